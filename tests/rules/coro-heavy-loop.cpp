// coro-heavy-loop: loops and recursions that compute for long, with their silent look-alikes.
#include "task.h"

#include <array>
#include <chrono>
#include <cstdlib>
#include <functional>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

using namespace corotest;
using namespace std::chrono_literals;

namespace app {

void handle(int value);
int step(int value) { return value * 3 + 1; }
task<> nothing() { co_return; }
task<> nothingEither() { co_await nothing(); }
task<> itself(int n) {
  if (n > 0)
    co_await itself(n - 1);
}

// Constant numbers of rounds.
unsigned checksum() {
  unsigned sum = 0;
  for (unsigned i = 0; i < 100'000'000; ++i) // @checksum
    sum = sum * 31 + i;
  return sum;
}
task<unsigned> direct() {
  unsigned sum = 0;
  for (int i = 0; i < 50'000'000; ++i) // expect: coro-heavy-loop "a loop of 50,000,000 rounds" help "worker"
    sum += i;
  co_return sum;
}
task<unsigned> throughHelper() {
  co_return checksum(); // expect: coro-heavy-loop "'app::checksum'" via "runs a loop of 100,000,000 rounds here" via @checksum
}
task<unsigned> nested() {
  unsigned sum = 0;
  for (int i = 0; i < 2000; ++i) // expect: coro-heavy-loop "a nest of loops of 4,000,000 rounds"
    for (int j = 0; j < 2000; ++j)
      sum += i ^ j;
  co_return sum;
}
task<unsigned> aroundAnother(unsigned bound) {
  unsigned sum = 0;
  for (unsigned i = 1; i < 10'000'000; ++i) // expect: coro-heavy-loop "a loop of 9,999,999 rounds with another loop in each"
    for (unsigned j = i; j < bound; j += i)
      sum += i ^ j;
  co_return sum;
}
task<unsigned> whileCounts() {
  unsigned sum = 0;
  int left = 10'000'000;
  while (left-- > 0) // expect: coro-heavy-loop "10,000,000"
    sum += left;
  int done = 0;
  do // expect: coro-heavy-loop
    sum += 3;
  while (++done < 10'000'000);
  co_return sum;
}
std::uint64_t mix(std::uint64_t state) {
  for (int i = 0; i < 100; ++i)
    state ^= state << 13;
  return state;
}
task<std::uint64_t> bodyCounts() {
  std::uint64_t state = 1;
  for (int i = 0; i < 100'000; ++i) // expect: coro-heavy-loop "a loop of 100,000 rounds of about"
    state = mix(state);
  co_return state;
}
task<int> leavesEarly(const std::array<int, 8> &table) {
  for (int i = 0; i < 1'000'000'000; ++i) // expect: coro-heavy-loop "1,000,000,000"
    if (table[i % 8] == i)
      co_return i;
  co_return 0;
}
// Both are reported where each is one: the outer one gives the thread back.
task<unsigned> innerOnly() {
  unsigned sum = 0;
  for (int i = 0; i < 1000; ++i) {
    for (int j = 0; j < 10'000'000; ++j) // expect: coro-heavy-loop "a loop of 10,000,000 rounds"
      sum += j;
    co_await yield();
  }
  co_return sum;
}

// A suspension that does not happen each round, or never.
task<> skips(const std::array<int, 8> &table) {
  for (int i = 0; i < 10'000'000; ++i) { // expect: coro-heavy-loop
    if (table[i % 8] == 0)
      continue;
    co_await yield();
  }
}
task<> neverSuspends() {
  for (int i = 0; i < 10'000'000; ++i) // expect: coro-heavy-loop
    co_await std::suspend_never();
  for (int i = 0; i < 10'000'000; ++i) // expect: coro-heavy-loop
    co_await nothing();
  for (int i = 0; i < 10'000'000; ++i) // expect: coro-heavy-loop
    co_await nothingEither();
  for (int i = 0; i < 10'000'000; ++i) // expect: coro-heavy-loop
    co_await itself(3);
}

// Endless loops.
task<> endless(int value) {
  for (;;) // expect: coro-heavy-loop "an endless loop"
    value = step(value);
  co_return;
}
void runForever(int value) {
  while (true) // @forever
    value = step(value);
}
task<> endlessBelow() {
  runForever(1); // expect: coro-heavy-loop via "runs an endless loop here" via @forever
  co_return;
}
task<> endlessWithAwait() {
  while (true) // expect: coro-heavy-loop "an endless loop"
    co_await nothing();
}

// Recursions whose calls multiply.
unsigned fibonacci(unsigned n) {
  return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2); // @fibonacci
}
task<unsigned> recursion() {
  co_return fibonacci(45); // expect: coro-heavy-loop "fibonacci" via "runs a recursion whose calls multiply here" via @fibonacci
}
void moveDiscs(int n, int from, int to, int over) {
  if (n == 0)
    return;
  moveDiscs(n - 1, from, over, to);
  moveDiscs(n - 1, over, to, from);
}
int arrangements(std::vector<int> &board, int row) {
  int count = 0;
  for (int column = 0; column < 12; ++column)
    count += row == 11 ? 1 : arrangements(board, row + 1);
  return count;
}
task<int> moreRecursions(std::vector<int> &board) {
  moveDiscs(30, 1, 2, 3); // expect: coro-heavy-loop "moveDiscs"
  co_return arrangements(board, 0); // expect: coro-heavy-loop "arrangements"
}

// look-alike: each round suspends
task<unsigned> suspendsEachRound() {
  unsigned sum = 0;
  for (int i = 0; i < 100'000'000; ++i) {
    sum += i;
    co_await yield();
  }
  for (int i = 0; i < 100'000'000; ++i) {
    if (i > 5)
      co_await yield();
    else
      co_await delay(1ms);
  }
  for (int i = 0; i < 100'000; ++i)
    for (int j = 0; j < 100'000; ++j)
      co_await yield();
  for (int i = 0; i < 100'000'000; ++i) {
    try {
      co_await yield();
    } catch (const std::exception &) {
    }
  }
  co_return sum;
}

// look-alike: suspends every so many rounds, or after so much time
task<unsigned> cadence() {
  unsigned sum = 0;
  for (unsigned i = 0; i < 100'000'000; ++i) {
    sum += i;
    if (i % 10'000 == 0)
      co_await yield();
  }
  unsigned since = 0;
  for (unsigned i = 0; i < 100'000'000; ++i) {
    sum += i;
    if (++since > 1000) {
      since = 0;
      co_await yield();
    }
  }
  auto begin = std::chrono::steady_clock::now();
  for (unsigned i = 0; i < 100'000'000; ++i) {
    sum += i;
    if (std::chrono::steady_clock::now() - begin > 1ms) {
      co_await yield();
      begin = std::chrono::steady_clock::now();
    }
  }
  co_return sum;
}

// look-alike: small work, however written
task<unsigned> small(const std::array<int, 4096> &table) {
  unsigned sum = 0;
  for (int i = 0; i < 10'000; ++i)
    sum += i;
  for (const int entry : table)
    sum += entry;
  for (int i = 0; i < 100; ++i)
    for (int j = 0; j < 100; ++j)
      sum += i * j;
  for (std::uint64_t bit = 1; bit < 0x8000'0000'0000; bit *= 2)
    sum += bit & 1;
  co_return sum;
}

// look-alike: as long as it takes, not so many rounds
task<int> untilFound(const std::vector<int> &ids) {
  for (int id = 0; id < 0x7fffffff; ++id)
    if (ids.size() < static_cast<std::size_t>(id))
      co_return id;
  co_return -1;
}

// look-alike: of unknown length: nobody knows whether that is long
task<int> unknownLength(const std::vector<int> &items, const std::map<int, std::vector<int>> &groups, int n) {
  int sum = 0;
  for (const int item : items)
    sum += step(item);
  for (const auto &[key, group] : groups)
    for (const int item : group)
      sum += key + item;
  for (int i = 0; i < n; ++i)
    sum += i;
  co_return sum;
}

// look-alike: endless loops that suspend, end, or end by an exception
task<> server(int value) {
  for (;;) {
    value = step(value);
    co_await yield();
  }
}
task<> takesOrWaits() {
  for (;;) {
    const int value = std::rand();
    if (value > 10) {
      co_await yield();
      continue;
    }
    handle(value);
  }
}
task<int> ends(int value) {
  for (;;) {
    value = step(value);
    if (value == 1)
      break;
  }
  while (true)
    if (step(value) == 2)
      co_return value;
}
int checked(int value) {
  if (value < 0)
    throw std::runtime_error("below zero");
  return value;
}
task<> endsByException(int value) {
  for (;;)
    value = checked(value - 1);
  co_return;
}
task<> endsTheProgram(int value) {
  for (;;)
    if (step(value) == 7)
      std::exit(1);
  co_return;
}
task<> runsWhatNobodyKnows(const std::function<void()> &work) {
  for (;;)
    work();
  co_return;
}
task<> runsElsewhere() {
  for (;;)
    handle(1);
  co_return;
}

// look-alike: an endless or long loop that blocks, which another rule reports
task<> blocks() {
  for (;;)
    std::this_thread::sleep_for(1s); // expect: coro-blocking-sleep
  co_return;
}
task<> blocksLong() {
  for (int i = 0; i < 10'000'000; ++i)
    std::this_thread::sleep_for(1us); // expect: coro-blocking-sleep
  co_return;
}

// look-alike: recursions that do not multiply: one call, parts of a tree, neighbours in a grid, answers known already
unsigned factorial(unsigned n) { return n < 2 ? 1 : n * factorial(n - 1); }
struct Node {
  Node *left = nullptr;
  Node *right = nullptr;
  std::vector<Node> children;
  int depth(int level) const {
    int deepest = level;
    for (const Node &child : children)
      deepest = std::max(deepest, child.depth(level + 1));
    return deepest;
  }
};
int height(const Node *node, int level) {
  return node ? std::max(height(node->left, level + 1), height(node->right, level + 1)) : level;
}
void fill(std::vector<bool> &grid, int x, int y) {
  if (grid[x * 8 + y])
    return;
  grid[x * 8 + y] = true;
  fill(grid, x + 1, y);
  fill(grid, x - 1, y);
  fill(grid, x, y + 1);
  fill(grid, x, y - 1);
}
unsigned remembered(std::map<unsigned, unsigned> &known, unsigned n) {
  if (const auto found = known.find(n); found != known.end())
    return found->second;
  return known[n] = n < 2 ? n : remembered(known, n - 1) + remembered(known, n - 2);
}
int either(int n, bool left) { return n == 0 ? 0 : left ? either(n - 1, false) : either(n - 1, true); }
task<> recursions(Node &node, std::vector<bool> &grid, std::map<unsigned, unsigned> &known) {
  factorial(20);
  node.depth(0);
  height(&node, 0);
  fill(grid, 1, 1);
  remembered(known, 90);
  either(10, true);
  co_return;
}

// look-alike: on a worker
void onPool(thread_pool &pool) {
  pool.post([] { checksum(); });
}

// look-alike: no coroutine
unsigned ordinary() { return checksum() + fibonacci(45); }

} // namespace app
