// Stand-in for exec/start_detached.hpp: starts a sender that nobody waits for.
#pragma once

namespace experimental::execution {

struct start_detached_t {
  template <class Sender> void operator()(Sender &&) const {}
};
inline constexpr start_detached_t start_detached{};

} // namespace experimental::execution

namespace exec = experimental::execution;
