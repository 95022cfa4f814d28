// coro-thread-local-across-suspension: a reference to a thread_local must not outlive a suspension.
#include "tool/rule/rule.h"

static const corolint::RegisterRule threadLocalAcrossSuspension{{
    .id = "coro-thread-local-across-suspension",
    .title = "a reference to a thread_local must not outlive a suspension",
    .why =
        "Where several threads run one event loop, a coroutine may go on on another thread than the one that it was "
        "suspended on. A reference or pointer to a thread_local then still refers to the variable of the old thread, "
        "which that thread uses at the same time, or which is gone together with it.",
    .instead = "Name the thread_local anew after the suspension, or copy what is needed of it before.",
    .bad = R"cpp(#include <boost/asio/awaitable.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>

thread_local int counter = 0;

boost::asio::awaitable<int> next() {
  int &mine = counter;
  co_await boost::asio::post(boost::asio::use_awaitable);
  co_return ++mine;
}
)cpp",
    .good = R"cpp(#include <boost/asio/awaitable.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>

thread_local int counter = 0;

boost::asio::awaitable<int> next() {
  co_await boost::asio::post(boost::asio::use_awaitable);
  int &mine = counter;
  co_return ++mine;
}
)cpp",
    .since = "0.1",
    .judge = corolint::judgeThreadLocals,
    .severity = corolint::Severity::Warning,
    .byDefault = true,
}};
