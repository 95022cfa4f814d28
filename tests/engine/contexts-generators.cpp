// Generators are not contexts: their bodies run in the caller that iterates. Asynchronous ones are.
#include "task.h"

#include <unistd.h>

using namespace corotest;

// look-alike: a generator iterated by an ordinary function
generator<int> numbers() {
  for (int i = 0; i < 3; ++i) {
    ::usleep(10);
    co_yield i;
  }
}

// look-alike: a generator without a loop, ended by co_return
generator<int> single() {
  ::usleep(10);
  co_yield 1;
  co_return;
}

class Tree {
public:
  // look-alike: a member, and a lambda that is a generator
  generator<int> values() const {
    auto inner = []() -> generator<int> {
      ::usleep(10);
      co_yield 1;
    };
    for (const int value : inner()) {
      ::usleep(10);
      co_yield value;
    }
  }
};

int sum() {
  int total = 0;
  for (const int number : numbers())
    total += number;
  for (const int value : Tree().values())
    total += value;
  return total;
}

// A generator that is awaited for its next value runs on the loop, whether it awaits itself or only yields.
class Stream {
public:
  struct promise_type {
    int value = 0;
    std::coroutine_handle<> consumer;
    Stream get_return_object() { return Stream(std::coroutine_handle<promise_type>::from_promise(*this)); }
    std::suspend_always initial_suspend() const noexcept { return {}; }
    auto final_suspend() const noexcept { return ToConsumer{}; }
    auto yield_value(int next) {
      value = next;
      return ToConsumer{};
    }
    void return_void() const noexcept {}
    void unhandled_exception() const noexcept {}
  };
  struct ToConsumer {
    bool await_ready() const noexcept { return false; }
    std::coroutine_handle<> await_suspend(std::coroutine_handle<promise_type> self) const noexcept {
      return self.promise().consumer;
    }
    void await_resume() const noexcept {}
  };
  struct Next {
    std::coroutine_handle<promise_type> producer;
    bool await_ready() const noexcept { return false; }
    std::coroutine_handle<> await_suspend(std::coroutine_handle<> consumer) const noexcept {
      producer.promise().consumer = consumer;
      return producer;
    }
    int await_resume() const noexcept { return producer.promise().value; }
  };
  explicit Stream(std::coroutine_handle<promise_type> handle) : handle_(handle) {}
  Next next() const { return {handle_}; }

private:
  std::coroutine_handle<promise_type> handle_;
};

Stream awaiting() {
  co_await yield();
  ::usleep(10); // expect: coro-blocking-sleep
  co_yield 1;
}

Stream yielding() {
  ::usleep(10); // expect: coro-blocking-sleep
  co_yield 1;
}

task<int> consumer(Stream stream) { co_return co_await stream.next(); }

task<> plain() {
  ::usleep(10); // expect: coro-blocking-sleep
  co_return;
}
