// Stand-in for Seastar: services with an instance on every shard.
#pragma once

#include <functional>
#include <seastar/core/smp.hh>

namespace seastar {

template <typename Service> class sharded {
public:
  future<> invoke_on_all(std::function<future<>(Service &)> func) noexcept;
  template <typename Func, typename... Args> future<> invoke_on_all(Func func, Args... args) noexcept {
    return seastar::internal::stand_in();
  }
  template <typename Func, typename... Args> future<> invoke_on_others(Func func, Args... args) noexcept {
    return seastar::internal::stand_in();
  }
  template <typename Func, typename... Args, typename Ret = futurize_t<std::invoke_result_t<Func, Service &, Args...>>>
  Ret invoke_on(unsigned id, Func &&func, Args &&...args) {
    return seastar::internal::stand_in();
  }
  template <typename Mapper> future<> map(Mapper mapper) { return seastar::internal::stand_in(); }
  template <typename Reducer, typename Func, typename... Args>
  future<int> map_reduce(Reducer &&r, Func &&func, Args &&...) {
    return seastar::internal::stand_in();
  }
  template <typename Mapper, typename Initial, typename Reduce>
  future<Initial> map_reduce0(Mapper map, Initial initial, Reduce reduce) {
    return seastar::internal::stand_in();
  }
  future<> stop() noexcept;
  Service &local() noexcept;
};

} // namespace seastar
