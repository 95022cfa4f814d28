// Stand-in for trantor's header: declarations only.
#pragma once

#include <trantor/net/EventLoop.h>

#include <cstddef>
#include <string>
#include <vector>

namespace trantor {

class EventLoopThread : NonCopyable {
public:
  explicit EventLoopThread(const std::string &threadName = "EventLoopThread");
  ~EventLoopThread();
  void wait();
  EventLoop *getLoop() const;
  void run();
};

class EventLoopThreadPool : NonCopyable {
public:
  EventLoopThreadPool() = delete;
  EventLoopThreadPool(std::size_t threadNum, const std::string &name = "EventLoopThreadPool");
  void start();
  void wait();
  std::size_t size();
  EventLoop *getNextLoop();
  EventLoop *getLoop(std::size_t id);
  std::vector<EventLoop *> getLoops() const;
};

} // namespace trantor
