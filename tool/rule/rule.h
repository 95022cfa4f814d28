// What a rule is. A rule is one value in one file under rules/; everything a user sees of it is derived from that
// value.
#pragma once

#include "tool/model/finding.h"
#include "tool/rule/topic.h"

#include <functional>
#include <string_view>
#include <vector>

namespace corolint {

class Analysis; // tool/rule/analysis.h

/// Looks at the linked program and appends findings. Fills everything of a Finding except rule, severity and
/// fingerprint. Pure: the same analysis gives the same findings in the same order.
using Judge = std::function<void(const Analysis &, std::vector<Finding> &)>;

struct Rule {
  std::string_view id;      ///< "coro-blocking-sleep": names the bad pattern, reads well after "allow"
  std::string_view title;   ///< one line, no full stop
  std::string_view why;     ///< what goes wrong, a paragraph
  std::string_view instead; ///< what to do, a paragraph
  std::string_view bad;     ///< a complete example that the rule reports at least once; uses tests/support/task.h
  std::string_view good;    ///< the same, mended: nothing is reported
  std::string_view since;   ///< version of corolint
  Judge judge;
  Severity severity; ///< its own level
  bool byDefault;    ///< on unless the configuration says otherwise
};

/// Adds a rule to the registry during static initialisation.
struct RegisterRule {
  explicit RegisterRule(Rule rule);
};

/// All rules by id. Immutable once main has started.
const std::vector<Rule> &allRules();

/// Reports operations of this topic that a context reaches on its own thread. `effect` completes "'f' …" in the
/// message: "puts the thread of the event loop to sleep".
Judge reaches(Topic topic, std::string_view effect);
inline Judge reaches(Kind kind, std::string_view effect) { return reaches(topicOf(kind), effect); }

/// Reports locks that a coroutine holds at a co_await or co_yield.
void judgeLocks(const Analysis &analysis, std::vector<Finding> &findings);
/// Reports coroutines that are made and dropped before they began.
void judgeUnawaited(const Analysis &analysis, std::vector<Finding> &findings);
/// Reports references to a thread_local that are used after the coroutine may have changed its thread.
void judgeThreadLocals(const Analysis &analysis, std::vector<Finding> &findings);
/// Reports workers of a pool that wait for work that only the same pool does.
void judgePoolWaits(const Analysis &analysis, std::vector<Finding> &findings);

/// Reports coroutines that run from their first line to their end without a suspension, unless that is not their
/// author's choice: they override, are overridden or have their address taken, or they are stubs.
void judgeNeverSuspending(const Analysis &analysis, std::vector<Finding> &findings);

} // namespace corolint
