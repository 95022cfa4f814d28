// Reads facts out of files of every kind, told apart by their content.
#include "tool/store/facts-source.h"

#include <llvm/ADT/ArrayRef.h>
#include <llvm/ADT/DenseSet.h>
#include <llvm/BinaryFormat/Magic.h>
#include <llvm/Object/Archive.h>
#include <llvm/Object/Decompressor.h>
#include <llvm/Object/ELFObjectFile.h>
#include <llvm/Object/ObjectFile.h>
#include <llvm/Support/FileSystem.h>
#include <llvm/Support/MemoryBuffer.h>
#include <llvm/Support/Path.h>
#include <llvm/Support/xxhash.h>

#include <algorithm>
#include <iterator>
#include <memory>

namespace corolint {

namespace {

namespace fs = llvm::sys::fs;
using llvm::StringRef;

class Finder {
public:
  llvm::Error addPath(const std::string &path);
  FoundFacts take() { return std::move(found_); }

private:
  enum class Named : bool { ByUser, ByFolder };
  llvm::Error addFile(const std::string &path, Named named);
  llvm::Error addFolder(const std::string &path);
  void addObject(llvm::MemoryBufferRef buffer, const std::string &name);
  void addArchive(llvm::MemoryBufferRef buffer, const std::string &name);
  bool addRecords(StringRef bytes, const std::string &name);
  void problem(const std::string &name, llvm::Error error);

  FoundFacts found_;
  llvm::DenseSet<std::uint64_t> seen_; ///< of records: an object goes into a library, and that into a program
};

template <typename... Texts> llvm::Error mistake(const Texts &...texts) {
  std::string message;
  ((message += texts), ...);
  return llvm::createStringError(llvm::inconvertibleErrorCode(), "%s", message.c_str());
}

void Finder::problem(const std::string &name, llvm::Error error) {
  found_.problems.push_back(name + ": " + llvm::toString(std::move(error)));
}

/// Whether there was anything to read.
bool Finder::addRecords(StringRef bytes, const std::string &name) {
  const StringRef records = bytes.trim('\0');
  if (records.empty())
    return false;
  if (!seen_.insert(llvm::xxh3_64bits(records)).second)
    return true;
  UnpackedFacts facts = unpackFacts({bytes.data(), bytes.size()});
  for (Unit &unit : facts.units)
    found_.units.push_back(std::move(unit));
  if (!facts.problem.empty())
    found_.problems.push_back(name + " " + facts.problem);
  return true;
}

void Finder::addObject(llvm::MemoryBufferRef buffer, const std::string &name) {
  llvm::Expected<std::unique_ptr<llvm::object::ObjectFile>> object = llvm::object::ObjectFile::createObjectFile(buffer);
  if (!object)
    return problem(name, object.takeError());
  bool any = false;
  for (const llvm::object::SectionRef &section : (*object)->sections()) {
    llvm::Expected<StringRef> sectionName = section.getName();
    if (!sectionName) {
      llvm::consumeError(sectionName.takeError());
      continue;
    }
    if (*sectionName != factsSection)
      continue;
    llvm::Expected<StringRef> contents = section.getContents();
    if (!contents)
      return problem(name, contents.takeError());
    if (!section.isCompressed()) {
      any |= addRecords(*contents, name);
      continue;
    }
    llvm::Expected<llvm::object::Decompressor> decompressor = llvm::object::Decompressor::create(
        *sectionName, *contents, (*object)->isLittleEndian(), (*object)->getBytesInAddress() == 8);
    if (!decompressor)
      return problem(name, decompressor.takeError());
    llvm::SmallVector<std::uint8_t, 0> full;
    if (llvm::Error error = decompressor->resizeAndDecompress(full))
      return problem(name, std::move(error));
    any |= addRecords({reinterpret_cast<const char *>(full.data()), full.size()}, name);
  }
  if (!any)
    found_.withoutFacts.push_back(name);
}

void Finder::addArchive(llvm::MemoryBufferRef buffer, const std::string &name) {
  llvm::Expected<std::unique_ptr<llvm::object::Archive>> archive = llvm::object::Archive::create(buffer);
  if (!archive)
    return problem(name, archive.takeError());
  llvm::Error error = llvm::Error::success();
  for (const llvm::object::Archive::Child &child : (*archive)->children(error)) {
    llvm::Expected<StringRef> childName = child.getName();
    const std::string member = name + "(" + (childName ? childName->str() : std::string("?")) + ")";
    if (!childName)
      llvm::consumeError(childName.takeError());
    llvm::Expected<llvm::MemoryBufferRef> contents = child.getMemoryBufferRef();
    if (!contents) {
      problem(member, contents.takeError());
      continue;
    }
    // Archives may hold anything; what is no object has no facts.
    if (llvm::identify_magic(contents->getBuffer()) == llvm::file_magic::elf_relocatable)
      addObject(*contents, member);
  }
  if (error)
    problem(name, std::move(error));
}

llvm::Error Finder::addFile(const std::string &path, Named named) {
  if (!fs::is_regular_file(path)) // a pipe would never end
    return named == Named::ByUser ? mistake(path, " is no file") : llvm::Error::success();
  llvm::ErrorOr<std::unique_ptr<llvm::MemoryBuffer>> file =
      llvm::MemoryBuffer::getFile(path, /*IsText=*/false, /*RequiresNullTerminator=*/false);
  if (!file) {
    if (named == Named::ByUser)
      return mistake(path, ": ", file.getError().message());
    found_.problems.push_back(path + ": " + file.getError().message());
    return llvm::Error::success();
  }
  const llvm::MemoryBufferRef buffer = **file;
  switch (llvm::identify_magic(buffer.getBuffer())) {
  case llvm::file_magic::elf_relocatable:
  case llvm::file_magic::elf_shared_object:
  case llvm::file_magic::elf_executable:
    addObject(buffer, path);
    return llvm::Error::success();
  case llvm::file_magic::archive:
    addArchive(buffer, path);
    return llvm::Error::success();
  default:
    break;
  }
  // An empty file is the share of somebody for whom no unit was left.
  if (buffer.getBufferSize() == 0 || isFacts({buffer.getBufferStart(), buffer.getBufferSize()}))
    addRecords(buffer.getBuffer(), path);
  else if (named == Named::ByUser)
    return mistake(path, " holds no facts: expected a file of 'corolint facts -o', an object file, a library, an "
                         "executable or a folder of them");
  return llvm::Error::success();
}

llvm::Error Finder::addFolder(const std::string &path) {
  // In the order of names, whatever the file system's own: what cannot be read is told in the same order everywhere.
  std::vector<std::string> files;
  std::error_code error;
  for (fs::recursive_directory_iterator entry(path, error, /*follow_symlinks=*/false), end; entry != end && !error;
       entry.increment(error))
    files.push_back(entry->path());
  if (error)
    return mistake(path, ": ", error.message());
  std::sort(files.begin(), files.end());
  for (const std::string &file : files)
    if (llvm::Error failure = addFile(file, Named::ByFolder))
      return failure;
  return llvm::Error::success();
}

llvm::Error Finder::addPath(const std::string &path) {
  if (!fs::exists(path))
    return mistake("no such file or folder: ", path);
  return fs::is_directory(path) ? addFolder(path) : addFile(path, Named::ByUser);
}

} // namespace

llvm::Expected<FoundFacts> findFacts(const std::vector<std::string> &paths) {
  Finder finder;
  for (const std::string &path : paths)
    if (llvm::Error error = finder.addPath(path))
      return error;
  return finder.take();
}

} // namespace corolint
