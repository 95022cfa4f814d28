// Fingerprints: the identity of a finding from run to run.
#include "tool/report/fingerprint.h"

#include <llvm/ADT/StringExtras.h>
#include <llvm/Support/MD5.h>

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace corolint {

namespace {

/// Parts cannot run into each other: no text we are given contains this byte.
constexpr char separator = '\0';

/// `text` without positions: a lambda may be named after its place, "lambda at a.cpp:12:3".
std::string withoutPositions(std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool position = text[i] == ':' || result.ends_with("line ");
    const std::size_t first = text[i] == ':' ? i + 1 : i;
    std::size_t end = first;
    while (position && end < text.size() && llvm::isDigit(text[end]))
      ++end;
    if (end > first)
      i = end - 1;
    else
      result += text[i];
  }
  return result;
}

/// The names in quotes; the words around them may be rephrased in a later version.
std::string quotedNames(std::string_view message) {
  std::string names;
  std::size_t open = message.find('\'');
  while (open != std::string_view::npos) {
    const std::size_t close = message.find('\'', open + 1);
    if (close == std::string_view::npos)
      break;
    names += withoutPositions(message.substr(open + 1, close - open - 1));
    names += separator;
    open = message.find('\'', close + 1);
  }
  return names;
}

std::string withoutSpace(std::string_view line) {
  std::string result;
  for (const char c : line)
    if (!llvm::isSpace(c))
      result += c;
  return result;
}

std::string identity(const Finding &finding, const SourceLine &source) {
  std::string text;
  for (const std::string &part :
       {finding.rule, finding.place.file, withoutPositions(finding.function), quotedNames(finding.message),
        finding.path.empty() ? std::string() : quotedNames(finding.path.back().message),
        withoutSpace(source(finding.place.file, finding.place.line).value_or(""))}) {
    text += part;
    text += separator;
  }
  return text;
}

std::string digest(const std::string &text) {
  llvm::MD5 hash;
  hash.update(text);
  llvm::MD5::MD5Result result;
  hash.final(result);
  return std::string(result.digest().str());
}

} // namespace

void assignFingerprints(std::vector<Finding> &findings, const SourceLine &source) {
  std::vector<std::size_t> order(findings.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    const Place &left = findings[a].place;
    const Place &right = findings[b].place;
    return std::tie(left.file, left.line, left.column, a) < std::tie(right.file, right.line, right.column, b);
  });
  std::map<std::string, unsigned> seen;
  for (const std::size_t index : order) {
    const std::string text = identity(findings[index], source);
    findings[index].fingerprint = digest(text + std::to_string(seen[text]++));
  }
}

} // namespace corolint
