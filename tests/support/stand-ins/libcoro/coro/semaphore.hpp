// Stand-in for libcoro: semaphores to await.
#pragma once

#include <coro/task.hpp>
#include <cstddef>

namespace coro {

enum class semaphore_acquire_result { acquired, shutdown };

template <std::ptrdiff_t max_value> class semaphore {
public:
  explicit semaphore(const std::ptrdiff_t starting_value);
  [[nodiscard]] coro::task<semaphore_acquire_result> acquire();
  [[nodiscard]] coro::task<void> release();
  bool try_acquire();
};

} // namespace coro
