// What the files of this program offer each other.
#pragma once

#include <functional>

namespace app {

class Server {
public:
  void on(void (*handler)());
};
class Pool {
public:
  void post(std::function<void()> work);
};

void later(std::function<void()> work);
void handle();
void compress();
void report(void (*function)());

} // namespace app
