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

std::string_view rawHeader(std::string_view bytes, std::string_view name)
{
    while (!bytes.empty()) {
        const std::size_t end = std::min(bytes.find("\r\n"), bytes.size());
        const std::string_view line = bytes.substr(0, end);
        bytes.remove_prefix(std::min(end + 2, bytes.size()));
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos || !sameName(line.substr(0, colon), name))
            continue;
        std::string_view value = line.substr(colon + 1);
        while (value.starts_with(' '))
            value.remove_prefix(1);
        return value;
    }
    return {};
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
