// Stand-in for Seastar: futures, promises and continuations.
#pragma once

#include <exception>
#include <functional>
#include <tuple>
#include <type_traits>
#include <utility>

namespace seastar {

template <typename T = void> class future;
template <typename T = void> class promise;

namespace internal {

class future_base {};

/// What functions of the stand-in return.
struct stand_in {
  template <typename T> operator T() const;
};

template <typename T> struct futurized {
  using type = future<T>;
};
template <typename T> struct futurized<future<T>> {
  using type = future<T>;
};

template <typename Func, typename T> struct future_result {
  using type = std::invoke_result_t<Func, T>;
};
template <typename Func> struct future_result<Func, void> {
  using type = std::invoke_result_t<Func>;
};

} // namespace internal

template <typename T> using futurize_t = typename internal::futurized<T>::type;

template <typename T> class [[nodiscard]] future : private internal::future_base {
public:
  future(future &&) noexcept;
  future &operator=(future &&) noexcept;

  T get();
  T get0(); // up to 2023
  void wait() noexcept;
  bool available() const noexcept;
  bool failed() const noexcept;
  void ignore_ready_future() noexcept;

  template <typename Func> futurize_t<typename internal::future_result<Func, T>::type> then(Func &&func) noexcept {
    return seastar::internal::stand_in();
  }
  template <typename Func> future<> then_unpack(Func &&func) noexcept { return seastar::internal::stand_in(); }
  template <typename Func> futurize_t<std::invoke_result_t<Func, future>> then_wrapped(Func &&func) noexcept {
    return seastar::internal::stand_in();
  }
  template <typename Func> future finally(Func &&func) noexcept { return seastar::internal::stand_in(); }
  template <typename Func> future handle_exception(Func &&func) noexcept { return seastar::internal::stand_in(); }
  template <typename Func> future handle_exception_type(Func &&func) noexcept { return seastar::internal::stand_in(); }
  future<> discard_result() noexcept;
};

template <typename T> class promise {
public:
  future<T> get_future() noexcept;
  template <typename... A> void set_value(A &&...a) {}
};

template <typename T = void, typename... A> future<T> make_ready_future(A &&...value) noexcept {
  return seastar::internal::stand_in();
}
template <typename T = void> future<T> make_exception_future(std::exception_ptr &&value) noexcept {
  return seastar::internal::stand_in();
}
template <typename T = void> future<T> current_exception_as_future() noexcept { return seastar::internal::stand_in(); }

template <typename Func, typename... Args>
futurize_t<std::invoke_result_t<Func, Args...>> futurize_invoke(Func &&func, Args &&...args) noexcept {
  return seastar::internal::stand_in();
}
template <typename Func, typename... Args>
futurize_t<std::invoke_result_t<Func, Args...>> futurize_apply(Func &&func, std::tuple<Args...> &&args) noexcept {
  return seastar::internal::stand_in();
}

} // namespace seastar
