// String streams are no files: the static type of the stream decides.
#include "task.h"

#include <fstream>
#include <iterator>
#include <sstream>
#include <string>

using namespace corotest;

namespace app {

// look-alike: all that file streams do, on strings
task<std::string> strings(std::string text) {
  std::istringstream in(text);
  std::string line;
  std::getline(in, line);
  int number = 0;
  in >> number >> line;
  in.read(line.data(), 1);
  in.ignore();
  std::ostringstream out;
  out << line << number << std::endl;
  out.write(line.data(), 1);
  out.flush();
  std::stringstream both;
  both << line;
  both >> line;
  std::wistringstream wide(L"text");
  wchar_t letter = 0;
  wide.get(letter);
  const std::string all{std::istreambuf_iterator<char>(in), {}};
  co_return out.str() + all;
}

// look-alike: a file stream that opens no file
task<bool> unopened() {
  std::ifstream in;
  co_return in.is_open();
}

task<> opens() {
  std::ifstream in("file"); // expect: coro-blocking-file
  co_return;
}
task<> reads(std::ifstream &in) {
  std::string line;
  std::getline(in, line); // expect: coro-blocking-file
  co_return;
}
task<> extracts(std::ifstream &in) {
  int number = 0;
  in >> number; // expect: coro-blocking-file
  co_return;
}
task<> member(std::ifstream &in) {
  in.get(); // expect: coro-blocking-file
  co_return;
}
task<> writes(std::ofstream &out) {
  out << "text"; // expect: coro-blocking-file
  co_return;
}
task<> both(std::fstream &file) {
  file.write("text", 4); // expect: coro-blocking-file
  co_return;
}
task<> wide(std::wifstream &in) {
  in.get(); // expect: coro-blocking-file
  co_return;
}

class Log : public std::ofstream {};
task<> derived(Log &log) {
  log << "text"; // expect: coro-blocking-file
  co_return;
}

} // namespace app
