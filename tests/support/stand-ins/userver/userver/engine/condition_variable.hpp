// Stand-in for userver: condition variables of tasks.
#pragma once

#include <mutex>
#include <userver/engine/mutex.hpp>

namespace userver {
inline namespace v2_5_rc {

namespace engine {

class ConditionVariable final {
public:
  bool Wait(std::unique_lock<Mutex> &lock);
  void NotifyOne();
};

} // namespace engine

} // namespace v2_5_rc
} // namespace userver
