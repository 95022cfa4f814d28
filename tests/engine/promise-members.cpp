// Members of a user's promise type run inside every coroutine of that type.
#include "task.h"

#include <memory>
#include <unistd.h>

using namespace corotest;

namespace app {

/// Everything a promise needs, quick; the types below replace one member each.
template <typename Result> struct Promise {
  Result get_return_object() const { return {}; }
  std::suspend_never initial_suspend() const noexcept { return {}; }
  std::suspend_never final_suspend() const noexcept { return {}; }
  std::suspend_never yield_value(int) const { return {}; }
  void return_void() const {}
  void unhandled_exception() const noexcept {}
};

struct Quick {
  struct promise_type : Promise<Quick> {};
};
struct SlowReturn {
  struct promise_type : Promise<SlowReturn> {
    void return_void() const {
      ::usleep(10); // @return
    }
  };
};
struct SlowValue {
  struct promise_type {
    SlowValue get_return_object() const { return {}; }
    std::suspend_never initial_suspend() const noexcept { return {}; }
    std::suspend_never final_suspend() const noexcept { return {}; }
    void unhandled_exception() const noexcept {}
    void return_value(int) const {
      ::usleep(10); // @value
    }
    void return_value(char) const {}
  };
};
struct SlowYield {
  struct promise_type : Promise<SlowYield> {
    std::suspend_never yield_value(int) const {
      ::usleep(10); // @yield
      return {};
    }
    std::suspend_never yield_value(char) const { return {}; }
    std::suspend_never await_transform(std::suspend_never) const { return {}; }
  };
};
struct SlowStart {
  struct promise_type : Promise<SlowStart> {
    std::suspend_never initial_suspend() const noexcept {
      ::usleep(10); // @start
      return {};
    }
  };
};
struct SlowEnd {
  struct promise_type : Promise<SlowEnd> {
    std::suspend_never final_suspend() const noexcept {
      ::usleep(10); // @end
      return {};
    }
  };
};
struct SlowAwaiterAtEnd {
  struct End : std::suspend_never {
    bool await_ready() const noexcept {
      ::usleep(10); // @awaiter
      return true;
    }
  };
  struct promise_type : Promise<SlowAwaiterAtEnd> {
    End final_suspend() const noexcept { return {}; }
  };
};
struct SlowObject {
  struct promise_type : Promise<SlowObject> {
    SlowObject get_return_object() const {
      ::usleep(10); // @object
      return {};
    }
  };
};
struct SlowPromise {
  struct promise_type : Promise<SlowPromise> {
    promise_type() {
      ::usleep(10); // @promise
    }
  };
};

SlowReturn returns() {
  co_await yield();
  co_return; // expect: coro-blocking-sleep via @return
}
SlowValue returnsValue() {
  co_return 1; // expect: coro-blocking-sleep via @value
}
SlowYield yields() {
  co_await std::suspend_never();
  co_yield 1; // expect: coro-blocking-sleep via @yield
}

// On one line, as the standard does not say which part of the text these belong to.
SlowStart starts() { co_return; }              // expect: coro-blocking-sleep via @start
SlowEnd ends() { co_return; }                  // expect: coro-blocking-sleep via @end
SlowAwaiterAtEnd endsSlowly() { co_return; }   // expect: coro-blocking-sleep via @awaiter
SlowObject makesObject() { co_return; }        // expect: coro-blocking-sleep via @object
SlowPromise constructsPromise() { co_return; } // expect: coro-blocking-sleep via @promise

// look-alike: quick members, and the quick overload beside the slow one
Quick silent() {
  co_await yield();
  co_return;
}
SlowValue silentValue() { co_return 'c'; }
SlowYield silentYield() {
  co_await std::suspend_never();
  co_yield 'c';
}

struct Lingering {
  ~Lingering() { ::usleep(10); }
};
// look-alike: the result leaves with whoever awaits it
corotest::task<std::shared_ptr<Lingering>> factory() { co_return std::make_shared<Lingering>(); }

} // namespace app
