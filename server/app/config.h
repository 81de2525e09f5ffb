// SPDX-License-Identifier: MIT
// The settings in force: command line before environment before default.
#pragma once

#include "server/app/commandline.h"
#include "server/auth/secrets.h"
#include "server/http/httpserver.h"

#include <chrono>

namespace gigflow::server {

struct Config
{
    HttpOptions http;
    std::string databaseUrl = "sqlite:gigflow.db";
    LogLevel logLevel = LogLevel::Info;
    std::vector<std::string> clientOrigins;
    std::chrono::seconds accessTtl = std::chrono::minutes(15);
    std::chrono::seconds refreshTtl = std::chrono::hours(24 * 30);
    bool local = false;
    bool exitOnStdinEnd = false;
};

/// The error is a sentence for the operator that names what is wrong, never its value where that
/// could be a secret.
tl::expected<Config, std::string> makeConfig(const CommandLine &line,
                                             const auth::Environment &environment);

/// "900", "900s", "15m", "12h", "30d"; nothing for anything else, or for zero.
std::optional<std::chrono::seconds> parseDuration(std::string_view text);

} // namespace gigflow::server
