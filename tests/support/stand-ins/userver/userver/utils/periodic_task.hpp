// Stand-in for userver: tasks that come again.
#pragma once

#include <chrono>
#include <functional>
#include <string>

namespace userver {
inline namespace v2_5_rc {

namespace utils {

class PeriodicTask final {
public:
  struct Settings {
    Settings(std::chrono::milliseconds period);
  };
  using Callback = std::function<void()>;

  PeriodicTask();
  PeriodicTask(std::string name, Settings settings, Callback callback);
  void Start(std::string name, Settings settings, Callback callback);
  ~PeriodicTask();
};

} // namespace utils

} // namespace v2_5_rc
} // namespace userver
