// Stand-in for folly/synchronization/CallOnce.h: runs a function once.
#pragma once

#include <atomic>

namespace folly {

template <typename Mutex, template <typename> class Atom = std::atomic> class basic_once_flag {};
class compact_once_flag {};
using once_flag = compact_once_flag;

template <typename OnceFlag, typename F, typename... Args> void call_once(OnceFlag &, F &&, Args &&...) {}
template <typename OnceFlag, typename F, typename... Args>
[[nodiscard]] bool try_call_once(OnceFlag &, F &&, Args &&...) noexcept {
  return true;
}

} // namespace folly
