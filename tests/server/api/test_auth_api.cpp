// SPDX-License-Identifier: MIT
// Registration, sign-in, refreshing and signing out, through the API.
#include "server/auth/bcrypt.h"
#include "tests/server/support/apiharness.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <ctime>
#include <set>
#include <thread>

namespace gigflow::server::test {
namespace {

using testing::HasSubstr;
using testing::Not;

constexpr const char *passphrase = "correct horse battery";
const std::string registration =
    R"({"name":"Ada","email":"Ada@Example.org","username":"ada","password":"correct horse battery"})";

std::string loginBody(const std::string &field, const std::string &value,
                      const std::string &password)
{
    return "{\"" + field + "\":\"" + value + "\",\"password\":\"" + password + "\"}";
}

std::string refreshBody(const std::string &token)
{
    return R"({"refreshToken":")" + token + R"("})";
}

std::string tokenOf(const Reply &reply, std::string_view name)
{
    return std::string(reply.data().at(name).as_string());
}

class AuthApi : public testing::Test
{
protected:
    Reply refresh(const std::string &token)
    {
        return server.post("/users/refresh-token", refreshBody(token));
    }
    ApiHarness server;
};

TEST_F(AuthApi, RegistrationGivesTheUserAndTokensInCookiesOnly)
{
    const Reply reply = server.post("/auth/register", registration);
    ASSERT_EQ(reply.status(), 201);
    EXPECT_EQ(reply.data().at("email"), "Ada@Example.org");
    EXPECT_EQ(reply.data().as_object().count("password"), 0U);
    EXPECT_THAT(reply.response.body, Not(HasSubstr("Token")));
    EXPECT_FALSE(reply.cookie("accessToken").empty());
    EXPECT_EQ(refresh(reply.cookie("refreshToken")).status(), 200);
    EXPECT_EQ(server.get("/users/current-user", reply.cookie("accessToken")).status(), 200);
}

TEST_F(AuthApi, CookiesHaveTheAttributesOfTheContract)
{
    const Reply reply = server.post("/auth/register", registration);
    int cookies = 0;
    for (const auto &[name, value] : reply.response.headers) {
        if (name != "Set-Cookie")
            continue;
        ++cookies;
        EXPECT_THAT(value, HasSubstr("; Path=/; HttpOnly; Secure; SameSite=None"));
    }
    EXPECT_EQ(cookies, 2);
}

TEST_F(AuthApi, LoginWorksByEmailAndByUsernameInAnyCase)
{
    server.post("/auth/register", registration);
    for (const auto &[field, value] :
         {std::pair("email", "aDA@example.ORG"), std::pair("username", "ADA")}) {
        const Reply reply = server.post("/auth/login", loginBody(field, value, passphrase));
        ASSERT_EQ(reply.status(), 200) << field;
        EXPECT_EQ(reply.data().at("user").at("username"), "ada");
        EXPECT_EQ(server.get("/users/current-user", tokenOf(reply, "accessToken")).status(), 200);
        EXPECT_EQ(tokenOf(reply, "refreshToken"), reply.cookie("refreshToken"));
    }
}

TEST_F(AuthApi, APersonFromTheOriginalSignsInAndGetsAHashOfToday)
{
    if (!auth::canVerifyBcrypt())
        GTEST_SKIP() << "this system's libcrypt has no bcrypt";
    server.person("ada");
    server.sql("UPDATE users SET password_hash = "
               "'$2b$04$abcdefghijklmnopqrstuuqREtd3VJD2QVZbuFskFSLk6eRIrQoOS' RETURNING id");
    EXPECT_EQ(server.post("/auth/login", loginBody("username", "ada", "not this one")).status(),
              401);
    EXPECT_THAT(server.sql("SELECT password_hash FROM users"), testing::StartsWith("$2b$"));
    EXPECT_EQ(server.post("/auth/login", loginBody("username", "ada", passphrase)).status(), 200);
    EXPECT_THAT(server.sql("SELECT password_hash FROM users"), testing::StartsWith("$argon2id$"));
    EXPECT_EQ(server.post("/auth/login", loginBody("username", "ada", passphrase)).status(), 200);
}

TEST_F(AuthApi, WrongPasswordAndUnknownUserSayTheSame)
{
    server.post("/auth/register", registration);
    const Reply wrong = server.post("/auth/login", loginBody("username", "ada", "not this one"));
    const Reply unknown = server.post("/auth/login", loginBody("username", "eve", "not this one"));
    EXPECT_EQ(wrong.status(), 401);
    EXPECT_EQ(unknown.status(), 401);
    EXPECT_EQ(wrong.response.body, unknown.response.body);
}

TEST_F(AuthApi, UnknownUserTakesTheTimeOfAHash)
{
    server.post("/auth/register", registration);
    const auto timed = [this](const char *username) {
        const std::clock_t start = std::clock(); // processor time: other programs run too
        server.post("/auth/login", loginBody("username", username, "not this one"));
        return std::clock() - start;
    };
    timed("nobody"); // makes the hash that unknown people are compared with
    auto wrong = timed("ada");
    auto unknown = timed("eve");
    for (int i = 0; i < 2; ++i) {
        wrong = std::min(wrong, timed("ada"));
        unknown = std::min(unknown, timed("eve"));
    }
    EXPECT_GT(unknown * 3, wrong * 2);
    EXPECT_LT(unknown * 2, wrong * 3);
}

TEST_F(AuthApi, ObjectsWhereTextsBelongAreRefused)
{
    const Reply reply =
        server.post("/auth/login", R"({"email":{"$ne":1},"password":"whatever 1"})");
    EXPECT_EQ(reply.status(), 400);
    EXPECT_EQ(reply.json.at("errors").at(0).at("field"), "email");
}

TEST_F(AuthApi, BadRegistrationsNameTheField)
{
    const std::vector<std::pair<std::string, std::string>> cases{
        {R"({"email":"a@b.org","username":"a","password":"long enough 1"})", "name"},
        {R"({"name":"  ","email":"a@b.org","username":"a","password":"long enough 1"})", "name"},
        {R"({"name":"A","email":"nonsense","username":"a","password":"long enough 1"})", "email"},
        {R"({"name":"A","email":"a@b.org","username":"a b","password":"long enough 1"})",
         "username"},
        {R"({"name":"A","email":"a@b.org","username":"a","password":"short"})", "password"},
        {R"({"name":"A","email":"a@b.org","username":"a","password":"PassWord1"})", "password"},
        {R"({"name":"A","email":"a@b.org","username":"a","password":")" + std::string(129, 'x') +
             R"("})",
         "password"},
        {R"({"name":"A","email":"a@b.org","username":"a","password":"long enough 1",)"
         R"j("avatarUrl":"javascript:alert(1)"})j",
         "avatarUrl"},
        {R"({"name":7,"email":"a@b.org","username":"a","password":"long enough 1"})", "name"},
    };
    for (const auto &[body, field] : cases) {
        const Reply reply = server.post("/auth/register", body);
        ASSERT_EQ(reply.status(), 400) << body;
        EXPECT_EQ(str(reply.json.at("errors").at(0).at("field")), field) << body;
        EXPECT_FALSE(reply.json.at("success").as_bool());
    }
}

TEST_F(AuthApi, DuplicatesAreConflicts)
{
    ASSERT_EQ(server.post("/auth/register", registration).status(), 201);
    const Reply email = server.post(
        "/auth/register",
        R"({"name":"B","email":"ADA@example.org","username":"b","password":"long enough 1"})");
    EXPECT_EQ(email.status(), 409);
    EXPECT_EQ(email.json.at("errors").at(0).at("field"), "email");
    const Reply username = server.post(
        "/auth/register",
        R"({"name":"B","email":"b@example.org","username":"ADA","password":"long enough 1"})");
    EXPECT_EQ(username.status(), 409);
    EXPECT_EQ(username.json.at("errors").at(0).at("field"), "username");
}

TEST_F(AuthApi, GuessingIsSlowedDownButNotForTheOwnerElsewhere)
{
    server.post("/auth/register", registration);
    const auto attempt = [this](const std::string &address, const std::string &password) {
        Request request =
            ApiHarness::request("POST", "/auth/login", loginBody("username", "ada", password), "");
        request.remoteAddress = address;
        return server.send(request);
    };
    for (int i = 0; i < 10; ++i)
        ASSERT_EQ(attempt("203.0.113.7", "guess number").status(), 401);
    const Reply refused = attempt("203.0.113.7", passphrase);
    EXPECT_EQ(refused.status(), 429);
    EXPECT_GT(std::stoi(refused.header("Retry-After")), 0);
    EXPECT_EQ(attempt("198.51.100.2", passphrase).status(), 200);
    server.advance(std::chrono::minutes(16));
    EXPECT_EQ(attempt("203.0.113.7", passphrase).status(), 200);
}

TEST_F(AuthApi, LogoutEndsTheAccessTokenAtOnce)
{
    const Person ada = server.person("ada");
    const Reply reply = server.post("/users/logout", "{}", ada.token);
    ASSERT_EQ(reply.status(), 200);
    EXPECT_TRUE(reply.data().as_object().empty());
    EXPECT_EQ(server.sink.endedSessions, std::vector<std::string>{ada.sessionId});
    EXPECT_EQ(server.get("/users/current-user", ada.token).status(), 401);
    EXPECT_EQ(refresh(ada.refreshToken).status(), 401);
    EXPECT_FALSE(server.api->verifyAccessToken(ada.token));
    const Reply again =
        server.post("/users/login-via-access-token", R"({"accessToken":")" + ada.token + R"("})");
    EXPECT_EQ(again.status(), 401);
}

TEST_F(AuthApi, ExpiredAndForeignTokensAreRefusedWithTheChallenge)
{
    const Person ada = server.person("ada");
    ASSERT_TRUE(server.api->verifyAccessToken(ada.token));
    for (const std::string &token : {std::string("nonsense"), ada.refreshToken, ada.token + "x"}) {
        const Reply reply = server.get("/users/current-user", token);
        EXPECT_EQ(reply.status(), 401);
        EXPECT_EQ(reply.header("WWW-Authenticate"), "Bearer");
        EXPECT_EQ(reply.json.at("statusCode"), 401);
    }
    server.advance(std::chrono::minutes(15));
    EXPECT_EQ(server.get("/users/current-user", ada.token).status(), 401);
}

TEST_F(AuthApi, RefreshingSpendsTheTokenOnceTheSuccessorIsUsed)
{
    const Person ada = server.person("ada");
    const std::string second = tokenOf(refresh(ada.refreshToken), "refreshToken");
    // The answer was lost: the old token gives the very same successor.
    EXPECT_EQ(tokenOf(refresh(ada.refreshToken), "refreshToken"), second);
    const Reply third = refresh(second);
    ASSERT_EQ(third.status(), 200);
    // Now somebody shows the first again: the whole session ends.
    EXPECT_EQ(refresh(ada.refreshToken).status(), 401);
    EXPECT_EQ(server.sink.endedSessions, std::vector<std::string>{ada.sessionId});
    EXPECT_EQ(refresh(tokenOf(third, "refreshToken")).status(), 401);
    EXPECT_EQ(server.get("/users/me", tokenOf(third, "accessToken")).status(), 401);
}

TEST_F(AuthApi, TheGraceOfALostAnswerIsTenMinutes)
{
    const Person ada = server.person("ada");
    ASSERT_EQ(refresh(ada.refreshToken).status(), 200);
    server.advance(std::chrono::minutes(10));
    EXPECT_EQ(refresh(ada.refreshToken).status(), 200);
    server.advance(std::chrono::seconds(1));
    EXPECT_EQ(refresh(ada.refreshToken).status(), 401);
}

TEST_F(AuthApi, NewSecretsSignNobodyOut)
{
    const Person ada = server.person("ada");
    const Person eve = server.person("eve");
    const std::string lost = tokenOf(refresh(eve.refreshToken), "refreshToken");
    ApiConfig rotated = server.config;
    rotated.secrets = {std::string(32, 'A'),
                       std::string(32, 'R'),
                       {server.config.secrets.access},
                       {server.config.secrets.refresh}};
    server.api = *Api::create(rotated, *server.database, server.sink);
    EXPECT_EQ(server.get("/users/me", ada.token).status(), 200);
    const std::string second = tokenOf(refresh(ada.refreshToken), "refreshToken");
    EXPECT_EQ(tokenOf(refresh(ada.refreshToken), "refreshToken"), second);
    EXPECT_EQ(tokenOf(refresh(eve.refreshToken), "refreshToken"), lost) << "the same successor";
    // The old secrets are taken away: what the new ones made goes on, the rest is over.
    rotated.secrets.previousAccess.clear();
    rotated.secrets.previousRefresh.clear();
    server.api = *Api::create(rotated, *server.database, server.sink);
    EXPECT_EQ(server.get("/users/me", ada.token).status(), 401);
    EXPECT_EQ(refresh(lost).status(), 401);
    const Reply renewed = refresh(second);
    ASSERT_EQ(renewed.status(), 200);
    EXPECT_EQ(server.get("/users/me", tokenOf(renewed, "accessToken")).status(), 200);
}

TEST_F(AuthApi, TwentyParallelRefreshesHaveOneSuccessor)
{
    const Person ada = server.person("ada");
    std::vector<Reply> replies(20);
    std::vector<std::thread> threads;
    threads.reserve(replies.size());
    for (Reply &reply : replies)
        threads.emplace_back([this, &reply, &ada] { reply = refresh(ada.refreshToken); });
    for (std::thread &thread : threads)
        thread.join();
    std::set<std::string> successors;
    for (const Reply &reply : replies) {
        ASSERT_EQ(reply.status(), 200);
        successors.insert(tokenOf(reply, "refreshToken"));
    }
    EXPECT_EQ(successors.size(), 1U);
    EXPECT_EQ(server.sql("SELECT count(*) FROM refresh_tokens"), "2");
    EXPECT_EQ(refresh(*successors.begin()).status(), 200);
}

TEST_F(AuthApi, TheAliasesRefreshToo)
{
    const Person ada = server.person("ada");
    const Reply first = server.post("/auth/refresh", refreshBody(ada.refreshToken));
    ASSERT_EQ(first.status(), 200);
    EXPECT_EQ(server.post("/refresh", refreshBody(tokenOf(first, "refreshToken"))).status(), 200);
}

TEST_F(AuthApi, NoSecretIsStoredOrAnswered)
{
    const Reply reply = server.post("/auth/login", loginBody("username", "ada", passphrase));
    server.post("/auth/register", registration);
    const Reply login = server.post("/auth/login", loginBody("username", "ada", passphrase));
    const std::string token = tokenOf(login, "refreshToken");
    EXPECT_EQ(server.sql("SELECT count(*) FROM refresh_tokens WHERE hash = '" + token + "'"), "0");
    EXPECT_THAT(server.sql("SELECT password_hash FROM users"), testing::StartsWith("$argon2id$"));
    EXPECT_THAT(login.response.body, Not(HasSubstr("argon2")));
    EXPECT_THAT(login.response.body, Not(HasSubstr(passphrase)));
}

} // namespace
} // namespace gigflow::server::test
