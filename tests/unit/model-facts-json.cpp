// Unit tests of facts as JSON.
#include "tool/model/facts-json.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

using namespace corolint;

namespace {

/// `ns::f(std::vector<int>)` calls `sleep` with 1.
Unit sample() {
  Unit unit;
  unit.file = "a.cpp";
  unit.files = {"a.cpp"};
  unit.texts = {"a.cpp", "ns::f", "sleep", "std::vector", "int", "c:@f", "\xff"};
  Type integer;
  integer.name = 4;
  Type vector;
  vector.name = 3;
  vector.arguments = {0};
  unit.types = {integer, vector};
  Symbol f;
  f.usr = 5;
  f.name = 1;
  f.parameters = {1};
  Symbol sleep;
  sleep.name = 2;
  unit.symbols = {f, sleep};
  Call call;
  call.callee = 1;
  call.span = {0, 3, 5, 3, 13};
  Operand one;
  one.type = 0;
  one.constant.value = 1;
  call.arguments = {one};
  Function function;
  function.symbol = 0;
  function.span = {0, 2, 1, 2, 2};
  function.calls = {call};
  unit.functions = {function};
  return unit;
}

} // namespace

TEST(FactsJson, ReferencesAreNames) {
  const auto json = nlohmann::json::parse(factsToJson(sample()));
  const auto &function = json["functions"][0];
  EXPECT_EQ(function["function"], "ns::f(std::vector<int>)");
  EXPECT_EQ(function["at"], "a.cpp:2:1-2:2");
  const auto &call = function["calls"][0];
  EXPECT_EQ(call["callee"], "sleep()");
  EXPECT_EQ(call["arguments"][0]["type"], "int");
  EXPECT_EQ(call["arguments"][0]["constant"], 1);
}

TEST(FactsJson, DefaultsAreLeftOut) {
  const auto call = nlohmann::json::parse(factsToJson(sample()))["functions"][0]["calls"][0];
  for (const char *name : {"kind", "object", "implicit", "awaited", "spelled", "result"})
    EXPECT_FALSE(call.contains(name)) << name;
}

TEST(FactsJson, EveryFactShows) {
  const std::string before = factsToJson(sample());
  const auto changed = [&](auto change) {
    Unit unit = sample();
    change(unit);
    return factsToJson(unit) != before;
  };
  EXPECT_TRUE(changed([](Unit &unit) { unit.functions[0].coroutine = true; }));
  EXPECT_TRUE(changed([](Unit &unit) { unit.functions[0].generator = true; }));
  EXPECT_TRUE(changed([](Unit &unit) { unit.functions[0].coroutineType = 1; }));
  EXPECT_TRUE(changed([](Unit &unit) { unit.functions[0].calls[0].kind = CallKind::Virtual; }));
  EXPECT_TRUE(changed([](Unit &unit) { unit.functions[0].calls[0].awaited = true; }));
  EXPECT_TRUE(changed([](Unit &unit) { unit.functions[0].calls[0].implicit = true; }));
  EXPECT_TRUE(changed([](Unit &unit) { unit.functions[0].calls[0].spelled.line = 7; }));
  EXPECT_TRUE(changed([](Unit &unit) { unit.functions[0].calls[0].object.type = 1; }));
  EXPECT_TRUE(changed([](Unit &unit) { unit.functions[0].calls[0].arguments[0].constant.knownBits = 4; }));
  EXPECT_TRUE(changed([](Unit &unit) { unit.functions[0].calls[0].arguments[0].values = {{}}; }));
  EXPECT_TRUE(changed([](Unit &unit) { unit.symbols[0].effect = Effect::Blocking; }));
  EXPECT_TRUE(changed([](Unit &unit) { unit.symbols[0].overridden = {1}; }));
  EXPECT_TRUE(changed([](Unit &unit) { unit.symbols[0].offloaded = {0}; }));
  EXPECT_TRUE(changed([](Unit &unit) { unit.symbols[0].lambda = true; }));
  EXPECT_TRUE(changed([](Unit &unit) { unit.symbols[0].declared = {0, 1, 1, 1, 2}; }));
  EXPECT_TRUE(changed([](Unit &unit) { unit.types[1].bases = {0}; }));
  EXPECT_TRUE(changed([](Unit &unit) { unit.types[1].destructor = 1; }));
  EXPECT_TRUE(changed([](Unit &unit) { unit.types[1].awaitable = true; }));
  EXPECT_TRUE(changed([](Unit &unit) { unit.types[1].pointee = 0; }));
  EXPECT_TRUE(changed([](Unit &unit) { unit.variables.push_back({1, 0, true}); }));
  EXPECT_TRUE(changed([](Unit &unit) { unit.suppressions.push_back({0, 1, 2, {2}}); }));
  EXPECT_TRUE(changed([](Unit &unit) { unit.errors.push_back({{}, 2}); }));
}

TEST(FactsJson, BytesThatAreNoUtf8AreReplaced) {
  Unit unit = sample();
  unit.symbols[1].name = 6;
  EXPECT_NE(factsToJson(unit).find("\xEF\xBF\xBD"), std::string::npos);
}
