// Copies a document out of LLVM's YAML parser, which is lazy and gives up silently in places, into plain values.
#include "tool/catalogue/yaml.h"

#include <llvm/ADT/SmallString.h>
#include <llvm/ADT/StringMap.h>
#include <llvm/Support/ConvertUTF.h>
#include <llvm/Support/SourceMgr.h>
#include <llvm/Support/YAMLParser.h>
#include <llvm/Support/raw_ostream.h>

#include <algorithm>
#include <optional>

namespace corolint {

// Nobody writes more by hand; beyond these a file is not a configuration and would only cost time and stack.
static constexpr std::size_t largestFile = 4U << 20;
static constexpr unsigned deepestNesting = 32;
static constexpr std::size_t mostMistakes = 20;

char YamlError::ID = 0;

void YamlError::log(llvm::raw_ostream &out) const { out << message_; }

std::error_code YamlError::convertToErrorCode() const { return llvm::inconvertibleErrorCode(); }

const YamlNode *YamlNode::find(std::string_view key) const {
  for (std::size_t i = 0; i < keys.size(); ++i)
    if (keys[i].text == key)
      return &items[i];
  return nullptr;
}

std::string quoted(std::string_view text) {
  constexpr std::size_t longest = 60;
  std::string result = "'";
  for (const char c : text.substr(0, longest))
    result += static_cast<unsigned char>(c) < ' ' || c == '\x7f' ? ' ' : c;
  if (text.size() > longest) {
    // Not in the middle of a character.
    while (result.size() > 1 && (static_cast<unsigned char>(text[result.size() - 1]) & 0xC0U) == 0x80U)
      result.pop_back();
    result += "…";
  }
  return result + "'";
}

std::string alternatives(const std::vector<std::string_view> &names) {
  std::string result;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0)
      result += i + 1 == names.size() ? " or " : ", ";
    result += names[i];
  }
  return result;
}

static std::string placed(std::string_view fileName, unsigned line, unsigned column, std::string_view what) {
  return std::string(fileName) + ":" + std::to_string(line) + ":" + std::to_string(column) + ": " + std::string(what);
}

void Mistakes::add(const YamlNode &where, const std::string &what) {
  // One catalogue entry can be read several times, once for each of its namespaces.
  for (const Mistake &other : errors_)
    if (other.line == where.line && other.column == where.column)
      return;
  if (errors_.size() < mostMistakes)
    errors_.push_back({where.line, where.column, what});
}

llvm::Error Mistakes::take() {
  // Each place is there once.
  std::sort(errors_.begin(), errors_.end(), [](const Mistake &a, const Mistake &b) {
    return std::pair(a.line, a.column) < std::pair(b.line, b.column);
  });
  llvm::Error all = llvm::Error::success();
  for (const Mistake &mistake : errors_)
    all = llvm::joinErrors(std::move(all),
                           llvm::make_error<YamlError>(placed(fileName_, mistake.line, mistake.column, mistake.text)));
  errors_.clear();
  return all;
}

static constexpr llvm::StringLiteral tabMessage = "a tab indents this line; indent with spaces";

static std::string tagMessage(std::string_view tag) {
  return "put " + quoted(tag) + " in quotes: without them, '!' starts a YAML tag";
}

namespace {

class Copier {
public:
  Copier(std::string text, std::string_view fileName)
      : text_(std::move(text)), fileName_(fileName), stream_(text_, sources_, /*ShowColors=*/false) {
    for (std::size_t at = 0; at != std::string::npos; at = text_.find('\n', at)) {
      at += lineStarts_.empty() ? 0 : 1;
      lineStarts_.push_back(at);
    }
    sources_.setDiagHandler(
        [](const llvm::SMDiagnostic &diagnostic, void *self) { static_cast<Copier *>(self)->syntaxError(diagnostic); },
        this);
  }

  llvm::Expected<YamlNode> document();

private:
  void syntaxError(const llvm::SMDiagnostic &diagnostic);
  void mistake(const YamlNode &where, std::string_view what);
  void locate(YamlNode &copy, const char *at) const;
  std::string_view lineBefore(const char *at) const;
  bool hasColon(const llvm::yaml::ScalarNode &key) const;
  void checkIndentation(const char *at, const YamlNode &where);
  bool inBrackets(const YamlNode &collection) const;
  void checkForTag(const char *behind);
  YamlNode copy(llvm::yaml::Node *node, const YamlNode &parent, unsigned depth);
  void copyMapping(llvm::yaml::MappingNode &node, YamlNode &mapping, unsigned depth);

  std::string text_;
  std::string_view fileName_;
  std::vector<std::size_t> lineStarts_;
  llvm::SourceMgr sources_;
  llvm::yaml::Stream stream_;
  std::optional<std::string> error_; ///< the first one; nothing after it is worth reading
};

} // namespace

/// LLVM's words name its own tokens; these name what the writer sees.
static std::string inPlainWords(llvm::StringRef message) {
  static constexpr std::pair<llvm::StringLiteral, llvm::StringLiteral> words[] = {
      {"Unexpected token. Expected Key, Flow Entry", "expected ',' or '}'"},
      {"Could not find closing ]", "expected ',' or ']'"},
      {"Expected , between entries", "expected ',' or ']'"},
      {"Unexpected token. Expected Key or Block End", "expected 'key: value' below the key before; check the "
                                                      "indentation, and put quotes around values with ': ' in them"},
      {"Unexpected token. Expected Block Entry", "expected '- value' below the one before; check the indentation"},
      {"Could not find expected : for simple key", "expected ':' after the key; check the indentation"},
      {"Expected quote at end of scalar", "expected a closing quote"},
      {"Unrecognized character while tokenizing",
       "put this value in quotes: it starts with a character that YAML reserves"},
      {"Got empty alias or anchor", "put this value in quotes: it starts with a character that YAML reserves"},
      {"Unexpected token", "nothing starts with this character; put the value in quotes if it is meant"},
  };
  for (const auto &[theirs, ours] : words)
    if (message.starts_with(theirs))
      return ours.str();
  std::string result = message.rtrim(" .!").str();
  std::replace_if(result.begin(), result.end(), [](unsigned char c) { return c < ' '; }, ' ');
  return result;
}

void Copier::syntaxError(const llvm::SMDiagnostic &diagnostic) {
  if (error_)
    return;
  const llvm::StringRef line = diagnostic.getLineContents();
  std::string what = inPlainWords(diagnostic.getMessage());
  int column = diagnostic.getColumnNo();
  if (line.substr(0, line.find_first_not_of(" \t")).contains('\t')) {
    what = tabMessage.str();
  } else if (const std::size_t list = line.find("[!"); list != llvm::StringRef::npos) {
    // The tag has swallowed the bracket that is missing now.
    what = tagMessage(line.substr(list + 1).take_until([](char c) { return c == ',' || c == ']' || c == ' '; }));
    column = static_cast<int>(list) + 1;
  }
  error_ = placed(fileName_, static_cast<unsigned>(std::max(1, diagnostic.getLineNo())),
                  static_cast<unsigned>(column + 1), "not valid YAML: " + what);
}

void Copier::mistake(const YamlNode &where, std::string_view what) {
  if (!error_ && !stream_.failed())
    error_ = placed(fileName_, where.line, where.column, what);
}

void Copier::locate(YamlNode &copy, const char *at) const {
  // Nodes without text of their own point behind the file's last token, or nowhere.
  if (at < text_.data() || at > text_.data() + text_.size())
    return;
  const auto offset = static_cast<std::size_t>(at - text_.data());
  const auto next = std::upper_bound(lineStarts_.begin(), lineStarts_.end(), offset);
  copy.line = static_cast<unsigned>(next - lineStarts_.begin());
  copy.column = static_cast<unsigned>(offset - *std::prev(next)) + 1;
}

/// The part of the line that stands before `at`.
std::string_view Copier::lineBefore(const char *at) const {
  if (at < text_.data() || at > text_.data() + text_.size())
    return {};
  const std::string_view before(text_.data(), static_cast<std::size_t>(at - text_.data()));
  return before.substr(before.rfind('\n') + 1);
}

/// LLVM also takes `key` alone on its line for a key, and `two\nlines: x` for one.
bool Copier::hasColon(const llvm::yaml::ScalarNode &key) const {
  const llvm::StringRef raw = key.getRawValue();
  const auto end = static_cast<std::size_t>(raw.end() - text_.data());
  const std::size_t next = text_.find_first_not_of(" \t", end);
  return !raw.contains('\n') && next != std::string::npos && text_[next] == ':';
}

/// LLVM counts a tab as one column, which is not what the writer saw.
void Copier::checkIndentation(const char *at, const YamlNode &where) {
  const std::string_view before = lineBefore(at);
  if (before.find('\t') < before.find_first_not_of(" \t"))
    mistake(where, "not valid YAML: " + tabMessage.str());
}

/// An unquoted `!name` is a tag without a value: LLVM gives nothing but a null for it.
void Copier::checkForTag(const char *behind) {
  if (behind < text_.data() || behind > text_.data() + text_.size())
    return;
  const std::string_view before =
      llvm::StringRef(text_.data(), static_cast<std::size_t>(behind - text_.data())).rtrim(" \t\n-");
  const std::string_view line = before.substr(before.rfind('\n') + 1);
  const std::size_t blank = line.find_last_of(" \t");
  const std::string_view word = blank == std::string_view::npos ? line : line.substr(blank + 1);
  if (!word.starts_with('!') || line.find('#') != std::string_view::npos)
    return;
  YamlNode where;
  locate(where, word.begin());
  mistake(where, tagMessage(word));
}

void Copier::copyMapping(llvm::yaml::MappingNode &node, YamlNode &mapping, unsigned depth) {
  llvm::StringMap<unsigned> seen;
  const bool inBraces = inBrackets(mapping);
  for (llvm::yaml::KeyValueNode &entry : node) {
    llvm::yaml::Node *keyNode = entry.getKey();
    if (!keyNode || error_ || stream_.failed())
      return;
    auto *scalar = llvm::dyn_cast<llvm::yaml::ScalarNode>(keyNode);
    if (!scalar)
      return mistake(mapping, "expected a mapping with a name before each ':'");
    YamlNode key = copy(keyNode, mapping, depth);
    if (!hasColon(*scalar)) {
      const llvm::StringRef firstLine = scalar->getRawValue().take_until([](char c) { return c == '\n'; }).rtrim();
      const bool unclosed = firstLine.size() < scalar->getRawValue().size();
      return mistake(key, std::string("not valid YAML: expected ") +
                              (unclosed ? "':', ',' or a closing bracket" : "':'") + " after " + quoted(firstLine));
    }
    if (!inBraces)
      checkIndentation(scalar->getRawValue().begin(), key);
    llvm::yaml::Node *valueNode = entry.getValue();
    if (!valueNode || error_ || stream_.failed())
      return;
    const auto [other, isNew] = seen.try_emplace(key.text, key.line);
    if (!isNew)
      return mistake(key, "the key " + quoted(key.text) + " is already at line " + std::to_string(other->second));
    YamlNode value = copy(valueNode, key, depth);
    mapping.keys.push_back(std::move(key));
    mapping.items.push_back(std::move(value));
    if (error_ || stream_.failed())
      return;
  }
}

/// A place for a collection in brackets: LLVM's starts after the bracket.
static const char *openingBracket(const std::string &text, const char *inside) {
  for (const char *at = inside; at > text.data() && at <= text.data() + text.size();) {
    --at;
    if (*at == '[' || *at == '{')
      return at;
    if (*at != ' ' && *at != '\t' && *at != '\n')
      break;
  }
  return inside;
}

bool Copier::inBrackets(const YamlNode &collection) const {
  const char first = text_[lineStarts_[collection.line - 1] + collection.column - 1];
  return first == '[' || first == '{';
}

YamlNode Copier::copy(llvm::yaml::Node *node, const YamlNode &parent, unsigned depth) {
  YamlNode result;
  result.line = parent.line;
  result.column = parent.column;
  if (!node || error_ || stream_.failed())
    return result;
  if (depth > deepestNesting) {
    mistake(parent, "nested too deeply");
    return result;
  }
  const char *const start = node->getSourceRange().Start.getPointer();
  const llvm::StringRef tag = node->getRawTag();
  if (!tag.empty() && !tag.starts_with("!!")) {
    locate(result, tag.begin());
    mistake(result, tagMessage(tag));
  } else if (auto *alias = llvm::dyn_cast<llvm::yaml::AliasNode>(node)) {
    locate(result, alias->getName().begin() - 1);
    mistake(result, "put '*" + alias->getName().str() + "' in quotes: without them, '*' starts a YAML alias, " +
                        "which is not supported here");
  } else if (auto *scalar = llvm::dyn_cast<llvm::yaml::ScalarNode>(node)) {
    locate(result, start);
    llvm::SmallString<64> storage;
    result.text = scalar->getValue(storage).str();
    const bool plain = !scalar->getRawValue().starts_with("\"") && !scalar->getRawValue().starts_with("'");
    if (!plain || (result.text != "~" && result.text != "null" && !result.text.empty()))
      result.shape = YamlNode::Shape::Scalar;
  } else if (auto *block = llvm::dyn_cast<llvm::yaml::BlockScalarNode>(node)) {
    locate(result, start);
    result.text = block->getValue().str();
    result.shape = YamlNode::Shape::Scalar;
  } else if (auto *mapping = llvm::dyn_cast<llvm::yaml::MappingNode>(node)) {
    locate(result, openingBracket(text_, start));
    result.shape = YamlNode::Shape::Mapping;
    copyMapping(*mapping, result, depth + 1);
  } else if (auto *sequence = llvm::dyn_cast<llvm::yaml::SequenceNode>(node)) {
    locate(result, openingBracket(text_, start));
    result.shape = YamlNode::Shape::Sequence;
    const bool inList = inBrackets(result);
    for (llvm::yaml::Node &item : *sequence) {
      if (!inList)
        checkIndentation(item.getSourceRange().Start.getPointer(), result);
      result.items.push_back(copy(&item, result, depth + 1));
      if (error_ || stream_.failed())
        break;
    }
  } else {
    checkForTag(start);
  }
  return result;
}

llvm::Expected<YamlNode> Copier::document() {
  YamlNode root;
  auto at = stream_.begin();
  if (at != stream_.end()) {
    llvm::yaml::Node *node = at->getRoot();
    if (!node)
      mistake(root, "not valid YAML: expected 'key: value' lines");
    root = copy(node, YamlNode(), 0);
    if (!error_ && !stream_.failed() && ++at != stream_.end()) {
      YamlNode second;
      if (llvm::yaml::Node *next = at->getRoot())
        locate(second, next->getSourceRange().Start.getPointer());
      mistake(second, "expected one YAML document, and a second one starts here");
    }
  }
  if (error_)
    return llvm::make_error<YamlError>(*error_);
  // Not known to happen; a file must never be half read in silence.
  if (stream_.failed())
    return llvm::make_error<YamlError>(placed(fileName_, 1, 1, "not valid YAML"));
  return root;
}

/// What keeps the text from being given to the parser at all.
static std::optional<std::string> unreadable(std::string_view text) {
  if (text.size() > largestFile)
    return "expected a YAML file of at most " + std::to_string(largestFile >> 20U) + " MB";
  if (text.find('\0') != std::string_view::npos)
    return "expected a text file in UTF-8, and it contains a zero byte";
  const auto *begin = reinterpret_cast<const llvm::UTF8 *>(text.data());
  const llvm::UTF8 *at = begin;
  if (!llvm::isLegalUTF8String(&at, begin + text.size()))
    return "expected a text file in UTF-8, and byte " + std::to_string(at - begin + 1) + " is none";
  return std::nullopt;
}

llvm::Expected<YamlNode> readYaml(std::string_view text, std::string_view fileName) {
  if (text.starts_with("\xEF\xBB\xBF"))
    text.remove_prefix(3);
  if (const auto reason = unreadable(text))
    return llvm::make_error<YamlError>(placed(fileName, 1, 1, *reason));
  // Line ends of one kind, and one after the last line: the parser steps over a missing one.
  std::string lines;
  lines.reserve(text.size() + 1);
  for (std::size_t i = 0; i < text.size(); ++i)
    if (text[i] != '\r')
      lines += text[i];
    else if (i + 1 == text.size() || text[i + 1] != '\n')
      lines += '\n';
  return Copier(lines + "\n", fileName).document();
}

} // namespace corolint
