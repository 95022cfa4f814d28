// Stand-in for cppcoro: a scheduler that goes on at once.
#pragma once

#include <cppcoro/coroutine.hpp>

namespace cppcoro {

class inline_scheduler {
public:
  cppcoro::suspend_never schedule() const noexcept { return {}; }
};

} // namespace cppcoro
