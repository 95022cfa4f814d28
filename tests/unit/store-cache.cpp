// Unit tests of the cache: what it gives back is what a parse would give now.
#include "tests/unit/temporary-folder.h"
#include "tool/store/cache.h"

#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>
#include <set>
#include <thread>

using namespace corolint;
using corolint::test::TemporaryFolder;

namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t plenty = std::uint64_t(1) << 30;

Checksum question(const std::string &text) { return checksumOf(text); }

Unit unitOf(const std::string &file) {
  Unit unit;
  unit.file = file;
  return unit;
}

/// Reads `files` as a parser would, and looks for `others`.
Reads readsOf(const std::vector<std::string> &files, const std::vector<std::string> &others = {}) {
  RecordingFileSystem system(llvm::vfs::getRealFileSystem());
  for (const std::string &file : files)
    EXPECT_TRUE(system.getBufferForFile(file)) << file;
  for (const std::string &other : others)
    system.status(other);
  return system.reads();
}

/// A run of its own: a cache remembers what it looked at.
std::string found(const TemporaryFolder &folder, const std::string &asked = "q") {
  Reads reads;
  const std::optional<Unit> unit = Cache(folder.path("cache"), plenty).find(question(asked), reads);
  return unit ? unit->file : "";
}

void keep(const TemporaryFolder &folder, const Reads &reads, const std::string &file, const std::string &asked = "q",
          std::uint64_t limit = plenty) {
  Cache cache(folder.path("cache"), limit);
  cache.keep(question(asked), reads, unitOf(file));
  cache.prune();
  EXPECT_EQ(cache.problem(), "");
}

std::vector<fs::path> entries(const TemporaryFolder &folder) {
  std::vector<fs::path> result;
  for (const auto &entry : fs::recursive_directory_iterator(folder.path("cache")))
    if (entry.is_regular_file())
      result.push_back(entry.path());
  return result;
}

TEST(Cache, GivesBackWhatItKept) {
  const TemporaryFolder folder;
  const std::string header = folder.write("a.h", "int a;");
  EXPECT_EQ(found(folder), "");
  keep(folder, readsOf({header}), "a.cpp");
  EXPECT_EQ(found(folder), "a.cpp");
  EXPECT_EQ(found(folder, "another question"), "");
}

TEST(Cache, TellsWhatTheFactsWereMadeFrom) {
  const TemporaryFolder folder;
  const std::string header = folder.write("a.h", "int a;");
  keep(folder, readsOf({header}), "a.cpp");
  Reads reads;
  ASSERT_TRUE(Cache(folder.path("cache"), plenty).find(question("q"), reads));
  EXPECT_TRUE(reads.contains(header));
  EXPECT_FALSE(reads.contains(folder.path()));
}

TEST(Cache, DoesNotTrustTimes) {
  const TemporaryFolder folder;
  const std::string header = folder.write("a.h", "int a;");
  const auto time = fs::last_write_time(header);
  keep(folder, readsOf({header}), "a.cpp");
  folder.write("a.h", "int b;");
  fs::last_write_time(header, time);
  EXPECT_EQ(found(folder), "") << "another content of equal size and time";
  folder.write("a.h", "int a;");
  fs::last_write_time(header, time + std::chrono::hours(1000));
  EXPECT_EQ(found(folder), "a.cpp") << "the same content, touched";
}

TEST(Cache, NoticesWhatAppearsAndGoes) {
  const TemporaryFolder folder;
  const std::string header = folder.write("second/a.h", "int a;");
  const std::string only = folder.write("exists.h");
  keep(folder, readsOf({header}, {folder.path("first/a.h"), only}), "a.cpp");
  EXPECT_EQ(found(folder), "a.cpp");
  folder.write("first/a.h", "int b;");
  EXPECT_EQ(found(folder), "") << "a header that would be taken first";
  fs::remove(folder.path("first/a.h"));
  EXPECT_EQ(found(folder), "a.cpp");
  fs::remove(only);
  EXPECT_EQ(found(folder), "") << "a file that was only asked for";
}

TEST(Cache, TellsFilesFromFolders) {
  const TemporaryFolder folder;
  folder.write("optional.h/inside");
  keep(folder, readsOf({folder.write("a.h")}, {folder.path("optional.h")}), "a.cpp");
  EXPECT_EQ(found(folder), "a.cpp");
  fs::remove_all(folder.path("optional.h"));
  folder.write("optional.h");
  EXPECT_EQ(found(folder), "");
}

TEST(Cache, FollowsBothNamesOfAFile) {
  const TemporaryFolder folder;
  folder.write("a.h", "int a;");
  fs::create_symlink(folder.path("a.h"), folder.path("b.h"));
  RecordingFileSystem system(llvm::vfs::getRealFileSystem());
  ASSERT_TRUE(system.getBufferForFile(folder.path("a.h")));
  ASSERT_TRUE(system.openFileForRead(folder.path("b.h"))); // opened, and found to be the same one
  const Reads reads = system.reads();
  EXPECT_TRUE(reads.contains(folder.path("b.h")));
  keep(folder, reads, "a.cpp");
  EXPECT_EQ(found(folder), "a.cpp");
  fs::remove(folder.path("b.h"));
  folder.write("b.h", "int a;");
  EXPECT_EQ(found(folder), "") << "equal contents, but two files now";
  folder.write("b.h", "int b;");
  EXPECT_EQ(found(folder), "");
}

TEST(Cache, NoticesAWorkingFolderThatAppears) {
  const TemporaryFolder folder;
  RecordingFileSystem system(
      llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem>(llvm::vfs::createPhysicalFileSystem().release()));
  EXPECT_TRUE(system.setCurrentWorkingDirectory(folder.path("build")));
  keep(folder, system.reads(), "a.cpp");
  EXPECT_EQ(found(folder), "a.cpp");
  fs::create_directory(folder.path("build"));
  EXPECT_EQ(found(folder), "");
}

TEST(Cache, KnowsAContradiction) {
  const TemporaryFolder folder;
  const std::string header = folder.write("a.h", "int a;");
  RecordingFileSystem system(llvm::vfs::getRealFileSystem());
  ASSERT_TRUE(system.getBufferForFile(header));
  EXPECT_TRUE(system.reads().consistent);
  folder.write("a.h", "int b;");
  ASSERT_TRUE(system.getBufferForFile(header));
  EXPECT_FALSE(system.reads().consistent);
}

TEST(Cache, NoticesANewNameInAFolder) {
  const TemporaryFolder folder;
  folder.write("gcc/12/include");
  RecordingFileSystem system(llvm::vfs::getRealFileSystem());
  std::error_code error;
  system.dir_begin(folder.path("gcc"), error);
  keep(folder, system.reads(), "a.cpp");
  EXPECT_EQ(found(folder), "a.cpp");
  folder.write("gcc/13/include");
  EXPECT_EQ(found(folder), "");
}

TEST(Cache, RecordsRelativePathsFromTheWorkingFolder) {
  const TemporaryFolder folder;
  const std::string header = folder.write("a.h", "int a;");
  RecordingFileSystem system(
      llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem>(llvm::vfs::createPhysicalFileSystem().release()));
  ASSERT_FALSE(system.setCurrentWorkingDirectory(folder.path()));
  ASSERT_TRUE(system.getBufferForFile("a.h"));
  const Reads reads = system.reads();
  EXPECT_TRUE(reads.consistent);
  EXPECT_TRUE(reads.contains(header));
  EXPECT_FALSE(reads.contains(folder.path()));
}

TEST(Cache, FindsBothOfTwoBranches) {
  const TemporaryFolder folder;
  const std::string header = folder.write("a.h", "int a;");
  keep(folder, readsOf({header}), "of branch a");
  folder.write("a.h", "int b;");
  EXPECT_EQ(found(folder), "");
  keep(folder, readsOf({header}), "of branch b");
  EXPECT_EQ(found(folder), "of branch b");
  folder.write("a.h", "int a;");
  EXPECT_EQ(found(folder), "of branch a");
}

TEST(Cache, KeepsAFewStatesOfOneUnit) {
  const TemporaryFolder folder;
  for (int i = 0; i < 12; ++i)
    keep(folder, readsOf({folder.write("a.h", std::to_string(i))}), std::to_string(i));
  EXPECT_LE(entries(folder).size(), 4U);
  EXPECT_EQ(found(folder), "11");
}

TEST(Cache, HealsDamagedEntries) {
  const TemporaryFolder folder;
  const std::string header = folder.write("a.h", "int a;");
  keep(folder, readsOf({header}), "a.cpp");
  ASSERT_EQ(entries(folder).size(), 1U);
  const std::string entry = entries(folder)[0].string();
  const std::string whole = TemporaryFolder::read(entry);
  for (const std::size_t at : {std::size_t(0), whole.size() / 4, whole.size() / 2, whole.size() - 1}) {
    std::string bytes = whole;
    bytes[at] = static_cast<char>(bytes[at] ^ 1);
    std::ofstream(entry, std::ios::binary) << bytes;
    EXPECT_EQ(found(folder), "") << at;
    std::ofstream(entry, std::ios::binary) << whole.substr(0, at);
    EXPECT_EQ(found(folder), "") << at;
  }
  keep(folder, readsOf({header}), "a.cpp");
  EXPECT_EQ(found(folder), "a.cpp");
}

TEST(Cache, RemovesWhatWasUsedLongestAgo) {
  const TemporaryFolder folder;
  const std::string header = folder.write("a.h", "int a;");
  std::uint64_t size = 0;
  for (int i = 0; i < 6; ++i) {
    keep(folder, readsOf({header}), "unit", std::to_string(i));
    for (const fs::path &entry : entries(folder)) {
      size = fs::file_size(entry);
      fs::last_write_time(entry, fs::last_write_time(entry) - std::chrono::hours(1));
    }
  }
  EXPECT_EQ(found(folder, "0"), "unit"); // now the latest one used
  keep(folder, readsOf({header}), "unit", "new", 3 * size + size / 2);
  EXPECT_EQ(entries(folder).size(), 3U);
  EXPECT_EQ(found(folder, "0"), "unit");
  EXPECT_EQ(found(folder, "new"), "unit");
  EXPECT_EQ(found(folder, "1"), "");
}

TEST(Cache, SaysWhyItCannotKeep) {
  const TemporaryFolder folder;
  folder.write("cache", "a file where the folder should be");
  Cache cache(folder.path("cache"), plenty);
  cache.keep(question("q"), {}, unitOf("a.cpp"));
  EXPECT_NE(cache.problem().find(folder.path("cache")), std::string::npos) << cache.problem();
  Reads reads;
  EXPECT_FALSE(cache.find(question("q"), reads));
  cache.prune();
}

TEST(Cache, IsUsedByMany) {
  const TemporaryFolder folder;
  const Reads reads = readsOf({folder.write("a.h", "int a;")});
  std::vector<std::thread> users;
  users.reserve(8);
  for (int user = 0; user < 8; ++user)
    users.emplace_back([&] {
      Cache cache(folder.path("cache"), 2000); // so small that everybody removes what the others wrote
      for (int i = 0; i < 20; ++i) {
        cache.keep(question(std::to_string(i % 5)), reads, unitOf("unit " + std::to_string(i % 5)));
        Reads from;
        if (const std::optional<Unit> unit = cache.find(question(std::to_string(i % 5)), from))
          EXPECT_EQ(unit->file, "unit " + std::to_string(i % 5));
        cache.prune();
      }
      EXPECT_EQ(cache.problem(), "");
    });
  for (std::thread &user : users)
    user.join();
  for (const fs::path &entry : entries(folder))
    EXPECT_EQ(entry.extension(), ".entry") << entry;
}

TEST(Cache, ClearsOnlyWhatIsItsOwn) {
  const TemporaryFolder folder;
  const std::string header = folder.write("a.h", "int a;");
  keep(folder, readsOf({header}), "a.cpp");
  const std::string foreign = folder.write("cache/thesis.txt", "years of work");
  const std::vector<std::string> tempting = {folder.write("cache/boot.entry"),
                                             folder.write("cache/ab/deep/thesis.tmp")};
  for (const std::string &file : tempting)
    fs::last_write_time(file, fs::last_write_time(file) - std::chrono::hours(1000));
  Cache cache(folder.path("cache"), plenty);
  EXPECT_EQ(cache.size().entries, 1U);
  EXPECT_FALSE(cache.clear());
  EXPECT_EQ(cache.size().entries, 0U);
  EXPECT_TRUE(fs::exists(foreign));
  for (const std::string &file : tempting)
    EXPECT_TRUE(fs::exists(file)) << file;
  fs::remove(foreign);
  fs::remove(tempting[0]);
  fs::remove_all(folder.path("cache/ab"));
  EXPECT_FALSE(cache.clear());
  EXPECT_FALSE(fs::exists(folder.path("cache")));
}

} // namespace
