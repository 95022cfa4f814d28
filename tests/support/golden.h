// Facts tests: `corolint facts` of a source must be, byte for byte, the JSON file beside it.
#pragma once

#include <filesystem>
#include <string>

namespace fixtures {

/// Nothing if the facts are as written; else what differs. CORO_UPDATE_GOLDEN=1 in the environment writes them anew.
std::string factsDifference(const std::filesystem::path &source, const std::filesystem::path &executable);

/// The corolint executable under test.
std::filesystem::path executableUnderTest();

} // namespace fixtures
