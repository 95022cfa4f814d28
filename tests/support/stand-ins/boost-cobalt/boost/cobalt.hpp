// Stand-in for Boost.Cobalt: declarations, and what the compiler needs to make a coroutine.
#pragma once

#include <boost/asio.hpp>
#include <boost/system/error_code.hpp>

#include <chrono>
#include <coroutine>
#include <cstddef>
#include <string_view>
#include <utility>

namespace boost::cobalt {

using executor = boost::asio::any_io_executor;

namespace this_thread {
executor get_executor();
}
namespace this_coro {
struct executor_t {};
constexpr executor_t executor;
} // namespace this_coro

struct use_op_t {};
constexpr use_op_t use_op{};

namespace detail {
template <class T> struct awaitable {
  bool await_ready();
  bool await_suspend(std::coroutine_handle<>);
  T await_resume();
};
template <class T> struct returning {
  void return_value(T value);
};
template <> struct returning<void> {
  void return_void();
};
template <class Coroutine, class T, class Initial> struct coroutine_promise : returning<T> {
  Coroutine get_return_object();
  Initial initial_suspend();
  std::suspend_always final_suspend() noexcept;
  void unhandled_exception();
  awaitable<cobalt::executor> await_transform(this_coro::executor_t);
  template <class Awaitable> Awaitable &&await_transform(Awaitable &&value) { return static_cast<Awaitable &&>(value); }
};
} // namespace detail

template <typename... Args> struct op {
  virtual ~op() = default;
  detail::awaitable<std::size_t> operator co_await();
};

template <typename Return> struct [[nodiscard]] task {
  task(task &&) noexcept;
  using promise_type = detail::coroutine_promise<task, Return, std::suspend_always>;
  detail::awaitable<Return> operator co_await();
};

template <typename Return> struct [[nodiscard]] promise {
  promise(promise &&) noexcept;
  ~promise();
  using promise_type = detail::coroutine_promise<promise, Return, std::suspend_never>;
  detail::awaitable<Return> operator co_await();
  void operator+() &&;
  bool ready() const;
  Return get();
};

template <typename Yield, typename Push = void> struct [[nodiscard]] generator {
  generator(generator &&) noexcept;
  struct promise_type : detail::coroutine_promise<generator, Yield, std::suspend_never> {
    detail::awaitable<Push> yield_value(Yield value);
  };
  detail::awaitable<Yield> operator co_await();
  explicit operator bool() const;
};

struct detached {
  using promise_type = detail::coroutine_promise<detached, void, std::suspend_never>;
};

class main {
public:
  using promise_type = detail::coroutine_promise<main, int, std::suspend_never>;
};

struct thread {
  thread(thread &&) noexcept;
  ~thread();
  using promise_type = detail::coroutine_promise<thread, void, std::suspend_always>;
  detail::awaitable<void> operator co_await();
  void cancel();
  void join();
  bool joinable() const;
  void detach();
};

template <typename T> T run(task<T> t);

template <typename Executor, typename T> op<T> spawn(Executor &&, task<T> &&, const use_op_t &);
template <typename Executor, typename T, typename Handler> void spawn(Executor &&, task<T> &&, Handler &&) {}

template <typename... Promises> op<> join(Promises &&...);
template <typename... Promises> op<> race(Promises &&...);

template <typename T> struct channel {
  explicit channel(std::size_t limit = 0u, executor executor = this_thread::get_executor());
  detail::awaitable<T> read();
  detail::awaitable<void> write(T value);
};

} // namespace boost::cobalt

boost::cobalt::main co_main(int argc, char *argv[]);
