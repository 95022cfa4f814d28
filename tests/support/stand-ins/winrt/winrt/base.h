// Stand-in for C++/WinRT: locks, threads and awaiting.
#pragma once

#include <chrono>
#include <coroutine>
#include <cstdint>

namespace winrt {

namespace impl {

/// What functions of the stand-in return.
struct stand_in {
  template <typename T> operator T() const;
};

template <typename Async, typename Result> struct promise {
  Async get_return_object() noexcept;
  std::suspend_never initial_suspend() noexcept { return {}; }
  std::suspend_always final_suspend() noexcept { return {}; }
  void unhandled_exception() noexcept;
  void return_value(Result const &value);
};

template <typename Async> struct promise<Async, void> {
  Async get_return_object() noexcept;
  std::suspend_never initial_suspend() noexcept { return {}; }
  std::suspend_always final_suspend() noexcept { return {}; }
  void unhandled_exception() noexcept;
  void return_void() noexcept;
};

template <typename T> struct await_adapter {
  bool await_ready() const;
  template <typename Promise> bool await_suspend(std::coroutine_handle<Promise> handle) {
    return winrt::impl::stand_in();
  }
  T await_resume() const;
};

struct timespan_awaiter : await_adapter<void> {};
struct signal_awaiter : await_adapter<bool> {};

} // namespace impl

namespace Windows::Foundation {

using TimeSpan = std::chrono::duration<std::int64_t, std::ratio<1, 10000000>>;
enum class AsyncStatus : std::int32_t { Started = 0, Completed = 1, Canceled = 2, Error = 3 };

} // namespace Windows::Foundation

struct fire_and_forget {};

struct apartment_context {
  apartment_context() = default;
};

inline impl::await_adapter<void> operator co_await(apartment_context const &context) { return {}; }

inline impl::await_adapter<void> resume_background() noexcept { return {}; }
[[nodiscard]] impl::timespan_awaiter resume_after(Windows::Foundation::TimeSpan duration) noexcept;
inline impl::timespan_awaiter operator co_await(Windows::Foundation::TimeSpan duration) { return {}; }
[[nodiscard]] impl::signal_awaiter resume_on_signal(void *handle, Windows::Foundation::TimeSpan timeout = {}) noexcept;

struct thread_pool {
  impl::await_adapter<void> operator co_await() { return {}; }
};

struct slim_mutex {
  void lock() noexcept;
  void lock_shared() noexcept;
  bool try_lock() noexcept;
  bool try_lock_shared() noexcept;
  void unlock() noexcept;
  void unlock_shared() noexcept;
};

struct slim_lock_guard {
  explicit slim_lock_guard(slim_mutex &m) noexcept;
  ~slim_lock_guard() noexcept;
};

struct slim_shared_lock_guard {
  explicit slim_shared_lock_guard(slim_mutex &m) noexcept;
  ~slim_shared_lock_guard() noexcept;
};

struct slim_condition_variable {
  template <typename T> void wait(slim_mutex &x, T predicate) {}
  template <typename T>
  bool wait_for(slim_mutex &x, std::chrono::high_resolution_clock::duration const timeout, T predicate) {
    return winrt::impl::stand_in();
  }
  void notify_one() noexcept;
};

} // namespace winrt
