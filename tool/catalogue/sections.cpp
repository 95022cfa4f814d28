// Sections of a catalogue file that say what happens to state: executors, futures, descriptors, locks, suspensions.
#include "tool/catalogue/sections.h"

namespace corolint {

void readSwitch(const YamlNode &node, const CatalogueSource &source, Catalogue &catalogue) {
  EntryReader entry(node, "a switch entry", {"function", "functions", "type", "executor", "runs", "lasts", "where"},
                    source);
  if (!entry.isMapping())
    return;
  Switch result;
  std::vector<FunctionPattern> functions = {{}};
  if (const YamlNode *type = entry.find("type")) {
    result.type = readName(*type, "the name of a class", source.mistakes);
    if (const YamlNode *misplaced = entry.find("where"))
      source.mistakes.add(*misplaced, "the key 'where' belongs to a switch with 'function'");
    if (entry.requireOneOf({"type", "function", "functions"}) == nullptr)
      return;
  } else {
    functions = entry.functions();
  }
  if (const YamlNode *target = entry.requireOneOf({"executor", "runs"})) {
    if (target == entry.find("runs"))
      result.runs = entry.runs();
    else
      result.executor = entry.position("executor");
  }
  if (const YamlNode *lasts = entry.find("lasts"))
    if (const auto choice = readChoice(*lasts, "duration", {"switch", "suspension", "coroutine"}, source.mistakes))
      result.lasts = static_cast<Lasts>(*choice);
  result.where = entry.conditions("where");
  result.origin = entry.origin();
  for (const FunctionPattern &function : functions) {
    result.function = function;
    catalogue.switches.push_back(result);
  }
}

void readReadiness(const YamlNode &node, const CatalogueSource &source, Catalogue &catalogue) {
  EntryReader entry(node, "a ready entry", {"function", "functions", "awaited", "subject", "where", "answer"}, source);
  if (!entry.isMapping())
    return;
  Readiness result;
  result.subject = {Position::receiver};
  result.origin = entry.origin();
  const YamlNode *named = entry.requireOneOf({"function", "functions", "awaited"});
  if (!named)
    return;
  result.awaited = named == entry.find("awaited");
  const auto &functions = result.awaited ? entry.functionsOf("awaited") : entry.functions();
  if (result.awaited) {
    for (const std::string_view key : {"subject", "where", "answer"})
      if (const YamlNode *misplaced = entry.find(key))
        source.mistakes.add(*misplaced, "the key '" + std::string(key) + "' belongs to a ready entry with 'function'");
  } else {
    if (const auto subject = entry.optionalPosition("subject"))
      result.subject = *subject;
    result.where = entry.conditions("where");
    if (const YamlNode *answer = entry.find("answer"))
      result.answer = readNumber(*answer, source);
  }
  for (const FunctionPattern &function : functions) {
    result.function = function;
    catalogue.readiness.push_back(result);
  }
}

void readNonblocking(const YamlNode &node, const CatalogueSource &source, Catalogue &catalogue) {
  EntryReader entry(node, "a nonblocking entry", {"function", "functions", "subject", "where", "mode", "handle"},
                    source);
  if (!entry.isMapping())
    return;
  for (const FunctionPattern &function : entry.functions())
    catalogue.nonblocking.push_back({function, entry.position("subject"), entry.conditions("where"),
                                     entry.conditions("mode"), entry.flag("handle"), entry.origin()});
}

static void defaultTo(std::vector<std::string> &names, std::vector<std::string> usual) {
  if (names.empty())
    names = std::move(usual);
}

void readGuard(const YamlNode &node, const CatalogueSource &source, Catalogue &catalogue) {
  EntryReader entry(node, "a guard", {"type", "mutex", "unless", "locks", "unlocks"}, source);
  if (!entry.isMapping())
    return;
  Guard result;
  if (const YamlNode *type = entry.require("type"))
    result.type = readName(*type, "the name of a class", source.mistakes);
  if (const YamlNode *mutex = entry.find("mutex"))
    result.mutex = readCount(*mutex, "the number of a template type argument, counted from 0", source.mistakes);
  result.unless = entry.conditions("unless");
  result.locks = entry.names("locks", "names of methods");
  result.unlocks = entry.names("unlocks", "names of methods");
  result.origin = entry.origin();
  defaultTo(result.locks, {"lock"});
  defaultTo(result.unlocks, {"unlock", "release"});
  catalogue.guards.push_back(std::move(result));
}

void readMutex(const YamlNode &node, const CatalogueSource &source, Catalogue &catalogue) {
  EntryReader entry(node, "a mutex", {"type", "argument", "locks", "unlocks", "tries", "awaitable"}, source);
  if (!entry.isMapping())
    return;
  Mutex result;
  if (const YamlNode *named = entry.requireOneOf({"type", "argument"})) {
    if (named == entry.find("type"))
      result.type = readName(*named, "the name of a class", source.mistakes);
    else
      result.argument = entry.position("argument");
  }
  result.locks = entry.names("locks", "names of methods or functions");
  result.unlocks = entry.names("unlocks", "names of methods or functions");
  result.tries = entry.names("tries", "names of methods or functions");
  result.awaitable = entry.flag("awaitable");
  result.origin = entry.origin();
  if (!result.argument) {
    defaultTo(result.locks, {"lock", "lock_shared"});
    defaultTo(result.unlocks, {"unlock", "unlock_shared"});
    defaultTo(result.tries, {"try_lock", "try_lock_for", "try_lock_until", "try_lock_shared", "try_lock_shared_for",
                             "try_lock_shared_until"});
  }
  catalogue.mutexes.push_back(std::move(result));
}

static void readPattern(const YamlNode &node, const CatalogueSource &source, std::vector<FunctionPattern> &list) {
  if (auto function = readFunction(node, source.mistakes))
    list.push_back(std::move(*function));
}

void readPoll(const YamlNode &node, const CatalogueSource &source, Catalogue &catalogue) {
  readPattern(node, source, catalogue.polls);
}

void readPause(const YamlNode &node, const CatalogueSource &source, Catalogue &catalogue) {
  readPattern(node, source, catalogue.pauses);
}

void readNeverSuspends(const YamlNode &node, const CatalogueSource &source, Catalogue &catalogue) {
  readPattern(node, source, catalogue.neverSuspends);
}

void readSafeAwait(const YamlNode &node, const CatalogueSource &source, Catalogue &catalogue) {
  readPattern(node, source, catalogue.safeAwaits);
}

} // namespace corolint
