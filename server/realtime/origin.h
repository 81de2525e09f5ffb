// SPDX-License-Identifier: MIT
// Which browser pages may use the sockets with the cookies of their visitor.
#pragma once

#include "server/api/message.h"

#include <string>
#include <string_view>
#include <vector>

namespace gigflow::server {

/// Immutable; any thread.
class OriginPolicy
{
public:
    /// Exact origins: "https://gigs.example". The server's own origin (by Host) is always among
    /// them.
    OriginPolicy() = default;
    explicit OriginPolicy(std::vector<std::string> origins) : m_origins(std::move(origins)) {}

    /// True without an Origin: no browser page is asking.
    [[nodiscard]] bool trusts(const Request &request) const;
    /// Adds what lets a page of a trusted foreign origin read the answer.
    void addCors(const Request &request, Headers &headers) const;

private:
    std::vector<std::string> m_origins;
};

/// The value of a cookie, or an empty view.
std::string_view cookieValue(const Request &request, std::string_view name);

/// The value of a query parameter that needs no percent-decoding, or an empty view.
std::string_view queryValue(const Request &request, std::string_view name);

} // namespace gigflow::server
