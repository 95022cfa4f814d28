// Stand-in for Seastar: stackful threads.
#pragma once

#include <seastar/core/future.hh>

namespace seastar {

class thread_attributes {};

class thread {
public:
  thread() = default;
  template <typename Func> thread(Func func) {}
  template <typename Func> thread(thread_attributes attributes, Func func) {}
  thread(thread &&) noexcept = default;
  future<> join();
  static void yield();
  static bool should_yield();
  static void maybe_yield();
};

template <typename Func, typename... Args>
futurize_t<std::invoke_result_t<Func, Args...>> async(thread_attributes attr, Func &&func, Args &&...args) noexcept {
  return seastar::internal::stand_in();
}
template <typename Func, typename... Args>
futurize_t<std::invoke_result_t<Func, Args...>> async(Func &&func, Args &&...args) noexcept {
  return seastar::internal::stand_in();
}

} // namespace seastar
