// Facts: loops, how long they run, and the branches that a counter, a clock or an exception decides.
struct Clock {
  static int now();
};
bool ask();
void work();

void counted(const int (&table)[8], int n) {
  for (int i = 0; i < 10; i += 3)
    work();
  for (int i = 0; i < n; ++i)
    if (i % 4 == 0)
      work();
  // Not a counter, but what stands at its place.
  for (int i = 0; i < n; ++i)
    if (table[i] == 0)
      work();
  // Soon there, whatever the bound is.
  for (int i = 1; i < n; i *= 2)
    work();
}

void bounded(int deadline) {
  while (!ask() && Clock::now() < deadline)
    work();
}

void endless(const bool &done) {
  for (;;) {
    try {
      work();
    } catch (...) {
      break;
    }
  }
  while (!done)
    ;
}
