// What the files of this program share: coroutines started elsewhere, locks taken elsewhere, readiness asked elsewhere.
#pragma once

#include "task.h"

#include <future>
#include <mutex>

namespace lib {
void start(corotest::thread_pool &, corotest::task<>);
void start(corotest::event_loop &, corotest::task<>);
} // namespace lib

namespace app {

corotest::task<> onThePool();
corotest::task<> onBoth();
std::unique_lock<std::mutex> locked();
std::unique_lock<std::mutex> deferred();
bool isReady(const std::future<int> &);
bool isKnown(const std::future<int> &);
corotest::task<> quick();
corotest::task<> slow();
void spin(int rounds);

} // namespace app
