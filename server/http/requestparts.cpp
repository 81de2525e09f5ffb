// SPDX-License-Identifier: MIT
#include "server/http/requestparts.h"

#include "server/realtime/randomid.h"

#include <algorithm>

namespace gigflow::server {

bool splitTarget(std::string_view target, Request &request)
{
    if (!target.starts_with('/') || target.find('#') != std::string_view::npos)
        return false;
    const std::size_t mark = target.find('?');
    request.path = target.substr(0, mark);
    request.query = mark == std::string_view::npos ? std::string_view{} : target.substr(mark + 1);
    return true;
}

std::string clientAddress(const std::string &peer, const Headers &headers,
                          const std::vector<std::string> &trustedProxies)
{
    if (std::ranges::find(trustedProxies, peer) == trustedProxies.end())
        return peer;
    // The last entry is the one our own proxy wrote; those before it are the client's claim.
    std::string_view forwarded = headerValue(headers, "X-Forwarded-For");
    if (const std::size_t comma = forwarded.rfind(','); comma != std::string_view::npos)
        forwarded.remove_prefix(comma + 1);
    while (forwarded.starts_with(' '))
        forwarded.remove_prefix(1);
    while (forwarded.ends_with(' '))
        forwarded.remove_suffix(1);
    return forwarded.empty() ? peer : std::string(forwarded);
}

std::string requestIdOf(const Headers &headers)
{
    constexpr std::string_view allowed =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.";
    const std::string_view given = headerValue(headers, "X-Request-Id");
    if (given.size() >= 8 && given.size() <= 64 &&
        given.find_first_not_of(allowed) == std::string_view::npos)
        return std::string(given);
    return randomId();
}

} // namespace gigflow::server
