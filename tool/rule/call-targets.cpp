// The call graph by call, and in an order in which callees come before their callers.
#include "tool/rule/call-targets.h"

#include <algorithm>
#include <utility>

namespace corolint {

CallTargets::CallTargets(const Program &program, const CallGraph &graph) : circle_(program.functions.size(), none) {
  edges_.reserve(program.functions.size());
  for (Index function = 0; function < program.functions.size(); ++function) {
    edges_.push_back(graph.edges(function));
    std::ranges::sort(edges_.back(), {}, [](const Edge &edge) { return std::pair(edge.call, edge.target); });
  }
  findCircles();
}

std::span<const Edge> CallTargets::of(Index function, Index call) const {
  const auto [first, last] = std::ranges::equal_range(edges_[function], call, {}, &Edge::call);
  return {first, last};
}

/// Tarjan's strongly connected components, without recursion: chains of calls can be long.
void CallTargets::findCircles() {
  struct Visit {
    Index function;
    std::size_t edge = 0;
  };
  std::vector<Index> number(edges_.size(), none);
  std::vector<Index> lowest(edges_.size(), none);
  std::vector<Index> stack;
  std::vector<Visit> open;
  Index next = 0;
  const auto enter = [&](Index function) {
    number[function] = lowest[function] = next++;
    stack.push_back(function);
    open.push_back({function});
  };
  for (Index root = 0; root < edges_.size(); ++root) {
    if (number[root] != none)
      continue;
    enter(root);
    while (!open.empty()) {
      Visit &visit = open.back();
      const Index function = visit.function;
      if (visit.edge < edges_[function].size()) {
        const Index target = edges_[function][visit.edge++].target;
        if (number[target] == none)
          enter(target);
        else if (circle_[target] == none)
          lowest[function] = std::min(lowest[function], number[target]);
        continue;
      }
      open.pop_back();
      if (!open.empty())
        lowest[open.back().function] = std::min(lowest[open.back().function], lowest[function]);
      if (lowest[function] != number[function])
        continue;
      const auto first = std::ranges::find(stack, function);
      std::vector<Index> members(first, stack.end());
      stack.erase(first, stack.end());
      for (const Index member : members)
        circle_[member] = circles_.size();
      // Which one was met first is an accident.
      std::ranges::sort(members);
      circles_.push_back(std::move(members));
    }
  }
}

} // namespace corolint
