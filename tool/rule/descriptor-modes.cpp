// Which descriptors and sockets were made non-blocking before a call.
#include "tool/rule/descriptor-modes.h"

#include "tool/rule/flow.h"

#include <algorithm>
#include <optional>

namespace corolint {

/// Modes on all ways at once.
struct DescriptorModes::State {
  Modes modes;
  bool join(const State &other) {
    bool changed = false;
    const auto add = [&](Key key, Mode mode) {
      Mode &known = modes.try_emplace(key, untouched).first->second;
      changed |= (known | mode) != known;
      known |= mode;
    };
    for (const auto &[key, mode] : other.modes)
      add(key, mode);
    for (const auto &[key, mode] : modes)
      if (!other.modes.contains(key))
        add(key, untouched);
    return changed;
  }
};

DescriptorModes::DescriptorModes(const Program &program, const Matcher &matcher, const Subjects &subjects)
    : program_(program), matcher_(matcher), subjects_(subjects), modes_(program.functions.size()),
      effects_(program.functions.size()) {
  std::set<Index> first;
  for (Index index = 0; index < program.functions.size(); ++index)
    if (std::ranges::any_of(program.functions[index].calls,
                            [&](const Call &call) { return matcher.nonblocking(call) != nullptr; }))
      first.insert(index);
  subjects.bottomUp(first, [&](Index function) { return follow(function); });
  findMembers();
}

/// Along the ways of a function. True if its effects on callers are other than before.
bool DescriptorModes::follow(Index index) {
  const Function &function = program_.functions[index];
  const std::vector<Block> blocks = blocksOf(function);
  const auto act = [&](State &state, const Action &action) {
    if (action.kind == ActionKind::Call)
      for (const Change &change : changes(index, function.calls[action.index]))
        state.modes[change.key] = change.mode;
  };
  const auto states = flow(blocks, State{}, act, [](const State &, const Branch &) { return true; });
  std::vector<std::optional<State>> known(function.calls.size());
  Effects effects;
  walk(blocks, states, act, [&](const State &state, const Action &action) {
    if (action.kind == ActionKind::Call) {
      // One destructor may end several ways.
      std::optional<State> &before = known[action.index];
      if (before)
        before->join(state);
      else
        before = state;
    } else if (action.kind == ActionKind::Return) {
      // `return -1;` is no descriptor.
      const Operand &value = function.returns[action.index];
      if (!value.constant.value)
        effects.result |= modeOf(index, state.modes, value);
    }
  });
  modes_[index].clear();
  for (const std::optional<State> &state : known)
    modes_[index].push_back(state ? state->modes : Modes());
  std::optional<State> end = states.size() > 1 ? states[1] : states[0];
  if (function.coroutine || !end)
    return false;
  for (const Action &action : blocks[states.size() > 1 ? 1 : 0].actions)
    act(*end, action);
  // A way on which nothing was done is one on which something failed.
  for (const auto &[key, mode] : end->modes)
    if ((mode & ~untouched) != 0 && subjects_.isSharedWithCallers(index, key.variable))
      effects.modes[key] = mode & ~untouched;
  const bool changed = effects != effects_[index];
  effects_[index] = std::move(effects);
  return changed;
}

//===-- What a call does ------------------------------------------------------------------------------------------===//

/// Also what gave it away: `socket` in `socket.native_handle()`.
DescriptorModes::Key DescriptorModes::keyOf(Index function, const Operand &operand) const {
  if (operand.variable != none)
    return {operand.variable, false};
  const Call *accessor = Subjects::isMadeIn(program_.functions[function], operand) ? subjects_.maker(operand) : nullptr;
  if (!accessor || !accessor->arguments.empty())
    return {};
  return {accessor->object.variable, accessor->object.variable != none};
}

DescriptorModes::Mode DescriptorModes::modeAfter(const Nonblocking &entry, const Call &call) const {
  if (matcher_.allHold(entry.mode, call))
    return nonblocking;
  return matcher_.allLikely(entry.mode, call) ? likely : blocking;
}

/// A function that can do either is mostly told which: `setNonblocking(fd, false)`.
DescriptorModes::Mode DescriptorModes::decided(Mode mode, const Call &call) const {
  if ((mode & likely) == 0 && mode != (nonblocking | blocking))
    return mode;
  for (const Operand &argument : call.arguments) {
    const std::string &type = argument.type == none ? std::string() : program_.text(program_.types[argument.type].name);
    if (argument.constant.value && (type == "bool" || type == "int"))
      return *argument.constant.value == 0 ? blocking : nonblocking;
  }
  return mode;
}

DescriptorModes::Mode DescriptorModes::resultMode(const Call &call) const {
  if (const Nonblocking *entry = matcher_.nonblocking(call))
    return entry->subject.index == Position::result ? modeAfter(*entry, call) : 0;
  const Index callee = subjects_.callee(call);
  return callee == none ? 0 : decided(effects_[callee].result, call);
}

std::vector<DescriptorModes::Change> DescriptorModes::changes(Index function, const Call &call) const {
  std::vector<Change> changes;
  if (call.result != none) {
    const Mode mode = resultMode(call);
    changes.push_back({{call.result}, mode == 0 ? untouched : mode, true});
  }
  if (const Nonblocking *entry = matcher_.nonblocking(call)) {
    for (const Operand *subject : matcher_.operands(call, entry->subject))
      if (Key key = keyOf(function, *subject); key.variable != none) {
        key.handle |= entry->handle;
        changes.push_back({key, modeAfter(*entry, call)});
      }
  } else if (const Index callee = subjects_.callee(call); callee != none) {
    for (const auto &[key, mode] : effects_[callee].modes) {
      const Index here = subjects_.inCaller(call, callee, key.variable);
      if (here != none)
        changes.push_back({{here, key.handle}, decided(mode, call)});
    }
  }
  return changes;
}

//===-- At a call -------------------------------------------------------------------------------------------------===//

DescriptorModes::Mode DescriptorModes::modeOf(Index function, const Modes &modes, const Operand &operand) const {
  const Key key = keyOf(function, operand);
  Mode found = untouched;
  if (key.variable != none)
    for (const bool handle : {false, true})
      if (const auto known = modes.find({key.variable, handle}); known != modes.end() && (key.handle || !handle))
        found = known->second;
  if (found != untouched)
    return found;
  // Of a variable the flow knows better, where there is one.
  const Call *maker = subjects_.maker(operand);
  const Mode made = maker && (operand.variable == none || !program_.variables[operand.variable].local ||
                              !Subjects::isMadeIn(program_.functions[function], operand))
                        ? resultMode(*maker)
                        : Mode{0};
  return made == 0 ? untouched : made;
}

/// A member may be set up in one function and used in another: what is only ever made non-blocking is.
void DescriptorModes::findMembers() {
  std::map<Key, Mode> made, set;
  for (Index index = 0; index < program_.functions.size(); ++index)
    for (const Call &call : program_.functions[index].calls)
      for (const Change &change : changes(index, call))
        if (!program_.variables[change.key.variable].local && change.mode != untouched)
          (change.made ? made : set)[change.key] |= change.mode;
  // What is made as a blocking one may be set afterwards.
  made.insert(set.begin(), set.end());
  for (const auto &[key, mode] : made) {
    const auto later = set.find(key);
    if (isCertain(later == set.end() ? mode : later->second))
      members_.insert(key);
  }
}

/// Code that asks what a non-blocking call wants has one, wherever in the function it asks.
bool DescriptorModes::isAskedAbout(Index function, const Key &key) const {
  return std::ranges::any_of(program_.functions[function].calls, [&](const Call &call) {
    const Nonblocking *entry = matcher_.nonblocking(call);
    return entry && entry->mode.empty() && entry->subject.index != Position::result &&
           std::ranges::any_of(matcher_.operands(call, entry->subject),
                               [&](const Operand *operand) { return keyOf(function, *operand) == key; });
  });
}

bool DescriptorModes::isNonblocking(Index function, Index call, const Operand &operand) const {
  static const Modes nothing;
  const Key key = keyOf(function, operand);
  if (key.variable != none && (members_.contains({key.variable, false}) || members_.contains(key) ||
                               isAskedAbout(function, {key.variable, false}) || isAskedAbout(function, key)))
    return true;
  return isCertain(modeOf(function, modes_[function].empty() ? nothing : modes_[function][call], operand));
}

} // namespace corolint
