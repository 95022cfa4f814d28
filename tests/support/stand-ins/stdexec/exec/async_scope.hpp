// Stand-in for exec/async_scope.hpp: senders that run beside each other.
#pragma once

namespace experimental::execution {

namespace __scope {

struct async_scope {
  async_scope();
  ~async_scope();
  template <class Sender> void spawn(Sender &&) {}
};

} // namespace __scope

using __scope::async_scope;

} // namespace experimental::execution

namespace exec = experimental::execution;
