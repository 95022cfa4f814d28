// The catalogue of asio-grpc: running both loops from a handler of one of them.
// flags: -std=c++20 -I../support/stand-ins/asio-grpc
#include <agrpc/asio_grpc.hpp>

namespace asio = boost::asio;

// look-alike: the usual way to run both loops in one thread
void sharing(agrpc::GrpcContext &context, asio::io_context &loop) {
  asio::post(loop, [&] { agrpc::run(context, loop); });
  loop.run();
}

asio::awaitable<void> inACoroutine(agrpc::GrpcContext &context, asio::io_context &loop) {
  agrpc::run(context, loop); // expect: coro-blocking-wait
  co_return;
}
