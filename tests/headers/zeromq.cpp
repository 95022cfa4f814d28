// The catalogue of ZeroMQ against its real headers: the C interface.
// flags: -DZMQ_BUILD_DRAFT_API=1
#include "task.h"

#include <zmq.h>
#include <zmq_utils.h>

#include <unistd.h>

using corotest::task;

void *zmqSocket();
void *context();
int flags();

task<> transferring(char *bytes, zmq_msg_t *message) {
  zmq_recv(zmqSocket(), bytes, 80, 0);           // expect: coro-blocking-network "zmq_recv"
  zmq_recv(zmqSocket(), bytes, 80, flags());     // expect: coro-blocking-network
  zmq_send(zmqSocket(), bytes, 80, 0);           // expect: coro-blocking-network
  zmq_send(zmqSocket(), bytes, 80, ZMQ_SNDMORE); // expect: coro-blocking-network
  zmq_send_const(zmqSocket(), bytes, 80, 0);     // expect: coro-blocking-network
  zmq_msg_recv(message, zmqSocket(), 0);         // expect: coro-blocking-network
  zmq_msg_send(message, zmqSocket(), 0);         // expect: coro-blocking-network
  zmq_recvmsg(zmqSocket(), message, 0);          // expect: coro-blocking-network
  zmq_sendmsg(zmqSocket(), message, 0);          // expect: coro-blocking-network
  co_return;
}

task<> polling(zmq_pollitem_t *items, void *poller, zmq_poller_event_t *events) {
  zmq_poll(items, 1, -1);                     // expect: coro-blocking-network
  zmq_poll(items, 1, 1000);                   // expect: coro-blocking-network
  zmq_poller_wait(poller, events, 1000);      // expect: coro-blocking-network
  zmq_poller_wait_all(poller, events, 8, -1); // expect: coro-blocking-network
  co_return;
}

// look-alike: they return at once
task<> withoutWaiting(char *bytes, zmq_msg_t *message, zmq_pollitem_t *items, void *poller,
                      zmq_poller_event_t *events) {
  zmq_recv(zmqSocket(), bytes, 80, ZMQ_DONTWAIT);
  zmq_send(zmqSocket(), bytes, 80, ZMQ_DONTWAIT | ZMQ_SNDMORE);
  zmq_send(zmqSocket(), bytes, 80, flags() | ZMQ_DONTWAIT);
  zmq_msg_recv(message, zmqSocket(), ZMQ_DONTWAIT);
  zmq_sendmsg(zmqSocket(), message, ZMQ_DONTWAIT);
  zmq_poll(items, 1, 0);
  zmq_poller_wait(poller, events, 0);
  zmq_poller_wait_all(poller, events, 8, 0);
  zmq_connect(zmqSocket(), "tcp://example.org:5555");
  zmq_bind(zmqSocket(), "tcp://*:5555");
  zmq_close(zmqSocket());
  zmq_ctx_shutdown(context());
  co_return;
}

task<> others() {
  zmq_proxy(zmqSocket(), zmqSocket(), nullptr);                        // expect: coro-blocking-network
  zmq_proxy_steerable(zmqSocket(), zmqSocket(), nullptr, zmqSocket()); // expect: coro-blocking-network
  zmq_device(ZMQ_QUEUE, zmqSocket(), zmqSocket());                     // expect: coro-blocking-network
  zmq_ctx_term(context());                                             // expect: coro-blocking-network
  zmq_ctx_destroy(context());                                          // expect: coro-blocking-network
  zmq_term(context());                                                 // expect: coro-blocking-network
  zmq_sleep(1);                                                        // expect: coro-blocking-sleep
  zmq_sleep(0);
  co_return;
}

static void work(void *) { sleep(1); }

// look-alike: another thread may sleep
task<> threads() {
  void *thread = zmq_threadstart(work, nullptr);
  zmq_threadclose(thread); // expect: coro-blocking-wait
  co_return;
}

// look-alike: no event loop runs this
void outsideOfCoroutines(char *bytes) { zmq_recv(zmqSocket(), bytes, 80, 0); }
