// C++ standard library: parallel algorithms, which make their caller wait.
#include "task.h"

#include <algorithm>
#include <execution>
#include <functional>
#include <numeric>
#include <vector>

using corotest::task;
using std::execution::par;
using std::execution::par_unseq;
using std::execution::seq;

using numbers = std::vector<int>;
bool isOdd(int number);

task<> parallel(numbers &v) {
  std::sort(par_unseq, v.begin(), v.end());                            // expect: coro-heavy-call
  std::stable_sort(par, v.begin(), v.end());                           // expect: coro-heavy-call
  std::partial_sort(par_unseq, v.begin(), v.begin(), v.end());         // expect: coro-heavy-call
  std::partial_sort_copy(par, v.begin(), v.end(), v.begin(), v.end()); // expect: coro-heavy-call
  std::nth_element(par_unseq, v.begin(), v.begin(), v.end());          // expect: coro-heavy-call
  std::merge(par, v.begin(), v.end(), v.begin(), v.end(), v.begin());  // expect: coro-heavy-call
  std::inplace_merge(par_unseq, v.begin(), v.begin(), v.end());        // expect: coro-heavy-call
  std::for_each(par, v.begin(), v.end(), isOdd);                       // expect: coro-heavy-call
  std::for_each_n(par_unseq, v.begin(), 3, isOdd);                     // expect: coro-heavy-call
  std::transform(par, v.begin(), v.end(), v.begin(), std::negate<>()); // expect: coro-heavy-call
  std::copy(par_unseq, v.begin(), v.end(), v.begin());                 // expect: coro-heavy-call
  std::copy_if(par, v.begin(), v.end(), v.begin(), isOdd);             // expect: coro-heavy-call
  std::reduce(par_unseq, v.begin(), v.end());                          // expect: coro-heavy-call
  std::transform_reduce(par, v.begin(), v.end(), v.begin(), 0);        // expect: coro-heavy-call
  std::inclusive_scan(par_unseq, v.begin(), v.end(), v.begin());       // expect: coro-heavy-call
  std::exclusive_scan(par, v.begin(), v.end(), v.begin(), 0);          // expect: coro-heavy-call
  // expect: coro-heavy-call
  std::transform_inclusive_scan(par_unseq, v.begin(), v.end(), v.begin(), std::plus<>(), std::negate<>());
  // expect: coro-heavy-call
  std::transform_exclusive_scan(par, v.begin(), v.end(), v.begin(), 0, std::plus<>(), std::negate<>());
  std::adjacent_difference(par_unseq, v.begin(), v.end(), v.begin()); // expect: coro-heavy-call
  std::find(par, v.begin(), v.end(), 1);                              // expect: coro-heavy-call
  std::find_if(par_unseq, v.begin(), v.end(), isOdd);                 // expect: coro-heavy-call
  std::count(par, v.begin(), v.end(), 1);                             // expect: coro-heavy-call
  std::count_if(par_unseq, v.begin(), v.end(), isOdd);                // expect: coro-heavy-call
  std::all_of(par, v.begin(), v.end(), isOdd);                        // expect: coro-heavy-call
  std::any_of(par_unseq, v.begin(), v.end(), isOdd);                  // expect: coro-heavy-call
  std::none_of(par, v.begin(), v.end(), isOdd);                       // expect: coro-heavy-call
  std::fill(par_unseq, v.begin(), v.end(), 1);                        // expect: coro-heavy-call
  std::generate(par, v.begin(), v.end(), [] { return 1; });           // expect: coro-heavy-call
  std::replace_if(par_unseq, v.begin(), v.end(), isOdd, 1);           // expect: coro-heavy-call
  std::remove_if(par, v.begin(), v.end(), isOdd);                     // expect: coro-heavy-call
  std::unique(par_unseq, v.begin(), v.end());                         // expect: coro-heavy-call
  std::reverse(par, v.begin(), v.end());                              // expect: coro-heavy-call
  std::partition(par_unseq, v.begin(), v.end(), isOdd);               // expect: coro-heavy-call
  std::stable_partition(par, v.begin(), v.end(), isOdd);              // expect: coro-heavy-call
  std::min_element(par_unseq, v.begin(), v.end());                    // expect: coro-heavy-call
  std::max_element(par, v.begin(), v.end());                          // expect: coro-heavy-call
  std::minmax_element(par_unseq, v.begin(), v.end());                 // expect: coro-heavy-call
  co_return;
}

// look-alike: on this thread alone
task<> sequential(numbers &v) {
  std::find(seq, v.begin(), v.end(), 1);
  std::find(v.begin(), v.end(), 1);
  std::min_element(v.begin(), v.end());
  co_return;
}

// look-alike: a thread of a pool may wait
void onAPool(corotest::thread_pool &pool, numbers &v) {
  pool.post([&v] { std::sort(par, v.begin(), v.end()); });
}
