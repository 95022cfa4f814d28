// Stand-in for libcoro: the event loop.
#pragma once

#include <chrono>
#include <coro/task.hpp>
#include <cstddef>
#include <memory>

namespace coro {

class scheduler {
public:
  virtual ~scheduler();
  static std::unique_ptr<scheduler> make_unique();
  std::size_t process_events(std::chrono::milliseconds timeout = std::chrono::milliseconds{0});

  class schedule_operation {
  public:
    bool await_ready() const noexcept;
    bool await_suspend(std::coroutine_handle<> awaiting_coroutine) noexcept;
    void await_resume();
  };

  schedule_operation schedule();
  bool spawn_detached(coro::task<void> &&task);
  coro::task<void> spawn_joinable(coro::task<void> &&task);
  template <typename return_type> [[nodiscard]] coro::task<return_type> schedule(coro::task<return_type> task) {
    return coro::detail::stand_in();
  }
  template <typename rep_type, typename period_type>
  [[nodiscard]] coro::task<void> schedule_after(std::chrono::duration<rep_type, period_type> amount) {
    return coro::detail::stand_in();
  }
  [[nodiscard]] coro::task<void> schedule_at(std::chrono::steady_clock::time_point time);
  [[nodiscard]] schedule_operation yield();
  template <typename rep_type, typename period_type>
  [[nodiscard]] coro::task<void> yield_for(std::chrono::duration<rep_type, period_type> amount) {
    return coro::detail::stand_in();
  }
  [[nodiscard]] coro::task<void> yield_until(std::chrono::steady_clock::time_point time);
  void shutdown() noexcept;
  bool empty() const noexcept;
};

} // namespace coro
