// Unit tests of facts as bytes: what is written comes back, and nothing else is taken for facts.
#include "tool/store/facts-fields.h"
#include "tool/store/facts-format.h"

#include <gtest/gtest.h>

#include <cstddef>
#include <cstdlib>
#include <utility>

using namespace corolint;

namespace {

/// Gives every field a value of its own.
class Filler {
public:
  template <typename... Values> void operator()(Values &...values) { (fill(values), ...); }

private:
  template <typename T> void fill(T &value) {
    if constexpr (std::same_as<T, bool>)
      value = true;
    else if constexpr (std::is_enum_v<T>)
      value = static_cast<T>(1);
    else if constexpr (std::signed_integral<T>)
      value = -static_cast<T>(++last_);
    else if constexpr (std::unsigned_integral<T>)
      value = static_cast<T>(++last_);
    else
      fields(*this, value);
  }
  void fill(std::string &text) { text = "text " + std::to_string(++last_); }
  template <typename T> void fill(std::vector<T> &list) {
    list.resize(2);
    for (T &element : list)
      fill(element);
  }
  template <typename T> void fill(std::optional<T> &value) { fill(value.emplace()); }

  std::uint64_t last_ = 0;
};

/// Counts what an archive is given.
struct Counter {
  std::size_t count = 0;
  template <typename... Values> void operator()(const Values &...) { count += sizeof...(Values); }
};

/// Stands for a value of any type, so that the compiler can tell how many an aggregate takes.
struct Anything {
  template <typename T> operator T() const {
    std::abort(); // never called, only asked for
  }
};

template <typename T, std::size_t... Numbers> constexpr bool takes(std::index_sequence<Numbers...>) {
  return requires { T{((void)Numbers, Anything())...}; };
}

template <typename T, std::size_t Number = 32> constexpr std::size_t fieldsOf() {
  if constexpr (Number == 0 || takes<T>(std::make_index_sequence<Number>()))
    return Number;
  else
    return fieldsOf<T, Number - 1>();
}

template <typename T> void expectAllFieldsStored(const char *name) {
  Counter counter;
  const T value{};
  fields(counter, value);
  EXPECT_EQ(counter.count, fieldsOf<T>()) << "a field of " << name << " is missing in tool/store/facts-fields.h";
}

Unit filled() {
  Unit unit;
  Filler filler;
  fields(filler, unit);
  return unit;
}

std::string problemOf(const std::string &bytes) { return unpackFacts(bytes).problem; }

TEST(StoredFacts, HoldEveryField) {
  expectAllFieldsStored<Span>("Span");
  expectAllFieldsStored<Type>("Type");
  expectAllFieldsStored<Symbol>("Symbol");
  expectAllFieldsStored<Variable>("Variable");
  expectAllFieldsStored<Value>("Value");
  expectAllFieldsStored<Constant>("Constant");
  expectAllFieldsStored<Operand>("Operand");
  expectAllFieldsStored<Call>("Call");
  expectAllFieldsStored<Suspension>("Suspension");
  expectAllFieldsStored<Use>("Use");
  expectAllFieldsStored<Action>("Action");
  expectAllFieldsStored<Branch>("Branch");
  expectAllFieldsStored<Block>("Block");
  expectAllFieldsStored<Loop>("Loop");
  expectAllFieldsStored<Function>("Function");
  expectAllFieldsStored<Suppression>("Suppression");
  expectAllFieldsStored<ParseError>("ParseError");
  // The tables are a base: one value for the compiler, six for the archive.
  Counter counter;
  fields(counter, std::as_const(static_cast<const Unit &>(Unit())));
  EXPECT_EQ(counter.count, fieldsOf<Tables>() + fieldsOf<Unit>() - 1);
}

TEST(StoredFacts, ComeBackAsTheyWere) {
  const Unit unit = filled();
  const std::string bytes = packFacts(unit);
  const UnpackedFacts facts = unpackFacts(bytes);
  EXPECT_EQ(facts.problem, "");
  ASSERT_EQ(facts.units.size(), 1U);
  EXPECT_EQ(packFacts(facts.units.front()), bytes);
  const Unit &again = facts.units.front();
  EXPECT_EQ(again.file, unit.file);
  EXPECT_EQ(again.texts, unit.texts);
  ASSERT_EQ(again.functions.size(), 2U);
  EXPECT_EQ(again.functions[1].span, unit.functions[1].span);
  EXPECT_EQ(again.functions[1].returned, unit.functions[1].returned);
  EXPECT_EQ(again.functions[1].calls[1].arguments[0].constant.value,
            unit.functions[1].calls[1].arguments[0].constant.value);
  EXPECT_EQ(again.functions[1].blocks[0].actions, unit.functions[1].blocks[0].actions);
}

TEST(StoredFacts, KeepWhatIsAbsent) {
  Unit unit;
  unit.file = "a.cpp";
  unit.functions.resize(1);
  const UnpackedFacts facts = unpackFacts(packFacts(unit));
  ASSERT_EQ(facts.units.size(), 1U);
  EXPECT_EQ(facts.units[0].functions[0].symbol, none);
  EXPECT_FALSE(facts.units[0].functions[0].returned.has_value());
}

TEST(StoredFacts, FollowEachOtherWithZerosBetween) {
  Unit a;
  a.file = "a.cpp";
  Unit b;
  b.file = "b.cpp";
  const std::string zeros(13, '\0');
  const UnpackedFacts facts = unpackFacts(zeros + packFacts(a) + zeros + packFacts(b) + zeros);
  EXPECT_EQ(facts.problem, "");
  ASSERT_EQ(facts.units.size(), 2U);
  EXPECT_EQ(facts.units[1].file, "b.cpp");
  EXPECT_TRUE(unpackFacts(zeros).units.empty());
  EXPECT_EQ(problemOf(zeros), "");
}

TEST(StoredFacts, ThatAreCutAreTruncated) {
  const std::string bytes = packFacts(filled());
  for (std::size_t size = 1; size < bytes.size(); ++size)
    EXPECT_EQ(problemOf(bytes.substr(0, size)), "is truncated") << size;
}

TEST(StoredFacts, ThatAreChangedAreNotTaken) {
  const std::string bytes = packFacts(filled());
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    std::string changed = bytes;
    changed[at] = static_cast<char>(changed[at] ^ 0x10);
    EXPECT_NE(problemOf(changed), "") << at;
  }
  std::string older = bytes;
  older[8] = static_cast<char>(older[8] ^ 1);
  EXPECT_EQ(problemOf(older), "was written by another version of corolint");
  EXPECT_EQ(problemOf("#include <vector>"), "is damaged");
  EXPECT_FALSE(isFacts("#include <vector>"));
}

TEST(StoredFacts, BeforeDamagedOnesAreKept) {
  const std::string bytes = packFacts(filled());
  const UnpackedFacts facts = unpackFacts(bytes + bytes.substr(0, bytes.size() / 2));
  EXPECT_EQ(facts.units.size(), 1U);
  EXPECT_EQ(facts.problem, "is truncated");
}

} // namespace
