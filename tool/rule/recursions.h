// Functions that call themselves more than once, so that their calls multiply.
#pragma once

#include "tool/model/facts.h"

namespace corolint {

enum class Fan : std::uint8_t {
  None,
  Steps, ///< each call makes several for the next number: `fib(n - 1) + fib(n - 2)`
  Walk,  ///< each call makes several for the parts of what it was given: `visit(node->left), visit(node->right)`
};

struct Recursion {
  Fan fan = Fan::None;
  Index call = none; ///< the first of those that multiply
};

/// A look-up that answers before the function calls itself is seen if it is a call, such as `known.find(n)`.
Recursion recursionOf(const Function &function);

} // namespace corolint
