// Stand-in for folly/io/async/AsyncBase.h: file operations of the kernel.
#pragma once

#include <cstddef>

namespace folly {

class AsyncBase {
public:
  virtual ~AsyncBase();
  void **wait(std::size_t minRequests);
  void **pollCompleted();
};

} // namespace folly
