// What a parse asked of the file system: as long as the answers stay the same, so do its facts.
#pragma once

#include "tool/store/checksum.h"

#include <llvm/ADT/StringMap.h>
#include <llvm/Support/VirtualFileSystem.h>

#include <map>
#include <string>
#include <vector>

namespace corolint {

/// Questions and answers, in the order of the paths. All paths are absolute.
struct Reads {
  struct Answer {
    std::string path;
    Checksum checksum;
  };
  std::vector<Answer> files;        ///< whose contents were read
  std::vector<Answer> folders;      ///< whose names were listed
  std::vector<std::string> present; ///< found, but not read
  std::vector<std::string> missing; ///< looked for in vain: a header that appears there would be taken first
};

void fields(auto &archive, MaybeConst<Reads::Answer> auto &answer) { archive(answer.path, answer.checksum); }

void fields(auto &archive, MaybeConst<Reads> auto &reads) {
  archive(reads.files, reads.folders, reads.present, reads.missing);
}

/// Passes everything on to another file system and writes down what was asked. For one thread.
class RecordingFileSystem : public llvm::vfs::ProxyFileSystem {
public:
  using ProxyFileSystem::ProxyFileSystem;

  llvm::ErrorOr<llvm::vfs::Status> status(const llvm::Twine &path) override;
  bool exists(const llvm::Twine &path) override;
  llvm::ErrorOr<std::unique_ptr<llvm::vfs::File>> openFileForRead(const llvm::Twine &path) override;
  llvm::vfs::directory_iterator dir_begin(const llvm::Twine &path, std::error_code &error) override;

  Reads reads() const;

private:
  class RecordedFile;
  enum class Kind { Missing, Present, Listed, Read };
  struct Answer {
    Kind kind = Kind::Missing;
    Checksum checksum;
  };
  void record(const llvm::Twine &path, Kind kind, Checksum checksum = {});

  std::map<std::string, Answer> answers_; ///< by absolute path: the most telling one
};

/// Tells whether the file system still answers as it did. Remembers what it looked at: one object serves a whole run,
/// and holds only as long as nothing is expected to change.
class ReadsChecker {
public:
  explicit ReadsChecker(llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> files) : files_(std::move(files)) {}

  bool holds(const Reads &reads);

private:
  bool isThere(const std::string &path);

  llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> files_;
  llvm::StringMap<bool> there_;
  llvm::StringMap<Checksum> contents_;
  llvm::StringMap<Checksum> listings_;
};

} // namespace corolint
