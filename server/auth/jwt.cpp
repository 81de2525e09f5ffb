// SPDX-License-Identifier: MIT
#include "server/auth/jwt.h"

#include "server/auth/crypto.h"
#include "server/json/jsonwriter.h"

#include <boost/json.hpp>

namespace gigflow::server::auth {
namespace {

/// Two picture addresses of 2,000 characters and the rest fit; nothing longer is ever ours.
constexpr std::size_t longestAccessToken = 12000;

/// The header, and with it the type of RFC 9068, is compared as a whole and never parsed.
const std::string &encodedHeader()
{
    static const std::string header = base64UrlEncode(R"({"alg":"HS256","typ":"at+jwt"})");
    return header;
}

std::string textOf(const boost::json::object &object, std::string_view name)
{
    const auto *value = object.if_contains(name);
    const auto *text = value ? value->if_string() : nullptr;
    return text ? std::string(text->data(), text->size()) : std::string();
}

} // namespace

std::string signAccessToken(const AccessClaims &claims, std::string_view secret)
{
    JsonWriter json;
    json.beginObject()
        .member("_id", claims.userId)
        .member("email", claims.email)
        .member("name", claims.name)
        .member("username", claims.username)
        .member("avatarUrl", claims.avatarUrl)
        .member("coverImage", claims.coverImage)
        .member("sid", claims.sessionId)
        .member("iat", claims.issuedAt)
        .member("exp", claims.expiresAt)
        .endObject();
    std::string token = encodedHeader() + "." + base64UrlEncode(json.text());
    const std::string signature = base64UrlEncode(hmacSha256(secret, token));
    return token + "." + signature;
}

tl::expected<AccessClaims, TokenError> verifyAccessToken(std::string_view token,
                                                         std::string_view secret, std::int64_t now)
{
    const std::string &header = encodedHeader();
    const std::size_t dot = token.rfind('.');
    if (token.size() > longestAccessToken || !token.starts_with(header + ".") ||
        dot == std::string_view::npos || dot <= header.size())
        return tl::unexpected(TokenError::Malformed);
    const auto signature = base64UrlDecode(token.substr(dot + 1));
    if (!signature || !equalInConstantTime(*signature, hmacSha256(secret, token.substr(0, dot))))
        return tl::unexpected(TokenError::Forged);

    const auto payload = base64UrlDecode(token.substr(header.size() + 1, dot - header.size() - 1));
    boost::system::error_code error;
    const boost::json::value value =
        payload ? boost::json::parse(*payload, error) : boost::json::value();
    const boost::json::object *object = error ? nullptr : value.if_object();
    const auto *expiry = object ? object->if_contains("exp") : nullptr;
    if (!expiry || !expiry->is_int64())
        return tl::unexpected(TokenError::Malformed);
    AccessClaims claims;
    claims.expiresAt = expiry->as_int64();
    if (claims.expiresAt <= now)
        return tl::unexpected(TokenError::Expired);
    if (const auto *issued = object->if_contains("iat"); issued && issued->is_int64())
        claims.issuedAt = issued->as_int64();
    claims.userId = textOf(*object, "_id");
    claims.email = textOf(*object, "email");
    claims.name = textOf(*object, "name");
    claims.username = textOf(*object, "username");
    claims.avatarUrl = textOf(*object, "avatarUrl");
    claims.coverImage = textOf(*object, "coverImage");
    claims.sessionId = textOf(*object, "sid");
    if (claims.userId.empty() || claims.sessionId.empty())
        return tl::unexpected(TokenError::Malformed);
    return claims;
}

} // namespace gigflow::server::auth
