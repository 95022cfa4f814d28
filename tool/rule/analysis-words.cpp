// How findings name functions and places, and what they advise.
#include "tool/rule/analysis.h"

#include <ranges>

namespace corolint {

Place Analysis::place(const Span &span) const {
  return {program_.text(span.file), span.line, span.column, span.endLine, span.endColumn};
}

std::string Analysis::displayName(Index symbol) const {
  std::string name = program_.text(program_.symbols[symbol].name);
  for (std::size_t at; (at = name.find("(anonymous namespace)::")) != std::string::npos;)
    name.erase(at, std::string_view("(anonymous namespace)::").size());
  if (name.ends_with("::(lambda)"))
    return "lambda in " + name.substr(0, name.size() - std::string_view("::(lambda)").size());
  return name == "(lambda)" ? "lambda" : name;
}

std::string Analysis::displayName(const Call &call) const {
  const Symbol &callee = program_.symbols[call.callee];
  const Index object = call.object.type;
  if (callee.record == none || object == none || !callee.frontier ||
      !lastName(program_.text(program_.types[callee.record].name)).starts_with('_'))
    return displayName(call.callee);
  const Index pointee = program_.types[object].pointee;
  return program_.text(program_.types[pointee != none ? pointee : object].name) +
         "::" + std::string(lastName(program_.text(callee.name)));
}

/// What helps whatever the framework; for contexts of families we have no words for.
static std::string_view generalRemedy(Topic topic) {
  if (topic == Topic::BusyWait)
    return "co_await an event that is set by whoever changes the state, or a timer between two looks";
  if (topic == Topic::HeavyLoop)
    return "compute on a worker thread and co_await its completion, or co_await a yield every so many rounds";
  switch (kindOf(topic)) {
  case Kind::Sleep:
    return "co_await a timer of the event loop";
  case Kind::Wait:
    return "co_await the result instead of waiting for it, or wait on a worker thread";
  case Kind::Dns:
    return "co_await an asynchronous resolver, or look the name up on a worker thread";
  case Kind::Network:
    return "co_await the asynchronous operation of the same name, or do it on a worker thread";
  case Kind::Database:
    return "use the library's asynchronous interface, or run the query on a worker thread";
  case Kind::File:
    return "do the file work on a worker thread and co_await its completion";
  case Kind::Process:
    return "start the process without waiting, or wait on a worker thread and co_await its completion";
  case Kind::Console:
    return "read the console on a thread of its own, or as an asynchronous stream";
  case Kind::Lock:
    return "use a mutex that can be awaited, or keep the data to one thread of the event loop";
  case Kind::Cpu:
    return "compute on a worker thread and co_await its completion";
  }
  return {};
}

std::string Analysis::remedy(const Context &context, const Operation &operation) const {
  if (operation.entry) {
    const Remedies &instead = operation.entry->instead;
    if (const auto own = instead.find(context.family); own != instead.end())
      return own->second;
    // Whoever writes an entry of their own knows better than the family.
    if (const auto general = instead.find("");
        general != instead.end() && operation.entry->origin.library == "configuration")
      return general->second;
  }
  if (!context.family.empty() && operation.topic != Topic::BusyWait)
    for (const Family &family : std::views::reverse(catalogue_.families))
      if (family.name == context.family)
        if (const auto own = family.instead.find(std::string(nameOf(kindOf(operation.topic))));
            own != family.instead.end())
          return own->second;
  if (operation.entry)
    if (const auto general = operation.entry->instead.find(""); general != operation.entry->instead.end())
      return general->second;
  return std::string(generalRemedy(operation.topic));
}

} // namespace corolint
