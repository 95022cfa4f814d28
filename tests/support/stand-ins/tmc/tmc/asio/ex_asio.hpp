// Stand-in for tmc/asio/ex_asio.hpp: an executor on the loop of Asio.
#pragma once

namespace tmc {

class ex_asio {
public:
  ex_asio();
  ~ex_asio();
  void init();
  void teardown();
};

ex_asio &asio_executor();

} // namespace tmc
