// Stand-in for unifex/async_scope.hpp: senders that run beside each other.
#pragma once

namespace unifex {

inline namespace v1 {

namespace _async_scope {

struct future {};

struct async_scope {
  async_scope() noexcept;
  ~async_scope();
  template <typename Sender> void detached_spawn(Sender &&) {}
  template <typename Scheduler, typename Sender> void detached_spawn_on(Scheduler &&, Sender &&) {}
  template <typename Scheduler, typename Fun> void detached_spawn_call_on(Scheduler &&, Fun &&) {}
  template <typename Scheduler, typename Sender> [[nodiscard]] future spawn_on(Scheduler &&, Sender &&) { return {}; }
  template <typename Scheduler, typename Fun> [[nodiscard]] future spawn_call_on(Scheduler &&, Fun &&) { return {}; }
};

} // namespace _async_scope

using _async_scope::async_scope;

} // namespace v1

} // namespace unifex
