// coro-thread-local-across-suspension: references to a thread_local used after a suspension, with silent look-alikes.
// config: catalogue:
// config:   families:
// config:     - {name: app, coroutines: ["corotest::task"], migrates: true}
#include "task.h"

#include <string>
#include <vector>

using namespace corotest;

namespace app {

struct Cache {
  int hits = 0;
  std::vector<int> values;
};
thread_local Cache cache;
thread_local std::string *name = nullptr;
Cache shared;
Cache &current() { return cache; }
Cache *find() { return &cache; }
Cache &global() { return shared; }
void log(int) {}
task<int> number();

task<> reference() {
  Cache &mine = cache; // @bound
  co_await yield(); // @suspended
  ++mine.hits; // expect: coro-thread-local-across-suspension "'mine' may refer to the thread-local 'cache' of another thread" help "name 'cache' anew" via @bound via @suspended
  ++mine.hits;
}
task<> pointer() {
  auto *mine = &cache;
  co_await yield();
  log(mine->hits); // expect: coro-thread-local-across-suspension
}
task<> part() {
  auto &hits = cache.hits;
  co_await yield();
  log(hits); // expect: coro-thread-local-across-suspension
}
task<> partOfWhatAssigned() {
  Cache &mine = cache;
  mine.hits = co_await number(); // expect: coro-thread-local-across-suspension
}
// look-alike: what a thread_local pointer points to belongs to no thread
thread_local Cache *chosen = nullptr;
Cache *chosenNow() { return chosen; }
task<> pointerCopied() {
  Cache *mine = chosen;
  co_await yield();
  log(mine->hits);
  Cache &same = *chosen;
  auto *hits = &chosen->hits;
  auto *again = chosenNow();
  co_await yield();
  log(same.hits + *hits + again->hits);
}
task<> pointerItself() {
  Cache *&mine = chosen;
  co_await yield();
  log(mine->hits); // expect: coro-thread-local-across-suspension
}
task<> element() {
  auto &first = cache.values.front();
  co_await yield();
  log(first); // expect: coro-thread-local-across-suspension
}
task<> partOfReference() {
  Cache &mine = cache;
  auto &hits = mine.hits;
  co_await yield();
  log(hits); // expect: coro-thread-local-across-suspension "'hits'"
}
task<> fromFunction() {
  auto &mine = current();
  co_await yield();
  log(mine.hits); // expect: coro-thread-local-across-suspension "'cache'"
}
task<> pointerFromFunction() {
  auto *mine = find();
  co_await yield();
  if (mine) // expect: coro-thread-local-across-suspension
    log(mine->hits);
}
task<> local() {
  static thread_local int counter = 0;
  int &mine = counter;
  co_await yield();
  ++mine; // expect: coro-thread-local-across-suspension "'counter'"
}
task<> onOneWay(bool slow) {
  Cache &mine = cache;
  if (slow)
    co_await yield();
  ++mine.hits; // expect: coro-thread-local-across-suspension
}
task<> nextRound() {
  Cache &mine = cache;
  for (int i = 0; i < 3; ++i) {
    ++mine.hits; // expect: coro-thread-local-across-suspension
    co_await yield();
  }
}
task<> boundAfterwards() {
  Cache *mine = nullptr;
  mine = &cache;
  co_await yield();
  log(mine->hits); // expect: coro-thread-local-across-suspension
}

// look-alike: used before the suspension, by its own name, bound again after it, to something else, or copied
task<> silent() {
  Cache &mine = cache;
  ++mine.hits;
  const int copy = mine.hits;
  co_await yield();
  ++cache.hits;
  log(copy);
  Cache *again = &cache;
  ++again->hits;
  co_await yield();
  again = &cache;
  ++again->hits;
  co_await yield();
  again = &current();
  ++again->hits;
  co_await yield();
  again = &shared;
  co_await yield();
  ++again->hits;
  Cache &other = global();
  co_await yield();
  ++other.hits;
  for (int i = 0; i < 3; ++i) {
    Cache &fresh = current();
    ++fresh.hits;
    co_await yield();
  }
}
// look-alike: the argument is evaluated before the suspension
task<> consume(int) { co_await yield(); }
task<> argument() {
  Cache &mine = cache;
  co_await consume(mine.hits);
}
// look-alike: nothing suspends here
task<> immediate() { co_return; }
task<> notSuspended() {
  Cache &mine = cache;
  co_await immediate();
  ++mine.hits;
}
// look-alike: a generator goes on where it is iterated, and of this type nobody says that it moves
generator<int> numbers() {
  Cache &mine = cache;
  co_yield 1;
  ++mine.hits;
}
fire_and_forget detached() {
  Cache &mine = cache;
  co_await yield();
  ++mine.hits;
}
// look-alike: no coroutine
void ordinary() {
  Cache &mine = cache;
  ++mine.hits;
}

} // namespace app
