// SPDX-License-Identifier: MIT
// Access tokens: JWT HS256 (RFC 7519 with the cautions of RFC 8725). Each key has one header, a
// constant with its `kid`, so neither the algorithm nor the kind of token is ever the sender's
// choice.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

namespace gigflow::server::auth {

struct AccessClaims
{
    std::string userId; ///< `_id`
    std::string email;
    std::string name;
    std::string username;
    std::string avatarUrl;
    std::string coverImage;
    std::string sessionId;      ///< `sid`
    std::int64_t issuedAt = 0;  ///< seconds since the Unix epoch
    std::int64_t expiresAt = 0; ///< seconds since the Unix epoch
};

enum class TokenError {
    Malformed, ///< not three parts, not our header, no integer exp, too long
    Forged,    ///< the signature is not ours
    Expired,
};

/// The `kid` of a secret: a keyed hash of it, which tells nothing about it.
std::string keyId(std::string_view secret);

/// The secrets in force. Immutable: any thread.
class AccessKeys
{
public:
    /// The first one signs, all verify: what an older secret signed lives on until it expires.
    explicit AccessKeys(const std::vector<std::string> &secrets);

    std::string sign(const AccessClaims &claims) const;
    /// `now` in seconds. The signature is checked before a byte of the payload is read.
    tl::expected<AccessClaims, TokenError> verify(std::string_view token, std::int64_t now) const;

private:
    struct Key
    {
        std::string header; ///< encoded, with the dot
        std::string secret;
    };
    std::vector<Key> m_keys;
};

} // namespace gigflow::server::auth
