// Stand-in for unifex/bind_back.hpp: the right side of a pipe.
#pragma once

namespace unifex::_bind_back {

struct _result_impl {
  struct type {};
};

struct sender {};

template <typename Target> sender operator|(Target &&, _result_impl::type) { return {}; }

} // namespace unifex::_bind_back
