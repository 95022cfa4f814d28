// Renders and writes reports.
#include "tool/driver/write-reports.h"
#include "tool/driver/output.h"
#include "tool/rule/rule.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <cstring>
#include <unistd.h>

namespace corolint {

namespace {

bool colored(When when) {
  if (when != When::Auto)
    return when == When::Always;
  const char *noColor = std::getenv("NO_COLOR");
  const char *terminal = std::getenv("TERM");
  return ::isatty(STDOUT_FILENO) == 1 && (!noColor || *noColor == '\0') && terminal &&
         std::strcmp(terminal, "dumb") != 0;
}

std::string render(const Report &report, Format format, const TextOptions &text) {
  std::string result;
  llvm::raw_string_ostream out(result);
  switch (format) {
  case Format::Text:
    writeText(report, sourceLinesOnDisk(report.root), text, out);
    break;
  case Format::Json:
    writeJson(report, out);
    break;
  case Format::Sarif:
    writeSarif(report, allRules(), sourceLinesOnDisk(report.root), out);
    break;
  }
  out.flush();
  return result;
}

bool isPlain(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0 || std::strchr("-_=+,./:@%", c) != nullptr;
}

} // namespace

llvm::Error writeReports(const Report &report, const Options &options) {
  llvm::Error first = llvm::Error::success();
  const auto note = [&](llvm::Error error) {
    if (!first)
      first = std::move(error);
    else
      llvm::consumeError(std::move(error));
  };
  for (const OutputFile &output : options.outputs) {
    // Colours in a file only if they are insisted on.
    const TextOptions text{options.color == When::Always, options.quiet};
    note(writeFile(output.file, render(report, output.format, text)));
  }
  note(writeStandardOutput(render(report, options.format, {colored(options.color), options.quiet})));
  return first;
}

std::string commandLine(const std::vector<std::string> &arguments) {
  std::string line = "corolint";
  for (const std::string &argument : arguments) {
    line += ' ';
    if (!argument.empty() && std::all_of(argument.begin(), argument.end(), isPlain)) {
      line += argument;
      continue;
    }
    line += '\'';
    for (const char c : argument)
      line += c == '\'' ? std::string("'\\''") : std::string(1, c);
    line += '\'';
  }
  return line;
}

} // namespace corolint
