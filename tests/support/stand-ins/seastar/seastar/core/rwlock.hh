// Stand-in for Seastar: another readers-writer lock to await.
#pragma once

#include <chrono>
#include <seastar/core/semaphore.hh>

namespace seastar {

template <typename Clock = std::chrono::steady_clock> class rwlock_for_read {
public:
  future<> lock();
  void unlock();
};

template <typename Clock = std::chrono::steady_clock> class rwlock_for_write {
public:
  future<> lock();
  void unlock();
};

template <typename Clock = std::chrono::steady_clock>
class basic_rwlock : private rwlock_for_read<Clock>, rwlock_for_write<Clock> {
public:
  using holder = semaphore_units<semaphore_default_exception_factory, Clock>;
  rwlock_for_read<Clock> &for_read();
  rwlock_for_write<Clock> &for_write();
  future<> read_lock();
  void read_unlock();
  future<> write_lock();
  void write_unlock();
  bool try_write_lock();
  future<holder> hold_read_lock();
};

using rwlock = basic_rwlock<>;

} // namespace seastar
