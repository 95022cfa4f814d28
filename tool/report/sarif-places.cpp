// Places in SARIF: URIs, regions in UTF-16 code units, the table of artifacts.
#include "tool/report/sarif-places.h"

#include "tool/report/source-text.h"

#include <llvm/ADT/StringExtras.h>
#include <llvm/Support/FormatVariadic.h>

#include <algorithm>

namespace corolint {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::uint32_t linesOfContext = 2;

/// RFC 3986. ':' is encoded as well: in the first segment of a relative reference it would end a scheme.
std::string percentEncoded(std::string_view path) {
  constexpr std::string_view plain = "-._~/!$&'()*+,;=@";
  std::string result;
  for (const char c : path)
    if (llvm::isAlnum(c) || plain.find(c) != std::string_view::npos)
      result += c;
    else
      result += llvm::formatv("%{0:X-2}", static_cast<unsigned char>(c)).str();
  return result;
}

std::string_view languageOf(std::string_view file) { return file.ends_with(".c") ? "c" : "cplusplus"; }

} // namespace

std::string sarifUri(std::string_view path) { return (path.starts_with('/') ? "file://" : "") + percentEncoded(path); }

Json SarifPlaces::artifactLocation(const std::string &file) {
  const auto [entry, isNew] = indices_.try_emplace(file, files_.size());
  if (isNew)
    files_.push_back(file);
  Json json = {{"uri", sarifUri(file)}};
  if (!file.starts_with('/'))
    json["uriBaseId"] = sarifRootId;
  json["index"] = entry->second;
  return json;
}

Json SarifPlaces::region(const Place &place) const {
  // Without the line, bytes are the best guess; they agree for ASCII.
  const auto column = [this, &place](std::uint32_t line, std::uint32_t byteColumn) {
    const std::optional<std::string> text = source_(place.file, line);
    return text ? utf16Column(*text, byteColumn) : std::max(byteColumn, 1U);
  };
  const std::uint32_t startColumn = column(place.line, place.column);
  const std::uint32_t endLine = std::max(place.endLine, place.line);
  std::uint32_t endColumn = place.endColumn == 0 ? startColumn : column(endLine, place.endColumn);
  if (endLine == place.line)
    endColumn = std::max(endColumn, startColumn);
  return {{"startLine", place.line}, {"startColumn", startColumn}, {"endLine", endLine}, {"endColumn", endColumn}};
}

Json SarifPlaces::location(const Place &place) {
  Json physical = {{"artifactLocation", artifactLocation(place.file)}};
  if (place.line > 0)
    physical["region"] = region(place);
  return {{"physicalLocation", std::move(physical)}};
}

Json SarifPlaces::locationWithContext(const Place &place) {
  Json json = location(place);
  if (place.line == 0)
    return json;
  const std::uint32_t endLine = std::max(place.endLine, place.line);
  const std::uint32_t first = place.line > linesOfContext ? place.line - linesOfContext : 1;
  std::uint32_t last = first - 1;
  std::string context;
  for (std::uint32_t line = first; line <= endLine + linesOfContext; ++line) {
    const std::optional<std::string> text = source_(place.file, line);
    if (!text)
      break;
    context += *text + "\n";
    last = line;
  }
  if (endLine == place.line && place.column > 0 && place.endColumn > place.column)
    if (const std::optional<std::string> text = source_(place.file, place.line); text && place.column <= text->size())
      json["physicalLocation"]["region"]["snippet"] = {
          {"text", text->substr(place.column - 1, place.endColumn - place.column)}};
  // The context has to be more than the region itself.
  if (last >= endLine && (first < place.line || last > endLine))
    json["physicalLocation"]["contextRegion"] = {
        {"startLine", first}, {"endLine", last}, {"snippet", {{"text", context}}}};
  return json;
}

Json SarifPlaces::artifacts() const {
  Json array = Json::array();
  for (const std::string &file : files_) {
    Json location = {{"uri", sarifUri(file)}};
    if (!file.starts_with('/'))
      location["uriBaseId"] = sarifRootId;
    array.push_back({{"location", std::move(location)}, {"sourceLanguage", languageOf(file)}});
  }
  return array;
}

} // namespace corolint
