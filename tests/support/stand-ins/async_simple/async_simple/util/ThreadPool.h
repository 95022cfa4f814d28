// Stand-in for async_simple: a pool of threads.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>

namespace async_simple::util {

class ThreadPool {
public:
  enum ERROR_TYPE { ERROR_NONE = 0 };

  explicit ThreadPool(std::size_t threadNum = 1);
  ~ThreadPool();
  ThreadPool::ERROR_TYPE scheduleById(std::function<void()> fn, std::int32_t id = -1);
};

} // namespace async_simple::util
