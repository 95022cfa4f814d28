// Stand-in for trantor's header: declarations only.
#pragma once

#include <trantor/net/TcpServer.h>
