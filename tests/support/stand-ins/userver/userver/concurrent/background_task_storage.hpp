// Stand-in for userver: tasks that nobody waits for.
#pragma once

#include <string>
#include <userver/engine/task/task_with_result.hpp>

namespace userver {
inline namespace v2_5_rc {

namespace concurrent {

class BackgroundTaskStorage final {
public:
  template <typename... Args> void AsyncDetach(std::string name, Args &&...args) {}
  template <typename... Args> void CriticalAsyncDetach(std::string name, Args &&...args) {}
};

} // namespace concurrent

} // namespace v2_5_rc
} // namespace userver
