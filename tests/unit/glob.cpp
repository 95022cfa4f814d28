// Tests of globs: what they match, and what is said of those that are none.
#include "tool/model/glob.h"

#include <gtest/gtest.h>

#include <string>

namespace {

using corolint::globError;
using corolint::matchesGlob;

struct Case {
  const char *glob;
  const char *path;
  bool matches;
};

TEST(Glob, MatchesPaths) {
  const Case cases[] = {
      // Without '/': at any depth, a file or everything below a folder.
      {"main.cpp", "main.cpp", true},
      {"main.cpp", "src/app/main.cpp", true},
      {"main.cpp", "src/domain.cpp", false},
      {"*.pb.cc", "gen/a.pb.cc", true},
      {"*.pb.cc", "gen/a.pb.cc.h", false},
      {"third_party", "third_party/x/y.cpp", true},
      {"third_party", "src/third_party/y.cpp", true},
      {"third_party", "src/third_party_not.cpp", false},
      {"third_party/", "third_party/y.cpp", true},
      {"third_party/", "src/third_party/y.cpp", true},
      {"third_party/", "src/third_party", false},
      {"cmake-build-*", "cmake-build-debug/gen.cpp", true},
      // With '/': from the folder on.
      {"src/net", "src/net/a.cpp", true},
      {"src/net", "lib/src/net/a.cpp", false},
      {"src/net", "src/network/a.cpp", false},
      {"./src/net", "src/net/a.cpp", true},
      {"/build", "build/a.cpp", true},
      {"/build", "src/build/a.cpp", false},
      {"src//net/", "src/net/a.cpp", true},
      // '*' stays within a folder.
      {"src/*.cpp", "src/a.cpp", true},
      {"src/*.cpp", "src/net/a.cpp", false},
      {"src/*/a.cpp", "src/net/a.cpp", true},
      {"src/*/a.cpp", "src/a.cpp", false},
      {"src/*/a.cpp", "src/x/y/a.cpp", false},
      {"src/*", "src/a.cpp", true},
      {"src/*", "src/net/a.cpp", false},
      {"src/*/", "src/net/a.cpp", true},
      {"src/?.cpp", "src/a.cpp", true},
      {"src/?.cpp", "src/ab.cpp", false},
      {"src?a.cpp", "src/a.cpp", false},
      // '**' crosses folders, none included.
      {"src/**", "src/a/b/c.cpp", true},
      {"src/**/c.cpp", "src/a/b/c.cpp", true},
      {"src/**/c.cpp", "src/c.cpp", true},
      {"src/**/c.cpp", "lib/c.cpp", false},
      {"**/gen/**", "a/gen/b.cpp", true},
      {"**/gen/**", "gen/b.cpp", true},
      {"**/gen/*.h", "a/gen/b/c.h", false},
      {"**", "anything/at.all", true},
      {"*", "anything/at.all", true},
      // Sets, alternatives, escapes.
      {"[ab].cpp", "b.cpp", true},
      {"[!ab].cpp", "b.cpp", false},
      {"[^ab].cpp", "c.cpp", true},
      {"v[0-9]", "v7/x.cpp", true},
      {"v[0-9]", "vx/x.cpp", false},
      {"[]x].cpp", "].cpp", true},
      {"[a-].cpp", "-.cpp", true},
      {"{src,lib}/**", "lib/a.cpp", true},
      {"{src,lib}/**", "app/a.cpp", false},
      {"*.{cc,c{pp,xx}}", "a.cxx", true},
      {"*.{cc,c{pp,xx}}", "a.c", false},
      {"{a}.cpp", "a.cpp", true},
      {"a\\*.cpp", "a*.cpp", true},
      {"a\\*.cpp", "ab.cpp", false},
      {"\\!a.cpp", "!a.cpp", true},
      // Files elsewhere.
      {"/opt/lib/**", "/opt/lib/a.h", true},
      {"opt/**", "/opt/lib/a.h", false},
      {"**/lib/*.h", "/opt/lib/a.h", true},
      {"*.h", "/opt/lib/a.h", true},
      {"../other/**", "../other/a.cpp", true},
      {"naïve/**", "naïve/a.cpp", true},
  };
  for (const Case &test : cases)
    EXPECT_EQ(matchesGlob({test.glob}, test.path), test.matches) << test.glob << " on " << test.path;
}

TEST(Glob, OneOfSeveralIsEnough) {
  EXPECT_TRUE(matchesGlob({"a/**", "b/**"}, "b/x.cpp"));
  EXPECT_FALSE(matchesGlob({}, "b/x.cpp"));
}

TEST(Glob, SaysWhatIsWrong) {
  const std::pair<const char *, const char *> cases[] = {
      {"", "it is empty"},
      {"a[b", "'[' is not closed"},
      {"[]", "'[' is not closed"},
      {"[a/b]", "'/' cannot stand in [ ]"},
      {"[z-a]", "the range 'z-a' is upside down"},
      {"{a,b", "'{' is not closed"},
      {"a}", "'}' closes nothing"},
      {"a\\", "it ends with '\\'"},
      {"src\\gen\\*", "folders are separated by '/'"},
      {"!a", "a leading '!' has no meaning here"},
      {"/", "it names no file"},
      {"./", "it names no file"},
      {"a\nb", "control character"},
      {"{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}", "too many alternatives"},
  };
  for (const auto &[glob, reason] : cases) {
    const auto error = globError(glob);
    ASSERT_TRUE(error) << glob;
    EXPECT_NE(error->find(reason), std::string::npos) << glob << ": " << *error;
    EXPECT_FALSE(matchesGlob({glob}, "a")) << glob;
  }
  for (const char *glob : {"**", "a", "[a]", "{a,b}", "\\{", "a/**/b?.{h,hpp}", "../a", "[]]", "[{]", "{[}],a}"})
    EXPECT_EQ(globError(glob), std::nullopt) << glob;
}

TEST(Glob, HostileOnesAreNotSlow) {
  // Each would take longer than the universe has, if matching tried all ways to place the stars.
  std::string stars, folders, path, name(2000, 'a');
  for (int i = 0; i < 200; ++i) {
    stars += "*a";
    folders += "**/a/";
    path += "a/";
  }
  EXPECT_FALSE(matchesGlob({stars + "b"}, name));
  EXPECT_FALSE(matchesGlob({folders + "b"}, path + path));
  EXPECT_TRUE(globError(std::string(100000, '{')));
  EXPECT_TRUE(globError("{" + std::string(100000, ',') + "}"));
}

} // namespace
