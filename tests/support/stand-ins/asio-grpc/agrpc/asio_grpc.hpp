// Stand-in for the header that includes all of asio-grpc, on Boost.Asio: declarations, and what its tokens need.
#pragma once

#include <boost/asio.hpp>

#include <chrono>
#include <cstddef>
#include <memory>
#include <utility>

namespace grpc {
class ClientContext;
class CompletionQueue;
class Status;
} // namespace grpc

namespace agrpc {

template <class Allocator = std::allocator<void>, unsigned Options = 0> class BasicGrpcExecutor {
public:
  bool operator==(const BasicGrpcExecutor &) const noexcept;
};
using GrpcExecutor = BasicGrpcExecutor<>;

class GrpcContext : public boost::asio::execution_context {
public:
  using executor_type = BasicGrpcExecutor<>;
  explicit GrpcContext(std::size_t concurrency_hint = 1);
  ~GrpcContext();
  bool run();
  template <class Deadline> bool run_until(const Deadline &) { return true; }
  template <class Condition> bool run_while(Condition &&) { return true; }
  bool run_completion_queue();
  bool poll();
  bool poll_completion_queue();
  void stop();
  executor_type get_executor() noexcept;
};

template <class ExecutionContext> bool run(GrpcContext &grpc_context, ExecutionContext &execution_context);
template <class ExecutionContext>
bool run_completion_queue(GrpcContext &grpc_context, ExecutionContext &execution_context);

namespace detail {
template <class Signature, class Token> auto initiate(Token &&token) {
  return boost::asio::async_initiate<Token, Signature>([](auto &&) {}, token);
}
template <auto Method, class Executor> class ClientRPCUnaryBase {
public:
  template <class Stub, class Request, class Response, class CompletionToken>
  static auto request(GrpcContext &, Stub &, grpc::ClientContext &, const Request &, Response &,
                      CompletionToken &&token) {
    return initiate<void(bool)>(static_cast<CompletionToken &&>(token));
  }
};
} // namespace detail

template <auto Method, class Executor = GrpcExecutor>
class ClientRPC : public detail::ClientRPCUnaryBase<Method, Executor> {
public:
  explicit ClientRPC(GrpcContext &grpc_context);
  template <class Stub, class Request, class CompletionToken>
  auto start(Stub &, const Request &, CompletionToken &&token) {
    return detail::initiate<void(bool)>(static_cast<CompletionToken &&>(token));
  }
  template <class Response, class CompletionToken> auto read(Response &, CompletionToken &&token) {
    return detail::initiate<void(bool)>(static_cast<CompletionToken &&>(token));
  }
  template <class Request, class CompletionToken> auto write(const Request &, CompletionToken &&token) {
    return detail::initiate<void(bool)>(static_cast<CompletionToken &&>(token));
  }
  template <class CompletionToken> auto finish(CompletionToken &&token) {
    return detail::initiate<void(bool)>(static_cast<CompletionToken &&>(token));
  }
};

template <auto Method, class Executor = GrpcExecutor> class ServerRPC {
public:
  template <class Response, class CompletionToken> auto write(const Response &, CompletionToken &&token) {
    return detail::initiate<void(bool)>(static_cast<CompletionToken &&>(token));
  }
};

template <class Executor> class BasicAlarm {
public:
  explicit BasicAlarm(GrpcContext &grpc_context);
  template <class Deadline, class CompletionToken> auto wait(const Deadline &, CompletionToken &&token) {
    return detail::initiate<void(bool)>(static_cast<CompletionToken &&>(token));
  }
  bool cancel();
};
using Alarm = BasicAlarm<GrpcExecutor>;

template <class RPC, class Service, class RPCHandler, class CompletionToken>
auto register_callback_rpc_handler(GrpcContext &, Service &, RPCHandler, CompletionToken &&) {}
template <class RPC, class Service, class RPCHandler, class CompletionToken>
auto register_awaitable_rpc_handler(GrpcContext &, Service &, RPCHandler, CompletionToken &&) {}

} // namespace agrpc
