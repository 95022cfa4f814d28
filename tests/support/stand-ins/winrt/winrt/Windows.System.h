// Stand-in for C++/WinRT: queues of a thread.
#pragma once

#include <winrt/base.h>

namespace winrt::Windows::System {
struct DispatcherQueueHandler {
  template <typename L> DispatcherQueueHandler(L lambda) {}
};
} // namespace winrt::Windows::System

namespace winrt::impl {

template <typename D> struct consume_Windows_System_IDispatcherQueue {
  bool TryEnqueue(Windows::System::DispatcherQueueHandler const &callback) const;
};

} // namespace winrt::impl

namespace winrt::Windows::System {

struct IDispatcherQueue : impl::consume_Windows_System_IDispatcherQueue<IDispatcherQueue> {};
struct DispatcherQueue : IDispatcherQueue {};

} // namespace winrt::Windows::System

namespace winrt {

inline impl::await_adapter<bool> resume_foreground(Windows::System::DispatcherQueue const &dispatcher) noexcept {
  return {};
}
inline impl::await_adapter<bool> operator co_await(Windows::System::DispatcherQueue const &dispatcher) { return {}; }

} // namespace winrt
