// SPDX-License-Identifier: MIT
#include "server/app/config.h"

#include "server/api/api.h"
#include "server/app/protection.h"
#include "server/app/settings.h"

#include <algorithm>
#include <charconv>
#include <thread>

namespace gigflow::server {

namespace {

using Names = std::initializer_list<const char *>;

/// The first of these variables that is set and not empty.
std::optional<std::string> lookUp(const auth::Environment &environment, Names names)
{
    for (const char *name : names) {
        auto value = environment(name);
        if (value && !value->empty())
            return value;
    }
    return std::nullopt;
}

template <typename Number>
bool parseNumber(std::string_view text, Number &number)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size();
}

std::vector<std::string> splitList(std::string_view text)
{
    std::vector<std::string> items;
    while (!text.empty()) {
        const std::size_t comma = text.find(',');
        std::string_view item = text.substr(0, comma);
        while (item.starts_with(' '))
            item.remove_prefix(1);
        while (item.ends_with(' ') || item.ends_with('/')) // an origin has no slash at its end
            item.remove_suffix(1);
        if (!item.empty())
            items.emplace_back(item);
        text = comma == std::string_view::npos ? std::string_view{} : text.substr(comma + 1);
    }
    return items;
}

bool isLoopback(const std::string &host)
{
    return host == "::1" || isLoopbackHost(host);
}

using Problem = std::optional<std::string>;

Problem readAddress(Config &config, const CommandLine &line, const auth::Environment &environment)
{
    if (const auto host = lookUp(environment, {"HOST"}); host || line.host)
        config.http.host = line.host.value_or(host.value_or(""));
    if (line.port) {
        config.http.port = *line.port;
    } else if (const auto port = lookUp(environment, {"PORT"})) {
        if (!parseNumber(*port, config.http.port))
            return "PORT must be a number from 0 to 65535.";
    }
    if (line.local && !isLoopback(config.http.host))
        return "--local serves this computer only: the host must be a loopback address.";
    return std::nullopt;
}

Problem readTtl(std::chrono::seconds &ttl, const auth::Environment &environment, const char *name)
{
    const auto text = lookUp(environment, {name});
    if (!text)
        return std::nullopt;
    const auto duration = parseDuration(*text);
    if (!duration)
        return std::string(name) + " must be a duration such as 900, 15m, 12h or 30d.";
    ttl = *duration;
    return std::nullopt;
}

/// As readTtl, where zero has a meaning.
Problem readWait(std::chrono::milliseconds &wait, const auth::Environment &environment,
                 const char *name)
{
    const auto text = lookUp(environment, {name});
    if (!text)
        return std::nullopt;
    std::chrono::seconds duration{0};
    if (*text != "0" && *text != "0s") {
        if (auto problem = readTtl(duration, environment, name))
            return problem;
    }
    if (duration > std::chrono::minutes(10))
        return std::string(name) + " is ten minutes at most.";
    wait = duration;
    return std::nullopt;
}

Problem readMetrics(Config &config, const auth::Environment &environment)
{
    config.metricsHost = lookUp(environment, {"METRICS_HOST"}).value_or(config.metricsHost);
    const auto text = lookUp(environment, {"METRICS_PORT"});
    if (!text)
        return std::nullopt;
    std::uint16_t port = 0;
    if (!parseNumber(*text, port))
        return "METRICS_PORT must be a number from 0 to 65535.";
    config.metricsPort = port;
    return std::nullopt;
}

Problem readLimits(Config &config, const auth::Environment &environment)
{
    // More than there are cores: a worker that commits waits for the disk, and one that is about to
    // write waits for that one; meanwhile others read.
    config.http.workers =
        std::clamp<std::size_t>(std::size_t{2} * std::thread::hardware_concurrency(), 8, 16);
    if (const auto proxies = lookUp(environment, {"TRUSTED_PROXIES"}))
        config.http.trustedProxies = splitList(*proxies);
    return readProtection(config, environment, isLoopback(config.http.host));
}

} // namespace

std::vector<std::pair<std::string_view, std::string>> effectiveSettings(const Config &config)
{
    const auto joined = [](const std::vector<std::string> &items) {
        std::string text;
        for (const std::string &item : items)
            text += (text.empty() ? "" : ",") + item;
        return text;
    };
    const auto seconds = [](auto duration) {
        using std::chrono::duration_cast;
        return std::to_string(duration_cast<std::chrono::seconds>(duration).count()) + "s";
    };
    return {
        {"HOST", config.http.host},
        {"PORT", std::to_string(config.http.port)},
        {"DATABASE_URL", withoutPassword(config.databaseUrl)},
        {"LOG_LEVEL", std::string(logLevelWord(config.logLevel))},
        {"CLIENT_URL", joined(config.clientOrigins)},
        {"ACCESS_TOKEN_TTL", seconds(config.accessTtl)},
        {"REFRESH_TOKEN_TTL", seconds(config.refreshTtl)},
        {"TRUSTED_PROXIES", joined(config.http.trustedProxies)},
        {"MAX_CONNECTIONS_PER_ADDRESS", std::to_string(config.http.maxConnectionsPerAddress)},
        {"MAX_SOCKETS_PER_ADDRESS", std::to_string(config.maxSocketsPerAddress)},
        {"RATE_LIMITS", !config.rates.enabled      ? "off"
                        : config.rates.loopbackToo ? "strict"
                                                   : "on"},
        {"RATE_LIMIT_READ", rateText(config.rates.read)},
        {"RATE_LIMIT_SEARCH", rateText(config.rates.search)},
        {"RATE_LIMIT_WRITE", rateText(config.rates.write)},
        {"RATE_LIMIT_UPLOAD", rateText(config.rates.upload)},
        {"RATE_LIMIT_SESSION", rateText(config.rates.session)},
        {"UPLOADS_DIR", config.uploadsFolder},
        {"PUBLIC_URL", config.publicUrl},
        {"METRICS_HOST", config.metricsHost},
        {"METRICS_PORT", config.metricsPort ? std::to_string(*config.metricsPort) : "off"},
        {"DRAIN_DELAY", seconds(config.drainDelay)},
        {"DRAIN_TIMEOUT", seconds(config.http.drainTimeout)},
    };
}

std::optional<std::chrono::seconds> parseDuration(std::string_view text)
{
    std::int64_t unit = 1;
    if (!text.empty()) {
        switch (text.back()) {
        case 's':
            unit = 1;
            break;
        case 'm':
            unit = 60;
            break;
        case 'h':
            unit = 3'600;
            break;
        case 'd':
            unit = 86'400;
            break;
        default:
            unit = 0;
            break;
        }
    }
    if (unit != 0)
        text.remove_suffix(text.empty() ? 0 : 1);
    std::int64_t count = 0;
    constexpr std::int64_t tenYearsOfDays = 3'650;
    if (!parseNumber(text, count) || count < 1)
        return std::nullopt;
    const std::int64_t seconds = std::max<std::int64_t>(unit, 1);
    if (count > tenYearsOfDays * 86'400 / seconds)
        return std::nullopt;
    return std::chrono::seconds(count * seconds);
}

std::string picturesFolder(const Config &config, const std::string &databaseFolder)
{
    if (!config.uploadsFolder.empty() || databaseFolder.empty())
        return config.uploadsFolder;
    return databaseFolder + "/uploads";
}

tl::expected<Config, std::string> makeConfig(const CommandLine &line,
                                             const auth::Environment &environment)
{
    Config config;
    config.local = line.local;
    config.exitOnStdinEnd = line.exitOnStdinEnd;
    config.http.requireLoopbackHost = line.local;
    if (const auto url = lookUp(environment, {"DATABASE_URL"}); url || line.database)
        config.databaseUrl = line.database.value_or(url.value_or(""));
    if (const auto level = lookUp(environment, {"LOG_LEVEL"}); level || line.logLevel) {
        if (!parseLogLevel(line.logLevel.value_or(level.value_or("")), config.logLevel))
            return tl::unexpected(
                std::string("The log level is debug, info, warning, error or off."));
    }
    if (const auto origins = lookUp(environment, {"CLIENT_URL", "CORS_ORIGIN"}))
        config.clientOrigins = splitList(*origins);
    config.uploadsFolder = lookUp(environment, {"UPLOADS_DIR"}).value_or("");
    if (const auto url = lookUp(environment, {"PUBLIC_URL"})) {
        const auto urls = splitList(*url); // without the slash at its end
        if (urls.size() != 1 ||
            (!urls.front().starts_with("https://") && !urls.front().starts_with("http://")))
            return tl::unexpected(std::string("PUBLIC_URL must be one http or https address."));
        config.publicUrl = urls.front();
    }
    for (const Problem &problem :
         {readAddress(config, line, environment), readLimits(config, environment),
          readTtl(config.accessTtl, environment, "ACCESS_TOKEN_TTL"),
          readTtl(config.refreshTtl, environment, "REFRESH_TOKEN_TTL"),
          readMetrics(config, environment), readWait(config.drainDelay, environment, "DRAIN_DELAY"),
          readWait(config.http.drainTimeout, environment, "DRAIN_TIMEOUT")}) {
        if (problem)
            return tl::unexpected(*problem);
    }
    return config;
}

} // namespace gigflow::server
