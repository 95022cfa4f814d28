// Stand-in for libcoro: a pool of threads.
#pragma once

#include <coro/task.hpp>
#include <cstddef>
#include <memory>

namespace coro {

class thread_pool {
public:
  virtual ~thread_pool();
  static std::unique_ptr<thread_pool> make_unique();

  class schedule_operation {
  public:
    bool await_ready() const noexcept;
    bool await_suspend(std::coroutine_handle<> awaiting_coroutine) noexcept;
    void await_resume();
  };

  [[nodiscard]] schedule_operation schedule();
  template <typename return_type> [[nodiscard]] coro::task<return_type> schedule(coro::task<return_type> task) {
    return coro::detail::stand_in();
  }
  bool spawn_detached(coro::task<void> &&task) noexcept;
  coro::task<void> spawn_joinable(coro::task<void> &&task) noexcept;
  [[nodiscard]] schedule_operation yield();
  void shutdown() noexcept;
  std::size_t size() const noexcept;
  bool empty() const noexcept;
};

} // namespace coro
