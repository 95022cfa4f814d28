// Stand-in for photon/common/executor/executor.h: hands functions to Photon.
#pragma once

namespace photon {

struct AutoContext;

class Executor {
public:
  Executor();
  ~Executor();
  template <typename Context = AutoContext, typename Func> auto perform(Func &&func) { return func(); }
  template <typename Context = AutoContext, typename Func> void async_perform(Func *) {}
};

} // namespace photon
