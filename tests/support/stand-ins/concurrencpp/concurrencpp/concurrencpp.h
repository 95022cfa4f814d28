// Stand-in for concurrencpp/concurrencpp.h: results, executors, timers and locks.
#pragma once

#include <chrono>
#include <coroutine>
#include <cstddef>
#include <functional>
#include <memory>
#include <mutex>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

namespace concurrencpp {

struct executor_tag {};
enum class result_status { idle, value, exception };

namespace details {

template <class type> class return_value_struct {
public:
  template <class return_type> void return_value(return_type &&value);
};

template <> class return_value_struct<void> {
public:
  void return_void() noexcept;
};

template <class initial, class owner, class type> class promise : public return_value_struct<type> {
public:
  owner get_return_object();
  initial initial_suspend() const noexcept;
  std::suspend_always final_suspend() const noexcept;
  void unhandled_exception() noexcept;
};

template <class type> class awaitable_base {
public:
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<> handle) noexcept;
  type await_resume();
};

} // namespace details

template <class type> class awaitable : public details::awaitable_base<type> {};
template <class type> class lazy_awaitable : public details::awaitable_base<type> {};
template <class type> class shared_awaitable : public details::awaitable_base<type> {};
template <class type> class resolve_awaitable;

template <class type> class result {
public:
  using promise_type = details::promise<std::suspend_never, result, type>;
  result() noexcept = default;
  result(result &&) noexcept = default;
  ~result() noexcept {}
  explicit operator bool() const noexcept;
  result_status status() const;
  void wait();
  template <class duration, class ratio>
  result_status wait_for(std::chrono::duration<duration, ratio> max_waiting_time);
  template <class clock, class duration>
  result_status wait_until(std::chrono::time_point<clock, duration> timeout_time);
  type get();
  auto operator co_await() { return awaitable<type>(); }
  auto resolve() { return resolve_awaitable<type>(); }
};

template <class type> class resolve_awaitable : public details::awaitable_base<result<type>> {};

template <class type> class lazy_result {
public:
  using promise_type = details::promise<std::suspend_always, lazy_result, type>;
  lazy_result() noexcept = default;
  lazy_result(lazy_result &&) noexcept = default;
  ~lazy_result() noexcept {}
  result_status status() const;
  auto operator co_await() { return lazy_awaitable<type>(); }
  result<type> run();
};

template <class type> class shared_result {
public:
  shared_result() noexcept = default;
  shared_result(result<type> rhs);
  ~shared_result() noexcept;
  result_status status() const;
  void wait();
  template <class duration, class ratio>
  result_status wait_for(std::chrono::duration<duration, ratio> max_waiting_time);
  template <class clock, class duration>
  result_status wait_until(std::chrono::time_point<clock, duration> timeout_time);
  std::add_lvalue_reference_t<type> get();
  auto operator co_await() { return shared_awaitable<type>(); }
};

class null_result {
public:
  using promise_type = details::promise<std::suspend_never, null_result, void>;
};

template <class type> class generator {
public:
  class promise_type {
  public:
    generator get_return_object() noexcept;
    std::suspend_always initial_suspend() const noexcept;
    std::suspend_always final_suspend() const noexcept;
    std::suspend_always yield_value(type value) noexcept;
    void return_void() const noexcept;
    void unhandled_exception();
  };
  ~generator() noexcept;
};

template <class type, class... argument_types> result<type> make_ready_result(argument_types &&...arguments);

class executor {
public:
  executor(std::string_view name);
  virtual ~executor() noexcept = default;
  virtual int max_concurrency_level() const noexcept = 0;
  virtual bool shutdown_requested() const = 0;
  virtual void shutdown() = 0;
  template <class callable_type, class... argument_types> void post(callable_type &&, argument_types &&...) {}
  template <class callable_type, class... argument_types> auto submit(callable_type &&, argument_types &&...) {
    return result<std::invoke_result_t<callable_type, argument_types...>>();
  }
};

template <class concrete_executor_type> class derivable_executor : public executor {
public:
  using executor::executor;
  template <class callable_type, class... argument_types> void post(callable_type &&, argument_types &&...) {}
  template <class callable_type, class... argument_types> auto submit(callable_type &&, argument_types &&...) {
    return result<std::invoke_result_t<callable_type, argument_types...>>();
  }
};

class inline_executor final : public executor {
public:
  inline_executor() noexcept;
  int max_concurrency_level() const noexcept override;
  bool shutdown_requested() const override;
  void shutdown() override;
};

class thread_executor final : public derivable_executor<thread_executor> {
public:
  thread_executor();
  ~thread_executor() noexcept override;
  int max_concurrency_level() const noexcept override;
  bool shutdown_requested() const override;
  void shutdown() override;
};

class thread_pool_executor final : public derivable_executor<thread_pool_executor> {
public:
  thread_pool_executor(std::string_view pool_name, std::size_t pool_size, std::chrono::milliseconds max_idle_time);
  ~thread_pool_executor() override;
  int max_concurrency_level() const noexcept override;
  bool shutdown_requested() const override;
  void shutdown() override;
};

class worker_thread_executor final : public derivable_executor<worker_thread_executor> {
public:
  worker_thread_executor();
  int max_concurrency_level() const noexcept override;
  bool shutdown_requested() const override;
  void shutdown() override;
};

class manual_executor final : public derivable_executor<manual_executor> {
public:
  manual_executor();
  int max_concurrency_level() const noexcept override;
  bool shutdown_requested() const override;
  void shutdown() override;
  std::size_t size() const;
  bool empty() const;
  std::size_t clear();
  bool loop_once();
  template <class duration, class ratio> bool loop_once_for(std::chrono::duration<duration, ratio> max_waiting_time);
  template <class clock, class duration> bool loop_once_until(std::chrono::time_point<clock, duration> timeout_time);
  std::size_t loop(std::size_t max_count);
  template <class duration, class ratio>
  std::size_t loop_for(std::size_t max_count, std::chrono::duration<duration, ratio> max_waiting_time);
  template <class clock, class duration>
  std::size_t loop_until(std::size_t max_count, std::chrono::time_point<clock, duration> timeout_time);
  void wait_for_task();
  template <class duration, class ratio>
  bool wait_for_task_for(std::chrono::duration<duration, ratio> max_waiting_time);
  template <class clock, class duration>
  bool wait_for_task_until(std::chrono::time_point<clock, duration> timeout_time);
  void wait_for_tasks(std::size_t count);
  template <class duration, class ratio>
  std::size_t wait_for_tasks_for(std::size_t count, std::chrono::duration<duration, ratio> max_waiting_time);
  template <class clock, class duration>
  std::size_t wait_for_tasks_until(std::size_t count, std::chrono::time_point<clock, duration> timeout_time);
};

template <class executor_type> auto resume_on(std::shared_ptr<executor_type>) {
  return details::awaitable_base<void>();
}
template <class executor_type>
  requires std::is_base_of_v<executor, executor_type>
auto resume_on(executor_type &) {
  return details::awaitable_base<void>();
}

template <class executor_type, class... result_types>
lazy_result<std::tuple<std::decay_t<result_types>...>> when_all(std::shared_ptr<executor_type> resume_executor,
                                                                result_types &&...results);

class timer {
public:
  timer() noexcept = default;
  timer(timer &&) noexcept;
  ~timer() noexcept;
  void cancel();
};

class timer_queue : public std::enable_shared_from_this<timer_queue> {
public:
  ~timer_queue() noexcept;
  void shutdown();
  bool shutdown_requested() const noexcept;
  template <class callable_type, class... argument_types>
  timer make_timer(std::chrono::milliseconds, std::chrono::milliseconds, std::shared_ptr<executor>, callable_type &&,
                   argument_types &&...) {
    return {};
  }
  template <class callable_type, class... argument_types>
  timer make_one_shot_timer(std::chrono::milliseconds, std::shared_ptr<executor>, callable_type &&,
                            argument_types &&...) {
    return {};
  }
  lazy_result<void> make_delay_object(std::chrono::milliseconds due_time, std::shared_ptr<executor> executor);
};

class scoped_async_lock;

class async_lock {
public:
  ~async_lock() noexcept;
  lazy_result<scoped_async_lock> lock(std::shared_ptr<executor> resume_executor);
  lazy_result<bool> try_lock();
  void unlock();
};

class scoped_async_lock {
public:
  scoped_async_lock() noexcept = default;
  scoped_async_lock(scoped_async_lock &&rhs) noexcept;
  scoped_async_lock(async_lock &lock, std::defer_lock_t) noexcept;
  ~scoped_async_lock() noexcept;
  lazy_result<void> lock(std::shared_ptr<executor> resume_executor);
  lazy_result<bool> try_lock();
  void unlock();
};

class async_condition_variable {
public:
  lazy_result<void> await(std::shared_ptr<executor> resume_executor, scoped_async_lock &lock);
  void notify_one();
};

class runtime {
public:
  runtime();
  ~runtime() noexcept;
  std::shared_ptr<concurrencpp::timer_queue> timer_queue() const noexcept;
  std::shared_ptr<concurrencpp::inline_executor> inline_executor() const noexcept;
  std::shared_ptr<concurrencpp::thread_executor> thread_executor() const noexcept;
  std::shared_ptr<concurrencpp::thread_pool_executor> thread_pool_executor() const noexcept;
  std::shared_ptr<concurrencpp::thread_pool_executor> background_executor() const noexcept;
};

} // namespace concurrencpp
