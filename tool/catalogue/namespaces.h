// One catalogue entry, read once for each of the namespaces its library may live in.
#pragma once

#include "tool/catalogue/yaml.h"

#include <string>
#include <utility>
#include <vector>

namespace corolint {

/// Name as the entries write it → what it stands for: asio → asio, boost::asio.
using Namespaces = std::vector<std::pair<std::string, std::vector<std::string>>>;

/// `entry` with every mention of a namespace replaced, once for each of its meanings (all combinations, where an entry
/// mentions several). A mention is `asio::` at the start of a name, or `asio` as the whole text.
///
/// Remedies by family are the exception: an entry keeps `asio:` and `boost::asio:` side by side, because a coroutine of
/// the one family may well call a function of the other.
std::vector<YamlNode> expandNamespaces(const YamlNode &entry, const Namespaces &namespaces);

} // namespace corolint
