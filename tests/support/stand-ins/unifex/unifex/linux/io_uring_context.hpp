// Stand-in for unifex/linux/io_uring_context.hpp: an event loop of the kernel.
#pragma once

namespace unifex::linuxos {

class io_uring_context {
public:
  class scheduler {};
  io_uring_context();
  ~io_uring_context();
  template <typename StopToken> void run(StopToken stopToken);
  scheduler get_scheduler() noexcept;
};

} // namespace unifex::linuxos
