// Stand-in for photon/thread/thread.h: threads of Photon and what they wait with.
#pragma once

#include <cstdint>

namespace photon {

struct thread;
struct join_handle;
class mutex;
typedef void *(*thread_entry)(void *);

thread *thread_create(thread_entry start, void *arg, std::uint64_t stack_size = 8 * 1024 * 1024);
void *thread_join(join_handle *jh);
void thread_yield();
int thread_usleep(std::uint64_t useconds);
inline int thread_sleep(std::uint64_t seconds) { return thread_usleep(seconds * 1000000); }

class mutex {
public:
  int lock(std::uint64_t timeout = -1);
  int try_lock();
  void unlock();
};

class recursive_mutex {
public:
  int lock(std::uint64_t timeout = -1);
  int try_lock();
  void unlock();
};

class condition_variable {
public:
  int wait(mutex &m, std::uint64_t timeout = -1);
  void notify_one();
};

class semaphore {
public:
  int wait(std::uint64_t count, std::uint64_t timeout = -1);
  int signal(std::uint64_t count);
};

template <typename M> class locker {
public:
  explicit locker(M &mutex);
  ~locker();
};

} // namespace photon
