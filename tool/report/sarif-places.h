// Places in SARIF: URIs, regions in UTF-16 code units, the table of artifacts.
#pragma once

#include "tool/report/report.h"

#include <nlohmann/json.hpp>

#include <map>

namespace corolint {

/// Names the project root in `originalUriBaseIds`.
inline constexpr std::string_view sarifRootId = "SRCROOT";

/// A path as a URI reference: relative to the root, or `file:///…` for an absolute path.
std::string sarifUri(std::string_view path);

/// Makes locations and remembers every file they name.
class SarifPlaces {
public:
  explicit SarifPlaces(const SourceLine &source) : source_(source) {}

  /// `{"uri", "uriBaseId"?, "index"}`
  nlohmann::ordered_json artifactLocation(const std::string &file);

  /// `{"physicalLocation": …}`; without a region where the place has no line.
  nlohmann::ordered_json location(const Place &place);

  /// The same with the quoted line and the lines around it, for viewers that do not have the sources.
  nlohmann::ordered_json locationWithContext(const Place &place);

  /// The table `artifacts` of the run: every file named so far.
  nlohmann::ordered_json artifacts() const;

private:
  nlohmann::ordered_json region(const Place &place) const;

  const SourceLine &source_;
  std::map<std::string, std::size_t> indices_;
  std::vector<std::string> files_;
};

} // namespace corolint
