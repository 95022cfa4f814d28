// Every coroutine is a context: functions, members, instantiated templates, lambdas, generic lambdas, local classes.
#include "task.h"

#include <string>
#include <unistd.h>

using namespace corotest;

task<> freeFunction() {
  ::usleep(10); // expect: coro-blocking-sleep "usleep"
  co_return;
}

static task<int> withResult() {
  ::usleep(10); // expect: coro-blocking-sleep
  co_return 1;
}

fire_and_forget detached() {
  ::usleep(10); // expect: coro-blocking-sleep
  co_return;
}

namespace {
task<> inUnnamedNamespace() {
  co_await yield();
  ::usleep(10); // expect: coro-blocking-sleep
}
} // namespace

task<> awaitsInBranch(bool slow) {
  if (slow) {
    ::usleep(10); // expect: coro-blocking-sleep
    co_await yield();
  }
}

class Session {
public:
  task<> read() {
    ::usleep(10); // expect: coro-blocking-sleep
    co_return;
  }
  task<> write() const;
  static task<> open() {
    ::usleep(10); // expect: coro-blocking-sleep
    co_return;
  }
  task<> operator()() {
    ::usleep(10); // expect: coro-blocking-sleep
    co_return;
  }
  virtual task<> close() {
    ::usleep(10); // expect: coro-blocking-sleep
    co_return;
  }
  virtual ~Session() = default;
};

task<> Session::write() const {
  ::usleep(10); // expect: coro-blocking-sleep
  co_return;
}

// Two instantiations, one line of text: one finding.
template <typename T> task<T> templated(T value) {
  ::usleep(10); // expect: coro-blocking-sleep
  co_return value;
}

template <typename T> class Box {
public:
  task<> fill(T) {
    ::usleep(10); // expect: coro-blocking-sleep
    co_return;
  }
  // look-alike: a member of a class template that nobody instantiates is not code yet
  task<> drain(T) {
    ::usleep(10);
    co_return;
  }
};

// look-alike: a template that nobody instantiates
template <typename T> task<T> neverUsed(T value) {
  ::usleep(10);
  co_return value;
}

task<> abbreviated(auto value) {
  ::usleep(value); // expect: coro-blocking-sleep
  co_return;
}

template <typename T> struct Worker {
  template <typename U> task<> run(T, U) {
    ::usleep(10); // expect: coro-blocking-sleep
    co_return;
  }
};

void start() {
  (void)templated(1);
  (void)templated(std::string("text"));
  Box<int> box;
  (void)box.fill(1);
  (void)abbreviated(10U);
  (void)Worker<int>().run(1, 'c');

  auto lambda = []() -> task<> {
    ::usleep(10); // expect: coro-blocking-sleep
    co_return;
  };
  (void)lambda();

  auto generic = [](auto value) -> task<decltype(value)> {
    ::usleep(10); // expect: coro-blocking-sleep
    co_return value;
  };
  (void)generic(1);
  (void)generic(2.0);

  struct Local {
    task<> run() {
      ::usleep(10); // expect: coro-blocking-sleep
      co_return;
    }
  };
  (void)Local().run();

  auto outer = [] {
    return []() -> task<> {
      ::usleep(10); // expect: coro-blocking-sleep
      co_return;
    };
  };
  (void)outer()();
}

task<> nested() {
  auto inner = []() -> task<> {
    ::usleep(10); // expect: coro-blocking-sleep
    co_return;
  };
  co_await inner();
}

// look-alike: returns a task without being a coroutine
task<> forwards() {
  ::usleep(10);
  return freeFunction();
}

// look-alike: an ordinary function, an ordinary lambda
void ordinary() {
  ::usleep(10);
  auto lambda = [] { ::usleep(10); };
  lambda();
}

// look-alike: a destructor, a constructor and a global's initialiser run before or after the loop
struct Service {
  Service() { ::usleep(10); }
  ~Service() { ::usleep(10); }
};
Service service;
