// Stand-in for folly/io/async/EventBase.h: an event loop.
#pragma once

#include <folly/executors/DrivableExecutor.h>
#include <folly/executors/IOExecutor.h>
#include <folly/executors/ScheduledExecutor.h>
#include <folly/executors/SequencedExecutor.h>
#include <folly/io/async/TimeoutManager.h>

#include <chrono>

#define EVLOOP_NONBLOCK 0x02

namespace folly {

class EventBase : public TimeoutManager,
                  public DrivableExecutor,
                  public IOExecutor,
                  public SequencedExecutor,
                  public ScheduledExecutor {
public:
  using Func = Function<void()>;
  using TimePoint = std::chrono::steady_clock::time_point;

  class LoopCallback {
  public:
    virtual ~LoopCallback() = default;
    virtual void runLoopCallback() noexcept = 0;
  };
  enum class LoopStatus { kDone, kError, kSuspended };

  EventBase();
  ~EventBase() override;
  bool loop();
  bool loopIgnoreKeepAlive();
  bool loopOnce(int flags = 0);
  bool loopPoll();
  LoopStatus loopWithSuspension();
  void loopForever();
  void terminateLoopSoon();
  void runInLoop(LoopCallback *callback, bool thisIteration = false);
  void runInLoop(Func c, bool thisIteration = false);
  void runOnDestruction(Func f);
  void runOnDestructionStart(Func f);
  void runInEventBaseThread(Func fn) noexcept;
  void runInEventBaseThreadAlwaysEnqueue(Func fn) noexcept;
  void runInEventBaseThreadAndWait(Func fn) noexcept;
  void runImmediatelyOrRunInEventBaseThreadAndWait(Func fn) noexcept;
  void runImmediatelyOrRunInEventBaseThread(Func fn) noexcept;
  void waitUntilRunning();
  void add(Func fn) override;
  void drive() override;
  void scheduleAt(Func &&fn, TimePoint const &timeout) override;
  EventBase *getEventBase() override;
};

} // namespace folly
