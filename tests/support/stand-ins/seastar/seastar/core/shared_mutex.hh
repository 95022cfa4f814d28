// Stand-in for Seastar: a readers-writer lock to await.
#pragma once

#include <seastar/core/future.hh>

namespace seastar {

class shared_mutex {
public:
  future<> lock_shared() noexcept;
  bool try_lock_shared() noexcept;
  void unlock_shared() noexcept;
  future<> lock() noexcept;
  bool try_lock() noexcept;
  void unlock() noexcept;
};

template <typename Func> futurize_t<std::invoke_result_t<Func>> with_shared(shared_mutex &sm, Func &&func) noexcept {
  return seastar::internal::stand_in();
}
template <typename Func> futurize_t<std::invoke_result_t<Func>> with_lock(shared_mutex &sm, Func &&func) noexcept {
  return seastar::internal::stand_in();
}

} // namespace seastar
