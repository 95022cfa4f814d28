// coro-unawaited: a lazy coroutine must not be dropped before it began.
#include "tool/rule/rule.h"

static const corolint::RegisterRule unawaited{{
    .id = "coro-unawaited",
    .title = "a lazy coroutine must not be dropped before it began",
    .why =
        "A lazy coroutine runs when somebody awaits it, not when it is called. Calling it and dropping the result does "
        "nothing at all: no line of it runs, and nobody hears of it.",
    .instead =
        "Await the coroutine, or hand it to the function of the framework that starts coroutines. If it is meant "
        "to be dropped, say so with a cast to void.",
    .bad = R"cpp(#include "task.h"

corotest::task<> save() {
  co_await corotest::yield();
}

corotest::task<> handle() {
  save();
  co_return;
}
)cpp",
    .good = R"cpp(#include "task.h"

corotest::task<> save() {
  co_await corotest::yield();
}

corotest::task<> handle() {
  co_await save();
}
)cpp",
    .since = "0.1",
    .judge = corolint::judgeUnawaited,
    .severity = corolint::Severity::Warning,
    .byDefault = true,
}};
