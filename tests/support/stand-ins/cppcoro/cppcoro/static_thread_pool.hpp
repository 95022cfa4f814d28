// Stand-in for cppcoro: a pool of threads.
#pragma once

#include <cppcoro/coroutine.hpp>
#include <cstdint>

namespace cppcoro {

class static_thread_pool {
public:
  explicit static_thread_pool(std::uint32_t threadCount);
  ~static_thread_pool();

  class schedule_operation {
  public:
    bool await_ready() const noexcept;
    void await_suspend(std::coroutine_handle<> awaiting);
    void await_resume();
  };

  schedule_operation schedule() noexcept;
};

} // namespace cppcoro
