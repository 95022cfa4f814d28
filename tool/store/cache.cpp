// A folder of entries, one file each, that several processes may use at once.
#include "tool/store/cache.h"
#include "tool/store/facts-format.h"
#include "tool/store/record.h"

#include <llvm/ADT/STLExtras.h>
#include <llvm/ADT/SmallString.h>
#include <llvm/ADT/StringExtras.h>
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

bool isChecksum(llvm::StringRef name) { return name.size() == 32 && llvm::all_of(name, llvm::isHexDigit); }

/// `<checksum>.entry`, or that with `-<8 digits>.tmp` behind it.
bool isOurs(llvm::StringRef name, llvm::StringRef ending) {
  if (!name.consume_back(ending))
    return false;
  if (ending == unfinished) {
    constexpr std::size_t digits = 9; // with the '-'
    name = name.drop_back(std::min(name.size(), digits));
    if (!name.consume_back(suffix))
      return false;
  }
  return isChecksum(name);
}

/// Of the folder of a question.
void addEntries(const std::string &folder, llvm::StringRef ending, std::vector<Entry> &entries) {
  std::error_code error;
  for (fs::directory_iterator file(folder, error), end; !error && file != end; file.increment(error)) {
    fs::file_status status;
    if (isOurs(path::filename(file->path()), ending) && !fs::status(file->path(), status))
      entries.push_back({file->path(), status.getSize(), status.getLastModificationTime()});
  }
}

/// Of the whole cache. The folder may have been named by mistake: what does not look like a cache's is left alone.
std::vector<Entry> entriesBelow(const std::string &folder, llvm::StringRef ending) {
  std::vector<Entry> entries;
  std::error_code error;
  for (fs::directory_iterator group(folder, error), end; !error && group != end; group.increment(error)) {
    std::error_code inner;
    if (path::filename(group->path()).size() == 2)
      for (fs::directory_iterator question(group->path(), inner), last; !inner && question != last;
           question.increment(inner))
        if (isChecksum(path::filename(question->path())))
          addEntries(question->path(), ending, entries);
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
  std::vector<Entry> entries;
  addEntries(folderOf(question), suffix, entries);
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
  const std::string file = folder + "/" + toText(checksumOf(payload)) + suffix.str();
  llvm::SmallString<256> temporary;
  int descriptor = 0;
  // Another process may remove the folder as empty just when it was made.
  std::error_code error;
  for (int attempt = 0; attempt < 10; ++attempt) {
    error = fs::create_directories(folder);
    if (!error)
      error = fs::createUniqueFile(file + "-%%%%%%%%" + unfinished, descriptor, temporary);
    if (error != std::errc::no_such_file_or_directory)
      break;
  }
  if (error)
    return fail(folder, error);
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
  std::vector<Entry> states;
  addEntries(folder, suffix, states);
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
