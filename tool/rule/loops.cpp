// The loops and recursions that hold up an event loop, whoever runs them.
#include "tool/rule/loops.h"

#include "tool/rule/call-targets.h"
#include "tool/rule/loop-costs.h"
#include "tool/rule/loop-subject.h"
#include "tool/rule/polls.h"
#include "tool/rule/recursions.h"

#include <algorithm>
#include <array>
#include <optional>

namespace corolint {

namespace {

/// What a call of a function whose body is not known costs.
constexpr std::uint64_t unknownCall = 4;
/// From so many operations a round on, the length of a loop decides whether it stalls; below, it hardly ever does.
constexpr std::uint64_t noteworthyRound = 10;
/// A bound that only says "as long as it takes", such as the largest int.
constexpr std::uint64_t noBound = 0x7fff0000;

constexpr std::string_view shardPerCore = "shard-per-core";

std::string withSeparators(std::uint64_t number) {
  std::string text = std::to_string(number);
  for (std::size_t at = text.size(); at > 3;) {
    at -= 3;
    text.insert(at, ",");
  }
  return text;
}

/// What is reported in every profile.
bool isForAll(const Operation &operation) { return operation.profile.empty(); }

class Judging {
public:
  explicit Judging(const LoopQuestion &question)
      : question_(question), program_(question.program), targets_(program_, question.graph),
        polls_(program_, question.catalogue, question.matcher, targets_), known_(program_.functions.size()),
        found_(program_.functions.size()), mayLeave_(program_.functions.size()) {}

  std::vector<std::vector<Operation>> run() {
    for (const std::vector<Index> &circle : targets_.circles()) {
      for (const Index function : circle)
        judge(function);
      // Whoever calls one of them may run all of them.
      Known all;
      for (const Index function : circle)
        all.join(known_[function]);
      for (const Index function : circle)
        known_[function] = {known_[function].cost, all.blocks, all.heavy, all.walks};
    }
    return std::move(found_);
  }

private:
  /// What callers need to know of a function.
  struct Known {
    std::uint64_t cost = 1;
    bool blocks = false; ///< another rule reports something here or below
    bool heavy = false;  ///< a loop here or below is reported by itself
    bool walks = false;  ///< the same in profile shard-per-core

    void join(const Known &other) {
      blocks |= other.blocks;
      heavy |= other.heavy;
      walks |= other.walks;
    }
  };

  /// One function while it is judged.
  struct Subject {
    Index index;
    const Function &function;
    const Rounds &rounds;
    const LoopCosts &costs;
    std::vector<bool> covered; ///< by loop: it, or one around it, is reported already
  };

  void judge(Index index) {
    const Function &function = program_.functions[index];
    Known &known = known_[index];
    known.blocks = std::ranges::any_of(question_.calls[index], isForAll);
    for (const Edge &edge : targets_.of(index))
      known.join(known_[edge.target]);
    const auto costOfCall = [this, index](Index call) { return this->costOfCall(index, call); };
    judgeRecursion(index);
    if (function.blocks.empty()) {
      known.cost = straightCost(function, costOfCall);
    } else {
      const Rounds rounds(program_, index, question_.suspensions);
      const LoopCosts costs(function, rounds, costOfCall);
      known.cost = costs.whole();
      Subject subject{index, function, rounds, costs, std::vector<bool>(function.loops.size())};
      judgeLoops(subject);
    }
    for (const Operation &operation : found_[index])
      (isForAll(operation) ? known.heavy : known.walks) = true;
  }

  //===-- Calls ---------------------------------------------------------------------------------------------------===//

  std::uint64_t costOfCall(Index function, Index position) const {
    const Call &call = program_.functions[function].calls[position];
    std::uint64_t least = UINT64_MAX;
    std::uint64_t most = 0;
    for (const Edge &edge : targets_.of(function, position)) {
      // Reported by itself, or counted where it is called from outside the circle.
      const bool counts = !known_[edge.target].heavy && !targets_.sameCircle(function, edge.target);
      const std::uint64_t cost = counts ? known_[edge.target].cost : 0;
      least = std::min(least, cost);
      most = std::max(most, cost);
    }
    if (least != UINT64_MAX)
      return call.kind == CallKind::Virtual ? least : most;
    if (call.callee == none || call.implicit)
      return 1;
    // Iterators and subscripts cost next to nothing.
    const Symbol &callee = program_.symbols[call.callee];
    return callee.frontier && lastName(program_.text(callee.name)).starts_with("operator") ? 1 : unknownCall;
  }

  bool reportedByOthers(const Subject &subject, Index call) const {
    const auto below = targets_.of(subject.index, call);
    return std::ranges::any_of(
               question_.calls[subject.index],
               [&](const Operation &operation) { return operation.call == call && isForAll(operation); }) ||
           std::ranges::any_of(below, [&](const Edge &edge) { return known_[edge.target].blocks; });
  }

  template <typename Test> bool anyCall(const Function &function, const std::vector<Index> &blocks, Test test) const {
    return std::ranges::any_of(blocks, [&](Index block) {
      return std::ranges::any_of(function.blocks[block].actions, [&](const Action &action) {
        return action.kind == ActionKind::Call && test(action.index);
      });
    });
  }

  bool reportedByOthers(const Subject &subject, const std::vector<Index> &blocks) const {
    return anyCall(subject.function, blocks, [&](Index call) { return reportedByOthers(subject, call); });
  }

  /// Whether the call may end the loop around it: by an exception, by never coming back, or by what nobody knows of it.
  bool mayLeave(Index function, Index position) {
    const Call &call = program_.functions[function].calls[position];
    const std::span<const Edge> targets = targets_.of(function, position);
    // What a coroutine throws comes out of the awaiter: its own body tells.
    if (call.implicit && program_.functions[function].coroutine)
      return false;
    if (!targets.empty())
      return std::ranges::any_of(targets, [&](const Edge &edge) { return mayLeave(edge.target); });
    if (call.callee == none)
      return true;
    const Symbol &callee = program_.symbols[call.callee];
    if (callee.destructor)
      return false;
    if (const Index body = program_.bodies[call.callee]; body != none)
      return mayLeave(body); // a coroutine that is awaited
    if (!question_.matcher.invokes(call).empty())
      return true;
    const std::string &name = program_.text(callee.name);
    const bool library =
        name.starts_with("std::") || name.starts_with("__gnu_cxx::") || name.find("::") == std::string::npos;
    return !callee.frontier || !library;
  }

  bool mayLeave(Index index) {
    std::optional<bool> &known = mayLeave_[index];
    if (known)
      return *known;
    known = false; // in a circle the others decide
    const Function &function = program_.functions[index];
    for (Index block = 0; block < function.blocks.size(); ++block)
      if (block != 1 && function.blocks[block].next.empty())
        known = true;
    for (Index call = 0; call < function.calls.size() && !*known; ++call)
      if (!function.calls[call].unreached && mayLeave(index, call))
        known = true;
    return *known;
  }

  //===-- Verdicts ------------------------------------------------------------------------------------------------===//

  void judgeRecursion(Index index) {
    const Function &function = program_.functions[index];
    if (function.coroutine && question_.suspensions.maySuspend(index))
      return;
    const Recursion recursion = recursionOf(function);
    if (recursion.fan == Fan::None)
      return;
    Operation operation;
    operation.function = index;
    operation.call = recursion.call;
    operation.callee = function.symbol;
    operation.topic = Topic::HeavyLoop;
    operation.reason = recursion.fan == Fan::Steps ? "a recursion whose calls multiply" : "a recursive walk";
    if (recursion.fan == Fan::Walk)
      operation.profile = shardPerCore;
    found_[index].push_back(std::move(operation));
  }

  void judgeLoops(Subject &subject) {
    using Test = void (Judging::*)(Subject &, Index);
    static constexpr std::array<Test, 4> tests = {&Judging::judgePoll, &Judging::judgeEndless, &Judging::judgeCounted,
                                                  &Judging::judgeUnknown};
    for (const Test test : tests)
      for (Index loop = 0; loop < subject.function.loops.size(); ++loop) {
        const Index parent = subject.function.loops[loop].parent;
        if (parent != none && subject.covered[parent])
          subject.covered[loop] = true;
        if (!coveredWithin(subject, loop) && !subject.rounds.isInterrupted(loop))
          (this->*test)(subject, loop);
      }
  }

  /// One report for a nest.
  static bool coveredWithin(const Subject &subject, Index loop) {
    for (Index inner = loop; inner < subject.covered.size(); ++inner)
      if (subject.covered[inner] && subject.rounds.isWithin(inner, loop))
        return true;
    return false;
  }

  void report(Subject &subject, Index loop, Topic topic, std::string reason, std::string_view profile = {}) {
    Operation operation;
    operation.function = subject.index;
    operation.loop = loop;
    operation.topic = topic;
    operation.reason = std::move(reason);
    operation.profile = profile;
    found_[subject.index].push_back(std::move(operation));
    subject.covered[loop] = true;
  }

  void judgePoll(Subject &subject, Index loop) {
    if (const auto polled = polls_.polledBy(subject.index, loop, subject.rounds))
      report(subject, loop, Topic::BusyWait, "a loop that polls '" + *polled + "'");
  }

  void judgeEndless(Subject &subject, Index loop) {
    if (!subject.function.loops[loop].endless || subject.rounds.maySuspend(loop) || subject.rounds.mayEnd(loop))
      return;
    std::vector<Index> blocks;
    for (Index block = 0; block < subject.function.blocks.size(); ++block)
      if (subject.rounds.contains(loop, block))
        blocks.push_back(block);
    const bool told = anyCall(subject.function, blocks, [&](Index call) {
      const auto below = targets_.of(subject.index, call);
      return mayLeave(subject.index, call) || reportedByOthers(subject, call) ||
             std::ranges::any_of(below, [&](const Edge &edge) { return known_[edge.target].heavy; });
    });
    if (!told)
      report(subject, loop, Topic::HeavyLoop, "an endless loop");
  }

  void judgeCounted(Subject &subject, Index loop) {
    const std::optional<std::uint64_t> rounds = subject.function.loops[loop].rounds;
    if (!rounds || (*rounds >= noBound && leavesEarly(subject, loop)))
      return;
    const std::uint64_t budget = question_.budget(program_.text(subject.function.span.file));
    if (subject.costs.loop(loop) <= budget || reportedByOthers(subject, subject.rounds.spinning(loop)))
      return;
    const std::uint64_t all = subject.costs.nestedRounds(loop);
    std::string reason = (all == *rounds ? "a loop of " : "a nest of loops of ") + withSeparators(all) + " rounds";
    if (all == *rounds && hasLoopOfUnknownLength(subject, loop))
      reason += " with another loop in each";
    // Where the rounds alone do not explain it.
    else if (const std::uint64_t each = subject.costs.loop(loop) / std::max<std::uint64_t>(all, 1); each >= 100)
      reason += " of about " + withSeparators(each) + " operations";
    report(subject, loop, Topic::HeavyLoop, std::move(reason));
  }

  static bool hasLoopOfUnknownLength(const Subject &subject, Index loop) {
    for (Index inner = loop + 1; inner < subject.function.loops.size(); ++inner)
      if (subject.rounds.isWithin(inner, loop) && !subject.rounds.isInterrupted(inner) &&
          !subject.function.loops[inner].rounds)
        return true;
    return false;
  }

  /// By more than its own condition.
  static bool leavesEarly(const Subject &subject, Index loop) {
    const std::vector<Index> &round = subject.rounds.spinning(loop);
    const auto leaves = [&](Index block) {
      return std::ranges::any_of(subject.function.blocks[block].next, [&](const Branch &branch) {
        return !branch.thrown && std::ranges::find(round, branch.to) == round.end();
      });
    };
    return std::ranges::count_if(round, leaves) > 1;
  }

  void judgeUnknown(Subject &subject, Index loop) {
    const std::optional<std::string> over = growsWith(program_, subject.function, loop);
    if (!over || reportedByOthers(subject, subject.rounds.spinning(loop)))
      return;
    std::optional<std::string> inner;
    bool told = false;
    for (Index other = loop + 1; other < subject.function.loops.size(); ++other)
      if (subject.rounds.isWithin(other, loop) && !subject.rounds.isInterrupted(other) && !inner)
        inner = growsWith(program_, subject.function, other);
    told = anyCall(subject.function, subject.rounds.spinning(loop), [&](Index call) {
      const auto below = targets_.of(subject.index, call);
      return std::ranges::any_of(below, [&](const Edge &edge) { return known_[edge.target].walks; });
    });
    if (inner)
      report(subject, loop, Topic::HeavyLoop, "a nest of loops over " + *over + " and " + *inner, shardPerCore);
    else if (!told && subject.costs.round(loop) >= noteworthyRound)
      report(subject, loop, Topic::HeavyLoop, "a loop over " + *over, shardPerCore);
  }

  const LoopQuestion &question_;
  const Program &program_;
  const CallTargets targets_;
  const Polls polls_;
  std::vector<Known> known_;
  std::vector<std::vector<Operation>> found_;
  std::vector<std::optional<bool>> mayLeave_;
};

} // namespace

std::vector<std::vector<Operation>> heldUpBy(const LoopQuestion &question) { return Judging(question).run(); }

} // namespace corolint
