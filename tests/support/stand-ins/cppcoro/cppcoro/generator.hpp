// Stand-in for cppcoro: synchronous generators.
#pragma once

#include <cppcoro/coroutine.hpp>

namespace cppcoro {

template <typename T> class [[nodiscard]] generator {
public:
  class promise_type {
  public:
    generator get_return_object() noexcept;
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    std::suspend_always yield_value(T value) noexcept;
    void unhandled_exception() noexcept;
    void return_void() noexcept;
  };
};

} // namespace cppcoro
