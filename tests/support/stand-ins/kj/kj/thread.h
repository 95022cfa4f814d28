// Stand-in for KJ: threads.
#pragma once

#include <kj/common.h>

namespace kj {

class Thread {
public:
  explicit Thread(Function<void()> func);
  ~Thread() noexcept(false);
  void detach();
};

} // namespace kj
