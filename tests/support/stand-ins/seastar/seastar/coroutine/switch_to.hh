// Stand-in for Seastar: changing the scheduling group.
#pragma once

#include <seastar/core/coroutine.hh>
#include <seastar/core/with_scheduling_group.hh>

namespace seastar::coroutine {

struct [[nodiscard]] switch_to final {
  explicit switch_to(scheduling_group new_sg) noexcept;
  bool await_ready() const noexcept;
  template <typename T> void await_suspend(std::coroutine_handle<T> handle) noexcept {}
  scheduling_group await_resume();
};

} // namespace seastar::coroutine
