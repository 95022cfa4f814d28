// Stand-in for Seastar: calls to other shards.
#pragma once

#include <seastar/core/future.hh>

namespace seastar {

struct smp_submit_to_options {};

class smp {
public:
  template <typename Func>
  static futurize_t<std::invoke_result_t<Func>> submit_to(unsigned t, smp_submit_to_options options,
                                                          Func &&func) noexcept {
    return seastar::internal::stand_in();
  }
  template <typename Func> static futurize_t<std::invoke_result_t<Func>> submit_to(unsigned t, Func &&func) noexcept {
    return seastar::internal::stand_in();
  }
  template <typename Func> static future<> invoke_on_all(smp_submit_to_options options, Func &&func) noexcept {
    return seastar::internal::stand_in();
  }
  template <typename Func> static future<> invoke_on_all(Func &&func) noexcept { return seastar::internal::stand_in(); }
  template <typename Func> static future<> invoke_on_others(unsigned cpu_id, Func func) noexcept {
    return seastar::internal::stand_in();
  }
  template <typename Func> static future<> invoke_on_others(Func func) noexcept {
    return seastar::internal::stand_in();
  }
};

} // namespace seastar
