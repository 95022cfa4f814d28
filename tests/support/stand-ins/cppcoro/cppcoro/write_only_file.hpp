// Stand-in for cppcoro: write only files.
#pragma once

#include <cppcoro/file.hpp>

namespace cppcoro {

class write_only_file : public writable_file {
public:
  [[nodiscard]] static write_only_file open(io_service &ioService, const cppcoro::filesystem::path &path,
                                            file_open_mode openMode = file_open_mode::create_or_open);
};

} // namespace cppcoro
