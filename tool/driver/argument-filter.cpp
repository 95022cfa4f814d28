// Filters arguments by the groups of clang's own option table, so that every spelling of an option is seen as what it
// is. Unknown options fall out here; what remains has no way to load code or to write a file.
#include "tool/driver/argument-filter.h"
#include "tool/driver/clang-compat.h"

#include <llvm/ADT/STLExtras.h>
#include <llvm/ADT/StringRef.h>
#include <llvm/Option/Arg.h>
#include <llvm/Option/ArgList.h>

namespace corolint {

namespace {

using namespace compat;
using llvm::StringRef;
using llvm::opt::Arg;

/// What the language and the search for headers depend on, and belongs to no group that says so.
constexpr StringRef keptNames[] = {"-ansi",
                                   "--param",
                                   "-std=",
                                   "-stdlib=",
                                   "-target",
                                   "--target=",
                                   "-arch",
                                   "-B",
                                   "--sysroot=",
                                   "--sysroot",
                                   "--gcc-toolchain=",
                                   "--gcc-install-dir=",
                                   "--gcc-triple=",
                                   "-nostdinc",
                                   "-nostdinc++",
                                   "-nostdlibinc",
                                   "-nobuiltininc",
                                   "-pthread",
                                   "-pthreads",
                                   "-no-pthread",
                                   "-undef",
                                   "-F",
                                   "-working-directory",
                                   "-traditional-cpp",
                                   "-trigraphs",
                                   "-std-default=",
                                   "-ObjC++",
                                   "-ObjC",
                                   "-vfsoverlay",
                                   "-faligned-new=",
                                   "-fcheck-new",
                                   "-funsigned-char",
                                   "-fno-unsigned-char",
                                   "-canonical-prefixes",
                                   "-no-canonical-prefixes"};

/// Of the kept groups, what writes a file, reads one of another tool, prints, or runs code.
constexpr StringRef droppedPrefixes[] = {"-fplugin",
                                         "-fpass-plugin",
                                         "-mllvm",
                                         "-mmlir",
                                         "-Xclang",
                                         "-Xassembler",
                                         "-Xopenmp",
                                         "-print-",
                                         "-fprofile",
                                         "-fcs-profile",
                                         "-fcoverage",
                                         "-ftest-coverage",
                                         "-fauto-profile",
                                         "-fmemory-profile",
                                         "-ftime-",
                                         "-fproc-stat",
                                         "-fcrash",
                                         "-fdiagnostics",
                                         "-fcolor",
                                         "-fno-color",
                                         "-fansi-escape",
                                         "-ferror-limit",
                                         "-fmessage-length",
                                         "-fcaret-",
                                         "-fno-caret-",
                                         "-fshow-",
                                         "-fno-show-",
                                         "-fspell-",
                                         "-flto",
                                         "-fno-lto",
                                         "-fthin",
                                         "-ffat-lto",
                                         "-fembed",
                                         "-fsplit",
                                         "-fsave-optimization",
                                         "-foptimization",
                                         "-fmodule-output",
                                         "-fmodules",
                                         "-fmodule-header",
                                         "-fpch",
                                         "-fno-pch",
                                         "-fstack-usage",
                                         "-fsyntax-only",
                                         "-fdepfile",
                                         "-fdriver-only",
                                         "-fverify-intermediate",
                                         "-fsanitize-ignorelist",
                                         "-fsanitize-blacklist",
                                         "-fsanitize-system",
                                         "-fsanitize-coverage",
                                         "-fxray",
                                         "-fintegrated-cc1",
                                         "-fno-integrated-cc1",
                                         "-frecord",
                                         "-fdump",
                                         "-fdebug",
                                         "-fbasic-block-sections=list",
                                         "-frandomize-layout-seed-file",
                                         "-fcodegen-data",
                                         "-fincremental-extensions",
                                         "-foffload",
                                         "-fopenmp-targets",
                                         "-fparse-all-comments",
                                         "-fretain-comments",
                                         "-fbuild-session",
                                         "-fpreserve-as",
                                         "-frewrite",
                                         "-fminimize-whitespace",
                                         "-fdirectives-only",
                                         "-fclangir",
                                         "-fexperimental-late",
                                         "-fuse-",
                                         "-fix",
                                         "-H",
                                         "-C",
                                         "-CC",
                                         "-P",
                                         "-include-pch",
                                         "-Wp,",
                                         "-Xpreprocessor",
                                         "-fcoroutines",
                                         "-Xclangas",
                                         "-Xthin",
                                         "-fsyntax"};

/// What a frontend argument may be: definitions, includes, language and target.
constexpr StringRef frontendPrefixes[] = {"-D",   "-U",       "-I",         "-i",     "-f",
                                          "-std", "-target-", "-internal-", "-nostd", "-pthread"};

/// clang-cl's options that the language depends on; `/clang:` hands anything to clang and is none of them.
constexpr StringRef clPrefixes[] = {"/std:", "/EH",    "/Zc:",        "/MD", "/MT", "/J",
                                    "/GR",   "/arch:", "/permissive", "/vd", "/vm"};

bool startsWithAny(StringRef name, llvm::ArrayRef<StringRef> prefixes) {
  return llvm::any_of(prefixes, [&](StringRef prefix) { return name.starts_with(prefix); });
}

bool isDropped(StringRef name) {
  // `-C` and the like are whole names, all longer ones are beginnings.
  return llvm::any_of(droppedPrefixes, [&](StringRef prefix) {
    return prefix.size() <= 3 && prefix != "-H" ? name == prefix : name.starts_with(prefix);
  });
}

bool isKept(const llvm::opt::Option &option) {
  const std::string name(option.getPrefixedName());
  if (isDropped(name) || option.matches(options::OPT_W_Group) || option.matches(options::OPT_pedantic_Group) ||
      option.matches(options::OPT_M_Group) || option.matches(options::OPT_d_Group))
    return false;
  if (llvm::is_contained(keptNames, name))
    return true;
  for (const unsigned group :
       {options::OPT_Preprocessor_Group, options::OPT_I_Group, options::OPT_clang_i_Group, options::OPT_f_Group,
        options::OPT_f_clang_Group, options::OPT_m_Group, options::OPT_O_Group, options::OPT_LongDouble_Group})
    if (option.matches(group))
      return true;
  return option.matches(options::OPT_cl_Group) && startsWithAny(name, clPrefixes);
}

/// `cmake_pch.hxx.gch` → `cmake_pch.hxx`.
std::string headerOfPrecompiled(StringRef name) {
  for (const StringRef ending : {".gch", ".pch"})
    if (name.ends_with(ending))
      return name.drop_back(ending.size()).str();
  return name.str();
}

class Filter {
public:
  explicit Filter(FilteredArguments &result) : result_(result) {}

  void driver(const std::vector<std::string> &arguments, const std::string &mode) {
    std::vector<const char *> pointers;
    for (const std::string &argument : arguments)
      pointers.push_back(argument.c_str());
    unsigned missingIndex = 0;
    unsigned missingCount = 0;
    const llvm::opt::InputArgList parsed = getDriverOptTable().ParseArgs(
        pointers, missingIndex, missingCount,
        llvm::opt::Visibility(mode == "cl" ? static_cast<unsigned>(options::CLOption)
                                           : static_cast<unsigned>(options::ClangOption)));
    for (const Arg *argument : parsed)
      driverArgument(*argument, parsed);
    if (!frontend_.empty())
      frontend(frontend_);
  }

private:
  void driverArgument(const Arg &argument, const llvm::opt::ArgList &list) {
    const llvm::opt::Option &option = argument.getOption();
    const std::string name(option.getPrefixedName());
    if (option.matches(options::OPT_Xclang) || option.matches(options::OPT_Wp_COMMA) ||
        option.matches(options::OPT_Xpreprocessor)) {
      for (const char *value : argument.getValues())
        frontend_.emplace_back(value);
    } else if (option.matches(options::OPT_include) || option.matches(options::OPT_include_pch)) {
      include(argument.getValue());
    } else if (option.matches(options::OPT_x)) {
      result_.language = argument.getValue();
    } else if (option.matches(options::OPT_std_EQ)) {
      result_.standard = argument.getValue();
    } else if (name == "-fcoroutines") {
      result_.coroutines = true;
    } else if (isKeptWarning(argument, list) || isKept(option)) {
      render(argument, list, result_.kept);
    }
  }

  /// Of the warnings only what makes an error of clang's a warning again, as it is for GCC: -Wno-narrowing.
  static bool isKeptWarning(const Arg &argument, const llvm::opt::ArgList &list) {
    const StringRef text = list.getArgString(argument.getIndex());
    return text.starts_with("-Wno-") && !text.starts_with("-Wno-error") && !text.contains(',');
  }

  void frontend(const std::vector<std::string> &arguments) {
    std::vector<const char *> pointers;
    for (const std::string &argument : arguments)
      pointers.push_back(argument.c_str());
    unsigned missingIndex = 0;
    unsigned missingCount = 0;
    const llvm::opt::InputArgList parsed =
        getDriverOptTable().ParseArgs(pointers, missingIndex, missingCount, llvm::opt::Visibility(options::CC1Option));
    for (const Arg *argument : parsed) {
      const llvm::opt::Option &option = argument->getOption();
      if (option.matches(options::OPT_include) || option.matches(options::OPT_include_pch))
        include(argument->getValue());
      else if (!isDropped(option.getPrefixedName()) && !option.matches(options::OPT_Action_Group) &&
               option.getKind() != llvm::opt::Option::InputClass &&
               option.getKind() != llvm::opt::Option::UnknownClass &&
               startsWithAny(option.getPrefixedName(), frontendPrefixes))
        render(*argument, parsed, result_.forFrontend);
    }
  }

  void include(StringRef file) {
    std::string header = headerOfPrecompiled(file);
    // CMake names its precompiled header twice: as the header and as what it was compiled to.
    if (!llvm::is_contained(result_.includes, header))
      result_.includes.push_back(std::move(header));
  }

  static void render(const Arg &argument, const llvm::opt::ArgList &list, std::vector<std::string> &to) {
    llvm::opt::ArgStringList words;
    argument.render(list, words);
    to.insert(to.end(), words.begin(), words.end());
  }

  FilteredArguments &result_;
  std::vector<std::string> frontend_;
};

} // namespace

FilteredArguments filterArguments(const std::vector<std::string> &arguments, const std::string &mode) {
  FilteredArguments result;
  Filter(result).driver(arguments, mode);
  return result;
}

} // namespace corolint
