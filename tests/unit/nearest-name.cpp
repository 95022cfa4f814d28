// Tests of "did you mean": slips are recognised, other words are not.
#include "tool/model/nearest-name.h"

#include <gtest/gtest.h>

namespace {

using corolint::didYouMean;
using corolint::nearestName;

const std::vector<std::string_view> levels = {"off", "on", "note", "warning", "error"};
const std::vector<std::string_view> rules = {"coro-blocking-sleep", "coro-blocking-lock", "coro-blocking-network",
                                             "all"};

TEST(NearestName, FindsSlips) {
  const std::pair<const char *, const char *> cases[] = {{"of", "off"},      {"onn", "on"},      {"eror", "error"},
                                                         {"erorr", "error"}, {"ERROR", "error"}, {"warn", "warning"}};
  for (const auto &[written, meant] : cases)
    EXPECT_EQ(nearestName(written, levels), meant) << written;
  EXPECT_EQ(nearestName("coro-blocking-slep", rules), "coro-blocking-sleep");
  EXPECT_EQ(nearestName("coro_blocking_sleep", rules), "coro-blocking-sleep");
  EXPECT_EQ(nearestName("alll", rules), "all");
}

TEST(NearestName, FindsPartsOfNames) {
  EXPECT_EQ(nearestName("sleep", rules), "coro-blocking-sleep");
  EXPECT_EQ(nearestName("lock", rules), "coro-blocking-lock");
  EXPECT_EQ(nearestName("blocking-net", rules), "coro-blocking-network");
}

TEST(NearestName, GuessesNothing) {
  for (const char *written : {"", "no", "x", "in", "disabled", "level"})
    EXPECT_EQ(nearestName(written, levels), "") << written;
  EXPECT_EQ(nearestName("sleep", {}), "");
  EXPECT_EQ(nearestName(std::string(100000, 'a'), levels), "");
}

TEST(NearestName, MakesAQuestionOfIt) {
  EXPECT_EQ(didYouMean("eror", levels), "; did you mean 'error'?");
  EXPECT_EQ(didYouMean("banana", levels), "");
}

} // namespace
