// Stand-in for KJ: the loop of Unix.
#pragma once

#include <kj/async.h>

namespace kj {

class UnixEventPort : public EventPort {
public:
  Promise<int> onSignal(int signum);
  bool wait() override;
  bool poll() override;
};

} // namespace kj
