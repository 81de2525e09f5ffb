// SPDX-License-Identifier: MIT
// Access tokens: JWT HS256 (RFC 7519 with the cautions of RFC 8725). The header is one constant, so
// neither the algorithm nor the kind of token is ever the sender's choice.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

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

std::string signAccessToken(const AccessClaims &claims, std::string_view secret);

/// `now` in seconds. The signature is checked before a byte of the payload is read.
tl::expected<AccessClaims, TokenError> verifyAccessToken(std::string_view token,
                                                         std::string_view secret, std::int64_t now);

} // namespace gigflow::server::auth
