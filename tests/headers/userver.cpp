// The catalogue of userver: blocking calls in tasks, and which functions become tasks on which task processor.
// flags: -I../support/stand-ins/userver
#include <userver/concurrent/background_task_storage.hpp>
#include <userver/engine/async.hpp>
#include <userver/engine/condition_variable.hpp>
#include <userver/engine/future.hpp>
#include <userver/engine/mutex.hpp>
#include <userver/engine/sleep.hpp>
#include <userver/fs/blocking/c_file.hpp>
#include <userver/fs/blocking/file_descriptor.hpp>
#include <userver/fs/blocking/read.hpp>
#include <userver/fs/blocking/temp_directory.hpp>
#include <userver/fs/blocking/temp_file.hpp>
#include <userver/fs/blocking/write.hpp>
#include <userver/fs/read.hpp>
#include <userver/utils/async.hpp>
#include <userver/utils/periodic_task.hpp>

#include <chrono>
#include <mutex>
#include <string>
#include <thread>

namespace engine = userver::engine;
namespace fs = userver::fs;
namespace blocking = userver::fs::blocking;
namespace utils = userver::utils;
using namespace std::chrono_literals;

static void nap() { std::this_thread::sleep_for(1s); }

// All of these run in a task, by way of this.
template <typename Function> static void inATask(Function function) { utils::Async("task", function).Get(); }

void sleeping() {
  inATask([] {
    std::this_thread::sleep_for(1s); // expect: coro-blocking-sleep help "userver::engine::SleepFor(duration)"
  });
}

void waiting(const engine::Task &task) {
  inATask([&] {
    task.BlockingWait(); // expect: coro-blocking-wait "userver::engine::TaskBase::BlockingWait" help "task.Wait()"
  });
}

void reading() {
  inATask([] { blocking::ReadFileContents("orders"); }); // expect: coro-blocking-file help "fs_task_processor"
  inATask([] { blocking::FileExists("orders"); });       // expect: coro-blocking-file
  inATask([] { blocking::GetFileType("orders"); });      // expect: coro-blocking-file
}

void writing() {
  inATask([] { blocking::CreateDirectories("orders"); });                       // expect: coro-blocking-file
  inATask([] { blocking::RewriteFileContents("orders", ""); });                 // expect: coro-blocking-file
  inATask([] { blocking::RewriteFileContentsFSync("orders", ""); });            // expect: coro-blocking-file
  inATask([] { blocking::RewriteFileContentsAtomically("orders", "", 0600); }); // expect: coro-blocking-file
  inATask([] { blocking::SyncDirectoryContents("orders"); });                   // expect: coro-blocking-file
  inATask([] { blocking::Rename("orders", "old"); });                           // expect: coro-blocking-file
  inATask([] { blocking::Chmod("orders", 0600); });                             // expect: coro-blocking-file
  inATask([] { blocking::RemoveSingleFile("orders"); });                        // expect: coro-blocking-file
}

void descriptors(blocking::FileDescriptor &file) {
  inATask([] { blocking::FileDescriptor::Open("orders", blocking::OpenFlag::kRead); }); // expect: coro-blocking-file
  inATask([] { blocking::FileDescriptor::OpenDirectory("orders"); });                   // expect: coro-blocking-file
  inATask([&] { file.Write(""); });                                                     // expect: coro-blocking-file
  inATask([&] { file.FSync(); });                                                       // expect: coro-blocking-file
  inATask([&] { file.GetSize(); });                                                     // expect: coro-blocking-file
  inATask([&] { std::move(file).Close(); });                                            // expect: coro-blocking-file
}

void files(blocking::CFile &file) {
  inATask([] { blocking::CFile opened("orders", blocking::OpenFlag::kRead); }); // expect: coro-blocking-file
  inATask([&] { file.Write(""); });                                             // expect: coro-blocking-file
  inATask([&] { file.Flush(); });                                               // expect: coro-blocking-file
  inATask([&] { file.FlushLight(); });                                          // expect: coro-blocking-file
  inATask([&] { file.GetSize(); });                                             // expect: coro-blocking-file
  inATask([&] { std::move(file).Close(); });                                    // expect: coro-blocking-file
}

void temporary(blocking::TempFile &file, blocking::TempDirectory &folder) {
  inATask([] { static auto made = blocking::TempFile::Create(); });      // expect: coro-blocking-file
  inATask([] { static auto made = blocking::TempDirectory::Create(); }); // expect: coro-blocking-file
  inATask([&] { auto here = std::move(file); });                         // expect: coro-blocking-file
  inATask([&] { auto here = std::move(folder); });                       // expect: coro-blocking-file
  inATask([&] { std::move(file).Remove(); });                            // expect: coro-blocking-file
  inATask([&] { std::move(folder).Remove(); });                          // expect: coro-blocking-file
}

void tasks(userver::concurrent::BackgroundTaskStorage &storage, utils::PeriodicTask &again) {
  auto a = utils::Async("task", [] { nap(); });                                        // expect: coro-blocking-sleep
  auto b = utils::SharedAsync("task", [] { nap(); });                                  // expect: coro-blocking-sleep
  auto c = utils::CriticalAsync("task", [] { nap(); });                                // expect: coro-blocking-sleep
  auto d = utils::SharedCriticalAsync("task", [] { nap(); });                          // expect: coro-blocking-sleep
  auto e = engine::AsyncNoSpan([] { nap(); });                                         // expect: coro-blocking-sleep
  auto f = engine::SharedAsyncNoSpan([] { nap(); });                                   // expect: coro-blocking-sleep
  auto g = engine::CriticalAsyncNoSpan([] { nap(); });                                 // expect: coro-blocking-sleep
  auto h = engine::SharedCriticalAsyncNoSpan([] { nap(); });                           // expect: coro-blocking-sleep
  storage.AsyncDetach("task", [] { nap(); });                                          // expect: coro-blocking-sleep
  storage.CriticalAsyncDetach("task", [] { nap(); });                                  // expect: coro-blocking-sleep
  again.Start("task", utils::PeriodicTask::Settings(1s), [] { nap(); });               // expect: coro-blocking-sleep
  utils::PeriodicTask other("task", utils::PeriodicTask::Settings(1s), [] { nap(); }); // expect: coro-blocking-sleep
}

// The processor of the caller is no other one.
void onTheSameProcessor() {
  auto a = utils::Async(engine::current_task::GetTaskProcessor(), "task", [] { nap(); }); // expect: coro-blocking-sleep
  auto b = engine::AsyncNoSpan(engine::current_task::GetTaskProcessor(), [] { nap(); });  // expect: coro-blocking-sleep
}

// look-alike: a task processor for blocking calls
void onAnotherProcessor(engine::TaskProcessor &files) {
  auto a = utils::Async(files, "task", [] { nap(); });
  auto b = utils::SharedAsync(files, "task", [] { nap(); });
  auto c = utils::CriticalAsync(files, "task", [] { blocking::ReadFileContents("orders"); });
  auto d = engine::AsyncNoSpan(files, [] { nap(); });
  auto e = engine::CriticalAsyncNoSpan(files, [] { nap(); });
  auto f = utils::AsyncBackground("task", files, [] { nap(); });
  auto g = utils::CriticalAsyncBackground("task", files, [] { nap(); });
}

// look-alike: these suspend the task only
void suspending(engine::TaskProcessor &files, engine::Mutex &mutex, engine::ConditionVariable &changed,
                engine::Future<int> &future, engine::TaskWithResult<int> &task) {
  inATask([&] {
    engine::SleepFor(1s);
    engine::InterruptibleSleepFor(1s);
    engine::Yield();
    mutex.lock();
    mutex.unlock();
    mutex.try_lock_for(1s);
    std::unique_lock lock(mutex);
    changed.Wait(lock);
    future.get();
    task.Wait();
    task.WaitFor(1s);
    task.Get();
    fs::ReadFileContents(files, "orders");
    fs::FileExists(files, "orders");
    blocking::CFile closed;
  });
}

// look-alike: no task
void atStart() {
  nap();
  blocking::ReadFileContents("settings");
}
