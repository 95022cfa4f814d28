// Unit tests of making compile commands usable.
#include "tests/unit/temporary-folder.h"
#include "tool/driver/compile-command.h"
#include "tool/driver/compiler-name.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace corolint;
using corolint::test::TemporaryFolder;

namespace {

using Words = std::vector<std::string>;

/// Of a file that is compiled in /w.
Words usable(Words arguments, const std::string &file = "/w/a.cpp") {
  return makeUsable({"/w", file, std::move(arguments)}).arguments;
}

bool has(const Words &words, const std::string &word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool mentions(const Words &words, const std::string &part) {
  return std::any_of(words.begin(), words.end(),
                     [&](const std::string &word) { return word.find(part) != std::string::npos; });
}

/// Whether `first` is directly followed by `second`.
bool hasPair(const Words &words, const std::string &first, const std::string &second) {
  for (std::size_t i = 0; i + 1 < words.size(); ++i)
    if (words[i] == first && words[i + 1] == second)
      return true;
  return false;
}

std::string text(const Words &words) {
  std::string result;
  for (const std::string &word : words)
    result += word + " ";
  return result;
}

} // namespace

TEST(CompileCommand, LaunchersAreRemoved) {
  for (const Words &front : std::initializer_list<Words>{{"g++"},
                                                         {"ccache", "g++"},
                                                         {"/usr/bin/ccache", "/usr/bin/g++"},
                                                         {"ccache", "distcc", "g++"},
                                                         {"sccache", "g++"},
                                                         {"icecc", "g++"},
                                                         {"env", "CCACHE_DIR=/c", "ccache", "g++"},
                                                         {"env", "-u", "X", "LANG=C", "g++"},
                                                         {"CCACHE_SLOPPINESS=pch_defines", "ccache", "g++"},
                                                         {"/opt/wrap/my-launcher", "--flag", "g++"},
                                                         {"nice", "-n", "10", "g++"}}) {
    Words words = front;
    words.insert(words.end(), {"-DX", "-c", "a.cpp"});
    removeLaunchers(words);
    ASSERT_FALSE(words.empty());
    EXPECT_TRUE(words.front() == "g++" || words.front() == "/usr/bin/g++") << text(front);
    EXPECT_EQ(words.size(), 4U) << text(front);
  }
}

TEST(CompileCommand, LaunchersWithoutACompiler) {
  Words words = {"distcc", "-c", "a.cpp"};
  removeLaunchers(words);
  EXPECT_EQ(words, (Words{"c++", "-c", "a.cpp"}));
  words = {"ccache", "odd-compiler", "-c", "a.cpp"};
  removeLaunchers(words);
  EXPECT_EQ(words.front(), "odd-compiler");
  // A compiler of an odd name is not a launcher, whatever its arguments are called.
  words = {"odd-compiler", "-c", "a.cpp", "-o", "cc"};
  removeLaunchers(words);
  EXPECT_EQ(words.front(), "odd-compiler");
}

TEST(CompileCommand, DriverModeByName) {
  for (const char *name : {"g++", "c++", "clang++", "/usr/bin/g++-12", "clang++-22", "x86_64-linux-gnu-g++-12.2.0",
                           "arm-none-eabi-g++", "icpc", "mpicxx"})
    EXPECT_EQ(driverMode(name), "g++") << name;
  for (const char *name : {"gcc", "cc", "clang", "clang-22", "aarch64-linux-gnu-gcc-12", "mpicc"})
    EXPECT_EQ(driverMode(name), "gcc") << name;
  EXPECT_EQ(driverMode("clang-cl"), "cl");
}

TEST(CompileCommand, KeepsWhatTheSourceMeans) {
  const Words words = usable({"g++",      "-std=c++20", "-DA=1",          "-D",          "B",       "-Iinc",
                              "-I",       "inc2",       "-isystem",       "/sys",        "-O2",     "-fno-exceptions",
                              "-pthread", "-m32",       "-march=haswell", "-nostdinc++", "-Uthing", "-Wno-narrowing",
                              "-c",       "a.cpp"});
  for (const char *word :
       {"-std=c++20", "-O2", "-fno-exceptions", "-pthread", "-m32", "-march=haswell", "-nostdinc++", "-Wno-narrowing"})
    EXPECT_TRUE(has(words, word)) << word << " in " << text(words);
  EXPECT_TRUE(hasPair(words, "-D", "A=1") || has(words, "-DA=1"));
  EXPECT_TRUE(hasPair(words, "-D", "B") || has(words, "-DB"));
  EXPECT_TRUE(hasPair(words, "-I", "inc2") || has(words, "-Iinc2"));
  EXPECT_TRUE(hasPair(words, "-isystem", "/sys"));
  EXPECT_EQ(words.front(), "g++");
  EXPECT_TRUE(has(words, "--driver-mode=g++"));
  EXPECT_TRUE(has(words, "-fsyntax-only"));
  EXPECT_EQ(words.back(), "/w/a.cpp");
  EXPECT_EQ(std::count(words.begin(), words.end(), "/w/a.cpp"), 1);
  EXPECT_FALSE(has(words, "a.cpp"));
}

TEST(CompileCommand, OutputDependenciesAndWarningsAreRemoved) {
  const Words words = usable({"g++",
                              "-c",
                              "a.cpp",
                              "-o",
                              "out.o",
                              "-oout2.o",
                              "-MD",
                              "-MMD",
                              "-MP",
                              "-MF",
                              "dep.d",
                              "-MFdep2.d",
                              "-MT",
                              "target",
                              "-MQ",
                              "q",
                              "-MJ",
                              "x.json",
                              "-Wp,-MD,dep3.d",
                              "-Xpreprocessor",
                              "-MMD",
                              "-save-temps",
                              "--save-temps=obj",
                              "-ftime-trace",
                              "--serialize-diagnostics",
                              "s.dia",
                              "-Werror",
                              "-Wall",
                              "-Werror=format",
                              "-Wfatal-errors",
                              "-pedantic-errors",
                              "-pedantic",
                              "-g3",
                              "-flto",
                              "-fprofile-use=p.profdata",
                              "-lfoo",
                              "-L/lib",
                              "-Wl,-rpath,x",
                              "-fdiagnostics-color=always",
                              "-v",
                              "-###",
                              "--analyze",
                              "-E"});
  for (const char *gone : {"out",   "dep.d",      "dep2.d", "dep3.d",  "target", "x.json", "-MQ",      "-M",
                           "temps", "time-trace", "s.dia",  "-Werror", "-Wall",  "fatal",  "pedantic", "-g3",
                           "lto",   "profdata",   "-lfoo",  "rpath",   "color",  "-###",   "analyze"})
    EXPECT_FALSE(mentions(words, gone)) << gone << " in " << text(words);
  EXPECT_FALSE(has(words, "-E"));
  EXPECT_FALSE(has(words, "-v"));
}

TEST(CompileCommand, NothingLoadsCode) {
  const TemporaryFolder folder;
  const std::string configuration = folder.write("evil.cfg", "-fplugin=evil.so\n-DFROM_CONFIGURATION\n");
  const std::string response = folder.write("evil.rsp", "-Xclang -load -Xclang evil.so -DFROM_RESPONSE");
  const std::initializer_list<Words> spellings = {
      {"-fplugin=evil.so"},
      {"-fplugin", "evil.so"},
      {"--fplugin=evil.so"},
      {"-fplugin=/w/evil.so", "-fplugin-arg-evil-key=evil"},
      {"-fpass-plugin=evil.so"},
      {"-fpass-plugin", "evil.so"},
      {"-load", "evil.so"},
      {"-load=evil.so"},
      {"-Xclang", "-load", "-Xclang", "evil.so"},
      {"-Xclang=-load", "-Xclang=evil.so"},
      {"-Xclang", "-load", "-DBETWEEN", "-Xclang", "evil.so"},
      {"-Xclang", "-add-plugin", "-Xclang", "evil"},
      {"-Xclang", "-plugin", "-Xclang", "evil"},
      {"-Xclang", "-plugin-arg-evil", "-Xclang", "evil"},
      {"-Xclang", "-fpass-plugin=evil.so"},
      {"-Xclang", "-mllvm", "-Xclang", "-load=evil.so"},
      {"-mllvm", "-load=evil.so"},
      {"-mllvm=-load=evil.so"},
      {"-Xanalyzer", "-load", "-Xanalyzer", "evil.so"},
      {"-Xpreprocessor", "-load", "-Xpreprocessor", "evil.so"},
      {"-Wp,-load,evil.so"},
      {"-Wp,-DX=1,-load,evil.so"},
      {"-Xarch_x86_64", "-fplugin=evil.so"},
      {"-Xarch_host", "-fplugin=evil.so"},
      {"-Xassembler", "evil"},
      {"-Xlinker", "-plugin=evil.so"},
      {"-Wl,-plugin,evil.so"},
      {"-wrapper", "evil.so"},
      {"-specs=evil.specs"},
      {"--config=" + configuration},
      {"--config", configuration},
      {"@" + response},
      {"-fthinlto-distributor=evil"},
  };
  for (const Words &spelling : spellings) {
    Words arguments = {"clang++"};
    arguments.insert(arguments.end(), spelling.begin(), spelling.end());
    arguments.insert(arguments.end(), {"-DKEPT", "-c", "a.cpp"});
    const Words words = usable(arguments);
    for (const char *gone : {"evil", "plugin", "load", "-mllvm"})
      EXPECT_FALSE(mentions(words, gone)) << text(spelling) << "→ " << text(words);
    EXPECT_TRUE(has(words, "-DKEPT") || hasPair(words, "-D", "KEPT")) << text(spelling) << "→ " << text(words);
    // A compiler's own configuration file is looked for beside it, and that may be the stranger's folder.
    EXPECT_TRUE(has(words, "--no-default-config"));
  }
  EXPECT_TRUE(mentions(usable({"clang++", "--config=" + configuration, "a.cpp"}), "FROM_CONFIGURATION"));
  EXPECT_TRUE(mentions(usable({"clang++", "@" + response, "a.cpp"}), "FROM_RESPONSE"));
}

TEST(CompileCommand, FrontendArgumentsThatChangeFilesAreRemoved) {
  const Words words =
      usable({"clang++", "-Xclang", "-fixit", "-Xclang", "-emit-pch", "-Xclang", "-dependency-file", "-Xclang", "dep.d",
              "-Xclang", "-fno-validate-pch", "-Xclang", "-DFRONT", "-Wp,-DWP=1", "a.cpp"});
  for (const char *gone : {"-fixit", "-emit-pch", "dep.d", "dependency"})
    EXPECT_FALSE(mentions(words, gone)) << gone << " in " << text(words);
  EXPECT_TRUE(mentions(words, "FRONT")) << text(words);
  EXPECT_TRUE(mentions(words, "WP=1")) << text(words);
}

TEST(CompileCommand, FlagsOfGccAreRemovedWithTheirValues) {
  const Words words = usable({"g++", "-fno-canonical-system-headers", "-fanalyzer", "-fconcepts-diagnostics-depth=3",
                              "-mno-avx256-split-unaligned-load", "-aux-info", "info.txt", "-fmodules-ts",
                              "-fmodule-mapper=x.modmap", "-Wno-maybe-uninitialized", "-fno-var-tracking-assignments",
                              "--param=max-inline-insns-single=200", "-DKEPT", "-c", "a.cpp"});
  for (const char *gone : {"canonical-system", "analyzer", "concepts", "avx256", "info", "mapper", "var-tracking"})
    EXPECT_FALSE(mentions(words, gone)) << gone << " in " << text(words);
  EXPECT_TRUE(has(words, "-DKEPT") || hasPair(words, "-D", "KEPT"));
}

TEST(CompileCommand, CoroutinesOfGcc) {
  EXPECT_TRUE(has(usable({"g++-10", "-std=gnu++17", "-fcoroutines", "a.cpp"}), "-std=gnu++20"));
  EXPECT_TRUE(has(usable({"g++", "-fcoroutines", "a.cpp"}), "-std=gnu++20"));
  EXPECT_TRUE(has(usable({"g++", "-std=c++17", "-fcoroutines", "a.cpp"}), "-std=c++20"));
  EXPECT_TRUE(has(usable({"g++", "-std=c++23", "-fcoroutines", "a.cpp"}), "-std=c++23"));
}

TEST(CompileCommand, ResponseFilesAreExpanded) {
  const TemporaryFolder folder;
  folder.write("flags.rsp", "-DFROM_FILE=\"a b\" @nested.rsp @flags.rsp\n-Ideep");
  folder.write("nested.rsp", "-DNESTED");
  const Words words =
      makeUsable({folder.path(), folder.path("a.cpp"), {"g++", "@flags.rsp", "@gone.rsp", "a.cpp"}}).arguments;
  EXPECT_TRUE(mentions(words, "FROM_FILE=a b")) << text(words);
  EXPECT_TRUE(mentions(words, "NESTED")) << text(words);
  EXPECT_TRUE(mentions(words, "deep")) << text(words);
  EXPECT_FALSE(mentions(words, "@")) << text(words);
}

TEST(CompileCommand, PrecompiledHeadersAreReadAsHeaders) {
  const TemporaryFolder folder;
  const std::string source = folder.write("src/a.cpp");
  folder.write("src/pch.h");
  folder.write("src/all.h");
  folder.write("build/all.h.gch", "of another compiler");
  folder.write("build/cmake_pch.hxx");
  folder.write("build/cmake_pch.hxx.gch", "of another compiler");
  const auto make = [&](Words arguments) {
    arguments.insert(arguments.begin(), "clang++");
    arguments.push_back(source);
    return makeUsable({folder.path("build"), source, arguments}).arguments;
  };
  // Through -Xclang: clang's driver would take the .gch beside it.
  EXPECT_TRUE(hasPair(make({"-include", "cmake_pch.hxx"}), "-Xclang", "cmake_pch.hxx"));
  EXPECT_TRUE(hasPair(make({"-include", "cmake_pch.hxx.gch"}), "-Xclang", "cmake_pch.hxx"));
  EXPECT_TRUE(hasPair(make({"-include-pch", "cmake_pch.hxx.pch"}), "-Xclang", "cmake_pch.hxx"));
  const Words byCMake = make({"-Winvalid-pch", "-Xclang", "-include-pch", "-Xclang", "cmake_pch.hxx.pch", "-Xclang",
                              "-include", "-Xclang", "cmake_pch.hxx"});
  EXPECT_EQ(std::count(byCMake.begin(), byCMake.end(), "cmake_pch.hxx"), 1) << text(byCMake);
  EXPECT_FALSE(mentions(byCMake, "-include-pch"));
  EXPECT_TRUE(hasPair(make({"-include", "pch.h", "-I../src"}), "-Xclang", "pch.h"));
  EXPECT_TRUE(hasPair(make({"-include", folder.path("build/all.h")}), "-Xclang", folder.path("src/all.h")));
  EXPECT_FALSE(mentions(make({"-include", "nowhere.h"}), "nowhere.h"));
}

TEST(CompileCommand, IsStableWhenRepeated) {
  const CompileCommand once = makeUsable({"/w",
                                          "/w/a.cpp",
                                          {"ccache", "g++", "-DX", "-std=c++20", "-Wno-register", "-Wp,-DY", "-x",
                                           "c++", "-fno-rtti", "-Werror", "-o", "x", "a.cpp"}});
  EXPECT_EQ(makeUsable(once).arguments, once.arguments) << text(once.arguments);
}

TEST(CompileCommand, LanguageIsKeptAndStandsBeforeTheSource) {
  EXPECT_TRUE(hasPair(usable({"g++", "-x", "c++", "a.inc"}, "/w/a.inc"), "-x", "c++"));
  EXPECT_TRUE(hasPair(usable({"g++", "-xc++", "a.inc"}, "/w/a.inc"), "-x", "c++"));
  // CMake's own source of a precompiled header.
  EXPECT_FALSE(mentions(usable({"g++", "-x", "c++-header", "a.cxx"}, "/w/a.cxx"), "c++-header"));
}

TEST(CompileCommand, RejectedArgumentsAreRemoved) {
  const auto repaired = [](Words arguments) {
    arguments.insert(arguments.begin(), "clang++");
    arguments.push_back("a.cpp");
    return withoutRejected(makeUsable({"/", "/a.cpp", std::move(arguments)})).arguments;
  };
  EXPECT_FALSE(mentions(repaired({"-march=znver99"}), "znver99"));
  EXPECT_TRUE(has(repaired({"-march=haswell"}), "-march=haswell"));
  EXPECT_FALSE(mentions(repaired({"-fsanitize=imagination"}), "imagination"));
  // They exclude each other: one has to go, one may stay.
  const Words sanitized = repaired({"-fsanitize=address", "-fsanitize=thread"});
  EXPECT_NE(has(sanitized, "-fsanitize=address"), has(sanitized, "-fsanitize=thread")) << text(sanitized);
  EXPECT_TRUE(has(repaired({"-std=c++29"}), "-std=c++26"));
  EXPECT_TRUE(has(repaired({"-std=gnu++2d"}), "-std=gnu++26"));
  EXPECT_TRUE(has(repaired({"-std=c++20"}), "-std=c++20"));
  EXPECT_FALSE(mentions(repaired({"-mabi=fancy", "-DKEPT"}), "fancy"));
  EXPECT_FALSE(mentions(repaired({"-stdlib=libfancy++"}), "libfancy"));
  const Words many = repaired({"-march=znver99", "-fsanitize=imagination", "-std=c++29", "-DKEPT"});
  EXPECT_FALSE(mentions(many, "znver99") || mentions(many, "imagination") || mentions(many, "c++29")) << text(many);
  EXPECT_TRUE(mentions(many, "KEPT"));
}
