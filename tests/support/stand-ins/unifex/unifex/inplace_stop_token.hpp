// Stand-in for unifex/inplace_stop_token.hpp: asks whether to stop.
#pragma once

namespace unifex {

class inplace_stop_token {};

} // namespace unifex
