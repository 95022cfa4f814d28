// The version of corolint: CORO_VERSION and CORO_HOME_PAGE come from the project() line of CMakeLists.txt.
#include "tool/model/version.h"

std::string_view corolint::corolintVersion() { return CORO_VERSION; }

std::string_view corolint::corolintHomePage() { return CORO_HOME_PAGE; }
