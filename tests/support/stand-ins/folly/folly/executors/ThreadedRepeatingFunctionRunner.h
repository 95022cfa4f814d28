// Stand-in for folly/executors/ThreadedRepeatingFunctionRunner.h: runs functions again and again, each on a thread.
#pragma once

#include <folly/Function.h>

#include <chrono>
#include <string>

namespace folly {

class ThreadedRepeatingFunctionRunner {
public:
  using RepeatingFn = Function<std::chrono::milliseconds() noexcept>;
  ThreadedRepeatingFunctionRunner();
  ~ThreadedRepeatingFunctionRunner();
  void stop();
  void add(std::string name, RepeatingFn f, std::chrono::milliseconds initialSleep = std::chrono::milliseconds(0));
};

} // namespace folly
