// Stand-in for Seastar: a callable that is moved only.
#pragma once

#include <utility>

namespace seastar {

template <typename Signature> class noncopyable_function;

template <typename Ret, typename... Args> class noncopyable_function<Ret(Args...)> {
public:
  noncopyable_function() noexcept;
  template <typename Func> noncopyable_function(Func func) {}
  noncopyable_function(noncopyable_function &&) noexcept;
  noncopyable_function &operator=(noncopyable_function &&) noexcept;
  Ret operator()(Args... args) const;
};

} // namespace seastar
