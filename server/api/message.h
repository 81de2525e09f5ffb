// SPDX-License-Identifier: MIT
// What an HTTP exchange looks like to the handlers: plain values, no framework type. The transport
// (server/http) makes a Request from the wire and writes the Response back; server/api lies
// between.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gigflow::server {

using Headers = std::vector<std::pair<std::string, std::string>>;

/// Whether two header names are the same one, in any case.
bool sameName(std::string_view a, std::string_view b);

/// The value of the first header of that name (any case), or an empty view.
std::string_view headerValue(const Headers &headers, std::string_view name);

struct Request
{
    std::string method;        ///< upper case, as received: "GET", "PATCH"
    std::string path;          ///< still percent-encoded, without the query: "/api/gigs/65f0"
    std::string query;         ///< still percent-encoded, without the '?'; may be empty
    Headers headers;           ///< in the order received; names as received
    std::string body;          ///< at most the transport's limit; UTF-8 is not yet checked
    std::string remoteAddress; ///< the peer, or what a configured proxy says of it
    std::string requestId; ///< the client's or made by the transport; in the log and X-Request-Id
};

/// What is known of a request before it is handled.
struct RouteClass
{
    std::size_t index = 0;          ///< among the routes; their number where there is none
    std::string_view pattern = "-"; ///< for the log: it holds no id
    bool slow = false;              ///< holds a thread for long
};

struct Response
{
    int status = 200;
    Headers headers; ///< Content-Length, Date and X-Request-Id are added by the transport
    std::string body;
    /// Nothing in it is secret from whoever can make the client ask: its length may tell of its
    /// content.
    bool mayCompress = false;
};

/// What is said to a request of which only the header is there.
struct Admission
{
    std::size_t maxBody = 0;
    std::optional<Response> refusal = {};
};

} // namespace gigflow::server
