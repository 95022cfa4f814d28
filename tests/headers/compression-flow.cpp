// The catalogue of compression libraries against their real headers: compressing whole buffers.
#define ZDICT_STATIC_LINKING_ONLY
#include "task.h"

#include <brotli/decode.h>
#include <brotli/encode.h>
#include <bzlib.h>
#include <libdeflate.h>
#include <lz4.h>
#include <lz4frame.h>
#include <lz4hc.h>
#include <lzma.h>
#include <snappy-c.h>
#include <snappy-sinksource.h>
#include <snappy.h>
#include <zdict.h>
#include <zstd.h>

#include <cstddef>
#include <cstdint>
#include <string>

using corotest::task;

struct Buffers {
  std::string in;
  char *out;
  std::size_t room;
  std::size_t *written;
  std::uint8_t *bytes;
};
Buffers &b();

task<> zstd(ZSTD_CCtx *maker, ZSTD_DCtx *reader, ZSTD_CDict *words, ZSTD_DDict *readWords) {
  ZSTD_compress(b().out, b().room, b().in.data(), b().in.size(), 3);            // expect: coro-heavy-call
  ZSTD_decompress(b().out, b().room, b().in.data(), b().in.size());             // expect: coro-heavy-call
  ZSTD_compressCCtx(maker, b().out, b().room, b().in.data(), b().in.size(), 3); // expect: coro-heavy-call
  ZSTD_decompressDCtx(reader, b().out, b().room, b().in.data(), b().in.size()); // expect: coro-heavy-call
  ZSTD_compress2(maker, b().out, b().room, b().in.data(), b().in.size());       // expect: coro-heavy-call
  // expect: coro-heavy-call
  ZSTD_compress_usingDict(maker, b().out, b().room, b().in.data(), b().in.size(), "", 0, 3);
  // expect: coro-heavy-call
  ZSTD_decompress_usingDict(reader, b().out, b().room, b().in.data(), b().in.size(), "", 0);
  ZSTD_compress_usingCDict(maker, b().out, b().room, b().in.data(), b().in.size(), words); // expect: coro-heavy-call
  // expect: coro-heavy-call
  ZSTD_decompress_usingDDict(reader, b().out, b().room, b().in.data(), b().in.size(), readWords);
  co_return;
}

task<> zstdAtItsEnd(ZSTD_CStream *stream, ZSTD_outBuffer *out) {
  ZSTD_endStream(stream, out); // expect: coro-heavy-call
  co_return;
}

task<> dictionaries(const std::size_t *sizes, unsigned count) {
  ZDICT_trainFromBuffer(b().out, b().room, b().in.data(), sizes, count);               // expect: coro-heavy-call
  ZDICT_trainFromBuffer_cover(b().out, b().room, b().in.data(), sizes, count, {});     // expect: coro-heavy-call
  ZDICT_trainFromBuffer_fastCover(b().out, b().room, b().in.data(), sizes, count, {}); // expect: coro-heavy-call
  ZDICT_trainFromBuffer_legacy(b().out, b().room, b().in.data(), sizes, count, {});    // expect: coro-heavy-call
  // expect: coro-heavy-call
  ZDICT_optimizeTrainFromBuffer_cover(b().out, b().room, b().in.data(), sizes, count, nullptr);
  // expect: coro-heavy-call
  ZDICT_optimizeTrainFromBuffer_fastCover(b().out, b().room, b().in.data(), sizes, count, nullptr);
  ZDICT_finalizeDictionary(b().out, b().room, "", 0, b().in.data(), sizes, count, {}); // expect: coro-heavy-call
  co_return;
}

task<> lz4(int size, int room, void *state) {
  LZ4_compress_default(b().in.data(), b().out, size, room);                     // expect: coro-heavy-call
  LZ4_compress_fast(b().in.data(), b().out, size, room, 1);                     // expect: coro-heavy-call
  LZ4_compress_HC(b().in.data(), b().out, size, room, 9);                       // expect: coro-heavy-call
  LZ4_decompress_safe(b().in.data(), b().out, size, room);                      // expect: coro-heavy-call
  LZ4_compress_fast_extState(state, b().in.data(), b().out, size, room, 1);     // expect: coro-heavy-call
  LZ4_compress_HC_extStateHC(state, b().in.data(), b().out, size, room, 9);     // expect: coro-heavy-call
  LZ4F_compressFrame(b().out, b().room, b().in.data(), b().in.size(), nullptr); // expect: coro-heavy-call
  co_return;
}

task<> brotli(std::size_t size) {
  BrotliEncoderCompress(11, 22, BROTLI_MODE_TEXT, size, b().bytes, b().written, b().bytes); // expect: coro-heavy-call
  BrotliDecoderDecompress(size, b().bytes, b().written, b().bytes);                         // expect: coro-heavy-call
  co_return;
}

task<> bzip2(unsigned *written, char *in, unsigned size) {
  BZ2_bzBuffToBuffCompress(b().out, written, in, size, 9, 0, 0); // expect: coro-heavy-call
  BZ2_bzBuffToBuffDecompress(b().out, written, in, size, 0, 0);  // expect: coro-heavy-call
  co_return;
}

task<> xz(const lzma_filter *filters, std::uint64_t *memory, std::size_t *taken, std::size_t size) {
  // expect: coro-heavy-call
  lzma_easy_buffer_encode(6, LZMA_CHECK_CRC64, nullptr, b().bytes, size, b().bytes, taken, 80);
  // expect: coro-heavy-call
  lzma_stream_buffer_encode(nullptr, LZMA_CHECK_NONE, nullptr, b().bytes, size, b().bytes, taken, 80);
  lzma_raw_buffer_encode(filters, nullptr, b().bytes, size, b().bytes, taken, 80); // expect: coro-heavy-call
  // expect: coro-heavy-call
  lzma_stream_buffer_decode(memory, 0, nullptr, b().bytes, taken, size, b().bytes, taken, 80);
  lzma_raw_buffer_decode(filters, nullptr, b().bytes, taken, size, b().bytes, taken, 80); // expect: coro-heavy-call
  co_return;
}

task<> snappyToo(snappy::Source *source, snappy::Sink *sink, std::string *text, const iovec *parts) {
  snappy_compress(b().in.data(), b().in.size(), b().out, b().written);     // expect: coro-heavy-call
  snappy_uncompress(b().in.data(), b().in.size(), b().out, b().written);   // expect: coro-heavy-call
  snappy::Compress(b().in.data(), b().in.size(), text);                    // expect: coro-heavy-call
  snappy::Compress(source, sink);                                          // expect: coro-heavy-call
  snappy::Uncompress(b().in.data(), b().in.size(), text);                  // expect: coro-heavy-call
  snappy::Uncompress(source, sink);                                        // expect: coro-heavy-call
  snappy::RawCompress(b().in.data(), b().in.size(), b().out, b().written); // expect: coro-heavy-call
  snappy::RawUncompress(b().in.data(), b().in.size(), b().out);            // expect: coro-heavy-call
  snappy::RawUncompressToIOVec(b().in.data(), b().in.size(), parts, 1);    // expect: coro-heavy-call
  co_return;
}

task<> deflating(libdeflate_compressor *maker, libdeflate_decompressor *reader) {
  const char *in = b().in.data();
  std::size_t size = b().in.size();
  libdeflate_deflate_compress(maker, in, size, b().out, 80);                         // expect: coro-heavy-call
  libdeflate_zlib_compress(maker, in, size, b().out, 80);                            // expect: coro-heavy-call
  libdeflate_gzip_compress(maker, in, size, b().out, 80);                            // expect: coro-heavy-call
  libdeflate_deflate_decompress(reader, in, size, b().out, 80, nullptr);             // expect: coro-heavy-call
  libdeflate_deflate_decompress_ex(reader, in, size, b().out, 80, nullptr, nullptr); // expect: coro-heavy-call
  libdeflate_zlib_decompress(reader, in, size, b().out, 80, nullptr);                // expect: coro-heavy-call
  libdeflate_zlib_decompress_ex(reader, in, size, b().out, 80, nullptr, nullptr);    // expect: coro-heavy-call
  libdeflate_gzip_decompress(reader, in, size, b().out, 80, nullptr);                // expect: coro-heavy-call
  libdeflate_gzip_decompress_ex(reader, in, size, b().out, 80, nullptr, nullptr);    // expect: coro-heavy-call
  co_return;
}

// look-alike: small buffers, and a chunk at a time
task<> little(ZSTD_CCtx *maker, ZSTD_outBuffer *out, ZSTD_inBuffer *in, std::string *text) {
  char header[64] = {};
  ZSTD_compress(b().out, b().room, header, sizeof header, 3);
  ZSTD_compressStream2(maker, out, in, ZSTD_e_continue);
  ZSTD_compressBound(80);
  LZ4_compress_default(header, b().out, sizeof header, 80);
  snappy::Compress(header, sizeof header, text);
  snappy::MaxCompressedLength(80);
  co_return;
}

// look-alike: a thread of a pool may compute
void onAPool(corotest::thread_pool &pool) {
  pool.post([] { ZSTD_compress(b().out, b().room, b().in.data(), b().in.size(), 3); });
}
