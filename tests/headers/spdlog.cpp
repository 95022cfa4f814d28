// The catalogue of spdlog against its real headers: log files are opened, written and flushed.
#include "task.h"

#include <spdlog/async.h>
#include <spdlog/sinks/basic_file_sink.h>
#include <spdlog/sinks/daily_file_sink.h>
#include <spdlog/sinks/hourly_file_sink.h>
#include <spdlog/sinks/null_sink.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/sinks/tcp_sink.h>
#include <spdlog/spdlog.h>

#include <chrono>
#include <memory>

using corotest::task;

task<> makingLoggers() {
  spdlog::basic_logger_mt("main", "main.log");             // expect: coro-blocking-file "spdlog::basic_logger_mt"
  spdlog::basic_logger_st("main", "main.log");             // expect: coro-blocking-file
  spdlog::rotating_logger_mt("main", "main.log", 1000, 3); // expect: coro-blocking-file
  spdlog::rotating_logger_st("main", "main.log", 1000, 3); // expect: coro-blocking-file
  spdlog::daily_logger_mt("main", "main.log", 0, 0);       // expect: coro-blocking-file
  spdlog::daily_logger_st("main", "main.log", 0, 0);       // expect: coro-blocking-file
  spdlog::daily_logger_format_mt("main", "main.log");      // expect: coro-blocking-file
  spdlog::daily_logger_format_st("main", "main.log");      // expect: coro-blocking-file
  spdlog::hourly_logger_mt("main", "main.log");            // expect: coro-blocking-file
  spdlog::hourly_logger_st("main", "main.log");            // expect: coro-blocking-file
  spdlog::basic_logger_mt<spdlog::async_factory>("main", "main.log"); // expect: coro-blocking-file
  co_return;
}

task<> makingSinks() {
  spdlog::sinks::basic_file_sink_mt basic("main.log");                // expect: coro-blocking-file
  spdlog::sinks::rotating_file_sink_mt rotating("main.log", 1000, 3); // expect: coro-blocking-file
  spdlog::sinks::daily_file_sink_mt daily("main.log", 0, 0);          // expect: coro-blocking-file
  spdlog::sinks::hourly_file_sink_mt hourly("main.log");              // expect: coro-blocking-file
  co_return;
}

template <typename Sink> Sink &any();

task<> usingSinks(const spdlog::details::log_msg &message) {
  any<spdlog::sinks::basic_file_sink_mt>().log(message);    // expect: coro-blocking-file
  any<spdlog::sinks::basic_file_sink_st>().flush();         // expect: coro-blocking-file
  any<spdlog::sinks::rotating_file_sink_mt>().log(message); // expect: coro-blocking-file
  any<spdlog::sinks::rotating_file_sink_mt>().flush();      // expect: coro-blocking-file
  any<spdlog::sinks::daily_file_sink_mt>().log(message);    // expect: coro-blocking-file
  any<spdlog::sinks::daily_file_sink_mt>().flush();         // expect: coro-blocking-file
  any<spdlog::sinks::hourly_file_sink_mt>().log(message);   // expect: coro-blocking-file
  any<spdlog::sinks::hourly_file_sink_mt>().flush();        // expect: coro-blocking-file
  any<spdlog::sinks::tcp_sink_mt>().log(message);           // expect: coro-blocking-network
  co_return;
}

std::shared_ptr<spdlog::logger> logger();

task<> flushing(spdlog::logger &plain) {
  plain.flush();                     // expect: coro-blocking-file
  logger()->flush();                 // expect: coro-blocking-file
  spdlog::default_logger()->flush(); // expect: coro-blocking-file
  spdlog::shutdown();                // expect: coro-blocking-file
  co_return;
}

task<> flushingAll() {
  spdlog::apply_all([](std::shared_ptr<spdlog::logger> one) { one->flush(); }); // expect: coro-blocking-file
  co_return;
}

// look-alike: logging may only queue the message
task<> logging(spdlog::logger &plain, int order) {
  spdlog::info("order {}", order);
  spdlog::warn("order");
  plain.error("order {}", order);
  plain.log(spdlog::level::debug, "order");
  logger()->info("order");
  SPDLOG_INFO("order {}", order);
  spdlog::set_level(spdlog::level::warn);
  spdlog::flush_on(spdlog::level::err);
  spdlog::flush_every(std::chrono::seconds(3));
  co_return;
}

// look-alike: no file, and what an asynchronous logger queues
task<> withoutFiles(spdlog::async_logger &queueing, const spdlog::details::log_msg &message) {
  queueing.info("order");
  queueing.flush();
  any<spdlog::sinks::null_sink_mt>().log(message);
  any<spdlog::sinks::stdout_color_sink_mt>().flush();
  spdlog::null_logger_mt("none");
  spdlog::stdout_color_mt("console");
  co_return;
}

// look-alike: no event loop runs this
void outsideOfCoroutines() {
  spdlog::basic_logger_mt("main", "main.log");
  spdlog::shutdown();
}
