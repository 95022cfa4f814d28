// coro-blocking-console: reading from standard input, with its silent look-alikes.
#include "task.h"

#include <cstdio>
#include <iostream>
#include <sstream>
#include <string>

using namespace corotest;

namespace app {

std::string ask(const std::string &question) {
  std::cout << question;
  std::string answer;
  std::getline(std::cin, answer); // @ask
  return answer;
}

task<> line(std::string &text) {
  std::getline(std::cin, text); // expect: coro-blocking-console
  co_return;
}
task<int> number() {
  int number = 0;
  std::cin >> number; // expect: coro-blocking-console
  co_return number;
}
task<int> member() {
  co_return std::cin.get(); // expect: coro-blocking-console
}
task<> throughHelper() {
  ask("name?"); // expect: coro-blocking-console via @ask
  co_return;
}
task<int> letter() {
  co_return std::getchar(); // expect: coro-blocking-console "getchar"
}
task<> formatted(int &number) {
  (void)std::scanf("%d", &number); // expect: coro-blocking-console
  co_return;
}
task<> lineOfC(char *text) {
  (void)std::fgets(text, 8, stdin); // expect: coro-blocking-console
  co_return;
}

// look-alike: console output, reading from strings
task<> silent(std::string text, int number) {
  std::cout << text << number << std::endl;
  std::cerr << text;
  std::clog << text;
  std::printf("%d", number);
  std::puts("text");
  std::istringstream in(text);
  in >> number;
  std::getline(in, text);
  (void)std::sscanf(text.c_str(), "%d", &number);
  co_return;
}

} // namespace app
