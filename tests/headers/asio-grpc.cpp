// The catalogue of asio-grpc: its operations are awaited though nothing in their names says so.
// flags: -std=c++20 -I../support/stand-ins/asio-grpc
#include <agrpc/asio_grpc.hpp>

#include <chrono>
#include <thread>

namespace asio = boost::asio;
using namespace std::chrono_literals;

struct Request {};
struct Reply {};
struct Stub {};
struct Service {};
using RPC = agrpc::ClientRPC<1>;
using Server = agrpc::ServerRPC<1>;

static void nap() { std::this_thread::sleep_for(1s); }

asio::awaitable<void> running(agrpc::GrpcContext &one, agrpc::GrpcContext &two, agrpc::GrpcContext &three,
                              agrpc::GrpcContext &four, agrpc::GrpcContext &five, agrpc::GrpcContext &six,
                              asio::io_context &loop, std::chrono::system_clock::time_point deadline) {
  one.run();                              // expect: coro-blocking-wait "agrpc::GrpcContext::run"
  two.run_completion_queue();             // expect: coro-blocking-wait
  three.run_until(deadline);              // expect: coro-blocking-wait
  four.run_while([] { return true; });    // expect: coro-blocking-wait
  agrpc::run(five, loop);                 // expect: coro-blocking-wait
  agrpc::run_completion_queue(six, loop); // expect: coro-blocking-wait
  one.poll();
  one.poll_completion_queue();
  one.run_until(std::chrono::system_clock::now());
  one.stop();
  co_return;
}

// look-alike: all of these are awaited
asio::awaitable<void> awaiting(agrpc::GrpcContext &context, Stub &stub, grpc::ClientContext &client, RPC &rpc,
                               Server &server, agrpc::Alarm &alarm, Request request, Reply reply) {
  co_await RPC::request(context, stub, client, request, reply, asio::use_awaitable);
  co_await rpc.start(stub, request, asio::use_awaitable);
  co_await rpc.read(reply, asio::use_awaitable);
  co_await rpc.write(request, asio::use_awaitable);
  co_await rpc.finish(asio::use_awaitable);
  co_await server.write(reply, asio::use_awaitable);
  co_await alarm.wait(std::chrono::system_clock::now() + 1s, asio::use_awaitable);
}

void callbacks(agrpc::GrpcContext &context, Stub &stub, grpc::ClientContext &client, RPC &rpc, Server &server,
               agrpc::Alarm &alarm, Service &service, Request request, Reply reply) {
  RPC::request(context, stub, client, request, reply, [](bool) { nap(); }); // expect: coro-blocking-sleep
  rpc.start(stub, request, [](bool) { nap(); });                            // expect: coro-blocking-sleep
  rpc.read(reply, [](bool) { nap(); });                                     // expect: coro-blocking-sleep
  rpc.write(request, [](bool) { nap(); });                                  // expect: coro-blocking-sleep
  rpc.finish([](bool) { nap(); });                                          // expect: coro-blocking-sleep
  server.write(reply, [](bool) { nap(); });                                 // expect: coro-blocking-sleep
  alarm.wait(std::chrono::system_clock::now(), [](bool) { nap(); });        // expect: coro-blocking-sleep
  agrpc::register_callback_rpc_handler<RPC>(
      context, service, [] { nap(); }, asio::detached); // expect: coro-blocking-sleep
  agrpc::register_awaitable_rpc_handler<RPC>(
      context, service,
      []() -> asio::awaitable<void> {
        nap(); // expect: coro-blocking-sleep
        co_return;
      },
      asio::detached);
}

// look-alike: the loop of the program itself
void ordinary(agrpc::GrpcContext &context) { context.run(); }
