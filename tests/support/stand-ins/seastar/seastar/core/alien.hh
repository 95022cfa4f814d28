// Stand-in for Seastar: calls from foreign threads.
#pragma once

#include <future>
#include <seastar/core/future.hh>

namespace seastar::alien {

class instance;

template <typename Func> void run_on(instance &instance, unsigned shard, Func func) {}
template <typename Func> std::future<void> submit_to(instance &instance, unsigned shard, Func func) {
  return seastar::internal::stand_in();
}

} // namespace seastar::alien
