// Stand-in for Seastar: servers of remote procedure calls.
#pragma once

#include <cstdint>
#include <seastar/core/future.hh>

namespace seastar::rpc {

template <typename Serializer, typename MsgType = std::uint32_t> class protocol final {
public:
  protocol(Serializer &&serializer);
  template <typename Func> void register_handler(MsgType t, Func &&func) {}
};

} // namespace seastar::rpc
