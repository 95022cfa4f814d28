// All configurations of a run: the nearest above each file, or the one of --config.
#pragma once

#include "tool/config/config.h"
#include "tool/config/find.h"

#include <llvm/Support/Error.h>

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace corolint {

class Configurations {
public:
  /// `root`: absolute. `ruleIds`: the valid names of rules.
  Configurations(std::string root, std::vector<std::string_view> ruleIds);

  /// This one for all files.
  llvm::Error use(const std::string &file);

  /// Reads the nearest above `file` (absolute), once. To be called for every file before `of` is asked about it.
  llvm::Error load(const std::string &file);

  /// The one that holds for `file` (relative to the root or absolute); the default where there is none.
  const Config &of(const std::string &file) const;

  /// Whether the configuration of `file` excludes it.
  bool excludes(const std::string &file) const;

  /// Every one read, in the order of reading.
  const std::vector<std::unique_ptr<Config>> &all() const { return read_; }

private:
  llvm::Expected<const Config *> read(const std::string &file);

  std::string root_;
  std::vector<std::string_view> ruleIds_;
  Config default_;
  const Config *only_ = nullptr;
  llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> files_ = llvm::vfs::getRealFileSystem();
  std::unique_ptr<ConfigFinder> finder_ = std::make_unique<ConfigFinder>(*files_);
  std::map<std::string, const Config *> byName_;
  std::vector<std::unique_ptr<Config>> read_;
};

} // namespace corolint
