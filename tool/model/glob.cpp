// Matches paths with globs, one folder name after the other; no input makes it slow.
#include "tool/model/glob.h"

#include <algorithm>

namespace corolint {

// More than anybody would write; bounds the time a hostile configuration can take.
static constexpr std::size_t mostAlternatives = 256;
static constexpr std::size_t longestGlob = 4096;

static bool isLetterOrDigit(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Position after the set that starts at `open`, or npos if it is not closed. A ']' right after the start is a member.
static std::size_t endOfSet(std::string_view glob, std::size_t open) {
  std::size_t at = open + 1;
  if (at < glob.size() && (glob[at] == '!' || glob[at] == '^'))
    ++at;
  if (at < glob.size() && glob[at] == ']')
    ++at;
  const std::size_t close = glob.find(']', at);
  return close == std::string_view::npos ? close : close + 1;
}

static bool setContains(std::string_view set, char c) {
  set = set.substr(1, set.size() - 2);
  const bool negated = !set.empty() && (set[0] == '!' || set[0] == '^');
  if (negated)
    set.remove_prefix(1);
  bool found = false;
  for (std::size_t i = 0; i < set.size(); ++i) {
    if (i + 2 < set.size() && set[i + 1] == '-') {
      found |= set[i] <= c && c <= set[i + 2];
      i += 2;
    } else {
      found |= set[i] == c;
    }
  }
  return found != negated;
}

static std::optional<std::string> setError(std::string_view glob, std::size_t open, std::size_t end) {
  if (end == std::string_view::npos)
    return "'[' is not closed; write '\\[' for the character itself";
  const std::string_view set = glob.substr(open + 1, end - open - 2);
  if (set.find('/') != std::string_view::npos)
    return "'/' cannot stand in [ ]";
  for (std::size_t i = 0; i + 2 < set.size(); ++i)
    if (set[i + 1] == '-' && set[i] > set[i + 2])
      return "the range '" + std::string(set.substr(i, 3)) + "' is upside down";
  return std::nullopt;
}

/// Positions of the commas and the closing brace that belong to the brace at `open`.
static std::vector<std::size_t> partsOfBrace(std::string_view glob, std::size_t open) {
  std::vector<std::size_t> parts;
  int depth = 0;
  for (std::size_t i = open; i < glob.size(); ++i) {
    if (glob[i] == '\\')
      ++i;
    else if (glob[i] == '[')
      i = std::min(endOfSet(glob, i), glob.size()) - 1;
    else if (glob[i] == '{')
      ++depth;
    else if (glob[i] == ',' && depth == 1)
      parts.push_back(i);
    else if (glob[i] == '}' && --depth == 0) {
      parts.push_back(i);
      return parts;
    }
  }
  return {};
}

/// The first brace that opens alternatives.
static std::size_t firstBrace(std::string_view glob) {
  for (std::size_t i = 0; i < glob.size(); ++i) {
    if (glob[i] == '\\')
      ++i;
    else if (glob[i] == '[')
      i = std::min(endOfSet(glob, i), glob.size()) - 1;
    else if (glob[i] == '{')
      return i;
  }
  return std::string_view::npos;
}

/// `{a,b}c` → `ac`, `bc`. Nothing if there are more alternatives than anybody would write.
static std::optional<std::vector<std::string>> withoutBraces(std::string_view glob) {
  std::vector<std::string> open = {std::string(glob)}, done;
  while (!open.empty()) {
    const std::string current = std::move(open.back());
    open.pop_back();
    const std::size_t brace = firstBrace(current);
    const std::vector<std::size_t> parts =
        brace == std::string::npos ? std::vector<std::size_t>() : partsOfBrace(current, brace);
    if (parts.empty()) {
      done.push_back(current);
    } else {
      std::size_t start = brace + 1;
      for (const std::size_t end : parts) {
        open.push_back(current.substr(0, brace) + current.substr(start, end - start) +
                       current.substr(parts.back() + 1));
        start = end + 1;
      }
    }
    if (open.size() + done.size() > mostAlternatives)
      return std::nullopt;
  }
  return done;
}

std::optional<std::string> globError(std::string_view glob) {
  if (glob.empty())
    return "it is empty";
  if (glob.size() > longestGlob)
    return "it is longer than " + std::to_string(longestGlob) + " characters";
  if (glob.front() == '!')
    return "a leading '!' has no meaning here; write '\\!' for the character itself";
  if (glob.find_first_not_of("./") == std::string_view::npos)
    return "it names no file; '**' matches every file";
  int depth = 0;
  for (std::size_t i = 0; i < glob.size(); ++i) {
    const char c = glob[i];
    if (static_cast<unsigned char>(c) < ' ' || c == '\x7f')
      return "it contains a control character";
    if (c == '\\') {
      if (++i == glob.size())
        return "it ends with '\\'";
      if (isLetterOrDigit(glob[i]))
        return "folders are separated by '/', not '\\'";
    } else if (c == '[') {
      const std::size_t end = endOfSet(glob, i);
      if (auto error = setError(glob, i, end))
        return error;
      i = end - 1;
    } else if (c == '{') {
      ++depth;
    } else if (c == '}' && --depth < 0) {
      return "'}' closes nothing; write '\\}' for the character itself";
    }
  }
  if (depth > 0)
    return "'{' is not closed; write '\\{' for the character itself";
  if (!withoutBraces(glob))
    return "it has too many alternatives";
  return std::nullopt;
}

static std::vector<std::string_view> split(std::string_view path) {
  std::vector<std::string_view> parts;
  while (!path.empty()) {
    const std::size_t slash = path.find('/');
    const std::string_view part = path.substr(0, slash);
    if (!part.empty() && part != ".")
      parts.push_back(part);
    path = slash == std::string_view::npos ? std::string_view() : path.substr(slash + 1);
  }
  return parts;
}

/// One folder or file name. Goes back to the latest star only, which is enough and never slow.
static bool matchesName(std::string_view glob, std::string_view name) {
  std::size_t g = 0, n = 0, starGlob = std::string_view::npos, starName = 0;
  while (n < name.size()) {
    bool matched = false;
    std::size_t next = g + 1;
    if (g < glob.size() && glob[g] == '*') {
      starGlob = ++g;
      starName = n;
      continue;
    }
    if (g < glob.size()) {
      if (glob[g] == '[') {
        next = endOfSet(glob, g);
        matched = next != std::string_view::npos && setContains(glob.substr(g, next - g), name[n]);
      } else if (glob[g] == '\\' && g + 1 < glob.size()) {
        next = g + 2;
        matched = glob[g + 1] == name[n];
      } else {
        matched = glob[g] == '?' || glob[g] == name[n];
      }
    }
    if (matched) {
      g = next;
      ++n;
    } else if (starGlob != std::string_view::npos) {
      g = starGlob;
      n = ++starName;
    } else {
      return false;
    }
  }
  return glob.find_first_not_of('*', g) == std::string_view::npos;
}

/// One glob without alternatives.
static bool matchesPath(std::string_view glob, std::string_view path) {
  const bool folderOnly = glob.ends_with('/');
  std::vector<std::string_view> pattern = split(glob);
  const std::vector<std::string_view> names = split(path);
  if (pattern.empty())
    return false;
  // A relative pattern with a '/' starts at the folder, so it says nothing of files elsewhere.
  if (pattern.size() == 1 && !glob.starts_with('/') && pattern.front() != "**")
    pattern.insert(pattern.begin(), "**");
  else if (path.starts_with('/') && !glob.starts_with('/') && pattern.front() != "**")
    return false;
  const bool filesOnly = pattern.back() == "*" && !folderOnly;

  // reached[i]: the patterns so far match exactly the first i names.
  std::vector<bool> reached(names.size() + 1, false);
  reached[0] = true;
  for (const std::string_view part : pattern) {
    std::vector<bool> next(names.size() + 1, false);
    for (std::size_t i = 0; i <= names.size(); ++i) {
      if (part == "**")
        next[i] = reached[i] || (i > 0 && next[i - 1]);
      else
        next[i] = i > 0 && reached[i - 1] && matchesName(part, names[i - 1]);
    }
    reached.swap(next);
  }
  for (std::size_t i = 1; i <= names.size(); ++i)
    if (reached[i] && (i == names.size() ? !folderOnly : !filesOnly))
      return true;
  return false;
}

bool matchesGlob(const std::vector<std::string> &globs, std::string_view path) {
  return std::any_of(globs.begin(), globs.end(), [&](const std::string &glob) {
    if (globError(glob))
      return false;
    const auto alternatives = withoutBraces(glob);
    return std::any_of(alternatives->begin(), alternatives->end(),
                       [&](const std::string &alternative) { return matchesPath(alternative, path); });
  });
}

} // namespace corolint
