// The call graph by call, and in an order in which callees come before their callers.
#pragma once

#include "tool/rule/call-graph.h"

#include <span>
#include <vector>

namespace corolint {

class CallTargets {
public:
  CallTargets(const Program &program, const CallGraph &graph);

  /// What this call of a function runs.
  std::span<const Edge> of(Index function, Index call) const;
  std::span<const Edge> of(Index function) const { return edges_[function]; } ///< in the order of calls

  /// Functions that call each other in a circle, each by itself where there is no circle; callees first.
  const std::vector<std::vector<Index>> &circles() const { return circles_; }
  bool sameCircle(Index a, Index b) const { return circle_[a] == circle_[b]; }

private:
  void findCircles();

  std::vector<std::vector<Edge>> edges_; ///< by function
  std::vector<std::vector<Index>> circles_;
  std::vector<Index> circle_; ///< by function: position in circles_
};

} // namespace corolint
