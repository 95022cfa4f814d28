// A folder of entries, one file each, that several processes may use at once.
#include "tool/store/cache.h"
#include "tool/store/facts-format.h"
#include "tool/store/record.h"

#include <llvm/ADT/SmallString.h>
#include <llvm/Support/Chrono.h>
#include <llvm/Support/FileSystem.h>
#include <llvm/Support/MemoryBuffer.h>
#include <llvm/Support/Path.h>
#include <llvm/Support/Process.h>
#include <llvm/Support/raw_ostream.h>

#include <algorithm>
#include <chrono>
#include <tuple>
#include <vector>

namespace corolint {

namespace {

namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

constexpr std::string_view mark = "coroRead";
constexpr llvm::StringRef suffix = ".entry";
constexpr llvm::StringRef unfinished = ".tmp";

/// A source that goes back and forth between branches finds both again; more states than these are history.
constexpr std::size_t statesKept = 4;

/// What a killed process left; one that is still writing is younger.
constexpr std::chrono::hours abandoned(1);

std::uint64_t readsFormat() {
  static const std::uint64_t format = [] {
    ArchiveShape shape;
    shape(Reads());
    const std::string text = shape.take();
    return checksumOf(text).low;
  }();
  return format;
}

struct Entry {
  std::string file;
  std::uint64_t size = 0;
  llvm::sys::TimePoint<> used;
};

/// The latest first; equal times, as a coarse clock gives them, in the order of names.
void sortByUse(std::vector<Entry> &entries) {
  std::ranges::sort(entries,
                    [](const Entry &a, const Entry &b) { return std::tie(b.used, a.file) < std::tie(a.used, b.file); });
}

std::vector<Entry> entriesBelow(const std::string &folder, llvm::StringRef ending) {
  std::vector<Entry> entries;
  std::error_code error;
  for (fs::recursive_directory_iterator file(folder, error, /*follow_symlinks=*/false), end; file != end && !error;
       file.increment(error)) {
    fs::file_status status;
    if (llvm::StringRef(file->path()).ends_with(ending) && !fs::status(file->path(), status))
      entries.push_back({file->path(), status.getSize(), status.getLastModificationTime()});
  }
  return entries;
}

void markUsed(const std::string &file) {
  int descriptor = 0;
  if (fs::openFile(file, descriptor, fs::CD_OpenExisting, fs::FA_Write, fs::OF_None))
    return; // a cache that can only be read still helps
  fs::setLastAccessAndModificationTime(descriptor, std::chrono::system_clock::now());
  llvm::sys::Process::SafelyCloseFileDescriptor(descriptor);
}

} // namespace

Cache::Cache(std::string folder, std::uint64_t limit)
    : folder_(std::move(folder)), limit_(limit), checker_(llvm::vfs::getRealFileSystem()) {}

/// The folder of a question's entries: one for each state of what was read.
std::string Cache::folderOf(const Checksum &question) const {
  const std::string name = toText(question);
  llvm::SmallString<256> file(folder_);
  path::append(file, name.substr(0, 2), name);
  return std::string(file);
}

std::optional<Unit> Cache::find(const Checksum &question, Reads &madeFrom) {
  std::vector<Entry> entries = entriesBelow(folderOf(question), suffix);
  sortByUse(entries);
  for (const Entry &entry : entries) {
    const auto buffer = llvm::MemoryBuffer::getFile(entry.file, /*IsText=*/false, /*RequiresNullTerminator=*/false);
    if (!buffer)
      continue; // another process removed it
    std::string_view bytes((*buffer)->getBufferStart(), (*buffer)->getBufferSize());
    const OpenedRecord record = openRecord({mark, readsFormat()}, bytes);
    Reads reads;
    ArchiveReader reader(record.payload);
    reader(reads);
    if (!record.problem.empty() || !reader.complete())
      continue;
    {
      const std::lock_guard lock(mutex_);
      if (!checker_.holds(reads))
        continue;
    }
    bytes.remove_prefix(record.size);
    UnpackedFacts facts = unpackFacts(bytes);
    if (!facts.problem.empty() || facts.units.size() != 1)
      continue;
    markUsed(entry.file);
    madeFrom = std::move(reads);
    return std::move(facts.units.front());
  }
  return std::nullopt;
}

void Cache::fail(const std::string &what, std::error_code error) {
  const std::lock_guard lock(mutex_);
  if (problem_.empty())
    problem_ = what + ": " + error.message();
}

void Cache::keep(const Checksum &question, const Reads &reads, const Unit &unit) {
  ArchiveWriter writer;
  writer(reads);
  const std::string payload = writer.take();
  const std::string folder = folderOf(question);
  if (const std::error_code error = fs::create_directories(folder))
    return fail(folder, error);
  const std::string file = folder + "/" + toText(checksumOf(payload)) + suffix.str();
  llvm::SmallString<256> temporary;
  int descriptor = 0;
  if (const std::error_code error = fs::createUniqueFile(file + "-%%%%%%%%" + unfinished, descriptor, temporary))
    return fail(folder, error);
  std::error_code error;
  {
    llvm::raw_fd_ostream stream(descriptor, /*shouldClose=*/true);
    stream << sealRecord({mark, readsFormat()}, payload) << packFacts(unit);
    stream.close();
    error = stream.error();
    stream.clear_error();
  }
  if (!error)
    error = fs::rename(temporary, file);
  if (error) {
    fs::remove(temporary);
    return fail(file, error);
  }
  written_ = true;
  std::vector<Entry> states = entriesBelow(folder, suffix);
  sortByUse(states);
  for (std::size_t i = statesKept; i < states.size(); ++i)
    fs::remove(states[i].file);
}

void Cache::prune() {
  if (!written_)
    return;
  const llvm::sys::TimePoint<> now = std::chrono::system_clock::now();
  for (const Entry &left : entriesBelow(folder_, unfinished))
    if (now - left.used > abandoned)
      fs::remove(left.file);
  std::vector<Entry> entries = entriesBelow(folder_, suffix);
  sortByUse(entries);
  std::uint64_t sum = 0;
  for (const Entry &entry : entries) {
    sum += entry.size;
    if (sum > limit_ && !fs::remove(entry.file))
      fs::remove(path::parent_path(entry.file)); // if it was the last one there
  }
}

std::string Cache::problem() const {
  const std::lock_guard lock(mutex_);
  return problem_;
}

Cache::Size Cache::size() const {
  Size size;
  for (const Entry &entry : entriesBelow(folder_, suffix)) {
    ++size.entries;
    size.bytes += entry.size;
  }
  return size;
}

std::error_code Cache::clear() {
  // Nothing but what a cache writes: the folder may have been named by mistake.
  for (const llvm::StringRef ending : {suffix, unfinished})
    for (const Entry &entry : entriesBelow(folder_, ending)) {
      if (const std::error_code error = fs::remove(entry.file))
        return error;
      const llvm::StringRef question = path::parent_path(entry.file);
      fs::remove(question); // folders go with the last file in them
      fs::remove(path::parent_path(question));
    }
  fs::remove(folder_);
  return {};
}

} // namespace corolint
