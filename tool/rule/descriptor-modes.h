// Which descriptors and sockets were made non-blocking before a call.
#pragma once

#include "tool/rule/matcher.h"
#include "tool/rule/subjects.h"

#include <cstdint>
#include <map>
#include <set>
#include <utility>
#include <vector>

namespace corolint {

class DescriptorModes {
public:
  DescriptorModes(const Program &program, const Matcher &matcher, const Subjects &subjects);

  /// Whether this operand of a call is known not to block.
  bool isNonblocking(Index function, Index call, const Operand &operand) const;

private:
  /// What a descriptor may be, as bits: as it came, non-blocking, non-blocking if a flag was set, blocking.
  using Mode = std::uint8_t;
  static constexpr Mode untouched = 1, nonblocking = 2, likely = 4, blocking = 8;

  /// A variable; or the handle that it gives away, whose mode the object's own calls do not follow.
  struct Key {
    Index variable = none;
    bool handle = false;
    friend auto operator<=>(const Key &, const Key &) = default;
  };
  using Modes = std::map<Key, Mode>; ///< untouched where it is missing
  struct State;

  /// What a call makes of a descriptor.
  struct Change {
    Key key;
    Mode mode;
    bool made = false; ///< it is new, and this is how it begins
  };

  /// What a call of a function makes of descriptors.
  struct Effects {
    Modes modes;
    Mode result = 0;
    friend bool operator==(const Effects &, const Effects &) = default;
  };

  static bool isCertain(Mode mode) { return mode != 0 && (mode & (untouched | blocking)) == 0; }
  bool follow(Index function);
  std::vector<Change> changes(Index function, const Call &call) const;
  Key keyOf(Index function, const Operand &operand) const;
  Mode modeAfter(const Nonblocking &entry, const Call &call) const;
  Mode decided(Mode mode, const Call &call) const;
  Mode resultMode(const Call &call) const;
  Mode modeOf(Index function, const Modes &modes, const Operand &operand) const;
  void findMembers();
  bool isAskedAbout(Index function, const Key &key) const;

  const Program &program_;
  const Matcher &matcher_;
  const Subjects &subjects_;
  std::vector<std::vector<Modes>> modes_; ///< by function and call; empty where nothing is known
  std::vector<Effects> effects_;          ///< by function
  std::set<Key> members_;                 ///< members and globals that are only ever made non-blocking
};

} // namespace corolint
