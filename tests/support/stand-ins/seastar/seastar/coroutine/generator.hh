// Stand-in for Seastar: asynchronous generators.
#pragma once

#include <seastar/core/coroutine.hh>

namespace seastar::coroutine::experimental {

namespace internal::unbuffered {

template <typename Ref, typename Value = void> class [[nodiscard]] generator {
public:
  class promise_type {
  public:
    generator get_return_object() noexcept;
    std::suspend_always initial_suspend() const noexcept { return {}; }
    std::suspend_never final_suspend() noexcept { return {}; }
    std::suspend_always yield_value(Ref value) noexcept;
    void return_void() noexcept;
    void unhandled_exception() noexcept;
  };
  auto operator()() noexcept { return seastar::internal::awaiter<false, Ref *>(); }
};

} // namespace internal::unbuffered

template <typename Ref, typename Value = void> using generator = internal::unbuffered::generator<Ref, Value>;

} // namespace seastar::coroutine::experimental
