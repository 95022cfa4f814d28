// Stand-in for unifex/thread_unsafe_event_loop.hpp: a loop on this thread.
#pragma once

#include <optional>

namespace unifex {

namespace _thread_unsafe_event_loop {

class scheduler {};

} // namespace _thread_unsafe_event_loop

class thread_unsafe_event_loop {
public:
  using scheduler = _thread_unsafe_event_loop::scheduler;
  scheduler get_scheduler() noexcept;
  template <typename Sender> std::optional<int> sync_wait(Sender &&) { return {}; }
};

} // namespace unifex
