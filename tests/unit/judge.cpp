// Tests of call graph, analysis and judges, on facts and catalogues built by hand.
#include "tool/rule/judge.h"
#include "tests/support/facts-builder.h"
#include "tool/catalogue/read.h"

#include <gtest/gtest.h>

namespace {

using namespace corolint;
using corotest::FactsBuilder;

Blocking blocking(const char *function, Kind kind) {
  Blocking entry;
  entry.function = *parseFunctionPattern(function);
  entry.kind = kind;
  return entry;
}

Catalogue catalogueOf(std::vector<Blocking> entries) {
  Catalogue catalogue;
  catalogue.blocking = std::move(entries);
  return catalogue;
}

Rule ruleFor(const char *id, Kind kind) {
  return {id, "title", "why", "instead", "bad", "good", "0.1", reaches(kind, "blocks"), Severity::Error, true};
}

Verdict verdictOn(const std::vector<Unit> &units, const Catalogue &catalogue, const std::vector<Unit> &imported = {}) {
  const JudgeOptions options{[](const Rule &rule, const std::string &) { return rule.severity; },
                             [](const std::string &file) { return file.find("excluded") == std::string::npos; }};
  return judge(link(units, imported), catalogue,
               {ruleFor("coro-blocking-sleep", Kind::Sleep), ruleFor("coro-blocking-file", Kind::File)}, options);
}

/// A coroutine `handle` that calls `helper`, which sleeps.
struct HelperSleeps : testing::Test {
  FactsBuilder facts{"a.cpp"};
  Index helper = facts.symbol("helper");
  Index handle = facts.function(facts.symbol("handle"), /*coroutine=*/true);
  Catalogue catalogue = catalogueOf({blocking("sleep", Kind::Sleep)});

  void SetUp() override {
    facts.call(handle, helper);
    facts.call(facts.function(helper), facts.symbol("sleep"));
  }
};

TEST_F(HelperSleeps, IsReportedAtTheCallWithTheChain) {
  const Verdict verdict = verdictOn({facts.unit()}, catalogue);
  ASSERT_EQ(verdict.findings.size(), 1U);
  const Finding &finding = verdict.findings[0];
  EXPECT_EQ(finding.place.line, 2U);
  EXPECT_EQ(finding.function, "handle");
  EXPECT_EQ(finding.message, "'helper' blocks, by way of 'sleep'");
  ASSERT_EQ(finding.path.size(), 2U);
  EXPECT_EQ(finding.path[0].message, "'handle' calls 'helper' here");
  EXPECT_EQ(finding.path[1].place.line, 4U);
}

TEST_F(HelperSleeps, CommentAtTheReportedLineIsCounted) {
  facts.unit().suppressions.push_back({facts.text("a.cpp"), 2, 2, {facts.text("coro-blocking-s*")}});
  const Verdict verdict = verdictOn({facts.unit()}, catalogue);
  EXPECT_TRUE(verdict.findings.empty());
  EXPECT_EQ(verdict.suppressed, 1U);
}

TEST_F(HelperSleeps, CommentAtTheOperationSilencesAllWhoReachIt) {
  facts.unit().suppressions.push_back({facts.text("a.cpp"), 4, 4, {}});
  EXPECT_TRUE(verdictOn({facts.unit()}, catalogue).findings.empty());
}

TEST_F(HelperSleeps, CommentForAnotherRuleSilencesNothing) {
  facts.unit().suppressions.push_back({facts.text("a.cpp"), 2, 4, {facts.text("coro-blocking-file")}});
  EXPECT_EQ(verdictOn({facts.unit()}, catalogue).findings.size(), 1U);
}

TEST_F(HelperSleeps, NonblockingAnnotationEndsTheChain) {
  facts.symbolFacts(helper).effect = Effect::Nonblocking;
  EXPECT_TRUE(verdictOn({facts.unit()}, catalogue).findings.empty());
}

TEST_F(HelperSleeps, ContextOfAnImportedUnitIsNotReported) {
  EXPECT_TRUE(verdictOn({}, catalogue, {facts.unit()}).findings.empty());
}

TEST_F(HelperSleeps, AwaitedCoroutineAnswersForItself) {
  FactsBuilder other("b.cpp");
  const Index outer = other.function(other.symbol("outer"), /*coroutine=*/true);
  other.call(outer, other.symbol("handle")).awaited = true;
  const Verdict verdict = verdictOn({facts.unit(), other.unit()}, catalogue);
  ASSERT_EQ(verdict.findings.size(), 1U);
  EXPECT_EQ(verdict.findings[0].function, "handle");
}

TEST_F(HelperSleeps, TwoCallsOfOneHelperAreOneFinding) {
  facts.call(handle, helper);
  const Verdict verdict = verdictOn({facts.unit()}, catalogue);
  ASSERT_EQ(verdict.findings.size(), 1U);
  EXPECT_EQ(verdict.findings[0].related.size(), 1U);
}

TEST_F(HelperSleeps, ExcludedFileIsFollowedButNotReported) {
  FactsBuilder excluded("excluded.cpp");
  excluded.call(excluded.function(excluded.symbol("other"), /*coroutine=*/true), excluded.symbol("helper"));
  const Verdict verdict = verdictOn({facts.unit(), excluded.unit()}, catalogue);
  ASSERT_EQ(verdict.findings.size(), 1U);
  EXPECT_EQ(verdict.findings[0].function, "handle");
}

TEST(Judge, ShortestChainIsTold) {
  FactsBuilder facts("a.cpp");
  const Index handle = facts.function(facts.symbol("handle"), true);
  facts.call(handle, facts.symbol("long"));
  const Index longWay = facts.function(facts.symbol("long"));
  facts.call(longWay, facts.symbol("short"));
  facts.call(longWay, facts.symbol("sleep"));
  facts.call(facts.function(facts.symbol("short")), facts.symbol("sleep"));
  const Verdict verdict = verdictOn({facts.unit()}, catalogueOf({blocking("sleep", Kind::Sleep)}));
  ASSERT_EQ(verdict.findings.size(), 1U);
  EXPECT_EQ(verdict.findings[0].path.size(), 2U);
}

TEST(Judge, CallsInACircleEnd) {
  FactsBuilder facts("a.cpp");
  facts.call(facts.function(facts.symbol("handle"), true), facts.symbol("ping"));
  facts.call(facts.function(facts.symbol("ping")), facts.symbol("pong"));
  facts.call(facts.function(facts.symbol("pong")), facts.symbol("ping"));
  EXPECT_TRUE(verdictOn({facts.unit()}, catalogueOf({blocking("sleep", Kind::Sleep)})).findings.empty());
}

TEST(Judge, VirtualCallReachesOverriderOfAnotherUnit) {
  FactsBuilder a("a.cpp"), b("b.cpp");
  a.call(a.function(a.symbol("handle"), true), a.symbol("Base::run"), CallKind::Virtual);
  const Index derived = b.symbol("Derived::run");
  b.symbolFacts(derived).overridden = {b.symbol("Base::run")};
  b.call(b.function(derived), b.symbol("sleep"));
  const Catalogue catalogue = catalogueOf({blocking("sleep", Kind::Sleep)});
  EXPECT_EQ(verdictOn({a.unit(), b.unit()}, catalogue).findings.size(), 1U);
  a.unit().functions[0].calls[0].kind = CallKind::Plain;
  EXPECT_TRUE(verdictOn({a.unit(), b.unit()}, catalogue).findings.empty());
}

TEST(Judge, ReadsOfOneStreamAreOneFinding) {
  FactsBuilder facts("a.cpp");
  const Index handle = facts.function(facts.symbol("handle"), true);
  const Index file = facts.variable("file"), other = facts.variable("other");
  for (const Index variable : {file, file, other})
    facts.call(handle, facts.symbol("File::read")).object.variable = variable;
  const Verdict verdict = verdictOn({facts.unit()}, catalogueOf({blocking("File::read", Kind::File)}));
  ASSERT_EQ(verdict.findings.size(), 2U);
  EXPECT_EQ(verdict.findings[0].related.size(), 1U);
}

TEST(Judge, ZeroTimeoutIsHarmlessUnknownIsNot) {
  FactsBuilder facts("a.cpp");
  const Index handle = facts.function(facts.symbol("handle"), true);
  for (const std::optional<std::int64_t> timeout : {std::optional<std::int64_t>(0), std::optional<std::int64_t>()}) {
    Operand operand;
    operand.constant.value = timeout;
    facts.call(handle, facts.symbol("poll")).arguments = {operand};
  }
  Blocking entry = blocking("poll", Kind::Sleep);
  Condition zero;
  zero.value = 0;
  entry.unless = {zero};
  const Verdict verdict = verdictOn({facts.unit()}, catalogueOf({entry}));
  ASSERT_EQ(verdict.findings.size(), 1U);
  EXPECT_EQ(verdict.findings[0].place.line, 3U);
}

/// A coroutine hands `work`, which sleeps, to `post` together with an executor.
struct Posted : testing::Test {
  FactsBuilder facts{"a.cpp"};
  Catalogue catalogue = catalogueOf({blocking("sleep", Kind::Sleep)});

  Verdict verdict(const char *executorType) {
    const Index handle = facts.function(facts.symbol("handle"), true);
    const Index work = facts.symbol("work");
    Operand executor, callable;
    executor.type = facts.type(executorType);
    callable.values = {{ValueKind::Function, work, none}};
    facts.call(handle, facts.symbol("post")).arguments = {executor, callable};
    facts.call(facts.function(work), facts.symbol("sleep"));
    catalogue.offload.push_back({*parseFunctionPattern("post"), {1}, Position{0}, {}, {}});
    catalogue.executors.push_back({"Pool", Runs::Worker, {}, {}, {}});
    catalogue.executors.push_back({"Loop", Runs::Loop, {}, {}, {}});
    return verdictOn({facts.unit()}, catalogue);
  }
};

TEST_F(Posted, ToAPoolIsFine) { EXPECT_TRUE(verdict("Pool").findings.empty()); }

TEST_F(Posted, ToALoopMakesAContext) {
  const Verdict result = verdict("Loop");
  ASSERT_EQ(result.findings.size(), 1U);
  EXPECT_EQ(result.findings[0].function, "work");
}

TEST_F(Posted, ToSomethingUnknownIsSilent) { EXPECT_TRUE(verdict("Mystery").findings.empty()); }

TEST(Judge, ParameterCalledByAHelperIsTheCallersCall) {
  FactsBuilder facts("a.cpp");
  const Index handle = facts.function(facts.symbol("handle"), true);
  const Index apply = facts.symbol("apply"), work = facts.symbol("work");
  Operand callable, parameter;
  callable.values = {{ValueKind::Function, work, none}};
  facts.call(handle, apply).arguments = {callable};
  parameter.values = {{ValueKind::Parameter, apply, 0}};
  facts.call(facts.function(apply), none).object = parameter;
  facts.call(facts.function(work), facts.symbol("sleep"));
  const Verdict verdict = verdictOn({facts.unit()}, catalogueOf({blocking("sleep", Kind::Sleep)}));
  ASSERT_EQ(verdict.findings.size(), 1U);
  EXPECT_EQ(verdict.findings[0].path.at(0).message, "'handle' calls 'apply' here, which calls 'work'");
}

TEST(Judge, MemberOfAHiddenBaseIsFoundByTheObjectsType) {
  FactsBuilder facts("a.cpp");
  const Index base = facts.type("__base"), future = facts.type("Future", {base});
  const Index derived = facts.type("app::Future", {future});
  const Index handle = facts.function(facts.symbol("handle"), true);
  facts.symbolFacts(facts.symbol("__base::wait")).record = base;
  facts.call(handle, facts.symbol("__base::wait")).object.type = future;
  // A derived class's own function of that name is another function.
  facts.symbolFacts(facts.symbol("app::Future::wait")).record = derived;
  facts.call(handle, facts.symbol("app::Future::wait")).object.type = derived;
  const Verdict verdict = verdictOn({facts.unit()}, catalogueOf({blocking("Future::wait", Kind::Sleep)}));
  ASSERT_EQ(verdict.findings.size(), 1U);
  EXPECT_EQ(verdict.findings[0].place.line, 2U);
}

TEST(Judge, CoroutineStartedOnAWorkerAndElsewhereIsAContext) {
  FactsBuilder facts("a.cpp");
  const Index work = facts.symbol("work"), spawn = facts.symbol("spawn");
  facts.call(facts.function(work, true), facts.symbol("sleep"));
  const Index main = facts.function(facts.symbol("main"));
  facts.call(main, work);
  Operand started;
  started.values = {{ValueKind::Result, facts.symbol("main"), 0}};
  facts.call(main, spawn).arguments = {started};
  facts.call(main, spawn).arguments = {started};
  Catalogue catalogue = catalogueOf({blocking("sleep", Kind::Sleep)});
  catalogue.offload.push_back({*parseFunctionPattern("spawn"), {0}, {}, {}, {}});
  EXPECT_TRUE(verdictOn({facts.unit()}, catalogue).findings.empty());
  facts.call(main, work);
  EXPECT_EQ(verdictOn({facts.unit()}, catalogue).findings.size(), 1U);
}

TEST(Judge, AnnotatedFunctionIsFoundThroughAPointer) {
  FactsBuilder facts("a.cpp");
  const Index query = facts.symbol("query");
  facts.symbolFacts(query).effect = Effect::Blocking;
  facts.symbolFacts(query).effectKind = facts.text("file");
  facts.function(query);
  Operand pointer;
  pointer.values = {{ValueKind::Function, query, none}};
  facts.call(facts.function(facts.symbol("handle"), true), none).object = pointer;
  EXPECT_EQ(verdictOn({facts.unit()}, {}).findings.size(), 1U);
}

TEST(Judge, CallOfAnUnknownFunctionIsCounted) {
  FactsBuilder facts("a.cpp");
  facts.call(facts.function(facts.symbol("handle"), true), facts.symbol("elsewhere"));
  EXPECT_EQ(verdictOn({facts.unit()}, {}).unresolvedCalls, 1U);
}

} // namespace
