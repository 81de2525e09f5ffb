// SPDX-License-Identifier: MIT
#include "server/api/authentication.h"

#include "server/api/crossorigin.h"
#include "server/storage/textfold.h"

namespace gigflow::server {
namespace {

constexpr std::string_view attributes = "; Path=/; HttpOnly; Secure; SameSite=None";

std::string_view bearerToken(const Headers &headers)
{
    const std::string_view value = headerValue(headers, "Authorization");
    constexpr std::string_view scheme = "bearer ";
    if (storage::foldCase(value.substr(0, scheme.size())) != scheme)
        return {};
    return value.substr(scheme.size());
}

bool hasCookies(const Context &context)
{
    return !context.cookie("accessToken").empty() || !context.cookie("refreshToken").empty();
}

void setCookie(Answer &answer, std::string_view name, std::string_view value, std::int64_t seconds)
{
    answer.headers.emplace_back("Set-Cookie", std::string(name) + "=" + std::string(value) +
                                                  "; Max-Age=" + std::to_string(seconds) +
                                                  std::string(attributes));
}

} // namespace

std::optional<Identity> identify(Services &services, storage::Connection &db,
                                 std::string_view token)
{
    const std::int64_t now = services.now();
    const auto claims = services.accessKeys.verify(token, now / 1000);
    if (!claims || !auth::Sessions::isLive(db, claims->sessionId, claims->userId, now))
        return std::nullopt;
    return Identity{claims->userId, claims->sessionId, claims->expiresAt};
}

std::string_view accessTokenOf(const Request &request)
{
    const std::string_view cookie = cookieOf(request, "accessToken");
    return cookie.empty() ? bearerToken(request.headers) : cookie;
}

std::optional<Answer> authenticate(Context &context, const Route &route)
{
    // A browser adds cookies by itself, whichever page made it send the request: only the Origin
    // tells. Sign-in and registration read no cookie, so they need none.
    const std::string_view cookie = context.cookie("accessToken");
    context.byCookie = !cookie.empty();
    const bool changes = route.method != "GET" && route.work != Work::Read;
    const bool readsCookies = route.access != Access::Public ? context.byCookie
                              : route.work == Work::Write    ? hasCookies(context)
                                                             : false;
    if (changes && readsCookies &&
        !isClientOrigin(context.services.config, headerValue(context.request.headers, "Origin")))
        return refuse(403, "A change by cookie must come from the web client's own origin.");
    if (route.access == Access::Public)
        return std::nullopt;
    const std::string_view token = accessTokenOf(context.request);
    if (token.empty())
        return unauthorized("Sign in first.");
    context.who = identify(context.services, context.db, token);
    if (!context.who)
        return unauthorized("The access token is not valid any more.");
    return std::nullopt;
}

std::string accessTokenFor(const Context &context, const UserRow &user, std::string_view sessionId)
{
    auth::AccessClaims claims;
    claims.userId = user.id;
    claims.email = user.email;
    claims.name = user.name;
    claims.username = user.username;
    claims.avatarUrl = user.avatarUrl;
    claims.coverImage = user.coverImage;
    claims.sessionId = sessionId;
    claims.issuedAt = context.now / 1000;
    claims.expiresAt = claims.issuedAt + context.services.config.accessTtl.count();
    return context.services.accessKeys.sign(claims);
}

void setCookies(const Context &context, Answer &answer, std::string_view access,
                std::string_view refresh)
{
    answer.headers.emplace_back("Cache-Control", "no-store");
    setCookie(answer, "accessToken", access, context.services.config.accessTtl.count());
    setCookie(answer, "refreshToken", refresh, context.services.config.refreshTtl.count());
}

void clearCookies(Answer &answer)
{
    setCookie(answer, "accessToken", "", 0);
    setCookie(answer, "refreshToken", "", 0);
}

} // namespace gigflow::server
