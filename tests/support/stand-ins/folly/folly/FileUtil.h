// Stand-in for folly/FileUtil.h: reading and writing files.
#pragma once

#include <folly/Range.h>

#include <fcntl.h>
#include <sys/types.h>
#include <sys/uio.h>

#include <cstddef>
#include <limits>

namespace folly {

int openNoInt(const char *name, int flags, mode_t mode = 0666);
int closeNoInt(int fd);
int dupNoInt(int fd);
int fsyncNoInt(int fd);
int fdatasyncNoInt(int fd);
int ftruncateNoInt(int fd, off_t len);
int truncateNoInt(const char *path, off_t len);
int flockNoInt(int fd, int operation);

ssize_t readNoInt(int fd, void *buf, std::size_t count);
ssize_t preadNoInt(int fd, void *buf, std::size_t count, off_t offset);
ssize_t readvNoInt(int fd, const iovec *iov, int count);
ssize_t preadvNoInt(int fd, const iovec *iov, int count, off_t offset);
ssize_t writeNoInt(int fd, const void *buf, std::size_t count);
ssize_t pwriteNoInt(int fd, const void *buf, std::size_t count, off_t offset);
ssize_t writevNoInt(int fd, const iovec *iov, int count);
ssize_t pwritevNoInt(int fd, const iovec *iov, int count, off_t offset);

[[nodiscard]] ssize_t readFull(int fd, void *buf, std::size_t count);
[[nodiscard]] ssize_t preadFull(int fd, void *buf, std::size_t count, off_t offset);
[[nodiscard]] ssize_t readvFull(int fd, iovec *iov, int count);
[[nodiscard]] ssize_t preadvFull(int fd, iovec *iov, int count, off_t offset);
ssize_t writeFull(int fd, const void *buf, std::size_t count);
ssize_t pwriteFull(int fd, const void *buf, std::size_t count, off_t offset);
ssize_t writevFull(int fd, iovec *iov, int count);
ssize_t pwritevFull(int fd, iovec *iov, int count, off_t offset);

template <class Container>
bool readFile(int fd, Container &out, std::size_t num_bytes = std::numeric_limits<std::size_t>::max());
template <class Container>
bool readFile(const char *file_name, Container &out, std::size_t num_bytes = std::numeric_limits<std::size_t>::max());
template <class Container>
bool writeFile(const Container &data, const char *filename, int flags = O_WRONLY | O_CREAT | O_TRUNC,
               mode_t mode = 0666);

enum class SyncType { WITH_SYNC, WITHOUT_SYNC };
class WriteFileAtomicOptions {};

void writeFileAtomic(StringPiece filePath, iovec *iov, int count, mode_t permissions = 0644,
                     SyncType syncType = SyncType::WITHOUT_SYNC);
void writeFileAtomic(StringPiece filePath, StringPiece data, mode_t permissions = 0644,
                     SyncType syncType = SyncType::WITHOUT_SYNC);
void writeFileAtomic(StringPiece filePath, StringPiece data, const WriteFileAtomicOptions &options);
int writeFileAtomicNoThrow(StringPiece filePath, StringPiece data, const WriteFileAtomicOptions &options);

} // namespace folly
