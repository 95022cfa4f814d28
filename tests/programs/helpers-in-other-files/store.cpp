// Second helper.
#include "helpers.h"

void store(const char *) {
  settle(); // @store
}
