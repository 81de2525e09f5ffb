// SPDX-License-Identifier: MIT
#include "server/app/protection.h"

#include "server/http/trustedproxies.h"

#include <array>
#include <charconv>
#include <cstdlib>
#include <sstream>

namespace gigflow::server {
namespace {

using Problem = std::optional<std::string>;
constexpr std::size_t connectionsPerAddress = 256;
constexpr std::size_t socketsPerAddress = 256;

std::optional<std::string> variable(const auth::Environment &environment, const std::string &name)
{
    auto value = environment(name.c_str());
    return value && !value->empty() ? value : std::nullopt;
}

/// Not std::from_chars: not every standard library has it for fractions yet.
std::optional<double> number(std::string_view text)
{
    if (text.empty() || text.find_first_not_of("0123456789.") != std::string_view::npos)
        return std::nullopt;
    const std::string copy(text);
    char *end = nullptr;
    const double value = std::strtod(copy.c_str(), &end);
    return end == copy.c_str() + copy.size() ? std::optional(value) : std::nullopt;
}

Problem readCount(std::size_t &count, const auth::Environment &environment, const char *name)
{
    const auto text = variable(environment, name);
    if (!text)
        return std::nullopt;
    const char *end = text->data() + text->size();
    const auto read = std::from_chars(text->data(), end, count);
    if (read.ec == std::errc{} && read.ptr == end)
        return std::nullopt;
    return std::string(name) + " must be a number; 0 means no limit.";
}

Problem readRates(RateLimits &rates, const auth::Environment &environment, bool local)
{
    // Who serves one's own computer only has nobody to share it with.
    const std::string word = variable(environment, "RATE_LIMITS").value_or(local ? "off" : "on");
    if (word != "on" && word != "off" && word != "strict")
        return "RATE_LIMITS is on, off, or strict (this computer's own clients too).";
    rates.enabled = word != "off";
    rates.loopbackToo = word == "strict";
    const std::array<std::pair<const char *, Rate *>, 5> names{
        {{"RATE_LIMIT_READ", &rates.read},
         {"RATE_LIMIT_SEARCH", &rates.search},
         {"RATE_LIMIT_WRITE", &rates.write},
         {"RATE_LIMIT_UPLOAD", &rates.upload},
         {"RATE_LIMIT_SESSION", &rates.session}}};
    for (const auto &[name, rate] : names) {
        const auto text = variable(environment, name);
        if (!text)
            continue;
        const auto parsed = parseRate(*text);
        if (!parsed)
            return std::string(name) + " must be two numbers such as 300:20, or off.";
        *rate = *parsed;
    }
    return std::nullopt;
}

} // namespace

std::optional<Rate> parseRate(std::string_view text)
{
    if (text == "off")
        return Rate{};
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos)
        return std::nullopt;
    const auto burst = number(text.substr(0, colon));
    const auto perSecond = number(text.substr(colon + 1));
    const Rate rate{burst.value_or(0), perSecond.value_or(0)};
    if (!(rate.burst >= 1) || !(rate.perSecond > 0) || rate.burst > 1e9 || rate.perSecond > 1e9)
        return std::nullopt;
    return rate;
}

std::string rateText(const Rate &rate)
{
    if (rate.perSecond <= 0)
        return "off";
    std::ostringstream text;
    text << rate.burst << ':' << rate.perSecond;
    return text.str();
}

Problem readProtection(Config &config, const auth::Environment &environment, bool loopback)
{
    if (const auto parsed = TrustedProxies::parse(config.http.trustedProxies); !parsed)
        return "TRUSTED_PROXIES: " + parsed.error();
    config.http.maxConnectionsPerAddress = loopback ? 0 : connectionsPerAddress;
    config.maxSocketsPerAddress = loopback ? 0 : socketsPerAddress;
    for (const Problem &problem :
         {readCount(config.http.maxConnectionsPerAddress, environment,
                    "MAX_CONNECTIONS_PER_ADDRESS"),
          readCount(config.maxSocketsPerAddress, environment, "MAX_SOCKETS_PER_ADDRESS"),
          readRates(config.rates, environment, config.local)}) {
        if (problem)
            return problem;
    }
    return std::nullopt;
}

} // namespace gigflow::server
