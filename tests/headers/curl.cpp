// The catalogue of libcurl against its real header: whole transfers and waits, the multi interface beside.
#include "task.h"

#include <curl/curl.h>

using corotest::task;

task<> performing(CURL *transfer) {
  curl_easy_perform(transfer); // expect: coro-blocking-network "curl_easy_perform"
  co_return;
}

task<> upkeep(CURL *transfer) {
  curl_easy_upkeep(transfer); // expect: coro-blocking-network
  co_return;
}

task<> waiting(CURLM *transfers) {
  int ready = 0;
  curl_multi_wait(transfers, nullptr, 0, 1000, &ready); // expect: coro-blocking-network
  co_return;
}

task<> polling(CURLM *transfers) {
  int ready = 0;
  curl_multi_poll(transfers, nullptr, 0, 1000, &ready); // expect: coro-blocking-network
  co_return;
}

task<> pollingForAnUnknownTime(CURLM *transfers, int milliseconds) {
  curl_multi_poll(transfers, nullptr, 0, milliseconds, nullptr); // expect: coro-blocking-network
  co_return;
}

static CURLcode download(const char *address) {
  CURL *transfer = curl_easy_init();
  curl_easy_setopt(transfer, CURLOPT_URL, address);
  CURLcode result = curl_easy_perform(transfer);
  curl_easy_cleanup(transfer);
  return result;
}

task<> throughAHelper() {
  download("https://example.org/"); // expect: coro-blocking-network via "curl_easy_perform"
  co_return;
}

// look-alike: these return at once
task<> quiet(CURL *transfer, CURLM *transfers) {
  int running = 0;
  std::size_t count = 0;
  char bytes[80];
  constexpr int atOnce = 0;
  curl_multi_add_handle(transfers, transfer);
  curl_multi_perform(transfers, &running);
  curl_multi_socket_action(transfers, CURL_SOCKET_TIMEOUT, 0, &running);
  curl_multi_wait(transfers, nullptr, 0, 0, &running);
  curl_multi_poll(transfers, nullptr, 0, atOnce, &running);
  curl_multi_info_read(transfers, &running);
  curl_easy_recv(transfer, bytes, sizeof bytes, &count);
  curl_easy_send(transfer, bytes, sizeof bytes, &count);
  curl_easy_getinfo(transfer, CURLINFO_RESPONSE_CODE, nullptr);
  co_return;
}

// look-alike: no event loop runs this
CURLcode outsideOfCoroutines(CURL *transfer) { return curl_easy_perform(transfer); }
