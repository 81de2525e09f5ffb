// SPDX-License-Identifier: MIT
#include "server/api/router.h"

#include "server/api/handlers.h"

#include <array>

namespace gigflow::server {
namespace {

using namespace handlers;
constexpr Access anyone = Access::Public;
constexpr Access user = Access::SignedIn;
constexpr Access gigOwner = Access::GigOwner;
constexpr Access bidsReader = Access::BidsReader;
constexpr Access bidder = Access::Bidder;
constexpr Access bidDecider = Access::BidDecider;

// A fixed word stands before a parameter in the same place: the first match wins.
constexpr std::array routes{
    Route{"GET", "/health", anyone, Work::Read, health},
    Route{"GET", "/openapi.json", anyone, Work::Read, openApi},
    Route{"GET", "/ready", anyone, Work::Read, ready},

    Route{"POST", "/auth/register", anyone, Work::Slow, registerUser},
    Route{"POST", "/auth/login", anyone, Work::Slow, login},
    Route{"POST", "/auth/refresh", anyone, Work::Write, refresh},
    Route{"POST", "/refresh", anyone, Work::Write, refresh},
    Route{"POST", "/users/refresh-token", anyone, Work::Write, refresh},
    Route{"POST", "/users/login-via-access-token", anyone, Work::Write, loginViaAccessToken},
    Route{"POST", "/users/logout", user, Work::Write, logout},
    Route{"GET", "/users/current-user", user, Work::Read, currentUser},
    Route{"GET", "/users/get-profile/:", user, Work::Read, getProfile},
    Route{"POST", "/users/change-password", user, Work::Slow, changePassword},
    Route{"PATCH", "/users/update-account", user, Work::Write, updateAccount},
    Route{"PATCH", "/users/avatar", user, Work::Write, updateAvatar},
    Route{"PATCH", "/users/cover-image", user, Work::Write, updateCoverImage},
    Route{"GET", "/users/sessions", user, Work::Read, listSessions},
    Route{"DELETE", "/users/sessions/:", user, Work::Write, endSession},
    Route{"GET", "/users/me/export", user, Work::Read, exportAccount},
    Route{"GET", "/users/me", user, Work::Read, currentUser},
    Route{"DELETE", "/users/me", user, Work::Slow, deleteAccount},
    Route{"GET", "/users/:", user, Work::Read, getProfile},

    Route{"GET", "/gigs", anyone, Work::Read, listGigs},
    Route{"POST", "/gigs", user, Work::Write, createGig},
    Route{"GET", "/gigs/search", anyone, Work::Read, searchGigs},
    Route{"GET", "/gigs/my", user, Work::Read, myGigs},
    Route{"GET", "/gigs/changes", anyone, Work::Read, gigChanges},
    Route{"GET", "/gigs/getById/:", anyone, Work::Read, getGig},
    Route{"GET", "/gigs/:", anyone, Work::Read, getWholeGig},
    Route{"PATCH", "/gigs/:", gigOwner, Work::Write, updateGig},
    Route{"DELETE", "/gigs/:", gigOwner, Work::Write, deleteGig},
    Route{"PATCH", "/gigs/:/complete", gigOwner, Work::Write, completeGig},
    Route{"GET", "/gigs/:/bids", bidsReader, Work::Read, gigBids},

    Route{"POST", "/bids", user, Work::Write, createBid},
    Route{"GET", "/bids", bidsReader, Work::Read, gigBidsByQuery},
    Route{"GET", "/bids/getBidByGigId/:", bidsReader, Work::Read, gigBids},
    Route{"GET", "/bids/my", user, Work::Read, myBids},
    Route{"PATCH", "/bids/:/hire", bidDecider, Work::Write, hireBid},
    Route{"PATCH", "/bids/:/decline", bidDecider, Work::Write, declineBid},
    Route{"PATCH", "/bids/:/shortlist", bidDecider, Work::Write, shortlistBid},
    Route{"PATCH", "/bids/:", bidder, Work::Write, updateBid},
    Route{"DELETE", "/bids/:", bidder, Work::Write, withdrawBid},

    Route{"POST", "/uploads", user, Work::Own, uploadPicture},
    Route{"GET", "/uploads/:", anyone, Work::Read, readPicture},

    Route{"GET", "/notifications", user, Work::Read, listNotifications},
    Route{"POST", "/notifications/read", user, Work::Write, readNotifications},
};

std::string_view takeSegment(std::string_view &path)
{
    path.remove_prefix(1); // the slash
    const std::size_t end = std::min(path.find('/'), path.size());
    const std::string_view segment = path.substr(0, end);
    path.remove_prefix(end);
    return segment;
}

/// Whether the path fits; `ids` then holds its parameters.
bool fits(std::string_view pattern, std::string_view path, std::vector<std::string> &ids)
{
    ids.clear();
    while (!pattern.empty() && !path.empty()) {
        const std::string_view expected = takeSegment(pattern);
        const std::string_view found = takeSegment(path);
        if (expected != ":") {
            if (expected != found)
                return false;
            continue;
        }
        auto decoded = percentDecode(found, false);
        if (!decoded || decoded->empty())
            return false;
        ids.push_back(std::move(*decoded));
    }
    return pattern.empty() && path.empty();
}

} // namespace

std::span<const Route> allRoutes()
{
    return routes;
}

Match match(std::string_view method, std::string_view path)
{
    if (path.size() > 1 && path.ends_with('/'))
        path.remove_suffix(1);
    Match result;
    if (path.empty() || path.front() != '/')
        return result;
    const std::string_view wanted = method == "HEAD" ? "GET" : method;
    std::vector<std::string> ids;
    for (const Route &route : routes) {
        if (!fits(route.pattern, path, ids))
            continue;
        if (route.method == wanted) {
            result.route = &route;
            result.ids = std::move(ids);
            return result;
        }
        if (result.allow.find(route.method) == std::string::npos)
            result.allow += (result.allow.empty() ? "" : ", ") + std::string(route.method);
    }
    return result;
}

} // namespace gigflow::server
