// SPDX-License-Identifier: MIT
// One request on its way through a handler.
#pragma once

#include "server/api/answer.h"
#include "server/api/eventbus.h"
#include "server/api/services.h"
#include "server/api/urlcodec.h"
#include "server/storage/connection.h"

#include <boost/json/object.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gigflow::server {

/// Where a page begins and how long it is.
struct Page
{
    std::int64_t limit = 0;
    std::optional<std::pair<std::int64_t, std::int64_t>>
        after; ///< sort value and key of the last row
};

/// The value of the first cookie of that name, or an empty view.
std::string_view cookieOf(const Request &request, std::string_view name);

struct Context
{
    const Request &request;
    Services &services;
    storage::Connection &db;
    std::int64_t now;             ///< one time for the whole request
    std::optional<Identity> who;  ///< set where the route requires it
    bool byCookie = false;        ///< the access token came in a cookie
    std::vector<std::string> ids; ///< the path's parameters, decoded
    QueryItems query;
    boost::json::object body; ///< empty where none was sent

    /// Told once the transaction has committed.
    Happenings told;
    std::vector<std::string> removedPictures; ///< their files go then too

    const std::string &id() const { return ids.front(); }
    const std::string &userId() const { return who->userId; }
    /// Empty optional where it is not there.
    std::optional<std::string_view> queryValue(std::string_view name) const;
    std::string_view cookie(std::string_view name) const { return cookieOf(request, name); }
    /// The address attempts are counted by, and what the session list shows.
    const std::string &address() const { return request.remoteAddress; }
    std::string_view device() const { return headerValue(request.headers, "User-Agent"); }

    /// `limit` (1 to 1000, the default) and `cursor`; an error names the parameter.
    tl::expected<Page, Answer> page() const;
    /// 412 where If-Match is there and names another version.
    std::optional<Answer> precondition(std::string_view currentEtag) const;
};

/// What page() reads again. `value` is the column the list is sorted by.
std::string makeCursor(std::int64_t value, std::int64_t key);
/// The whole text is one integer.
std::optional<std::int64_t> parseInteger(std::string_view text);

} // namespace gigflow::server
