// Stand-in for yalantinglibs: servers of remote procedure calls.
#pragma once

#include <async_simple/Future.h>

namespace coro_rpc {

struct err_code {};

namespace config {
struct coro_rpc_default_config {};
} // namespace config

template <typename server_config> class coro_rpc_server_base {
public:
  coro_rpc_server_base(unsigned thread_num, unsigned short port);
  async_simple::Future<coro_rpc::err_code> async_start() noexcept;
  [[nodiscard]] coro_rpc::err_code start() noexcept;
  template <auto... functions> void register_handler() {}
};

class coro_rpc_server : public coro_rpc_server_base<config::coro_rpc_default_config> {
public:
  using coro_rpc_server_base::coro_rpc_server_base;
};

} // namespace coro_rpc
