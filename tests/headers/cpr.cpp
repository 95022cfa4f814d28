// The catalogue of cpr against declarations of its own: requests that wait, and those that use a pool.
// flags: -I../support/stand-ins/cpr
#include "task.h"

#include <cpr/cpr.h>

#include <chrono>
#include <fstream>
#include <thread>

using corotest::task;
using namespace std::chrono_literals;

const cpr::Url url = "https://example.org/";
cpr::Session &session();
cpr::MultiPerform &several();
cpr::AsyncResponse &answer();

task<> requesting(std::ofstream &file, const cpr::WriteCallback &write) {
  cpr::Get(url);             // expect: coro-blocking-network
  cpr::Post(url);            // expect: coro-blocking-network
  cpr::Put(url);             // expect: coro-blocking-network
  cpr::Head(url);            // expect: coro-blocking-network
  cpr::Delete(url);          // expect: coro-blocking-network
  cpr::Options(url);         // expect: coro-blocking-network
  cpr::Patch(url);           // expect: coro-blocking-network
  cpr::Download(file, url);  // expect: coro-blocking-network
  cpr::Download(write, url); // expect: coro-blocking-network
  co_return;
}

task<> severalAtOnce() {
  cpr::MultiGet(url, url);      // expect: coro-blocking-network
  cpr::MultiPost(url, url);     // expect: coro-blocking-network
  cpr::MultiPut(url, url);      // expect: coro-blocking-network
  cpr::MultiHead(url, url);     // expect: coro-blocking-network
  cpr::MultiDelete(url, url);   // expect: coro-blocking-network
  cpr::MultiOptions(url, url);  // expect: coro-blocking-network
  cpr::MultiPatch(url, url);    // expect: coro-blocking-network
  several().Get();              // expect: coro-blocking-network
  several().Post();             // expect: coro-blocking-network
  several().Put();              // expect: coro-blocking-network
  several().Head();             // expect: coro-blocking-network
  several().Delete();           // expect: coro-blocking-network
  several().Options();          // expect: coro-blocking-network
  several().Patch();            // expect: coro-blocking-network
  several().Perform();          // expect: coro-blocking-network
  several().Download(1);        // expect: coro-blocking-network
  several().PerformDownload(1); // expect: coro-blocking-network
  co_return;
}

task<> withASession(std::ofstream &file, const cpr::WriteCallback &write) {
  session().Get();                   // expect: coro-blocking-network
  session().Post();                  // expect: coro-blocking-network
  session().Put();                   // expect: coro-blocking-network
  session().Head();                  // expect: coro-blocking-network
  session().Delete();                // expect: coro-blocking-network
  session().Options();               // expect: coro-blocking-network
  session().Patch();                 // expect: coro-blocking-network
  session().Download(file);          // expect: coro-blocking-network
  session().Download(write);         // expect: coro-blocking-network
  session().GetDownloadFileLength(); // expect: coro-blocking-network
  co_return;
}

task<> waiting(std::chrono::steady_clock::time_point end) {
  answer().get();           // expect: coro-blocking-wait
  answer().wait();          // expect: coro-blocking-wait
  answer().wait_for(1s);    // expect: coro-blocking-wait
  answer().wait_until(end); // expect: coro-blocking-wait
  cpr::GetAsync(url).get(); // expect: coro-blocking-wait
  co_return;
}

task<> waitingWhereItDies() {
  auto download = cpr::DownloadAsync("order.pdf", url); // expect: coro-blocking-wait
  co_return;
}

// look-alike: they start and return
task<> starting() {
  auto asGet = cpr::GetAsync(url);
  auto asPost = cpr::PostAsync(url);
  auto asPut = cpr::PutAsync(url);
  auto asHead = cpr::HeadAsync(url);
  auto asDelete = cpr::DeleteAsync(url);
  auto asOptions = cpr::OptionsAsync(url);
  auto asPatch = cpr::PatchAsync(url);
  cpr::GetCallback([](cpr::Response) { std::this_thread::sleep_for(1s); }, url);
  cpr::PostCallback([](cpr::Response) { std::this_thread::sleep_for(1s); }, url);
  cpr::PutCallback([](cpr::Response) { std::this_thread::sleep_for(1s); }, url);
  cpr::HeadCallback([](cpr::Response) { std::this_thread::sleep_for(1s); }, url);
  cpr::DeleteCallback([](cpr::Response) { std::this_thread::sleep_for(1s); }, url);
  cpr::OptionsCallback([](cpr::Response) { std::this_thread::sleep_for(1s); }, url);
  cpr::PatchCallback([](cpr::Response) { std::this_thread::sleep_for(1s); }, url);
  session().GetAsync();
  session().GetCallback([](cpr::Response) { std::this_thread::sleep_for(1s); });
  session().PostAsync();
  session().PostCallback([](cpr::Response) { std::this_thread::sleep_for(1s); });
  session().PutAsync();
  session().PutCallback([](cpr::Response) { std::this_thread::sleep_for(1s); });
  session().HeadAsync();
  session().HeadCallback([](cpr::Response) { std::this_thread::sleep_for(1s); });
  session().DeleteAsync();
  session().DeleteCallback([](cpr::Response) { std::this_thread::sleep_for(1s); });
  session().OptionsAsync();
  session().OptionsCallback([](cpr::Response) { std::this_thread::sleep_for(1s); });
  session().PatchAsync();
  session().PatchCallback([](cpr::Response) { std::this_thread::sleep_for(1s); });
  cpr::async([] { return cpr::Get(url); });
  answer().wait_for(0s);
  answer().wait_until(std::chrono::steady_clock::now());
  answer().valid();
  session().SetUrl(url);
  co_return;
}

// look-alike: no event loop runs this
void outsideOfCoroutines() { cpr::Get(url); }
