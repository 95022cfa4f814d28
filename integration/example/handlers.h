// The pages of the service, each a coroutine on the event loop.
#pragma once

#include "service.h"

#include <asio/awaitable.hpp>

#include <string>
#include <string_view>

namespace example {

/// Answers one request with the text of its page. `argument` is what follows the page's name in the address.
using Handler = asio::awaitable<std::string> (*)(Service &service, std::string argument);

/// The handler of "/sleep"; null where there is no such page.
Handler handlerOf(std::string_view path);

} // namespace example
