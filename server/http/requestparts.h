// SPDX-License-Identifier: MIT
// Small decisions about a request, without a socket.
#pragma once

#include "server/api/message.h"

#include <string_view>

namespace gigflow::server {

/// Fills path and query from a request target in origin form ("/path?query"). False for other
/// forms.
bool splitTarget(std::string_view target, Request &request);

/// The value of a header in bytes that were not parsed, because they are too many or no HTTP; empty
/// where it is not there.
std::string_view rawHeader(std::string_view bytes, std::string_view name);

/// The client's X-Request-Id where it is 8 to 64 letters, digits, '-', '_' or '.', else a new one.
std::string requestIdOf(const Headers &headers);

} // namespace gigflow::server
