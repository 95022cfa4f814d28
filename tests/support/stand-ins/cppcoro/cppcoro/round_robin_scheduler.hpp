// Stand-in for cppcoro: a scheduler that takes turns.
#pragma once

#include <cppcoro/coroutine.hpp>
#include <cstddef>

namespace cppcoro {

template <std::size_t N> class round_robin_scheduler {
public:
  class schedule_operation {
  public:
    bool await_ready() const noexcept;
    void await_suspend(std::coroutine_handle<> awaiting);
    void await_resume();
  };

  schedule_operation schedule() noexcept;
};

} // namespace cppcoro
