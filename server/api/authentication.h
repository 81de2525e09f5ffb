// SPDX-License-Identifier: MIT
// Who is asking, and the tokens and cookies they are given.
#pragma once

#include "server/api/context.h"
#include "server/api/router.h"
#include "server/api/userrows.h"

#include <optional>
#include <string>

namespace gigflow::server {

/// Signature, type, expiry, and that session and user still live.
std::optional<Identity> identify(Services &services, storage::Connection &db,
                                 std::string_view token);

/// The access token a request comes with, wherever it is: the cookie before the header. May be
/// empty.
std::string_view accessTokenOf(const Request &request);

/// Fills `context.who` where the route wants it. 401 without a valid token (the cookie wins over
/// the header); 403 for a change that comes with a cookie from an origin that is not in CLIENT_URL.
std::optional<Answer> authenticate(Context &context, const Route &route);

std::string accessTokenFor(const Context &context, const UserRow &user, std::string_view sessionId);
/// Both cookies, for browsers.
void setCookies(const Context &context, Answer &answer, std::string_view access,
                std::string_view refresh);
void clearCookies(Answer &answer);

} // namespace gigflow::server
