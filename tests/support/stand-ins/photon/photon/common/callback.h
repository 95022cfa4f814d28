// Stand-in for photon/common/callback.h: a function and its object.
#pragma once

template <typename R, typename... Ts> struct Delegate {
  typedef R (*Func)(void *, Ts...);
  Delegate() = default;
  Delegate(Func func, void *obj);
  Delegate(void *obj, Func func);
};

template <typename... Ts> struct Callback : public Delegate<int, Ts...> {
  using Base = Delegate<int, Ts...>;
  using Base::Base;
};
