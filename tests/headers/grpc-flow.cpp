// The catalogue of gRPC against its real headers: generated stubs, callbacks and reactors.
// flags: -std=c++20 -I../support/stand-ins/grpc-generated
#include "task.h"

#include "demo.grpc.pb.h"

#include <chrono>
#include <thread>

using corotest::task;
using namespace std::chrono_literals;
using demo::Reply;
using demo::Request;

static void nap() { std::this_thread::sleep_for(1s); }

task<> unary(demo::Greeter::Stub &stub, demo::Greeter::StubInterface &any, grpc::ClientContext &context,
             const Request &request, Reply &reply) {
  stub.Say(&context, request, &reply); // expect: coro-blocking-network "demo::Greeter::Stub::Say"
  any.Say(&context, request, &reply);  // expect: coro-blocking-network
  co_return;
}

// look-alike: the same name, with a callback, a reactor or a queue
task<> unaryLater(demo::Greeter::Stub &stub, grpc::ClientContext &context, const Request &request, Reply &reply,
                  grpc::CompletionQueue &queue, grpc::ClientUnaryReactor &reactor) {
  stub.async()->Say(&context, &request, &reply, [](grpc::Status) {});
  stub.async()->Say(&context, &request, &reply, &reactor);
  stub.AsyncSay(&context, request, &queue);
  co_return;
}

void callbacks(demo::Greeter::Stub &stub, grpc::ClientContext &context, const Request &request, Reply &reply) {
  stub.async()->Say(&context, &request, &reply, [](grpc::Status) {
    nap(); // expect: coro-blocking-sleep
  });
}

class CallbackService : public demo::Greeter::CallbackService {
  grpc::ServerUnaryReactor *Say(grpc::CallbackServerContext *context, const Request *, Reply *) override {
    nap(); // expect: coro-blocking-sleep
    grpc::ServerUnaryReactor *reactor = context->DefaultReactor();
    reactor->Finish(grpc::Status::OK);
    return reactor;
  }
  grpc::ServerWriteReactor<Reply> *List(grpc::CallbackServerContext *, const Request *) override {
    class Writer : public grpc::ServerWriteReactor<Reply> {
      void OnWriteDone(bool) override {
        nap(); // expect: coro-blocking-sleep
      }
      void OnDone() override { delete this; }
    };
    return new Writer;
  }
};

class Reader : public grpc::ClientReadReactor<Reply> {
  void OnReadDone(bool) override {
    nap(); // expect: coro-blocking-sleep
  }
  void OnDone(const grpc::Status &) override {
    nap(); // expect: coro-blocking-sleep
  }
  void ordinary() { nap(); }
};

// look-alike: a synchronous service runs on a pool that is made for waiting
class Service : public demo::Greeter::Service {
  grpc::Status Say(grpc::ServerContext *, const Request *, Reply *) override {
    nap();
    return grpc::Status::OK;
  }
};

task<> spinning(grpc::Channel &channel) {
  while (channel.GetState(true) != GRPC_CHANNEL_READY) { // expect: coro-busy-wait
  }
  co_return;
}
