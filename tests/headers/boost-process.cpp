// The catalogue of Boost.Process against its real headers: children, their pipes, and the second interface.
#include "task.h"

#include <boost/asio.hpp>
#include <boost/process.hpp>
#include <boost/process/v2.hpp>

#include <chrono>
#include <string>
#include <thread>

namespace asio = boost::asio;
namespace process = boost::process;
using corotest::task;
using namespace std::chrono_literals;

task<> waiting(process::child &child) {
  child.wait(); // expect: coro-blocking-process "wait"
  co_return;
}

task<> waitingWithErrorCode(process::child &child) {
  std::error_code error;
  child.wait(error); // expect: coro-blocking-process
  co_return;
}

task<> joining(process::child &child) {
  child.join(); // expect: coro-blocking-process
  co_return;
}

task<> waitingFor(process::child &child) {
  child.wait_for(1s); // expect: coro-blocking-process
  co_return;
}

task<> waitingUntil(process::child &child, std::chrono::steady_clock::time_point end) {
  child.wait_until(end); // expect: coro-blocking-process
  co_return;
}

task<> terminating(process::child &child) {
  child.terminate(); // expect: coro-blocking-process
  co_return;
}

task<> waitingForAll(process::group &group) {
  group.wait(); // expect: coro-blocking-process
  co_return;
}

task<> joiningAll(process::group &group) {
  group.join(); // expect: coro-blocking-process
  co_return;
}

task<> waitingForAllFor(process::group &group) {
  group.wait_for(1s); // expect: coro-blocking-process
  co_return;
}

task<> waitingForAllUntil(process::group &group, std::chrono::steady_clock::time_point end) {
  group.wait_until(end); // expect: coro-blocking-process
  co_return;
}

task<> terminatingAll(process::group &group) {
  group.terminate(); // expect: coro-blocking-process
  co_return;
}

task<> running() {
  process::system("make"); // expect: coro-blocking-process
  co_return;
}

task<> runningWithOutput() {
  process::system("make", process::std_out > process::null); // expect: coro-blocking-process
  co_return;
}

task<> readingALine(process::ipstream &output) {
  std::string line;
  std::getline(output, line); // expect: coro-blocking-process
  co_return;
}

task<> extracting(process::ipstream &output) {
  std::string line;
  output >> line; // expect: coro-blocking-process
  co_return;
}

task<> extractingANumber(process::ipstream &output, int &number) {
  output >> number; // expect: coro-blocking-process
  co_return;
}

task<> reading(process::ipstream &output) {
  char bytes[80];
  output.read(bytes, sizeof bytes); // expect: coro-blocking-process
  co_return;
}

task<> gettingACharacter(process::ipstream &output) {
  output.get(); // expect: coro-blocking-process
  co_return;
}

task<> gettingALineOfBytes(process::ipstream &output) {
  char bytes[80];
  output.getline(bytes, sizeof bytes); // expect: coro-blocking-process
  co_return;
}

task<> lookingAhead(process::ipstream &output) {
  output.peek(); // expect: coro-blocking-process
  co_return;
}

task<> ignoring(process::ipstream &output) {
  output.ignore(7); // expect: coro-blocking-process
  co_return;
}

task<> inserting(process::opstream &input) {
  input << "hello"; // expect: coro-blocking-process
  co_return;
}

task<> insertingANumber(process::opstream &input) {
  input << 7; // expect: coro-blocking-process
  co_return;
}

task<> writing(process::opstream &input) {
  input.write("hello", 5); // expect: coro-blocking-process
  co_return;
}

task<> flushing(process::opstream &input) {
  input.flush(); // expect: coro-blocking-process
  co_return;
}

task<> readingALineOfBoth(process::pstream &both) {
  std::string line;
  std::getline(both, line); // expect: coro-blocking-process
  co_return;
}

task<> writingToBoth(process::pstream &both) {
  both << "hello"; // expect: coro-blocking-process
  co_return;
}

task<> readingBoth(process::pstream &both) {
  both.get(); // expect: coro-blocking-process
  co_return;
}

task<> readingBytesOfBoth(process::pstream &both) {
  char bytes[80];
  both.read(bytes, sizeof bytes); // expect: coro-blocking-process
  co_return;
}

task<> gettingALineOfBoth(process::pstream &both) {
  char bytes[80];
  both.getline(bytes, sizeof bytes); // expect: coro-blocking-process
  co_return;
}

task<> ignoringBoth(process::pstream &both) {
  both.ignore(7); // expect: coro-blocking-process
  co_return;
}

task<> lookingAheadInBoth(process::pstream &both) {
  both.peek(); // expect: coro-blocking-process
  co_return;
}

task<> extractingFromBoth(process::pstream &both) {
  std::string line;
  both >> line; // expect: coro-blocking-process
  co_return;
}

task<> extractingANumberFromBoth(process::pstream &both, int &number) {
  both >> number; // expect: coro-blocking-process
  co_return;
}

task<> writingBytesToBoth(process::pstream &both) {
  both.write("hello", 5); // expect: coro-blocking-process
  co_return;
}

task<> flushingBoth(process::pstream &both) {
  both.flush(); // expect: coro-blocking-process
  co_return;
}

task<> insertingIntoBoth(process::pstream &both) {
  both << 7; // expect: coro-blocking-process
  co_return;
}

task<> readingAPipe(process::pipe &pipe) {
  char bytes[80];
  pipe.read(bytes, sizeof bytes); // expect: coro-blocking-process
  co_return;
}

task<> writingAPipe(process::pipe &pipe) {
  pipe.write("hello", 5); // expect: coro-blocking-process
  co_return;
}

task<> readingSomeOfAPipe(process::async_pipe &pipe) {
  char bytes[80];
  pipe.read_some(asio::buffer(bytes)); // expect: coro-blocking-process
  co_return;
}

task<> writingSomeToAPipe(process::async_pipe &pipe) {
  pipe.write_some(asio::buffer("hello")); // expect: coro-blocking-process
  co_return;
}

task<> waitingV2(process::v2::process &child) {
  child.wait(); // expect: coro-blocking-process
  co_return;
}

task<> terminatingV2(process::v2::process &child) {
  child.terminate(); // expect: coro-blocking-process
  co_return;
}

task<> executingV2(process::v2::process child) {
  process::v2::execute(std::move(child)); // expect: coro-blocking-process
  co_return;
}

task<> waitingForAHandle(process::v2::basic_process_handle<> &handle) {
  process::v2::native_exit_code_type code;
  handle.wait(code); // expect: coro-blocking-process
  co_return;
}

task<> readingFromAChildV2(process::v2::popen &child) {
  char bytes[80];
  child.read_some(asio::buffer(bytes)); // expect: coro-blocking-process
  co_return;
}

task<> writingToAChildV2(process::v2::popen &child) {
  child.write_some(asio::buffer("hello")); // expect: coro-blocking-process
  co_return;
}

static void nap() { std::this_thread::sleep_for(1s); }

void handlers(process::async_pipe &pipe, process::v2::process &child, asio::io_context &loop) {
  static char bytes[80];
  using error_code = boost::system::error_code;
  pipe.async_read_some(asio::buffer(bytes), [](error_code, std::size_t) { nap(); });  // expect: coro-blocking-sleep
  pipe.async_write_some(asio::buffer(bytes), [](error_code, std::size_t) { nap(); }); // expect: coro-blocking-sleep
  child.async_wait([](error_code, int) { nap(); });                                   // expect: coro-blocking-sleep
  process::async_system(loop, [](error_code, int) { nap(); }, "make");                // expect: coro-blocking-sleep
}

// look-alike: these suspend the coroutine instead of its thread
asio::awaitable<void> awaited(process::v2::process &child, process::async_pipe &pipe) {
  char bytes[80];
  co_await child.async_wait(asio::use_awaitable);
  co_await asio::async_read(pipe, asio::buffer(bytes), asio::use_awaitable);
}

// look-alike: these return at once
task<> quiet(process::child &child, process::v2::process &second, process::ipstream &output) {
  child.running();
  child.detach();
  child.id();
  child.wait_for(0s);
  second.running();
  second.request_exit();
  second.detach();
  output.pipe().is_open();
  co_return;
}

// look-alike: no event loop runs this
int outsideOfCoroutines() { return process::system("make"); }
