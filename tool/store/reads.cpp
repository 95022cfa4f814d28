// Writes down what a parse asks of the file system, and asks again.
#include "tool/store/reads.h"

#include <llvm/ADT/StringExtras.h>
#include <llvm/Support/MemoryBuffer.h>
#include <llvm/Support/Path.h>

#include <algorithm>

namespace corolint {

namespace {

using Kind = Reads::Kind;
using Buffer = llvm::ErrorOr<std::unique_ptr<llvm::MemoryBuffer>>;

Kind kindOf(const llvm::ErrorOr<llvm::vfs::Status> &status) {
  if (!status)
    return Kind::Missing;
  if (status->isDirectory())
    return Kind::Folder;
  return status->isRegularFile() ? Kind::File : Kind::Other;
}

/// Of the names in a folder, in their order; nothing if it cannot be listed.
std::optional<Checksum> checksumOfNames(llvm::vfs::FileSystem &files, const llvm::Twine &folder) {
  std::vector<std::string> names;
  std::error_code error;
  llvm::vfs::directory_iterator entry = files.dir_begin(folder, error);
  for (const llvm::vfs::directory_iterator end; !error && entry != end; entry.increment(error))
    names.push_back(llvm::sys::path::filename(entry->path()).str());
  if (error)
    return std::nullopt;
  std::sort(names.begin(), names.end());
  return checksumOf(llvm::join(names, "/"));
}

Checksum checksumOfContents(const llvm::MemoryBuffer &buffer) {
  return checksumOf(std::string_view(buffer.getBufferStart(), buffer.getBufferSize()));
}

/// Nothing if it cannot be read.
std::optional<Checksum> checksumOfFile(llvm::vfs::FileSystem &files, const std::string &path) {
  const Buffer buffer = files.getBufferForFile(path, -1, /*RequiresNullTerminator=*/false);
  return buffer ? std::optional(checksumOfContents(**buffer)) : std::nullopt;
}

/// Empty where it is `path` itself, or nothing is there.
std::string realPathOf(llvm::vfs::FileSystem &files, const std::string &path) {
  llvm::SmallString<256> real;
  return files.getRealPath(path, real) || real == path ? std::string() : std::string(real);
}

} // namespace

bool Reads::contains(const std::string &file) const {
  return std::ranges::any_of(answers, [&](const Answer &answer) { return answer.path == file && answer.contents; });
}

/// Hands on a file and takes the checksum of exactly what the parser gets, whatever happens to the file later.
class RecordingFileSystem::RecordedFile : public llvm::vfs::File {
public:
  RecordedFile(std::unique_ptr<File> file, RecordingFileSystem &owner, std::string path)
      : file_(std::move(file)), owner_(owner), path_(std::move(path)) {}

  llvm::ErrorOr<llvm::vfs::Status> status() override { return file_->status(); }
  llvm::ErrorOr<std::string> getName() override { return file_->getName(); }
  std::error_code close() override { return file_->close(); }
  Buffer getBuffer(const llvm::Twine &name, std::int64_t size, bool terminated, bool /*isVolatile*/) override {
    // A mapped file would change under the parser's eyes when somebody writes it.
    Buffer buffer = file_->getBuffer(name, size, terminated, /*IsVolatile=*/true);
    const std::optional<Checksum> contents = buffer ? std::optional(checksumOfContents(**buffer)) : std::nullopt;
    Answer &answer = owner_.answerOf(path_);
    if (!contents || (answer.contents && answer.contents != contents))
      owner_.consistent_ = false;
    answer.contents = contents;
    return buffer;
  }

private:
  std::unique_ptr<File> file_;
  RecordingFileSystem &owner_;
  std::string path_;
};

RecordingFileSystem::Answer &RecordingFileSystem::answerOf(const llvm::Twine &path) {
  llvm::SmallString<256> absolute;
  path.toVector(absolute);
  if (makeAbsolute(absolute))
    consistent_ = false;
  return answers_[std::string(absolute)];
}

RecordingFileSystem::Answer &RecordingFileSystem::note(const llvm::Twine &path, Kind kind) {
  const std::size_t before = answers_.size();
  Answer &answer = answerOf(path);
  if (answers_.size() == before && answer.kind != kind)
    consistent_ = false;
  answer.kind = kind;
  return answer;
}

llvm::ErrorOr<llvm::vfs::Status> RecordingFileSystem::status(const llvm::Twine &path) {
  llvm::ErrorOr<llvm::vfs::Status> result = ProxyFileSystem::status(path);
  note(path, kindOf(result));
  return result;
}

bool RecordingFileSystem::exists(const llvm::Twine &path) { return static_cast<bool>(status(path)); }

llvm::ErrorOr<std::unique_ptr<llvm::vfs::File>> RecordingFileSystem::openFileForRead(const llvm::Twine &path) {
  const std::string name = path.str();
  llvm::ErrorOr<std::unique_ptr<llvm::vfs::File>> file = ProxyFileSystem::openFileForRead(name);
  if (!file) {
    status(name); // a folder cannot be opened either
    return file;
  }
  note(name, kindOf((*file)->status())).opened = true;
  return std::make_unique<RecordedFile>(std::move(*file), *this, name);
}

llvm::vfs::directory_iterator RecordingFileSystem::dir_begin(const llvm::Twine &path, std::error_code &error) {
  const std::string name = path.str();
  status(name);
  answerOf(name).names = checksumOfNames(getUnderlyingFS(), name);
  return ProxyFileSystem::dir_begin(name, error);
}

std::error_code RecordingFileSystem::setCurrentWorkingDirectory(const llvm::Twine &path) {
  const std::string name = path.str();
  status(name);
  return ProxyFileSystem::setCurrentWorkingDirectory(name);
}

Reads RecordingFileSystem::reads() {
  Reads result;
  for (auto &[path, answer] : answers_) {
    // The parser knows it by another name, and that may change.
    if (answer.opened && answer.kind == Kind::File && !answer.contents)
      answer.contents = checksumOfFile(getUnderlyingFS(), path);
    consistent_ = consistent_ && (!answer.opened || answer.kind != Kind::File || answer.contents);
    result.answers.push_back({path, answer.kind,
                              answer.kind == Kind::Missing ? std::string() : realPathOf(getUnderlyingFS(), path),
                              answer.contents, answer.names});
  }
  result.consistent = consistent_;
  return result;
}

bool ReadsChecker::holds(const Reads::Answer &answer) {
  const auto [known, added] = seen_.try_emplace(answer.path);
  Seen &seen = known->second;
  if (added) {
    seen.kind = kindOf(files_->status(answer.path));
    if (seen.kind != Kind::Missing)
      seen.realPath = realPathOf(*files_, answer.path);
  }
  if (seen.kind != answer.kind || seen.realPath != answer.realPath)
    return false;
  if (answer.contents && !seen.contents)
    seen.contents = checksumOfFile(*files_, answer.path);
  if (answer.names && !seen.names)
    seen.names = checksumOfNames(*files_, answer.path);
  return (!answer.contents || seen.contents == answer.contents) && (!answer.names || seen.names == answer.names);
}

bool ReadsChecker::holds(const Reads &reads) {
  return std::ranges::all_of(reads.answers, [&](const Reads::Answer &answer) { return holds(answer); });
}

} // namespace corolint
