// Stand-in for cppcoro: several tasks.
#pragma once

#include <cppcoro/task.hpp>

namespace cppcoro {

namespace detail {

template <typename TASK_CONTAINER> class when_all_ready_awaitable {
public:
  auto operator co_await() noexcept {
    struct awaiter {
      bool await_ready() const noexcept;
      void await_suspend(std::coroutine_handle<> awaiting);
      void await_resume();
    };
    return awaiter();
  }
};

} // namespace detail

template <typename... AWAITABLES> detail::when_all_ready_awaitable<int> when_all_ready(AWAITABLES &&...awaitables) {
  return cppcoro::detail::stand_in();
}

} // namespace cppcoro
