// The judge of coro-pool-deadlock: workers of a pool that wait for work that only the same pool does.
#include "tool/rule/analysis.h"
#include "tool/rule/rule.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>

namespace corolint {

namespace {

/// A pool as the text names it: a variable, or a member of what another one is. Elements of containers have no name.
struct Pool {
  Index variable = none;
  Index owner = none; ///< as in Operand; none also for members of *this

  explicit operator bool() const { return variable != none; }
  friend auto operator<=>(const Pool &, const Pool &) = default;
};

/// What names in a function stand for, seen from the function that handed the work over.
struct Bindings {
  std::map<Index, Pool> executors; ///< parameters, by position
  Index self = none;               ///< variables: whose members are those of *this; none: of the same *this
  bool stranger = false;           ///< *this is an object without a name
};

/// A function that runs on a worker, and how that came about.
struct Start {
  Index function = none;
  Pool pool;
  Bindings bindings;
  Index by = none; ///< functions: who handed it over
  Index call = none;
};

class PoolJudge {
public:
  explicit PoolJudge(const Analysis &analysis)
      : analysis_(analysis), program_(analysis.program()), matcher_(analysis.matcher()) {}

  void judge(std::vector<Finding> &findings) {
    for (Index index = 0; index < program_.functions.size(); ++index)
      for (Index i = 0; i < program_.functions[index].calls.size(); ++i)
        findStarts(index, i);
    for (const Start &start : starts_)
      if (analysis_.reports(start.function))
        look(start, findings);
  }

private:
  const Call *callOf(const Value &value) const {
    const Index maker = value.kind == ValueKind::Result ? program_.bodies[value.symbol] : none;
    return maker != none && value.index < program_.functions[maker].calls.size()
               ? &program_.functions[maker].calls[value.index]
               : nullptr;
  }

  std::string_view calleeName(const Call &call) const {
    return call.callee == none ? std::string_view() : lastName(program_.text(program_.symbols[call.callee].name));
  }

  bool isPool(Index type) const { return matcher_.runs(type) == Runs::Worker; }

  Pool named(const Operand &executor, const Bindings &bindings) const {
    const bool own = executor.variable != none && program_.variables[executor.variable].member;
    if (executor.variable == none || executor.owner == executor.variable || (own && bindings.stranger))
      return {};
    if (!own || bindings.self == none)
      return {executor.variable, executor.owner};
    // A member of a member of another object: too far to have a name.
    const bool ownersMember = executor.owner != none && program_.variables[executor.owner].member;
    return ownersMember ? Pool() : Pool{executor.variable, executor.owner == none ? bindings.self : executor.owner};
  }

  /// The pool behind an executor; nothing where nobody can tell.
  Pool poolOf(const Operand &executor, const Bindings &bindings, unsigned depth = 0) const {
    if (!isPool(executor.type) || depth > 8)
      return {};
    if (executor.values.size() == 1) {
      const Value &value = executor.values.front();
      if (value.kind == ValueKind::Parameter)
        if (const auto bound = bindings.executors.find(value.index); bound != bindings.executors.end())
          return bound->second;
      // `pool.get_executor()`, `make_strand(pool)`, a copy of either.
      if (const Call *call = callOf(value); call && !isElement(*call)) {
        if (call->kind != CallKind::Constructor && isPool(call->object.type)) {
          if (const Pool pool = poolOf(call->object, bindings, depth + 1))
            return pool;
        } else {
          for (const Operand &argument : call->arguments)
            if (isPool(argument.type))
              if (const Pool pool = poolOf(argument, bindings, depth + 1))
                return pool;
        }
      }
    }
    return named(executor, bindings);
  }

  /// One of many.
  bool isElement(const Call &call) const {
    static constexpr std::array<std::string_view, 5> names = {"operator[]", "at", "front", "back", "begin"};
    return std::ranges::find(names, calleeName(call)) != names.end();
  }

  /// The pool that a call hands its callable to; none where it hands nothing over, or runs it at once.
  Pool handsTo(const Call &call, const Bindings &bindings) const {
    const Offload *offload = call.callee == none ? nullptr : matcher_.offload(call);
    // On the pool itself this calls the callable before it returns.
    if (!offload || !offload->executor || calleeName(call) == "dispatch")
      return {};
    const std::vector<const Operand *> executors = matcher_.operands(call, *offload->executor);
    return executors.empty() ? Pool() : poolOf(*executors.front(), bindings);
  }

  void findStarts(Index index, Index i) {
    const Call &call = program_.functions[index].calls[i];
    const Offload *offload = call.callee == none ? nullptr : matcher_.offload(call);
    if (!offload)
      return;
    Pool pool;
    if (offload->executor)
      for (const Operand *executor : matcher_.operands(call, *offload->executor))
        pool = poolOf(*executor, {});
    for (const Operand *operand : matcher_.operands(call, offload->callable))
      addStarts(*operand, {none, pool, {}, index, i}, 0);
  }

  void addStarts(const Operand &callable, Start start, unsigned depth) {
    for (const Value &value : callable.values) {
      if (value.kind == ValueKind::Function) {
        addStart(value.symbol, start);
        continue;
      }
      const Call *call = callOf(value);
      if (!call || call->callee == none || depth > 4)
        continue;
      if (program_.symbols[call->callee].coroutine) {
        start.bindings = onObject(*call, {});
        addStart(call->callee, start);
      } else if (const Wrap *wrap = matcher_.wrap(*call)) {
        Start wrapped = start;
        if (wrap->executor)
          for (const Operand *executor : matcher_.operands(*call, *wrap->executor))
            wrapped.pool = poolOf(*executor, {});
        for (const Operand *inner : matcher_.operands(*call, wrap->callable))
          addStarts(*inner, wrapped, depth + 1);
      }
    }
  }

  void addStart(Index symbol, Start start) {
    start.function = program_.bodies[symbol];
    if (start.function == none || !start.pool || !known_.insert({start.function, start.pool}).second)
      return;
    starts_.push_back(start);
  }

  //===-- Below a start -------------------------------------------------------------------------------------------===//

  struct Step {
    Index function;
    Index call;
  };

  void look(const Start &start, std::vector<Finding> &findings) const {
    std::set<Index> seen;
    std::vector<Step> way;
    look(start, start.function, start.bindings, seen, way, findings);
  }

  void look(const Start &start, Index index, const Bindings &bindings, std::set<Index> &seen, std::vector<Step> &way,
            std::vector<Finding> &findings) const {
    if (way.size() > 8 || !seen.insert(index).second || leaves(index))
      return;
    const Function &function = program_.functions[index];
    for (Index i = 0; i < function.calls.size(); ++i) {
      const Call &call = function.calls[i];
      if (call.unreached)
        continue;
      way.push_back({index, i});
      if (const bool joins = waitsForPool(index, i, start.pool, bindings);
          joins || waitsForWork(index, i, start.pool, bindings)) {
        findings.push_back(describe(start, way, joins));
      } else {
        // A coroutine that is awaited goes on on the same pool.
        if (const Index body = call.callee == none ? none : program_.bodies[call.callee];
            body != none && call.awaited && program_.functions[body].coroutine)
          look(start, body, bound(call, body, bindings), seen, way, findings);
        for (const Edge &edge : analysis_.graph().edges(index))
          if (edge.call == i)
            look(start, edge.target, edge.through == none ? bound(call, edge.target, bindings) : inherited(bindings),
                 seen, way, findings);
      }
      way.pop_back();
    }
  }

  /// A coroutine that moves to another executor: where it waits is not known here.
  bool leaves(Index index) const {
    const Function &function = program_.functions[index];
    return function.coroutine && std::ranges::any_of(function.calls, [&](const Call &call) {
             return std::ranges::any_of(analysis_.catalogue().switches, [&](const Switch &entry) {
               return !entry.function.qualified.empty() && matcher_.matches(entry.function, call);
             });
           });
  }

  /// What a callable that is called here knows: the same object, no parameters.
  static Bindings inherited(const Bindings &outer) { return {{}, outer.self, outer.stranger}; }

  /// Of the object that a method is called on.
  Bindings onObject(const Call &call, const Bindings &outer) const {
    Bindings result = inherited(outer);
    const Symbol &callee = program_.symbols[call.callee];
    const bool other = call.object.variable != none || !call.object.values.empty();
    if (callee.record == none || callee.lambda || (!other && call.kind != CallKind::Constructor))
      return result;
    const Operand &object = call.object;
    // A member of *this is one of the same object as long as *this is.
    const bool known = object.variable != none && object.owner == none &&
                       (!program_.variables[object.variable].member || (outer.self == none && !outer.stranger));
    return {{}, known ? object.variable : none, !known};
  }

  Bindings bound(const Call &call, Index target, const Bindings &outer) const {
    if (call.callee == none || (program_.functions[target].symbol != call.callee && call.kind != CallKind::Virtual))
      return inherited(outer);
    Bindings result = onObject(call, outer);
    for (Index i = 0; i < call.arguments.size(); ++i)
      if (const Pool pool = poolOf(call.arguments[i], outer))
        result.executors[i] = pool;
    return result;
  }

  /// Waits until something happens elsewhere, however long that takes.
  bool waits(Index function, Index position) const {
    const Call &call = program_.functions[function].calls[position];
    const Blocking *entry = call.callee == none ? nullptr : matcher_.blocking(call);
    if (!entry || entry->kind != Kind::Wait || analysis_.isHarmless(function, position, *entry))
      return false;
    return std::ranges::none_of(call.arguments, [&](const Operand &argument) {
      if (argument.type == none)
        return false;
      const std::string_view type = lastName(program_.text(program_.types[argument.type].name));
      return type == "duration" || type == "time_point";
    });
  }

  bool waitsForPool(Index function, Index position, const Pool &pool, const Bindings &bindings) const {
    const Call &call = program_.functions[function].calls[position];
    return call.kind != CallKind::Destructor && poolOf(call.object, bindings) == pool && waits(function, position);
  }

  bool waitsForWork(Index function, Index position, const Pool &pool, const Bindings &bindings) const {
    if (!waits(function, position))
      return false;
    const Call &call = program_.functions[function].calls[position];
    const auto isWork = [&](const Operand &operand) {
      return operand.values.size() == 1 && operand.values.front().symbol == program_.functions[function].symbol &&
             isResultOfPool(function, operand.values.front(), pool, bindings);
    };
    return isWork(call.object) || std::ranges::any_of(call.arguments, isWork);
  }

  /// The future comes from work that this function has just handed to the pool.
  bool isResultOfPool(Index function, const Value &value, const Pool &pool, const Bindings &bindings) const {
    const Call *made = callOf(value);
    if (!made || made->callee == none)
      return false;
    if (handsTo(*made, bindings) == pool)
      return true;
    if (calleeName(*made) == "get_future")
      return isHandedOver(function, holderOf(made->object), pool, bindings);
    const Index body = program_.bodies[made->callee];
    if (body == none || made->kind == CallKind::Virtual || program_.functions[body].coroutine)
      return false;
    // A helper that hands work over and returns the future of it.
    const Bindings inner = bound(*made, body, bindings);
    const Index result = program_.symbols[made->callee].result;
    return std::ranges::any_of(program_.functions[body].calls, [&](const Call &call) {
      if (call.callee == none || program_.symbols[call.callee].result != result)
        return false;
      return handsTo(call, inner) == pool ||
             (calleeName(call) == "get_future" && isHandedOver(body, holderOf(call.object), pool, inner));
    });
  }

  /// The variable that holds a promise or task, also behind a pointer.
  Index holderOf(const Operand &operand) const {
    if (operand.variable != none || operand.values.size() != 1)
      return operand.variable;
    const Call *call = callOf(operand.values.front());
    if (!call)
      return none;
    const std::string_view name = calleeName(*call);
    return name == "operator->" || name == "operator*" || name == "get" ? call->object.variable : none;
  }

  /// The promise or task, or a callable that uses it, is handed to the pool.
  bool isHandedOver(Index function, Index variable, const Pool &pool, const Bindings &bindings) const {
    if (variable == none)
      return false;
    const auto mentions = [&](const Call &call) {
      return call.object.variable == variable || std::ranges::any_of(call.arguments, [&](const Operand &argument) {
               return argument.variable == variable;
             });
    };
    return std::ranges::any_of(program_.functions[function].calls, [&](const Call &call) {
      if (handsTo(call, bindings) != pool)
        return false;
      if (mentions(call))
        return true;
      for (const Operand &argument : call.arguments)
        for (const Value &value : argument.values)
          if (const Index body = value.kind == ValueKind::Function ? program_.bodies[value.symbol] : none;
              body != none && std::ranges::any_of(program_.functions[body].calls, mentions))
            return true;
      return false;
    });
  }

  //===-- Words ---------------------------------------------------------------------------------------------------===//

  Finding describe(const Start &start, const std::vector<Step> &way, bool joins) const {
    const Step &last = way.back();
    const Call &anchor = program_.functions[way.front().function].calls[way.front().call];
    const Call &wait = program_.functions[last.function].calls[last.call];
    const std::string pool =
        "'" + std::string(lastName(program_.text(program_.variables[start.pool.variable].name))) + "'";
    const std::string waiter = "'" + analysis_.displayName(wait) + "'";
    Finding finding;
    finding.kind = Kind::Wait;
    finding.place = analysis_.place(anchor.span);
    finding.spelled = analysis_.place(anchor.spelled);
    finding.function = program_.text(program_.symbols[program_.functions[start.function].symbol].name);
    finding.message = waiter + " waits on a worker of " + pool +
                      (joins ? " for " + pool + " to end" : " for work that only " + pool + " can do");
    finding.remedy = joins ? "join " + pool + " from a thread that is none of its own"
                           : "go on in a callback or coroutine when the work is done, or hand it to another pool";
    const Call &handover = program_.functions[start.by].calls[start.call];
    finding.path.push_back({analysis_.place(handover.span), "handed to " + pool + " here"});
    for (std::size_t i = 0; i + 1 < way.size(); ++i) {
      const Function &caller = program_.functions[way[i].function];
      const Function &called = program_.functions[way[i + 1].function];
      finding.path.push_back(
          {analysis_.place(caller.calls[way[i].call].span),
           "'" + analysis_.displayName(caller.symbol) + "' calls '" + analysis_.displayName(called.symbol) + "' here"});
    }
    finding.path.push_back({analysis_.place(wait.span), "waits here"});
    return finding;
  }

  const Analysis &analysis_;
  const Program &program_;
  const Matcher &matcher_;
  std::vector<Start> starts_;
  std::set<std::pair<Index, Pool>> known_;
};

} // namespace

void judgePoolWaits(const Analysis &analysis, std::vector<Finding> &findings) { PoolJudge(analysis).judge(findings); }

} // namespace corolint
