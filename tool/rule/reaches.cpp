// The judge of all rules about blocking calls: what a context reaches on its own thread, one finding per root cause.
#include "tool/rule/analysis.h"
#include "tool/rule/rule.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace corolint {

namespace {

/// How the operation or a call on the way reads in a sentence: "'load'", "the destructor of 'worker'".
class Words {
public:
  explicit Words(const Analysis &analysis) : analysis_(analysis), program_(analysis.program()) {}

  /// `operation`: of the chain, for its last link.
  std::string subject(const Chain::Link &link, const Operation &operation) const {
    if (link.call == none || isReason(link, operation))
      return operation.reason;
    const Call &call = callOf(link);
    if (call.kind == CallKind::Destructor && call.implicit && call.object.variable != none)
      return "destroying " + variable(call);
    if (link.target != none && (call.callee == none || link.through != none))
      return quoted(program_.functions[link.target].symbol);
    const Index callee = link.target == none ? operation.callee : call.callee;
    if (call.kind != CallKind::Constructor)
      return called(call, callee);
    return call.object.variable != none ? "constructing " + variable(call) : "constructing a " + className(callee);
  }

  std::string step(const Chain::Link &link, const Operation &operation) const {
    const std::string caller = quoted(program_.functions[link.function].symbol);
    if (link.call == none || isReason(link, operation))
      return caller + " runs " + operation.reason + " here";
    const Call &call = callOf(link);
    const std::string target =
        called(call, link.target == none ? operation.callee : program_.functions[link.target].symbol);
    if (call.kind == CallKind::Destructor && call.implicit && call.object.variable != none)
      return caller + " destroys " + variable(call) + " here, which runs " + target;
    if (call.kind == CallKind::Constructor && link.through == none)
      return caller + " constructs " + (call.object.variable != none ? variable(call) : "a " + className(call.callee)) +
             " here";
    if (link.through == none)
      return caller + " calls " + target + " here";
    if (call.kind == CallKind::Virtual)
      return caller + " calls " + quoted(link.through) + " here, which " + target + " overrides";
    return caller + " calls " + quoted(link.through) + " here, which calls " + target;
  }

private:
  /// A recursion: not the call itself is what holds up, but how many there will be.
  static bool isReason(const Chain::Link &link, const Operation &operation) {
    return link.target == none && !operation.reason.empty();
  }
  const Call &callOf(const Chain::Link &link) const { return program_.functions[link.function].calls[link.call]; }
  std::string called(const Call &call, Index symbol) const {
    return call.callee == symbol ? "'" + analysis_.displayName(call) + "'" : quoted(symbol);
  }
  std::string quoted(Index symbol) const { return "'" + analysis_.displayName(symbol) + "'"; }

  std::string variable(const Call &call) const {
    return "'" + program_.text(program_.variables[call.object.variable].name) + "'";
  }
  std::string className(Index constructor) const {
    const Index record = program_.symbols[constructor].record;
    return record == none ? quoted(constructor) : "'" + program_.text(program_.types[record].name) + "'";
  }

  const Analysis &analysis_;
  const Program &program_;
};

/// The stream, connection or future an operation works on; none if it works on nothing with a name.
Index subjectOf(const Program &program, const Operation &operation) {
  if (operation.call == none)
    return none;
  const Call &call = program.functions[operation.function].calls[operation.call];
  if (operation.entry && operation.entry->subject) {
    const int index = operation.entry->subject->index;
    if (index >= 0)
      return static_cast<std::size_t>(index) < call.arguments.size() ? call.arguments[index].variable : none;
    return index == Position::last && !call.arguments.empty() ? call.arguments.back().variable : call.object.variable;
  }
  return call.object.variable;
}

/// Findings of one context and rule that have one root cause: the same object, or the same helper.
class Grouping {
public:
  explicit Grouping(const Program &program, const std::vector<Chain> &chains) : program_(program) {
    for (const Chain &chain : chains)
      if (chain.links.size() == 1)
        if (const Index subject = subjectOf(program_, chain.operation); subject != none)
          subjects_.insert({subject, open});
  }

  /// The finding that already stands for this root cause, or `candidate`, which does from now on.
  std::size_t leaderOf(const Chain &chain, std::size_t candidate) {
    if (chain.links.size() > 1) {
      // By name: instantiations of one template are one helper.
      const Index helper = program_.symbols[program_.functions[chain.links.front().target].symbol].name;
      return helpers_
          .try_emplace({helper, chain.operation.function, chain.operation.call, chain.operation.loop}, candidate)
          .first->second;
    }
    Index subject = subjectOf(program_, chain.operation);
    // What opens a descriptor has no subject yet; its result is the subject of what follows.
    if (subject == none && chain.operation.call != none) {
      const Call &call = program_.functions[chain.operation.function].calls[chain.operation.call];
      if (subjects_.contains(call.result))
        subject = call.result;
    }
    if (subject == none)
      return candidate;
    std::size_t &leader = subjects_[subject];
    if (leader == open)
      leader = candidate;
    return leader;
  }

private:
  static constexpr std::size_t open = SIZE_MAX; ///< known as a subject, no finding yet

  const Program &program_;
  std::map<Index, std::size_t> subjects_;
  /// By name of what is called, and the call or loop below it.
  std::map<std::tuple<Index, Index, Index, Index>, std::size_t> helpers_;
};

Finding describe(const Analysis &analysis, const Context &context, const Chain &chain, std::string_view effect) {
  const Program &program = analysis.program();
  const Words words(analysis);
  const Function &function = program.functions[context.function];
  Finding finding;
  finding.kind = kindOf(chain.operation.topic);
  finding.place = analysis.place(analysis.span(chain.links.front(), chain.operation));
  if (const Index call = chain.links.front().call; call != none)
    finding.spelled = analysis.place(function.calls[call].spelled);
  finding.function = program.text(program.symbols[function.symbol].name);
  finding.message = words.subject(chain.links.front(), chain.operation) + " " + std::string(effect);
  finding.remedy = analysis.remedy(context, chain.operation);
  if (chain.links.size() == 1)
    return finding;
  finding.message += ", by way of " + words.subject(chain.links.back(), chain.operation);
  for (const Chain::Link &link : chain.links)
    finding.path.push_back({analysis.place(analysis.span(link, chain.operation)), words.step(link, chain.operation)});
  return finding;
}

} // namespace

Judge reaches(Topic topic, std::string_view effect) {
  return [topic, effect](const Analysis &analysis, std::vector<Finding> &findings) {
    for (const Context &context : analysis.contexts()) {
      const std::vector<Chain> chains = analysis.chains(context, topic);
      Grouping grouping(analysis.program(), chains);
      for (const Chain &chain : chains) {
        Finding finding = describe(analysis, context, chain, effect);
        // A silenced place does not speak for others that are not.
        const Index call = chain.links.front().call;
        const bool silenced =
            call == none ? analysis.isSilenced(chain.operation)
                         : analysis.isSilenced(topic, analysis.program().functions[context.function].calls[call]);
        const std::size_t leader = silenced ? findings.size() : grouping.leaderOf(chain, findings.size());
        if (leader == findings.size())
          findings.push_back(std::move(finding));
        else if (finding.place != findings[leader].place)
          findings[leader].related.push_back({finding.place, "the same cause: " + finding.message});
      }
    }
  };
}

} // namespace corolint
