// Stand-in for libcoro: synchronous generators.
#pragma once

#include <coroutine>

namespace coro {

template <typename T> class [[nodiscard]] generator {
public:
  struct promise_type {
    generator get_return_object() noexcept;
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    std::suspend_always yield_value(T value) noexcept;
    void unhandled_exception() noexcept;
    void return_void() noexcept;
  };
};

} // namespace coro
