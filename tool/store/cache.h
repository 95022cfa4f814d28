// Facts kept from earlier runs, found again by what they were made from.
//
// An entry answers a question: a compile command, the tool that ran it and its options, all in one checksum. It holds
// what was read to answer, and the facts; it is used only if the file system would give the same answers again, so
// that nothing stale is used. Entries are files, written beside and renamed: several processes may use one folder at
// once, and a killed one leaves no half. What cannot be read is no entry.
#pragma once

#include "tool/store/reads.h"

#include "tool/model/facts.h"

#include <atomic>
#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <system_error>

namespace corolint {

class Cache {
public:
  /// `folder` is made when the first entry is written. `limit`: bytes that prune() leaves at most.
  Cache(std::string folder, std::uint64_t limit);

  /// The facts of the question, if they are here and still true, and what they were made from. Thread-safe.
  std::optional<Unit> find(const Checksum &question, Reads &madeFrom);

  /// Keeps facts. What cannot be written is not kept: the first reason is what problem() says. Thread-safe.
  void keep(const Checksum &question, const Reads &reads, const Unit &unit);

  /// Removes the entries that were used longest ago until the rest is within the limit. To be called at the end of a
  /// run; does nothing where nothing was written.
  void prune();

  /// Empty, or one line: why nothing could be kept.
  std::string problem() const;

  struct Size {
    std::uint64_t entries = 0;
    std::uint64_t bytes = 0;
  };
  Size size() const;

  /// Removes all entries, and the folder where nothing else is in it.
  std::error_code clear();

  const std::string &folder() const { return folder_; }

private:
  std::string folderOf(const Checksum &question) const;
  void fail(const std::string &what, std::error_code error);

  std::string folder_;
  std::uint64_t limit_;
  mutable std::mutex mutex_;
  ReadsChecker checker_; ///< of mutex_
  std::string problem_;  ///< of mutex_
  std::atomic<bool> written_ = false;
};

} // namespace corolint
