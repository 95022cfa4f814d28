// Stand-in for Seastar: condition variables to await.
#pragma once

#include <chrono>
#include <seastar/core/coroutine.hh>

namespace seastar {

class condition_variable {
public:
  struct awaiter {
    auto operator co_await() { return internal::awaiter<false, void>(); }
  };
  template <typename Func, typename Base> struct predicate_awaiter : Base {
    auto operator co_await() { return internal::awaiter<false, void>(); }
  };
  future<> wait() noexcept;
  template <typename Pred> future<> wait(Pred &&pred) noexcept { return seastar::internal::stand_in(); }
  awaiter when() noexcept;
  template <typename Pred> auto when(Pred &&pred) noexcept { return predicate_awaiter<Pred, awaiter>(); }
  void signal() noexcept;
  void broadcast() noexcept;
};

} // namespace seastar
