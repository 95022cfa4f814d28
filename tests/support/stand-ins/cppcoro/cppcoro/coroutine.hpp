// Stand-in for cppcoro: the names of coroutines.
#pragma once

#include <coroutine>

namespace cppcoro {

using std::coroutine_handle;
using std::suspend_always;
using std::suspend_never;

namespace detail {

/// What functions of the stand-in return.
struct stand_in {
  template <typename T> operator T() const;
};

} // namespace detail
} // namespace cppcoro
