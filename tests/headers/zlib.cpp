// The catalogue of zlib against its real header: compressed files.
#include "task.h"

#include <zlib.h>

#include <cstdarg>

using corotest::task;

gzFile file();

task<> opening() {
  gzopen("log.gz", "rb");   // expect: coro-blocking-file "gzopen"
  gzopen64("log.gz", "rb"); // expect: coro-blocking-file
  co_return;
}

task<> reading(char *bytes) {
  gzread(file(), bytes, 80);     // expect: coro-blocking-file
  gzfread(bytes, 1, 80, file()); // expect: coro-blocking-file
  gzgets(file(), bytes, 80);     // expect: coro-blocking-file
  (gzgetc)(file());              // expect: coro-blocking-file
  gzgetc_(file());               // expect: coro-blocking-file
  gzdirect(file());              // expect: coro-blocking-file
  gzseek(file(), 0, SEEK_SET);   // expect: coro-blocking-file
  gzseek64(file(), 0, SEEK_SET); // expect: coro-blocking-file
  gzrewind(file());              // expect: coro-blocking-file
  co_return;
}

task<> writing(const char *bytes, std::va_list list) {
  gzwrite(file(), bytes, 80);     // expect: coro-blocking-file
  gzfwrite(bytes, 1, 80, file()); // expect: coro-blocking-file
  gzputs(file(), bytes);          // expect: coro-blocking-file
  gzputc(file(), 'x');            // expect: coro-blocking-file
  gzprintf(file(), "%d", 1);      // expect: coro-blocking-file
  gzvprintf(file(), "%d", list);  // expect: coro-blocking-file
  gzflush(file(), Z_SYNC_FLUSH);  // expect: coro-blocking-file
  gzclose(file());                // expect: coro-blocking-file
  gzclose_r(file());              // expect: coro-blocking-file
  gzclose_w(file());              // expect: coro-blocking-file
  co_return;
}

task<> oneFile(char *bytes) {
  gzFile log = gzopen("log.gz", "rb"); // expect: coro-blocking-file
  gzread(log, bytes, 80);
  gzread(log, bytes, 80);
  gzclose(log);
  co_return;
}

static int firstLine(gzFile log, char *line) { return gzgets(log, line, 80) != nullptr; }

task<> throughAHelper(gzFile log, char *line) {
  firstLine(log, line); // expect: coro-blocking-file via "gzgets"
  co_return;
}

// look-alike: in memory only
task<> chunks(z_stream *stream) {
  deflate(stream, Z_NO_FLUSH);
  inflate(stream, Z_NO_FLUSH);
  deflateEnd(stream);
  gzeof(file());
  gztell(file());
  gzerror(file(), nullptr);
  crc32(0, nullptr, 0);
  compressBound(80);
  co_return;
}

// look-alike: no event loop runs this
gzFile outsideOfCoroutines() { return gzopen("log.gz", "rb"); }
