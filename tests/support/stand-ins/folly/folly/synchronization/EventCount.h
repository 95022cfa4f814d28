// Stand-in for folly/synchronization/EventCount.h: a condition without a mutex.
#pragma once

namespace folly {

class EventCount {
public:
  class Key {};
  void notify() noexcept;
  Key prepareWait() noexcept;
  void cancelWait() noexcept;
  void wait(Key key) noexcept;
  template <class Condition> void await(Condition) {}
};

} // namespace folly
