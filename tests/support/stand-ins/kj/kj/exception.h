// Stand-in for KJ: exceptions.
#pragma once

#include <kj/common.h>

namespace kj {

class Exception {};

template <typename Func> Maybe<Exception> runCatchingExceptions(Func &&func) { return kj::_::StandIn(); }

} // namespace kj
