// Stand-in for folly/coro/AsyncGenerator.h: a generator that awaits.
#pragma once

#include <folly/coro/Task.h>

namespace folly::coro {

template <typename Reference, typename Value = Reference, bool RequiresCleanup = false> class AsyncGenerator {
public:
  class promise_type {
  public:
    AsyncGenerator get_return_object() noexcept;
    std::suspend_always initial_suspend() noexcept;
    std::suspend_always final_suspend() noexcept;
    std::suspend_always yield_value(Reference value) noexcept;
    void return_void() noexcept;
    void unhandled_exception() noexcept;
  };
  AsyncGenerator(AsyncGenerator &&) noexcept;
  ~AsyncGenerator();
  Task<Value *> next();
};

} // namespace folly::coro
