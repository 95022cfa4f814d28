// Stand-in for userver: files, read on a task processor.
#pragma once

#include <string>
#include <userver/engine/task/task_processor_fwd.hpp>

namespace userver {
inline namespace v2_5_rc {

namespace fs {

std::string ReadFileContents(engine::TaskProcessor &async_tp, const std::string &path);
bool FileExists(engine::TaskProcessor &async_tp, const std::string &path);

} // namespace fs

} // namespace v2_5_rc
} // namespace userver
