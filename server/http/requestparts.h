// SPDX-License-Identifier: MIT
// Small decisions about a request, without a socket.
#pragma once

#include "server/api/message.h"

#include <string>
#include <string_view>
#include <vector>

namespace gigflow::server {

/// Fills path and query from a request target in origin form ("/path?query"). False for other
/// forms.
bool splitTarget(std::string_view target, Request &request);

/// The client's address: the peer, or the last one of X-Forwarded-For where the peer is a trusted
/// proxy.
std::string clientAddress(const std::string &peer, const Headers &headers,
                          const std::vector<std::string> &trustedProxies);

/// The client's X-Request-Id where it is 8 to 64 letters, digits, '-', '_' or '.', else a new one.
std::string requestIdOf(const Headers &headers);

} // namespace gigflow::server
