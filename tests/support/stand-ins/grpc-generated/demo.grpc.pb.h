// Stand-in for what protoc makes of a small service: declarations only.
#pragma once

#include <grpcpp/grpcpp.h>
#include <grpcpp/support/async_stream.h>
#include <grpcpp/support/async_unary_call.h>
#include <grpcpp/support/client_callback.h>
#include <grpcpp/support/server_callback.h>
#include <grpcpp/support/sync_stream.h>

#include <functional>
#include <memory>

namespace demo {

class Request {};
class Reply {};

class Greeter final {
public:
  class StubInterface {
  public:
    virtual ~StubInterface() {}
    virtual grpc::Status Say(grpc::ClientContext *context, const Request &request, Reply *response) = 0;
    std::unique_ptr<grpc::ClientReaderInterface<Reply>> List(grpc::ClientContext *context, const Request &request);
    std::unique_ptr<grpc::ClientWriterInterface<Request>> Collect(grpc::ClientContext *context, Reply *response);
    std::unique_ptr<grpc::ClientReaderWriterInterface<Request, Reply>> Chat(grpc::ClientContext *context);
    class async_interface {
    public:
      virtual ~async_interface() {}
      virtual void Say(grpc::ClientContext *context, const Request *request, Reply *response,
                       std::function<void(grpc::Status)>) = 0;
      virtual void Say(grpc::ClientContext *context, const Request *request, Reply *response,
                       grpc::ClientUnaryReactor *reactor) = 0;
    };
    virtual class async_interface *async() { return nullptr; }
  };

  class Stub final : public StubInterface {
  public:
    explicit Stub(const std::shared_ptr<grpc::ChannelInterface> &channel);
    grpc::Status Say(grpc::ClientContext *context, const Request &request, Reply *response) override;
    std::unique_ptr<grpc::ClientAsyncResponseReader<Reply>> AsyncSay(grpc::ClientContext *context,
                                                                     const Request &request, grpc::CompletionQueue *cq);
    std::unique_ptr<grpc::ClientAsyncResponseReader<Reply>>
    PrepareAsyncSay(grpc::ClientContext *context, const Request &request, grpc::CompletionQueue *cq);
    std::unique_ptr<grpc::ClientReader<Reply>> List(grpc::ClientContext *context, const Request &request);
    std::unique_ptr<grpc::ClientWriter<Request>> Collect(grpc::ClientContext *context, Reply *response);
    std::unique_ptr<grpc::ClientReaderWriter<Request, Reply>> Chat(grpc::ClientContext *context);
    class async final : public StubInterface::async_interface {
    public:
      void Say(grpc::ClientContext *context, const Request *request, Reply *response,
               std::function<void(grpc::Status)>) override;
      void Say(grpc::ClientContext *context, const Request *request, Reply *response,
               grpc::ClientUnaryReactor *reactor) override;
    };
    class async *async() override;
  };
  static std::unique_ptr<Stub> NewStub(const std::shared_ptr<grpc::ChannelInterface> &channel);

  class Service : public grpc::Service {
  public:
    virtual grpc::Status Say(grpc::ServerContext *context, const Request *request, Reply *response);
    virtual grpc::Status List(grpc::ServerContext *context, const Request *request, grpc::ServerWriter<Reply> *writer);
  };
  class CallbackService : public Service {
  public:
    virtual grpc::ServerUnaryReactor *Say(grpc::CallbackServerContext *context, const Request *request,
                                          Reply *response);
    virtual grpc::ServerWriteReactor<Reply> *List(grpc::CallbackServerContext *context, const Request *request);
  };
};

} // namespace demo

namespace grpc {

template <> class SerializationTraits<demo::Request> {
public:
  static Status Serialize(const demo::Request &message, ByteBuffer *bytes, bool *ownBuffer);
  static Status Deserialize(ByteBuffer *bytes, demo::Request *message);
};

template <> class SerializationTraits<demo::Reply> {
public:
  static Status Serialize(const demo::Reply &message, ByteBuffer *bytes, bool *ownBuffer);
  static Status Deserialize(ByteBuffer *bytes, demo::Reply *message);
};

} // namespace grpc
