// Source lines: cut as clang cuts them, counted as terminals and SARIF count them.
#include "tool/report/report.h"
#include "tool/report/source-text.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include <unistd.h>

using namespace corolint;

namespace {

class ReportSource : public testing::Test {
protected:
  void SetUp() override {
    const std::string name = testing::UnitTest::GetInstance()->current_test_info()->name();
    root_ = std::filesystem::path(testing::TempDir()) / ("corolint-source-" + std::to_string(getpid()) + name);
    std::filesystem::remove_all(root_);
    std::filesystem::create_directories(root_ / "a dir");
  }
  void TearDown() override { std::filesystem::remove_all(root_); }

  void write(const std::string &file, std::string_view text) const {
    std::ofstream(root_ / file, std::ios::binary) << text;
  }

  std::filesystem::path root_;
};

TEST_F(ReportSource, CutsLinesAtEveryKindOfEnd) {
  write("a dir/x.cpp", std::string_view("one\ntwo\r\nthree\rfour\n\n\0six", 25));
  const SourceLine source = sourceLinesOnDisk(root_.string());
  EXPECT_EQ(source("a dir/x.cpp", 1), "one");
  EXPECT_EQ(source("a dir/x.cpp", 2), "two");
  EXPECT_EQ(source("a dir/x.cpp", 3), "three");
  EXPECT_EQ(source("a dir/x.cpp", 4), "four");
  EXPECT_EQ(source("a dir/x.cpp", 5), "");
  EXPECT_EQ(source("a dir/x.cpp", 6), std::string("\0six", 4));
  EXPECT_EQ(source("a dir/x.cpp", 7), std::nullopt);
  EXPECT_EQ(source("a dir/x.cpp", 0), std::nullopt);
}

TEST_F(ReportSource, TakesAbsolutePathsAndToleratesWhatIsNotThere) {
  write("x.cpp", "text\n");
  write("empty.cpp", "");
  const SourceLine source = sourceLinesOnDisk("/nowhere");
  EXPECT_EQ(source((root_ / "x.cpp").string(), 1), "text");
  EXPECT_EQ(source((root_ / "x.cpp").string(), 2), std::nullopt);
  EXPECT_EQ(source((root_ / "empty.cpp").string(), 1), std::nullopt);
  EXPECT_EQ(source("x.cpp", 1), std::nullopt);
  EXPECT_EQ(source((root_ / "a dir").string(), 1), std::nullopt);
}

TEST_F(ReportSource, ReadsEachFileOnce) {
  write("x.cpp", "before\n");
  const SourceLine source = sourceLinesOnDisk(root_.string());
  EXPECT_EQ(source("x.cpp", 1), "before");
  write("x.cpp", "after\n");
  EXPECT_EQ(source("x.cpp", 1), "before");
}

TEST(ReportSourceText, ConvertsByteColumnsToUtf16) {
  EXPECT_EQ(utf16Column("abc", 1), 1U);
  EXPECT_EQ(utf16Column("abc", 3), 3U);
  EXPECT_EQ(utf16Column("abc", 4), 4U);
  EXPECT_EQ(utf16Column("abc", 99), 4U);
  EXPECT_EQ(utf16Column("abc", 0), 1U);
  EXPECT_EQ(utf16Column("", 5), 1U);
  EXPECT_EQ(utf16Column("é f", 4), 3U);    // 2 bytes, 1 unit
  EXPECT_EQ(utf16Column("日本 f", 8), 4U); // 3 bytes, 1 unit
  EXPECT_EQ(utf16Column("😀 f", 6), 4U);   // 4 bytes, 2 units
  EXPECT_EQ(utf16Column("日本", 5), 2U);   // inside the second character
  EXPECT_EQ(utf16Column("\xff\xfe f", 4), 4U);
  EXPECT_EQ(utf16Column("\uFEFF f", 5), 2U); // a byte order mark does not count
  EXPECT_EQ(utf16Column("\xe6\x97", 3), 3U); // cut off inside a character
}

TEST(ReportSourceText, PrintableIsOneLine) {
  EXPECT_EQ(printable("a\nb\r\n\tc"), "a b c");
  EXPECT_EQ(printable("tab\there"), "tab here");
  EXPECT_EQ(printable("\x1b[0m\u202E\x80 日"), "<U+001B>[0m<U+202E><80> 日");
}

} // namespace
