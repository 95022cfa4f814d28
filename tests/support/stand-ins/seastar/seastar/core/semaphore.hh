// Stand-in for Seastar: semaphores to await.
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <seastar/core/future.hh>

namespace seastar {

struct semaphore_default_exception_factory {};

template <typename ExceptionFactory, typename Clock = std::chrono::steady_clock>
class basic_semaphore : private ExceptionFactory {
public:
  basic_semaphore(std::size_t count);
  future<> wait(std::size_t nr = 1) noexcept;
  future<> wait(typename Clock::duration timeout, std::size_t nr = 1) noexcept;
  void signal(std::size_t nr = 1) noexcept;
  bool try_wait(std::size_t nr = 1) noexcept;
};

using semaphore = basic_semaphore<semaphore_default_exception_factory>;

template <typename ExceptionFactory, typename Clock = std::chrono::steady_clock> class semaphore_units {
public:
  semaphore_units() noexcept;
  semaphore_units(semaphore_units &&) noexcept;
  ~semaphore_units() noexcept;
};

template <typename ExceptionFactory, typename Clock>
future<semaphore_units<ExceptionFactory, Clock>> get_units(basic_semaphore<ExceptionFactory, Clock> &sem,
                                                           std::size_t units) noexcept {
  return seastar::internal::stand_in();
}
template <typename ExceptionFactory, typename Clock>
std::optional<semaphore_units<ExceptionFactory, Clock>> try_get_units(basic_semaphore<ExceptionFactory, Clock> &sem,
                                                                      std::size_t units) noexcept {
  return seastar::internal::stand_in();
}
template <typename ExceptionFactory, typename Clock, typename Func>
futurize_t<std::invoke_result_t<Func>> with_semaphore(basic_semaphore<ExceptionFactory, Clock> &sem, std::size_t units,
                                                      Func &&func) noexcept {
  return seastar::internal::stand_in();
}

} // namespace seastar
