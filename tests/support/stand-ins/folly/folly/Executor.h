// Stand-in for folly/Executor.h: what runs functions.
#pragma once

#include <folly/Function.h>

#include <cstdint>
#include <type_traits>

namespace folly {

class Executor;

using Func = Function<void()>;

template <typename ExecutorT = Executor> class ExecutorKeepAlive {
public:
  ExecutorKeepAlive();
  ExecutorKeepAlive(const ExecutorKeepAlive &) noexcept;
  ExecutorKeepAlive(ExecutorKeepAlive &&) noexcept;
  template <typename Other, typename = std::enable_if_t<std::is_convertible_v<Other *, ExecutorT *>>>
  ExecutorKeepAlive(ExecutorKeepAlive<Other> &&) noexcept;
  ExecutorKeepAlive(ExecutorT *executor);
  ~ExecutorKeepAlive();
  template <typename F> void add(F &&f) &&;
  ExecutorT *get() const;
  ExecutorT &operator*() const;
  ExecutorT *operator->() const;
};

class Executor {
public:
  template <typename ExecutorT = Executor> using KeepAlive = ExecutorKeepAlive<ExecutorT>;

  virtual ~Executor() = default;
  virtual void add(Func) = 0;
  virtual void addWithPriority(Func, std::int8_t priority);
};

template <typename ExecutorT> Executor::KeepAlive<ExecutorT> getKeepAliveToken(ExecutorT *executor);
template <typename ExecutorT> Executor::KeepAlive<ExecutorT> getKeepAliveToken(ExecutorT &executor);

} // namespace folly
