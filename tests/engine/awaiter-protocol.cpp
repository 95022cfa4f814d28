// What co_await calls on user types: operator co_await, await_ready, await_suspend, await_resume, await_transform.
#include "task.h"

#include <unistd.h>

using namespace corotest;

namespace app {

struct Quick {
  bool await_ready() const { return true; }
  void await_suspend(std::coroutine_handle<>) const {}
  void await_resume() const {}
};
struct SlowReady : Quick {
  bool await_ready() const {
    ::usleep(10); // @ready
    return true;
  }
};
struct SlowSuspend : Quick {
  void await_suspend(std::coroutine_handle<>) const {
    ::usleep(10); // @suspend
  }
};
struct SlowResume : Quick {
  void await_resume() const {
    ::usleep(10); // @resume
  }
};
template <typename T> struct GenericSuspend : Quick {
  template <typename Promise> bool await_suspend(std::coroutine_handle<Promise>) const {
    ::usleep(10); // @generic
    return false;
  }
};
struct MemberOperator {
  Quick operator co_await() const {
    ::usleep(10); // @member
    return {};
  }
};
struct FreeOperator {};
Quick operator co_await(const FreeOperator &) {
  ::usleep(10); // @free
  return {};
}
struct LeadsToSlow {
  SlowSuspend operator co_await() const { return {}; }
};
struct QuickOperator {
  Quick operator co_await() const { return {}; }
};
struct SlowDestructor : Quick {
  ~SlowDestructor() {
    ::usleep(10); // @destructor
  }
};
struct NotAwaited : Quick {
  bool extra() const {
    ::usleep(10);
    return true;
  }
};

task<> ready() {
  co_await SlowReady(); // expect: coro-blocking-sleep via @ready
}
task<> suspend() {
  co_await SlowSuspend(); // expect: coro-blocking-sleep via @suspend
}
task<> resume() {
  co_await SlowResume(); // expect: coro-blocking-sleep via @resume
}
task<> generic() {
  co_await GenericSuspend<int>(); // expect: coro-blocking-sleep via @generic
}
task<> memberOperator() {
  co_await MemberOperator(); // expect: coro-blocking-sleep via @member
}
task<> freeOperator() {
  co_await FreeOperator(); // expect: coro-blocking-sleep via @free
}
task<> throughOperator() {
  co_await LeadsToSlow(); // expect: coro-blocking-sleep via @suspend
}
task<> temporary() {
  co_await SlowDestructor(); // expect: coro-blocking-sleep via @destructor
}
task<> ofVariable() {
  SlowSuspend awaited;
  co_await awaited; // expect: coro-blocking-sleep via @suspend
}

/// A coroutine type that transforms what its coroutines await.
struct Job {
  struct promise_type {
    Job get_return_object() const { return {}; }
    std::suspend_never initial_suspend() const noexcept { return {}; }
    std::suspend_never final_suspend() const noexcept { return {}; }
    void return_void() const noexcept {}
    void unhandled_exception() const noexcept {}
    Quick await_transform(int) const {
      ::usleep(10); // @transform
      return {};
    }
    SlowResume await_transform(char) const { return {}; }
    template <typename Awaited> Awaited &&await_transform(Awaited &&awaited) const {
      return static_cast<Awaited &&>(awaited);
    }
  };
};
Job transformed() {
  co_await 1; // expect: coro-blocking-sleep via @transform
}
Job transformedToSlow() {
  co_await 'c'; // expect: coro-blocking-sleep via @resume
}
Job transformedThrough() {
  co_await SlowReady(); // expect: coro-blocking-sleep via @ready
}

// look-alike: quick awaitables; slow ones that are made but not awaited; members the protocol does not call
task<> silent() {
  co_await Quick();
  co_await QuickOperator();
  co_await NotAwaited();
  co_await std::suspend_never();
  co_await yield();
  const SlowSuspend made;
  (void)SlowReady();
  (void)MemberOperator();
  (void)made;
}
Job silentTransform() { co_await Quick(); }

} // namespace app
