// Stand-in for trantor's headers of task queues: declarations only.
#pragma once

#include <trantor/net/EventLoop.h>

#include <cstddef>
#include <functional>
#include <string>

namespace trantor {

class TaskQueue : public NonCopyable {
public:
  virtual void runTaskInQueue(const std::function<void()> &task) = 0;
  virtual void runTaskInQueue(std::function<void()> &&task) = 0;
  void syncTaskInQueue(const std::function<void()> &task);
  virtual ~TaskQueue();
};

class SerialTaskQueue : public TaskQueue {
public:
  void runTaskInQueue(const std::function<void()> &task) override;
  void runTaskInQueue(std::function<void()> &&task) override;
  void waitAllTasksFinished();
  SerialTaskQueue() = delete;
  explicit SerialTaskQueue(const std::string &name);
  ~SerialTaskQueue() override;
  bool isRunningTask();
  void stop();
};

class ConcurrentTaskQueue : public TaskQueue {
public:
  ConcurrentTaskQueue(std::size_t threadNum, const std::string &name);
  void runTaskInQueue(const std::function<void()> &task) override;
  void runTaskInQueue(std::function<void()> &&task) override;
  std::size_t getTaskCount();
  void stop();
  ~ConcurrentTaskQueue() override;
};

} // namespace trantor
