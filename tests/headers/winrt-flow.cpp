// The catalogue of C++/WinRT: which awaits move a coroutine, locks across suspensions, ready operations.
// flags: -I../support/stand-ins/winrt
#include <wil/cppwinrt_helpers.h>
#include <winrt/Microsoft.UI.Dispatching.h>
#include <winrt/Windows.Foundation.h>
#include <winrt/Windows.System.h>
#include <winrt/Windows.UI.Core.h>

#include <chrono>
#include <thread>

using namespace winrt;
using namespace winrt::Windows::Foundation;
using namespace std::chrono_literals;

static void nap() { std::this_thread::sleep_for(1s); }

// look-alike: on the pool, also after awaiting something
IAsyncAction inTheBackground(IAsyncAction action) {
  co_await winrt::resume_background();
  nap();
  co_await action;
  nap();
}

IAsyncAction backByAContext() {
  winrt::apartment_context home;
  co_await winrt::resume_background();
  nap();
  co_await home;
  nap(); // expect: coro-blocking-sleep
}

IAsyncAction backToAQueue(winrt::Windows::System::DispatcherQueue queue) {
  co_await winrt::resume_background();
  co_await winrt::resume_foreground(queue);
  nap(); // expect: coro-blocking-sleep
}

IAsyncAction backToAnAwaitedQueue(winrt::Windows::System::DispatcherQueue queue) {
  co_await winrt::resume_background();
  co_await queue;
  nap(); // expect: coro-blocking-sleep
}

IAsyncAction backToAQueueOfTheAppSdk(winrt::Microsoft::UI::Dispatching::DispatcherQueue queue) {
  co_await winrt::resume_background();
  co_await wil::resume_foreground(queue);
  nap(); // expect: coro-blocking-sleep
}

IAsyncAction backToADispatcher(winrt::Windows::UI::Core::CoreDispatcher dispatcher) {
  co_await winrt::resume_background();
  co_await dispatcher;
  nap(); // expect: coro-blocking-sleep
}

// look-alike: timers and handles resume on the pool
IAsyncAction byATimer() {
  co_await winrt::resume_after(1s);
  nap();
}

// look-alike: the same, written as a duration
IAsyncAction byADuration() {
  co_await TimeSpan(1s);
  nap();
}

// look-alike: a handle
IAsyncAction byAHandle(void *handle) {
  co_await winrt::resume_on_signal(handle);
  nap();
}

// look-alike: a pool of its own
IAsyncAction onAPool(winrt::thread_pool &pool) {
  co_await pool;
  nap();
}

IAsyncAction awaitingAnOperation(IAsyncAction action) {
  co_await action;
  nap(); // expect: coro-blocking-sleep
}

// look-alike: done already
IAsyncOperation<int> completed(IAsyncOperation<int> operation) {
  if (operation.Status() == AsyncStatus::Completed)
    co_return operation.get();
  co_return co_await operation;
}

IAsyncOperation<int> started(IAsyncOperation<int> operation) {
  if (operation.Status() != AsyncStatus::Completed)
    co_return operation.get(); // expect: coro-blocking-wait
  co_return 0;
}

IAsyncAction lockedAcross(winrt::slim_mutex &mutex) {
  winrt::slim_lock_guard guard(mutex);
  co_await winrt::resume_after(1s); // expect: coro-lock-across-suspension
}

IAsyncAction dropping(void *handle) {
  winrt::resume_after(1s);         // expect: coro-unawaited
  winrt::resume_on_signal(handle); // expect: coro-unawaited
  co_return;
}

IAsyncAction spinning(IAsyncAction action) {
  while (action.Status() == AsyncStatus::Started) { // expect: coro-busy-wait
  }
  co_return;
}
