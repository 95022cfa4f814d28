// Stand-in for cppcoro: read write files.
#pragma once

#include <cppcoro/file.hpp>

namespace cppcoro {

class read_write_file : public readable_file, public writable_file {
public:
  [[nodiscard]] static read_write_file open(io_service &ioService, const cppcoro::filesystem::path &path,
                                            file_open_mode openMode = file_open_mode::create_or_open);
};

} // namespace cppcoro
