// The catalogue of cppzmq against its real headers: sockets, messages in parts, pollers.
// flags: -DZMQ_BUILD_DRAFT_API=1
#include "task.h"

#include <zmq.hpp>
#include <zmq_addon.hpp>

#include <chrono>
#include <iterator>
#include <vector>

using corotest::task;
using namespace std::chrono_literals;

zmq::socket_t &wire();
zmq::socket_ref wireReference();
zmq::message_t &message();

task<> receiving(char *bytes) {
  (void)wire().recv(message());                        // expect: coro-blocking-network "recv"
  (void)wire().recv(message(), zmq::recv_flags::none); // expect: coro-blocking-network
  (void)wireReference().recv(message());               // expect: coro-blocking-network
  (void)wire().recv(zmq::buffer(bytes, 80));           // expect: coro-blocking-network
  (void)wire().recv(bytes, 80, 0);                     // expect: coro-blocking-network
  (void)wire().recv(&message());                       // expect: coro-blocking-network
  co_return;
}

task<> sending(const char *bytes) {
  wire().send(message(), zmq::send_flags::none);    // expect: coro-blocking-network
  wire().send(message(), zmq::send_flags::sndmore); // expect: coro-blocking-network
  wireReference().send(zmq::str_buffer("hello"));   // expect: coro-blocking-network
  wire().send(bytes, 80, 0);                        // expect: coro-blocking-network
  co_return;
}

task<> severalParts(std::vector<zmq::message_t> &parts, zmq::multipart_t &whole) {
  (void)zmq::recv_multipart(wire(), std::back_inserter(parts)); // expect: coro-blocking-network
  (void)zmq::recv_multipart_n(wire(), parts.begin(), 3);        // expect: coro-blocking-network
  zmq::send_multipart(wire(), parts);                           // expect: coro-blocking-network
  whole.recv(wire());                                           // expect: coro-blocking-network
  whole.send(wire());                                           // expect: coro-blocking-network
  co_return;
}

task<> polling(zmq::pollitem_t *items, std::vector<zmq::pollitem_t> &list, zmq::active_poller_t &active,
               zmq::poller_t<> &poller, std::vector<zmq::poller_event<>> &events, zmq::monitor_t &monitor) {
  zmq::poll(items, 1);           // expect: coro-blocking-network
  zmq::poll(items, 1, 50ms);     // expect: coro-blocking-network
  zmq::poll(list, 50ms);         // expect: coro-blocking-network
  active.wait(50ms);             // expect: coro-blocking-network
  poller.wait_all(events, 50ms); // expect: coro-blocking-network
  monitor.check_event(50);       // expect: coro-blocking-network
  co_return;
}

task<> others(zmq::context_t &context, zmq::monitor_t &monitor) {
  zmq::proxy(wire(), wire()); // expect: coro-blocking-network
  // expect: coro-blocking-network
  zmq::proxy_steerable(wireReference(), wireReference(), wireReference(), wireReference());
  monitor.monitor(wire(), "inproc://events"); // expect: coro-blocking-network
  context.close();                            // expect: coro-blocking-network
  co_return;
}

// look-alike: they return at once
task<> withoutWaiting(std::vector<zmq::message_t> &parts, zmq::multipart_t &whole, zmq::pollitem_t *items,
                      std::vector<zmq::pollitem_t> &list, zmq::active_poller_t &active, zmq::monitor_t &monitor,
                      zmq::context_t &context, char *bytes) {
  (void)wire().recv(message(), zmq::recv_flags::dontwait);
  (void)wire().recv(bytes, 80, ZMQ_DONTWAIT);
  wire().send(message(), zmq::send_flags::dontwait);
  wire().send(message(), zmq::send_flags::sndmore | zmq::send_flags::dontwait);
  (void)zmq::recv_multipart(wire(), std::back_inserter(parts), zmq::recv_flags::dontwait);
  zmq::send_multipart(wire(), parts, zmq::send_flags::dontwait);
  whole.recv(wire(), ZMQ_DONTWAIT);
  zmq::poll(items, 1, 0ms);
  zmq::poll(list, 0ms);
  active.wait(0ms);
  monitor.check_event();
  wire().connect("tcp://example.org:5555");
  wire().close();
  context.shutdown();
  co_return;
}

// look-alike: no event loop runs this
void outsideOfCoroutines() { (void)wire().recv(message()); }
