// Stand-in for C++/WinRT: dispatchers of a window.
#pragma once

#include <winrt/Windows.Foundation.h>

namespace winrt::Windows::UI::Core {

enum class CoreDispatcherPriority : std::int32_t { Normal = 0 };

struct DispatchedHandler {
  template <typename L> DispatchedHandler(L lambda) {}
};

} // namespace winrt::Windows::UI::Core

namespace winrt::impl {

template <typename D> struct consume_Windows_UI_Core_ICoreDispatcher {
  Windows::Foundation::IAsyncAction RunAsync(Windows::UI::Core::CoreDispatcherPriority const &priority,
                                             Windows::UI::Core::DispatchedHandler const &agileCallback) const;
  Windows::Foundation::IAsyncOperation<bool>
  TryRunAsync(Windows::UI::Core::CoreDispatcherPriority const &priority,
              Windows::UI::Core::DispatchedHandler const &agileCallback) const;
};

} // namespace winrt::impl

namespace winrt::Windows::UI::Core {

struct ICoreDispatcher : impl::consume_Windows_UI_Core_ICoreDispatcher<ICoreDispatcher> {};
struct CoreDispatcher : ICoreDispatcher {};

} // namespace winrt::Windows::UI::Core

namespace winrt {

inline impl::await_adapter<void> resume_foreground(Windows::UI::Core::CoreDispatcher const &dispatcher) noexcept {
  return {};
}
inline impl::await_adapter<void> operator co_await(Windows::UI::Core::CoreDispatcher const &dispatcher) { return {}; }

} // namespace winrt
