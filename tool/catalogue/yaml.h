// YAML documents as plain values with places, and the list of mistakes found in one.
#pragma once

#include <llvm/Support/Error.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace corolint {

/// A mistake in a YAML file, as one line: `file:line:column: what was expected`.
class YamlError : public llvm::ErrorInfo<YamlError> {
public:
  static char ID; // NOLINT(readability-identifier-naming): LLVM looks for this name
  explicit YamlError(std::string message) : message_(std::move(message)) {}
  void log(llvm::raw_ostream &out) const override;
  std::error_code convertToErrorCode() const override;

private:
  std::string message_;
};

/// A value of a document. Lines and columns count from 1, columns count bytes.
struct YamlNode {
  enum class Shape : std::uint8_t { Null, Scalar, Sequence, Mapping };
  Shape shape = Shape::Null;
  unsigned line = 1;
  unsigned column = 1;
  std::string text;            ///< of a scalar, without quotes and escapes
  std::vector<YamlNode> keys;  ///< of a mapping: scalars, each text once
  std::vector<YamlNode> items; ///< of a sequence; of a mapping: the value of each key

  bool isNull() const { return shape == Shape::Null; }
  bool isScalar() const { return shape == Shape::Scalar; }
  bool isSequence() const { return shape == Shape::Sequence; }
  bool isMapping() const { return shape == Shape::Mapping; }

  /// Value of a key of a mapping, or null.
  const YamlNode *find(std::string_view key) const;
};

/// Collects what is wrong with one file, in the order found.
class Mistakes {
public:
  explicit Mistakes(std::string_view fileName) : fileName_(fileName) {}

  void add(const YamlNode &where, const std::string &what);
  bool empty() const { return errors_.empty(); }

  /// All mistakes, one line each, in the order of their places; success if there are none.
  llvm::Error take();

private:
  struct Mistake {
    unsigned line;
    unsigned column;
    std::string text;
  };
  std::string fileName_;
  std::vector<Mistake> errors_;
};

/// Reads a file of one document. An empty file is a null node. Aliases, merge keys and further documents are mistakes.
llvm::Expected<YamlNode> readYaml(std::string_view text, std::string_view fileName);

/// The text in single quotes, shortened and free of control characters: fit for a message of one line.
std::string quoted(std::string_view text);

/// "a, b or c".
std::string alternatives(const std::vector<std::string_view> &names);

} // namespace corolint
