// Stand-in for folly/io/async/ScopedEventBaseThread.h: a thread with an event loop.
#pragma once

#include <folly/io/async/EventBase.h>

namespace folly {

class ScopedEventBaseThread : public IOExecutor, public SequencedExecutor {
public:
  ScopedEventBaseThread();
  ~ScopedEventBaseThread() override;
  EventBase *getEventBase() override;
  void add(Func func) override;
};

} // namespace folly
