// SPDX-License-Identifier: MIT
// The part of the settings that protects: who is believed, and how much anybody may ask for.
#pragma once

#include "server/app/config.h"

namespace gigflow::server {

/// TRUSTED_PROXIES, MAX_CONNECTIONS_PER_ADDRESS, MAX_SOCKETS_PER_ADDRESS, RATE_LIMITS and
/// RATE_LIMIT_*. A sentence for the operator where one is wrong. `loopback`: the server listens on
/// a loopback address, where every client has the same one, and so has everybody behind a proxy
/// there.
std::optional<std::string> readProtection(Config &config, const auth::Environment &environment,
                                          bool loopback);

/// "300:20": so many at once, and so many a second in the long run; "off": no limit.
std::optional<Rate> parseRate(std::string_view text);

/// The same again.
std::string rateText(const Rate &rate);

} // namespace gigflow::server
