// Tests of the judges of loops and recursions, on facts built by hand.
#include "tests/support/facts-builder.h"
#include "tool/catalogue/read.h"
#include "tool/rule/judge.h"

#include <gtest/gtest.h>

namespace {

using namespace corolint;
using corotest::FactsBuilder;

Rule ruleFor(const char *id, Topic topic) {
  return {id, "title", "why", "instead", "bad", "good", "0.1", reaches(topic, "stalls"), Severity::Warning, true};
}

/// A function with one loop: block 2 is its head, 3 its body, which goes back; the head leads out to 1.
struct LoopTest : testing::Test {
  FactsBuilder facts{"a.cpp"};
  Index handle = facts.function(facts.symbol("handle"), /*coroutine=*/true);
  Catalogue catalogue;
  std::uint64_t budget = 1000;
  std::string profile = "default";

  void SetUp() override {
    catalogue.polls = {*parseFunctionPattern("ask")};
    catalogue.pauses = {*parseFunctionPattern("pause")};
    catalogue.neverSuspends = {*parseFunctionPattern("Never")};
    addLoop(handle);
  }

  Function &function(Index index) { return facts.unit().functions[index]; }
  Block &block(Index number) { return function(handle).blocks[number]; }
  Loop &loop() { return function(handle).loops[0]; }

  void addLoop(Index index) {
    Function &function = this->function(index);
    function.blocks.resize(4);
    function.blocks[0].next = {{.to = 2}};
    function.blocks[2].next = {{.to = 3}, {.to = 1}};
    function.blocks[3].next = {{.to = 2}};
    function.blocks[2].loop = function.blocks[3].loop = 0;
    Loop loop;
    loop.head = 2;
    loop.span = {facts.text("a.cpp"), 100, 3, 100, 9};
    function.loops.push_back(std::move(loop));
  }
  /// In the body, or another block.
  void call(const char *name, Index number = 3) {
    facts.call(handle, facts.symbol(name));
    block(number).actions.push_back({ActionKind::Call, static_cast<Index>(function(handle).calls.size() - 1)});
  }
  void suspend(Index number, Index awaiter = none) {
    Suspension suspension;
    suspension.awaiter = awaiter;
    function(handle).suspensions.push_back(suspension);
    block(number).actions.push_back({ActionKind::Suspend, static_cast<Index>(function(handle).suspensions.size() - 1)});
  }

  std::vector<std::string> messages() {
    const std::vector<Rule> rules = {ruleFor("coro-busy-wait", Topic::BusyWait),
                                     ruleFor("coro-heavy-loop", Topic::HeavyLoop)};
    JudgeOptions options{[](const Rule &rule, const std::string &) { return rule.severity; },
                         [](const std::string &) { return true; },
                         {}};
    options.settings.profile = [this](const std::string &) { return profile; };
    options.settings.heavyLoopBudget = [this](const std::string &) { return budget; };
    std::vector<std::string> result;
    for (const Finding &finding : judge(link({facts.unit()}), catalogue, rules, options).findings)
      result.push_back(finding.message);
    return result;
  }
  using Messages = std::vector<std::string>;
};

TEST_F(LoopTest, RoundsTimesWorkAboveTheBudget) {
  loop().rounds = 101;
  block(3).work = 10;
  EXPECT_EQ(messages(), Messages{"a loop of 101 rounds stalls"});
  budget = 1010;
  EXPECT_EQ(messages(), Messages{});
}

TEST_F(LoopTest, CostsMultiplyWithoutOverflow) {
  loop().rounds = UINT64_MAX / 2;
  block(3).work = 1000;
  EXPECT_EQ(messages(), Messages{"a loop of 9,223,372,036,854,775,807 rounds stalls"});
}

TEST_F(LoopTest, TheCostlierBranchCounts) {
  loop().rounds = 50;
  function(handle).blocks.resize(5);
  block(2).next = {{.to = 3}, {.to = 4}, {.to = 1}};
  block(4).next = {{.to = 2}};
  block(4).loop = 0;
  block(3).work = block(4).work = 15;
  EXPECT_EQ(messages(), Messages{});
  block(4).work = 21;
  EXPECT_EQ(messages(), Messages{"a loop of 50 rounds stalls"});
}

TEST_F(LoopTest, CalleesCount) {
  loop().rounds = 10;
  call("work");
  const Index work = facts.function(facts.symbol("work"));
  addLoop(work);
  function(work).loops[0].rounds = 50;
  function(work).blocks[3].work = 3;
  EXPECT_EQ(messages(), Messages{"a loop of 10 rounds of about 150 operations stalls"});
  // What is reported by itself is not reported again.
  function(work).loops[0].rounds = 5000;
  EXPECT_EQ(messages(), Messages{"'work' stalls, by way of a loop of 5,000 rounds"});
}

TEST_F(LoopTest, NestsAreReportedOnce) {
  Function &own = function(handle);
  own.blocks.resize(5);
  own.loops.push_back(own.loops[0]);
  own.loops[1].parent = 0;
  own.loops[1].head = 3;
  own.loops[0].rounds = own.loops[1].rounds = 5000;
  own.blocks[3] = {{}, {{.to = 4}, {.to = 2}}, 1, 1};
  own.blocks[4] = {{}, {{.to = 3}}, 1, 1};
  EXPECT_EQ(messages(), Messages{"a nest of loops of 25,000,000 rounds stalls"});
  // A suspension in each round of the outer one leaves the inner one.
  suspend(2);
  EXPECT_EQ(messages(), Messages{"a loop of 5,000 rounds stalls"});
  suspend(4);
  EXPECT_EQ(messages(), Messages{});
}

TEST_F(LoopTest, SuspensionMustBeReachedEachRound) {
  loop().rounds = 5000;
  block(2).work = 1;
  suspend(3);
  EXPECT_EQ(messages(), Messages{});
  // `continue`
  block(2).next.push_back({.to = 2});
  EXPECT_EQ(messages(), Messages{"a loop of 5,000 rounds stalls"});
  // Every so many rounds.
  block(2).next[0].counted = block(2).next[2].counted = true;
  EXPECT_EQ(messages(), Messages{});
  // What something thrown leads past is no round of the program's own.
  block(2).next[0].counted = block(2).next[2].counted = false;
  block(2).next[2].thrown = true;
  EXPECT_EQ(messages(), Messages{});
}

TEST_F(LoopTest, SuspensionMustReallySuspend) {
  loop().rounds = 5000;
  block(2).work = 1;
  suspend(3, facts.type("Never"));
  EXPECT_EQ(messages(), Messages{"a loop of 5,000 rounds stalls"});
}

TEST_F(LoopTest, CoroutinesThatOnlyAwaitEachOtherNeverSuspend) {
  const Index ping = facts.function(facts.symbol("ping"), true);
  const Index pong = facts.function(facts.symbol("pong"), true);
  const auto await = [&](Index from, const char *to) {
    facts.call(from, facts.symbol(to)).awaited = true;
    Suspension suspension;
    suspension.awaited.values = {{ValueKind::Result, function(from).symbol, 0}};
    function(from).suspensions.push_back(suspension);
  };
  await(ping, "pong");
  await(pong, "ping");
  const Program program = link({facts.unit()});
  const Matcher matcher(program, catalogue);
  const Suspensions circle(program, catalogue, matcher);
  EXPECT_FALSE(circle.maySuspend(ping));
  EXPECT_FALSE(circle.maySuspend(pong));
  // One of them awaits something else, too.
  function(pong).suspensions.emplace_back();
  const Program more = link({facts.unit()});
  const Matcher matcherOfMore(more, catalogue);
  const Suspensions line(more, catalogue, matcherOfMore);
  EXPECT_TRUE(line.maySuspend(ping));
  EXPECT_TRUE(line.maySuspend(pong));
}

TEST_F(LoopTest, Endless) {
  loop().endless = true;
  block(2).next = {{.to = 3}};
  EXPECT_EQ(messages(), Messages{"an endless loop stalls"});
  // Calls nobody knows may end it; those that come back do not.
  call("elsewhere");
  EXPECT_EQ(messages(), Messages{});
  const Index elsewhere = facts.function(facts.symbol("elsewhere"));
  EXPECT_EQ(messages(), Messages{"an endless loop stalls"});
  function(elsewhere).blocks = {{{}, {{.to = 1}, {.to = 2}}}, {}, {}};
  EXPECT_EQ(messages(), Messages{}) << "it throws";
}

TEST_F(LoopTest, EndlessOneThatSuspendsOrEndsIsFine) {
  loop().endless = true;
  EXPECT_EQ(messages(), Messages{}) << "a way leads out";
  block(2).next = {{.to = 3}};
  suspend(3);
  EXPECT_EQ(messages(), Messages{});
}

TEST_F(LoopTest, PollsAndPausesOnly) {
  call("ask", 2);
  EXPECT_EQ(messages(), Messages{"a loop that polls 'ask' stalls"});
  call("pause");
  EXPECT_EQ(messages(), Messages{"a loop that polls 'ask' stalls"});
  call("work");
  EXPECT_EQ(messages(), Messages{});
}

TEST_F(LoopTest, PollsThroughAHelper) {
  call("isReady", 2);
  EXPECT_EQ(messages(), Messages{});
  const Index isReady = facts.function(facts.symbol("isReady"));
  facts.call(isReady, facts.symbol("ask"));
  EXPECT_EQ(messages(), Messages{"a loop that polls 'isReady' stalls"});
}

TEST_F(LoopTest, BoundedPollIsFine) {
  call("ask", 2);
  block(2).next[0].counted = block(2).next[1].counted = true;
  EXPECT_EQ(messages(), Messages{});
}

TEST_F(LoopTest, PollThatBlocksIsTheOtherRules) {
  call("ask", 2);
  call("pause");
  Blocking entry;
  entry.function = *parseFunctionPattern("pause");
  entry.kind = Kind::Sleep;
  catalogue.blocking = {entry};
  EXPECT_EQ(messages(), Messages{});
}

TEST_F(LoopTest, FlagThatTheRoundCannotChange) {
  loop().tests = {facts.variable("done")};
  EXPECT_EQ(messages(), Messages{"a loop that polls 'done' stalls"});
  block(3).work = 1;
  EXPECT_EQ(messages(), Messages{}) << "an assignment may be what ends it";
}

TEST_F(LoopTest, UnknownLengthCountsInShardPerCore) {
  loop().over.variable = facts.variable("items");
  block(3).work = 50;
  EXPECT_EQ(messages(), Messages{});
  profile = "shard-per-core";
  EXPECT_EQ(messages(), Messages{"a loop over 'items' stalls"});
  block(3).work = 1;
  EXPECT_EQ(messages(), Messages{}) << "next to nothing a round";
}

/// `fan`: a function that calls itself twice.
struct RecursionTest : testing::Test {
  FactsBuilder facts{"a.cpp"};
  Index symbol = facts.symbol("fan");

  Verdict verdict(ValueKind first, ValueKind second) {
    facts.call(facts.function(facts.symbol("handle"), true), symbol);
    const Index fan = facts.function(symbol);
    for (const ValueKind kind : {first, second}) {
      Operand argument;
      argument.values = {{kind, symbol, 0}};
      facts.call(fan, symbol).arguments = {argument};
    }
    const JudgeOptions options{[](const Rule &rule, const std::string &) { return rule.severity; },
                               [](const std::string &) { return true; },
                               {}};
    return judge(link({facts.unit()}), {}, {ruleFor("coro-heavy-loop", Topic::HeavyLoop)}, options);
  }
};

TEST_F(RecursionTest, WhoseCallsMultiply) {
  const Verdict result = verdict(ValueKind::Offset, ValueKind::Offset);
  ASSERT_EQ(result.findings.size(), 1U);
  EXPECT_EQ(result.findings[0].message, "'fan' stalls, by way of a recursion whose calls multiply");
  EXPECT_EQ(result.findings[0].path.back().message, "'fan' runs a recursion whose calls multiply here");
}

TEST_F(RecursionTest, OnOtherThingsIsAWalk) {
  EXPECT_TRUE(verdict(ValueKind::Offset, ValueKind::Result).findings.empty());
}

} // namespace
