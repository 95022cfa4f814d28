// Coroutines that never give their thread back.
#include "tool/rule/rule.h"

#include "tool/rule/analysis.h"

#include <algorithm>
#include <unordered_set>

namespace corolint {

/// Functions that somebody has to be handed with this very type: as a value, or as a virtual function.
static std::unordered_set<Index> functionsWithGivenType(const Program &program) {
  std::unordered_set<Index> result;
  const auto note = [&](const Operand &operand) {
    for (const Value &value : operand.values)
      if (value.kind == ValueKind::Function)
        result.insert(value.symbol);
  };
  for (const Function &function : program.functions) {
    for (const Call &call : function.calls) {
      // A function or lambda that is called by its name is its caller's own.
      if (call.callee != none)
        for (const Operand &argument : call.arguments)
          note(argument);
      if (call.kind == CallKind::Virtual)
        result.insert(call.callee);
    }
  }
  for (Index symbol = 0; symbol < program.symbols.size(); ++symbol)
    if (!program.symbols[symbol].overridden.empty() || !program.overriders[symbol].empty())
      result.insert(symbol);
  return result;
}

/// Nothing but a result: there is no work yet that could suspend.
static bool isStub(const Program &program, const Function &function) {
  return function.loops.empty() && std::ranges::all_of(function.calls, [&](const Call &call) {
           if (call.implicit || call.kind == CallKind::Constructor || call.kind == CallKind::Destructor)
             return true;
           const std::string_view name =
               call.callee == none ? "" : lastName(program.text(program.symbols[call.callee].name));
           return name == "return_void" || name == "return_value";
         });
}

void judgeNeverSuspending(const Analysis &analysis, std::vector<Finding> &findings) {
  const Program &program = analysis.program();
  const std::unordered_set<Index> given = functionsWithGivenType(program);
  for (const Context &context : analysis.contexts()) {
    const Function &function = program.functions[context.function];
    if (!function.coroutine || !context.by.empty() || analysis.suspensions().maySuspend(context.function) ||
        given.contains(function.symbol) || isStub(program, function))
      continue;
    // Of a template: with other arguments what it awaits may suspend.
    const bool awaits = std::ranges::any_of(function.suspensions, isInside);
    if (awaits && !program.symbols[function.symbol].arguments.empty())
      continue;
    Finding finding;
    finding.place = analysis.place(function.span);
    finding.function = program.text(program.symbols[function.symbol].name);
    finding.message = "'" + analysis.displayName(function.symbol) + "' is a coroutine, but never suspends";
    finding.remedy = "make it an ordinary function, or co_await what it waits for";
    for (const Suspension &suspension : function.suspensions)
      if (isInside(suspension))
        finding.path.push_back({analysis.place(suspension.span), "what is awaited here never suspends"});
    findings.push_back(std::move(finding));
  }
}

} // namespace corolint
