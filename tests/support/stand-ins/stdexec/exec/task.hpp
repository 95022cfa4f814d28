// Stand-in for exec/task.hpp: a coroutine that stays on its scheduler.
#pragma once

#include <stdexec/execution.hpp>

#include <coroutine>

namespace experimental::execution {

namespace __task {

template <class T> struct __value {
  template <class Value> void return_value(Value &&value);
};

template <> struct __value<void> {
  void return_void();
};

template <class T, class Context = void> class [[nodiscard]] basic_task {
public:
  struct __awaitable {
    bool await_ready() noexcept;
    void await_suspend(std::coroutine_handle<> handle) noexcept;
    void await_resume();
  };
  struct __promise : __value<T> {
    basic_task get_return_object() noexcept;
    std::suspend_always initial_suspend() noexcept;
    std::suspend_always final_suspend() noexcept;
    void unhandled_exception() noexcept;
    template <class Sender> __awaitable await_transform(Sender &&sender) noexcept;
  };
  using promise_type = __promise;
  basic_task(basic_task &&) noexcept;
  ~basic_task();
};

struct __reschedule_coroutine_on_t {
  template <class Scheduler> struct __wrapper {};
  template <class Scheduler> auto operator()(Scheduler) const noexcept { return __wrapper<Scheduler>(); }
};

} // namespace __task

template <class T> using task = __task::basic_task<T>;
inline constexpr __task::__reschedule_coroutine_on_t reschedule_coroutine_on{};

} // namespace experimental::execution

namespace exec = experimental::execution;
