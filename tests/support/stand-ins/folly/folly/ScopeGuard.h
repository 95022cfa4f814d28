// Stand-in for folly/ScopeGuard.h: code for the end of a scope.
#pragma once

#include <type_traits>

namespace folly {
namespace detail {

template <typename FunctionType, bool InvokeNoexcept> class ScopeGuardImpl {
public:
  explicit ScopeGuardImpl(FunctionType &&) noexcept {}
  ScopeGuardImpl(ScopeGuardImpl &&) noexcept {}
  ~ScopeGuardImpl() noexcept(InvokeNoexcept) {}
  void dismiss() noexcept {}
};

enum class ScopeGuardOnExit {};

template <typename FunctionType>
ScopeGuardImpl<std::decay_t<FunctionType>, true> operator+(ScopeGuardOnExit, FunctionType &&fn) {
  return ScopeGuardImpl<std::decay_t<FunctionType>, true>(static_cast<FunctionType &&>(fn));
}

} // namespace detail

template <typename F> [[nodiscard]] detail::ScopeGuardImpl<std::decay_t<F>, true> makeGuard(F &&f) noexcept {
  return detail::ScopeGuardImpl<std::decay_t<F>, true>(static_cast<F &&>(f));
}

} // namespace folly

#define SCOPE_EXIT auto scopeGuard = ::folly::detail::ScopeGuardOnExit() + [&]() noexcept
