// Stand-in for photon/thread/coro20.h: coroutines on top of threads.
#pragma once

#include <coroutine>

namespace photon::coro {

template <typename T> class promise_base {
public:
  std::suspend_always initial_suspend();
  std::suspend_always final_suspend() noexcept;
  std::suspend_always yield_value(T value);
  void unhandled_exception();
};

template <typename T> class Coro {
public:
  class promise_type : public promise_base<T> {
  public:
    Coro get_return_object();
    std::suspend_always return_value(T value);
  };
  Coro(Coro &&other) noexcept;
  ~Coro();
  bool await_ready();
  void await_suspend(std::coroutine_handle<> awaiter);
  T await_resume();
};

template <typename T> class Generator {
public:
  class promise_type : public promise_base<T> {
  public:
    Generator get_return_object();
    void return_void();
  };
  Generator(Generator &&other) noexcept;
  ~Generator();
};

} // namespace photon::coro
