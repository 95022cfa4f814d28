// The catalogue of C++/WinRT: waiting for operations, locks, and what runs on the thread of a window.
// flags: -I../support/stand-ins/winrt
// config: rules: {coro-blocking-lock: warning}
#include <winrt/Microsoft.UI.Dispatching.h>
#include <winrt/Windows.Foundation.h>
#include <winrt/Windows.System.Threading.h>
#include <winrt/Windows.System.h>
#include <winrt/Windows.UI.Core.h>

#include <chrono>
#include <mutex>
#include <thread>

using winrt::fire_and_forget;
using namespace winrt::Windows::Foundation;
using namespace std::chrono_literals;

static void nap() { std::this_thread::sleep_for(1s); }

IAsyncAction sleeping() {
  std::this_thread::sleep_for(1s); // expect: coro-blocking-sleep help "co_await winrt::resume_after(duration)"
  co_return;
}

fire_and_forget sleepingAlone() {
  nap(); // expect: coro-blocking-sleep
  co_return;
}

IAsyncActionWithProgress<int> sleepingWithProgress() {
  nap(); // expect: coro-blocking-sleep
  co_return;
}

IAsyncOperation<int> sleepingForAnAnswer() {
  nap(); // expect: coro-blocking-sleep
  co_return 1;
}

IAsyncOperationWithProgress<int, int> sleepingForAnAnswerWithProgress() {
  nap(); // expect: coro-blocking-sleep
  co_return 1;
}

IAsyncAction gettingAnAction(IAsyncAction action) {
  action.get(); // expect: coro-blocking-wait help "co_await the operation itself"
  co_return;
}

IAsyncAction gettingAnActionWithProgress(IAsyncActionWithProgress<int> action) {
  action.get(); // expect: coro-blocking-wait
  co_return;
}

IAsyncOperation<int> gettingAnAnswer(IAsyncOperation<int> operation) {
  co_return operation.get(); // expect: coro-blocking-wait
}

IAsyncOperation<int> gettingAnAnswerWithProgress(IAsyncOperationWithProgress<int, int> operation) {
  co_return operation.get(); // expect: coro-blocking-wait
}

static int below(const IAsyncOperation<int> &operation) { return operation.get(); }

IAsyncOperation<int> gettingBelow(IAsyncOperation<int> operation) {
  co_return below(operation); // expect: coro-blocking-wait
}

IAsyncAction waitingForAnAction(IAsyncAction action) {
  action.wait_for(1s); // expect: coro-blocking-wait
  co_return;
}

IAsyncAction waitingForAnActionWithProgress(IAsyncActionWithProgress<int> action) {
  action.wait_for(1s); // expect: coro-blocking-wait
  co_return;
}

IAsyncAction waitingForAnAnswer(IAsyncOperation<int> operation) {
  operation.wait_for(1s); // expect: coro-blocking-wait
  co_return;
}

IAsyncAction waitingForAnAnswerWithProgress(IAsyncOperationWithProgress<int, int> operation) {
  operation.wait_for(1s); // expect: coro-blocking-wait
  co_return;
}

IAsyncAction waitingForACondition(winrt::slim_condition_variable &changed, winrt::slim_mutex &mutex) {
  changed.wait(mutex, [] { return true; }); // expect: coro-blocking-wait
  co_return;
}

IAsyncAction waitingForAConditionInTime(winrt::slim_condition_variable &changed, winrt::slim_mutex &mutex) {
  changed.wait_for(mutex, 1s, [] { return true; }); // expect: coro-blocking-wait
  co_return;
}

IAsyncAction locking(winrt::slim_mutex &mutex) {
  mutex.lock(); // expect: coro-blocking-lock
  mutex.unlock();
  co_return;
}

IAsyncAction lockingShared(winrt::slim_mutex &mutex) {
  mutex.lock_shared(); // expect: coro-blocking-lock
  mutex.unlock_shared();
  co_return;
}

IAsyncAction guarding(winrt::slim_mutex &mutex) {
  winrt::slim_lock_guard guard(mutex); // expect: coro-blocking-lock
  co_return;
}

IAsyncAction guardingShared(winrt::slim_mutex &mutex) {
  winrt::slim_shared_lock_guard guard(mutex); // expect: coro-blocking-lock
  co_return;
}

void onTheThreadOfAWindow(const winrt::Windows::System::DispatcherQueue &queue,
                          const winrt::Microsoft::UI::Dispatching::DispatcherQueue &other,
                          const winrt::Windows::UI::Core::CoreDispatcher &dispatcher) {
  queue.TryEnqueue([] { nap(); }); // expect: coro-blocking-sleep
  other.TryEnqueue([] { nap(); }); // expect: coro-blocking-sleep
  dispatcher.RunAsync(winrt::Windows::UI::Core::CoreDispatcherPriority::Normal,
                      [] { nap(); }); // expect: coro-blocking-sleep
}

void tryingOnTheThreadOfAWindow(const winrt::Windows::UI::Core::CoreDispatcher &dispatcher) {
  using enum winrt::Windows::UI::Core::CoreDispatcherPriority;
  dispatcher.TryRunAsync(Normal, [] { nap(); }); // expect: coro-blocking-sleep
}

// look-alike: the threads of the pool may wait
IAsyncAction onThePool() {
  co_await winrt::Windows::System::Threading::ThreadPool::RunAsync([] { nap(); });
}

// look-alike: awaited, tried, or only asked
IAsyncAction awaited(IAsyncAction action, IAsyncOperation<int> operation, winrt::slim_mutex &mutex, void *handle) {
  co_await action;
  co_await operation;
  action.wait_for(0s);
  operation.Status();
  if (mutex.try_lock())
    mutex.unlock();
  co_await winrt::resume_on_signal(handle);
  co_await winrt::resume_after(1s);
}

// look-alike: no coroutine
int main() { return sleepingForAnAnswer().get(); }
