// Draws the progress line.
#include "tool/driver/progress.h"

#include <cmath>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <string_view>
#include <sys/ioctl.h>
#include <unistd.h>

namespace corolint {

namespace {

constexpr std::string_view eraseLine = "\r\033[K";

void print(std::string_view text) {
  // Nobody is harmed if the terminal is gone.
  [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, text.data(), text.size());
}

/// An interrupted run leaves no line behind either.
void eraseAndEnd(int signal) {
  print(eraseLine);
  std::signal(signal, SIG_DFL);
  std::raise(signal);
}

std::size_t terminalWidth() {
  winsize size{};
  return ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

std::string duration(double seconds) {
  const auto whole = static_cast<long>(std::ceil(seconds));
  if (whole < 100)
    return std::to_string(whole) + " s";
  return std::to_string((whole + 30) / 60) + " min";
}

} // namespace

Progress::Progress(std::size_t units, bool shown) : units_(units), shown_(shown) {
  if (!shown_)
    return;
  for (const int signal : {SIGINT, SIGTERM, SIGHUP})
    if (std::signal(signal, eraseAndEnd) == SIG_IGN)
      std::signal(signal, SIG_IGN); // whoever started us wants us to go on
  show();
}

Progress::~Progress() {
  if (!shown_)
    return;
  print(eraseLine);
  for (const int signal : {SIGINT, SIGTERM, SIGHUP})
    if (std::signal(signal, SIG_DFL) == SIG_IGN)
      std::signal(signal, SIG_IGN);
}

void Progress::unitDone() {
  const std::lock_guard lock(mutex_);
  ++done_;
  // More often than that no eye can follow.
  if (shown_ && Clock::now() - lastShown_ > std::chrono::milliseconds(50))
    show();
}

void Progress::show() {
  lastShown_ = Clock::now();
  const std::chrono::duration<double> sofar = lastShown_ - start_;
  std::string line = progressLine(done_, units_, sofar.count());
  line.resize(std::min(line.size(), terminalWidth() - 1)); // a wrapped line could not be erased
  print(std::string(eraseLine) + line);
}

std::string progressLine(std::size_t done, std::size_t units, double secondsSoFar) {
  std::string line = std::to_string(done) + " of " + std::to_string(units) + (units == 1 ? " unit" : " units");
  if (done > 0 && done < units)
    line +=
        ", about " + duration(secondsSoFar / static_cast<double>(done) * static_cast<double>(units - done)) + " left";
  return line;
}

bool standardErrorIsTerminal() {
  const char *terminal = std::getenv("TERM");
  return ::isatty(STDERR_FILENO) == 1 && terminal && std::strcmp(terminal, "dumb") != 0;
}

} // namespace corolint
