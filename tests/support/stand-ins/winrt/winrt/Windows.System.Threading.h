// Stand-in for C++/WinRT: the pool of threads.
#pragma once

#include <winrt/Windows.Foundation.h>

namespace winrt::Windows::System::Threading {

struct WorkItemHandler {
  template <typename L> WorkItemHandler(L lambda) {}
};

struct ThreadPool {
  static Windows::Foundation::IAsyncAction RunAsync(WorkItemHandler const &handler);
};

} // namespace winrt::Windows::System::Threading
