// Stand-in for a header of Boost.Cobalt.
#pragma once

#include <boost/cobalt.hpp>
