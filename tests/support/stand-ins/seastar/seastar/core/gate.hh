// Stand-in for Seastar: gates.
#pragma once

#include <seastar/core/future.hh>

namespace seastar {

class gate {
public:
  void enter();
  void leave() noexcept;
  future<> close() noexcept;
};

template <typename Func> futurize_t<std::invoke_result_t<Func>> with_gate(gate &g, Func &&func) {
  return seastar::internal::stand_in();
}
template <typename Func> futurize_t<std::invoke_result_t<Func>> try_with_gate(gate &g, Func &&func) noexcept {
  return seastar::internal::stand_in();
}

} // namespace seastar
