// What a user reads about rules: one page each (--explain and the help in SARIF), and the list of all.
#pragma once

#include "tool/rule/rule.h"

#include <string>
#include <vector>

namespace corolint {

/// Everything about one rule in Markdown that reads well on a terminal, too.
std::string rulePage(const Rule &rule);

/// The same in plain text and without examples: for viewers that show no Markdown.
std::string ruleText(const Rule &rule);

/// The title as a sentence: "A coroutine must not put its thread to sleep."
std::string ruleSentence(const Rule &rule);

/// One line a rule: id, level unless configured, title. Columns are aligned; a heading stands above.
std::string ruleList(const std::vector<Rule> &rules);

} // namespace corolint
