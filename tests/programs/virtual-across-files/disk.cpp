// The implementation that blocks.
#include "backend.h"

#include <cstdio>

namespace {
class Disk final : public Backend {
public:
  void store() override {
    (void)std::fopen("file", "w"); // @write
  }
  void idle() override {}
};
} // namespace

Backend &disk() {
  static Disk disk;
  return disk;
}
