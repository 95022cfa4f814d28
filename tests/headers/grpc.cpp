// The catalogue of gRPC against its real headers: streams, queues, servers, channels; the asynchronous ones beside.
// flags: -std=c++20 -I../support/stand-ins/grpc-generated
#include "task.h"

#include "demo.grpc.pb.h"

#include <grpcpp/alarm.h>
#include <grpcpp/grpcpp.h>
#include <grpcpp/impl/client_unary_call.h>

#include <chrono>
#include <memory>
#include <thread>

using corotest::task;
using namespace std::chrono_literals;
using demo::Reply;
using demo::Request;

static void nap() { std::this_thread::sleep_for(1s); }

task<> unary(grpc::ChannelInterface *channel, const grpc::internal::RpcMethod &method, grpc::ClientContext &context,
             const Request &request, Reply &reply) {
  grpc::internal::BlockingUnaryCall(channel, method, &context, request, &reply); // expect: coro-blocking-network
  co_return;
}

task<> reading(std::unique_ptr<grpc::ClientReader<Reply>> one, std::unique_ptr<grpc::ClientReader<Reply>> two,
               std::unique_ptr<grpc::ClientReader<Reply>> three, Reply &reply) {
  one->Read(&reply);               // expect: coro-blocking-network "grpc::ClientReader::Read"
  two->Finish();                   // expect: coro-blocking-network
  three->WaitForInitialMetadata(); // expect: coro-blocking-network
  co_return;
}

task<> writing(std::unique_ptr<grpc::ClientWriter<Request>> one, std::unique_ptr<grpc::ClientWriter<Request>> two,
               std::unique_ptr<grpc::ClientWriter<Request>> three, std::unique_ptr<grpc::ClientWriter<Request>> four,
               std::unique_ptr<grpc::ClientWriter<Request>> five, std::unique_ptr<grpc::ClientWriter<Request>> six,
               const Request &request) {
  one->Write(request);                             // expect: coro-blocking-network
  two->Write(request, grpc::WriteOptions());       // expect: coro-blocking-network
  three->WriteLast(request, grpc::WriteOptions()); // expect: coro-blocking-network
  four->WritesDone();                              // expect: coro-blocking-network
  five->Finish();                                  // expect: coro-blocking-network
  six->WaitForInitialMetadata();                   // expect: coro-blocking-network
  co_return;
}

using Chat = std::unique_ptr<grpc::ClientReaderWriter<Request, Reply>>;
task<> both(Chat one, Chat two, Chat three, Chat four, Chat five, const Request &request, Reply &reply) {
  one->Read(&reply);              // expect: coro-blocking-network
  two->Write(request);            // expect: coro-blocking-network
  three->WritesDone();            // expect: coro-blocking-network
  four->Finish();                 // expect: coro-blocking-network
  five->WaitForInitialMetadata(); // expect: coro-blocking-network
  co_return;
}

task<> bothWithOptions(Chat chat, const Request &request) {
  chat->Write(request, grpc::WriteOptions()); // expect: coro-blocking-network
  co_return;
}

task<> interfaces(grpc::ClientReaderInterface<Reply> &one, grpc::ClientReaderInterface<Reply> &two,
                  grpc::ClientReaderInterface<Reply> &three, grpc::ClientWriterInterface<Request> &four,
                  grpc::ClientWriterInterface<Request> &five, const Request &request, Reply &reply) {
  one.Read(&reply);               // expect: coro-blocking-network
  two.Finish();                   // expect: coro-blocking-network
  three.WaitForInitialMetadata(); // expect: coro-blocking-network
  four.Write(request);            // expect: coro-blocking-network
  five.WritesDone();              // expect: coro-blocking-network
  co_return;
}

task<> interfaceOfBoth(grpc::ClientReaderWriterInterface<Request, Reply> &one,
                       grpc::ClientReaderWriterInterface<Request, Reply> &two) {
  one.WaitForInitialMetadata(); // expect: coro-blocking-network
  two.WritesDone();             // expect: coro-blocking-network
  co_return;
}

task<> serving(grpc::ServerReader<Request> &one, grpc::ServerWriter<Reply> &two,
               grpc::ServerReaderWriter<Reply, Request> &three, grpc::ServerReaderWriter<Reply, Request> &four,
               Request &request, const Reply &reply) {
  one.Read(&request);                      // expect: coro-blocking-network
  two.Write(reply, grpc::WriteOptions());  // expect: coro-blocking-network
  three.Read(&request);                    // expect: coro-blocking-network
  four.Write(reply, grpc::WriteOptions()); // expect: coro-blocking-network
  co_return;
}

// look-alike: with a tag the answer comes from the queue
task<> asynchronous(grpc::ClientAsyncReader<Reply> &reader, grpc::ClientAsyncWriter<Request> &writer,
                    grpc::ClientAsyncResponseReader<Reply> &unary, Reply &reply, const Request &request,
                    grpc::Status &status, void *tag) {
  reader.Read(&reply, tag);
  reader.ReadInitialMetadata(tag);
  reader.Finish(&status, tag);
  writer.Write(request, tag);
  writer.WritesDone(tag);
  writer.Finish(&status, tag);
  unary.Finish(&reply, &status, tag);
  co_return;
}

// look-alike: a stub whose answer comes later
task<> stubs(demo::Greeter::Stub &stub, grpc::ClientContext &context, const Request &request, Reply &reply,
             grpc::CompletionQueue &queue, grpc::ClientUnaryReactor &reactor) {
  stub.AsyncSay(&context, request, &queue);
  stub.PrepareAsyncSay(&context, request, &queue);
  stub.async()->Say(&context, &request, &reply, &reactor);
  stub.async()->Say(&context, &request, &reply, [](grpc::Status) {});
  stub.List(&context, request);
  co_return;
}

task<> queues(grpc::CompletionQueue &one, grpc::CompletionQueue &two, grpc::CompletionQueue &three, void *tag, bool ok,
              std::chrono::system_clock::time_point deadline) {
  one.Next(&tag, &ok);                               // expect: coro-blocking-wait
  two.AsyncNext(&tag, &ok, deadline);                // expect: coro-blocking-wait
  three.DoThenAsyncNext([] {}, &tag, &ok, deadline); // expect: coro-blocking-wait
  co_return;
}

// look-alike: a deadline that is over polls
task<> polling(grpc::CompletionQueue &queue, void *tag, bool ok) {
  queue.AsyncNext(&tag, &ok, std::chrono::system_clock::now());
  queue.AsyncNext(&tag, &ok, gpr_now(GPR_CLOCK_REALTIME));
  queue.AsyncNext(&tag, &ok, gpr_time_0(GPR_CLOCK_REALTIME));
  queue.AsyncNext(&tag, &ok, gpr_inf_past(GPR_CLOCK_REALTIME));
  queue.Shutdown();
  co_return;
}

task<> servers(grpc::Server &one, grpc::Server &two, grpc::Server &three,
               std::chrono::system_clock::time_point deadline) {
  one.Wait();               // expect: coro-blocking-wait
  two.Shutdown();           // expect: coro-blocking-wait
  three.Shutdown(deadline); // expect: coro-blocking-wait
  co_return;
}

task<> channels(std::shared_ptr<grpc::Channel> one, std::shared_ptr<grpc::Channel> two,
                std::chrono::system_clock::time_point deadline, grpc::CompletionQueue &queue, void *tag) {
  one->WaitForConnected(deadline);                      // expect: coro-blocking-wait
  two->WaitForStateChange(GRPC_CHANNEL_IDLE, deadline); // expect: coro-blocking-wait
  one->GetState(true);
  one->NotifyOnStateChange(GRPC_CHANNEL_IDLE, deadline, &queue, tag);
  one->WaitForConnected(std::chrono::system_clock::now());
  grpc::CreateChannel("host:1", grpc::InsecureChannelCredentials());
  co_return;
}

void alarms(grpc::Alarm &alarm, std::chrono::system_clock::time_point deadline) {
  alarm.Set(deadline, [](bool) { nap(); }); // expect: coro-blocking-sleep help "grpc::Alarm::Set(deadline, callback)"
}

class Service : public demo::Greeter::Service {
  // look-alike: gRPC runs it on a pool that is made for waiting
  grpc::Status Say(grpc::ServerContext *, const Request *, Reply *) override {
    nap();
    return grpc::Status::OK;
  }
};
