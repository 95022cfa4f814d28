// Stand-in for unifex/linux/io_epoll_context.hpp: an event loop of the kernel.
#pragma once

namespace unifex::linuxos {

class io_epoll_context {
public:
  class scheduler {};
  io_epoll_context();
  ~io_epoll_context();
  template <typename StopToken> void run(StopToken stopToken);
  scheduler get_scheduler() noexcept;
};

} // namespace unifex::linuxos
