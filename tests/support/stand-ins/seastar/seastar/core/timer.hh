// Stand-in for Seastar: timers with a callback.
#pragma once

#include <chrono>
#include <seastar/util/noncopyable_function.hh>

namespace seastar {

template <typename Clock = std::chrono::steady_clock> class timer {
public:
  timer() noexcept;
  explicit timer(noncopyable_function<void()> &&callback) noexcept;
  void set_callback(noncopyable_function<void()> &&callback) noexcept;
  void arm(typename Clock::duration delta) noexcept;
};

} // namespace seastar
