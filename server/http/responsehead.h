// SPDX-License-Identifier: MIT
#pragma once

#include "server/api/message.h"

#include <string>

namespace gigflow::server {

/// The status line and headers of an answer, with the empty line. Adds Date, X-Request-Id,
/// Connection, what tells browsers to be careful with it and, where the status allows a body,
/// Content-Length. A header
/// that holds a line break is left out: it would be a second header of somebody else's making.
std::string responseHead(const Response &response, const std::string &requestId, bool keepAlive);

/// 1xx, 204 and 304 have none.
bool mayHaveBody(int status);

} // namespace gigflow::server
