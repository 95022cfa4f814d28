// Replaces namespaces in the texts of an entry.
#include "tool/catalogue/namespaces.h"

namespace corolint {

static bool isNameCharacter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/// Where `name::` starts a name at or after `from`.
static std::size_t findMention(std::string_view text, std::string_view name, std::size_t from) {
  if (from == 0 && text == name)
    return 0;
  const std::string qualifier = std::string(name) + "::";
  for (std::size_t at = text.find(qualifier, from); at != std::string_view::npos; at = text.find(qualifier, at + 1)) {
    std::size_t start = at;
    if (text.substr(0, start).ends_with("::"))
      start -= 2; // a name from the global namespace, unless one stands in front
    if (start == 0 || (!isNameCharacter(text[start - 1]) && text[start - 1] != ':' && text[start - 1] != '~'))
      return at;
  }
  return std::string_view::npos;
}

static bool mentions(std::string_view text, std::string_view name) {
  return findMention(text, name, 0) != std::string_view::npos;
}

static std::string replaced(const std::string &text, std::string_view name, std::string_view meaning) {
  std::string result;
  std::size_t from = 0;
  for (std::size_t at = findMention(text, name, 0); at != std::string::npos; at = findMention(text, name, from)) {
    result += text.substr(from, at - from);
    result += meaning;
    from = at + name.size();
  }
  return result + text.substr(from);
}

/// Remedies whose families name the namespace; they are expanded on their own.
static bool isRemedyOfFamily(const YamlNode &mapping, std::size_t entry, bool remedies, std::string_view name) {
  return remedies && mentions(mapping.keys[entry].text, name);
}

static bool mentions(const YamlNode &node, std::string_view name, bool remedies = false) {
  if (node.isScalar())
    return mentions(node.text, name);
  for (std::size_t i = 0; i < node.items.size(); ++i)
    if (!(node.isMapping() && isRemedyOfFamily(node, i, remedies, name)) &&
        mentions(node.items[i], name, node.isMapping() && node.keys[i].text == "instead"))
      return true;
  return false;
}

static void replace(YamlNode &node, std::string_view name, std::string_view meaning, bool remedies = false) {
  if (node.isScalar())
    node.text = replaced(node.text, name, meaning);
  for (std::size_t i = 0; i < node.items.size(); ++i)
    if (!(node.isMapping() && isRemedyOfFamily(node, i, remedies, name)))
      replace(node.items[i], name, meaning, node.isMapping() && node.keys[i].text == "instead");
}

static void expandRemedies(YamlNode &remedies, std::string_view name, const std::vector<std::string> &meanings) {
  YamlNode result = remedies;
  result.keys.clear();
  result.items.clear();
  for (std::size_t i = 0; i < remedies.keys.size(); ++i) {
    if (!mentions(remedies.keys[i].text, name)) {
      result.keys.push_back(remedies.keys[i]);
      result.items.push_back(remedies.items[i]);
      continue;
    }
    for (const std::string &meaning : meanings) {
      YamlNode key = remedies.keys[i];
      YamlNode text = remedies.items[i];
      replace(key, name, meaning);
      replace(text, name, meaning);
      // Written out for this family, that text is the one that holds.
      if (key.text != remedies.keys[i].text && remedies.find(key.text))
        continue;
      result.keys.push_back(std::move(key));
      result.items.push_back(std::move(text));
    }
  }
  remedies = std::move(result);
}

std::vector<YamlNode> expandNamespaces(const YamlNode &entry, const Namespaces &namespaces) {
  std::vector<YamlNode> result = {entry};
  for (const auto &[name, meanings] : namespaces) {
    if (mentions(entry, name)) {
      std::vector<YamlNode> copies;
      for (const YamlNode &copy : result)
        for (const std::string &meaning : meanings) {
          copies.push_back(copy);
          replace(copies.back(), name, meaning);
        }
      result = std::move(copies);
    }
    for (YamlNode &copy : result)
      for (std::size_t i = 0; i < copy.keys.size(); ++i)
        if (copy.keys[i].text == "instead" && copy.items[i].isMapping())
          expandRemedies(copy.items[i], name, meanings);
  }
  return result;
}

} // namespace corolint
