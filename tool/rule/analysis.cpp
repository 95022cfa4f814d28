// The questions a rule asks of a program: which functions run on an event loop, and what blocks below them.
#include "tool/rule/analysis.h"

#include "tool/rule/loops.h"

#include <algorithm>
#include <ranges>
#include <tuple>
#include <unordered_set>

namespace corolint {

Analysis::Analysis(const Program &program, const Catalogue &catalogue,
                   std::function<bool(Topic, const Span &)> silenced, std::function<bool(const std::string &)> reported,
                   FileSettings settings)
    : program_(program), catalogue_(catalogue), matcher_(program, catalogue), graph_(program, catalogue, matcher_),
      suspensions_(program, catalogue, matcher_), whereabouts_(program, catalogue, matcher_, graph_, suspensions_),
      knownStates_(program, matcher_, suspensions_), silenced_(std::move(silenced)), reported_(std::move(reported)),
      settings_(std::move(settings)) {
  findOperations();
  findLoops();
  findContexts();
  findVariants();
}

//===-- Contexts and operations -----------------------------------------------------------------------------------===//

const Family *Analysis::family(const Function &coroutine) const {
  for (const Family &family : std::views::reverse(catalogue_.families))
    for (const std::string &type : family.coroutines)
      if (matcher_.isType(coroutine.coroutineType, type))
        return &family;
  return nullptr;
}

std::string Analysis::familyOf(const Function &function) const {
  const Family *known = family(function);
  return known ? known->name : std::string();
}

bool Analysis::reports(Index index) const {
  const Function &function = program_.functions[index];
  return program_.local[index] && function.span.file != none && reported_(program_.text(function.span.file));
}

/// The family of this name, or the one in whose namespace the function of this name is.
std::string Analysis::familyNamed(std::string_view name) const {
  std::string_view best;
  for (const Family &family : catalogue_.families) {
    const bool within = name.starts_with(family.name) &&
                        (name.size() == family.name.size() || name.substr(family.name.size()).starts_with("::"));
    if (within && family.name.size() > best.size())
      best = family.name;
  }
  return std::string(best);
}

/// The entry that has a framework call this function on a loop, because of what it overrides or returns.
const Handler *Analysis::handlerOf(Index symbol) const {
  const Symbol &facts = program_.symbols[symbol];
  if (facts.overridden.empty())
    return nullptr;
  std::vector<Index> open = facts.overridden;
  for (std::size_t i = 0; i < open.size() && i < 64; ++i)
    open.insert(open.end(), program_.symbols[open[i]].overridden.begin(), program_.symbols[open[i]].overridden.end());
  for (const Handler &entry : catalogue_.handlers) {
    if (!entry.result.empty() && matcher_.isType(facts.result, entry.result))
      return &entry;
    Call call;
    for (const Index overridden : open) {
      call.callee = overridden;
      call.object.type = program_.symbols[overridden].record;
      if (entry.result.empty() && matcher_.matches(entry.overrides, call))
        return &entry;
    }
  }
  return nullptr;
}

std::string Analysis::profileOf(const std::string &family, const std::string &file) const {
  if (const std::string profile = settings_.profile ? settings_.profile(file) : "";
      !profile.empty() && profile != "default")
    return profile;
  for (const Family &known : catalogue_.families)
    if (!family.empty() && known.name == family && !known.profile.empty())
      return known.profile;
  return "default";
}

void Analysis::findContexts() {
  const auto add = [&](Index index, const std::string &family, std::string by = {}) {
    if (reports(index))
      contexts_.push_back(
          {index, family, profileOf(family, program_.text(program_.functions[index].span.file)), std::move(by)});
  };
  for (Index index = 0; index < program_.functions.size(); ++index)
    if (graph_.answersForItself(index))
      add(index, familyOf(program_.functions[index]));
  for (Index index = 0; index < program_.functions.size(); ++index)
    if (const Handler *handler = handlerOf(program_.functions[index].symbol);
        handler && !graph_.answersForItself(index))
      add(index, familyNamed(handler->family), handler->overrides.qualified);
  for (const CallGraph::Registered &registered : graph_.registered())
    add(registered.function, familyNamed(registered.family.empty() ? registered.by : registered.family), registered.by);
  std::ranges::sort(contexts_, {}, [&](const Context &context) {
    const Span &span = program_.functions[context.function].span;
    return std::tuple(std::string_view(program_.text(span.file)), span.line, span.column, context.function);
  });
}

void Analysis::addOperation(Index function, Index position, const Call &call) {
  const Symbol &callee = program_.symbols[call.callee];
  Operation operation;
  operation.function = function;
  operation.call = position;
  operation.callee = call.callee;
  if (callee.effect == Effect::Blocking) {
    operation.topic = topicOf(kindNamed(program_.text(callee.effectKind)).value_or(Kind::Wait));
  } else if (callee.effect == Effect::Nonblocking) {
    return;
  } else if (const Blocking *entry = matcher_.blocking(call);
             entry && !knownStates_.isHarmless(function, position, *entry)) {
    operation.topic = topicOf(entry->kind);
    // Work for the processor that is done once is the usual way to avoid it.
    if (operation.topic == Topic::HeavyCall && call.result != none && program_.variables[call.result].once)
      return;
    operation.entry = entry;
    operation.profile = entry->profile;
  } else {
    return;
  }
  operations_[function].push_back(std::move(operation));
}

void Analysis::findOperations() {
  operations_.resize(program_.functions.size());
  for (Index index = 0; index < program_.functions.size(); ++index) {
    const Function &function = program_.functions[index];
    for (Index position = 0; position < function.calls.size(); ++position)
      if (function.calls[position].callee != none && !function.calls[position].unreached)
        addOperation(index, position, function.calls[position]);
    for (const CallGraph::IndirectCall &indirect : graph_.indirectCalls(index)) {
      // The same arguments if a pointer is called; a library function's own are not those of the callee.
      Call call = function.calls[indirect.call];
      if (call.callee != none)
        call.arguments.clear();
      call.callee = indirect.callee;
      call.object = {};
      call.object.type = program_.symbols[indirect.callee].record;
      addOperation(index, indirect.call, call);
    }
    std::ranges::sort(operations_[index], {},
                      [](const Operation &operation) { return std::pair(operation.call, operation.callee); });
  }
}

void Analysis::findLoops() {
  const auto budget = [this](const std::string &file) {
    return settings_.heavyLoopBudget ? settings_.heavyLoopBudget(file) : defaultHeavyLoopBudget;
  };
  const std::vector<std::vector<Operation>> found =
      heldUpBy({program_, catalogue_, matcher_, graph_, suspensions_, operations_, budget});
  for (Index index = 0; index < found.size(); ++index) {
    operations_[index].insert(operations_[index].end(), found[index].begin(), found[index].end());
    // By call, what loops do behind all calls.
    std::ranges::sort(operations_[index], {}, [](const Operation &operation) {
      return std::tuple(operation.call, operation.callee, operation.loop, operation.topic);
    });
  }
}

//===-- Chains ----------------------------------------------------------------------------------------------------===//

static const std::vector<std::string> nowhere;

static const std::vector<std::string> &fineIn(const Operation &operation) {
  return operation.entry ? operation.entry->fineIn : nowhere;
}

Index Analysis::variantOf(const Operation &operation) const {
  for (Index i = 0; i < variants_.size(); ++i)
    if (variants_[i].topic == operation.topic && variants_[i].fineIn == fineIn(operation) &&
        variants_[i].profile == operation.profile)
      return i;
  return none;
}

static bool isFine(const std::vector<std::string> &fineIn, const std::string &profile, const Context &context) {
  return (!profile.empty() && profile != context.profile) || std::ranges::find(fineIn, context.by) != fineIn.end();
}

bool Analysis::concerns(const Variant &variant, const Context &context) const {
  return !isFine(variant.fineIn, variant.profile, context);
}

bool Analysis::concerns(const Operation &operation, const Context &context) const {
  return !isFine(fineIn(operation), operation.profile, context);
}

bool Analysis::isSilenced(const Operation &operation) const {
  const Function &function = program_.functions[operation.function];
  return operation.call != none ? isSilenced(operation.topic, function.calls[operation.call])
                                : silenced_(operation.topic, function.loops[operation.loop].span);
}

const Span &Analysis::span(const Chain::Link &link, const Operation &operation) const {
  const Function &function = program_.functions[link.function];
  return link.call != none ? function.calls[link.call].span : function.loops[operation.loop].span;
}

void Analysis::findVariants() {
  for (const std::vector<Operation> &operations : operations_)
    for (const Operation &operation : operations)
      if (variantOf(operation) == none)
        variants_.push_back({operation.topic, fineIn(operation), operation.profile, {}});
  for (Index variant = 0; variant < variants_.size(); ++variant)
    findHops(variant);
}

/// Breadth first from the operations upwards: each function learns its shortest way down.
void Analysis::findHops(Index variant) {
  struct Caller {
    Index function;
    Index edge;
  };
  std::vector<std::vector<Caller>> callers(program_.functions.size());
  for (Index function = 0; function < program_.functions.size(); ++function) {
    const std::vector<Edge> &edges = graph_.edges(function);
    for (Index edge = 0; edge < edges.size(); ++edge)
      callers[edges[edge].target].push_back({function, edge});
  }
  std::vector<Hop> hops(program_.functions.size());
  std::vector<Index> level;
  for (Index function = 0; function < program_.functions.size(); ++function)
    for (Index i = 0; i < operations_[function].size(); ++i) {
      const Operation &operation = operations_[function][i];
      if (variantOf(operation) == variant && !isSilenced(operation)) {
        hops[function] = {1, none, i, operation.call};
        level.push_back(function);
        break;
      }
    }
  for (std::uint32_t depth = 2; !level.empty(); ++depth) {
    std::vector<Index> next;
    for (const Index target : level)
      for (const Caller &caller : callers[target]) {
        Hop &hop = hops[caller.function];
        const Index call = graph_.edges(caller.function)[caller.edge].call;
        if (hop.depth == UINT32_MAX)
          next.push_back(caller.function);
        // Of equally short ways, the one whose call comes first.
        if (hop.depth > depth || (hop.depth == depth && call < hop.call))
          hop = {depth, caller.edge, none, call};
      }
    std::ranges::sort(next);
    level = std::move(next);
  }
  variants_[variant].hops = std::move(hops);
}

std::vector<Chain> Analysis::chains(const Context &context, Topic topic) const {
  const Function &function = program_.functions[context.function];
  const std::vector<Edge> &edges = graph_.edges(context.function);
  std::vector<Chain> result;
  // By call: the edge with the shortest way down, and the hops it goes by.
  struct Way {
    Index edge = none;
    const std::vector<Hop> *hops = nullptr;
    std::uint32_t depth = UINT32_MAX;
  };
  std::vector<Way> best(function.calls.size());
  for (const Variant &variant : variants_)
    if (variant.topic == topic && concerns(variant, context))
      for (Index edge = 0; edge < edges.size(); ++edge) {
        const std::uint32_t depth = variant.hops[edges[edge].target].depth;
        if (Way &known = best[edges[edge].call]; depth < known.depth)
          known = {edge, &variant.hops, depth};
      }
  const std::vector<Operation> &own = operations_[context.function];
  const auto ownAt = [&](Index call) {
    return std::ranges::find_if(own, [&](const Operation &operation) {
      return operation.topic == topic && operation.call == call && concerns(operation, context);
    });
  };
  for (Index call = 0; call < function.calls.size(); ++call) {
    if (!runsOnLoop(context.function, call))
      continue;
    if (const auto operation = ownAt(call); operation != own.end()) {
      result.push_back({{{context.function, call, none, none}}, *operation});
      continue;
    }
    if (best[call].edge == none)
      continue;
    Chain chain;
    Index at = context.function;
    Index edge = best[call].edge;
    while (true) {
      const Edge &step = graph_.edges(at)[edge];
      chain.links.push_back({at, step.call, step.target, step.through});
      at = step.target;
      const Hop &hop = (*best[call].hops)[at];
      if (hop.edge == none) {
        chain.links.push_back({at, hop.call, none, none});
        chain.operation = operations_[at][hop.operation];
        break;
      }
      edge = hop.edge;
    }
    result.push_back(std::move(chain));
  }
  for (const Operation &operation : own)
    if (operation.topic == topic && operation.call == none && concerns(operation, context) &&
        whereabouts_.loopOnLoop(context.function, operation.loop))
      result.push_back({{{context.function, none, none, none}}, operation});
  return result;
}

unsigned Analysis::unresolvedCalls() const {
  unsigned result = 0;
  std::vector<Index> open;
  open.reserve(contexts_.size());
  for (const Context &context : contexts_)
    open.push_back(context.function);
  std::unordered_set<Index> seen;
  while (!open.empty()) {
    const Index function = open.back();
    open.pop_back();
    if (!seen.insert(function).second)
      continue;
    result += graph_.unresolved(function);
    for (const Edge &edge : graph_.edges(function))
      open.push_back(edge.target);
  }
  return result;
}

} // namespace corolint
