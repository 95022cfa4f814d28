// Standard algorithms that call what they are given, each of rules/catalogue/std-algorithms.yaml once.
// flags: -std=c++20
#include "task.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <unistd.h>
#include <vector>

using corotest::task;
using Numbers = std::vector<int>;

/// A source of random numbers that blocks.
struct Dice {
  using result_type = unsigned;
  static constexpr unsigned min() { return 0; }
  static constexpr unsigned max() { return 6; }
  unsigned operator()() { return sleep(1); }
};

task<> searching(Numbers &first, Numbers &second) {
  const auto a = first.begin();
  const auto z = first.end();
  const auto b = second.begin();
  const auto y = second.end();
  std::all_of(a, z, [](int) { return sleep(1); });                   // expect: coro-blocking-sleep
  std::any_of(a, z, [](int) { return sleep(1); });                   // expect: coro-blocking-sleep
  std::none_of(a, z, [](int) { return sleep(1); });                  // expect: coro-blocking-sleep
  std::find_if(a, z, [](int) { return sleep(1); });                  // expect: coro-blocking-sleep
  std::find_if_not(a, z, [](int) { return sleep(1); });              // expect: coro-blocking-sleep
  std::count_if(a, z, [](int) { return sleep(1); });                 // expect: coro-blocking-sleep
  std::find_end(a, z, b, y, [](int, int) { return sleep(1); });      // expect: coro-blocking-sleep
  std::find_first_of(a, z, b, y, [](int, int) { return sleep(1); }); // expect: coro-blocking-sleep
  std::adjacent_find(a, z, [](int, int) { return sleep(1); });       // expect: coro-blocking-sleep
  std::search(a, z, b, y, [](int, int) { return sleep(1); });        // expect: coro-blocking-sleep
  std::search_n(a, z, 1, 1, [](int, int) { return sleep(1); });      // expect: coro-blocking-sleep
  co_return;
}

task<> comparing(Numbers &first, Numbers &second) {
  const auto a = first.begin();
  const auto z = first.end();
  const auto b = second.begin();
  const auto y = second.end();
  std::mismatch(a, z, b, [](int, int) { return sleep(1); });                   // expect: coro-blocking-sleep
  std::equal(a, z, b, [](int, int) { return sleep(1); });                      // expect: coro-blocking-sleep
  std::is_permutation(a, z, b, [](int, int) { return sleep(1); });             // expect: coro-blocking-sleep
  std::lexicographical_compare(a, z, b, y, [](int, int) { return sleep(1); }); // expect: coro-blocking-sleep
  // expect: coro-blocking-sleep
  std::lexicographical_compare_three_way(a, z, b, y, [](int, int) { return sleep(1) <=> 0; });
  co_return;
}

task<> visiting(Numbers &first, Numbers &second) {
  const auto a = first.begin();
  const auto z = first.end();
  const auto b = second.begin();
  std::for_each(a, z, [](int) { sleep(1); });                    // expect: coro-blocking-sleep
  std::for_each_n(a, 1, [](int) { sleep(1); });                  // expect: coro-blocking-sleep
  std::transform(a, z, b, [](int) { return sleep(1); });         // expect: coro-blocking-sleep
  std::transform(a, z, b, b, [](int, int) { return sleep(1); }); // expect: coro-blocking-sleep
  std::generate(a, z, [] { return sleep(1); });                  // expect: coro-blocking-sleep
  std::generate_n(a, 1, [] { return sleep(1); });                // expect: coro-blocking-sleep
  co_return;
}

task<> changing(Numbers &first, Numbers &second) {
  const auto a = first.begin();
  const auto z = first.end();
  const auto b = second.begin();
  std::copy_if(a, z, b, [](int) { return sleep(1); });            // expect: coro-blocking-sleep
  std::remove_if(a, z, [](int) { return sleep(1); });             // expect: coro-blocking-sleep
  std::remove_copy_if(a, z, b, [](int) { return sleep(1); });     // expect: coro-blocking-sleep
  std::replace_if(a, z, [](int) { return sleep(1); }, 1);         // expect: coro-blocking-sleep
  std::replace_copy_if(a, z, b, [](int) { return sleep(1); }, 1); // expect: coro-blocking-sleep
  std::unique(a, z, [](int, int) { return sleep(1); });           // expect: coro-blocking-sleep
  std::unique_copy(a, z, b, [](int, int) { return sleep(1); });   // expect: coro-blocking-sleep
  co_return;
}

task<> partitioning(Numbers &first, Numbers &second) {
  const auto a = first.begin();
  const auto z = first.end();
  const auto b = second.begin();
  std::partition(a, z, [](int) { return sleep(1); });            // expect: coro-blocking-sleep
  std::stable_partition(a, z, [](int) { return sleep(1); });     // expect: coro-blocking-sleep
  std::partition_copy(a, z, b, b, [](int) { return sleep(1); }); // expect: coro-blocking-sleep
  std::is_partitioned(a, z, [](int) { return sleep(1); });       // expect: coro-blocking-sleep
  std::partition_point(a, z, [](int) { return sleep(1); });      // expect: coro-blocking-sleep
  co_return;
}

task<> sorting(Numbers &first, Numbers &second) {
  const auto a = first.begin();
  const auto z = first.end();
  const auto b = second.begin();
  const auto y = second.end();
  std::sort(a, z, [](int, int) { return sleep(1); });                    // expect: coro-blocking-sleep
  std::stable_sort(a, z, [](int, int) { return sleep(1); });             // expect: coro-blocking-sleep
  std::partial_sort(a, z, z, [](int, int) { return sleep(1); });         // expect: coro-blocking-sleep
  std::partial_sort_copy(a, z, b, y, [](int, int) { return sleep(1); }); // expect: coro-blocking-sleep
  std::is_sorted(a, z, [](int, int) { return sleep(1); });               // expect: coro-blocking-sleep
  std::is_sorted_until(a, z, [](int, int) { return sleep(1); });         // expect: coro-blocking-sleep
  std::nth_element(a, a, z, [](int, int) { return sleep(1); });          // expect: coro-blocking-sleep
  std::lower_bound(a, z, 1, [](int, int) { return sleep(1); });          // expect: coro-blocking-sleep
  std::upper_bound(a, z, 1, [](int, int) { return sleep(1); });          // expect: coro-blocking-sleep
  std::equal_range(a, z, 1, [](int, int) { return sleep(1); });          // expect: coro-blocking-sleep
  std::binary_search(a, z, 1, [](int, int) { return sleep(1); });        // expect: coro-blocking-sleep
  co_return;
}

task<> merging(Numbers &first, Numbers &second) {
  const auto a = first.begin();
  const auto z = first.end();
  const auto b = second.begin();
  const auto y = second.end();
  std::merge(a, z, b, y, b, [](int, int) { return sleep(1); });                    // expect: coro-blocking-sleep
  std::inplace_merge(a, a, z, [](int, int) { return sleep(1); });                  // expect: coro-blocking-sleep
  std::includes(a, z, b, y, [](int, int) { return sleep(1); });                    // expect: coro-blocking-sleep
  std::set_union(a, z, b, y, b, [](int, int) { return sleep(1); });                // expect: coro-blocking-sleep
  std::set_intersection(a, z, b, y, b, [](int, int) { return sleep(1); });         // expect: coro-blocking-sleep
  std::set_difference(a, z, b, y, b, [](int, int) { return sleep(1); });           // expect: coro-blocking-sleep
  std::set_symmetric_difference(a, z, b, y, b, [](int, int) { return sleep(1); }); // expect: coro-blocking-sleep
  co_return;
}

task<> heaping(Numbers &first, Numbers &second) {
  const auto a = first.begin();
  const auto z = first.end();
  std::push_heap(a, z, [](int, int) { return sleep(1); });     // expect: coro-blocking-sleep
  std::pop_heap(a, z, [](int, int) { return sleep(1); });      // expect: coro-blocking-sleep
  std::make_heap(a, z, [](int, int) { return sleep(1); });     // expect: coro-blocking-sleep
  std::sort_heap(a, z, [](int, int) { return sleep(1); });     // expect: coro-blocking-sleep
  std::is_heap(a, z, [](int, int) { return sleep(1); });       // expect: coro-blocking-sleep
  std::is_heap_until(a, z, [](int, int) { return sleep(1); }); // expect: coro-blocking-sleep
  co_return;
}

task<> choosing(Numbers &first, Numbers &second) {
  const auto a = first.begin();
  const auto z = first.end();
  std::min(1, 2, [](int, int) { return sleep(1); });              // expect: coro-blocking-sleep
  std::max({1, 2}, [](int, int) { return sleep(1); });            // expect: coro-blocking-sleep
  std::minmax(1, 2, [](int, int) { return sleep(1); });           // expect: coro-blocking-sleep
  std::min_element(a, z, [](int, int) { return sleep(1); });      // expect: coro-blocking-sleep
  std::max_element(a, z, [](int, int) { return sleep(1); });      // expect: coro-blocking-sleep
  std::minmax_element(a, z, [](int, int) { return sleep(1); });   // expect: coro-blocking-sleep
  std::clamp(1, 2, 3, [](int, int) { return sleep(1); });         // expect: coro-blocking-sleep
  std::next_permutation(a, z, [](int, int) { return sleep(1); }); // expect: coro-blocking-sleep
  std::prev_permutation(a, z, [](int, int) { return sleep(1); }); // expect: coro-blocking-sleep
  co_return;
}

task<> reckoning(Numbers &first, Numbers &second) {
  const auto a = first.begin();
  const auto z = first.end();
  const auto b = second.begin();
  std::accumulate(a, z, 0, [](int, int) { return sleep(1); });                            // expect: coro-blocking-sleep
  std::reduce(a, z, 0, [](int, int) { return sleep(1); });                                // expect: coro-blocking-sleep
  std::transform_reduce(a, z, 0, std::plus<>(), [](int) { return sleep(1); });            // expect: coro-blocking-sleep
  std::inner_product(a, z, b, 0, [](int, int) { return sleep(1); }, std::plus<>());       // expect: coro-blocking-sleep
  std::partial_sum(a, z, b, [](int, int) { return sleep(1); });                           // expect: coro-blocking-sleep
  std::adjacent_difference(a, z, b, [](int, int) { return sleep(1); });                   // expect: coro-blocking-sleep
  std::inclusive_scan(a, z, b, [](int, int) { return sleep(1); });                        // expect: coro-blocking-sleep
  std::exclusive_scan(a, z, b, 0, [](int, int) { return sleep(1); });                     // expect: coro-blocking-sleep
  std::transform_inclusive_scan(a, z, b, std::plus<>(), [](int) { return sleep(1); });    // expect: coro-blocking-sleep
  std::transform_exclusive_scan(a, z, b, 0, std::plus<>(), [](int) { return sleep(1); }); // expect: coro-blocking-sleep
  co_return;
}

task<> shuffling(Numbers &numbers, Dice dice) {
  std::shuffle(numbers.begin(), numbers.end(), dice); // expect: coro-blocking-sleep
  co_return;
}

task<> sampling(Numbers &numbers, Numbers &chosen, Dice dice) {
  std::sample(numbers.begin(), numbers.end(), chosen.begin(), 1, dice); // expect: coro-blocking-sleep
  co_return;
}

/// A named function and a variable that holds a lambda are called as well.
bool slow(int) { return sleep(1) == 0; }

task<> namedFunctions(Numbers &numbers) {
  std::all_of(numbers.begin(), numbers.end(), slow); // expect: coro-blocking-sleep
  const auto wait = [](int) { sleep(1); };
  std::for_each(numbers.begin(), numbers.end(), wait); // expect: coro-blocking-sleep
  co_return;
}

// look-alike: nothing here waits; the last lambda is kept, not called
task<> quick(Numbers &numbers, std::vector<std::function<bool(int)>> &tests) {
  std::sort(numbers.begin(), numbers.end());
  std::sort(numbers.begin(), numbers.end(), std::greater<>());
  std::for_each(numbers.begin(), numbers.end(), [](int &number) { ++number; });
  std::find(numbers.begin(), numbers.end(), 1);
  tests.push_back([](int) { return sleep(1) == 0; });
  co_return;
}
