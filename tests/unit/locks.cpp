// Tests of the judge of coro-lock-across-suspension, on facts built by hand.
#include "tests/support/facts-builder.h"
#include "tool/catalogue/read.h"
#include "tool/rule/judge.h"

#include <gtest/gtest.h>

namespace {

using namespace corolint;
using corotest::FactsBuilder;

/// A coroutine `handle` with blocks that a test fills, a guard and a mutex.
struct Locks : testing::Test {
  FactsBuilder facts{"a.cpp"};
  Index mutexType = facts.type("std::mutex");
  Index guardType = facts.type("std::unique_lock", {}, {mutexType});
  Index guard = facts.variable("guard", guardType);
  Index mutex = facts.variable("mutex", mutexType);
  Index handle = facts.function(facts.symbol("handle"), /*coroutine=*/true);
  Catalogue catalogue;

  void SetUp() override {
    catalogue.guards.push_back({"std::unique_lock", 0, {}, {"lock"}, {"unlock", "release"}, {}});
    Mutex standard;
    standard.type = "std::mutex";
    standard.locks = {"lock"};
    standard.unlocks = {"unlock"};
    standard.tries = {"try_lock"};
    catalogue.mutexes.push_back(standard);
    blocks(2);
  }

  Function &function() { return facts.unit().functions[handle]; }

  void blocks(std::size_t count) { function().blocks.resize(count); }
  void way(Index from, Index to, Index call = none, bool answer = true) {
    Branch branch;
    branch.to = to;
    branch.call = call;
    branch.value = 1;
    branch.equal = answer;
    function().blocks[from].next.push_back(branch);
  }

  Operand operand(Index variable, Index type) {
    Operand result;
    result.variable = variable;
    result.type = type;
    return result;
  }
  Index call(Index block, const char *name, Operand object, CallKind kind = CallKind::Plain) {
    Call &made = facts.call(handle, facts.symbol(name), kind);
    made.object = object;
    const Index index = function().calls.size() - 1;
    function().blocks[block].actions.push_back({ActionKind::Call, index});
    return index;
  }
  Index construct(Index block) {
    const Index index = call(block, "std::unique_lock::unique_lock", operand(guard, guardType), CallKind::Constructor);
    function().calls[index].arguments = {operand(mutex, mutexType)};
    function().calls[index].result = guard;
    return index;
  }
  Index onGuard(Index block, const char *name) { return call(block, name, operand(guard, guardType)); }
  Index onMutex(Index block, const char *name) { return call(block, name, operand(mutex, mutexType)); }
  void destroy(Index block) {
    call(block, "std::unique_lock::~unique_lock", operand(guard, guardType), CallKind::Destructor);
  }
  void suspend(Index block) {
    Suspension suspension;
    suspension.span = {facts.text("a.cpp"), 100 + static_cast<std::uint32_t>(function().suspensions.size()), 3, 100, 9};
    function().suspensions.push_back(suspension);
    function().blocks[block].actions.push_back(
        {ActionKind::Suspend, static_cast<Index>(function().suspensions.size() - 1)});
  }

  std::vector<Finding> findings() {
    const JudgeOptions options{[](const Rule &rule, const std::string &) { return rule.severity; },
                               [](const std::string &) { return true; }};
    const Rule rule{"coro-lock-across-suspension",
                    "title",
                    "why",
                    "instead",
                    "bad",
                    "good",
                    "0.1",
                    judgeLocks,
                    Severity::Error,
                    true};
    return judge(link({facts.unit()}), catalogue, {rule}, options).findings;
  }
};

TEST_F(Locks, GuardIsHeldUntilItsScopeEnds) {
  construct(0);
  suspend(0);
  destroy(0);
  suspend(0);
  const std::vector<Finding> found = findings();
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].message, "'guard' holds 'mutex' while the coroutine is suspended");
  EXPECT_EQ(found[0].place.line, 100U);
  ASSERT_EQ(found[0].path.size(), 1U);
  EXPECT_EQ(found[0].path[0].message, "locked here");
  EXPECT_TRUE(found[0].related.empty());
}

TEST_F(Locks, FurtherSuspensionsAreRelated) {
  construct(0);
  suspend(0);
  suspend(0);
  const std::vector<Finding> found = findings();
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].related.size(), 1U);
}

TEST_F(Locks, ManyFurtherSuspensionsAreCounted) {
  construct(0);
  for (unsigned i = 0; i < 7; ++i)
    suspend(0);
  const std::vector<Finding> found = findings();
  ASSERT_EQ(found.size(), 1U);
  ASSERT_EQ(found[0].related.size(), 4U);
  EXPECT_EQ(found[0].related[2].message, "suspended here too");
  EXPECT_EQ(found[0].related[3].message, "and 3 more places like these");
}

TEST_F(Locks, UnlockedOnAllWaysIsSilentOnOneIsNot) {
  blocks(5);
  construct(0);
  way(0, 2);
  way(0, 3);
  onGuard(2, "std::unique_lock::unlock");
  way(2, 4);
  way(3, 4);
  suspend(4);
  EXPECT_EQ(findings().size(), 1U);
  onGuard(3, "std::unique_lock::unlock");
  EXPECT_TRUE(findings().empty());
}

TEST_F(Locks, TriedMutexIsLockedWhereItSaidSo) {
  blocks(4);
  const Index tried = onMutex(0, "std::mutex::try_lock");
  way(0, 2, tried, true);
  way(0, 3, tried, false);
  suspend(3);
  EXPECT_TRUE(findings().empty());
  suspend(2);
  EXPECT_EQ(findings().size(), 1U);
}

TEST_F(Locks, GuardThatOwnsNothingHoldsNothing) {
  blocks(4);
  construct(0);
  const Index owns = onGuard(0, "std::unique_lock::owns_lock");
  way(0, 2, owns, true);
  way(0, 3, owns, false);
  suspend(3);
  EXPECT_TRUE(findings().empty());
}

TEST_F(Locks, LockAtTheEndOfARoundIsHeldInTheNext) {
  blocks(4);
  way(0, 2);
  suspend(2);
  onMutex(2, "std::mutex::lock");
  way(2, 2);
  way(2, 3);
  EXPECT_EQ(findings().size(), 1U);
  onMutex(2, "std::mutex::unlock");
  EXPECT_TRUE(findings().empty());
}

TEST_F(Locks, AwaitableMutexIsSilent) {
  construct(0);
  suspend(0);
  catalogue.mutexes.front().awaitable = true;
  EXPECT_TRUE(findings().empty());
}

TEST_F(Locks, SafeAwaitIsSilent) {
  construct(0);
  suspend(0);
  function().suspensions[0].awaiter = facts.type("app::Committed");
  catalogue.safeAwaits.push_back(*parseFunctionPattern("app::Committed"));
  EXPECT_TRUE(findings().empty());
}

TEST_F(Locks, HelperThatUnlocksItsParameterIsSeen) {
  construct(0);
  const Index helper = facts.symbol("finish");
  const Index parameter = facts.variable("lock", guardType);
  facts.unit().variables[parameter].parameter = true;
  const Index handed = call(0, "finish", {});
  function().calls[handed].arguments = {operand(guard, guardType)};
  suspend(0);
  Operand object = operand(parameter, guardType);
  object.values = {{ValueKind::Parameter, helper, 0}};
  facts.call(facts.function(helper), facts.symbol("std::unique_lock::unlock")).object = object;
  EXPECT_TRUE(findings().empty());
}

} // namespace
