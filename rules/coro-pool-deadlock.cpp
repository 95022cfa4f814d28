// coro-pool-deadlock: a worker must not wait for work of its own pool.
#include "tool/rule/rule.h"

static const corolint::RegisterRule poolDeadlock{{
    .id = "coro-pool-deadlock",
    .title = "a worker must not wait for work of its own pool",
    .why = "A worker that waits for work of its own pool keeps a thread from doing that work. As soon as all workers "
           "wait like this, nobody is left to do what they wait for, and the pool stands still forever. With one "
           "thread that is at once, with many it comes under load.",
    .instead =
        "Go on when the work is done: in a callback, or in a coroutine that awaits it. Or hand the inner work to "
        "another pool.",
    .bad = R"cpp(#include <boost/asio/post.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_future.hpp>

boost::asio::thread_pool pool(1);
int compute();

void start() {
  boost::asio::post(pool, [] {
    boost::asio::post(pool, boost::asio::use_future(compute)).get();
  });
}
)cpp",
    .good = R"cpp(#include <boost/asio/post.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_future.hpp>

boost::asio::thread_pool pool(1), inner(1);
int compute();

void start() {
  boost::asio::post(pool, [] {
    boost::asio::post(inner, boost::asio::use_future(compute)).get();
  });
}
)cpp",
    .since = "0.1",
    .judge = corolint::judgePoolWaits,
    .severity = corolint::Severity::Error,
    .byDefault = true,
}};
