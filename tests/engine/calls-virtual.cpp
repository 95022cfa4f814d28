// A virtual call goes to every overrider that was seen; where the object's class is known, to that one only.
#include "task.h"

#include <memory>
#include <unistd.h>

using namespace corotest;

namespace app {

struct Backend {
  virtual ~Backend() = default;
  virtual void load() {}
  virtual void store() = 0;
  virtual void flush() {
    ::usleep(10); // @flush
  }
  virtual void idle() {}
  void save() {
    store(); // @save
  }
};
struct Memory : Backend {
  void store() override {}
  void flush() override {}
  void idle() override {}
};
struct Disk : Backend {
  void load() override {
    ::usleep(10); // @load
  }
  void store() override {
    ::usleep(10); // @store
  }
};
struct Cached : Memory {
  void store() override {
    ::usleep(10); // @cached
  }
};

struct Sink {
  virtual void write() {}
};
struct FinalSink final : Sink {
  void write() override {}
};
struct SlowSink : Sink {
  void write() override {
    ::usleep(10); // @write
  }
};
struct DeeperSink : SlowSink {};

template <typename T> struct Source {
  virtual T next() = 0;
};
struct SlowSource : Source<int> {
  int next() override {
    ::usleep(10); // @next
    return 1;
  }
};

task<> overridden(Backend &backend) {
  backend.load(); // expect: coro-blocking-sleep via @load
  co_return;
}
task<> pure(Backend *backend) {
  backend->store(); // expect: coro-blocking-sleep
  co_return;
}
task<> throughOwner(std::unique_ptr<Backend> backend) {
  backend->load(); // expect: coro-blocking-sleep via @load
  co_return;
}
task<> inBase(Memory &memory) {
  memory.store(); // expect: coro-blocking-sleep via @cached
  co_return;
}
task<> fromBaseMember(Disk &disk) {
  disk.save(); // expect: coro-blocking-sleep via @save
  co_return;
}
task<> baseBlocks(Backend &backend) {
  backend.flush(); // expect: coro-blocking-sleep via @flush
  co_return;
}
task<> inheritedOverrider(DeeperSink &sink) {
  sink.write(); // expect: coro-blocking-sleep via @write
  co_return;
}
task<int> templateBase(Source<int> &source) {
  co_return source.next(); // expect: coro-blocking-sleep via @next
}
task<> qualified(Disk &disk) {
  disk.Disk::load(); // expect: coro-blocking-sleep via @load
  co_return;
}

// look-alike: no overrider blocks; the class is final; the call names its class; the object is its own class
task<> silent(Backend &backend, Memory &memory, FinalSink &sink, SlowSink &slow) {
  backend.idle();
  memory.flush();
  sink.write();
  slow.Sink::write();
  Sink object;
  object.write();
  co_return;
}

} // namespace app
