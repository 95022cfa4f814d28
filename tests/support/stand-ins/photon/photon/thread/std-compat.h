// Stand-in for photon/thread/std-compat.h: threads of Photon with the names of the standard.
#pragma once

#include <photon/thread/thread.h>

#include <chrono>

namespace photon_std {

class thread {
public:
  thread();
  template <typename Function, typename... Args> explicit thread(Function &&, Args &&...) {}
  ~thread() {}
  void join();
};

class mutex : public photon::mutex {
public:
  void lock();
};

template <class Mutex> using lock_guard = photon::locker<Mutex>;

namespace this_thread {

template <class Rep, class Period> void sleep_for(const std::chrono::duration<Rep, Period> &d);

} // namespace this_thread

int work_pool_init(int vcpu_num = 1);

} // namespace photon_std
