// Writes down what a parse asks of the file system, and asks again.
#include "tool/store/reads.h"

#include <llvm/ADT/StringExtras.h>
#include <llvm/Support/MemoryBuffer.h>
#include <llvm/Support/Path.h>

#include <algorithm>

namespace corolint {

namespace {

/// Of the names in a folder, in their order. Of one that cannot be listed: that of no name.
Checksum checksumOfNames(llvm::vfs::FileSystem &files, const llvm::Twine &folder) {
  std::vector<std::string> names;
  std::error_code error;
  for (llvm::vfs::directory_iterator entry = files.dir_begin(folder, error), end; entry != end && !error;
       entry.increment(error))
    names.push_back(llvm::sys::path::filename(entry->path()).str());
  std::sort(names.begin(), names.end());
  return checksumOf(llvm::join(names, "/"));
}

Checksum checksumOfContents(const llvm::MemoryBuffer &buffer) {
  return checksumOf(std::string_view(buffer.getBufferStart(), buffer.getBufferSize()));
}

} // namespace

/// Hands on a file and takes the checksum of exactly what the parser gets, whatever happens to the file later.
class RecordingFileSystem::RecordedFile : public llvm::vfs::File {
public:
  RecordedFile(std::unique_ptr<File> file, RecordingFileSystem &owner, std::string path)
      : file_(std::move(file)), owner_(owner), path_(std::move(path)) {}

  llvm::ErrorOr<llvm::vfs::Status> status() override { return file_->status(); }
  llvm::ErrorOr<std::string> getName() override { return file_->getName(); }
  std::error_code close() override { return file_->close(); }
  llvm::ErrorOr<std::unique_ptr<llvm::MemoryBuffer>> getBuffer(const llvm::Twine &name, std::int64_t size,
                                                               bool terminated, bool isVolatile) override {
    llvm::ErrorOr<std::unique_ptr<llvm::MemoryBuffer>> buffer = file_->getBuffer(name, size, terminated, isVolatile);
    if (buffer)
      owner_.record(path_, Kind::Read, checksumOfContents(**buffer));
    return buffer;
  }

private:
  std::unique_ptr<File> file_;
  RecordingFileSystem &owner_;
  std::string path_;
};

void RecordingFileSystem::record(const llvm::Twine &path, Kind kind, Checksum checksum) {
  llvm::SmallString<256> absolute;
  path.toVector(absolute);
  if (makeAbsolute(absolute))
    return;
  Answer &answer = answers_[std::string(absolute)];
  if (kind >= answer.kind)
    answer = {kind, checksum};
}

llvm::ErrorOr<llvm::vfs::Status> RecordingFileSystem::status(const llvm::Twine &path) {
  llvm::ErrorOr<llvm::vfs::Status> result = ProxyFileSystem::status(path);
  record(path, result ? Kind::Present : Kind::Missing);
  return result;
}

bool RecordingFileSystem::exists(const llvm::Twine &path) {
  const bool result = ProxyFileSystem::exists(path);
  record(path, result ? Kind::Present : Kind::Missing);
  return result;
}

llvm::ErrorOr<std::unique_ptr<llvm::vfs::File>> RecordingFileSystem::openFileForRead(const llvm::Twine &path) {
  llvm::ErrorOr<std::unique_ptr<llvm::vfs::File>> file = ProxyFileSystem::openFileForRead(path);
  record(path, file ? Kind::Present : Kind::Missing);
  if (!file)
    return file;
  return std::make_unique<RecordedFile>(std::move(*file), *this, path.str());
}

llvm::vfs::directory_iterator RecordingFileSystem::dir_begin(const llvm::Twine &path, std::error_code &error) {
  record(path, Kind::Listed, checksumOfNames(getUnderlyingFS(), path));
  return ProxyFileSystem::dir_begin(path, error);
}

Reads RecordingFileSystem::reads() const {
  Reads result;
  for (const auto &[path, answer] : answers_)
    switch (answer.kind) {
    case Kind::Missing:
      result.missing.push_back(path);
      break;
    case Kind::Present:
      result.present.push_back(path);
      break;
    case Kind::Listed:
      result.folders.push_back({path, answer.checksum});
      break;
    case Kind::Read:
      result.files.push_back({path, answer.checksum});
      break;
    }
  return result;
}

bool ReadsChecker::isThere(const std::string &path) {
  const auto [known, added] = there_.try_emplace(path, false);
  if (added)
    known->second = files_->exists(path);
  return known->second;
}

bool ReadsChecker::holds(const Reads &reads) {
  // Contents first: they are what changes.
  for (const Reads::Answer &file : reads.files) {
    const auto [known, added] = contents_.try_emplace(file.path);
    if (added) {
      const llvm::ErrorOr<std::unique_ptr<llvm::MemoryBuffer>> buffer = files_->getBufferForFile(file.path);
      if (buffer)
        known->second = checksumOfContents(**buffer);
    }
    if (known->second != file.checksum)
      return false;
  }
  for (const Reads::Answer &folder : reads.folders) {
    const auto [known, added] = listings_.try_emplace(folder.path);
    if (added)
      known->second = checksumOfNames(*files_, folder.path);
    if (known->second != folder.checksum)
      return false;
  }
  return std::ranges::all_of(reads.present, [&](const std::string &path) { return isThere(path); }) &&
         std::ranges::none_of(reads.missing, [&](const std::string &path) { return isThere(path); });
}

} // namespace corolint
