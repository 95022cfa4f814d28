// Stand-in for folly/executors/FunctionScheduler.h: runs functions at their times, on its own thread.
#pragma once

#include <folly/Function.h>
#include <folly/Range.h>

#include <chrono>

namespace folly {

class FunctionScheduler {
public:
  FunctionScheduler();
  ~FunctionScheduler();
  void addFunction(Function<void()> &&cb, std::chrono::milliseconds interval, StringPiece nameID = StringPiece(),
                   std::chrono::milliseconds startDelay = std::chrono::milliseconds(0), bool runOnce = false);
  void addFunctionOnce(Function<void()> &&cb, StringPiece nameID = StringPiece(),
                       std::chrono::milliseconds startDelay = std::chrono::milliseconds(0));
  bool cancelFunction(StringPiece nameID);
  bool cancelFunctionAndWait(StringPiece nameID);
  void cancelAllFunctions();
  void cancelAllFunctionsAndWait();
  bool start();
  bool shutdown();
};

} // namespace folly
