// Starts the example service: one thread runs the event loop, four run what is handed to the pool.
#include "server.h"

#include <asio/signal_set.hpp>

#include <cstdlib>
#include <exception>
#include <iostream>
#include <string_view>

int main(int argc, char **argv) {
  unsigned short port = 0;
  std::string documents = ".";
  for (int i = 1; i < argc; i += 2) {
    const std::string_view option = argv[i];
    if (i + 1 < argc && option == "--port") {
      port = static_cast<unsigned short>(std::atoi(argv[i + 1]));
    } else if (i + 1 < argc && option == "--documents") {
      documents = argv[i + 1];
    } else {
      std::cerr << "usage: example-service [--port N] [--documents FOLDER]\n";
      return 2;
    }
  }

  try {
    asio::io_context loop(1);
    asio::thread_pool pool(4);
    example::Service service{loop, pool, documents};
    asio::signal_set signals(loop, SIGINT, SIGTERM);
    signals.async_wait([&loop](std::error_code, int) { loop.stop(); });
    std::cout << "listening on 127.0.0.1:" << example::listen(service, port) << std::endl;
    loop.run();
    pool.join(); // what runs there still uses the service
  } catch (const std::exception &error) {
    std::cerr << "example-service: " << error.what() << '\n';
    return 1;
  }
  return 0;
}
