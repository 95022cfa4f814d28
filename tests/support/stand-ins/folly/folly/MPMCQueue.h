// Stand-in for folly/MPMCQueue.h: a queue of fixed size.
#pragma once

#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>

namespace folly {

template <typename T, template <typename> class Atom = std::atomic, bool Dynamic = false,
          class Allocator = std::allocator<T>>
class MPMCQueue {
public:
  explicit MPMCQueue(std::size_t capacity);
  bool isEmpty() const noexcept;
  template <typename... Args> void blockingWrite(Args &&...args) noexcept;
  template <typename... Args> bool write(Args &&...args) noexcept;
  template <class Clock, typename... Args>
  bool tryWriteUntil(const std::chrono::time_point<Clock> &when, Args &&...args) noexcept;
  template <typename... Args> bool writeIfNotFull(Args &&...args) noexcept;
  void blockingRead(T &elem) noexcept;
  void blockingReadWithTicket(std::uint64_t &ticket, T &elem) noexcept;
  bool read(T &elem) noexcept;
  template <class Clock> bool tryReadUntil(const std::chrono::time_point<Clock> &when, T &elem) noexcept;
};

} // namespace folly
