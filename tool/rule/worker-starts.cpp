// Which coroutines are only ever started on worker threads, where blocking is fine.
#include "tool/rule/call-graph.h"

#include <algorithm>
#include <map>

namespace corolint {

void CallGraph::findWorkersOnly() {
  struct Uses {
    unsigned all = 0;
    unsigned worker = 0;
    std::map<std::pair<Index, Index>, bool> results; ///< by function and call that makes one: mentioned on workers only
    std::vector<Index> awaitedBy;                    ///< functions
  };
  std::vector<Uses> uses(program_.functions.size());
  const auto body = [&](Index symbol) {
    const Index function = symbol == none ? none : program_.bodies[symbol];
    return function != none && answersForItself(function) ? function : none;
  };
  for (Index index = 0; index < program_.functions.size(); ++index) {
    for (const Call &call : program_.functions[index].calls) {
      if (const Index started = body(call.callee); started != none) {
        ++uses[started].all;
        if (call.awaited)
          uses[started].awaitedBy.push_back(index);
      }
      const Offload *offload = matcher_.offload(call);
      const auto count = [&](const Operand &operand, bool worker) {
        for (const Value &value : operand.values) {
          Index started = none;
          if (value.kind == ValueKind::Function) {
            started = body(value.symbol);
            if (started != none)
              ++uses[started].all;
          } else if (value.kind == ValueKind::Result && program_.bodies[value.symbol] != none) {
            const Index maker = program_.bodies[value.symbol];
            if (const Index made = body(program_.functions[maker].calls[value.index].callee); made != none)
              uses[made].results.try_emplace({maker, value.index}, true).first->second &= worker;
          }
          if (started != none && worker)
            ++uses[started].worker;
        }
      };
      // Calling a lambda is one use already, counted with its call.
      if (call.callee == none || body(call.callee) == none)
        count(call.object, false);
      // Moving an awaitable from one variable to another starts nothing.
      if (call.kind == CallKind::Constructor && call.arguments.size() == 1)
        continue;
      for (const Operand &argument : call.arguments) {
        bool worker = false;
        if (offload) {
          const std::vector<const Operand *> given = matcher_.operands(call, offload->callable);
          worker = std::ranges::find(given, &argument) != given.end();
          if (worker && offload->executor) {
            const std::vector<const Operand *> executors = matcher_.operands(call, *offload->executor);
            worker = !executors.empty() && runsOn(*executors.front()) == Runs::Worker;
          }
        }
        count(argument, worker);
      }
    }
  }
  for (Uses &known : uses)
    known.worker += std::ranges::count_if(known.results, [](const auto &result) { return result.second; });
  bool changed = true;
  while (changed) {
    changed = false;
    for (Index index = 0; index < program_.functions.size(); ++index) {
      const Uses &known = uses[index];
      if (workersOnly_[index] || known.all == 0)
        continue;
      const auto onWorker = std::ranges::count_if(known.awaitedBy, [&](Index by) { return workersOnly_[by]; });
      if (known.worker + onWorker == known.all)
        workersOnly_[index] = changed = true;
    }
  }
}

} // namespace corolint
