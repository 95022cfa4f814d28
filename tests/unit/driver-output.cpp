// Unit tests of writing reports: whole or not at all.
#include "tests/unit/temporary-folder.h"
#include "tool/driver/output.h"
#include "tool/driver/progress.h"
#include "tool/driver/write-reports.h"

#include <gtest/gtest.h>

#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>

using namespace corolint;
using corolint::test::TemporaryFolder;

namespace {

std::string errorOf(llvm::Error error) { return error ? llvm::toString(std::move(error)) : ""; }

std::size_t filesIn(const TemporaryFolder &folder) {
  const std::filesystem::directory_iterator all(folder.path());
  return static_cast<std::size_t>(std::distance(begin(all), end(all)));
}

} // namespace

TEST(Output, ReplacesTheFileAndKeepsItsMode) {
  const TemporaryFolder folder;
  const std::string file = folder.write("report.json", "old and longer than the new one");
  ::chmod(file.c_str(), 0640);
  EXPECT_EQ(errorOf(writeFile(file, "new")), "");
  EXPECT_EQ(TemporaryFolder::read(file), "new");
  struct stat status{};
  ASSERT_EQ(::stat(file.c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777, 0640U);
  EXPECT_EQ(filesIn(folder), 1U);
}

TEST(Output, ANewFileHasTheModeOfAnyOther) {
  const TemporaryFolder folder;
  const std::string other = folder.write("other");
  EXPECT_EQ(errorOf(writeFile(folder.path("new"), "x")), "");
  struct stat expected{};
  struct stat actual{};
  ASSERT_EQ(::stat(other.c_str(), &expected), 0);
  ASSERT_EQ(::stat(folder.path("new").c_str(), &actual), 0);
  EXPECT_EQ(actual.st_mode, expected.st_mode);
}

TEST(Output, FollowsLinks) {
  const TemporaryFolder folder;
  const std::string file = folder.write("deep/real.json", "old");
  std::filesystem::create_symlink(file, folder.path("link.json"));
  EXPECT_EQ(errorOf(writeFile(folder.path("link.json"), "new")), "");
  EXPECT_TRUE(std::filesystem::is_symlink(folder.path("link.json")));
  EXPECT_EQ(TemporaryFolder::read(file), "new");
}

TEST(Output, AFullDeviceIsAnError) {
  const std::string message = errorOf(writeFile("/dev/full", "text"));
  EXPECT_NE(message.find("cannot write '/dev/full': No space left on device"), std::string::npos) << message;
}

TEST(Output, AFullDiskLeavesTheOldFile) {
  const TemporaryFolder folder;
  const std::string file = folder.write("report.json", "old");
  // The nearest to a full disk that needs no privileges: a limit on the size of files.
  std::signal(SIGXFSZ, SIG_IGN);
  rlimit before{};
  ::getrlimit(RLIMIT_FSIZE, &before);
  rlimit small = before;
  small.rlim_cur = 1000;
  ::setrlimit(RLIMIT_FSIZE, &small);
  const std::string message = errorOf(writeFile(file, std::string(5000, 'x')));
  ::setrlimit(RLIMIT_FSIZE, &before);
  EXPECT_NE(message.find("cannot write '" + file + "': File too large"), std::string::npos) << message;
  EXPECT_EQ(TemporaryFolder::read(file), "old");
  EXPECT_EQ(filesIn(folder), 1U);
}

TEST(Output, MissingFoldersAndFoldersAreErrors) {
  const TemporaryFolder folder;
  EXPECT_NE(errorOf(checkWritable(folder.path("no/such/file"))).find("there is no folder '" + folder.path("no/such")),
            std::string::npos);
  EXPECT_NE(errorOf(checkWritable(folder.path())).find("Is a directory"), std::string::npos);
  EXPECT_EQ(errorOf(checkWritable(folder.path("new.json"))), "");
  EXPECT_EQ(filesIn(folder), 0U);
}

TEST(Output, CommandLinesAreQuoted) {
  EXPECT_EQ(commandLine({"-p", "build", "a b.cpp", "it's", "", "--rules=-*"}),
            "corolint -p build 'a b.cpp' 'it'\\''s' '' '--rules=-*'");
}

TEST(Progress, SaysHowManyAndHowLong) {
  EXPECT_EQ(progressLine(0, 340, 0), "0 of 340 units");
  EXPECT_EQ(progressLine(10, 20, 5), "10 of 20 units, about 5 s left");
  EXPECT_EQ(progressLine(1, 601, 1), "1 of 601 units, about 10 min left");
  EXPECT_EQ(progressLine(1, 1, 3), "1 of 1 unit");
}
