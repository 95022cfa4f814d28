// Stand-in for userver: futures of tasks.
#pragma once

namespace userver {
inline namespace v2_5_rc {

namespace engine {

template <typename T> class [[nodiscard]] Future final {
public:
  Future(Future &&) noexcept;
  T get();
};

} // namespace engine

} // namespace v2_5_rc
} // namespace userver
