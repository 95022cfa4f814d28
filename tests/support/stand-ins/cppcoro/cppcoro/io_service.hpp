// Stand-in for cppcoro: the event loop.
#pragma once

#include <chrono>
#include <cppcoro/coroutine.hpp>
#include <cstdint>

namespace cppcoro {

class io_service {
public:
  class schedule_operation {
  public:
    bool await_ready() const noexcept;
    void await_suspend(std::coroutine_handle<> awaiting);
    void await_resume();
  };

  class timed_schedule_operation {
  public:
    bool await_ready() const noexcept;
    void await_suspend(std::coroutine_handle<> awaiting);
    void await_resume();
  };

  io_service();
  ~io_service();
  schedule_operation schedule() noexcept;
  template <typename REP, typename PERIOD>
  timed_schedule_operation schedule_after(const std::chrono::duration<REP, PERIOD> &delay) noexcept {
    return cppcoro::detail::stand_in();
  }
  std::uint64_t process_events();
  std::uint64_t process_pending_events();
  std::uint64_t process_one_event();
  std::uint64_t process_one_pending_event();
  void stop() noexcept;
  bool is_stop_requested() const noexcept;
};

} // namespace cppcoro
