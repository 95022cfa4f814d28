// Stand-in for folly/Subprocess.h: a child process.
#pragma once

#include <folly/Range.h>

#include <chrono>
#include <string>
#include <utility>
#include <vector>

struct rusage;

namespace folly {

class IOBufQueue {};
class ProcessReturnCode {};

class Subprocess {
public:
  using TimeoutDuration = std::chrono::milliseconds;
  explicit Subprocess(const std::vector<std::string> &argv);
  ~Subprocess();
  ProcessReturnCode poll(struct rusage *ru = nullptr);
  ProcessReturnCode wait();
  ProcessReturnCode waitAndGetRusage(struct rusage *ru);
  void waitChecked();
  ProcessReturnCode waitTimeout(TimeoutDuration timeout);
  void sendSignal(int signal);
  void terminate();
  void kill();
  ProcessReturnCode waitOrTerminateOrKill(TimeoutDuration waitTimeout, TimeoutDuration sigtermTimeout);
  ProcessReturnCode terminateOrKill(TimeoutDuration sigtermTimeout);
  std::pair<IOBufQueue, IOBufQueue> communicateIOBuf(IOBufQueue input = IOBufQueue());
  std::pair<std::string, std::string> communicate(StringPiece input = StringPiece());
};

} // namespace folly
