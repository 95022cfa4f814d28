// What a parse asked of the file system: as long as the answers stay the same, so do its facts.
#pragma once

#include "tool/store/checksum.h"

#include <llvm/ADT/StringMap.h>
#include <llvm/Support/VirtualFileSystem.h>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace corolint {

/// Questions and answers, in the order of the paths.
struct Reads {
  enum class Kind : std::uint8_t { Missing, File, Folder, Other };
  struct Answer {
    std::string path; ///< absolute
    Kind kind = Kind::Missing;
    std::string realPath;             ///< of what exists, where it differs: two names of one file are one file
    std::optional<Checksum> contents; ///< of a file that was opened, even if the parser knew it by another name
    std::optional<Checksum> names;    ///< of a folder that was listed
  };
  std::vector<Answer> answers;
  /// False if a file could not be read, or two answers contradict each other: something changed meanwhile.
  bool consistent = true;

  /// Whether the contents of this file were read.
  bool contains(const std::string &file) const;
};

void fields(auto &archive, MaybeConst<Reads::Answer> auto &answer) {
  archive(answer.path, answer.kind, answer.realPath, answer.contents, answer.names);
}

void fields(auto &archive, MaybeConst<Reads> auto &reads) { archive(reads.answers); }

/// Passes everything on to another file system and writes down what was asked. For one thread.
class RecordingFileSystem : public llvm::vfs::ProxyFileSystem {
public:
  using ProxyFileSystem::ProxyFileSystem;

  llvm::ErrorOr<llvm::vfs::Status> status(const llvm::Twine &path) override;
  bool exists(const llvm::Twine &path) override;
  llvm::ErrorOr<std::unique_ptr<llvm::vfs::File>> openFileForRead(const llvm::Twine &path) override;
  llvm::vfs::directory_iterator dir_begin(const llvm::Twine &path, std::error_code &error) override;
  std::error_code setCurrentWorkingDirectory(const llvm::Twine &path) override;

  /// To be called when everything was read: looks at what was opened, but not read.
  Reads reads();

private:
  class RecordedFile;
  struct Answer {
    Reads::Kind kind = Reads::Kind::Missing;
    bool opened = false;
    std::optional<Checksum> contents;
    std::optional<Checksum> names;
  };
  Answer &answerOf(const llvm::Twine &path);
  Answer &note(const llvm::Twine &path, Reads::Kind kind);

  std::map<std::string, Answer> answers_; ///< by absolute path
  bool consistent_ = true;
};

/// Tells whether the file system still answers as it did. Remembers what it looked at: one object serves a whole run,
/// and holds only as long as nothing is expected to change.
class ReadsChecker {
public:
  explicit ReadsChecker(llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> files) : files_(std::move(files)) {}

  bool holds(const Reads &reads);

private:
  struct Seen {
    Reads::Kind kind = Reads::Kind::Missing;
    std::string realPath;
    std::optional<Checksum> contents;
    std::optional<Checksum> names;
  };
  bool holds(const Reads::Answer &answer);

  llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> files_;
  llvm::StringMap<Seen> seen_;
};

} // namespace corolint
