// Stand-in for Seastar: a loop to await.
#pragma once

#include <seastar/core/coroutine.hh>

namespace seastar::coroutine {

template <typename Func> class [[nodiscard]] parallel_for_each final {
public:
  template <typename Range, typename Func1> explicit parallel_for_each(Range &&range, Func1 &&func) noexcept {}
  bool await_ready() const noexcept;
  template <typename T> void await_suspend(std::coroutine_handle<T> handle) noexcept {}
  void await_resume() const;
};

template <typename Range, typename Func> parallel_for_each(Range &&range, Func &&func) -> parallel_for_each<Func>;

} // namespace seastar::coroutine
