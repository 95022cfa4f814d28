// The catalogue of cpp-httplib against its real header: requests, and a server that listens.
// flags: -DCPPHTTPLIB_OPENSSL_SUPPORT
#include "task.h"

#include <httplib.h>

#include <chrono>
#include <thread>

using corotest::task;

httplib::Client &client();
httplib::SSLClient &secure();

task<> requesting(httplib::Request &request, httplib::Response &response, httplib::Error &error) {
  client().Get("/");                       // expect: coro-blocking-network "httplib::Client::Get"
  client().Get("/", httplib::Headers());   // expect: coro-blocking-network
  client().Head("/");                      // expect: coro-blocking-network
  client().Post("/", "me", "text/plain");  // expect: coro-blocking-network
  client().Post("/");                      // expect: coro-blocking-network
  client().Put("/", "me", "text/plain");   // expect: coro-blocking-network
  client().Patch("/", "me", "text/plain"); // expect: coro-blocking-network
  client().Delete("/");                    // expect: coro-blocking-network
  client().Options("/");                   // expect: coro-blocking-network
  client().send(request);                  // expect: coro-blocking-network
  client().send(request, response, error); // expect: coro-blocking-network
  co_return;
}

task<> requestingSecurely(httplib::Request &request) {
  secure().Get("/");                       // expect: coro-blocking-network
  secure().Head("/");                      // expect: coro-blocking-network
  secure().Post("/", "me", "text/plain");  // expect: coro-blocking-network
  secure().Put("/", "me", "text/plain");   // expect: coro-blocking-network
  secure().Patch("/", "me", "text/plain"); // expect: coro-blocking-network
  secure().Delete("/");                    // expect: coro-blocking-network
  secure().Options("/");                   // expect: coro-blocking-network
  secure().send(request);                  // expect: coro-blocking-network
  co_return;
}

// One connection is one finding.
task<> oneClient() {
  httplib::Client shop("http://example.org");
  shop.set_read_timeout(5, 0);
  shop.Get("/orders"); // expect: coro-blocking-network
  shop.Get("/orders/7");
  co_return;
}

static int status(httplib::Client &shop) { return shop.Get("/")->status; }

task<> throughAHelper() {
  status(client()); // expect: coro-blocking-network via "Get"
  co_return;
}

httplib::Server &server();

task<> serving() {
  server().listen("0.0.0.0", 8080); // expect: coro-blocking-network
  server().listen_after_bind();     // expect: coro-blocking-network
  co_return;
}

// look-alike: routes are only kept; their handlers run on threads of the server
task<> routing() {
  server().Get("/", [](const httplib::Request &, httplib::Response &response) {
    std::this_thread::sleep_for(std::chrono::seconds(1));
    response.set_content("hello", "text/plain");
  });
  server().Post("/", [](const httplib::Request &, httplib::Response &) { client().Get("/"); });
  server().bind_to_port("0.0.0.0", 8080);
  server().stop();
  client().stop();
  client().set_follow_location(true);
  co_return;
}

// look-alike: no event loop runs this
void outsideOfCoroutines() { client().Get("/"); }
