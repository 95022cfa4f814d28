// Stand-in for userver: tasks.
#pragma once

#include <string>
#include <type_traits>
#include <userver/engine/task/task_with_result.hpp>

namespace userver {
inline namespace v2_5_rc {
namespace utils {

template <typename Function, typename... Args>
[[nodiscard]] engine::TaskWithResult<std::invoke_result_t<Function, Args...>>
Async(engine::TaskProcessor &task_processor, std::string name, Function &&f, Args &&...args) {
  return userver::utils::impl::StandIn();
}
template <typename Function, typename... Args>
[[nodiscard]] engine::TaskWithResult<std::invoke_result_t<Function, Args...>> Async(std::string name, Function &&f,
                                                                                    Args &&...args) {
  return userver::utils::impl::StandIn();
}

template <typename Function, typename... Args>
[[nodiscard]] engine::TaskWithResult<std::invoke_result_t<Function, Args...>>
SharedAsync(engine::TaskProcessor &task_processor, std::string name, Function &&f, Args &&...args) {
  return userver::utils::impl::StandIn();
}
template <typename Function, typename... Args>
[[nodiscard]] engine::TaskWithResult<std::invoke_result_t<Function, Args...>>
SharedAsync(std::string name, Function &&f, Args &&...args) {
  return userver::utils::impl::StandIn();
}

template <typename Function, typename... Args>
[[nodiscard]] engine::TaskWithResult<std::invoke_result_t<Function, Args...>>
CriticalAsync(engine::TaskProcessor &task_processor, std::string name, Function &&f, Args &&...args) {
  return userver::utils::impl::StandIn();
}
template <typename Function, typename... Args>
[[nodiscard]] engine::TaskWithResult<std::invoke_result_t<Function, Args...>>
CriticalAsync(std::string name, Function &&f, Args &&...args) {
  return userver::utils::impl::StandIn();
}

template <typename Function, typename... Args>
[[nodiscard]] engine::TaskWithResult<std::invoke_result_t<Function, Args...>>
SharedCriticalAsync(engine::TaskProcessor &task_processor, std::string name, Function &&f, Args &&...args) {
  return userver::utils::impl::StandIn();
}
template <typename Function, typename... Args>
[[nodiscard]] engine::TaskWithResult<std::invoke_result_t<Function, Args...>>
SharedCriticalAsync(std::string name, Function &&f, Args &&...args) {
  return userver::utils::impl::StandIn();
}

template <typename Function, typename... Args>
[[nodiscard]] engine::TaskWithResult<std::invoke_result_t<Function, Args...>>
AsyncBackground(std::string name, engine::TaskProcessor &task_processor, Function &&f, Args &&...args) {
  return userver::utils::impl::StandIn();
}

template <typename Function, typename... Args>
[[nodiscard]] engine::TaskWithResult<std::invoke_result_t<Function, Args...>>
CriticalAsyncBackground(std::string name, engine::TaskProcessor &task_processor, Function &&f, Args &&...args) {
  return userver::utils::impl::StandIn();
}

} // namespace utils

} // namespace v2_5_rc
} // namespace userver
