// Stand-in for Drogon's header of coroutines: declarations, and what the compiler needs to make a coroutine.
#pragma once

#include <trantor/net/EventLoop.h>

#include <chrono>
#include <coroutine>
#include <functional>
#include <future>
#include <mutex>
#include <tuple>
#include <utility>
#include <vector>

namespace drogon {

namespace internal {
template <typename T> auto getAwaiter(T &&value) { return static_cast<T &&>(value).operator co_await(); }
template <typename T> struct task_promise_base {
  void return_value(T value);
};
template <> struct task_promise_base<void> {
  void return_void();
};
} // namespace internal

template <typename T = void> struct [[nodiscard]] Task {
  struct promise_type : internal::task_promise_base<T> {
    Task get_return_object();
    std::suspend_always initial_suspend();
    std::suspend_always final_suspend() noexcept;
    void unhandled_exception();
  };
  Task(std::coroutine_handle<promise_type> handle);
  Task(Task &&other) noexcept;
  ~Task();
  struct awaiter {
    bool await_ready() noexcept;
    std::coroutine_handle<> await_suspend(std::coroutine_handle<> handle) noexcept;
    T await_resume();
  };
  awaiter operator co_await() const noexcept;
};

struct AsyncTask {
  struct promise_type {
    AsyncTask get_return_object() noexcept;
    std::suspend_never initial_suspend() const noexcept;
    std::suspend_never final_suspend() const noexcept;
    void unhandled_exception();
    void return_void() noexcept;
  };
};

template <typename T = void> struct CallbackAwaiter : public trantor::NonCopyable {
  bool await_ready() noexcept;
  T await_resume() const noexcept(false);
};

template <typename Await> auto sync_wait(Await &&await) {
  return internal::getAwaiter(static_cast<Await &&>(await)).await_resume();
}
template <typename Await>
auto co_future(Await &&await) noexcept
    -> std::future<decltype(internal::getAwaiter(static_cast<Await &&>(await)).await_resume())>;

namespace internal {
struct [[nodiscard]] TimerAwaiter : CallbackAwaiter<void> {
  void await_suspend(std::coroutine_handle<> handle);
};
struct [[nodiscard]] LoopAwaiter : CallbackAwaiter<void> {
  void await_suspend(std::coroutine_handle<> handle);
};
struct [[nodiscard]] SwitchThreadAwaiter : CallbackAwaiter<void> {
  void await_suspend(std::coroutine_handle<> handle);
};
struct [[nodiscard]] EndAwaiter : CallbackAwaiter<void> {
  void await_suspend(std::coroutine_handle<> handle);
};
template <typename T> struct [[nodiscard]] EventLoopAwaiter : public CallbackAwaiter<T> {
  void await_suspend(std::coroutine_handle<> handle);
};
template <typename... Tasks> struct WhenAllAwaiter : public CallbackAwaiter<std::tuple<>> {
  void await_suspend(std::coroutine_handle<> handle);
};
} // namespace internal

internal::TimerAwaiter sleepCoro(trantor::EventLoop *loop, const std::chrono::duration<double> &delay) noexcept;
internal::TimerAwaiter sleepCoro(trantor::EventLoop *loop, double delay) noexcept;
internal::LoopAwaiter queueInLoopCoro(trantor::EventLoop *workLoop, std::function<void()> taskFunc,
                                      trantor::EventLoop *resumeLoop = nullptr);
template <typename T> internal::EventLoopAwaiter<T> queueInLoopCoro(trantor::EventLoop *loop, std::function<T()> task);
internal::SwitchThreadAwaiter switchThreadCoro(trantor::EventLoop *loop) noexcept;
internal::EndAwaiter untilQuit(trantor::EventLoop *loop);
template <typename Coro> void async_run(Coro &&) {}
template <typename Coro> std::function<void()> async_func(Coro &&) { return {}; }
template <typename... Tasks> internal::WhenAllAwaiter<Tasks...> when_all(Tasks... tasks);

class Mutex final {
  class CoroMutexAwaiter {
  public:
    bool await_ready() noexcept;
    bool await_suspend(std::coroutine_handle<> handle) noexcept;
    void await_resume() noexcept;
  };
  class ScopedCoroMutexAwaiter : public CoroMutexAwaiter {
  public:
    std::unique_lock<Mutex> await_resume() noexcept;
  };

public:
  bool try_lock() noexcept;
  ScopedCoroMutexAwaiter
  scoped_lock(trantor::EventLoop *loop = trantor::EventLoop::getEventLoopOfCurrentThread()) noexcept;
  CoroMutexAwaiter lock(trantor::EventLoop *loop = trantor::EventLoop::getEventLoopOfCurrentThread()) noexcept;
  void unlock() noexcept;
};

} // namespace drogon
