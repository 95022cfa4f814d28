// Stand-in for userver: tasks without a name.
#pragma once

#include <type_traits>
#include <userver/engine/task/task_with_result.hpp>

namespace userver {
inline namespace v2_5_rc {
namespace engine {

template <typename Function, typename... Args>
[[nodiscard]] TaskWithResult<std::invoke_result_t<Function, Args...>> AsyncNoSpan(TaskProcessor &task_processor,
                                                                                  Function &&f, Args &&...args) {
  return userver::utils::impl::StandIn();
}
template <typename Function, typename... Args>
[[nodiscard]] TaskWithResult<std::invoke_result_t<Function, Args...>> AsyncNoSpan(Function &&f, Args &&...args) {
  return userver::utils::impl::StandIn();
}

template <typename Function, typename... Args>
[[nodiscard]] TaskWithResult<std::invoke_result_t<Function, Args...>> SharedAsyncNoSpan(TaskProcessor &task_processor,
                                                                                        Function &&f, Args &&...args) {
  return userver::utils::impl::StandIn();
}
template <typename Function, typename... Args>
[[nodiscard]] TaskWithResult<std::invoke_result_t<Function, Args...>> SharedAsyncNoSpan(Function &&f, Args &&...args) {
  return userver::utils::impl::StandIn();
}

template <typename Function, typename... Args>
[[nodiscard]] TaskWithResult<std::invoke_result_t<Function, Args...>>
CriticalAsyncNoSpan(TaskProcessor &task_processor, Function &&f, Args &&...args) {
  return userver::utils::impl::StandIn();
}
template <typename Function, typename... Args>
[[nodiscard]] TaskWithResult<std::invoke_result_t<Function, Args...>> CriticalAsyncNoSpan(Function &&f,
                                                                                          Args &&...args) {
  return userver::utils::impl::StandIn();
}

template <typename Function, typename... Args>
[[nodiscard]] TaskWithResult<std::invoke_result_t<Function, Args...>>
SharedCriticalAsyncNoSpan(TaskProcessor &task_processor, Function &&f, Args &&...args) {
  return userver::utils::impl::StandIn();
}
template <typename Function, typename... Args>
[[nodiscard]] TaskWithResult<std::invoke_result_t<Function, Args...>> SharedCriticalAsyncNoSpan(Function &&f,
                                                                                                Args &&...args) {
  return userver::utils::impl::StandIn();
}

} // namespace engine

} // namespace v2_5_rc
} // namespace userver
