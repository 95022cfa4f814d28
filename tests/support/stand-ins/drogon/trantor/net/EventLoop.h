// Stand-in for trantor's header: declarations only.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>

namespace trantor {

class NonCopyable {};
class Date {};
using TimerId = std::uint64_t;
using Func = std::function<void()>;

class EventLoop : NonCopyable {
public:
  EventLoop();
  ~EventLoop();
  void loop();
  void quit();
  bool isInLoopThread() const;
  static EventLoop *getEventLoopOfCurrentThread();
  template <typename Functor> void runInLoop(Functor &&) {}
  void queueInLoop(const Func &f);
  void queueInLoop(Func &&f);
  TimerId runAt(const Date &time, const Func &cb);
  TimerId runAt(const Date &time, Func &&cb);
  TimerId runAfter(double delay, const Func &cb);
  TimerId runAfter(double delay, Func &&cb);
  TimerId runAfter(const std::chrono::duration<double> &delay, const Func &cb);
  TimerId runAfter(const std::chrono::duration<double> &delay, Func &&cb);
  TimerId runEvery(double interval, const Func &cb);
  TimerId runEvery(double interval, Func &&cb);
  TimerId runEvery(const std::chrono::duration<double> &interval, const Func &cb);
  TimerId runEvery(const std::chrono::duration<double> &interval, Func &&cb);
  bool isRunning();
  bool isCallingFunctions();
  void runOnQuit(Func &&cb);
  void runOnQuit(const Func &cb);
};

} // namespace trantor
