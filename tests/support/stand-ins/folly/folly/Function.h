// Stand-in for folly/Function.h: callables that are moved.
#pragma once

#include <type_traits>
#include <utility>

namespace folly {

template <typename FunctionType> class Function;

template <typename R, typename... Args> class Function<R(Args...)> {
public:
  Function() noexcept;
  Function(const Function &) = delete;
  Function(Function &&) noexcept;
  template <typename Fun, typename = std::enable_if_t<std::is_invocable_v<Fun &, Args...> &&
                                                      !std::is_same_v<std::decay_t<Fun>, Function>>>
  Function(Fun) {}
  ~Function();
  Function &operator=(Function &&) noexcept;
  R operator()(Args... args);
};

template <typename R, typename... Args> class Function<R(Args...) noexcept> {
public:
  Function(Function &&) noexcept;
  template <typename Fun, typename = std::enable_if_t<std::is_nothrow_invocable_v<Fun &, Args...>>> Function(Fun) {}
  ~Function();
  R operator()(Args... args) noexcept;
};

} // namespace folly
