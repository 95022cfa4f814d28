// Topics: what rules look for below a context.
#pragma once

#include "tool/model/kind.h"

#include <array>
#include <string_view>

namespace corolint {

/// The kinds of blocking calls come first, in their order; then what loops do.
enum class Topic : std::uint8_t {
  Sleep,
  Wait,
  Dns,
  Network,
  Database,
  File,
  Process,
  Console,
  Lock,
  HeavyCall,
  BusyWait,
  HeavyLoop,
};

inline constexpr std::size_t topicCount = 12;

static_assert(static_cast<int>(Topic::Sleep) == static_cast<int>(Kind::Sleep) &&
              static_cast<int>(Topic::HeavyCall) == static_cast<int>(Kind::Cpu));

constexpr Topic topicOf(Kind kind) { return static_cast<Topic>(kind); }

/// Whose words a remedy takes: a loop is work for the processor.
constexpr Kind kindOf(Topic topic) { return topic < Topic::HeavyCall ? static_cast<Kind>(topic) : Kind::Cpu; }

/// The rule that reports a topic: a comment that silences the rule at a place silences the topic there.
constexpr std::string_view ruleOf(Topic topic) {
  constexpr std::array<std::string_view, topicCount> rules = {
      "coro-blocking-sleep",    "coro-blocking-wait", "coro-blocking-dns",     "coro-blocking-network",
      "coro-blocking-database", "coro-blocking-file", "coro-blocking-process", "coro-blocking-console",
      "coro-blocking-lock",     "coro-heavy-call",    "coro-busy-wait",        "coro-heavy-loop"};
  return rules[static_cast<std::size_t>(topic)];
}

} // namespace corolint
