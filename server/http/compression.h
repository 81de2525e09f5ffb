// SPDX-License-Identifier: MIT
#pragma once

#include "server/api/message.h"

#include <string_view>

namespace gigflow::server {

/// Whether an Accept-Encoding header takes gzip.
bool takesGzip(std::string_view acceptEncoding);

/// Compresses the body where the answer allows it (Response::mayCompress), the client takes it and
/// it is worth it. Any thread.
void compress(const Request &request, Response &response);

} // namespace gigflow::server
