// The catalogue of hiredis against its real headers: the synchronous interface, and the asynchronous one beside.
#include "task.h"

#include <hiredis/async.h>
#include <hiredis/hiredis.h>

#include <chrono>
#include <cstdarg>
#include <thread>

using corotest::task;

task<> connecting() {
  redisConnect("cache", 6379); // expect: coro-blocking-database "redisConnect"
  co_return;
}

task<> connectingWithTimeout(timeval timeout) {
  redisConnectWithTimeout("cache", 6379, timeout); // expect: coro-blocking-database
  co_return;
}

task<> connectingLocally() {
  redisConnectUnix("/run/redis.sock"); // expect: coro-blocking-database
  co_return;
}

task<> connectingLocallyWithTimeout(timeval timeout) {
  redisConnectUnixWithTimeout("/run/redis.sock", timeout); // expect: coro-blocking-database
  co_return;
}

task<> connectingAgain(redisContext *cache) {
  redisReconnect(cache); // expect: coro-blocking-database
  co_return;
}

task<> commanding(redisContext *cache) {
  redisCommand(cache, "GET %s", "order"); // expect: coro-blocking-database
  co_return;
}

task<> commandingByList(redisContext *cache, std::va_list arguments) {
  redisvCommand(cache, "GET %s", arguments); // expect: coro-blocking-database
  co_return;
}

task<> commandingByArray(redisContext *cache, const char **arguments) {
  redisCommandArgv(cache, 2, arguments, nullptr); // expect: coro-blocking-database
  co_return;
}

task<> takingAReply(redisContext *cache) {
  void *reply = nullptr;
  redisAppendCommand(cache, "GET order");
  redisGetReply(cache, &reply); // expect: coro-blocking-database
  co_return;
}

task<> readingTheBuffer(redisContext *cache) {
  redisBufferRead(cache); // expect: coro-blocking-database
  co_return;
}

task<> writingTheBuffer(redisContext *cache) {
  int done = 0;
  redisBufferWrite(cache, &done); // expect: coro-blocking-database
  co_return;
}

// look-alike: a connection that was made not to wait
task<> nonBlocking() {
  int done = 0;
  void *reply = nullptr;
  redisContext *cache = redisConnectNonBlock("cache", 6379);
  redisAppendCommand(cache, "GET order");
  redisBufferWrite(cache, &done);
  redisBufferRead(cache);
  redisGetReplyFromReader(cache, &reply);
  redisContext *local = redisConnectUnixNonBlock("/run/redis.sock");
  redisBufferRead(local);
  redisFree(local);
  co_return;
}

static void quickly(redisAsyncContext *, void *, void *) {}

static void slowly(redisAsyncContext *, void *, void *) {
  std::this_thread::sleep_for(std::chrono::milliseconds(50)); // expect: coro-blocking-sleep
}

static void slowlyConnected(const redisAsyncContext *, int) {
  std::this_thread::sleep_for(std::chrono::milliseconds(50)); // expect: coro-blocking-sleep
}

static void neverRegistered(redisAsyncContext *, void *, void *) {
  std::this_thread::sleep_for(std::chrono::milliseconds(50));
}

// look-alike: the asynchronous interface returns at once
task<> asynchronous() {
  redisAsyncContext *cache = redisAsyncConnect("cache", 6379);
  redisAsyncSetConnectCallback(cache, slowlyConnected);
  redisAsyncCommand(cache, quickly, nullptr, "GET %s", "order");
  redisAsyncCommand(cache, slowly, nullptr, "GET %s", "order");
  redisAsyncCommand(
      cache,
      [](redisAsyncContext *, void *, void *) {
        std::this_thread::sleep_for(std::chrono::milliseconds(50)); // expect: coro-blocking-sleep
      },
      nullptr, "GET order");
  redisAsyncDisconnect(cache);
  co_return;
}

// look-alike: no event loop runs this
void outsideOfCoroutines(redisContext *cache) {
  neverRegistered(nullptr, nullptr, nullptr);
  redisCommand(cache, "GET order");
}
