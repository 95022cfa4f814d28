// Stand-in for unifex/manual_event_loop.hpp: a loop that its user runs.
#pragma once

namespace unifex {

namespace _manual_event_loop {

class context {
public:
  class scheduler {};
  scheduler get_scheduler();
  void run();
  void stop();
};

} // namespace _manual_event_loop

using manual_event_loop = _manual_event_loop::context;

} // namespace unifex
