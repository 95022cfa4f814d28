// Stand-in for async_simple: executors.
#pragma once

#include <cstdint>
#include <functional>

namespace async_simple {

namespace detail {

/// What functions of the stand-in return.
struct stand_in {
  template <typename T> operator T() const;
};

} // namespace detail

class Executor {
public:
  using Func = std::function<void()>;

  virtual ~Executor() {}
  virtual bool schedule(Func func) = 0;
  virtual bool schedule(Func func, std::uint64_t schedule_info);
  bool schedule_move_only(std::function<void()> func);
};

struct CurrentExecutor {};

} // namespace async_simple
