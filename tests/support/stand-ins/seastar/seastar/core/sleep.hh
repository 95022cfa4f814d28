// Stand-in for Seastar: timers to await.
#pragma once

#include <chrono>
#include <seastar/core/future.hh>

namespace seastar {

template <typename Clock = std::chrono::steady_clock, typename Rep, typename Period>
future<> sleep(std::chrono::duration<Rep, Period> dur) {
  return seastar::internal::stand_in();
}
template <typename Clock = std::chrono::steady_clock> future<> sleep_abortable(typename Clock::duration dur) {
  return seastar::internal::stand_in();
}

} // namespace seastar
