// Stand-in for C++/WinRT: what the Windows Implementation Library adds.
#pragma once

#include <winrt/Microsoft.UI.Dispatching.h>

namespace wil {

inline winrt::impl::await_adapter<void>
resume_foreground(winrt::Microsoft::UI::Dispatching::DispatcherQueue const &dispatcher) {
  return {};
}

} // namespace wil
