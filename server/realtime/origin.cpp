// SPDX-License-Identifier: MIT
#include "server/realtime/origin.h"

#include <algorithm>

namespace gigflow::server {

namespace {

/// The value of `name` in "a=1;b=2", whatever the separator.
std::string_view pairValue(std::string_view text, char separator, std::string_view name)
{
    while (!text.empty()) {
        const std::size_t end = text.find(separator);
        std::string_view pair = text.substr(0, end);
        while (pair.starts_with(' '))
            pair.remove_prefix(1);
        if (pair.starts_with(name) && pair.substr(name.size()).starts_with('='))
            return pair.substr(name.size() + 1);
        if (end == std::string_view::npos)
            break;
        text.remove_prefix(end + 1);
    }
    return {};
}

} // namespace

bool OriginPolicy::trusts(const Request &request) const
{
    const std::string_view origin = headerValue(request.headers, "Origin");
    if (origin.empty() || std::ranges::find(m_origins, origin) != m_origins.end())
        return true;
    const std::string_view host = headerValue(request.headers, "Host");
    const std::size_t scheme = origin.find("://");
    return scheme != std::string_view::npos && !host.empty() && origin.substr(scheme + 3) == host;
}

void OriginPolicy::addCors(const Request &request, Headers &headers) const
{
    const std::string_view origin = headerValue(request.headers, "Origin");
    if (origin.empty())
        return;
    headers.emplace_back("Vary", "Origin");
    if (!trusts(request))
        return;
    headers.emplace_back("Access-Control-Allow-Origin", origin);
    headers.emplace_back("Access-Control-Allow-Credentials", "true");
}

std::string_view cookieValue(const Request &request, std::string_view name)
{
    return pairValue(headerValue(request.headers, "Cookie"), ';', name);
}

std::string_view queryValue(const Request &request, std::string_view name)
{
    return pairValue(request.query, '&', name);
}

} // namespace gigflow::server
