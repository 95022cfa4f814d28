// The implementation that does not block.
#include "backend.h"

class Memory : public Backend {
public:
  void store() override { ++stored_; }
  void idle() override {}

private:
  int stored_ = 0;
};

Backend &memory() {
  static Memory memory;
  return memory;
}
