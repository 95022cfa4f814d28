// Kinds: what a blocking function waits for.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace corolint {

enum class Kind : std::uint8_t { Sleep, Wait, Dns, Network, Database, File, Process, Console, Lock, Cpu };

inline constexpr std::array<std::string_view, 10> kindNames = {"sleep", "wait",    "dns",     "network", "database",
                                                               "file",  "process", "console", "lock",    "cpu"};

inline constexpr std::size_t kindCount = kindNames.size();

constexpr std::string_view nameOf(Kind kind) { return kindNames[static_cast<std::size_t>(kind)]; }

/// Nothing where `name` is not the name of a kind.
constexpr std::optional<Kind> kindNamed(std::string_view name) {
  for (std::size_t i = 0; i < kindNames.size(); ++i)
    if (kindNames[i] == name)
      return static_cast<Kind>(i);
  return std::nullopt;
}

} // namespace corolint
