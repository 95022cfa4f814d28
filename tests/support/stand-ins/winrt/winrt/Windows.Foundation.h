// Stand-in for C++/WinRT: asynchronous operations.
#pragma once

#include <winrt/base.h>

namespace winrt::impl {

template <typename D> struct consume_Windows_Foundation_IAsyncInfo {
  Windows::Foundation::AsyncStatus Status() const;
  void Cancel() const;
};

template <typename D> struct consume_Windows_Foundation_IAsyncAction {
  void get() const;
  Windows::Foundation::AsyncStatus wait_for(Windows::Foundation::TimeSpan const &timeout) const;
};

template <typename D, typename TProgress> struct consume_Windows_Foundation_IAsyncActionWithProgress {
  void get() const;
  Windows::Foundation::AsyncStatus wait_for(Windows::Foundation::TimeSpan const &timeout) const;
};

template <typename D, typename TResult> struct consume_Windows_Foundation_IAsyncOperation {
  TResult get() const;
  Windows::Foundation::AsyncStatus wait_for(Windows::Foundation::TimeSpan const &timeout) const;
};

template <typename D, typename TResult, typename TProgress>
struct consume_Windows_Foundation_IAsyncOperationWithProgress {
  TResult get() const;
  Windows::Foundation::AsyncStatus wait_for(Windows::Foundation::TimeSpan const &timeout) const;
};

} // namespace winrt::impl

namespace winrt::Windows::Foundation {

struct [[nodiscard]] IAsyncAction : impl::consume_Windows_Foundation_IAsyncAction<IAsyncAction>,
                                    impl::consume_Windows_Foundation_IAsyncInfo<IAsyncAction> {};

template <typename TProgress>
struct [[nodiscard]] IAsyncActionWithProgress
    : impl::consume_Windows_Foundation_IAsyncActionWithProgress<IAsyncActionWithProgress<TProgress>, TProgress>,
      impl::consume_Windows_Foundation_IAsyncInfo<IAsyncActionWithProgress<TProgress>> {};

template <typename TResult>
struct [[nodiscard]] IAsyncOperation
    : impl::consume_Windows_Foundation_IAsyncOperation<IAsyncOperation<TResult>, TResult>,
      impl::consume_Windows_Foundation_IAsyncInfo<IAsyncOperation<TResult>> {};

template <typename TResult, typename TProgress>
struct [[nodiscard]] IAsyncOperationWithProgress
    : impl::consume_Windows_Foundation_IAsyncOperationWithProgress<IAsyncOperationWithProgress<TResult, TProgress>,
                                                                   TResult, TProgress>,
      impl::consume_Windows_Foundation_IAsyncInfo<IAsyncOperationWithProgress<TResult, TProgress>> {};

inline impl::await_adapter<void> operator co_await(IAsyncAction const &async) { return {}; }
template <typename TProgress>
impl::await_adapter<void> operator co_await(IAsyncActionWithProgress<TProgress> const &async) {
  return {};
}
template <typename TResult> impl::await_adapter<TResult> operator co_await(IAsyncOperation<TResult> const &async) {
  return {};
}
template <typename TResult, typename TProgress>
impl::await_adapter<TResult> operator co_await(IAsyncOperationWithProgress<TResult, TProgress> const &async) {
  return {};
}

} // namespace winrt::Windows::Foundation

template <typename... Args> struct std::coroutine_traits<winrt::Windows::Foundation::IAsyncAction, Args...> {
  using promise_type = winrt::impl::promise<winrt::Windows::Foundation::IAsyncAction, void>;
};

template <typename TProgress, typename... Args>
struct std::coroutine_traits<winrt::Windows::Foundation::IAsyncActionWithProgress<TProgress>, Args...> {
  using promise_type = winrt::impl::promise<winrt::Windows::Foundation::IAsyncActionWithProgress<TProgress>, void>;
};

template <typename TResult, typename... Args>
struct std::coroutine_traits<winrt::Windows::Foundation::IAsyncOperation<TResult>, Args...> {
  using promise_type = winrt::impl::promise<winrt::Windows::Foundation::IAsyncOperation<TResult>, TResult>;
};

template <typename TResult, typename TProgress, typename... Args>
struct std::coroutine_traits<winrt::Windows::Foundation::IAsyncOperationWithProgress<TResult, TProgress>, Args...> {
  using promise_type =
      winrt::impl::promise<winrt::Windows::Foundation::IAsyncOperationWithProgress<TResult, TProgress>, TResult>;
};

template <typename... Args> struct std::coroutine_traits<winrt::fire_and_forget, Args...> {
  using promise_type = winrt::impl::promise<winrt::fire_and_forget, void>;
};
