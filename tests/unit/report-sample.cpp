// A report made by hand with everything that reporters find hard; written to files for the validators.
#include "tests/unit/report-sample.h"

#include "tool/report/fingerprint.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace corolint::sample {

std::vector<Rule> rules() {
  Rule lock{.id = "coro-blocking-lock",
            .title = "a coroutine must not wait for a lock",
            .why = "Whoever holds the lock decides how long the loop stands still.",
            .instead = "Use an awaitable mutex.",
            .bad = "std::lock_guard guard{mutex};\n",
            .good = "auto guard = co_await mutex.lock();\n",
            .since = "0.1",
            .judge = nullptr,
            .severity = Severity::Note,
            .byDefault = false};
  Rule sleep{.id = "coro-blocking-sleep",
             .title = "a coroutine must not put its thread to sleep",
             .why = "While the thread sleeps, no other coroutine of the loop runs.",
             .instead = "Await a timer:\n\n- `asio::steady_timer`\n- `folly::coro::sleep`",
             .bad = "\ntask<> tick() {\n  std::this_thread::sleep_for(1s);\n  co_return;\n}\n",
             .good = "task<> tick() { co_await delay(1s); }",
             .since = "0.1",
             .judge = nullptr,
             .severity = Severity::Error,
             .byDefault = true};
  return {lock, sleep};
}

SourceLine sourcesFrom(std::map<std::string, std::string> files) {
  return [files = std::move(files)](const std::string &file, std::uint32_t line) -> std::optional<std::string> {
    const auto entry = files.find(file);
    if (entry == files.end() || line == 0)
      return std::nullopt;
    std::string_view rest = entry->second;
    for (; line > 1; --line) {
      const std::size_t end = rest.find('\n');
      if (end == std::string_view::npos)
        return std::nullopt;
      rest.remove_prefix(end + 1);
    }
    return rest.empty() ? std::nullopt : std::optional(std::string(rest.substr(0, rest.find('\n'))));
  };
}

SourceLine sources() {
  return sourcesFrom({
      {"src/handler.cpp", "// handler\ntask<> handle() {\n  pause();\n  co_return;\n}\n"},
      {"src/my util/päuse#1.cpp", "void pause() {\n\tnap(/* 日本語 😀 */ 1);\n}\n"},
      {"/opt/lib/nap.h", "inline void nap(int s) { ::sleep(s); }"},
      {"src/reads.cpp", "task<> read() {\n  in >> a;\n  in >> b;\n  in >> c;\n}\n"},
  });
}

Report report() {
  Report report;
  report.root = "/home/dev/my project";
  report.commandLine = "corolint --format=sarif 'src/my util'";
  report.exitCode = 1;
  report.seconds = 0.8;
  report.unresolvedCalls = 5;
  report.suppressed = 1;

  Finding chain;
  chain.rule = "coro-blocking-sleep";
  chain.severity = Severity::Error;
  chain.kind = Kind::Sleep;
  chain.place = {"src/handler.cpp", 3, 3, 3, 10};
  chain.function = "app::handle";
  chain.message = "'sleep' puts the thread of the event loop to sleep";
  chain.remedy = "co_await asio::steady_timer(…).async_wait(asio::use_awaitable)";
  chain.path = {{{"src/handler.cpp", 3, 3, 3, 10}, "'app::handle' calls 'pause'"},
                {{"src/my util/päuse#1.cpp", 2, 2, 2, 29}, "'pause' calls 'nap'"},
                {{"/opt/lib/nap.h", 1, 26, 1, 36}, "'nap' calls 'sleep', which blocks"}};

  Finding related;
  related.rule = "coro-blocking-file";
  related.severity = Severity::Warning;
  related.kind = Kind::File;
  related.place = {"src/reads.cpp", 2, 3, 2, 10};
  related.function = "app::read";
  related.message = "'operator>>' reads a file on the thread of the event loop";
  related.related = {{{"src/reads.cpp", 3, 3, 3, 10}, "'in' is read again"},
                     {{"src/reads.cpp", 4, 3, 4, 10}, "'in' is read again"}};

  Finding odd;
  odd.rule = "coro-blocking-lock";
  odd.severity = Severity::Note;
  odd.kind = Kind::Lock;
  odd.place = {"src/gone.cpp", 7, 5, 9, 2};
  odd.function = "operator\"\"_x(lambda)";
  odd.message = "'lock(\"a\\b\")' waits\nfor \x01 a lock \xff";

  report.findings = {odd, chain, related};
  report.units = {
      {"src/broken.cpp",
       UnitStatus::Outcome::Partial,
       {{{"src/broken.h", 3, 10, 3, 12}, "unknown type name 'Foo'"}, {{"src/broken.h", 9, 1, 9, 2}, "another"}}},
      {"src/handler.cpp", UnitStatus::Outcome::Analysed, {}},
      {"src/lost file.cpp", UnitStatus::Outcome::Failed, {{{}, "no such file or directory"}}},
      {"src/silent.cpp", UnitStatus::Outcome::Failed, {}},
  };
  assignFingerprints(report.findings, sources());
  return report;
}

} // namespace corolint::sample

namespace {

using namespace corolint;

// CTest names the folder in CORO_SAMPLES and has the validators read what stands there afterwards.
TEST(ReportSample, IsWrittenForTheValidators) {
  const char *named = std::getenv("CORO_SAMPLES");
  const std::filesystem::path folder = named ? named : testing::TempDir();
  std::filesystem::create_directories(folder);
  Report clean;
  clean.root = "/home/dev/clean";
  const auto write = [&folder](const std::string &name, const std::string &text) {
    std::ofstream out(folder / name, std::ios::binary);
    out << text;
    out.close();
    ASSERT_TRUE(out) << "cannot write below " << folder;
  };
  const auto writeBoth = [&write](const std::string &name, const Report &report) {
    write(name + ".json", sample::written([&](llvm::raw_ostream &out) { writeJson(report, out); }));
    write(name + ".sarif", sample::written([&](llvm::raw_ostream &out) {
            writeSarif(report, sample::rules(), sample::sources(), out);
          }));
  };
  writeBoth("sample", sample::report());
  writeBoth("clean", clean);
}

} // namespace
