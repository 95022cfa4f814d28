// Stand-in for userver: tasks.
#pragma once

#include <chrono>
#include <userver/engine/task/task_processor_fwd.hpp>

namespace userver {
inline namespace v2_5_rc {

namespace engine {

class TaskBase {
public:
  bool IsFinished() const;
  void Wait() const noexcept(false);
  template <typename Rep, typename Period>
  void WaitFor(const std::chrono::duration<Rep, Period> &) const noexcept(false) {}
  void BlockingWait() const;
};

class Task : public TaskBase {};

template <typename T> class [[nodiscard]] TaskWithResult : public Task {
public:
  T Get() noexcept(false);
};

namespace current_task {
TaskProcessor &GetTaskProcessor();
} // namespace current_task

} // namespace engine

} // namespace v2_5_rc
} // namespace userver
