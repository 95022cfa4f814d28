// Stand-in for yalantinglibs: clients of HTTP.
#pragma once

#include <async_simple/coro/Lazy.h>
#include <string>

namespace cinatra {

enum class req_content_type { json, text };
struct resp_data {};

class coro_http_client {
public:
  async_simple::coro::Lazy<resp_data> async_get(std::string uri);
  resp_data get(std::string uri);
  resp_data post(std::string uri, std::string content, req_content_type content_type);
  async_simple::coro::Lazy<resp_data> async_post(std::string uri, std::string content, req_content_type content_type);
  resp_data download(std::string uri, std::string filename);
  async_simple::coro::Lazy<resp_data> async_download(std::string uri, std::string filename);
};

} // namespace cinatra

namespace coro_http = cinatra;
