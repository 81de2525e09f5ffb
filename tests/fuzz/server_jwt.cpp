// SPDX-License-Identifier: MIT
// Any bytes as an access token, and any header and payload with an honest signature. Without our
// signature nothing is accepted; with it only our own header, and claims that have not expired.
#include "server/auth/crypto.h"
#include "server/auth/jwt.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace gigflow::server::auth;

namespace {

const std::string secret(32, 's');
const AccessKeys keys({secret});
constexpr std::int64_t now = 1'770'000'000;

std::string ownHeader()
{
    AccessClaims claims;
    claims.userId = "u";
    claims.sessionId = "s";
    claims.issuedAt = now;
    claims.expiresAt = now + 900;
    const std::string token = keys.sign(claims);
    if (!keys.verify(token, now))
        std::abort();
    return token.substr(0, token.find('.'));
}

std::string signedBy(const std::string &key, const std::string &header, std::string_view payload)
{
    const std::string part = header + "." + base64UrlEncode(payload);
    return part + "." + base64UrlEncode(hmacSha256(key, part));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    static const std::string header = ownHeader();
    const std::string_view input(reinterpret_cast<const char *>(bytes), size);
    if (keys.verify(input, now))
        std::abort(); // forged
    const std::size_t line = input.find('\n');
    const std::string other = base64UrlEncode(input.substr(0, line));
    const std::string_view payload =
        line == std::string_view::npos ? std::string_view() : input.substr(line + 1);
    if (other != header && keys.verify(signedBy(secret, other, payload), now))
        std::abort(); // another algorithm or kind of token
    if (keys.verify(signedBy(std::string(32, 'x'), header, payload), now))
        std::abort(); // another key
    const auto claims = keys.verify(signedBy(secret, header, payload), now);
    if (!claims)
        return 0;
    if (claims->expiresAt <= now || claims->userId.empty() || claims->sessionId.empty())
        std::abort();
    const auto again = keys.verify(keys.sign(*claims), now);
    if (again && (again->userId != claims->userId || again->expiresAt != claims->expiresAt))
        std::abort();
    return 0;
}
