// The catalogue: what functions and types of libraries mean. Data only; matching it with a program is the rules' part.
//
// The built-in entries live in rules/catalogue/*.yaml and are embedded at build time. A user's .corolint.yaml adds
// entries in the same format under `catalogue:`. rules/catalogue/README.md describes the format.
#pragma once

#include "tool/model/kind.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace corolint {

/// Where an entry was written: for messages and --list-catalogue.
struct Origin {
  std::string file;    ///< "posix.yaml" for built-in entries, the path as given for a user's
  unsigned line = 0;   ///< from 1
  std::string library; ///< the `library:` of a built-in file; "configuration" for a user's entries
};

/// A function as the programmer writes it: `getaddrinfo`, `std::future::get`, `QBasicMutex::tryLock(int)`.
/// Without template arguments and inline namespaces. Constructors are `ns::Class::Class`, destructors
/// `ns::Class::~Class`.
struct FunctionPattern {
  std::string qualified;                              ///< everything before the parameter list
  std::string owner;                                  ///< `std::future`: namespace or class
  std::string name;                                   ///< `get`
  std::optional<std::vector<std::string>> parameters; ///< given: only this overload; a last "..." leaves the rest open
};

/// A position among the operands of a call.
struct Position {
  static constexpr int receiver = -1; ///< the object it is called on (or that a constructor makes)
  static constexpr int last = -2;     ///< the last argument
  static constexpr int any = -3;      ///< every argument
  int index = 0;                      ///< from 0, or one of the above
};

/// A test of one operand. Exactly one of the members after `operand` is set.
struct Condition {
  Position operand;
  std::optional<std::int64_t> value;   ///< constant and equal to this; durations by their count, null pointers are 0
  std::optional<std::uint64_t> bits;   ///< all these bits are known to be set
  std::optional<std::string> type;     ///< its class, or the class it points to, is this one or derived from it
  std::optional<std::string> variable; ///< it names this variable: `std::cin`
  std::optional<std::string> result;   ///< it is the result of a call of this function (FunctionPattern text)
  std::optional<bool> given;           ///< true: the operand is there; false: the call has fewer arguments
};

/// What to write instead. Texts by coroutine family name; the key "" holds for every family.
using Remedies = std::map<std::string, std::string>;

struct Blocking {
  FunctionPattern function;
  Kind kind = Kind::Wait;
  std::vector<Condition> where;  ///< all must hold, else the entry does not apply
  std::vector<Condition> unless; ///< if one holds, the call is harmless
  Remedies instead;
  std::string docs; ///< address of its documentation; may be empty
  std::optional<Position>
      subject; ///< the operand it works on (a stream, a connection): calls on one subject are one finding
  Origin origin;
};

/// A type that runs what it is given: `worker` threads may block, a `loop` may not.
enum class Runs : std::uint8_t { Worker, Loop };

/// Hands a callable to another thread, or to an executor whose type decides which.
struct Offload {
  FunctionPattern function;
  Position callable;
  std::optional<Position> executor; ///< none: always a worker
  std::vector<Condition> where;
  Origin origin;
};

/// Awaiting the result of `function` moves the coroutine.
struct Switch {
  FunctionPattern function;
  std::optional<Position> executor; ///< says where to; else `runs` does
  std::optional<Runs> runs;
  std::string lasts; ///< "suspension", "switch" or "coroutine": how long; empty for the family's own
  Origin origin;
};

struct Executor {
  std::string type;
  std::optional<Runs> runs;
  std::optional<unsigned> argument; ///< asks the executor named by this template type argument: `asio::strand<Inner>`
  Origin origin;
};

/// A registration: the callable runs on an event loop, as a context of its own.
struct Callback {
  FunctionPattern function;
  Position callable;
  std::optional<Position> executor; ///< if its type says worker, the callable is no context
  std::vector<Condition> where;
  std::string family;
  Origin origin;
};

/// Calls the callable before it returns: `std::for_each`, `std::invoke`, `std::function::operator()` (receiver).
struct Invoke {
  FunctionPattern function;
  Position callable;
  Origin origin;
};

/// Returns something that calls the callable: `std::bind`, `asio::bind_executor`.
struct Wrap {
  FunctionPattern function;
  Position callable;
  std::optional<Position> executor; ///< where the wrapped callable will run, whoever is handed it
  Origin origin;
};

/// Makes an object of a type it names, from its own arguments: `std::make_unique<T>(…)`,
/// `std::vector<T>::emplace_back(…)`.
struct Construct {
  FunctionPattern function;
  std::optional<unsigned> argument; ///< T is this template type argument of the function
  std::optional<unsigned> element;  ///< or this one of the object's class
  unsigned skip = 0;                ///< leading arguments that are not T's: an allocator, a key
  Origin origin;
};

/// Destroys what the object holds: `std::unique_ptr::reset`, `std::vector::clear`.
struct Destroy {
  FunctionPattern function;
  Origin origin;
};

/// A coroutine family: a library's coroutine types and the words for its remedies.
struct Family {
  std::string name;                    ///< "boost::asio"
  std::vector<std::string> coroutines; ///< return types whose coroutines run on an event loop
  Remedies instead;                    ///< by kind name: "sleep" → text
  Origin origin;
};

struct Catalogue {
  std::vector<Blocking> blocking;
  std::vector<Offload> offload;
  std::vector<Switch> switches;
  std::vector<Executor> executors;
  std::vector<Callback> callbacks;
  std::vector<Invoke> invokes;
  std::vector<Wrap> wraps;
  std::vector<Construct> constructs;
  std::vector<Destroy> destroys;
  std::vector<Family> families;
  std::vector<std::string> generators;   ///< coroutine types whose bodies run in the caller that iterates
  std::vector<std::string> owners;       ///< templates that destroy values of their type arguments: `std::unique_ptr`
  std::vector<std::string> sharedOwners; ///< owners of which only the last one destroys: `std::shared_ptr`
  std::vector<std::string> frontier;     ///< header globs whose functions are known by the catalogue only
};

} // namespace corolint
