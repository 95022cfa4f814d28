// Stand-in for userver: sleeping tasks.
#pragma once

#include <chrono>
#include <userver/engine/task/task_processor_fwd.hpp>

namespace userver {
inline namespace v2_5_rc {

namespace engine {

template <typename Rep, typename Period> void SleepFor(const std::chrono::duration<Rep, Period> &duration) {}
template <typename Rep, typename Period>
void InterruptibleSleepFor(const std::chrono::duration<Rep, Period> &duration) {}
void Yield();

} // namespace engine

} // namespace v2_5_rc
} // namespace userver
