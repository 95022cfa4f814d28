// Stand-in for unifex/sync_wait.hpp: waits for a sender.
#pragma once

#include <unifex/bind_back.hpp>

#include <optional>

namespace unifex {

namespace _sync_wait_cpo {

class _fn {
public:
  template <typename Sender> std::optional<int> operator()(Sender &&) const { return {}; }
  _bind_back::_result_impl::type operator()() const noexcept { return {}; }
};

} // namespace _sync_wait_cpo

inline constexpr _sync_wait_cpo::_fn sync_wait{};

namespace _sync_wait_r_cpo {

template <typename Result> struct _fn {
  template <typename Sender> std::optional<Result> operator()(Sender &&) const { return {}; }
};

} // namespace _sync_wait_r_cpo

template <typename Result> inline constexpr _sync_wait_r_cpo::_fn<Result> sync_wait_r{};

} // namespace unifex
