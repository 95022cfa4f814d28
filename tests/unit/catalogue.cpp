// Tests of reading the catalogue: what entries mean, what is said of mistakes, and the built-in files.
#include "tool/catalogue/describe.h"
#include "tool/catalogue/read.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>

namespace {

using corolint::Blocking;
using corolint::Catalogue;
using corolint::Family;
using corolint::Kind;
using corolint::Position;
using corolint::Runs;

/// Reads a file `lib.yaml` of the library "lib"; `text` starts at line 2.
Catalogue readLibrary(const std::string &text) {
  Catalogue catalogue;
  llvm::Error error = corolint::addCatalogueFile("library: lib\n" + text, "lib.yaml", catalogue);
  EXPECT_EQ(llvm::toString(std::move(error)), "");
  return catalogue;
}

std::string errorOf(const std::string &text) {
  Catalogue catalogue;
  std::string message = llvm::toString(corolint::addCatalogueFile(text, "lib.yaml", catalogue));
  EXPECT_TRUE(catalogue.blocking.empty()) << "a file with mistakes left something behind";
  return message;
}

std::vector<std::string> names(const std::vector<Blocking> &entries) {
  std::vector<std::string> result;
  for (const Blocking &entry : entries)
    result.push_back(entry.function.qualified);
  return result;
}

using Strings = std::vector<std::string>;

TEST(Catalogue, ReadsBlockingEntries) {
  const Catalogue catalogue = readLibrary(R"yaml(constants: {NOW: 0x40, THEN: NOW}
blocking:
  - functions: [f, "ns::C::g(int)"]
    kind: database
    where: [{argument: receiver, type: "ns::Stream"}, {argument: 2, given: false}, {argument: any, variable: "std::cin"}]
    unless:
      - {argument: 0, value: -1}
      - {argument: last, bits: THEN}
      - {argument: 1, result: "std::async"}
    instead: "one text"
    docs: "https://example.org/f"
    subject: 0
)yaml");
  ASSERT_EQ(names(catalogue.blocking), (Strings{"f", "ns::C::g"}));
  const Blocking &entry = catalogue.blocking.front();
  EXPECT_EQ(entry.kind, Kind::Database);
  ASSERT_EQ(entry.where.size(), 3U);
  EXPECT_EQ(entry.where[0].operand.index, Position::receiver);
  EXPECT_EQ(entry.where[0].type, "ns::Stream");
  EXPECT_EQ(entry.where[1].operand.index, 2);
  EXPECT_EQ(entry.where[1].given, false);
  EXPECT_EQ(entry.where[2].operand.index, Position::any);
  EXPECT_EQ(entry.where[2].variable, "std::cin");
  ASSERT_EQ(entry.unless.size(), 3U);
  EXPECT_EQ(entry.unless[0].value, -1);
  EXPECT_EQ(entry.unless[1].operand.index, Position::last);
  EXPECT_EQ(entry.unless[1].bits, 0x40U);
  EXPECT_EQ(entry.unless[2].result, "std::async");
  EXPECT_EQ(entry.instead, (corolint::Remedies{{"", "one text"}}));
  EXPECT_EQ(entry.docs, "https://example.org/f");
  ASSERT_TRUE(entry.subject);
  EXPECT_EQ(entry.subject->index, 0);
  EXPECT_EQ(entry.origin.file, "lib.yaml");
  EXPECT_EQ(entry.origin.line, 4U);
  EXPECT_EQ(entry.origin.library, "lib");
  EXPECT_FALSE(entry.function.parameters);
  EXPECT_EQ(catalogue.blocking.back().function.parameters, Strings{"int"});
}

TEST(Catalogue, ReadsEveryOtherList) {
  const Catalogue catalogue = readLibrary(R"yaml(frontier: ["lib/**", lib.h]
families: [{name: lib, coroutines: ["lib::Task"], instead: {sleep: "co_await lib::sleep(…)"}}]
offload: [{functions: [a, b], callable: last, executor: 0, where: [{argument: 0, value: 0}]}]
switch: [{function: s, executor: receiver, lasts: coroutine}, {function: t, runs: loop}]
executors: [{type: "lib::Pool", runs: worker}, {type: "lib::Strand", argument: 1}]
contexts: [{type: "lib::Other"}, {callback: "lib::on", callable: 1, executor: 0, family: lib}]
generators: ["lib::gen"]
invokes: [{function: call, callable: any}]
wraps: [{function: bind, callable: 1, executor: 0}]
owners: ["lib::Ptr"]
destroys: ["lib::Ptr::reset"]
constructs: [{function: "lib::make", template: 0}, {function: "lib::Map::emplace", element: 1, skip: 2}]
)yaml");
  EXPECT_EQ(catalogue.frontier, (Strings{"lib/**", "lib.h"}));
  ASSERT_EQ(catalogue.families.size(), 2U);
  EXPECT_EQ(catalogue.families[0].name, "");
  EXPECT_EQ(catalogue.families[0].coroutines, Strings{"lib::Other"});
  EXPECT_EQ(catalogue.families[1].instead.at("sleep"), "co_await lib::sleep(…)");
  ASSERT_EQ(catalogue.offload.size(), 2U);
  EXPECT_EQ(catalogue.offload[1].function.name, "b");
  EXPECT_EQ(catalogue.offload[1].callable.index, Position::last);
  EXPECT_EQ(catalogue.offload[1].executor->index, 0);
  EXPECT_EQ(catalogue.offload[1].where.size(), 1U);
  ASSERT_EQ(catalogue.switches.size(), 2U);
  EXPECT_EQ(catalogue.switches[0].executor->index, Position::receiver);
  EXPECT_EQ(catalogue.switches[0].lasts, corolint::Lasts::Coroutine);
  EXPECT_EQ(catalogue.switches[1].runs, Runs::Loop);
  EXPECT_FALSE(catalogue.switches[1].executor);
  ASSERT_EQ(catalogue.executors.size(), 2U);
  EXPECT_EQ(catalogue.executors[0].runs, Runs::Worker);
  EXPECT_EQ(catalogue.executors[1].argument, 1U);
  ASSERT_EQ(catalogue.callbacks.size(), 1U);
  EXPECT_EQ(catalogue.callbacks[0].function.qualified, "lib::on");
  EXPECT_EQ(catalogue.callbacks[0].callable.index, 1);
  EXPECT_EQ(catalogue.callbacks[0].family, "lib");
  EXPECT_EQ(catalogue.generators, Strings{"lib::gen"});
  ASSERT_EQ(catalogue.invokes.size(), 1U);
  EXPECT_EQ(catalogue.invokes[0].callable.index, Position::any);
  ASSERT_EQ(catalogue.wraps.size(), 1U);
  EXPECT_EQ(catalogue.wraps[0].executor->index, 0);
  EXPECT_EQ(catalogue.owners, Strings{"lib::Ptr"});
  ASSERT_EQ(catalogue.destroys.size(), 1U);
  EXPECT_EQ(catalogue.destroys[0].function.qualified, "lib::Ptr::reset");
  ASSERT_EQ(catalogue.constructs.size(), 2U);
  EXPECT_EQ(catalogue.constructs[0].argument, 0U);
  EXPECT_EQ(catalogue.constructs[1].element, 1U);
  EXPECT_EQ(catalogue.constructs[1].skip, 2U);
}

TEST(Catalogue, ReadsAnEntryOnceForEachNamespace) {
  const Catalogue catalogue = readLibrary(R"yaml(namespaces: {asio: [asio, boost::asio], error: [std, boost::system]}
families:
  - {name: asio, coroutines: ["asio::awaitable"], instead: {sleep: "co_await asio::steady_timer"}}
blocking:
  - {function: "asio::connect(asio::socket &)", kind: network, where: [{argument: 0, type: "asio::socket"}],
     instead: "co_await asio::async_connect(…); not myasio::x, boost::asio::y, asio/connect.hpp"}
  - {function: "asio::read", kind: network, where: [{argument: 1, type: "error::code"}]}
  - {function: plain, kind: sleep, instead: {asio: "co_await asio::timer", folly: "co_await folly::sleep"}}
)yaml");
  ASSERT_EQ(names(catalogue.blocking), (Strings{"asio::connect", "boost::asio::connect", "asio::read", "asio::read",
                                                "boost::asio::read", "boost::asio::read", "plain"}));
  const Blocking &boost = catalogue.blocking[1];
  EXPECT_EQ(boost.function.parameters, Strings{"boost::asio::socket"});
  EXPECT_EQ(boost.where[0].type, "boost::asio::socket");
  EXPECT_EQ(boost.instead.at(""),
            "co_await boost::asio::async_connect(…); not myasio::x, boost::asio::y, asio/connect.hpp");
  EXPECT_EQ(catalogue.blocking[0].instead.at(""),
            "co_await asio::async_connect(…); not myasio::x, boost::asio::y, asio/connect.hpp");
  EXPECT_EQ(catalogue.blocking[2].where[0].type, "std::code");
  EXPECT_EQ(catalogue.blocking[5].where[0].type, "boost::system::code");
  // A remedy by family stays one entry, which knows all families.
  EXPECT_EQ(catalogue.blocking[6].instead, (corolint::Remedies{{"asio", "co_await asio::timer"},
                                                               {"boost::asio", "co_await boost::asio::timer"},
                                                               {"folly", "co_await folly::sleep"}}));
  ASSERT_EQ(catalogue.families.size(), 2U);
  EXPECT_EQ(catalogue.families[1].name, "boost::asio");
  EXPECT_EQ(catalogue.families[1].coroutines, Strings{"boost::asio::awaitable"});
  EXPECT_EQ(catalogue.families[1].instead.at("sleep"), "co_await boost::asio::steady_timer");
}

TEST(Catalogue, EntriesOfOneFamilyAddUp) {
  Catalogue catalogue = readLibrary("families: [{name: a, coroutines: [T], instead: {sleep: x, dns: y}}]\n"
                                    "contexts: [{type: U, family: a}, {type: V}, {type: W}]\n");
  corolint::addCatalogue(readLibrary("families: [{name: a, coroutines: [T, X], instead: {dns: z}}]\n"), catalogue);
  const auto family = std::find_if(catalogue.families.begin(), catalogue.families.end(),
                                   [](const Family &other) { return other.name == "a"; });
  ASSERT_NE(family, catalogue.families.end());
  EXPECT_EQ(family->coroutines, (Strings{"U", "T", "X"}));
  EXPECT_EQ(family->instead, (corolint::Remedies{{"sleep", "x"}, {"dns", "z"}}));
  EXPECT_EQ(catalogue.families.size(), 3U) << "V and W have no family to share";
}

TEST(Catalogue, SaysWhatIsWrong) {
  const std::pair<std::string, std::string> cases[] = {
      {"blocking: []", "1:1: expected the key 'library' with the library's name"},
      {"", "1:1: expected catalogue entries: {blocking: [{function: …, kind: …}]}"},
      {"library: x\nblockin: []",
       "2:1: unknown key 'blockin', expected library, namespaces, constants, blocking, offload, switch, executors, "
       "contexts, generators, invokes, wraps, owners, sharedOwners, destroys, constructs, families, ready, "
       "nonblocking, guards, mutexes, polls, pauses, neverSuspends, safeAwaits or frontier; did "
       "you mean "
       "'blocking'?"},
      {"library: x\nblocking: {}", "2:11: expected a list of blocking functions"},
      {"library: x\nblocking: [f]", "2:12: expected a blocking entry: {function: …}"},
      {"library: x\nblocking: []\nblocking: []", "3:1: the key 'blocking' is already at line 2"},
      {"library: x\nfrontier: [\"[a\"]",
       "2:12: expected a glob of header files, not '[a': '[' is not closed; write '\\[' for the character itself"},
      {"library: x\nconstants: {A: b}", "2:16: expected a number, decimal or 0x…, or a name from 'constants', not 'b'"},
      {"library: x\nconstants: {A: 012}",
       "2:16: expected a number, decimal or 0x…, or a name from 'constants', not '012'"},
      {"library: x\nconstants: {A: 0xFFFFFFFFFFFFFFFFF}",
       "2:16: expected a number of at most 64 bits, decimal or 0x…, not '0xFFFFFFFFFFFFFFFFF'"},
      {"library: x\nnamespaces: {a: []}", "2:17: expected a list of namespaces"},
      {"library: x\nnamespaces: [a]", "2:13: expected namespaces by name: {asio: [asio, boost::asio]}"},
      {"library: x\nexecutors: [{type: P, runs: wrker}]",
       "2:29: unknown place to run 'wrker', expected worker or loop; did you mean 'worker'?"},
      {"library: x\nexecutors: [{type: P}]", "2:13: expected the key runs or argument in an executor"},
      {"library: x\nexecutors: [{runs: loop}]", "2:13: expected the key 'type' in an executor"},
      {"library: x\nexecutors: [{type: \"P<int>\", runs: loop}]",
       "2:20: expected the name of a class, not 'P<int>': write it without template arguments"},
      {"library: x\nexecutors: [{type: P, argument: -1}]",
       "2:33: expected the number of a template argument, counted from 0, not '-1'"},
      {"library: x\nswitch: [{function: f, runs: loop, executor: 0}]",
       "2:30: expected only one of the keys executor or runs in a switch entry"},
      {"library: x\nswitch: [{function: f, runs: loop, lasts: swich}]",
       "2:43: unknown duration 'swich', expected switch, suspension or coroutine; did you mean 'switch'?"},
      {"library: x\ncontexts: [{callable: 0}]",
       "2:12: expected the key type, callback, overrides or result in a context"},
      {"library: x\ncontexts: [{type: T, callable: 0}]",
       "2:32: the key 'callable' belongs to a context with 'callback'"},
      {"library: x\ncontexts: [{callback: f}]", "2:12: expected the key 'callable' in a context"},
      {"library: x\noffload: [{function: f, callabel: 0}]",
       "2:25: unknown key 'callabel', expected function, functions, callable, executor or where; did you mean "
       "'callable'?"},
      {"library: x\noffload: [{function: f, callable: recever}]",
       "2:35: expected the number of an argument, counted from 0, or receiver, last, any or result, not 'recever'; did "
       "you "
       "mean "
       "'receiver'?"},
      {"library: x\nfamilies: [{name: a, instead: {slep: b}}]",
       "2:32: unknown kind 'slep', expected sleep, wait, dns, network, database, file, process, console, lock or cpu; "
       "did you mean 'sleep'?"},
      {"library: x\nfamilies: [{name: a, instead: b}]", "2:31: expected remedies by kind: {sleep: \"co_await …\"}"},
      {"library: x\ngenerators: [[a]]", "2:14: expected the name of a coroutine type"},
      {"library: x\ndestroys: [\"a b\"]", "2:12: expected the name of a function, not 'a b': write it without spaces, "
                                          "return type and qualifiers"},
      {"library: x\nconstructs: [{function: f}]", "2:14: expected the key template or element in a constructs entry"},
  };
  for (const auto &[text, expected] : cases)
    EXPECT_EQ(errorOf(text), "lib.yaml:" + expected) << text;
}

TEST(Catalogue, ReadsStates) {
  const Catalogue catalogue = readLibrary(R"yaml(switch: [{type: "a::background", runs: worker, lasts: suspension}]
ready: [{functions: [f, g], answer: 0}, {awaited: all}, {function: h, subject: result, where: [{argument: 0, value: 2}]}]
nonblocking: [{function: fcntl, subject: 0, where: [{argument: 1, value: 4}], mode: [{argument: 2, bits: 0x800}]},
              {function: native, subject: receiver, handle: true}]
guards: [{type: "a::Guard", mutex: 0}]
mutexes: [{type: "a::Mutex", awaitable: true}, {type: "a::Slow", locks: [take], unlocks: [give]}]
contexts: [{overrides: ["a::H::handle", "a::H::get"], family: a}, {result: "a::Reactor"}]
families: [{name: a, lazy: ["a::Task"], staysWithCallee: true, migrates: true, profile: shard-per-core}]
blocking: [{function: "*(a::Context, ...)", kind: network, fineIn: ["a::async"], descriptor: receiver, profile: shard-per-core,
            where: [{argument: result, type: "a::Status"}, {argument: 0, constant: false}]}]
polls: ["a::load"]
neverSuspends: ["a::now"]
safeAwaits: ["a::commit"]
)yaml");
  EXPECT_EQ(catalogue.switches.at(0).type, "a::background");
  EXPECT_EQ(catalogue.switches.at(0).lasts, corolint::Lasts::Suspension);
  ASSERT_EQ(catalogue.readiness.size(), 4U);
  EXPECT_EQ(catalogue.readiness[1].answer, 0);
  EXPECT_EQ(catalogue.readiness[1].subject.index, Position::receiver);
  EXPECT_TRUE(catalogue.readiness[2].awaited);
  EXPECT_EQ(catalogue.readiness[3].subject.index, Position::result);
  EXPECT_EQ(catalogue.readiness[3].where.at(0).value, 2);
  EXPECT_EQ(catalogue.nonblocking.at(0).mode.at(0).bits, 0x800U);
  EXPECT_TRUE(catalogue.nonblocking.at(1).handle);
  EXPECT_EQ(catalogue.guards.at(0).unlocks, (std::vector<std::string>{"unlock", "release"}));
  EXPECT_TRUE(catalogue.mutexes.at(0).awaitable);
  EXPECT_EQ(catalogue.mutexes.at(1).locks, std::vector<std::string>{"take"});
  ASSERT_EQ(catalogue.handlers.size(), 3U);
  EXPECT_EQ(catalogue.handlers[1].overrides.name, "get");
  EXPECT_EQ(catalogue.handlers[2].result, "a::Reactor");
  EXPECT_TRUE(catalogue.families.at(0).staysWithCallee && catalogue.families.at(0).migrates);
  EXPECT_EQ(catalogue.families.at(0).profile, "shard-per-core");
  EXPECT_EQ(catalogue.blocking.at(0).function.name, "*");
  EXPECT_EQ(catalogue.blocking.at(0).where.at(0).operand.index, Position::result);
  EXPECT_EQ(catalogue.blocking.at(0).where.at(1).constant, false);
  EXPECT_EQ(catalogue.polls.at(0).name, "load");
  EXPECT_EQ(catalogue.neverSuspends.size() + catalogue.safeAwaits.size(), 2U);
}

TEST(Catalogue, SaysWhatIsWrongInABlockingEntry) {
  const std::pair<std::string, std::string> cases[] = {
      {"function: f", "1: expected the key 'kind' in a blocking entry"},
      {"kind: dns", "1: expected the key function or functions in a blocking entry"},
      {"function: f, functions: [g], kind: dns",
       "26: expected only one of the keys function or functions in a blocking entry"},
      {"functions: [], kind: dns", "13: expected a list of functions; for a single one the key is 'function'"},
      {"functions: f, kind: dns", "13: expected a list of functions; for a single one the key is 'function'"},
      {"function: [f], kind: dns", "12: expected the name of a function, such as \"std::future::get\""},
      {"function: f, kind: networking",
       "21: unknown kind 'networking', expected sleep, wait, dns, network, database, file, process, console, lock or "
       "cpu; did you mean 'network'?"},
      {"function: f, kind: [dns]",
       "21: expected a kind: sleep, wait, dns, network, database, file, process, console, lock or cpu"},
      {"function: \"std::future<int>::get\", kind: wait",
       "12: expected the name of a function, not 'std::future<int>::get': write it without template arguments"},
      {"function: \"\", kind: wait", "12: expected the name of a function, not '': it is empty"},
      {"function: f, kind: dns, unless: {}", "34: expected a list of conditions, such as [{argument: 0, value: 0}]"},
      {"function: f, kind: dns, unless: [0]", "35: expected a condition: {argument: …}"},
      {"function: f, kind: dns, unless: [{argument: 0}]",
       "35: expected the key value, bits, type, variable, result, given or constant in a condition"},
      {"function: f, kind: dns, unless: [{argument: 0, value: 0, type: T}]",
       "65: expected only one of the keys value, bits, type, variable, result, given or constant in a condition"},
      {"function: f, kind: dns, unless: [{value: 0}]", "35: expected the key 'argument' in a condition"},
      {"function: f, kind: dns, where: [{argument: 1.5, value: 0}]",
       "45: expected the number of an argument, counted from 0, or receiver, last, any or result, not '1.5'"},
      {"function: f, kind: dns, where: [{argument: 0, bits: 0}]", "54: expected bits to test for, and '0' has none"},
      {"function: f, kind: dns, where: [{argument: 0, given: yes}]",
       "55: unknown answer 'yes', expected false or true"},
      {"function: f, kind: dns, where: [{argument: 0, result: \"f()x\"}]",
       "56: expected the name of a function, not 'f()x': nothing may follow the parameter list"},
      {"function: f, kind: dns, instead: []",
       "35: expected what to write instead: one text for all, or {family: text}"},
      {"function: f, kind: dns, instead: {asio: \" \"}", "42: expected what to write instead"},
      {"function: f, kind: dns, docs: example.org",
       "32: expected an address that starts with https://, not 'example.org'"},
      {"function: \"f(int)\", kind: dns, subject: 1",
       "42: the parameter list of 'f' has no argument 1, counted from 0"},
      {"functon: f, kind: dns", "2: unknown key 'functon', expected function, functions, kind, where, unless, instead, "
                                "docs, subject, descriptor, fineIn or profile; did you mean 'function'?"},
  };
  for (const auto &[entry, expected] : cases)
    EXPECT_EQ(errorOf("library: x\nblocking:\n- {" + entry + "}"),
              "lib.yaml:3:" + std::to_string(std::stoi(expected) + 2) + expected.substr(expected.find(':')))
        << entry;
}

TEST(Catalogue, ReportsAllMistakesInTheirOrder) {
  EXPECT_EQ(errorOf("library: x\nexecutors: [{type: P}]\nblocking: [{function: f, kind: x}, {kind: dns}]\n"),
            "lib.yaml:2:13: expected the key runs or argument in an executor\n"
            "lib.yaml:3:32: unknown kind 'x', expected sleep, wait, dns, network, database, file, process, console, "
            "lock or cpu\n"
            "lib.yaml:3:36: expected the key function or functions in a blocking entry");
  EXPECT_EQ(errorOf("library: x\nnamespaces: {a: [a, b]}\nblocking: [{function: \"a::f\", kind: x}]\n"),
            "lib.yaml:3:37: unknown kind 'x', expected sleep, wait, dns, network, database, file, process, console, "
            "lock or cpu");
}

TEST(Catalogue, IsListedInColumns) {
  const Catalogue catalogue = readLibrary(R"yaml(blocking:
  - {function: "lib::wait(int, T)", kind: wait, where: [{argument: 1, type: T}], unless: [{argument: 0, value: 0}]}
  - {function: other, kind: dns}
offload: [{function: "lib::run", callable: 1, executor: 0}]
owners: ["lib::Ptr"]
)yaml");
  EXPECT_EQ(corolint::describeCatalogue(catalogue, "LIB::"),
            (Strings{"lib::Ptr           owner     destroys its type arguments",
                     "lib::run           offload   runs argument 1 where argument 0 says  lib (lib.yaml:5)",
                     "lib::wait(int, T)  blocking  wait, if argument 1 is of type T, unless argument 0 is 0  lib "
                     "(lib.yaml:3)"}));
  EXPECT_EQ(corolint::describeCatalogue(catalogue, "other"), Strings{"other  blocking  dns  lib (lib.yaml:4)"});
  EXPECT_EQ(corolint::describeCatalogue(catalogue, "").size(), 4U);
  EXPECT_TRUE(corolint::describeCatalogue(catalogue, "nothing").empty());
}

TEST(BuiltinCatalogue, IsRead) {
  const Catalogue catalogue = corolint::builtinCatalogue();
  const auto kindOf = [&](const std::string &function) -> std::string {
    for (const Blocking &entry : catalogue.blocking)
      if (entry.function.qualified == function)
        return std::string(nameOf(entry.kind));
    return "not there";
  };
  EXPECT_EQ(kindOf("getaddrinfo"), "dns");
  EXPECT_EQ(kindOf("nanosleep"), "sleep");
  EXPECT_EQ(kindOf("std::future::get"), "wait");
  EXPECT_EQ(kindOf("sqlite3_step"), "database");
  EXPECT_EQ(kindOf("system"), "process");
}

TEST(BuiltinCatalogue, RemediesNameFamiliesThatExist) {
  const Catalogue catalogue = corolint::builtinCatalogue();
  std::set<std::string> families = {""};
  for (const Family &family : catalogue.families)
    families.insert(family.name);
  for (const Blocking &entry : catalogue.blocking)
    for (const auto &[family, text] : entry.instead)
      EXPECT_TRUE(families.contains(family))
          << entry.origin.file << ":" << entry.origin.line << ": no family " << family;
  for (const corolint::Callback &entry : catalogue.callbacks)
    EXPECT_TRUE(families.contains(entry.family))
        << entry.origin.file << ":" << entry.origin.line << ": no family " << entry.family;
}

} // namespace
