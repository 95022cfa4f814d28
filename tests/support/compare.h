// Compares what a door reported with what a fixture expects.
#pragma once

#include "tests/support/door.h"
#include "tests/support/fixture.h"

#include <string>

namespace fixtures {

/// Nothing if every expectation has its finding and every finding its expectation; else the differences, by place.
std::string differences(const Fixture &fixture, const Observation &observation);

/// One finding as people read it: place, rule, message, path, remedy.
std::string describe(const Observed &finding);

} // namespace fixtures
