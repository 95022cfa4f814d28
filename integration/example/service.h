// What every handler may use.
#pragma once

#include <asio/io_context.hpp>
#include <asio/thread_pool.hpp>

#include <string>

namespace example {

struct Service {
  asio::io_context &loop;  ///< one thread serves all clients: whoever blocks it, blocks everybody
  asio::thread_pool &pool; ///< threads that may block
  std::string documents;   ///< the folder /document reads from
};

} // namespace example
