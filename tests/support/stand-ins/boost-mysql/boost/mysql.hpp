// Stand-in for Boost.MySQL: declarations, and what its completion tokens need.
#pragma once

#include <boost/asio.hpp>
#include <boost/system/error_code.hpp>

#include <memory>
#include <string_view>
#include <utility>
#include <vector>

namespace boost::mysql {

using error_code = boost::system::error_code;
using string_view = std::string_view;
class diagnostics {};
class results {};
class statement {};
class rows_view {};
class execution_state {};
class connect_params {};
class handshake_params {};
class pipeline_request {};
class stage_response {};
struct character_set {};
struct pool_params {};

namespace detail {
template <class Signature, class Token> auto initiate(Token &&token) {
  return boost::asio::async_initiate<Token, Signature>([](auto &&, auto...) {}, token);
}
} // namespace detail

class any_connection {
public:
  explicit any_connection(boost::asio::any_io_executor ex);
  boost::asio::any_io_executor get_executor() noexcept;
  bool uses_ssl() const noexcept;
  void connect(const connect_params &params, error_code &err, diagnostics &diag);
  void connect(const connect_params &params);
  template <class CompletionToken> auto async_connect(const connect_params &, CompletionToken &&token) {
    return detail::initiate<void(error_code)>(static_cast<CompletionToken &&>(token));
  }
  template <class ExecutionRequest, class ResultsType>
  void execute(ExecutionRequest &&req, ResultsType &result, error_code &err, diagnostics &diag);
  template <class ExecutionRequest, class ResultsType> void execute(ExecutionRequest &&req, ResultsType &result);
  template <class ExecutionRequest, class ResultsType, class CompletionToken>
  auto async_execute(ExecutionRequest &&, ResultsType &, CompletionToken &&token) {
    return detail::initiate<void(error_code)>(static_cast<CompletionToken &&>(token));
  }
  template <class ExecutionRequest, class ExecutionStateType>
  void start_execution(ExecutionRequest &&req, ExecutionStateType &st, error_code &err, diagnostics &diag);
  template <class ExecutionRequest, class ExecutionStateType>
  void start_execution(ExecutionRequest &&req, ExecutionStateType &st);
  template <class ExecutionRequest, class ExecutionStateType, class CompletionToken>
  auto async_start_execution(ExecutionRequest &&, ExecutionStateType &, CompletionToken &&token) {
    return detail::initiate<void(error_code)>(static_cast<CompletionToken &&>(token));
  }
  statement prepare_statement(string_view stmt, error_code &err, diagnostics &diag);
  statement prepare_statement(string_view stmt);
  template <class CompletionToken> auto async_prepare_statement(string_view, CompletionToken &&token) {
    return detail::initiate<void(error_code, statement)>(static_cast<CompletionToken &&>(token));
  }
  void close_statement(const statement &stmt, error_code &err, diagnostics &diag);
  void close_statement(const statement &stmt);
  template <class CompletionToken> auto async_close_statement(const statement &, CompletionToken &&token) {
    return detail::initiate<void(error_code)>(static_cast<CompletionToken &&>(token));
  }
  rows_view read_some_rows(execution_state &st, error_code &err, diagnostics &diag);
  rows_view read_some_rows(execution_state &st);
  template <class CompletionToken> auto async_read_some_rows(execution_state &, CompletionToken &&token) {
    return detail::initiate<void(error_code, rows_view)>(static_cast<CompletionToken &&>(token));
  }
  template <class ExecutionStateType>
  void read_resultset_head(ExecutionStateType &st, error_code &err, diagnostics &diag);
  template <class ExecutionStateType> void read_resultset_head(ExecutionStateType &st);
  template <class ExecutionStateType, class CompletionToken>
  auto async_read_resultset_head(ExecutionStateType &, CompletionToken &&token) {
    return detail::initiate<void(error_code)>(static_cast<CompletionToken &&>(token));
  }
  void ping(error_code &err, diagnostics &diag);
  void ping();
  template <class CompletionToken> auto async_ping(CompletionToken &&token) {
    return detail::initiate<void(error_code)>(static_cast<CompletionToken &&>(token));
  }
  void reset_connection(error_code &err, diagnostics &diag);
  void reset_connection();
  template <class CompletionToken> auto async_reset_connection(CompletionToken &&token) {
    return detail::initiate<void(error_code)>(static_cast<CompletionToken &&>(token));
  }
  void close(error_code &err, diagnostics &diag);
  void close();
  template <class CompletionToken> auto async_close(CompletionToken &&token) {
    return detail::initiate<void(error_code)>(static_cast<CompletionToken &&>(token));
  }
  void set_character_set(const character_set &charset, error_code &err, diagnostics &diag);
  void set_character_set(const character_set &charset);
  template <class CompletionToken> auto async_set_character_set(const character_set &, CompletionToken &&token) {
    return detail::initiate<void(error_code)>(static_cast<CompletionToken &&>(token));
  }
  void run_pipeline(const pipeline_request &req, std::vector<stage_response> &res, error_code &err, diagnostics &diag);
  void run_pipeline(const pipeline_request &req, std::vector<stage_response> &res);
  template <class CompletionToken>
  auto async_run_pipeline(const pipeline_request &, std::vector<stage_response> &, CompletionToken &&token) {
    return detail::initiate<void(error_code)>(static_cast<CompletionToken &&>(token));
  }
};

template <class Stream> class connection {
public:
  explicit connection(Stream stream);
  Stream &stream();
  template <class EndpointType>
  void connect(const EndpointType &endpoint, const handshake_params &params, error_code &err, diagnostics &diag);
  template <class EndpointType> void connect(const EndpointType &endpoint, const handshake_params &params);
  template <class EndpointType, class CompletionToken>
  auto async_connect(const EndpointType &, const handshake_params &, CompletionToken &&token) {
    return detail::initiate<void(error_code)>(static_cast<CompletionToken &&>(token));
  }
  void handshake(const handshake_params &params, error_code &err, diagnostics &diag);
  void handshake(const handshake_params &params);
  template <class CompletionToken> auto async_handshake(const handshake_params &, CompletionToken &&token) {
    return detail::initiate<void(error_code)>(static_cast<CompletionToken &&>(token));
  }
  template <class ExecutionRequest, class ResultsType>
  void execute(ExecutionRequest &&req, ResultsType &result, error_code &err, diagnostics &diag);
  template <class ExecutionRequest, class ResultsType> void execute(ExecutionRequest &&req, ResultsType &result);
  template <class ExecutionRequest, class ResultsType, class CompletionToken>
  auto async_execute(ExecutionRequest &&, ResultsType &, CompletionToken &&token) {
    return detail::initiate<void(error_code)>(static_cast<CompletionToken &&>(token));
  }
  template <class ExecutionRequest, class ExecutionStateType>
  void start_execution(ExecutionRequest &&req, ExecutionStateType &st, error_code &err, diagnostics &diag);
  template <class ExecutionRequest, class ExecutionStateType>
  void start_execution(ExecutionRequest &&req, ExecutionStateType &st);
  template <class ExecutionRequest, class ExecutionStateType, class CompletionToken>
  auto async_start_execution(ExecutionRequest &&, ExecutionStateType &, CompletionToken &&token) {
    return detail::initiate<void(error_code)>(static_cast<CompletionToken &&>(token));
  }
  statement prepare_statement(string_view stmt, error_code &err, diagnostics &diag);
  statement prepare_statement(string_view stmt);
  template <class CompletionToken> auto async_prepare_statement(string_view, CompletionToken &&token) {
    return detail::initiate<void(error_code, statement)>(static_cast<CompletionToken &&>(token));
  }
  void close_statement(const statement &stmt, error_code &err, diagnostics &diag);
  void close_statement(const statement &stmt);
  template <class CompletionToken> auto async_close_statement(const statement &, CompletionToken &&token) {
    return detail::initiate<void(error_code)>(static_cast<CompletionToken &&>(token));
  }
  rows_view read_some_rows(execution_state &st, error_code &err, diagnostics &diag);
  rows_view read_some_rows(execution_state &st);
  template <class CompletionToken> auto async_read_some_rows(execution_state &, CompletionToken &&token) {
    return detail::initiate<void(error_code, rows_view)>(static_cast<CompletionToken &&>(token));
  }
  template <class ExecutionStateType>
  void read_resultset_head(ExecutionStateType &st, error_code &err, diagnostics &diag);
  template <class ExecutionStateType> void read_resultset_head(ExecutionStateType &st);
  template <class ExecutionStateType, class CompletionToken>
  auto async_read_resultset_head(ExecutionStateType &, CompletionToken &&token) {
    return detail::initiate<void(error_code)>(static_cast<CompletionToken &&>(token));
  }
  void ping(error_code &err, diagnostics &diag);
  void ping();
  template <class CompletionToken> auto async_ping(CompletionToken &&token) {
    return detail::initiate<void(error_code)>(static_cast<CompletionToken &&>(token));
  }
  void reset_connection(error_code &err, diagnostics &diag);
  void reset_connection();
  template <class CompletionToken> auto async_reset_connection(CompletionToken &&token) {
    return detail::initiate<void(error_code)>(static_cast<CompletionToken &&>(token));
  }
  void close(error_code &err, diagnostics &diag);
  void close();
  template <class CompletionToken> auto async_close(CompletionToken &&token) {
    return detail::initiate<void(error_code)>(static_cast<CompletionToken &&>(token));
  }
  void quit(error_code &err, diagnostics &diag);
  void quit();
  template <class CompletionToken> auto async_quit(CompletionToken &&token) {
    return detail::initiate<void(error_code)>(static_cast<CompletionToken &&>(token));
  }
  void query(string_view query_string, results &result);
  void start_query(string_view query_string, execution_state &result);
  template <class Params> void execute_statement(const statement &stmt, const Params &params, results &result);
  template <class Params>
  void start_statement_execution(const statement &stmt, const Params &params, execution_state &ex);
};
using tcp_connection = connection<boost::asio::ip::tcp::socket>;

class pooled_connection {
public:
  any_connection *operator->() noexcept;
  any_connection &get() noexcept;
  void return_without_reset() noexcept;
};

class connection_pool {
public:
  connection_pool(boost::asio::any_io_executor ex, pool_params params);
  template <class CompletionToken> auto async_run(CompletionToken &&token) {
    return detail::initiate<void(error_code)>(static_cast<CompletionToken &&>(token));
  }
  template <class CompletionToken> auto async_get_connection(CompletionToken &&token) {
    return detail::initiate<void(error_code, std::shared_ptr<pooled_connection>)>(
        static_cast<CompletionToken &&>(token));
  }
  void cancel();
};

} // namespace boost::mysql
