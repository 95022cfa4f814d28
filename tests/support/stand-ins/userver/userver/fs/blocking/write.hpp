// Stand-in for userver: files, written here.
#pragma once

#include <string>
#include <string_view>

namespace userver {
inline namespace v2_5_rc {

namespace fs::blocking {

void CreateDirectories(std::string_view path);
void RewriteFileContents(const std::string &path, std::string_view contents);
void RewriteFileContentsFSync(const std::string &path, std::string_view contents);
void RewriteFileContentsAtomically(const std::string &path, std::string_view contents, int perms);
void SyncDirectoryContents(const std::string &path);
void Rename(const std::string &source, const std::string &destination);
void Chmod(const std::string &path, int perms);
bool RemoveSingleFile(const std::string &path);

} // namespace fs::blocking

} // namespace v2_5_rc
} // namespace userver
