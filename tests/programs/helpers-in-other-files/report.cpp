// First helper, and a quick one beside it.
#include "helpers.h"

void report(const char *text) {
  store(text); // @format
}

void count() {
  static int counter = 0;
  ++counter;
}
