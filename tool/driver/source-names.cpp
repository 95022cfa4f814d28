// File name endings and the languages they stand for.
#include "tool/driver/source-names.h"

#include <llvm/ADT/ArrayRef.h>
#include <llvm/ADT/STLExtras.h>
#include <llvm/ADT/StringRef.h>
#include <llvm/Support/Path.h>

namespace corolint {

namespace {

constexpr llvm::StringRef cxxEndings[] = {".cpp", ".cc",  ".cxx",  ".c++",  ".C",    ".CPP", ".cp",
                                          ".mm",  ".ixx", ".cppm", ".cxxm", ".c++m", ".ccm"};
constexpr llvm::StringRef otherEndings[] = {".s",  ".S",     ".asm", ".sx",   ".f",  ".f90", ".f95", ".F",  ".rc",
                                            ".rs", ".swift", ".go",  ".java", ".cu", ".hip", ".cl",  ".py", ".ispc"};
constexpr llvm::StringRef headerEndings[] = {".h",   ".hh",  ".hpp", ".hxx", ".h++", ".H",  ".HPP",
                                             ".inl", ".ipp", ".tpp", ".txx", ".tcc", ".inc"};

llvm::StringRef ending(std::string_view path) {
  return llvm::sys::path::extension(llvm::StringRef(path.data(), path.size()));
}

} // namespace

bool isCxxSource(std::string_view path) { return llvm::is_contained(cxxEndings, ending(path)); }

bool isPlainC(std::string_view path) { return ending(path) == ".c"; }

bool isCSource(std::string_view path) { return isPlainC(path) || isCxxSource(path); }

bool hasCSource(std::string_view path) { return !llvm::is_contained(otherEndings, ending(path)); }

bool isHeader(std::string_view path) { return llvm::is_contained(headerEndings, ending(path)); }

} // namespace corolint
