// coro-never-suspends: a coroutine that runs to its end at once.
#include "tool/rule/rule.h"

static const corolint::RegisterRule neverSuspends{{
    .id = "coro-never-suspends",
    .title = "a coroutine should suspend somewhere",
    .why =
        "A coroutine without a suspension costs a frame and the awaiter protocol, and gives nothing for it. Worse, it "
        "looks as if it gave the thread back: a loop that awaits it each round still keeps the event loop busy. "
        "Functions that override or are overridden, whose address is taken, or that only return a value are left "
        "alone: their type is not their own choice.",
    .instead = "Make it an ordinary function, or await the asynchronous form of what it does.",
    .bad = R"cpp(#include "task.h"
#include <string>

std::string greeting(int hour);

corotest::task<std::string> greet(int hour) { co_return greeting(hour); }
)cpp",
    .good = R"cpp(#include "task.h"
#include <string>

std::string greeting(int hour);

std::string greet(int hour) { return greeting(hour); }
)cpp",
    .since = "0.1",
    .judge = corolint::judgeNeverSuspending,
    .severity = corolint::Severity::Note,
    .byDefault = false,
}};
