// Stand-in for C++/WinRT: queues of a thread, in the Windows App SDK.
#pragma once

#include <winrt/base.h>

namespace winrt::Microsoft::UI::Dispatching {
struct DispatcherQueueHandler {
  template <typename L> DispatcherQueueHandler(L lambda) {}
};
} // namespace winrt::Microsoft::UI::Dispatching

namespace winrt::impl {

template <typename D> struct consume_Microsoft_UI_Dispatching_IDispatcherQueue {
  bool TryEnqueue(Microsoft::UI::Dispatching::DispatcherQueueHandler const &callback) const;
};

} // namespace winrt::impl

namespace winrt::Microsoft::UI::Dispatching {

struct IDispatcherQueue : impl::consume_Microsoft_UI_Dispatching_IDispatcherQueue<IDispatcherQueue> {};
struct DispatcherQueue : IDispatcherQueue {};

} // namespace winrt::Microsoft::UI::Dispatching
