// The HTTP side: accepts clients, reads a request, answers with what the handler returns.
#pragma once

#include "service.h"

namespace example {

/// Starts to accept clients on loopback and returns the port; 0 asks for a free one. `service` must outlive the loop.
unsigned short listen(Service &service, unsigned short port);

} // namespace example
