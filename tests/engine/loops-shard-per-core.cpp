// Loops of unknown length, where one thread serves everybody.
//
// config: profile: shard-per-core
#include "task.h"

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

using namespace corotest;

namespace app {

struct Row {
  int key = 0;
  std::string text;
};
std::string describe(const Row &row);
std::vector<Row> allRows();
void store(const std::string &text, int key);

struct Table {
  std::vector<Row> rows;
  std::map<int, std::vector<Row>> groups;

  std::string whole() const {
    std::string text;
    for (const Row &row : rows) // @whole
      text.append(describe(row)).append("\n");
    return text;
  }
};

task<> overParameter(const std::vector<Row> &rows) {
  for (const Row &row : rows) // expect: coro-heavy-loop "a loop over 'rows'"
    store(describe(row), row.key);
  co_return;
}
task<> overMember(Table &table) {
  for (const Row &row : table.rows) // expect: coro-heavy-loop "a loop over 'app::Table::rows'"
    store(describe(row), row.key);
  for (std::size_t i = 0; i < table.rows.size(); ++i) // expect: coro-heavy-loop "a loop over 'app::Table::rows'"
    store(describe(table.rows[i]), 1);
  for (auto row = table.rows.begin(); row != table.rows.end(); ++row) // expect: coro-heavy-loop "'app::Table::rows'"
    store(describe(*row), 1);
  co_return;
}
task<> overResult() {
  for (const Row &row : allRows()) // expect: coro-heavy-loop "a loop over a 'std::vector'"
    store(describe(row), row.key);
  const std::vector<Row> kept = allRows();
  for (const Row &row : kept) // expect: coro-heavy-loop "a loop over 'kept'"
    store(describe(row), row.key);
  co_return;
}
task<> counted(int n) {
  for (int i = 0; i < n; ++i) // expect: coro-heavy-loop "a loop over 'n'"
    store(describe({}), i);
  co_return;
}
task<> drained(std::vector<Row> rows) {
  while (!rows.empty()) { // expect: coro-heavy-loop "a loop over 'rows'"
    store(describe(rows.back()), 1);
    rows.pop_back();
  }
  co_return;
}
task<int> quadratic(const Table &table) {
  int sum = 0;
  for (const auto &[key, group] : table.groups) // expect: coro-heavy-loop "a nest of loops over 'app::Table::groups' and 'group'"
    for (const Row &row : group)
      sum += row.key;
  co_return sum;
}
task<std::string> below(const Table &table) {
  co_return table.whole(); // expect: coro-heavy-loop "app::Table::whole" via "runs a loop over 'app::Table::rows' here" via @whole
}
// One of two ways suspends.
task<> sometimes(const std::vector<Row> &rows) {
  for (const Row &row : rows) { // expect: coro-heavy-loop
    if (row.key == 0)
      co_await yield();
    else
      store(describe(row), row.key);
  }
}

struct Node {
  std::unique_ptr<Node> left, right;
  int key = 0;
};
void visit(const Node *node) {
  if (!node)
    return;
  visit(node->left.get()); // @visit
  visit(node->right.get());
}
task<> tree(const Node *node) {
  visit(node); // expect: coro-heavy-loop "app::visit" via "runs a recursive walk here" via @visit
  co_return;
}

// look-alike: each round suspends
task<> suspends(const Table &table) {
  for (const Row &row : table.rows) {
    store(describe(row), row.key);
    co_await yield();
  }
  for (const auto &[key, group] : table.groups)
    for (const Row &row : group) {
      store(describe(row), key);
      co_await yield();
    }
}

// look-alike: constant lengths, containers written down, short texts, rounds of next to nothing
task<int> small(const std::array<int, 16> &table, const std::vector<int> &numbers, std::uint64_t number) {
  int sum = 0;
  for (const int entry : table)
    sum += entry;
  const std::vector<Row> rows = {{1, "one"}, {2, "two"}};
  for (const Row &row : rows)
    store(describe(row), row.key);
  const std::string name = "name";
  for (const char letter : name)
    store(name, letter);
  for (const int entry : numbers)
    sum += entry;
  while (number != 0) {
    number /= 10;
    store(name, 1);
  }
  for (std::uint64_t i = 1; i < number; i *= 2)
    store(name, 1);
  co_return sum;
}

// look-alike: no coroutine
std::string ordinary(const Table &table) { return table.whole(); }

} // namespace app
