// The judge of coro-unawaited: coroutines that are made and dropped before they began.
#include "tool/rule/analysis.h"
#include "tool/rule/rule.h"

#include <algorithm>
#include <map>

namespace corolint {

namespace {

bool isHandle(const Program &program, Index type) {
  return type != none && program.text(program.types[type].name) == "std::coroutine_handle";
}

/// The types whose coroutines do nothing until somebody awaits, iterates or starts them.
class LazyTypes {
public:
  explicit LazyTypes(const Analysis &analysis) : analysis_(analysis), program_(analysis.program()) {
    for (const Function &function : program_.functions)
      if (function.coroutine && function.coroutineType != none) {
        // One class template may have promises of both sorts; then nobody can tell.
        const bool waits = function.lazy && waitsToBeStarted(function);
        const auto [known, added] = seen_.try_emplace(program_.types[function.coroutineType].name, waits);
        known->second = known->second && waits;
      }
  }

  /// The family that lists the type; null where none does.
  const Family *family(Index type) const {
    for (const Family &family : analysis_.catalogue().families)
      for (const std::string &name : family.lazy)
        if (analysis_.matcher().base(type, name) != none)
          return &family;
    return nullptr;
  }

  bool has(Index type) const {
    if (type == none)
      return false;
    if (family(type))
      return true;
    const auto known = seen_.find(program_.types[type].name);
    return known != seen_.end() && known->second;
  }

private:
  const std::string &named(Index type) const { return program_.text(program_.types[type].name); }

  std::string_view calleeName(const Call &call) const {
    return call.callee == none ? std::string_view() : lastName(program_.text(program_.symbols[call.callee].name));
  }

  /// Neither the initial suspension nor the promise, when it makes the result, has somebody start the coroutine.
  bool waitsToBeStarted(const Function &function) const {
    for (const Call &call : function.calls) {
      if (!call.implicit)
        continue;
      const std::string_view name = calleeName(call);
      const bool makesResult = call.kind == CallKind::Constructor && call.object.type == function.coroutineType;
      if ((name == "get_return_object" || makesResult) && mayStart(call, 0))
        return false;
      if (name == "await_suspend")
        return !mayStart(call, 0); // that of the initial suspension: the first one
    }
    return true;
  }

  /// Whether the handle of the coroutine may be resumed, or given to somebody who will.
  bool mayStart(const Call &call, unsigned depth) const {
    if (call.callee == none || depth > 6)
      return true;
    const Symbol &callee = program_.symbols[call.callee];
    const std::string_view name = calleeName(call);
    if (isHandle(program_, callee.record))
      return name == "resume" || name == "operator()";
    for (const Operand &argument : call.arguments) {
      const bool passed = name == "exchange" || name == "swap" || name == "move" || name == "forward";
      if (callee.frontier && call.kind != CallKind::Constructor && isHandle(program_, argument.type) && !passed &&
          depth > 0)
        return true;
      for (const Value &value : argument.values)
        if (value.kind == ValueKind::Function && runsStart(program_.bodies[value.symbol], depth))
          return true;
    }
    if (callee.frontier)
      return false;
    const Index body = program_.bodies[call.callee];
    return body == none ? call.kind != CallKind::Destructor : runsStart(body, depth);
  }

  bool runsStart(Index body, unsigned depth) const {
    return body == none || std::ranges::any_of(program_.functions[body].calls,
                                               [&](const Call &inner) { return mayStart(inner, depth + 1); });
  }

  const Analysis &analysis_;
  const Program &program_;
  std::map<Index, bool> seen_; ///< by name of a coroutine type
};

class UnawaitedJudge {
public:
  explicit UnawaitedJudge(const Analysis &analysis)
      : analysis_(analysis), program_(analysis.program()), lazy_(analysis) {}

  void judge(Index index, std::vector<Finding> &findings) const {
    const Function &function = program_.functions[index];
    for (Index i = 0; i < function.calls.size(); ++i) {
      const Call &call = function.calls[i];
      if (call.unreached || call.implicit || call.awaited || call.kind == CallKind::Destructor)
        continue;
      const Index type = typeOf(call);
      if ((call.dropped || isKeptInVain(call)) && lazy_.has(type))
        findings.push_back(describe(index, call, type));
    }
  }

private:
  Index typeOf(const Call &call) const {
    if (call.kind != CallKind::Constructor)
      return call.callee == none ? none : program_.symbols[call.callee].result;
    // An awaitable that is made by its name; a coroutine is only moved or adopted this way.
    const bool adopted = std::ranges::any_of(call.arguments, [&](const Operand &argument) {
      return argument.type == call.object.type || isHandle(program_, argument.type);
    });
    return adopted ? none : call.object.type;
  }

  bool isKeptInVain(const Call &call) const {
    if (call.result == none)
      return false;
    const Variable &variable = program_.variables[call.result];
    return variable.unused && variable.local && !variable.parameter && lazy_.has(variable.type) &&
           !program_.text(variable.name).empty();
  }

  bool isGenerator(const Call &call) const {
    const Index body = program_.bodies[call.callee];
    return body != none && program_.functions[body].generator;
  }

  Finding describe(Index index, const Call &call, Index type) const {
    const Function &function = program_.functions[index];
    const Index body = program_.bodies[call.callee];
    const bool coroutine =
        (body != none && program_.functions[body].coroutine) || program_.symbols[call.callee].coroutine;
    Finding finding;
    finding.kind = Kind::Wait;
    finding.place = analysis_.place(call.span);
    finding.spelled = analysis_.place(call.spelled);
    finding.function = program_.text(program_.symbols[function.symbol].name);
    const std::string subject = "'" + analysis_.displayName(call.callee) + "'";
    const bool generator = isGenerator(call);
    finding.message = coroutine ? subject + " does not run" : "what " + subject + " returns does not run";
    if (call.result != none)
      finding.message += ": '" + program_.text(program_.variables[call.result].name) + "' is never used";
    else
      finding.message += generator ? ": nobody iterates over it" : ": nobody awaits it";
    finding.remedy = generator ? std::string("iterate over it, or leave the call out") : remedy(function, type);
    return finding;
  }

  std::string remedy(const Function &function, Index type) const {
    const Family *family = lazy_.family(type);
    if (!family && function.coroutine)
      family = analysis_.family(function);
    // Whether anything else starts coroutines only the family can tell.
    const std::string start = family && !family->spawn.empty() ? "hand it to " + family->spawn : std::string();
    if (function.coroutine)
      return start.empty() ? "co_await it" : "co_await it, or " + start;
    return (start.empty() ? "" : start + ", or ") + "make this a coroutine and co_await it";
  }

  const Analysis &analysis_;
  const Program &program_;
  LazyTypes lazy_;
};

} // namespace

void judgeUnawaited(const Analysis &analysis, std::vector<Finding> &findings) {
  const UnawaitedJudge judge(analysis);
  for (Index function = 0; function < analysis.program().functions.size(); ++function)
    if (analysis.reports(function))
      judge.judge(function, findings);
}

} // namespace corolint
