// SPDX-License-Identifier: MIT
#include "server/auth/crypto.h"
#include "server/auth/jwt.h"

#include <gtest/gtest.h>

namespace gigflow::server::auth {
namespace {

const std::string secret(32, 's');
constexpr std::int64_t now = 1'770'000'000;
const AccessKeys keys({secret});
const std::string goodHeader = R"({"alg":"HS256","typ":"at+jwt","kid":")" + keyId(secret) + R"("})";
const std::string goodPayload = R"({"_id":"u","sid":"s","iat":1770000000,"exp":1770000900})";

AccessClaims claims()
{
    AccessClaims claims;
    claims.userId = "65f0c0ffee65f0c0ffee65f0";
    claims.email = "ada@example.org";
    claims.name = "Ada \"the first\" Lovelace é";
    claims.username = "ada";
    claims.avatarUrl = "https://x.example/a.png";
    claims.sessionId = "65f0c0ffee65f0c0ffee65f1";
    claims.issuedAt = now;
    claims.expiresAt = now + 900;
    return claims;
}

/// A token with these parts, honestly signed with `key`.
std::string forge(const std::string &header, const std::string &payload,
                  const std::string &key = secret)
{
    const std::string signedPart = base64UrlEncode(header) + "." + base64UrlEncode(payload);
    return signedPart + "." + base64UrlEncode(hmacSha256(key, signedPart));
}

TEST(Jwt, SaysAfterwardsWhatItWasGiven)
{
    const auto read = keys.verify(keys.sign(claims()), now);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->userId, claims().userId);
    EXPECT_EQ(read->sessionId, claims().sessionId);
    EXPECT_EQ(read->name, claims().name);
    EXPECT_EQ(read->email, claims().email);
    EXPECT_EQ(read->issuedAt, now);
    EXPECT_EQ(read->expiresAt, now + 900);
}

TEST(Jwt, TheHelperOfThisTestMakesValidTokens)
{
    EXPECT_TRUE(keys.verify(forge(goodHeader, goodPayload), now));
}

TEST(Jwt, ExpiresOnTheSecond)
{
    const std::string token = keys.sign(claims());
    EXPECT_TRUE(keys.verify(token, now + 899));
    EXPECT_EQ(keys.verify(token, now + 900).error(), TokenError::Expired);
}

TEST(Jwt, RefusesOtherHeadersThoughWellSigned)
{
    for (const char *header :
         {R"({"alg":"none","typ":"at+jwt"})", R"({"alg":"HS512","typ":"at+jwt"})",
          R"({"alg":"HS256","typ":"JWT"})", R"({"alg":"HS256"})",
          R"({"typ":"at+jwt","alg":"HS256"})", R"({"alg":"HS256","typ":"at+jwt"})",
          R"({"alg":"HS256","typ":"at+jwt","kid":"0011223344556677"})",
          R"({"alg":"HS256","typ":"at+jwt","kid":"../../dev/null"})"})
        EXPECT_EQ(keys.verify(forge(header, goodPayload), now).error(), TokenError::Malformed)
            << header;
}

TEST(Jwt, RefusesAnUnsignedOrWronglySignedToken)
{
    const std::string token = keys.sign(claims());
    const std::string unsignedToken = token.substr(0, token.rfind('.') + 1);
    EXPECT_FALSE(keys.verify(unsignedToken, now));
    EXPECT_EQ(AccessKeys({std::string(32, 'x')}).verify(token, now).error(), TokenError::Malformed);
    EXPECT_EQ(keys.verify(forge(goodHeader, goodPayload, "other"), now).error(),
              TokenError::Forged);
    std::string bent = token;
    bent[token.find('.') + 5] ^= 1;
    EXPECT_FALSE(keys.verify(bent, now));
}

TEST(Jwt, AnOlderSecretVerifiesAndTheNewestSigns)
{
    const std::string newer(32, 'n');
    const AccessKeys rotated({newer, secret});
    EXPECT_TRUE(rotated.verify(keys.sign(claims()), now));
    const std::string token = rotated.sign(claims());
    EXPECT_FALSE(keys.verify(token, now)) << "signed by the new one";
    EXPECT_TRUE(AccessKeys({newer}).verify(token, now));
    // The kid of one secret does not open the door for a signature by the other.
    EXPECT_EQ(rotated.verify(forge(goodHeader, goodPayload, newer), now).error(),
              TokenError::Forged);
    EXPECT_NE(keyId(newer), keyId(secret));
    EXPECT_EQ(keyId(secret).find(secret.substr(0, 4)), std::string::npos);
}

TEST(Jwt, RefusesATokenWithoutAnIntegerExpiry)
{
    for (const char *payload :
         {R"({"_id":"u","sid":"s"})", R"({"_id":"u","sid":"s","exp":"1770000900"})",
          R"({"_id":"u","sid":"s","exp":1770000900.5})", R"({"_id":"u","sid":"s","exp":null})",
          R"([1])", "nonsense", ""})
        EXPECT_EQ(keys.verify(forge(goodHeader, payload), now).error(), TokenError::Malformed)
            << payload;
}

TEST(Jwt, RefusesATokenWithoutUserOrSession)
{
    EXPECT_FALSE(keys.verify(forge(goodHeader, R"({"_id":"u","exp":1770000900})"), now));
    EXPECT_FALSE(keys.verify(forge(goodHeader, R"({"sid":"s","exp":1770000900})"), now));
}

TEST(Jwt, RefusesWhatIsNoToken)
{
    for (const std::string &token : {std::string(), std::string("."), std::string(".."),
                                     std::string("a.b.c"), std::string(20000, 'a')})
        EXPECT_EQ(keys.verify(token, now).error(), TokenError::Malformed);
    const std::string good = keys.sign(claims());
    EXPECT_FALSE(keys.verify(good + "=", now));
    EXPECT_FALSE(keys.verify(good + ".x", now));
    EXPECT_FALSE(keys.verify(" " + good, now));
}

} // namespace
} // namespace gigflow::server::auth
