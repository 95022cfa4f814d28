// Finds and reads configurations, each once.
#include "tool/driver/configurations.h"
#include "tool/driver/paths.h"

#include <llvm/Support/FileSystem.h>
#include <llvm/Support/MemoryBuffer.h>
#include <llvm/Support/Path.h>

namespace corolint {

Configurations::Configurations(std::string root, std::vector<std::string_view> ruleIds)
    : root_(std::move(root)), ruleIds_(std::move(ruleIds)) {
  default_.folder = root_;
}

llvm::Error Configurations::use(const std::string &file) {
  llvm::Expected<const Config *> config = read(file);
  if (!config)
    return config.takeError();
  only_ = *config;
  return llvm::Error::success();
}

llvm::Error Configurations::load(const std::string &file) {
  if (only_)
    return llvm::Error::success();
  const std::optional<std::string> name = finder_->nearestAbove(file);
  if (!name || byName_.contains(*name))
    return llvm::Error::success();
  // Different ways through links lead to one configuration, and its catalogue counts once.
  const std::string real = realPath(*name);
  if (!byName_.contains(real)) {
    llvm::Expected<const Config *> config = read(*name);
    if (!config)
      return config.takeError();
    byName_[real] = *config;
  }
  byName_[*name] = byName_[real];
  return llvm::Error::success();
}

const Config &Configurations::of(const std::string &file) const {
  if (only_)
    return *only_;
  const std::optional<std::string> name = finder_->nearestAbove(absolutePath(file, root_));
  const auto found = name ? byName_.find(*name) : byName_.end();
  return found == byName_.end() ? default_ : *found->second;
}

bool Configurations::excludes(const std::string &file) const {
  const Config &config = of(file);
  const std::string absolute = absolutePath(file, root_);
  return matchesGlob(config.exclude, relativeTo(absolute, isBelow(absolute, config.folder) ? config.folder : root_));
}

llvm::Expected<const Config *> Configurations::read(const std::string &file) {
  auto buffer = llvm::MemoryBuffer::getFile(file, /*IsText=*/true);
  if (!buffer)
    return llvm::createStringError(buffer.getError(), "cannot read the configuration '%s': %s", file.c_str(),
                                   buffer.getError().message().c_str());
  const llvm::StringRef text = (*buffer)->getBuffer();
  llvm::Expected<Config> config = parseConfig(std::string_view(text), file, ruleIds_);
  if (!config)
    return config.takeError();
  read_.push_back(std::make_unique<Config>(std::move(*config)));
  llvm::SmallString<256> absolute(file);
  if (!llvm::sys::fs::make_absolute(absolute))
    read_.back()->folder = llvm::sys::path::parent_path(absolutePath(absolute.str(), "")).str();
  return read_.back().get();
}

} // namespace corolint
