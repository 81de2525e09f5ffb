// SPDX-License-Identifier: MIT
// What browsers may do from other origins: those in CLIENT_URL everything, all others nothing.
#pragma once

#include "server/api/api.h"

#include <optional>

namespace gigflow::server {

bool isClientOrigin(const ApiConfig &config, std::string_view origin);
/// The answer to a preflight.
Response preflight(const ApiConfig &config, const Request &request, std::string_view allow);
/// Adds the CORS headers that an origin in CLIENT_URL needs to read the answer.
void addCrossOriginHeaders(const ApiConfig &config, const Request &request, Response &response);

} // namespace gigflow::server
