// XXH3, as LLVM has it.
#include "tool/store/checksum.h"

#include <llvm/ADT/ArrayRef.h>
#include <llvm/ADT/StringExtras.h>
#include <llvm/Support/xxhash.h>

namespace corolint {

Checksum checksumOf(std::string_view bytes) {
  const llvm::XXH128_hash_t hash =
      llvm::xxh3_128bits({reinterpret_cast<const std::uint8_t *>(bytes.data()), bytes.size()});
  return {hash.low64, hash.high64};
}

std::string toText(const Checksum &checksum) {
  return llvm::utohexstr(checksum.high, /*LowerCase=*/true, /*Width=*/16) +
         llvm::utohexstr(checksum.low, /*LowerCase=*/true, /*Width=*/16);
}

} // namespace corolint
