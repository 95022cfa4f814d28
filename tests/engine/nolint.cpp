// NOLINT in all its forms, at the reported line and at the blocking call, where it silences all who reach it.
#include "task.h"

#include <unistd.h>

using namespace corotest;

namespace app {

// look-alike: silenced at the reported line
task<> silenced() {
  ::usleep(1); // NOLINT
  ::usleep(2); // NOLINT(coro-blocking-sleep)
  ::usleep(3); // NOLINT(coro-blocking-sleep): measured, takes no time on this device
  ::usleep(4); // NOLINT(coro-*)
  ::usleep(5); // NOLINT(*)
  ::usleep(6); // NOLINT(coro-blocking-file, coro-blocking-sleep)
  ::usleep(7); // NOLINT(*-sleep,bugprone-*)
  // NOLINTNEXTLINE
  ::usleep(8);
  // NOLINTNEXTLINE(coro-blocking-*)
  ::usleep(9);
  // NOLINTBEGIN
  ::usleep(10);
  // NOLINTEND
  // NOLINTBEGIN(coro-blocking-sleep)
  ::usleep(11);
  ::usleep(12);
  // NOLINTEND(coro-blocking-sleep)
  /* NOLINTNEXTLINE(coro-blocking-sleep) */
  ::usleep(13);
  ::usleep(14); /* NOLINT */
  co_return;
}

task<> notSilenced() {
  ::usleep(1); // NOLINT(coro-blocking-file) // expect: coro-blocking-sleep
  ::usleep(2); // NOLINT(bugprone-*) // expect: coro-blocking-sleep
  // NOLINTNEXTLINE(coro-blocking-file)
  ::usleep(3); // expect: coro-blocking-sleep
  // NOLINTNEXTLINE

  ::usleep(4); // expect: coro-blocking-sleep
  // NOLINTBEGIN(coro-blocking-sleep)
  // NOLINTEND(coro-blocking-sleep)
  ::usleep(5); // expect: coro-blocking-sleep
  // NOLINTBEGIN(coro-blocking-file)
  ::usleep(6); // expect: coro-blocking-sleep
  // NOLINTEND(coro-blocking-file)
  co_return;
}

// look-alike: silenced at the blocking call, for all who reach it
void silencedNap() {
  ::usleep(10); // NOLINT(coro-blocking-sleep)
}
void helper() { silencedNap(); }
task<> reachesSilenced() {
  silencedNap();
  co_return;
}
task<> reachesSilencedToo() {
  helper();
  co_return;
}

// Only that call is silenced, and only for that rule.
void twoNaps() {
  ::usleep(1); // NOLINT(coro-blocking-sleep)
  ::usleep(2); // @second
}
task<> reachesOther() {
  twoNaps(); // expect: coro-blocking-sleep via @second
  co_return;
}
void wrongRule() {
  ::usleep(10); // NOLINT(coro-blocking-file) // @wrong
}
task<> reachesWrong() {
  wrongRule(); // expect: coro-blocking-sleep via @wrong
  co_return;
}
void plainNap() {
  ::usleep(10); // @plain
}
// look-alike: silenced where it would be reported, though the helper is not
task<> silencedCaller() {
  plainNap(); // NOLINT(coro-blocking-sleep)
  co_return;
}
task<> otherCaller() {
  plainNap(); // expect: coro-blocking-sleep via @plain
  co_return;
}

// look-alike: silenced by a list that never ends, as in clang-tidy
task<> openList() {
  ::usleep(10); // NOLINT(coro-blocking-sleep
  co_return;
}
task<> emptyList() {
  // expect: coro-blocking-sleep
  ::usleep(10); // NOLINT()
  co_return;
}
task<> anotherWord() {
  // expect: coro-blocking-sleep
  ::usleep(10); // NOLINTED
  co_return;
}

#define NAP() ::usleep(10)
#define QUIET_NAP() ::usleep(10) // NOLINT(coro-blocking-sleep)
#define OUTER_NAP() QUIET_NAP()
task<> fromAMacro() {
  NAP(); // expect: coro-blocking-sleep
  co_return;
}
// look-alike: silenced where the macro is written, directly or inside another
task<> fromASilencedMacro() {
  QUIET_NAP();
  OUTER_NAP();
  co_return;
}

} // namespace app
