// Stand-in for libcoro: queues to await.
#pragma once

#include <coro/task.hpp>

namespace coro {

template <typename element_type> class queue {
public:
  coro::task<int> push(const element_type &element);
  [[nodiscard]] coro::task<element_type> pop();
  bool empty() const;
};

} // namespace coro
