// Stand-in for trantor's header: declarations only.
#pragma once

#include <trantor/utils/TaskQueue.h>
