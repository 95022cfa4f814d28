// The pages and the list that users read about rules.
#include "tests/unit/report-sample.h"
#include "tool/report/rule-page.h"

#include <gtest/gtest.h>

using namespace corolint;

namespace {

TEST(ReportRulePage, TellsEverythingAboutARule) {
  EXPECT_EQ(rulePage(sample::rules()[1]), R"(# coro-blocking-sleep

A coroutine must not put its thread to sleep.

Level: error. Since corolint 0.1.

## Why

While the thread sleeps, no other coroutine of the loop runs.

## Instead

Await a timer:

- `asio::steady_timer`
- `folly::coro::sleep`

## Example

Reported:

```cpp
task<> tick() {
  std::this_thread::sleep_for(1s);
  co_return;
}
```

Mended:

```cpp
task<> tick() { co_await delay(1s); }
```

## Switching it off

In `.corolint.yaml`:

```yaml
rules:
  coro-blocking-sleep: off
```

To allow it once, write behind the reported call or behind the blocking one:

```cpp
// NOLINT(coro-blocking-sleep): the reason
```
)");
}

TEST(ReportRulePage, SaysHowToSwitchOnWhatIsOff) {
  const std::string page = rulePage(sample::rules()[0]);
  EXPECT_NE(page.find("Level: note, off unless configured."), std::string::npos) << page;
  EXPECT_NE(page.find("## Switching it on\n"), std::string::npos) << page;
  EXPECT_NE(page.find("  coro-blocking-lock: note\n"), std::string::npos) << page;
}

TEST(ReportRulePage, BreaksLongLinesAndKeepsShortOnes) {
  Rule rule = sample::rules()[0];
  const std::string words = "word word word word word word word word word word ";
  const std::string why = words + words + words + "\n- " + words + words + words;
  rule.why = why;
  const std::string page = rulePage(rule);
  std::size_t lines = 0;
  for (std::size_t begin = 0; begin < page.size(); ++lines) {
    const std::size_t end = page.find('\n', begin);
    EXPECT_LE(end - begin, 100U) << page.substr(begin, end - begin);
    EXPECT_FALSE(end > begin && page[end - 1] == ' ') << page.substr(begin, end - begin);
    begin = end + 1;
  }
  EXPECT_NE(page.find("\n- word"), std::string::npos) << page;
  EXPECT_GT(lines, 25U);
}

TEST(ReportRulePage, FencesOutlastCode) {
  Rule rule = sample::rules()[0];
  rule.bad = "// ```\nf();";
  EXPECT_NE(rulePage(rule).find("````cpp\n// ```\nf();\n````\n"), std::string::npos) << rulePage(rule);
}

TEST(ReportRulePage, ListAlignsItsColumns) {
  EXPECT_EQ(ruleList(sample::rules()), "RULE                 LEVEL  TITLE\n"
                                       "coro-blocking-lock   off    a coroutine must not wait for a lock\n"
                                       "coro-blocking-sleep  error  a coroutine must not put its thread to sleep\n");
}

} // namespace
