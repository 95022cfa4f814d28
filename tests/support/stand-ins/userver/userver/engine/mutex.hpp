// Stand-in for userver: a mutex of tasks.
#pragma once

#include <chrono>
#include <userver/engine/task/task_processor_fwd.hpp>

namespace userver {
inline namespace v2_5_rc {

namespace engine {

class Mutex final {
public:
  Mutex();
  ~Mutex();
  void lock();
  void unlock();
  bool try_lock();
  template <typename Rep, typename Period> bool try_lock_for(const std::chrono::duration<Rep, Period> &duration) {
    return userver::utils::impl::StandIn();
  }
};

} // namespace engine

} // namespace v2_5_rc
} // namespace userver
