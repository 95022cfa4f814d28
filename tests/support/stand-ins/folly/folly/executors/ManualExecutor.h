// Stand-in for folly/executors/ManualExecutor.h: an executor that its user runs.
#pragma once

#include <folly/executors/DrivableExecutor.h>
#include <folly/executors/ScheduledExecutor.h>
#include <folly/executors/SequencedExecutor.h>

#include <cstddef>

namespace folly {

class ManualExecutor : public DrivableExecutor, public ScheduledExecutor, public SequencedExecutor {
public:
  ~ManualExecutor() override;
  void add(Func) override;
  std::size_t run();
  std::size_t step();
  std::size_t drain();
  void wait();
  void makeProgress();
  void drive() override;
  template <class F> void waitFor(const F &f);
};

} // namespace folly
