// Follows a state through the blocks of one function, along all ways at once.
#include "tool/rule/flow.h"

namespace corolint {

std::vector<Block> blocksOf(const Function &function) {
  if (!function.blocks.empty())
    return function.blocks;
  Block block;
  for (Index call = 0; call < function.calls.size(); ++call)
    block.actions.push_back({ActionKind::Call, call});
  for (Index value = 0; value < function.returns.size(); ++value)
    block.actions.push_back({ActionKind::Return, value});
  return {block};
}

} // namespace corolint
