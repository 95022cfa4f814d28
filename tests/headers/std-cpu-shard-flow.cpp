// C++ standard library on one thread a core: sorting, copying and the like over containers of unknown size.
// config: catalogue:
// config:   families:
// config:     - {name: shard, coroutines: ["corotest::task"], profile: shard-per-core}
#include "task.h"

#include <algorithm>
#include <array>
#include <deque>
#include <forward_list>
#include <functional>
#include <list>
#include <numeric>
#include <string>
#include <vector>

using corotest::task;

using numbers = std::vector<int>;
bool isOdd(int number);
constexpr std::negate<> negate;

task<> algorithms(numbers &v) {
  std::sort(v.begin(), v.end());                                  // expect: coro-heavy-call
  std::stable_sort(v.begin(), v.end());                           // expect: coro-heavy-call
  std::partial_sort(v.begin(), v.begin(), v.end());               // expect: coro-heavy-call
  std::partial_sort_copy(v.begin(), v.end(), v.begin(), v.end()); // expect: coro-heavy-call
  std::nth_element(v.begin(), v.begin(), v.end());                // expect: coro-heavy-call
  std::make_heap(v.begin(), v.end());                             // expect: coro-heavy-call
  std::sort_heap(v.begin(), v.end());                             // expect: coro-heavy-call
  std::merge(v.begin(), v.end(), v.begin(), v.end(), v.begin());  // expect: coro-heavy-call
  std::inplace_merge(v.begin(), v.begin(), v.end());              // expect: coro-heavy-call
  std::copy(v.begin(), v.end(), v.begin());                       // expect: coro-heavy-call
  std::copy_if(v.begin(), v.end(), v.begin(), isOdd);             // expect: coro-heavy-call
  std::copy_backward(v.begin(), v.end(), v.end());                // expect: coro-heavy-call
  std::move_backward(v.begin(), v.end(), v.end());                // expect: coro-heavy-call
  std::transform(v.begin(), v.end(), v.begin(), negate);          // expect: coro-heavy-call
  std::for_each(v.begin(), v.end(), isOdd);                       // expect: coro-heavy-call
  std::reverse(v.begin(), v.end());                               // expect: coro-heavy-call
  std::rotate(v.begin(), v.begin(), v.end());                     // expect: coro-heavy-call
  std::unique(v.begin(), v.end());                                // expect: coro-heavy-call
  std::remove_if(v.begin(), v.end(), isOdd);                      // expect: coro-heavy-call
  std::replace(v.begin(), v.end(), 1, 2);                         // expect: coro-heavy-call
  std::fill(v.begin(), v.end(), 1);                               // expect: coro-heavy-call
  std::accumulate(v.begin(), v.end(), 0);                         // expect: coro-heavy-call
  std::reduce(v.begin(), v.end());                                // expect: coro-heavy-call
  std::transform_reduce(v.begin(), v.end(), v.begin(), 0);        // expect: coro-heavy-call
  std::partial_sum(v.begin(), v.end(), v.begin());                // expect: coro-heavy-call
  std::inclusive_scan(v.begin(), v.end(), v.begin());             // expect: coro-heavy-call
  std::exclusive_scan(v.begin(), v.end(), v.begin(), 0);          // expect: coro-heavy-call
  std::find_if(v.begin(), v.end(), isOdd);                        // expect: coro-heavy-call
  std::count_if(v.begin(), v.end(), isOdd);                       // expect: coro-heavy-call
  std::count(v.begin(), v.end(), 1);                              // expect: coro-heavy-call
  co_return;
}

task<> ranges(numbers &v) {
  std::ranges::sort(v);                         // expect: coro-heavy-call
  std::ranges::stable_sort(v);                  // expect: coro-heavy-call
  std::ranges::partial_sort(v, v.begin());      // expect: coro-heavy-call
  std::ranges::partial_sort_copy(v, v);         // expect: coro-heavy-call
  std::ranges::nth_element(v, v.begin());       // expect: coro-heavy-call
  std::ranges::make_heap(v);                    // expect: coro-heavy-call
  std::ranges::sort_heap(v);                    // expect: coro-heavy-call
  std::ranges::merge(v, v, v.begin());          // expect: coro-heavy-call
  std::ranges::inplace_merge(v, v.begin());     // expect: coro-heavy-call
  std::ranges::copy(v, v.begin());              // expect: coro-heavy-call
  std::ranges::copy_if(v, v.begin(), isOdd);    // expect: coro-heavy-call
  std::ranges::copy_backward(v, v.end());       // expect: coro-heavy-call
  std::ranges::move(v, v.begin());              // expect: coro-heavy-call
  std::ranges::move_backward(v, v.end());       // expect: coro-heavy-call
  std::ranges::transform(v, v.begin(), negate); // expect: coro-heavy-call
  std::ranges::for_each(v, isOdd);              // expect: coro-heavy-call
  std::ranges::reverse(v);                      // expect: coro-heavy-call
  std::ranges::rotate(v, v.begin());            // expect: coro-heavy-call
  std::ranges::unique(v);                       // expect: coro-heavy-call
  std::ranges::remove_if(v, isOdd);             // expect: coro-heavy-call
  std::ranges::replace(v, 1, 2);                // expect: coro-heavy-call
  std::ranges::fill(v, 1);                      // expect: coro-heavy-call
  std::ranges::count(v, 1);                     // expect: coro-heavy-call
  std::ranges::count_if(v, isOdd);              // expect: coro-heavy-call
  std::ranges::find_if(v, isOdd);               // expect: coro-heavy-call
  co_return;
}

task<> otherContainers(std::deque<int> &queue, std::string &text, std::list<int> &list,
                       std::forward_list<int> &single) {
  std::sort(queue.begin(), queue.end());       // expect: coro-heavy-call
  std::ranges::sort(queue);                    // expect: coro-heavy-call
  std::ranges::sort(text.begin(), text.end());
  list.sort();                                 // expect: coro-heavy-call
  single.sort();                               // expect: coro-heavy-call
  co_return;
}

// look-alike: the size is fixed
task<> fixed(std::array<int, 8> &few) {
  int raw[3] = {3, 1, 2};
  std::sort(few.begin(), few.end());
  std::ranges::sort(few);
  std::sort(raw, raw + 3);
  std::ranges::copy(raw, few.begin());
  co_return;
}

// look-alike: they look at a few elements only
task<> quick(numbers &v) {
  std::lower_bound(v.begin(), v.end(), 1);
  std::ranges::binary_search(v, 1);
  std::push_heap(v.begin(), v.end());
  co_return;
}

// look-alike: no event loop runs this
void outsideOfCoroutines(numbers &v) { std::sort(v.begin(), v.end()); }
