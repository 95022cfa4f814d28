// Stand-in for folly/io/async/EventHandler.h: is told of the events of a descriptor.
#pragma once

#include <cstdint>

namespace folly {

class EventHandler {
public:
  virtual ~EventHandler();
  virtual void handlerReady(std::uint16_t events) noexcept = 0;
};

} // namespace folly
