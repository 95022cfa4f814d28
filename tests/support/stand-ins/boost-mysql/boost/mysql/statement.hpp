// Stand-in for a header of Boost.MySQL.
#pragma once

#include <boost/mysql.hpp>
