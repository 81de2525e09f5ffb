// SPDX-License-Identifier: MIT
// Which handler answers which method and path, who may call it, and what it needs around it.
#pragma once

#include "server/api/context.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace gigflow::server {

/// All but Public: 401 without a valid access token. What the others ask of a person is the table
/// in authorisation.cpp.
enum class Access {
    Public,     ///< a token is not looked at
    SignedIn,   ///< about nobody's thing, or about the caller's own whatever the path says
    GigOwner,   ///< whose gig is in the path
    BidsReader, ///< the owner of the gig in the path or the query, and whoever has bid on it
    Bidder,     ///< whose bid is in the path
    BidDecider, ///< the owner of the gig which the bid in the path is for
};

enum class Work {
    Read,  ///< reads only
    Write, ///< runs inside one writing transaction, with Idempotency-Key
    Slow,  ///< hashes a password: opens its own short transactions, so that nobody waits for the
           ///< hash
    Own,   ///< takes a body that is no JSON, and opens its own transaction when it has looked at it
};

struct Route
{
    std::string_view method;
    std::string_view pattern; ///< after /api; ":" stands for one id
    Access access;
    Work work;
    Answer (*handler)(Context &);
};

std::span<const Route> allRoutes();

struct Match
{
    const Route *route = nullptr;
    std::vector<std::string> ids;
    std::string allow; ///< the methods of the path, where the path is known and the method is not
};

/// `path` is percent-encoded, after /api. HEAD is answered as GET.
Match match(std::string_view method, std::string_view path);

} // namespace gigflow::server
