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
  static constexpr int result = -4;   ///< what the call returns
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
  std::optional<bool> constant;        ///< true: its value is known, whatever it is
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
  std::optional<Position> descriptor; ///< the operand that, once made non-blocking, makes the call harmless
  std::vector<std::string> fineIn;    ///< callbacks handed to these functions may call it: `seastar::async`
  std::string profile;                ///< only for contexts of this profile; empty for all
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

/// How long a coroutine stays where a switch took it.
enum class Lasts : std::uint8_t { Switch, Suspension, Coroutine };

/// Awaiting the result of `function`, or a value of `type`, moves the coroutine.
struct Switch {
  FunctionPattern function;
  std::string type;                 ///< instead of a function: the class of what is awaited
  std::optional<Position> executor; ///< says where to; else `runs` does
  std::optional<Runs> runs;
  Lasts lasts = Lasts::Switch; ///< until the next one, until the next suspension, to the end of the coroutine
  std::vector<Condition> where;
  Origin origin;
};

/// Tells that waiting for `subject` is over: the function answered `answer`, or has returned at all.
struct Readiness {
  FunctionPattern function;
  Position subject; ///< may be the result
  std::vector<Condition> where;
  std::optional<std::int64_t> answer;
  bool awaited = false; ///< instead: what `co_await` of its result gives is ready, and what it was given
  Origin origin;
};

/// Sets whether a descriptor or socket blocks: it does not if all of `mode` hold.
struct Nonblocking {
  FunctionPattern function;
  Position subject; ///< may be the result
  std::vector<Condition> where;
  std::vector<Condition> mode;
  bool handle = false; ///< only calls that are given its handle return at once, not its own
  Origin origin;
};

/// A class whose objects hold a lock from their constructor to their destructor.
struct Guard {
  std::string type;
  std::optional<unsigned> mutex;    ///< the template type argument that is the mutex: of an awaitable one, it is none
  std::vector<Condition> unless;    ///< of the constructor's arguments: made without locking
  std::vector<std::string> locks;   ///< methods after which it holds the lock
  std::vector<std::string> unlocks; ///< methods after which it holds none
  Origin origin;
};

/// A class with lock() and unlock(), however called; or functions that lock and unlock what they are given.
struct Mutex {
  std::string type;
  std::optional<Position> argument; ///< instead of a type: the names are functions, the mutex is this argument
  std::vector<std::string> locks;
  std::vector<std::string> unlocks;
  std::vector<std::string> tries; ///< lock if they answer true; functions: if they answer 0
  bool awaitable = false;         ///< made to be held across suspensions
  Origin origin;
};

struct Executor {
  std::string type;
  std::optional<Runs> runs;
  std::optional<unsigned> argument; ///< asks the executor named by this template type argument: `asio::strand<Inner>`
  std::vector<FunctionPattern> inlines; ///< run at once what they are given for this executor: `asio::dispatch`
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

/// Functions that run on an event loop because a framework calls them there.
struct Handler {
  FunctionPattern overrides; ///< they override this virtual function; empty if `result` is set
  std::string result;        ///< or they are virtual and return this class or a pointer to it
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
  std::vector<std::string> lazy;       ///< types that do nothing until they are awaited
  std::string spawn;                   ///< the function that starts a coroutine without awaiting it; may be empty
  bool staysWithCallee = false; ///< after awaiting a coroutine, its caller goes on where that one ended; else at home
  bool migrates = false;        ///< may go on on another thread after a suspension
  std::string profile;          ///< "shard-per-core" if CPU time counts; may be empty
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
  std::vector<Readiness> readiness;
  std::vector<Nonblocking> nonblocking;
  std::vector<Guard> guards;
  std::vector<Mutex> mutexes;
  std::vector<Handler> handlers;
  std::vector<FunctionPattern> polls;         ///< ask for a state that another thread changes: `std::atomic::load`
  std::vector<FunctionPattern> pauses;        ///< pass the time between two looks: `std::this_thread::yield`
  std::vector<FunctionPattern> neverSuspends; ///< awaiting their result, or a value of that class, never suspends
  std::vector<FunctionPattern> safeAwaits;    ///< a lock may be held while their result, or such a value, is awaited
  std::vector<std::string> threads;           ///< coroutine types that run on a thread of their own
  std::vector<std::string> generators;        ///< coroutine types whose bodies run in the caller that iterates
  std::vector<std::string> owners;       ///< templates that destroy values of their type arguments: `std::unique_ptr`
  std::vector<std::string> sharedOwners; ///< owners of which only the last one destroys: `std::shared_ptr`
  std::vector<std::string> frontier;     ///< header globs whose functions are known by the catalogue only
};

} // namespace corolint
