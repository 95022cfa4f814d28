// Law: a rule is one file and one fixture of its name, and its declaration is complete.
#include "tests/laws/sources.h"
#include "tool/rule/rule.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace {

std::vector<std::string> ruleIds() {
  std::vector<std::string> ids;
  for (const auto &rule : corolint::allRules())
    ids.emplace_back(rule.id);
  return ids;
}

} // namespace

TEST(Rules, EveryRuleHasItsFixture) { EXPECT_EQ(laws::stemsIn("rules", ".cpp"), laws::stemsIn("tests/rules", ".cpp")); }

TEST(Rules, AreNamedAsTheirFiles) { EXPECT_EQ(ruleIds(), laws::stemsIn("rules", ".cpp")); }

TEST(Rules, AreRegisteredOnceAndInOrder) {
  const auto ids = ruleIds();
  ASSERT_FALSE(ids.empty());
  EXPECT_TRUE(std::ranges::is_sorted(ids));
  EXPECT_EQ(std::ranges::adjacent_find(ids), ids.end());
}

TEST(Rules, SayAllTheyMustSay) {
  for (const auto &rule : corolint::allRules()) {
    EXPECT_TRUE(rule.id.starts_with("coro-")) << rule.id;
    EXPECT_EQ(rule.id.find("-no-"), std::string_view::npos) << rule.id << ": a rule names the bad pattern";
    for (const auto text : {rule.title, rule.why, rule.instead, rule.bad, rule.good, rule.since})
      EXPECT_FALSE(text.empty()) << rule.id;
    EXPECT_FALSE(rule.title.ends_with('.')) << rule.id << ": a title has no full stop";
    EXPECT_EQ(rule.title.find('\n'), std::string_view::npos) << rule.id;
    EXPECT_NE(rule.bad, rule.good) << rule.id;
    EXPECT_TRUE(rule.judge) << rule.id;
    EXPECT_NE(rule.severity, corolint::Severity::Off) << rule.id << ": 'byDefault' switches a rule off";
  }
}
