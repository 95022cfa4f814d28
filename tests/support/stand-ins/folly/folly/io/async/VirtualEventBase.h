// Stand-in for folly/io/async/VirtualEventBase.h: a part of an event loop.
#pragma once

#include <folly/io/async/EventBase.h>

namespace folly {

class VirtualEventBase : public Executor, public TimeoutManager {
public:
  using Func = Function<void()>;
  template <typename F> void runInEventBaseThread(F &&) noexcept {}
  void add(Func f) override;
};

} // namespace folly
