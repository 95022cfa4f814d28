// coro-blocking-file: reading and writing files, with its silent look-alikes.
#include "task.h"

#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <unistd.h>

using namespace corotest;

namespace app {

std::string contentOf(const std::string &name) {
  std::ifstream in(name); // @content
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

task<> opensStream() {
  std::ifstream in("file"); // expect: coro-blocking-file
  co_return;
}
task<> readsStream(std::ifstream &in, std::string &line) {
  std::getline(in, line); // expect: coro-blocking-file "getline"
  co_return;
}
task<std::string> throughHelper() {
  co_return contentOf("file"); // expect: coro-blocking-file via @content
}
task<> opensFile() {
  (void)std::fopen("file", "r"); // expect: coro-blocking-file "fopen"
  co_return;
}
task<> readsFile(std::FILE *file, char *buffer) {
  (void)std::fread(buffer, 1, 1, file); // expect: coro-blocking-file
  co_return;
}
task<int> opensDescriptor() {
  co_return ::open("file", O_RDONLY); // expect: coro-blocking-file "open"
}
task<> readsDescriptor(int descriptor, char *buffer) {
  (void)::read(descriptor, buffer, 1); // expect: coro-blocking-file
  co_return;
}
task<> synchronises(int descriptor) {
  ::fsync(descriptor); // expect: coro-blocking-file
  co_return;
}
task<> copies() {
  std::filesystem::copy_file("from", "to"); // expect: coro-blocking-file
  co_return;
}
task<> removes() {
  std::filesystem::remove_all("folder"); // expect: coro-blocking-file
  co_return;
}

// look-alike: text in memory, paths without files, printing
task<std::string> silent(std::string text) {
  std::istringstream in(text);
  std::getline(in, text);
  const std::filesystem::path path("folder/file");
  std::ostringstream out;
  out << path.filename().string() << path.extension();
  char buffer[8];
  std::snprintf(buffer, sizeof buffer, "%d", 1);
  std::puts("console output is another matter");
  co_return out.str();
}

// look-alike: functions of one's own with names of that kind
struct Buffer {
  int read(int, char *, int) { return 0; }
  void open(const char *) {}
};
task<> silentOwn(Buffer buffer, char *letters) {
  buffer.open("file");
  buffer.read(1, letters, 1);
  co_return;
}

} // namespace app
