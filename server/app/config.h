// SPDX-License-Identifier: MIT
// The settings in force: command line before environment before file before default.
#pragma once

#include "server/api/ratelimiter.h"
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
    std::string uploadsFolder; ///< empty: beside the database file
    std::string publicUrl;
    RateLimits rates;
    std::size_t maxSocketsPerAddress = 0; ///< Socket.IO sessions; 0: no limit
    std::chrono::seconds accessTtl = std::chrono::minutes(15);
    std::chrono::seconds refreshTtl = std::chrono::hours(24 * 30);
    std::string metricsHost = "127.0.0.1";
    std::optional<std::uint16_t> metricsPort; ///< nothing: no metrics are served
    std::chrono::milliseconds drainDelay{0};  ///< from a stop signal until nothing more is accepted
    bool local = false;
    bool exitOnStdinEnd = false;
};

/// `environment` is the process's, with a settings file below it (layered()). The error is a
/// sentence for the operator that names what is wrong, never its value where that could be a
/// secret.
tl::expected<Config, std::string> makeConfig(const CommandLine &line,
                                             const auth::Environment &environment);

/// Where pictures lie: UPLOADS_DIR, else beside the database file. Empty where there is neither.
std::string picturesFolder(const Config &config, const std::string &databaseFolder);

/// The settings by name as they are in force, each as text, secrets left out.
std::vector<std::pair<std::string_view, std::string>> effectiveSettings(const Config &config);

/// "900", "900s", "15m", "12h", "30d"; nothing for anything else, or for zero.
std::optional<std::chrono::seconds> parseDuration(std::string_view text);

} // namespace gigflow::server
