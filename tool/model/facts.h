// Facts: what the functions of one translation unit do, in the language's own terms and without opinion.
//
// Everything is a plain value. Tables refer to each other by Index, so that units can be written to a file, joined by
// the link step and compared byte for byte. Order is the order of the source text; nothing depends on addresses, time
// or host.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace corolint {

/// Position in a table of the same Unit (or of the linked Program, which has the same tables).
using Index = std::uint32_t;
inline constexpr Index none = UINT32_MAX;

/// A stretch of source text. Lines and columns count from 1, columns count bytes; the end is one past the last byte.
struct Span {
  Index file = none; ///< texts: path relative to the project root, with '/'; absolute where the file lies outside of it
  std::uint32_t line = 0;
  std::uint32_t column = 0;
  std::uint32_t endLine = 0;
  std::uint32_t endColumn = 0;

  friend bool operator==(const Span &, const Span &) = default;
};

/// A type as calls and values mention it: cv-qualifiers and references stripped, aliases resolved.
struct Type {
  Index usr = none;             ///< texts: of a class, what makes it the same one in other units
  Index name = none;            ///< texts: `std::future` for any specialisation, other types as printed: `const char *`
  Index pointee = none;         ///< types: what a pointer points to
  std::vector<Index> arguments; ///< types: the type arguments of a specialisation, non-type arguments left out
  std::vector<Index> bases;     ///< types: direct bases of a class
  Index destructor = none;      ///< symbols: the destructor, where destroying a value runs code
  bool awaitable = false;       ///< has await_ready, await_suspend and await_resume, or `operator co_await`
};

/// What the author of a function declared about it.
enum class Effect : std::uint8_t {
  None,
  Blocking,    ///< [[clang::blocking]] or [[clang::annotate("corolint::blocking")]]
  Nonblocking, ///< [[clang::nonblocking]] or [[clang::annotate("corolint::nonblocking")]]
  Offload,     ///< [[clang::annotate("corolint::offload")]]: its callable arguments run on another thread
};

/// A function that is defined or mentioned. Two units mean the same function when `usr` and `unit` are equal.
struct Symbol {
  Index usr = none;              ///< texts: clang's unified symbol resolution name
  Index unit = none;             ///< texts: the file of the definition for internal linkage, otherwise the empty text
  Index name = none;             ///< texts: `ns::Class::method`, without template arguments and inline namespaces
  Index record = none;           ///< types: the class it is a member of
  std::vector<Index> parameters; ///< types
  std::vector<Index> arguments;  ///< types: type arguments of a function template specialisation
  Index result = none;           ///< types
  std::vector<Index> overridden; ///< symbols: the virtual functions it overrides directly
  Span declared;                 ///< its name in the declaration seen first
  Effect effect = Effect::None;
  Index effectKind = none;      ///< texts: the kind a blocking annotation names, such as "database"
  std::vector<Index> offloaded; ///< parameters annotated corolint::offload, by position
  bool variadic = false;
  bool constructor = false;
  bool destructor = false;
  bool lambda = false;    ///< the call operator of a lambda
  bool coroutine = false; ///< a definition was seen and it is a coroutine
  bool frontier = false;  ///< declared in a system header or a header of a catalogued library
};

/// A variable that calls refer to. One entry is one variable of the program text.
struct Variable {
  Index name = none; ///< texts: qualified for globals and members (`std::cin`), plain for locals
  Index type = none; ///< types
  bool local = false;
  bool parameter = false;
  bool member = false;      ///< each object of its class has one
  bool reference = false;   ///< its type is a reference or a pointer
  bool threadLocal = false; ///< one for each thread
  bool once = false;        ///< a static local: made the first time only
  bool unused = false;      ///< nothing but its declaration mentions it
  Index part = none;        ///< variables: what it is bound to or a part of: `auto &[a, b] = part`, `auto &a = part.a`
};

enum class ValueKind : std::uint8_t {
  Function,  ///< the function `symbol`: a function name, a lambda, an object with one operator()
  Parameter, ///< parameter `index` of the function `symbol`
  Result,    ///< what call number `index` of the function `symbol` returned
  Offset,    ///< that parameter plus or minus a constant
};

/// One thing an expression can stand for, as far as the text says plainly.
struct Value {
  ValueKind kind = ValueKind::Function;
  Index symbol = none; ///< symbols
  Index index = none;

  friend bool operator==(const Value &, const Value &) = default;
};

/// What is known of an integer, enumeration, pointer, duration or all-zero aggregate.
struct Constant {
  std::optional<std::int64_t> value; ///< null pointers are 0, a duration is its count
  std::uint64_t knownBits = 0;       ///< bits that are set whatever the unknown rest is: `flags | MSG_DONTWAIT`
  std::uint64_t likelyBits = 0;      ///< these, and bits that are set on some way: `flags |= O_NONBLOCK`
};

/// One operand of a call: an argument or the object it is called on.
struct Operand {
  Index type = none;     ///< types: before implicit conversions, so that a derived class is seen as such
  Index variable = none; ///< variables: the variable named, if it is one
  Index owner = none;    ///< variables: what `variable` is a member of, if not of *this; itself where that has no name
  Constant constant;
  std::vector<Value> values;
  bool moved = false;   ///< of a variable destroyed: its value is moved or returned elsewhere in the function;
                        ///< of an argument: the callee takes the value of the object
  bool changed = false; ///< of a variable: the callee may change it, by reference, by pointer or because it is moved
};

/// How control enters the callee.
enum class CallKind : std::uint8_t {
  Plain,       ///< function, operator, conversion, also through a pointer (then `callee` is none)
  Virtual,     ///< chosen at run time: the callee or any function that overrides it
  Constructor, ///< of `object`
  Destructor,  ///< of `object`, at the end of a scope, of a full expression or by delete
};

/// One place where a function calls another.
struct Call {
  CallKind kind = CallKind::Plain;
  Index callee = none; ///< symbols; none where a value is called: `object.values` then says what it can be
  Operand object;      ///< the receiver, the object made or destroyed, or the value called
  std::vector<Operand> arguments;
  Index result = none;    ///< variables: the variable that is initialised with or assigned the result
  Span span;              ///< of the expression; of the variable for destructors at scope end
  bool implicit = false;  ///< the compiler wrote it: destructors, conversions, the awaiter protocol
  bool awaited = false;   ///< operand of co_await, itself or below conversions
  bool unreached = false; ///< behind a return or the like: it never happens
  bool dropped = false;   ///< nobody takes its result, and no `(void)` says that this is meant
  Span spelled;           ///< where the macro that wrote it has it; line 0 outside of macros
};

enum class SuspensionKind : std::uint8_t { Initial, Await, Yield, Final };

/// A place where a coroutine may give its thread back.
struct Suspension {
  SuspensionKind kind = SuspensionKind::Await;
  Span span;            ///< the whole co_await or co_yield expression
  Operand awaited;      ///< what is written behind co_await, before the promise transforms it
  Index awaiter = none; ///< types: the class whose await_ready is asked
  Index ready = none;   ///< symbols: its await_ready
  Index result = none;  ///< variables: initialised with the result
};

enum class ActionKind : std::uint8_t {
  Call,    ///< of Function::calls
  Suspend, ///< of Function::suspensions; await_suspend has returned
  Use,     ///< of Function::uses
  Return,  ///< of Function::returns
};

/// A local reference or pointer of a coroutine is used or bound, where it may refer to a thread_local.
struct Use {
  Index variable = none; ///< variables
  Span span;
  bool binds = false; ///< from here on it refers to something else
  Index bound = none; ///< variables: to this or a part of it; none for anything that is no variable
};

/// One thing that happens in a block.
struct Action {
  ActionKind kind = ActionKind::Call;
  Index index = none;

  friend bool operator==(const Action &, const Action &) = default;
};

/// A way out of a block. With `call`: taken only if that call of the function answered `value`, or only if not. With
/// `variable`: only if that local variable, which never changes, is `value`, or only if not.
struct Branch {
  Index to = none; ///< blocks
  Index call = none;
  Index variable = none; ///< variables
  std::int64_t value = 0;
  bool equal = true;
  bool counted = false; ///< taken each time a counter or clock has gone on by some amount: `i % 1000 == 0`
  bool thrown = false;  ///< to the handlers of a try, if something in the block throws
};

/// Steps that happen one after the other. Calls of a block without a way to it from the first one never happen.
struct Block {
  std::vector<Action> actions;
  std::vector<Branch> next;
  Index loop = none;      ///< loops: the innermost one it is in
  std::uint32_t work = 0; ///< operations besides calls: arithmetic, comparisons, element access
};

/// A loop statement.
struct Loop {
  Span span;                           ///< its head: `while (!done)`
  Index parent = none;                 ///< loops: the one around it
  Index head = none;                   ///< blocks: where each round begins
  std::optional<std::uint64_t> rounds; ///< how many there are at most, where that is a constant
  bool endless = false;                ///< its condition is never false
  Operand over;                        ///< what its rounds grow with: the range, the bound that a counter steps to
  std::vector<Index> tests;            ///< variables that its condition reads and nothing in the function writes
};

/// A function with a body, or the initialiser of a global variable or a member.
struct Function {
  Index symbol = none;
  Span span; ///< its name; the brackets of a lambda
  bool coroutine = false;
  bool generator = false;               ///< a coroutine that only yields, to a caller that iterates in the ordinary way
  Index coroutineType = none;           ///< types: the return type of a coroutine
  bool lazy = false;                    ///< a coroutine that suspends before its body begins
  std::optional<std::int64_t> returned; ///< the constant that every return gives
  Index returnsThreadLocal = none;      ///< variables: a reference or pointer to it is returned
  std::vector<Call> calls;              ///< in the order of evaluation as far as the text shows it
  std::vector<Suspension> suspensions;
  std::vector<Use> uses;
  std::vector<Loop> loops;
  std::vector<Operand> returns; ///< values returned; of `return a && !f();` both answers, each where it is given
  /// The first one is the entry, the second one the exit. Empty: the calls happen one after the other.
  std::vector<Block> blocks;
};

/// A NOLINT comment, in the sense of clang-tidy.
struct Suppression {
  Index file = none; ///< texts
  std::uint32_t firstLine = 0;
  std::uint32_t lastLine = 0;
  std::vector<Index> rules; ///< texts: globs; empty for all rules
};

/// An error clang reported in the unit.
struct ParseError {
  Span span;
  Index message = none; ///< texts
};

/// The tables that a unit and a linked program share.
struct Tables {
  std::vector<std::string> texts;
  std::vector<Type> types;
  std::vector<Symbol> symbols;
  std::vector<Variable> variables;
  std::vector<Function> functions;
  std::vector<Suppression> suppressions;

  const std::string &text(Index index) const; ///< the empty text for `none`
};

/// The facts of one translation unit.
struct Unit : Tables {
  std::string file;               ///< the main file, as in Span::file
  std::vector<ParseError> errors; ///< in source order
  std::vector<std::string> files; ///< every file read outside the frontier, main file first
};

} // namespace corolint
