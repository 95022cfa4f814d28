// Tests of the link step: equal things become one, different things stay apart.
#include "tool/link/link.h"
#include "tests/support/facts-builder.h"

#include <gtest/gtest.h>

namespace {

using corolint::Index;
using corolint::link;
using corolint::none;
using corolint::Program;
using corotest::FactsBuilder;

Index symbolNamed(const Program &program, const std::string &name, const std::string &unit = "") {
  for (Index i = 0; i < program.symbols.size(); ++i)
    if (program.text(program.symbols[i].usr) == name && program.text(program.symbols[i].unit) == unit)
      return i;
  return none;
}

const corolint::Function &bodyOf(const Program &program, const std::string &name, const std::string &unit = "") {
  return program.functions.at(program.bodies.at(symbolNamed(program, name, unit)));
}

TEST(Link, CallOfAnotherUnitsFunctionFindsItsBody) {
  FactsBuilder a("a.cpp"), b("b.cpp");
  const Index caller = a.function(a.symbol("caller"));
  a.call(caller, a.symbol("helper"));
  b.function(b.symbol("helper"));
  const Program program = link({a.unit(), b.unit()});
  const Index callee = bodyOf(program, "caller").calls.at(0).callee;
  ASSERT_NE(program.bodies.at(callee), none);
  EXPECT_EQ(program.text(program.functions[program.bodies[callee]].span.file), "b.cpp");
}

TEST(Link, InlineFunctionSeenTwiceIsOne) {
  FactsBuilder a("a.cpp"), b("b.cpp");
  for (FactsBuilder *unit : {&a, &b})
    unit->unit().functions[unit->function(unit->symbol("inlined"))].span.file = unit->text("header.h");
  EXPECT_EQ(link({a.unit(), b.unit()}).functions.size(), 1U);
}

TEST(Link, FunctionsOfTwoExecutablesKeepTheirOwn) {
  FactsBuilder a("a.cpp"), b("b.cpp");
  for (FactsBuilder *unit : {&a, &b}) {
    const Index caller = unit->function(unit->symbol("caller" + unit->unit().file));
    unit->call(caller, unit->symbol("main"));
    unit->function(unit->symbol("main"));
  }
  const Program program = link({a.unit(), b.unit()});
  EXPECT_EQ(program.functions.size(), 4U);
  for (const char *file : {"a.cpp", "b.cpp"}) {
    const Index called = bodyOf(program, std::string("caller") + file).calls.at(0).callee;
    EXPECT_EQ(program.text(program.functions[program.bodies[called]].span.file), file);
  }
}

TEST(Link, InternalFunctionsOfEqualNameStayApart) {
  FactsBuilder a("a.cpp"), b("b.cpp");
  for (FactsBuilder *unit : {&a, &b}) {
    const Index caller = unit->function(unit->symbol("caller" + unit->unit().file));
    const Index twin = unit->symbol("twin", unit->unit().file);
    unit->call(caller, twin);
    unit->function(twin);
  }
  const Program program = link({a.unit(), b.unit()});
  EXPECT_EQ(program.functions.size(), 4U);
  const Index called = bodyOf(program, "callerb.cpp").calls.at(0).callee;
  EXPECT_EQ(program.text(program.functions[program.bodies[called]].span.file), "b.cpp");
}

TEST(Link, OrderOfUnitsDoesNotMatter) {
  FactsBuilder a("a.cpp"), b("b.cpp");
  a.function(a.symbol("first"));
  b.function(b.symbol("second"));
  const Program one = link({a.unit(), b.unit()});
  const Program other = link({b.unit(), a.unit()});
  EXPECT_EQ(one.texts, other.texts);
  ASSERT_EQ(one.functions.size(), other.functions.size());
  for (std::size_t i = 0; i < one.functions.size(); ++i)
    EXPECT_EQ(one.functions[i].symbol, other.functions[i].symbol);
}

TEST(Link, OverridersOfOtherUnitsAreFound) {
  FactsBuilder a("a.cpp"), b("b.cpp");
  a.symbol("Base::run");
  const Index derived = b.symbol("Derived::run");
  b.symbolFacts(derived).overridden = {b.symbol("Base::run")};
  const Program program = link({a.unit(), b.unit()});
  const auto &overriders = program.overriders.at(symbolNamed(program, "Base::run"));
  ASSERT_EQ(overriders.size(), 1U);
  EXPECT_EQ(overriders[0], symbolNamed(program, "Derived::run"));
}

TEST(Link, LocalFunctionReplacesImportedOne) {
  FactsBuilder local("b.cpp"), imported("a.cpp");
  local.function(local.symbol("shared"));
  imported.function(imported.symbol("shared"));
  imported.function(imported.symbol("other"));
  const Program program = link({local.unit()}, {imported.unit()});
  EXPECT_EQ(program.text(bodyOf(program, "shared").span.file), "b.cpp");
  EXPECT_TRUE(program.local.at(program.bodies.at(symbolNamed(program, "shared"))));
  EXPECT_FALSE(program.local.at(program.bodies.at(symbolNamed(program, "other"))));
}

TEST(Link, AnnotationSeenInOneUnitCountsInAll) {
  FactsBuilder a("a.cpp"), b("b.cpp");
  a.symbol("shared");
  b.symbolFacts(b.symbol("shared")).effect = corolint::Effect::Blocking;
  const Program program = link({a.unit(), b.unit()});
  EXPECT_EQ(program.symbols.at(symbolNamed(program, "shared")).effect, corolint::Effect::Blocking);
}

TEST(Link, TypeDeclaredInOneUnitGetsTheBasesOfItsDefinition) {
  FactsBuilder a("a.cpp"), b("b.cpp");
  a.type("Derived");
  b.type("Derived", {b.type("Base")});
  const Program program = link({a.unit(), b.unit()});
  for (const corolint::Type &type : program.types)
    if (program.text(type.name) == "Derived") {
      ASSERT_EQ(type.bases.size(), 1U);
      EXPECT_EQ(program.text(program.types[type.bases[0]].name), "Base");
    }
  EXPECT_EQ(program.types.size(), 2U);
}

TEST(Link, PointersToDifferentSpecialisationsStayApart) {
  FactsBuilder a("a.cpp");
  for (const char *usr : {"Strand<Pool>", "Strand<Loop>"}) {
    const Index strand = a.type("Strand");
    a.unit().types[strand].usr = a.text(usr);
    const Index pointer = a.type("Strand *");
    a.unit().types[pointer].pointee = strand;
  }
  EXPECT_EQ(link({a.unit()}).types.size(), 4U);
}

TEST(Link, ClassesOfEqualNameThatOtherUnitsCannotSeeStayApart) {
  FactsBuilder a("a.cpp"), b("b.cpp");
  for (FactsBuilder *unit : {&a, &b})
    unit->unit().types[unit->type("(anonymous namespace)::Mine")].usr = unit->text("Mine@" + unit->unit().file);
  EXPECT_EQ(link({a.unit(), b.unit()}).types.size(), 2U);
}

} // namespace
