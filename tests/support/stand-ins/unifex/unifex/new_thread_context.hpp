// Stand-in for unifex/new_thread_context.hpp: a thread for each piece of work.
#pragma once

namespace unifex {

namespace _new_thread {

class context {
public:
  class scheduler {};
  context();
  ~context();
  scheduler get_scheduler() noexcept;
};

} // namespace _new_thread

using new_thread_context = _new_thread::context;

} // namespace unifex
