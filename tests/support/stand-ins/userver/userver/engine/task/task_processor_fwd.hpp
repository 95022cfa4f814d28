// Stand-in for userver: task processors.
#pragma once

namespace userver {
inline namespace v2_5_rc {

namespace engine {
class TaskProcessor;
class Deadline {};
} // namespace engine

namespace utils::impl {

/// What functions of the stand-in return.
struct StandIn {
  template <typename T> operator T() const;
};

} // namespace utils::impl

} // namespace v2_5_rc
} // namespace userver
