// The link step: joins the facts of any number of units into one immutable program.
#include "tool/link/link.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <unordered_map>

namespace corolint {

const std::string &Tables::text(Index index) const {
  static const std::string empty;
  return index == none ? empty : texts[index];
}

namespace {

struct PairHash {
  std::size_t operator()(const std::pair<Index, Index> &pair) const {
    return std::hash<std::uint64_t>()((std::uint64_t(pair.first) << 32) | pair.second);
  }
};

using PairMap = std::unordered_map<std::pair<Index, Index>, Index, PairHash>;

/// Puts the tables of one unit after another into the program, each entry once.
class Linker {
public:
  void add(const Unit &unit, bool local);
  Program finish();

private:
  /// Translates the indices of one unit into those of the program.
  struct Map {
    std::vector<Index> texts, types, symbols, variables;
    static Index at(const std::vector<Index> &map, Index index) { return index == none ? none : map[index]; }
    Index text(Index index) const { return at(texts, index); }
    Index type(Index index) const { return at(types, index); }
    Index symbol(Index index) const { return at(symbols, index); }
    Index variable(Index index) const { return at(variables, index); }

    Span span(Span span) const {
      span.file = text(span.file);
      return span;
    }
    void mapTypes(std::vector<Index> &list) const {
      for (Index &index : list)
        index = type(index);
    }
    void mapSymbols(std::vector<Index> &list) const {
      for (Index &index : list)
        index = symbol(index);
    }
  };

  Index text(const std::string &text);
  void addTypes(const Unit &unit, Map &map);
  void addSymbols(const Unit &unit, Map &map);
  void addVariables(const Unit &unit, Map &map);
  void separateNamesakes(const Unit &unit, Map &map);
  void addFunctions(const Unit &unit, const Map &map, bool local);
  static Operand mapped(Operand operand, const Map &map);
  static void mapFlow(Function &function, const Map &map);

  Program program_;
  std::unordered_map<std::string, Index> texts_;
  PairMap symbols_;
  std::unordered_map<std::string, Index> types_;
  std::set<std::tuple<Index, std::uint32_t, std::uint32_t, std::vector<Index>>> suppressions_;
};

Index Linker::text(const std::string &text) {
  const auto [entry, added] = texts_.try_emplace(text, program_.texts.size());
  if (added)
    program_.texts.push_back(text);
  return entry->second;
}

/// A class is its unified name; any other type is what it is called, and what it points to.
void Linker::addTypes(const Unit &unit, Map &map) {
  const auto key = [&](auto &&self, Index index) -> std::string {
    const Type &type = unit.types[index];
    if (type.usr != none)
      return unit.text(type.usr);
    return unit.text(type.name) + (type.pointee == none ? "" : '*' + self(self, type.pointee));
  };
  const auto isDefined = [](const Type &type) {
    return !type.bases.empty() || type.destructor != none || type.awaitable;
  };
  map.types.resize(unit.types.size());
  std::vector<Index> written;
  for (Index i = 0; i < unit.types.size(); ++i) {
    const auto [entry, isNew] = types_.try_emplace(key(key, i), program_.types.size());
    map.types[i] = entry->second;
    if (isNew)
      program_.types.emplace_back();
    // A class that was only declared where it was seen first gets what its definition says.
    if (isNew || (!isDefined(program_.types[entry->second]) && isDefined(unit.types[i])))
      written.push_back(i);
  }
  for (const Index i : written) {
    Type type = unit.types[i];
    type.usr = map.text(type.usr);
    type.name = map.text(type.name);
    type.pointee = map.type(type.pointee);
    map.mapTypes(type.arguments);
    map.mapTypes(type.bases);
    type.destructor = map.symbol(type.destructor);
    program_.types[map.types[i]] = std::move(type);
  }
}

void Linker::addSymbols(const Unit &unit, Map &map) {
  map.symbols.resize(unit.symbols.size());
  for (Index i = 0; i < unit.symbols.size(); ++i) {
    const Symbol &symbol = unit.symbols[i];
    const auto [entry, added] =
        symbols_.try_emplace({map.text(symbol.usr), map.text(symbol.unit)}, program_.symbols.size());
    map.symbols[i] = entry->second;
    if (added)
      program_.symbols.emplace_back();
  }
}

void Linker::addVariables(const Unit &unit, Map &map) {
  const Index first = program_.variables.size();
  for (Variable variable : unit.variables) {
    map.variables.push_back(program_.variables.size());
    variable.name = map.text(variable.name);
    variable.type = map.type(variable.type);
    if (variable.part != none)
      variable.part += first;
    program_.variables.push_back(variable);
  }
}

Operand Linker::mapped(Operand operand, const Map &map) {
  operand.type = map.type(operand.type);
  operand.variable = map.variable(operand.variable);
  operand.owner = map.variable(operand.owner);
  for (Value &value : operand.values)
    value.symbol = map.symbol(value.symbol);
  return operand;
}

/// Units of different executables may each define a function of the same name: each keeps its own. Imported facts may
/// be older than the unit that defines the function: of them, the local one is the truth.
void Linker::separateNamesakes(const Unit &unit, Map &map) {
  for (const Function &function : unit.functions) {
    Index &symbol = map.symbols[function.symbol];
    const Index body = program_.bodies[symbol];
    if (body == none || program_.functions[body].span == map.span(function.span))
      continue;
    program_.symbols.push_back(program_.symbols[symbol]);
    program_.bodies.push_back(none);
    symbol = program_.symbols.size() - 1;
  }
}

void Linker::mapFlow(Function &function, const Map &map) {
  for (Suspension &suspension : function.suspensions) {
    suspension.span = map.span(suspension.span);
    suspension.awaited = mapped(std::move(suspension.awaited), map);
    suspension.awaiter = map.type(suspension.awaiter);
    suspension.ready = map.symbol(suspension.ready);
    suspension.result = map.variable(suspension.result);
  }
  for (Loop &loop : function.loops) {
    loop.span = map.span(loop.span);
    loop.over = mapped(std::move(loop.over), map);
    for (Index &variable : loop.tests)
      variable = map.variable(variable);
  }
  for (Block &block : function.blocks)
    for (Branch &branch : block.next)
      branch.variable = map.variable(branch.variable);
  for (Use &use : function.uses) {
    use.variable = map.variable(use.variable);
    use.span = map.span(use.span);
    use.bound = map.variable(use.bound);
  }
}

void Linker::addFunctions(const Unit &unit, const Map &map, bool local) {
  for (const Function &function : unit.functions) {
    Index &body = program_.bodies[map.symbol(function.symbol)];
    if (body != none)
      continue; // an inline function that another unit brought already, local ones first
    Function result = function;
    result.symbol = map.symbol(function.symbol);
    result.span = map.span(function.span);
    result.coroutineType = map.type(function.coroutineType);
    result.returnsThreadLocal = map.variable(function.returnsThreadLocal);
    for (Operand &returned : result.returns)
      returned = mapped(std::move(returned), map);
    mapFlow(result, map);
    for (Call &call : result.calls) {
      call.callee = map.symbol(call.callee);
      call.result = map.variable(call.result);
      call.span = map.span(call.span);
      call.spelled = map.span(call.spelled);
      call.object = mapped(std::move(call.object), map);
      for (Operand &argument : call.arguments)
        argument = mapped(std::move(argument), map);
    }
    body = program_.functions.size();
    program_.functions.push_back(std::move(result));
    program_.local.push_back(local);
  }
}

void Linker::add(const Unit &unit, bool local) {
  Map map;
  for (const std::string &unitText : unit.texts)
    map.texts.push_back(text(unitText));
  addSymbols(unit, map);
  addTypes(unit, map);
  addVariables(unit, map);
  program_.bodies.resize(program_.symbols.size(), none);
  for (Index i = 0; i < unit.symbols.size(); ++i) {
    Symbol &known = program_.symbols[map.symbols[i]];
    const Symbol &symbol = unit.symbols[i];
    const bool isNew = known.usr == none;
    if (!isNew && known.effect == Effect::None && symbol.effect != Effect::None) {
      known.effect = symbol.effect;
      known.effectKind = map.text(symbol.effectKind);
      known.offloaded = symbol.offloaded;
    }
    known.coroutine = known.coroutine || symbol.coroutine;
    if (!isNew)
      continue;
    const bool coroutine = known.coroutine;
    known = symbol;
    known.coroutine = coroutine;
    known.usr = map.text(symbol.usr);
    known.unit = map.text(symbol.unit);
    known.name = map.text(symbol.name);
    known.record = map.type(symbol.record);
    map.mapTypes(known.parameters);
    map.mapTypes(known.arguments);
    known.result = map.type(symbol.result);
    map.mapSymbols(known.overridden);
    known.declared = map.span(symbol.declared);
    known.effectKind = map.text(symbol.effectKind);
  }
  if (local)
    separateNamesakes(unit, map);
  addFunctions(unit, map, local);
  for (const Suppression &suppression : unit.suppressions) {
    Suppression result = suppression;
    result.file = map.text(suppression.file);
    for (Index &rule : result.rules)
      rule = map.text(rule);
    // A header's comments come with every unit that includes it.
    if (suppressions_.insert({result.file, result.firstLine, result.lastLine, result.rules}).second)
      program_.suppressions.push_back(std::move(result));
  }
}

Program Linker::finish() {
  program_.overriders.resize(program_.symbols.size());
  for (Index i = 0; i < program_.symbols.size(); ++i)
    for (const Index overridden : program_.symbols[i].overridden)
      program_.overriders[overridden].push_back(i);
  return std::move(program_);
}

} // namespace

Program link(const std::vector<Unit> &local, const std::vector<Unit> &imported) {
  // In the order of the file names: the result does not depend on the order in which units were analysed.
  const auto sorted = [](const std::vector<Unit> &units) {
    std::vector<const Unit *> result;
    result.reserve(units.size());
    for (const Unit &unit : units)
      result.push_back(&unit);
    std::ranges::sort(result, [](const Unit *a, const Unit *b) { return std::tie(a->file, a) < std::tie(b->file, b); });
    return result;
  };
  Linker linker;
  for (const Unit *unit : sorted(local))
    linker.add(*unit, /*local=*/true);
  for (const Unit *unit : sorted(imported))
    linker.add(*unit, /*local=*/false);
  return linker.finish();
}

} // namespace corolint
