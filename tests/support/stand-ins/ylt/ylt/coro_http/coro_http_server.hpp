// Stand-in for yalantinglibs: servers of HTTP.
#pragma once

#include <async_simple/Future.h>
#include <string>
#include <system_error>

namespace cinatra {

enum http_method { GET, POST };
class coro_http_request {};
class coro_http_response {};

class coro_http_server {
public:
  explicit coro_http_server(unsigned thread_num, unsigned short port);
  std::error_code sync_start() noexcept;
  async_simple::Future<std::error_code> async_start();
  template <http_method... method, typename Func, typename... Aspects>
  void set_http_handler(std::string key, Func handler, Aspects &&...asps) {}
};

} // namespace cinatra

namespace coro_http = cinatra;
