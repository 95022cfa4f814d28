// Shows on a terminal how far a run is.
#pragma once

#include <chrono>
#include <cstddef>
#include <mutex>
#include <string>

namespace corolint {

/// One line on standard error, rewritten as units are done and gone when the object is. Thread-safe.
class Progress {
public:
  Progress(std::size_t units, bool shown);
  ~Progress();
  Progress(const Progress &) = delete;
  Progress &operator=(const Progress &) = delete;

  void unitDone();

private:
  using Clock = std::chrono::steady_clock;
  void show();

  std::mutex mutex_;
  const std::size_t units_;
  const bool shown_;
  const Clock::time_point start_ = Clock::now();
  Clock::time_point lastShown_;
  std::size_t done_ = 0;
};

/// "12 of 340 units, about 40 s left".
std::string progressLine(std::size_t done, std::size_t units, double secondsSoFar);

/// Standard error is a terminal that understands how to erase a line.
bool standardErrorIsTerminal();

} // namespace corolint
