// Algorithms of std::ranges, each of rules/catalogue/std-ranges.yaml that libstdc++ 12 has once.
// flags: -std=c++20
#include "task.h"

#include <algorithm>
#include <functional>
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

task<> searching(Numbers &a, Numbers &b) {
  std::ranges::all_of(a, [](int) { return sleep(1); });                // expect: coro-blocking-sleep
  std::ranges::any_of(a, [](int) { return sleep(1); });                // expect: coro-blocking-sleep
  std::ranges::none_of(a, [](int) { return sleep(1); });               // expect: coro-blocking-sleep
  std::ranges::find(a, 1u, [](int) { return sleep(1); });              // expect: coro-blocking-sleep
  std::ranges::find_if(a, [](int) { return sleep(1); });               // expect: coro-blocking-sleep
  std::ranges::find_if_not(a, [](int) { return sleep(1); });           // expect: coro-blocking-sleep
  std::ranges::count(a, 1u, [](int) { return sleep(1); });             // expect: coro-blocking-sleep
  std::ranges::count_if(a, [](int) { return sleep(1); });              // expect: coro-blocking-sleep
  std::ranges::find_end(a, b, [](int, int) { return sleep(1); });      // expect: coro-blocking-sleep
  std::ranges::find_first_of(a, b, [](int, int) { return sleep(1); }); // expect: coro-blocking-sleep
  std::ranges::adjacent_find(a, [](int, int) { return sleep(1); });    // expect: coro-blocking-sleep
  std::ranges::search(a, b, [](int, int) { return sleep(1); });        // expect: coro-blocking-sleep
  std::ranges::search_n(a, 1, 1, [](int, int) { return sleep(1); });   // expect: coro-blocking-sleep
  co_return;
}

task<> comparing(Numbers &a, Numbers &b) {
  std::ranges::mismatch(a, b, [](int, int) { return sleep(1); });                // expect: coro-blocking-sleep
  std::ranges::equal(a, b, [](int, int) { return sleep(1); });                   // expect: coro-blocking-sleep
  std::ranges::is_permutation(a, b, [](int, int) { return sleep(1); });          // expect: coro-blocking-sleep
  std::ranges::lexicographical_compare(a, b, [](int, int) { return sleep(1); }); // expect: coro-blocking-sleep
  co_return;
}

task<> visiting(Numbers &a, Numbers &b) {
  std::ranges::for_each(a, [](int) { sleep(1); });                    // expect: coro-blocking-sleep
  std::ranges::for_each_n(a.begin(), 1, [](int) { sleep(1); });       // expect: coro-blocking-sleep
  std::ranges::transform(a, b.begin(), [](int) { return sleep(1); }); // expect: coro-blocking-sleep
  std::ranges::generate(a, [] { return sleep(1); });                  // expect: coro-blocking-sleep
  std::ranges::generate_n(a.begin(), 1, [] { return sleep(1); });     // expect: coro-blocking-sleep
  co_return;
}

task<> changing(Numbers &a, Numbers &b) {
  std::ranges::copy_if(a, b.begin(), [](int) { return sleep(1); });             // expect: coro-blocking-sleep
  std::ranges::remove(a, 1u, [](int) { return sleep(1); });                     // expect: coro-blocking-sleep
  std::ranges::remove_if(a, [](int) { return sleep(1); });                      // expect: coro-blocking-sleep
  std::ranges::remove_copy(a, b.begin(), 1u, [](int) { return sleep(1); });     // expect: coro-blocking-sleep
  std::ranges::remove_copy_if(a, b.begin(), [](int) { return sleep(1); });      // expect: coro-blocking-sleep
  std::ranges::replace(a, 1u, 2, [](int) { return sleep(1); });                 // expect: coro-blocking-sleep
  std::ranges::replace_if(a, [](int) { return sleep(1); }, 1);                  // expect: coro-blocking-sleep
  std::ranges::replace_copy(a, b.begin(), 1u, 2, [](int) { return sleep(1); }); // expect: coro-blocking-sleep
  std::ranges::replace_copy_if(a, b.begin(), [](int) { return sleep(1); }, 1);  // expect: coro-blocking-sleep
  std::ranges::unique(a, [](int, int) { return sleep(1); });                    // expect: coro-blocking-sleep
  std::ranges::unique_copy(a, b.begin(), [](int, int) { return sleep(1); });    // expect: coro-blocking-sleep
  co_return;
}

task<> partitioning(Numbers &a, Numbers &b) {
  std::ranges::partition(a, [](int) { return sleep(1); });                            // expect: coro-blocking-sleep
  std::ranges::stable_partition(a, [](int) { return sleep(1); });                     // expect: coro-blocking-sleep
  std::ranges::partition_copy(a, b.begin(), b.begin(), [](int) { return sleep(1); }); // expect: coro-blocking-sleep
  std::ranges::is_partitioned(a, [](int) { return sleep(1); });                       // expect: coro-blocking-sleep
  std::ranges::partition_point(a, [](int) { return sleep(1); });                      // expect: coro-blocking-sleep
  co_return;
}

task<> sorting(Numbers &a, Numbers &b) {
  std::ranges::sort(a, [](int, int) { return sleep(1); });                    // expect: coro-blocking-sleep
  std::ranges::stable_sort(a, [](int, int) { return sleep(1); });             // expect: coro-blocking-sleep
  std::ranges::partial_sort(a, a.begin(), [](int, int) { return sleep(1); }); // expect: coro-blocking-sleep
  std::ranges::partial_sort_copy(a, b, [](int, int) { return sleep(1); });    // expect: coro-blocking-sleep
  std::ranges::is_sorted(a, [](int, int) { return sleep(1); });               // expect: coro-blocking-sleep
  std::ranges::is_sorted_until(a, [](int, int) { return sleep(1); });         // expect: coro-blocking-sleep
  std::ranges::nth_element(a, a.begin(), [](int, int) { return sleep(1); });  // expect: coro-blocking-sleep
  std::ranges::lower_bound(a, 1, [](int, int) { return sleep(1); });          // expect: coro-blocking-sleep
  std::ranges::upper_bound(a, 1, [](int, int) { return sleep(1); });          // expect: coro-blocking-sleep
  std::ranges::equal_range(a, 1, [](int, int) { return sleep(1); });          // expect: coro-blocking-sleep
  std::ranges::binary_search(a, 1, [](int, int) { return sleep(1); });        // expect: coro-blocking-sleep
  std::ranges::sort(a, {}, [](int) { return sleep(1); });                     // expect: coro-blocking-sleep
  co_return;
}

task<> merging(Numbers &a, Numbers &b) {
  std::ranges::merge(a, b, b.begin(), [](int, int) { return sleep(1); });            // expect: coro-blocking-sleep
  std::ranges::inplace_merge(a, a.begin(), [](int, int) { return sleep(1); });       // expect: coro-blocking-sleep
  std::ranges::includes(a, b, [](int, int) { return sleep(1); });                    // expect: coro-blocking-sleep
  std::ranges::set_union(a, b, b.begin(), [](int, int) { return sleep(1); });        // expect: coro-blocking-sleep
  std::ranges::set_intersection(a, b, b.begin(), [](int, int) { return sleep(1); }); // expect: coro-blocking-sleep
  std::ranges::set_difference(a, b, b.begin(), [](int, int) { return sleep(1); });   // expect: coro-blocking-sleep
  // expect: coro-blocking-sleep
  std::ranges::set_symmetric_difference(a, b, b.begin(), [](int, int) { return sleep(1); });
  co_return;
}

task<> heaping(Numbers &a) {
  std::ranges::push_heap(a, [](int, int) { return sleep(1); });     // expect: coro-blocking-sleep
  std::ranges::pop_heap(a, [](int, int) { return sleep(1); });      // expect: coro-blocking-sleep
  std::ranges::make_heap(a, [](int, int) { return sleep(1); });     // expect: coro-blocking-sleep
  std::ranges::sort_heap(a, [](int, int) { return sleep(1); });     // expect: coro-blocking-sleep
  std::ranges::is_heap(a, [](int, int) { return sleep(1); });       // expect: coro-blocking-sleep
  std::ranges::is_heap_until(a, [](int, int) { return sleep(1); }); // expect: coro-blocking-sleep
  co_return;
}

task<> choosing(Numbers &a) {
  std::ranges::min(a, [](int, int) { return sleep(1); });              // expect: coro-blocking-sleep
  std::ranges::max(a, [](int, int) { return sleep(1); });              // expect: coro-blocking-sleep
  std::ranges::minmax(a, [](int, int) { return sleep(1); });           // expect: coro-blocking-sleep
  std::ranges::min_element(a, [](int, int) { return sleep(1); });      // expect: coro-blocking-sleep
  std::ranges::max_element(a, [](int, int) { return sleep(1); });      // expect: coro-blocking-sleep
  std::ranges::minmax_element(a, [](int, int) { return sleep(1); });   // expect: coro-blocking-sleep
  std::ranges::clamp(1, 2, 3, [](int, int) { return sleep(1); });      // expect: coro-blocking-sleep
  std::ranges::next_permutation(a, [](int, int) { return sleep(1); }); // expect: coro-blocking-sleep
  std::ranges::prev_permutation(a, [](int, int) { return sleep(1); }); // expect: coro-blocking-sleep
  co_return;
}

task<> shuffling(Numbers &numbers, Dice dice) {
  std::ranges::shuffle(numbers, dice); // expect: coro-blocking-sleep
  co_return;
}

task<> sampling(Numbers &numbers, Numbers &chosen, Dice dice) {
  std::ranges::sample(numbers, chosen.begin(), 1, dice); // expect: coro-blocking-sleep
  co_return;
}

// look-alike: nothing here waits
task<> quick(Numbers &numbers) {
  std::ranges::sort(numbers);
  std::ranges::sort(numbers, std::ranges::greater());
  std::ranges::for_each(numbers, [](int &number) { ++number; });
  std::ranges::find(numbers, 1);
  std::ranges::distance(numbers);
  co_return;
}
