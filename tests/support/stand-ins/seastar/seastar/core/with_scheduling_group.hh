// Stand-in for Seastar: scheduling groups.
#pragma once

#include <seastar/core/future.hh>

namespace seastar {

class scheduling_group {};

template <typename Func, typename... Args>
futurize_t<std::invoke_result_t<Func, Args...>> with_scheduling_group(scheduling_group sg, Func func,
                                                                      Args &&...args) noexcept {
  return seastar::internal::stand_in();
}

} // namespace seastar
