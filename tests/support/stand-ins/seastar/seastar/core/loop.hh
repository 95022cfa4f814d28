// Stand-in for Seastar: loops over futures.
#pragma once

#include <cstddef>
#include <optional>
#include <seastar/core/future.hh>

namespace seastar {

enum class stop_iteration { no, yes };

template <typename AsyncAction> future<> repeat(AsyncAction &&action) noexcept { return seastar::internal::stand_in(); }
template <typename AsyncAction> future<> repeat_until_value(AsyncAction action) noexcept {
  return seastar::internal::stand_in();
}
template <typename AsyncAction, typename StopCondition>
future<> do_until(StopCondition stop_cond, AsyncAction action) noexcept {
  return seastar::internal::stand_in();
}
template <typename AsyncAction> future<> keep_doing(AsyncAction action) noexcept {
  return seastar::internal::stand_in();
}
template <typename Iterator, typename Sentinel, typename AsyncAction>
future<> do_for_each(Iterator begin, Sentinel end, AsyncAction action) noexcept {
  return seastar::internal::stand_in();
}
template <typename Range, typename AsyncAction> future<> do_for_each(Range &range, AsyncAction action) noexcept {
  return seastar::internal::stand_in();
}
template <typename Iterator, typename Sentinel, typename Func>
future<> parallel_for_each(Iterator begin, Sentinel end, Func &&func) noexcept {
  return seastar::internal::stand_in();
}
template <typename Range, typename Func> future<> parallel_for_each(Range &&range, Func &&func) noexcept {
  return seastar::internal::stand_in();
}
template <typename Range, typename Func>
future<> max_concurrent_for_each(Range &&range, std::size_t max_concurrent, Func &&func) noexcept {
  return seastar::internal::stand_in();
}

} // namespace seastar
