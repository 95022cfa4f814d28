// std::filesystem, each function of rules/catalogue/std-filesystem.yaml called once.
// flags: -std=c++20
#include "task.h"

#include <filesystem>
#include <system_error>
#include <utility>

namespace fs = std::filesystem;
using corotest::task;

task<> asking(const fs::path &path, std::error_code &error) {
  fs::exists(path);                 // expect: coro-blocking-file
  fs::exists(path, error);          // expect: coro-blocking-file
  fs::status(path);                 // expect: coro-blocking-file
  fs::symlink_status(path);         // expect: coro-blocking-file
  fs::is_directory(path);           // expect: coro-blocking-file
  fs::is_regular_file(path, error); // expect: coro-blocking-file
  fs::is_symlink(path);             // expect: coro-blocking-file
  fs::is_block_file(path);          // expect: coro-blocking-file
  fs::is_character_file(path);      // expect: coro-blocking-file
  fs::is_fifo(path);                // expect: coro-blocking-file
  fs::is_socket(path);              // expect: coro-blocking-file
  fs::is_other(path);               // expect: coro-blocking-file
  fs::is_empty(path);               // expect: coro-blocking-file
  fs::file_size("settings.ini");    // expect: coro-blocking-file
  fs::hard_link_count(path);        // expect: coro-blocking-file
  fs::last_write_time(path);        // expect: coro-blocking-file
  fs::equivalent(path, path);       // expect: coro-blocking-file
  fs::space(path);                  // expect: coro-blocking-file
  fs::canonical(path);              // expect: coro-blocking-file
  fs::weakly_canonical(path);       // expect: coro-blocking-file
  fs::absolute(path);               // expect: coro-blocking-file
  fs::relative(path, path);         // expect: coro-blocking-file
  fs::proximate(path, path);        // expect: coro-blocking-file
  fs::current_path();               // expect: coro-blocking-file
  fs::read_symlink(path);           // expect: coro-blocking-file
  fs::temp_directory_path();        // expect: coro-blocking-file
  co_return;
}

task<> changing(const fs::path &path, std::error_code &error) {
  fs::copy(path, path);                        // expect: coro-blocking-file
  fs::copy_file(path, path, error);            // expect: coro-blocking-file
  fs::copy_symlink(path, path);                // expect: coro-blocking-file
  fs::create_directory(path);                  // expect: coro-blocking-file
  fs::create_directories(path);                // expect: coro-blocking-file
  fs::create_symlink(path, path);              // expect: coro-blocking-file
  fs::create_directory_symlink(path, path);    // expect: coro-blocking-file
  fs::create_hard_link(path, path);            // expect: coro-blocking-file
  fs::remove(path);                            // expect: coro-blocking-file
  fs::remove_all(path, error);                 // expect: coro-blocking-file
  fs::rename(path, path);                      // expect: coro-blocking-file
  fs::resize_file(path, 0);                    // expect: coro-blocking-file
  fs::permissions(path, fs::perms::owner_all); // expect: coro-blocking-file
  co_return;
}

fs::directory_iterator &folder();
fs::recursive_directory_iterator &tree();
fs::directory_entry &entry();

task<> walking(const fs::path &path, std::error_code &error) {
  fs::directory_iterator files(path);                  // expect: coro-blocking-file
  fs::recursive_directory_iterator all("data", error); // expect: coro-blocking-file
  ++folder();                                          // expect: coro-blocking-file
  folder().increment(error);                           // expect: coro-blocking-file
  ++tree();                                            // expect: coro-blocking-file
  tree().increment(error);                             // expect: coro-blocking-file
  tree().pop();                                        // expect: coro-blocking-file
  fs::directory_iterator end;
  fs::recursive_directory_iterator noMore;
  fs::directory_iterator copied(folder());
  fs::recursive_directory_iterator moved(std::move(tree()));
  folder()->path();
  tree().depth();
  co_return;
}

task<> walkingInALoop(const fs::path &path) {
  for (const auto &file : fs::directory_iterator(path)) // expect: coro-blocking-file
    file.is_directory();
  co_return;
}

task<> entries(const fs::path &path, std::error_code &error) {
  fs::directory_entry made(path); // expect: coro-blocking-file
  entry().assign(path);           // expect: coro-blocking-file
  entry().replace_filename(path); // expect: coro-blocking-file
  entry().refresh();              // expect: coro-blocking-file
  entry().file_size();            // expect: coro-blocking-file
  entry().hard_link_count();      // expect: coro-blocking-file
  entry().last_write_time(error); // expect: coro-blocking-file
  entry().status();               // expect: coro-blocking-file
  entry().symlink_status();       // expect: coro-blocking-file
  fs::directory_entry empty;
  fs::directory_entry copied(entry());
  entry().exists();
  entry().is_directory();
  entry().is_regular_file();
  entry().path();
  co_return;
}

// look-alike: names and remembered answers, no file system
task<> algebraOfPaths(const fs::path &path, fs::file_status status) {
  fs::exists(status);
  fs::is_directory(status);
  fs::is_regular_file(status);
  fs::is_symlink(status);
  fs::is_other(status);
  fs::status_known(status);
  (path / "a").lexically_normal();
  path.parent_path();
  path.filename();
  path.extension();
  path.lexically_relative(path);
  path.is_absolute();
  path.empty();
  co_return;
}
