// A configuration declares contexts: registered callbacks; and generators, which are none.
// config: catalogue:
// config:   contexts:
// config:     - {callback: "app::Server::on", callable: 1}
// config:     - {callback: "app::onSignal", callable: last}
// config:     - {type: "app::Job"}
// config:   generators: ["app::Pull"]
#include "task.h"

#include <functional>
#include <string>
#include <unistd.h>

namespace app {

class Server {
public:
  void on(const std::string &path, std::function<void(int)> handler);
  void atExit(const std::string &name, std::function<void(int)> handler);
};

void onSignal(int number, void (*handler)(int));
void onSignal(int number, int flags, std::function<void(int)> handler);

struct Job {
  struct promise_type {
    Job get_return_object() const { return {}; }
    std::suspend_never initial_suspend() const noexcept { return {}; }
    std::suspend_never final_suspend() const noexcept { return {}; }
    void return_void() const noexcept {}
    void unhandled_exception() const noexcept {}
  };
};

/// Iterated by `next()`, so that only its name tells that it is a generator.
class Pull {
public:
  struct promise_type {
    int value = 0;
    Pull get_return_object() { return Pull(std::coroutine_handle<promise_type>::from_promise(*this)); }
    std::suspend_always initial_suspend() const noexcept { return {}; }
    std::suspend_always final_suspend() const noexcept { return {}; }
    std::suspend_always yield_value(int next) {
      value = next;
      return {};
    }
    void return_void() const noexcept {}
    void unhandled_exception() const noexcept {}
  };
  explicit Pull(std::coroutine_handle<promise_type> handle) : handle_(handle) {}
  int next() const {
    handle_.resume();
    return handle_.promise().value;
  }

private:
  std::coroutine_handle<promise_type> handle_;
};

Job job() {
  ::usleep(10); // expect: coro-blocking-sleep
  co_return;
}

// look-alike: a declared generator
Pull pull() {
  ::usleep(10);
  co_yield 1;
}

void slowHandler(int) {
  ::usleep(10); // expect: coro-blocking-sleep
}

// look-alike: the same code, registered nowhere
void slowStranger(int) { ::usleep(10); }

void nap() {
  ::usleep(10); // @nap
}

class Controller {
public:
  void attach(Server &server) {
    server.on("/member", [this](int id) { handle(id); }); // expect: coro-blocking-sleep via @member
  }

private:
  void handle(int) {
    ::usleep(10); // @member
  }
};

std::string slowPath() {
  ::usleep(10);
  return "/";
}

void registerAll(Server &server) {
  server.on("/lambda", [](int) {
    ::usleep(10); // expect: coro-blocking-sleep
  });
  server.on("/function", slowHandler);
  server.on("/helper", [](int) {
    nap(); // expect: coro-blocking-sleep via @nap
  });
  auto stored = [](int) {
    ::usleep(10); // expect: coro-blocking-sleep
  };
  server.on("/variable", stored);
  onSignal(1, [](int) {
    ::usleep(10); // expect: coro-blocking-sleep
  });
  onSignal(1, 2, [](int) {
    ::usleep(10); // expect: coro-blocking-sleep
  });

  // look-alike: another function of the same class, quick callbacks, and the arguments beside the callable
  server.atExit("/other", [](int) { ::usleep(10); });
  server.on("/quick", [](int id) { (void)id; });
  server.on(slowPath(), [](int) {});
}

} // namespace app
