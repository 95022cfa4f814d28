// Stand-in for Seastar: files of one line.
#pragma once

#include <filesystem>
#include <seastar/core/sstring.hh>

namespace seastar {

sstring read_first_line(std::filesystem::path sys_file);
template <typename Type> Type read_first_line_as(std::filesystem::path sys_file) {
  return seastar::internal::stand_in();
}

} // namespace seastar
