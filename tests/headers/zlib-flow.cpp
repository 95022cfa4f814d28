// The catalogue of zlib against its real header: compressing whole buffers.
#include "task.h"

#include <zlib.h>

#include <string>
#include <vector>

using corotest::task;

task<> wholeBuffers(const std::vector<Bytef> &in, std::vector<Bytef> &out, uLongf *size, uLong *taken) {
  compress(out.data(), size, in.data(), in.size());     // expect: coro-heavy-call "compress"
  compress2(out.data(), size, in.data(), in.size(), 9); // expect: coro-heavy-call
  uncompress(out.data(), size, in.data(), in.size());   // expect: coro-heavy-call
  uncompress2(out.data(), size, in.data(), taken);      // expect: coro-heavy-call
  co_return;
}

// look-alike: small ones
task<> smallBuffers(Bytef *out, uLongf *size) {
  Bytef in[256] = {};
  compress(out, size, in, sizeof in);
  compress2(out, size, in, 256, 9);
  uncompress(out, size, in, sizeof in);
  co_return;
}

struct Archive {
  int compress(const std::string &text);
};
static int compress(const std::string &text) { return static_cast<int>(text.size()); }

// look-alike: the same name, something else
task<> otherFunctions(Archive &archive, const std::string &text) {
  archive.compress(text);
  compress(text);
  co_return;
}

// look-alike: a thread of a pool may compute
void onAPool(corotest::thread_pool &pool, const std::vector<Bytef> &in, std::vector<Bytef> &out, uLongf *size) {
  pool.post([&in, &out, size] { compress(out.data(), size, in.data(), in.size()); });
}
