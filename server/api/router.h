// SPDX-License-Identifier: MIT
// Which handler answers which method and path, who may call it, and what it needs around it.
#pragma once

#include "server/api/context.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace gigflow::server {

enum class Access {
    Public,   ///< a token is not looked at
    SignedIn, ///< 401 without a valid access token
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
