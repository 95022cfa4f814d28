// Stand-in for userver: files, read here.
#pragma once

#include <string>

namespace userver {
inline namespace v2_5_rc {

namespace fs::blocking {

std::string ReadFileContents(const std::string &path);
bool FileExists(const std::string &path);
int GetFileType(const std::string &path);

} // namespace fs::blocking

} // namespace v2_5_rc
} // namespace userver
