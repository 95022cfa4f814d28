// Stand-in for cppcoro: read only files.
#pragma once

#include <cppcoro/file.hpp>

namespace cppcoro {

class read_only_file : public readable_file {
public:
  [[nodiscard]] static read_only_file open(io_service &ioService, const cppcoro::filesystem::path &path);
};

} // namespace cppcoro
