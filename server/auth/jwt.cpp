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
std::string encodedHeader(std::string_view secret)
{
    return base64UrlEncode(R"({"alg":"HS256","typ":"at+jwt","kid":")" + keyId(secret) + R"("})") +
           ".";
}

std::string textOf(const boost::json::object &object, std::string_view name)
{
    const auto *value = object.if_contains(name);
    const auto *text = value ? value->if_string() : nullptr;
    return text ? std::string(text->data(), text->size()) : std::string();
}

/// The claims of a payload whose signature is ours.
tl::expected<AccessClaims, TokenError> readClaims(std::string_view encoded, std::int64_t now)
{
    const auto payload = base64UrlDecode(encoded);
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

} // namespace

std::string keyId(std::string_view secret)
{
    return hexEncode(hmacSha256(secret, "kid")).substr(0, 16);
}

AccessKeys::AccessKeys(const std::vector<std::string> &secrets)
{
    for (const std::string &secret : secrets)
        m_keys.push_back({encodedHeader(secret), secret});
}

std::string AccessKeys::sign(const AccessClaims &claims) const
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
    const Key &key = m_keys.front();
    std::string token = key.header + base64UrlEncode(json.text());
    const std::string signature = base64UrlEncode(hmacSha256(key.secret, token));
    return token + "." + signature;
}

tl::expected<AccessClaims, TokenError> AccessKeys::verify(std::string_view token,
                                                          std::int64_t now) const
{
    if (token.size() > longestAccessToken)
        return tl::unexpected(TokenError::Malformed);
    const std::size_t dot = token.rfind('.');
    for (const Key &key : m_keys) {
        if (!token.starts_with(key.header) || dot < key.header.size())
            continue;
        const auto signature = base64UrlDecode(token.substr(dot + 1));
        const std::string_view signedPart = token.substr(0, dot);
        if (!signature || !equalInConstantTime(*signature, hmacSha256(key.secret, signedPart)))
            return tl::unexpected(TokenError::Forged);
        return readClaims(signedPart.substr(key.header.size()), now);
    }
    return tl::unexpected(TokenError::Malformed);
}

} // namespace gigflow::server::auth
