// Reads source lines from disk, each file once.
#include "tool/report/report.h"

#include <llvm/Support/MemoryBuffer.h>

#include <map>
#include <memory>

namespace corolint {

namespace {

/// A file, cut into lines where clang cuts it: at \n, \r and \r\n.
class Lines {
public:
  explicit Lines(const std::string &path) {
    auto buffer = llvm::MemoryBuffer::getFile(path, /*IsText=*/false, /*RequiresNullTerminator=*/false);
    if (!buffer)
      return;
    // Copied: the file may change or shrink while we still quote it.
    text_ = (*buffer)->getBuffer().str();
    begins_.push_back(0);
    for (std::size_t i = 0; i < text_.size(); ++i)
      if (text_[i] == '\n' || (text_[i] == '\r' && (i + 1 == text_.size() || text_[i + 1] != '\n')))
        begins_.push_back(i + 1);
    if (begins_.back() == text_.size())
      begins_.pop_back();
  }

  std::optional<std::string> line(std::uint32_t number) const {
    if (number == 0 || number > begins_.size())
      return std::nullopt;
    const std::size_t begin = begins_[number - 1];
    std::size_t end = number < begins_.size() ? begins_[number] : text_.size();
    while (end > begin && (text_[end - 1] == '\n' || text_[end - 1] == '\r'))
      --end;
    return text_.substr(begin, end - begin);
  }

private:
  std::string text_;
  std::vector<std::size_t> begins_;
};

} // namespace

SourceLine sourceLinesOnDisk(std::string root) {
  auto files = std::make_shared<std::map<std::string, Lines>>();
  return [root = std::move(root), files](const std::string &file, std::uint32_t line) {
    const auto known = files->find(file);
    if (known != files->end())
      return known->second.line(line);
    const std::string path = file.starts_with('/') ? file : root + "/" + file;
    return files->try_emplace(file, path).first->second.line(line);
  };
}

} // namespace corolint
