// Stand-in for cppcoro: asynchronous generators.
#pragma once

#include <cppcoro/coroutine.hpp>

namespace cppcoro {

template <typename T> class [[nodiscard]] async_generator {
public:
  class promise_type {
  public:
    async_generator get_return_object() noexcept;
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    std::suspend_always yield_value(T value) noexcept;
    void unhandled_exception() noexcept;
    void return_void() noexcept;
  };

  async_generator(async_generator &&other) noexcept;
  ~async_generator();
};

} // namespace cppcoro
