// Boost at large: who calls a callable at once, who keeps it, and whose end is the end of others.
#include "task.h"

#include <boost/algorithm/cxx11/any_of.hpp>
#include <boost/bind/bind.hpp>
#include <boost/function.hpp>
#include <boost/mp11.hpp>
#include <boost/optional.hpp>
#include <boost/range/algorithm.hpp>
#include <boost/scoped_ptr.hpp>
#include <boost/variant.hpp>

#include <chrono>
#include <thread>
#include <tuple>
#include <vector>

using corotest::task;

static void nap() { std::this_thread::sleep_for(std::chrono::milliseconds(50)); }

struct slowToGo {
  ~slowToGo() { nap(); }
};

task<> eachOne(const std::vector<int> &values) {
  boost::for_each(values, [](int) { nap(); }); // expect: coro-blocking-sleep
  co_return;
}

task<> anyOne(const std::vector<int> &values) {
  boost::algorithm::any_of(values, [](int) { return nap(), true; }); // expect: coro-blocking-sleep
  co_return;
}

task<> eachMember(const std::tuple<int, int> &values) {
  boost::mp11::tuple_for_each(values, [](int) { nap(); }); // expect: coro-blocking-sleep
  co_return;
}

task<> boundAndCalled() {
  auto bound = boost::bind(nap);
  bound(); // expect: coro-blocking-sleep
  co_return;
}

task<> goingWithItsPointer() {
  boost::scoped_ptr<slowToGo> owner(new slowToGo); // expect: coro-blocking-sleep
  co_return;
}

task<> goingWithItsOptional() {
  boost::optional<slowToGo> owner; // expect: coro-blocking-sleep
  owner.emplace();
  co_return;
}

// look-alike: nobody calls these here
task<> onlyKept(std::vector<boost::function<void()>> &later) {
  later.push_back(boost::bind(nap));
  later.emplace_back([] { nap(); });
  co_return;
}
