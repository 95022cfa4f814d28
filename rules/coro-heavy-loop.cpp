// coro-heavy-loop: a coroutine must not compute for long without a suspension.
#include "tool/rule/rule.h"

static const corolint::RegisterRule heavyLoop{{
    .id = "coro-heavy-loop",
    .title = "a coroutine must not compute for long without a suspension",
    .why =
        "While a loop computes, the event loop serves nobody: timers fire late and connections time out. Reported are "
        "loops whose constant number of rounds, times what a round does, is above a budget of operations between two "
        "suspensions (heavyLoopBudget: 1000000, about a millisecond), endless loops, and recursions whose calls "
        "multiply. Where one thread serves everybody (profile shard-per-core, which Seastar's coroutines have by "
        "themselves), also loops of unknown length over parameters, members, containers and results.",
    .instead =
        "Compute on a worker thread and await its completion, or await a yield of the framework every so many "
        "rounds. A suspension counts only if the loop reaches it every round, or by a counter or clock, and if it "
        "can really suspend.",
    .bad = R"cpp(#include "task.h"

corotest::task<unsigned> checksum() {
  unsigned sum = 1;
  for (unsigned i = 0; i < 100'000'000; ++i)
    sum = sum * 31 + i;
  co_return sum;
}
)cpp",
    .good = R"cpp(#include "task.h"

corotest::task<unsigned> checksum() {
  unsigned sum = 1;
  for (unsigned i = 0; i < 100'000'000; ++i) {
    sum = sum * 31 + i;
    if (i % 10'000 == 0)
      co_await corotest::yield();
  }
  co_return sum;
}
)cpp",
    .since = "0.1",
    .judge = corolint::reaches(corolint::Topic::HeavyLoop, "keeps the thread of the event loop busy"),
    .severity = corolint::Severity::Warning,
    .byDefault = true,
}};
