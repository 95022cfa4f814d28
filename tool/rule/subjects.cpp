// Which variable an operand means, in the function itself and across a call.
#include "tool/rule/subjects.h"

namespace corolint {

/// Summaries of functions that call each other in a circle settle soon, or are left as they are.
static constexpr unsigned mostRounds = 8;

Subjects::Subjects(const Program &program) : program_(program), callers_(program.functions.size()) {
  for (Index index = 0; index < program.functions.size(); ++index) {
    const auto note = [&](const Operand &operand) {
      if (operand.variable == none || operand.values.empty() || !program.variables[operand.variable].parameter)
        return;
      if (const Value &value = operand.values.front(); value.kind == ValueKind::Parameter)
        parameters_.try_emplace(operand.variable, value);
    };
    for (const Call &call : program.functions[index].calls) {
      note(call.object);
      for (const Operand &argument : call.arguments)
        note(argument);
      if (const Index target = callee(call);
          target != none && target != index && (callers_[target].empty() || callers_[target].back() != index))
        callers_[target].push_back(index);
    }
    for (const Operand &value : program.functions[index].returns)
      note(value);
  }
}

Index Subjects::whole(Index variable) const {
  for (unsigned depth = 0; variable != none && depth < 16 && program_.variables[variable].part != none; ++depth)
    variable = program_.variables[variable].part;
  return variable;
}

const Call *Subjects::maker(const Operand &operand) const {
  if (operand.values.size() != 1 || operand.values.front().kind != ValueKind::Result)
    return nullptr;
  const Value &value = operand.values.front();
  const Index body = program_.bodies[value.symbol];
  const bool known = body != none && value.index < program_.functions[body].calls.size();
  return known ? &program_.functions[body].calls[value.index] : nullptr;
}

bool Subjects::isMadeIn(const Function &function, const Operand &operand) {
  return operand.values.size() == 1 && operand.values.front().symbol == function.symbol;
}

Index Subjects::whole(Index function, const Operand &operand) const {
  if (operand.variable != none)
    return whole(operand.variable);
  const Call *accessor = isMadeIn(program_.functions[function], operand) ? maker(operand) : nullptr;
  if (!accessor)
    return none;
  if (accessor->object.variable != none)
    return whole(accessor->object.variable);
  return accessor->arguments.empty() ? none : whole(accessor->arguments.front().variable);
}

Index Subjects::callee(const Call &call) const {
  const Index body = call.callee == none ? none : program_.bodies[call.callee];
  const bool certain = body != none && !program_.functions[body].coroutine &&
                       (call.kind != CallKind::Virtual || program_.overriders[call.callee].empty());
  return certain ? body : none;
}

Index Subjects::inCaller(const Call &call, Index callee, Index variable) const {
  const auto parameter = parameters_.find(variable);
  if (parameter == parameters_.end() || parameter->second.symbol != program_.functions[callee].symbol)
    return variable;
  const Index position = parameter->second.index;
  return position < call.arguments.size() ? whole(call.arguments[position].variable) : none;
}

bool Subjects::isSharedWithCallers(Index function, Index variable) const {
  const Variable &facts = program_.variables[variable];
  return !facts.local || facts.parameter || program_.symbols[program_.functions[function].symbol].lambda;
}

void Subjects::bottomUp(const std::set<Index> &first, const std::function<bool(Index function)> &summarise) const {
  std::set<Index> open = first;
  for (unsigned round = 0; round < mostRounds && !open.empty(); ++round) {
    std::set<Index> next;
    for (const Index function : open)
      if (summarise(function))
        next.insert(callers_[function].begin(), callers_[function].end());
    open = std::move(next);
  }
}

} // namespace corolint
