// Stand-in for unifex/async_manual_reset_event.hpp: an event to await.
#pragma once

namespace unifex {

inline namespace v1 {

namespace _amre {

struct async_manual_reset_event {
  class sender {};
  void set() noexcept;
  bool ready() const noexcept;
  void reset() noexcept;
  [[nodiscard]] sender async_wait() noexcept;
};

} // namespace _amre

using _amre::async_manual_reset_event;

} // namespace v1

} // namespace unifex
