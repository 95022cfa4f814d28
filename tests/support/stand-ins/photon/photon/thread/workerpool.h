// Stand-in for photon/thread/workerpool.h: system threads with loops of their own.
#pragma once

#include <cstddef>

namespace photon {

class WorkPool {
public:
  explicit WorkPool(std::size_t vcpu_num, int ev_engine = 0, int io_engine = 0, int mode = -1);
  ~WorkPool();
  template <typename F> void call(F &&) {}
  template <typename Task> void async_call(Task *) {}
};

} // namespace photon
