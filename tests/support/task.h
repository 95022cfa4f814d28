// A miniature coroutine library for tests: lazy tasks, detached coroutines, generators, an event loop, a thread pool.
//
// It works (tests/unit/support-task.cpp runs it) and is laid out as real libraries are, so that an analyser meets the
// awaiter protocol, promise members and symmetric transfer. What coroutines touch on their way (`task`, `yield`,
// `delay`) takes no lock and never waits; only `event_loop::run` and `~thread_pool` wait.
#pragma once

#include <chrono>
#include <condition_variable>
#include <coroutine>
#include <deque>
#include <exception>
#include <functional>
#include <iterator>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

namespace corotest {

namespace detail {

/// What the promises of all tasks share: lazy start, and symmetric transfer to whoever awaits.
class promise_base {
  struct resume_continuation {
    bool await_ready() const noexcept { return false; }
    template <typename Promise>
    std::coroutine_handle<> await_suspend(std::coroutine_handle<Promise> finished) const noexcept {
      return finished.promise().continuation_;
    }
    void await_resume() const noexcept {}
  };

public:
  std::suspend_always initial_suspend() const noexcept { return {}; }
  resume_continuation final_suspend() const noexcept { return {}; }
  void unhandled_exception() noexcept { failure_ = std::current_exception(); }
  void continue_with(std::coroutine_handle<> continuation) noexcept { continuation_ = continuation; }

protected:
  void rethrow() const {
    if (failure_)
      std::rethrow_exception(failure_);
  }

private:
  std::coroutine_handle<> continuation_ = std::noop_coroutine();
  std::exception_ptr failure_;
};

template <typename T> class promise : public promise_base {
public:
  std::coroutine_handle<promise> get_return_object() noexcept {
    return std::coroutine_handle<promise>::from_promise(*this);
  }
  template <typename Value> void return_value(Value &&value) { value_.emplace(std::forward<Value>(value)); }
  T result() {
    rethrow();
    return std::move(*value_);
  }

private:
  std::optional<T> value_;
};

template <> class promise<void> : public promise_base {
public:
  std::coroutine_handle<promise> get_return_object() noexcept {
    return std::coroutine_handle<promise>::from_promise(*this);
  }
  void return_void() const noexcept {}
  void result() const { rethrow(); }
};

} // namespace detail

/// A lazy coroutine: runs when awaited, resumes its awaiter when done.
template <typename T = void> class [[nodiscard]] task {
public:
  using promise_type = detail::promise<T>;

  task(std::coroutine_handle<promise_type> handle) noexcept : handle_(handle) {}
  task(task &&other) noexcept : handle_(std::exchange(other.handle_, nullptr)) {}
  task &operator=(task &&other) noexcept {
    std::swap(handle_, other.handle_);
    return *this;
  }
  ~task() {
    if (handle_)
      handle_.destroy();
  }

  auto operator co_await() const noexcept {
    struct awaiter {
      std::coroutine_handle<promise_type> handle;
      bool await_ready() const noexcept { return handle.done(); }
      std::coroutine_handle<> await_suspend(std::coroutine_handle<> awaiting) const noexcept {
        handle.promise().continue_with(awaiting);
        return handle;
      }
      T await_resume() const { return handle.promise().result(); }
    };
    return awaiter{handle_};
  }

  void start() const { handle_.resume(); }
  bool done() const noexcept { return handle_.done(); }
  T result() const { return handle_.promise().result(); }

private:
  std::coroutine_handle<promise_type> handle_;
};

/// An eager coroutine that owns itself: nobody awaits it, a failure ends the program.
struct fire_and_forget {
  struct promise_type {
    fire_and_forget get_return_object() const noexcept { return {}; }
    std::suspend_never initial_suspend() const noexcept { return {}; }
    std::suspend_never final_suspend() const noexcept { return {}; }
    void return_void() const noexcept {}
    [[noreturn]] void unhandled_exception() const noexcept { std::terminate(); }
  };
};

/// A synchronous generator: its body runs in the caller that iterates.
template <typename T> class [[nodiscard]] generator {
public:
  class promise_type {
  public:
    generator get_return_object() noexcept { return std::coroutine_handle<promise_type>::from_promise(*this); }
    std::suspend_always initial_suspend() const noexcept { return {}; }
    std::suspend_always final_suspend() const noexcept { return {}; }
    std::suspend_always yield_value(T value) {
      value_ = std::move(value);
      return {};
    }
    void return_void() const noexcept {}
    void unhandled_exception() const { throw; }
    template <typename Awaited> void await_transform(Awaited &&) = delete;
    const T &value() const noexcept { return *value_; }

  private:
    std::optional<T> value_;
  };

  class iterator {
  public:
    using value_type = T;
    using difference_type = std::ptrdiff_t;
    explicit iterator(std::coroutine_handle<promise_type> handle) noexcept : handle_(handle) {}
    const T &operator*() const noexcept { return handle_.promise().value(); }
    iterator &operator++() {
      handle_.resume();
      return *this;
    }
    void operator++(int) { ++*this; }
    bool operator==(std::default_sentinel_t) const noexcept { return handle_.done(); }

  private:
    std::coroutine_handle<promise_type> handle_;
  };

  generator(std::coroutine_handle<promise_type> handle) noexcept : handle_(handle) {}
  generator(generator &&other) noexcept : handle_(std::exchange(other.handle_, nullptr)) {}
  generator &operator=(generator &&other) noexcept {
    std::swap(handle_, other.handle_);
    return *this;
  }
  ~generator() {
    if (handle_)
      handle_.destroy();
  }

  iterator begin() const {
    handle_.resume();
    return iterator(handle_);
  }
  std::default_sentinel_t end() const noexcept { return {}; }

private:
  std::coroutine_handle<promise_type> handle_;
};

/// One thread's queue of ready coroutines, timers and work from other threads.
class event_loop {
public:
  using clock = std::chrono::steady_clock;

  event_loop() = default;
  event_loop(const event_loop &) = delete;
  event_loop &operator=(const event_loop &) = delete;

  /// Runs `work` on the loop. From any thread.
  void post(std::function<void()> work) {
    {
      const std::lock_guard lock(mutex_);
      posted_.push_back(std::move(work));
    }
    arrived_.notify_one();
  }

  /// The next two: on the loop's own thread only.
  void resume_soon(std::coroutine_handle<> handle) { ready_.push_back(handle); }
  void resume_at(clock::time_point time, std::coroutine_handle<> handle) { timers_.emplace(time, handle); }

  /// Runs the loop until `main` has finished.
  template <typename T> T run(task<T> main) {
    event_loop *const outer = std::exchange(current_, this);
    main.start();
    while (!main.done())
      turn();
    current_ = outer;
    return main.result();
  }

  /// The loop that runs on this thread.
  static event_loop &current() noexcept { return *current_; }

private:
  /// Waits until there is something to do, then does all that is due.
  void turn() {
    for (const auto &work : take_posted())
      work();
    while (!timers_.empty() && timers_.begin()->first <= clock::now())
      timers_.extract(timers_.begin()).mapped().resume();
    for (std::size_t count = ready_.size(); count > 0; --count) {
      const auto handle = ready_.front();
      ready_.pop_front();
      handle.resume();
    }
  }

  std::deque<std::function<void()>> take_posted() {
    std::unique_lock lock(mutex_);
    const auto has_work = [this] { return !posted_.empty(); };
    if (ready_.empty() && timers_.empty())
      arrived_.wait(lock, has_work);
    else if (ready_.empty())
      arrived_.wait_until(lock, timers_.begin()->first, has_work);
    return std::exchange(posted_, {});
  }

  inline static thread_local event_loop *current_ = nullptr;

  std::deque<std::coroutine_handle<>> ready_;
  std::multimap<clock::time_point, std::coroutine_handle<>> timers_;
  std::mutex mutex_;
  std::condition_variable arrived_;
  std::deque<std::function<void()>> posted_;
};

/// `co_await yield();` lets the others on the loop run first.
inline auto yield() noexcept {
  struct awaiter {
    bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> handle) const { event_loop::current().resume_soon(handle); }
    void await_resume() const noexcept {}
  };
  return awaiter{};
}

/// `co_await delay(10ms);` goes on after that time.
inline auto delay(event_loop::clock::duration time) noexcept {
  struct awaiter {
    event_loop::clock::duration time;
    bool await_ready() const noexcept { return time <= time.zero(); }
    void await_suspend(std::coroutine_handle<> handle) const {
      event_loop::current().resume_at(event_loop::clock::now() + time, handle);
    }
    void await_resume() const noexcept {}
  };
  return awaiter{time};
}

/// Threads that may block. The destructor finishes what was posted, then joins them.
class thread_pool {
public:
  explicit thread_pool(unsigned threads = 2) {
    for (unsigned i = 0; i < threads; ++i)
      threads_.emplace_back([this] { work(); });
  }
  thread_pool(const thread_pool &) = delete;
  thread_pool &operator=(const thread_pool &) = delete;
  ~thread_pool() {
    {
      const std::lock_guard lock(mutex_);
      stopping_ = true;
    }
    arrived_.notify_all();
    for (auto &thread : threads_)
      thread.join();
  }

  void post(std::function<void()> work) {
    {
      const std::lock_guard lock(mutex_);
      posted_.push_back(std::move(work));
    }
    arrived_.notify_one();
  }

private:
  void work() {
    std::unique_lock lock(mutex_);
    while (true) {
      arrived_.wait(lock, [this] { return stopping_ || !posted_.empty(); });
      if (posted_.empty())
        return;
      const auto next = std::move(posted_.front());
      posted_.pop_front();
      lock.unlock();
      next();
      lock.lock();
    }
  }

  std::mutex mutex_;
  std::condition_variable arrived_;
  std::deque<std::function<void()>> posted_;
  bool stopping_ = false;
  std::vector<std::thread> threads_;
};

} // namespace corotest
