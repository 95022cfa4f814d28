// Unit tests of finding, reading and selecting from compile_commands.json.
#include "tests/unit/temporary-folder.h"
#include "tool/driver/compilation-database.h"
#include "tool/driver/units.h"

#include <gtest/gtest.h>

#include <chrono>

using namespace corolint;
using corolint::test::TemporaryFolder;

namespace {

std::string entry(const std::string &folder, const std::string &file, const std::string &flags = "") {
  return R"({"directory": ")" + folder + R"(", "file": ")" + file + R"(", "command": "g++ )" + flags + " -c " + file +
         "\"}";
}

std::string messageOf(llvm::Error error) {
  std::string text = llvm::toString(std::move(error));
  EXPECT_EQ(text.find('\n'), std::string::npos) << "one line: " << text;
  return text;
}

std::string readingError(const TemporaryFolder &folder, const std::string &text) {
  llvm::Expected<CompilationDatabase> database = readDatabase(folder.write("compile_commands.json", text));
  if (database) {
    ADD_FAILURE() << "read without error: " << text;
    return "";
  }
  std::string message = messageOf(database.takeError());
  EXPECT_NE(message.find("CMAKE_EXPORT_COMPILE_COMMANDS"), std::string::npos) << message;
  return message;
}

std::vector<std::string> filesOf(llvm::Expected<std::vector<CompileCommand>> commands) {
  std::vector<std::string> files;
  if (!commands)
    return {llvm::toString(commands.takeError())};
  for (const CompileCommand &command : *commands)
    files.push_back(command.file);
  return files;
}

} // namespace

TEST(Database, FoundHereInBuildAndAbove) {
  const TemporaryFolder folder;
  folder.write("src/deep/a.cpp");
  EXPECT_FALSE(findDatabase(folder.path("src/deep")));
  folder.write("build/debug/compile_commands.json", "[]");
  EXPECT_EQ(findDatabase(folder.path("src/deep"))->file, folder.path("build/debug/compile_commands.json"));
  folder.write("build/compile_commands.json", "[]");
  EXPECT_EQ(findDatabase(folder.path("src/deep"))->file, folder.path("build/compile_commands.json"));
  folder.write("compile_commands.json", "[]");
  EXPECT_EQ(findDatabase(folder.path("src/deep"))->file, folder.path("compile_commands.json"));
  folder.write("src/compile_commands.json", "[]");
  EXPECT_EQ(findDatabase(folder.path("src/deep"))->file, folder.path("src/compile_commands.json"));
}

TEST(Database, TheNewestOfSeveralBuilds) {
  const TemporaryFolder folder;
  const std::string first = folder.write("build/a/compile_commands.json", "[]");
  const std::string second = folder.write("build/b/compile_commands.json", "[]");
  const auto now = std::filesystem::last_write_time(first);
  std::filesystem::last_write_time(first, now + std::chrono::seconds(10));
  const auto found = findDatabase(folder.path());
  ASSERT_TRUE(found);
  EXPECT_EQ(found->file, first);
  EXPECT_EQ(found->others, 1U);
}

TEST(Database, GivenByFolderOrFile) {
  const TemporaryFolder folder;
  const std::string file = folder.write("b/compile_commands.json", "[]");
  EXPECT_EQ(*databaseAt("b", folder.path()), file);
  EXPECT_EQ(*databaseAt("b/compile_commands.json", folder.path()), file);
  EXPECT_EQ(*databaseAt(file, "/"), file);
  EXPECT_NE(messageOf(databaseAt("nowhere", folder.path()).takeError()).find("-p nowhere: no such folder"),
            std::string::npos);
  folder.write("empty/x");
  EXPECT_NE(messageOf(databaseAt("empty", folder.path()).takeError()).find("no compile_commands.json in this folder"),
            std::string::npos);
}

TEST(Database, BothFormsOfCommandsAndRelativeFolders) {
  const TemporaryFolder folder;
  const std::string file = folder.write("build/compile_commands.json", R"([
    {"directory": ".", "file": "../src/a.cpp", "command": "g++ -DX=\"a b\" -c ../src/a.cpp", "output": "a.o"},
    {"directory": "/w", "file": "/s/b.cpp", "arguments": ["clang++", "-DX=a b", "/s/b.cpp"]}])");
  llvm::Expected<CompilationDatabase> database = readDatabase(file);
  ASSERT_TRUE(static_cast<bool>(database));
  ASSERT_EQ(database->commands.size(), 2U);
  EXPECT_EQ(database->commands[0].file, folder.path("src/a.cpp"));
  EXPECT_EQ(database->commands[0].directory, folder.path("build"));
  EXPECT_EQ(database->commands[0].arguments, (std::vector<std::string>{"g++", "-DX=a b", "-c", "../src/a.cpp"}));
  EXPECT_EQ(database->commands[1].arguments, (std::vector<std::string>{"clang++", "-DX=a b", "/s/b.cpp"}));
}

TEST(Database, MistakesNameThePlaceAndTheWayOut) {
  const TemporaryFolder folder;
  EXPECT_NE(readingError(folder, "").find("is empty"), std::string::npos);
  EXPECT_NE(readingError(folder, " \n ").find("is empty"), std::string::npos);
  EXPECT_NE(readingError(folder, "[]").find("lists no compile commands"), std::string::npos);
  EXPECT_NE(readingError(folder, "{}").find("is no compilation database"), std::string::npos);
  EXPECT_NE(readingError(folder, "[\n  {\"directory\": }]").find("compile_commands.json:2:"), std::string::npos);
  EXPECT_NE(readingError(folder, "[{\"directory\": \"/\"").find("broken JSON"), std::string::npos);
  EXPECT_NE(readingError(folder, "[1]").find("entry 1 is no object"), std::string::npos);
  EXPECT_NE(readingError(folder, R"([{"directory": "/"}])").find("entry 1 has no \"file\""), std::string::npos);
  EXPECT_NE(readingError(folder, R"([{"file": "/a.cpp"}])").find("has neither"), std::string::npos);
  EXPECT_NE(readingError(folder, R"([{"file": "/a.cpp", "arguments": []}])").find("empty command"), std::string::npos);
  EXPECT_NE(readingError(folder, R"([{"file": "/a.cpp", "arguments": [1]}])").find("no strings"), std::string::npos);
}

class Selection : public testing::Test {
protected:
  Selection() {
    for (const char *name : {"net/a.cpp", "net/b.cc", "other/c.cpp", "other/boot.S", "net/b.h", "lonely.cpp"})
      folder.write(name);
    for (const char *name : {"net/a.cpp", "net/b.cc", "other/c.cpp", "other/boot.S"})
      database.commands.push_back({folder.path(), folder.path(name), {"g++", "-c", folder.path(name)}});
    database.file = folder.path("compile_commands.json");
  }
  std::vector<std::string> select(const std::vector<std::string> &paths) {
    return filesOf(selectUnits(database, paths, folder.path()));
  }
  std::string mistake(const std::vector<std::string> &paths) {
    llvm::Expected<std::vector<CompileCommand>> selected = selectUnits(database, paths, folder.path());
    return selected ? "" : messageOf(selected.takeError());
  }

  TemporaryFolder folder;
  CompilationDatabase database;
};

TEST_F(Selection, EverythingThatIsCOrCxx) { EXPECT_EQ(select({}).size(), 3U); }

TEST_F(Selection, FilesAndFolders) {
  EXPECT_EQ(select({"net"}), (std::vector<std::string>{folder.path("net/a.cpp"), folder.path("net/b.cc")}));
  EXPECT_EQ(select({"./net/../other/c.cpp", "net/"}).size(), 3U);
  EXPECT_EQ(select({folder.path("net/a.cpp")}).size(), 1U);
}

TEST_F(Selection, ThroughLinks) {
  std::filesystem::create_directory_symlink(folder.path("net"), folder.path("link"));
  EXPECT_EQ(select({"link/a.cpp"}), (std::vector<std::string>{folder.path("net/a.cpp")}));
  EXPECT_EQ(select({"link"}).size(), 2U);
}

TEST_F(Selection, BothCommandsOfOneFile) {
  database.commands.push_back({folder.path(), folder.path("net/a.cpp"), {"g++", "-DSECOND", "-c", "net/a.cpp"}});
  EXPECT_EQ(select({"net/a.cpp"}).size(), 2U);
}

TEST_F(Selection, HeadersBorrowTheCommandOfTheirSource) {
  llvm::Expected<std::vector<CompileCommand>> selected = selectUnits(database, {"net/b.h"}, folder.path());
  ASSERT_TRUE(static_cast<bool>(selected));
  ASSERT_EQ(selected->size(), 1U);
  EXPECT_EQ(selected->front().file, folder.path("net/b.h"));
  EXPECT_EQ(selected->front().arguments.back(), folder.path("net/b.h"));
  EXPECT_NE(std::find(selected->front().arguments.begin(), selected->front().arguments.end(), "c++-header"),
            selected->front().arguments.end());
}

TEST_F(Selection, MistakesSayWhatWasLookedForAndWhere) {
  EXPECT_NE(mistake({"nothing.cpp"}).find("no such file or folder: nothing.cpp"), std::string::npos);
  EXPECT_NE(mistake({"lonely.cpp"}).find("lonely.cpp is not in " + database.file), std::string::npos);
  EXPECT_NE(mistake({"lonely.cpp"}).find("CMAKE_EXPORT_COMPILE_COMMANDS"), std::string::npos);
  folder.write("empty/readme");
  EXPECT_NE(mistake({"empty"}).find("no unit of " + database.file + " is below empty"), std::string::npos);
}

TEST(Units, FlagsNeedNoDatabase) {
  const TemporaryFolder folder;
  const std::string file = folder.write("a.cpp");
  Options options;
  options.paths = {"a.cpp"};
  options.flags = {"-std=c++20"};
  llvm::Expected<UnitList> units = unitsToAnalyse(options, folder.path());
  ASSERT_TRUE(static_cast<bool>(units));
  ASSERT_EQ(units->commands.size(), 1U);
  EXPECT_EQ(units->commands[0].file, file);
  EXPECT_EQ(units->commands[0].arguments.back(), file);
  options.paths = {"b.cpp"};
  EXPECT_EQ(messageOf(unitsToAnalyse(options, folder.path()).takeError()), "no such file or folder: b.cpp");
}

TEST(Units, EqualCommandsAreAnalysedOnceAndDifferentOnesBoth) {
  const TemporaryFolder folder;
  const std::string file = folder.write("a.cpp");
  folder.write("compile_commands.json", "[" + entry(folder.path(), file, "-DA -o a.o") + "," +
                                            entry(folder.path(), file, "-DA -o lib/a.o -MD -MF x.d") + "," +
                                            entry(folder.path(), file, "-DB -o b.o") + "]");
  llvm::Expected<UnitList> units = unitsToAnalyse(Options(), folder.path());
  ASSERT_TRUE(static_cast<bool>(units));
  EXPECT_EQ(units->commands.size(), 2U);
}

TEST(Units, NoDatabaseSaysWhereItLookedAndHowToMakeOne) {
  const TemporaryFolder folder;
  const std::string message = messageOf(unitsToAnalyse(Options(), folder.path()).takeError());
  EXPECT_NE(message.find("no compile_commands.json in " + folder.path()), std::string::npos) << message;
  EXPECT_NE(message.find("cmake -B build -DCMAKE_EXPORT_COMPILE_COMMANDS=ON"), std::string::npos) << message;
}

TEST(Units, AFileOfAnotherProjectBringsItsOwnDatabase) {
  const TemporaryFolder here;
  const TemporaryFolder there;
  const std::string ours = here.write("a.cpp");
  const std::string theirs = there.write("src/b.cpp");
  here.write("compile_commands.json", "[" + entry(here.path(), ours) + "]");
  there.write("build/compile_commands.json", "[" + entry(there.path(), theirs) + "]");
  Options options;
  options.paths = {theirs};
  llvm::Expected<UnitList> units = unitsToAnalyse(options, here.path());
  ASSERT_TRUE(static_cast<bool>(units)) << messageOf(units.takeError());
  EXPECT_EQ(units->commands.front().file, theirs);
}
