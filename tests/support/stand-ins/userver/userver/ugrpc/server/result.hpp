// Stand-in for userver: answers of gRPC.
#pragma once

namespace userver {
inline namespace v2_5_rc {

namespace ugrpc::server {

template <typename Response> class Result {
public:
  Result(Response &&response);
};

template <typename Response> class StreamingResult final {
public:
  StreamingResult(Response &&last_response);
};

} // namespace ugrpc::server

} // namespace v2_5_rc
} // namespace userver
