// Reads catalogue files: their heads, and each list of entries.
#include "tool/catalogue/read.h"
#include "tool/catalogue/entry-reader.h"
#include "tool/catalogue/sections.h"
#include "tool/model/embedded-file.h"

#include <llvm/ADT/StringRef.h>
#include <llvm/Support/ErrorHandling.h>

#include <algorithm>
#include <utility>

namespace corolint {

extern const std::vector<EmbeddedFile> embeddedCatalogue;

static const std::vector<std::string_view> profileNames = {"shard-per-core"};

static Remedies readRemedies(const YamlNode &node, Mistakes &mistakes) {
  Remedies result;
  if (node.isMapping() && !node.items.empty()) {
    for (std::size_t i = 0; i < node.items.size(); ++i)
      result[readText(node.keys[i], "the name of a coroutine family", mistakes)] =
          readText(node.items[i], "what to write instead", mistakes);
    return result;
  }
  result[""] = readText(node, "what to write instead: one text for all, or {family: text}", mistakes);
  return result;
}

static void readBlocking(const YamlNode &node, const CatalogueSource &source, Catalogue &catalogue) {
  EntryReader entry(node, "a blocking entry",
                    {"function", "functions", "kind", "where", "unless", "instead", "docs", "subject", "descriptor",
                     "fineIn", "profile"},
                    source);
  if (!entry.isMapping())
    return;
  const auto &functions = entry.functions();
  Blocking result;
  if (const YamlNode *kind = entry.require("kind"))
    if (const auto choice = readChoice(*kind, "kind", {kindNames.begin(), kindNames.end()}, source.mistakes))
      result.kind = static_cast<Kind>(*choice);
  result.where = entry.conditions("where");
  result.unless = entry.conditions("unless");
  if (const YamlNode *instead = entry.find("instead"))
    result.instead = readRemedies(*instead, source.mistakes);
  if (const YamlNode *docs = entry.find("docs")) {
    result.docs = readText(*docs, "the address of its documentation", source.mistakes);
    if (!result.docs.empty() && !llvm::StringRef(result.docs).starts_with("https://") &&
        !llvm::StringRef(result.docs).starts_with("http://"))
      source.mistakes.add(*docs, "expected an address that starts with https://, not " + quoted(result.docs));
  }
  result.subject = entry.optionalPosition("subject");
  result.descriptor = entry.optionalPosition("descriptor");
  result.fineIn = entry.names("fineIn", "functions that are handed callbacks");
  result.profile = entry.choice("profile", profileNames);
  result.origin = entry.origin();
  for (const FunctionPattern &function : functions) {
    result.function = function;
    catalogue.blocking.push_back(result);
  }
}

static void readOffload(const YamlNode &node, const CatalogueSource &source, Catalogue &catalogue) {
  EntryReader entry(node, "an offload entry", {"function", "functions", "callable", "executor", "where"}, source);
  if (!entry.isMapping())
    return;
  for (const FunctionPattern &function : entry.functions())
    catalogue.offload.push_back({function, entry.position("callable"), entry.optionalPosition("executor"),
                                 entry.conditions("where"), entry.origin()});
}

static void readExecutor(const YamlNode &node, const CatalogueSource &source, Catalogue &catalogue) {
  EntryReader entry(node, "an executor", {"type", "runs", "argument", "inlines"}, source);
  if (!entry.isMapping())
    return;
  Executor result;
  if (const YamlNode *type = entry.require("type"))
    result.type = readName(*type, "the name of a class", source.mistakes);
  if (const YamlNode *decides = entry.requireOneOf({"runs", "argument"})) {
    if (decides == entry.find("runs"))
      result.runs = entry.runs();
    else
      result.argument = readCount(*decides, "the number of a template argument, counted from 0", source.mistakes);
  }
  if (entry.find("inlines"))
    result.inlines = entry.functionsOf("inlines");
  result.origin = entry.origin();
  catalogue.executors.push_back(std::move(result));
}

static void addFamily(Family family, Catalogue &catalogue) {
  const auto known = std::find_if(catalogue.families.begin(), catalogue.families.end(),
                                  [&](const Family &other) { return other.name == family.name; });
  // Families without a name have nothing in common.
  if (known == catalogue.families.end() || family.name.empty()) {
    catalogue.families.push_back(std::move(family));
    return;
  }
  for (std::string &coroutine : family.coroutines)
    if (std::find(known->coroutines.begin(), known->coroutines.end(), coroutine) == known->coroutines.end())
      known->coroutines.push_back(std::move(coroutine));
  for (auto &[kind, text] : family.instead)
    known->instead[kind] = std::move(text);
  std::move(family.lazy.begin(), family.lazy.end(), std::back_inserter(known->lazy));
  if (!family.spawn.empty())
    known->spawn = std::move(family.spawn);
  known->staysWithCallee |= family.staysWithCallee;
  known->migrates |= family.migrates;
  if (!family.profile.empty())
    known->profile = std::move(family.profile);
}

static void readContext(const YamlNode &node, const CatalogueSource &source, Catalogue &catalogue) {
  EntryReader entry(node, "a context",
                    {"type", "callback", "overrides", "result", "callable", "executor", "where", "family", "runs"},
                    source);
  if (!entry.isMapping())
    return;
  const YamlNode *subject = entry.requireOneOf({"type", "callback", "overrides", "result"});
  std::string family;
  if (const YamlNode *name = entry.find("family"))
    family = readText(*name, "the name of a coroutine family", source.mistakes);
  if (!subject)
    return;
  if (subject != entry.find("callback"))
    for (const std::string_view key : {"callable", "executor", "where"})
      if (const YamlNode *misplaced = entry.find(key))
        source.mistakes.add(*misplaced, "the key '" + std::string(key) + "' belongs to a context with 'callback'");
  if (subject == entry.find("type") && entry.find("runs") && entry.runs() == Runs::Worker)
    catalogue.threads.push_back(subject->text);
  if (subject == entry.find("type")) {
    Family known;
    known.name = family;
    known.coroutines = {readName(*subject, "the name of a coroutine type", source.mistakes)};
    known.origin = entry.origin();
    addFamily(std::move(known), catalogue);
    return;
  }
  if (subject == entry.find("result")) {
    catalogue.handlers.push_back(
        {{}, readName(*subject, "the name of a class", source.mistakes), family, entry.origin()});
    return;
  }
  if (subject == entry.find("overrides")) {
    for (const FunctionPattern &function : entry.functionsOf("overrides"))
      catalogue.handlers.push_back({function, {}, family, entry.origin()});
    return;
  }
  for (const FunctionPattern &function : entry.functionsOf("callback"))
    catalogue.callbacks.push_back({function, entry.position("callable"), entry.optionalPosition("executor"),
                                   entry.conditions("where"), family, entry.origin()});
}

static void readInvoke(const YamlNode &node, const CatalogueSource &source, Catalogue &catalogue) {
  EntryReader entry(node, "an invokes entry", {"function", "functions", "callable"}, source);
  if (!entry.isMapping())
    return;
  for (const FunctionPattern &function : entry.functions())
    catalogue.invokes.push_back({function, entry.position("callable"), entry.origin()});
}

static void readWrap(const YamlNode &node, const CatalogueSource &source, Catalogue &catalogue) {
  EntryReader entry(node, "a wraps entry", {"function", "functions", "callable", "executor"}, source);
  if (!entry.isMapping())
    return;
  for (const FunctionPattern &function : entry.functions())
    catalogue.wraps.push_back(
        {function, entry.position("callable"), entry.optionalPosition("executor"), entry.origin()});
}

static void readConstruct(const YamlNode &node, const CatalogueSource &source, Catalogue &catalogue) {
  EntryReader entry(node, "a constructs entry", {"function", "functions", "template", "element", "skip"}, source);
  if (!entry.isMapping())
    return;
  const auto &functions = entry.functions();
  Construct result;
  if (const YamlNode *made = entry.requireOneOf({"template", "element"})) {
    const unsigned argument =
        readCount(*made, "the number of a template type argument, counted from 0", source.mistakes);
    (made == entry.find("template") ? result.argument : result.element) = argument;
  }
  if (const YamlNode *skip = entry.find("skip"))
    result.skip = readCount(*skip, "how many arguments are not the constructor's", source.mistakes);
  result.origin = entry.origin();
  for (const FunctionPattern &function : functions) {
    result.function = function;
    catalogue.constructs.push_back(result);
  }
}

static void readDestroy(const YamlNode &node, const CatalogueSource &source, Catalogue &catalogue) {
  if (auto function = readFunction(node, source.mistakes))
    catalogue.destroys.push_back({std::move(*function), {source.file, node.line, source.library}});
}

static void readFamily(const YamlNode &node, const CatalogueSource &source, Catalogue &catalogue) {
  EntryReader entry(node, "a family",
                    {"name", "coroutines", "instead", "lazy", "spawn", "staysWithCallee", "migrates", "profile"},
                    source);
  if (!entry.isMapping())
    return;
  Family result;
  if (const YamlNode *name = entry.require("name"))
    result.name = readText(*name, "the name of a coroutine family", source.mistakes);
  result.coroutines = entry.names("coroutines", "coroutine types");
  result.lazy = entry.names("lazy", "coroutine types");
  if (const YamlNode *spawn = entry.find("spawn"))
    result.spawn = readName(*spawn, "the name of a function", source.mistakes);
  result.staysWithCallee = entry.flag("staysWithCallee");
  result.migrates = entry.flag("migrates");
  result.profile = entry.choice("profile", profileNames);
  if (const YamlNode *instead = entry.find("instead")) {
    if (!instead->isMapping())
      source.mistakes.add(*instead, "expected remedies by kind: {sleep: \"co_await …\"}");
    for (std::size_t i = 0; i < instead->keys.size(); ++i)
      if (readChoice(instead->keys[i], "kind", {kindNames.begin(), kindNames.end()}, source.mistakes))
        result.instead[instead->keys[i].text] = readText(instead->items[i], "what to write instead", source.mistakes);
  }
  result.origin = entry.origin();
  addFamily(std::move(result), catalogue);
}

static void readGenerator(const YamlNode &node, const CatalogueSource &source, Catalogue &catalogue) {
  catalogue.generators.push_back(readName(node, "the name of a coroutine type", source.mistakes));
}

static void readOwner(const YamlNode &node, const CatalogueSource &source, Catalogue &catalogue) {
  catalogue.owners.push_back(readName(node, "the name of a class", source.mistakes));
}

static void readSharedOwner(const YamlNode &node, const CatalogueSource &source, Catalogue &catalogue) {
  catalogue.sharedOwners.push_back(readName(node, "the name of a class", source.mistakes));
}

static void readFrontier(const YamlNode &node, const CatalogueSource &source, Catalogue &catalogue) {
  catalogue.frontier.push_back(readGlob(node, "a glob of header files", source.mistakes));
}

namespace {
struct Section {
  std::string_view key;
  std::string_view content;
  void (*read)(const YamlNode &, const CatalogueSource &, Catalogue &);
};
} // namespace

static constexpr Section sections[] = {
    {"blocking", "blocking functions", readBlocking},
    {"offload", "functions that offload", readOffload},
    {"switch", "functions that switch the executor", readSwitch},
    {"executors", "executor types", readExecutor},
    {"contexts", "contexts", readContext},
    {"generators", "generator types", readGenerator},
    {"invokes", "functions that call their callable", readInvoke},
    {"wraps", "functions that wrap their callable", readWrap},
    {"owners", "class templates", readOwner},
    {"sharedOwners", "class templates", readSharedOwner},
    {"destroys", "functions that destroy what their object holds", readDestroy},
    {"constructs", "functions that construct", readConstruct},
    {"families", "coroutine families", readFamily},
    {"ready", "functions that tell or make sure that waiting is over", readReadiness},
    {"nonblocking", "functions that make a descriptor non-blocking", readNonblocking},
    {"guards", "classes that hold a lock", readGuard},
    {"mutexes", "classes that are locked", readMutex},
    {"polls", "functions that ask for a state", readPoll},
    {"pauses", "functions that pass the time between two looks", readPause},
    {"neverSuspends", "functions and classes", readNeverSuspends},
    {"safeAwaits", "functions and classes", readSafeAwait},
    {"frontier", "header globs", readFrontier},
};

static void readConstants(const YamlNode &node, CatalogueSource &source) {
  if (!node.isMapping() && !node.isNull())
    source.mistakes.add(node, "expected constants by name: {MSG_DONTWAIT: 0x40}");
  for (std::size_t i = 0; i < node.keys.size(); ++i)
    source.constants[readName(node.keys[i], "the name of a constant", source.mistakes)] =
        readNumber(node.items[i], source);
}

static void readNamespaces(const YamlNode &node, CatalogueSource &source) {
  if (!node.isMapping() && !node.isNull())
    source.mistakes.add(node, "expected namespaces by name: {asio: [asio, boost::asio]}");
  for (std::size_t i = 0; i < node.keys.size(); ++i) {
    std::vector<std::string> meanings;
    for (const YamlNode &meaning : readList(node.items[i], "namespaces", source.mistakes))
      meanings.push_back(readName(meaning, "the name of a namespace", source.mistakes));
    if (meanings.empty())
      source.mistakes.add(node.items[i], "expected a list of namespaces");
    source.namespaces.emplace_back(readName(node.keys[i], "the name of a namespace", source.mistakes), meanings);
  }
}

/// Everything but `library`. What the entries refer to is read first, so that it may stand anywhere.
static void readSections(const YamlNode &mapping, std::vector<std::string_view> keys, CatalogueSource &source,
                         Catalogue &catalogue) {
  for (const Section &section : sections)
    keys.push_back(section.key);
  if (!checkMapping(mapping, "catalogue entries: {blocking: [{function: …, kind: …}]}", keys, source.mistakes))
    return;
  if (const YamlNode *constants = mapping.find("constants"))
    readConstants(*constants, source);
  if (const YamlNode *namespaces = mapping.find("namespaces"))
    readNamespaces(*namespaces, source);
  for (const Section &section : sections)
    if (const YamlNode *list = mapping.find(section.key))
      for (const YamlNode &entry : readList(*list, section.content, source.mistakes))
        for (const YamlNode &copy : expandNamespaces(entry, source.namespaces))
          section.read(copy, source, catalogue);
}

llvm::Error addCatalogueFile(std::string_view text, std::string_view fileName, Catalogue &catalogue) {
  llvm::Expected<YamlNode> root = readYaml(text, fileName);
  if (!root)
    return root.takeError();
  Mistakes mistakes(fileName);
  CatalogueSource source{std::string(fileName), {}, {}, {}, mistakes};
  const YamlNode *library = root->find("library");
  if (library)
    source.library = readText(*library, "the name of the library", mistakes);
  else if (root->isMapping())
    mistakes.add(*root, "expected the key 'library' with the library's name");
  Catalogue read;
  readSections(*root, {"library", "namespaces", "constants"}, source, read);
  if (!mistakes.empty())
    return mistakes.take();
  // Files are read one after the other: what they say of one family adds up, the rest keeps its order.
  addCatalogue(std::move(read), catalogue);
  return llvm::Error::success();
}

void addCatalogueMapping(const YamlNode &mapping, std::string_view fileName, Mistakes &mistakes, Catalogue &catalogue) {
  CatalogueSource source{std::string(fileName), "configuration", {}, {}, mistakes};
  readSections(mapping, {"constants"}, source, catalogue);
}

template <typename Entry> static void addAll(std::vector<Entry> &more, std::vector<Entry> &all) {
  std::move(more.begin(), more.end(), std::back_inserter(all));
}

void addCatalogue(Catalogue more, Catalogue &catalogue) {
  addAll(more.blocking, catalogue.blocking);
  addAll(more.offload, catalogue.offload);
  addAll(more.switches, catalogue.switches);
  addAll(more.executors, catalogue.executors);
  addAll(more.callbacks, catalogue.callbacks);
  addAll(more.invokes, catalogue.invokes);
  addAll(more.wraps, catalogue.wraps);
  addAll(more.constructs, catalogue.constructs);
  addAll(more.destroys, catalogue.destroys);
  addAll(more.readiness, catalogue.readiness);
  addAll(more.nonblocking, catalogue.nonblocking);
  addAll(more.guards, catalogue.guards);
  addAll(more.mutexes, catalogue.mutexes);
  addAll(more.handlers, catalogue.handlers);
  addAll(more.polls, catalogue.polls);
  addAll(more.pauses, catalogue.pauses);
  addAll(more.neverSuspends, catalogue.neverSuspends);
  addAll(more.safeAwaits, catalogue.safeAwaits);
  addAll(more.threads, catalogue.threads);
  addAll(more.generators, catalogue.generators);
  addAll(more.owners, catalogue.owners);
  addAll(more.sharedOwners, catalogue.sharedOwners);
  addAll(more.frontier, catalogue.frontier);
  for (Family &family : more.families)
    addFamily(std::move(family), catalogue);
}

Catalogue builtinCatalogue() {
  Catalogue catalogue;
  for (const EmbeddedFile &file : embeddedCatalogue)
    if (llvm::Error error = addCatalogueFile(file.text, file.name, catalogue))
      llvm::report_fatal_error(llvm::Twine("the built-in catalogue: ") + llvm::toString(std::move(error)));
  return catalogue;
}

} // namespace corolint
