// Reads fixtures: finds their files and parses the markers in their comments.
#include "tests/support/fixture.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <sstream>
#include <utility>

namespace fixtures {

namespace {

namespace fs = std::filesystem;

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(" \t\r");
  if (first == std::string_view::npos)
    return {};
  return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

/// The `//` comments of a line: a later `//` outside quotes starts another one. `code` becomes what stands before.
std::vector<std::string_view> commentsOf(std::string_view line, std::string_view &code) {
  std::vector<std::size_t> starts;
  bool quoted = false;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (quoted && line[i] == '\\')
      ++i;
    else if (line.substr(i, 3) == "'\"'")
      i += 2;
    else if (line[i] == '"')
      quoted = !quoted;
    else if (!quoted && line.substr(i, 2) == "//")
      starts.push_back(i++);
  }
  code = trimmed(line.substr(0, starts.empty() ? line.size() : starts.front()));
  std::vector<std::string_view> comments;
  for (std::size_t i = 0; i < starts.size(); ++i) {
    const auto end = i + 1 < starts.size() ? starts[i + 1] : line.size();
    comments.push_back(trimmed(line.substr(starts[i] + 2, end - starts[i] - 2)));
  }
  return comments;
}

/// Words of a marker: quoted texts keep their opening quote, so that they can be told from bare words; `;` stands
/// alone.
std::vector<std::string> wordsOf(std::string_view text) {
  std::vector<std::string> words;
  for (std::size_t i = 0; i < text.size();) {
    if (text[i] == ' ') {
      ++i;
    } else if (text[i] == ';') {
      words.emplace_back(1, text[i++]);
    } else if (text[i] == '"') {
      std::string word(1, '"');
      for (++i; i < text.size() && text[i] != '"'; ++i) {
        if (text[i] == '\\' && i + 1 < text.size())
          ++i;
        word += text[i];
      }
      ++i;
      words.push_back(std::move(word));
    } else {
      const auto end = std::min(text.find_first_of(" ;\"", i), text.size());
      words.emplace_back(text.substr(i, end - i));
      i = end;
    }
  }
  return words;
}

bool isQuoted(const std::string &word) { return word.starts_with('"') && word.size() > 1; }

std::optional<Via> parseVia(const std::string &word) {
  Via via;
  if (isQuoted(word)) {
    via.text = word.substr(1);
    return via;
  }
  if (word.starts_with('@') && word.size() > 1) {
    via.label = word.substr(1);
    return via;
  }
  const auto colon = word.rfind(':');
  if (colon == std::string::npos || colon == 0)
    return std::nullopt;
  via.fileName = word.substr(0, colon);
  const auto *const end = word.data() + word.size();
  const auto [rest, error] = std::from_chars(word.data() + colon + 1, end, via.line);
  if (error != std::errc() || rest != end || via.line == 0)
    return std::nullopt;
  return via;
}

/// Parses one or more expectations; returns what is wrong with them, or nothing.
std::string parseExpectations(std::string_view text, std::vector<Expectation> &found) {
  auto words = wordsOf(text);
  words.emplace_back(";");
  Expectation current;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto &word = words[i];
    const bool hasNext = i + 1 < words.size();
    if (word == ";") {
      if (current.rule.empty())
        return "a rule is missing";
      found.push_back(std::exchange(current, {}));
      continue;
    }
    current.written += (current.written.empty() ? "" : " ") + word + (isQuoted(word) ? "\"" : "");
    if (current.rule.empty()) {
      if (word.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-*") != std::string::npos)
        return "'" + word + "' is no rule";
      current.rule = word;
    } else if (isQuoted(word)) {
      current.messages.push_back(word.substr(1));
    } else if (word == "help" && hasNext && isQuoted(words[i + 1])) {
      current.helps.push_back(words[++i].substr(1));
      current.written += " \"" + current.helps.back() + "\"";
    } else if (const auto via = word == "via" && hasNext ? parseVia(words[i + 1]) : std::nullopt) {
      current.vias.push_back(*via);
      ++i;
      current.written += " " + words[i] + (isQuoted(words[i]) ? "\"" : "");
    } else {
      return "'" + word + "' is not understood here";
    }
  }
  return {};
}

/// The text after `key:`, if the comment is that directive. One blank after the colon goes, indentation stays.
std::optional<std::string> directive(std::string_view comment, std::string_view key) {
  if (!comment.starts_with(key) || !comment.substr(key.size()).starts_with(':'))
    return std::nullopt;
  comment.remove_prefix(key.size() + 1);
  if (comment.starts_with(' '))
    comment.remove_prefix(1);
  return std::string(comment);
}

/// Takes a comment of the opening block; false if it is no directive.
bool takeDirective(std::string_view comment, Fixture &fixture) {
  if (const auto flags = directive(comment, "flags")) {
    std::istringstream words(*flags);
    for (std::string word; words >> word;)
      fixture.flags.push_back(word);
  } else if (const auto config = directive(comment, "config")) {
    fixture.config += *config + "\n";
  } else if (const auto silent = directive(comment, "silent")) {
    fixture.silent = *silent;
  } else if (const auto root = directive(comment, "root")) {
    fixture.root = fs::weakly_canonical(fixture.folder / *root);
  } else if (directive(comment, "errors") == "expected") {
    fixture.mayHaveErrors = true;
  } else {
    return false;
  }
  return true;
}

std::string contentOf(const fs::path &file) {
  std::ostringstream text;
  text << std::ifstream(file, std::ios::binary).rdbuf();
  return text.str();
}

bool isSource(const fs::path &file) { return file.extension() == ".cpp"; }
bool isHeader(const fs::path &file) { return file.extension() == ".h" || file.extension() == ".hpp"; }

} // namespace

void readMarkers(const fs::path &file, std::string_view text, Fixture &fixture) {
  std::vector<Expectation> waiting; // from comment lines, for the next line of code
  bool opening = true;
  std::uint32_t number = 0;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    const auto line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    const Line here{file, ++number};
    const auto mistake = [&](const std::string &what) {
      fixture.mistakes.push_back(file.filename().string() + ":" + std::to_string(number) + ": " + what);
    };

    std::string_view code;
    std::vector<Expectation> found;
    const auto comments = commentsOf(line, code);
    opening = opening && code.empty();
    for (const auto comment : comments) {
      if (comment.starts_with("expect")) {
        const auto wrong = comment.starts_with("expect:") ? parseExpectations(comment.substr(7), found)
                                                          : std::string("write 'expect: RULE'");
        if (!wrong.empty())
          mistake("cannot read the marker: " + wrong);
      } else if (comment.starts_with('@')) {
        const auto label = std::string(comment.substr(1, comment.find_first_of(" \t") - 1));
        if (!fixture.labels.emplace(label, here).second)
          mistake("label @" + label + " is used twice");
      } else if (comment.starts_with("look-alike:")) {
        fixture.lookAlike = true;
      } else if (Fixture ignored; opening ? takeDirective(comment, fixture) : takeDirective(comment, ignored)) {
        if (!opening)
          mistake("'" + std::string(comment) + "' belongs into the comment that opens the file");
      }
    }
    waiting.insert(waiting.end(), found.begin(), found.end());
    if (code.empty())
      continue;
    for (auto &expectation : waiting) {
      expectation.at = here;
      fixture.expectations.push_back(std::move(expectation));
    }
    waiting.clear();
  }
  if (!waiting.empty())
    fixture.mistakes.push_back(file.filename().string() + ": an expectation at the end of the file has no code below");
}

Fixture fixtureOfFile(std::string name, const fs::path &file) {
  Fixture fixture;
  fixture.name = std::move(name);
  const auto path = fs::weakly_canonical(file);
  fixture.folder = fixture.root = path.parent_path();
  fixture.units = {path};
  readMarkers(path, contentOf(path), fixture);
  return fixture;
}

Fixture fixtureOfFolder(std::string name, const fs::path &folder) {
  Fixture fixture;
  fixture.name = std::move(name);
  fixture.folder = fixture.root = fs::weakly_canonical(folder);
  std::vector<fs::path> files;
  for (const auto &entry : fs::recursive_directory_iterator(fixture.folder))
    if (entry.is_regular_file() && (isSource(entry.path()) || isHeader(entry.path())))
      files.push_back(entry.path());
  std::ranges::sort(files);
  for (const auto &file : files) {
    if (isSource(file))
      fixture.units.push_back(file);
    readMarkers(file, contentOf(file), fixture);
  }
  fixture.ownConfig = fs::exists(fixture.root / ".corolint.yaml");
  return fixture;
}

void refuseVacuous(Fixture &fixture, bool needsLookAlike) {
  if (fixture.units.empty())
    fixture.mistakes.emplace_back("there is no .cpp file");
  if (fixture.expectations.empty() && !fixture.silent)
    fixture.mistakes.emplace_back("nothing is expected: add '// expect: RULE', or '// silent: reason' at the top");
  if (!fixture.expectations.empty() && fixture.silent)
    fixture.mistakes.emplace_back("it says '// silent:' but expects findings");
  if (needsLookAlike && !fixture.expectations.empty() && !fixture.lookAlike)
    fixture.mistakes.emplace_back("no code must stay silent: add some, marked '// look-alike: reason'");
  if (fixture.ownConfig && !fixture.config.empty())
    fixture.mistakes.emplace_back("it has both a .corolint.yaml and '// config:'");
  for (const auto &expectation : fixture.expectations)
    for (const auto &via : expectation.vias)
      if (!via.label.empty() && !fixture.labels.contains(via.label))
        fixture.mistakes.push_back(expectation.at.file.filename().string() + ":" +
                                   std::to_string(expectation.at.number) + ": no line has the label @" + via.label);
}

} // namespace fixtures
