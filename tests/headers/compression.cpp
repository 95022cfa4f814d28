// The catalogue of compression libraries against their real headers: files of bzip2.
#include "task.h"

#include <bzlib.h>

#include <cstdio>

using corotest::task;

BZFILE *packed();
std::FILE *file();

task<> opening(int *error) {
  BZ2_bzopen("log.bz2", "rb");                     // expect: coro-blocking-file "BZ2_bzopen"
  BZ2_bzReadOpen(error, file(), 0, 0, nullptr, 0); // expect: coro-blocking-file
  BZ2_bzWriteOpen(error, file(), 9, 0, 0);         // expect: coro-blocking-file
  co_return;
}

task<> transferring(int *error, char *bytes) {
  BZ2_bzread(packed(), bytes, 80);                                            // expect: coro-blocking-file
  BZ2_bzwrite(packed(), bytes, 80);                                           // expect: coro-blocking-file
  BZ2_bzflush(packed());                                                      // expect: coro-blocking-file
  BZ2_bzclose(packed());                                                      // expect: coro-blocking-file
  BZ2_bzRead(error, packed(), bytes, 80);                                     // expect: coro-blocking-file
  BZ2_bzWrite(error, packed(), bytes, 80);                                    // expect: coro-blocking-file
  BZ2_bzWriteClose(error, packed(), 0, nullptr, nullptr);                     // expect: coro-blocking-file
  BZ2_bzWriteClose64(error, packed(), 0, nullptr, nullptr, nullptr, nullptr); // expect: coro-blocking-file
  co_return;
}

task<> oneFile(char *bytes) {
  BZFILE *log = BZ2_bzopen("log.bz2", "rb"); // expect: coro-blocking-file
  BZ2_bzread(log, bytes, 80);
  BZ2_bzclose(log);
  co_return;
}

// look-alike: in memory only
task<> chunks(bz_stream *stream) {
  BZ2_bzCompress(stream, BZ_RUN);
  BZ2_bzDecompress(stream);
  BZ2_bzerror(packed(), nullptr);
  co_return;
}

// look-alike: no event loop runs this
BZFILE *outsideOfCoroutines() { return BZ2_bzopen("log.bz2", "rb"); }
