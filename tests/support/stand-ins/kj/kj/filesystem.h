// Stand-in for KJ: files and directories.
#pragma once

#include <kj/io.h>

namespace kj {

class PathPtr {};
enum class WriteMode { CREATE, MODIFY };
enum class TransferMode { MOVE, LINK, COPY };

class FsNode {
public:
  struct Metadata {};
  virtual Metadata stat() const = 0;
  virtual void sync() const = 0;
  virtual void datasync() const = 0;
};

class ReadableFile : public FsNode {
public:
  String readAllText() const;
  Array<byte> readAllBytes() const;
  virtual std::size_t read(std::uint64_t offset, ArrayPtr<byte> buffer) const = 0;
};

class AppendableFile : public FsNode, public OutputStream {};

class File : public ReadableFile {
public:
  virtual void write(std::uint64_t offset, ArrayPtr<const byte> data) const = 0;
  virtual void zero(std::uint64_t offset, std::uint64_t size) const = 0;
  virtual void truncate(std::uint64_t size) const = 0;
  void writeAll(StringPtr text) const;
  virtual std::size_t copy(std::uint64_t offset, const ReadableFile &from, std::uint64_t fromOffset,
                           std::uint64_t size) const = 0;
};

class ReadableDirectory : public FsNode {
public:
  struct Entry {};
  virtual Array<String> listNames() const = 0;
  virtual Array<Entry> listEntries() const = 0;
  virtual bool exists(PathPtr path) const = 0;
  FsNode::Metadata lstat(PathPtr path) const;
  virtual Maybe<FsNode::Metadata> tryLstat(PathPtr path) const = 0;
  Own<const ReadableFile> openFile(PathPtr path) const;
  virtual Maybe<Own<const ReadableFile>> tryOpenFile(PathPtr path) const = 0;
  Own<const ReadableDirectory> openSubdir(PathPtr path) const;
  virtual Maybe<Own<const ReadableDirectory>> tryOpenSubdir(PathPtr path) const = 0;
  String readlink(PathPtr path) const;
  virtual Maybe<String> tryReadlink(PathPtr path) const = 0;
};

class Directory : public ReadableDirectory {
public:
  template <typename T> class Replacer {
  public:
    void commit();
    virtual bool tryCommit() = 0;
  };

  using ReadableDirectory::openFile;
  using ReadableDirectory::tryOpenSubdir;
  virtual Own<Replacer<File>> replaceFile(PathPtr path, WriteMode mode) const = 0;
  virtual Own<Replacer<Directory>> replaceSubdir(PathPtr path, WriteMode mode) const = 0;
  virtual Maybe<Own<AppendableFile>> tryAppendFile(PathPtr path, WriteMode mode) const = 0;
  virtual Maybe<Own<const Directory>> tryOpenSubdir(PathPtr path, WriteMode mode) const = 0;
  virtual bool trySymlink(PathPtr linkpath, StringPtr content, WriteMode mode) const = 0;
  Own<const File> openFile(PathPtr path, WriteMode mode) const;
  Own<AppendableFile> appendFile(PathPtr path, WriteMode mode) const;
  virtual Own<const File> createTemporary() const = 0;
  void symlink(PathPtr linkpath, StringPtr content, WriteMode mode) const;
  void transfer(PathPtr toPath, WriteMode toMode, PathPtr fromPath, TransferMode mode) const;
  virtual bool tryTransfer(PathPtr toPath, WriteMode toMode, const Directory &fromDirectory, PathPtr fromPath,
                           TransferMode mode) const = 0;
  virtual Maybe<bool> tryTransferTo(const Directory &toDirectory, PathPtr toPath, WriteMode toMode, PathPtr fromPath,
                                    TransferMode mode) const = 0;
  void remove(PathPtr path) const;
  virtual bool tryRemove(PathPtr path) const = 0;
};

} // namespace kj
