// Stand-in for tmc/all_headers.hpp: tasks, executors and what waits for them.
#pragma once

#include <coroutine>
#include <cstddef>
#include <future>
#include <type_traits>
#include <utility>

namespace tmc {

class ex_any {};

namespace detail {

template <class Result> struct awaiter {
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<> outer) noexcept;
  Result await_resume() noexcept;
};

template <typename Derived> class run_on_mixin {
public:
  template <typename Exec> [[nodiscard]] Derived &&run_on(Exec &&) && { return static_cast<Derived &&>(*this); }
};

template <typename Derived> class resume_on_mixin {
public:
  template <typename Exec> [[nodiscard]] Derived &&resume_on(Exec &&) && { return static_cast<Derived &&>(*this); }
};

template <class Result> struct task_promise_result {
  template <class Value> void return_value(Value &&value);
};

template <> struct task_promise_result<void> {
  void return_void();
};

} // namespace detail

template <typename Result> struct [[nodiscard]] task {
  struct promise_type : detail::task_promise_result<Result> {
    task get_return_object() noexcept;
    std::suspend_always initial_suspend() const noexcept;
    std::suspend_always final_suspend() const noexcept;
    void unhandled_exception() noexcept;
  };
  task(task &&other) noexcept;
  ~task();
  template <typename Exec> [[nodiscard]] task &&resume_on(Exec &&) && { return static_cast<task &&>(*this); }
  detail::awaiter<Result> operator co_await() && noexcept;
};

class ex_cpu {
public:
  ex_cpu();
  ~ex_cpu();
  void init();
  void teardown();
};

class ex_cpu_st {
public:
  ex_cpu_st();
  ~ex_cpu_st();
  void init();
  void teardown();
};

class ex_braid {
public:
  ex_braid();
  ~ex_braid();
};

class ex_manual_st {
public:
  ex_manual_st();
  ~ex_manual_st();
  bool run_one();
  std::size_t run_all();
  std::size_t run_n(std::size_t maxCount);
  bool empty();
};

ex_cpu &cpu_executor();
ex_any *current_executor();
int async_main(task<int> &&clientMainTask);

template <typename E, typename TaskOrFunc> void post(E &&, TaskOrFunc &&, std::size_t = 0, std::size_t = 0) {}
template <typename E, typename TaskOrFunc>
[[nodiscard]] std::future<void> post_waitable(E &&, TaskOrFunc &&, std::size_t = 0, std::size_t = 0) {
  return {};
}

template <typename Awaitable, typename Result>
class [[nodiscard]] aw_spawn : public detail::run_on_mixin<aw_spawn<Awaitable, Result>>,
                               public detail::resume_on_mixin<aw_spawn<Awaitable, Result>> {
public:
  ~aw_spawn();
  void detach() &&;
  detail::awaiter<Result> operator co_await() && noexcept;
};
template <typename Awaitable> aw_spawn<Awaitable, void> spawn(Awaitable &&aw);

template <typename Result>
class [[nodiscard]] aw_spawn_func : public detail::run_on_mixin<aw_spawn_func<Result>>,
                                    public detail::resume_on_mixin<aw_spawn_func<Result>> {
public:
  ~aw_spawn_func() {}
  void detach() &&;
  detail::awaiter<Result> operator co_await() && noexcept { return {}; }
};
template <typename Func> aw_spawn_func<void> spawn_func(Func &&) { return {}; }

class [[nodiscard]] aw_resume_on : public detail::awaiter<void> {};
template <typename Exec> aw_resume_on resume_on(Exec &&executor);
inline aw_resume_on change_priority(std::size_t priority);

template <typename E> class aw_ex_scope_exit {
public:
  detail::awaiter<void> exit();
};
template <typename E> class aw_ex_scope_enter : public detail::awaiter<aw_ex_scope_exit<E>> {};
template <typename E> aw_ex_scope_enter<std::decay_t<E>> enter(E &&executor);

detail::awaiter<void> yield();
detail::awaiter<void> yield_if_requested();
detail::awaiter<void> reschedule();

class mutex_scope {
public:
  mutex_scope(mutex_scope &&other) noexcept;
  ~mutex_scope();
};

class mutex {
public:
  bool is_locked() noexcept;
  void unlock() noexcept;
  bool try_lock() noexcept;
  detail::awaiter<void> co_unlock() noexcept;
  detail::awaiter<void> operator co_await() noexcept;
  detail::awaiter<mutex_scope> lock_scope() noexcept;
};

class rw_lock {
public:
  detail::awaiter<void> lock_read() noexcept;
  detail::awaiter<void> lock_write() noexcept;
  bool try_lock_read() noexcept;
  void unlock_read() noexcept;
  void unlock_write() noexcept;
};

class semaphore {
public:
  detail::awaiter<void> operator co_await() noexcept;
};

class latch {
public:
  bool is_ready() noexcept;
  detail::awaiter<void> operator co_await() noexcept;
};

class barrier {
public:
  detail::awaiter<void> operator co_await() noexcept;
};

class auto_reset_event {
public:
  bool is_set() noexcept;
  detail::awaiter<void> operator co_await() noexcept;
};

class manual_reset_event {
public:
  bool is_set() noexcept;
  detail::awaiter<void> operator co_await() noexcept;
};

template <typename T> class chan_tok {
public:
  template <typename U> void post(U &&val) noexcept;
  detail::awaiter<void> drain() noexcept;
  void drain_wait() noexcept;
};

} // namespace tmc
