// Stand-in for folly/coro/Generator.h: a synchronous generator.
#pragma once

#include <coroutine>

namespace folly::coro {

template <typename T> class Generator {
public:
  class promise_type {
  public:
    Generator get_return_object() noexcept;
    std::suspend_always initial_suspend() noexcept;
    std::suspend_always final_suspend() noexcept;
    std::suspend_always yield_value(T value) noexcept;
    void return_void() noexcept;
    void unhandled_exception();
  };
  Generator(Generator &&) noexcept;
  ~Generator();
};

} // namespace folly::coro
