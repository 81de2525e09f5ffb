// SPDX-License-Identifier: MIT
// What keeps the server usable and its answers private: rates, compression, sessions that end while
// a request waits.
#include "server/api/guardedwrite.h"
#include "server/api/handlers.h"
#include "server/auth/password.h"
#include "tests/server/support/apiharness.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gigflow::server::test {
namespace {

using testing::HasSubstr;

TEST(RateLimiter, GivesTheBurstAndThenTheRate)
{
    RateLimiter limiter;
    const Rate rate{5, 2};
    std::int64_t now = 1'000'000;
    for (int i = 0; i < 5; ++i)
        EXPECT_FALSE(limiter.take("a", rate, now)) << i;
    EXPECT_EQ(limiter.take("a", rate, now), std::chrono::seconds(1));
    EXPECT_FALSE(limiter.take("b", rate, now)) << "another bucket";
    now += 499;
    EXPECT_TRUE(limiter.take("a", rate, now));
    now += 1;
    EXPECT_FALSE(limiter.take("a", rate, now));
    EXPECT_TRUE(limiter.take("a", rate, now));
    now += 60'000;
    for (int i = 0; i < 5; ++i)
        EXPECT_FALSE(limiter.take("a", rate, now)) << "full again, and no fuller";
    EXPECT_TRUE(limiter.take("a", rate, now));
    for (int i = 0; i < 1000; ++i)
        EXPECT_FALSE(limiter.take("a", Rate{}, now)) << "no limit";
    const Rate slow{1, 0.1};
    EXPECT_FALSE(limiter.take("c", slow, now));
    EXPECT_EQ(limiter.take("c", slow, now), std::chrono::seconds(10));
}

class Rates : public testing::Test
{
protected:
    Rates()
    {
        ApiConfig config = server.config;
        config.rates.enabled = true;
        config.rates.read = {3, 0.1};
        config.rates.search = {2, 0.1};
        config.rates.write = {2, 0.1};
        config.rates.session = {2, 0.1};
        server.api = *Api::create(config, *server.database, server.sink);
    }
    Reply ask(const std::string &method, const std::string &target, const std::string &body,
              const std::string &token, const std::string &address)
    {
        Request request = ApiHarness::request(method, target, body, token);
        request.remoteAddress = address;
        return server.send(std::move(request));
    }
    Reply get(const std::string &target, const std::string &token, const std::string &address)
    {
        return ask("GET", target, "", token, address);
    }
    ApiHarness server;
    const std::string home = "203.0.113.7";
    const std::string elsewhere = "198.51.100.2";
};

TEST_F(Rates, AStrangerIsLimitedByAddress)
{
    for (int i = 0; i < 3; ++i)
        ASSERT_EQ(get("/gigs", "", home).status(), 200);
    const Reply refused = get("/gigs", "", home);
    EXPECT_EQ(refused.status(), 429);
    EXPECT_GT(std::stoi(refused.header("Retry-After")), 0);
    EXPECT_FALSE(refused.json.at("success").as_bool());
    EXPECT_EQ(get("/gigs", "", elsewhere).status(), 200);
    // Searching has a bucket of its own, by whichever name it is asked for.
    EXPECT_EQ(get("/gigs/search?search=a", "", home).status(), 200);
    EXPECT_EQ(get("/gigs?search=a", "", home).status(), 200);
    EXPECT_EQ(get("/gigs?search=b", "", home).status(), 429);
    server.advance(std::chrono::seconds(10));
    EXPECT_EQ(get("/gigs", "", home).status(), 200);
}

TEST_F(Rates, NobodyElseUsesUpWhatAnAccountHas)
{
    const Person ada = server.person("ada");
    const Person eve = server.person("eve");
    // Floods from the very address: without a token, with a forged one, and with another account.
    for (int i = 0; i < 20; ++i) {
        get("/users/me", "", home);
        get("/users/me", ada.token + "x", home);
        get("/users/me", eve.token, home);
    }
    EXPECT_EQ(get("/users/me", "", home).status(), 401);
    EXPECT_EQ(get("/users/me", eve.token, home).status(), 429);
    EXPECT_EQ(get("/users/me", ada.token, home).status(), 200);
    // An account takes its limit along.
    EXPECT_EQ(get("/users/me", eve.token, elsewhere).status(), 429);
}

TEST_F(Rates, ChangesAreCountedApart)
{
    const Person ada = server.person("ada");
    const std::string gig = R"({"title":"t","description":"d","budget":5})";
    for (int i = 0; i < 2; ++i)
        EXPECT_EQ(ask("POST", "/gigs", gig, ada.token, home).status(), 201);
    EXPECT_EQ(ask("POST", "/gigs", gig, ada.token, home).status(), 429);
    EXPECT_EQ(server.sql("SELECT count(*) FROM gigs"), "2");
    EXPECT_EQ(get("/gigs/my", ada.token, home).status(), 200);
}

TEST_F(Rates, SessionsAreLimitedByAddress)
{
    for (int i = 0; i < 2; ++i)
        EXPECT_EQ(ask("POST", "/users/refresh-token", R"({"refreshToken":"x"})", "", home).status(),
                  401);
    EXPECT_EQ(ask("POST", "/users/refresh-token", R"({"refreshToken":"x"})", "", home).status(),
              429);
    EXPECT_EQ(ask("POST", "/auth/register", "{}", "", home).status(), 429);
    EXPECT_EQ(ask("POST", "/auth/register", "{}", "", elsewhere).status(), 400);
}

TEST_F(Rates, ThisComputerIsNotLimited)
{
    for (const char *address : {"127.0.0.1", "::1", "127.8.9.1"}) {
        for (int i = 0; i < 10; ++i)
            ASSERT_EQ(get("/gigs", "", address).status(), 200);
    }
    EXPECT_FALSE(isLoopbackAddress("128.0.0.1"));
    EXPECT_FALSE(isLoopbackAddress("::2"));
}

/// A household has a whole IPv6 network.
TEST_F(Rates, AnAddressOfVersionSixIsItsNetwork)
{
    for (int i = 0; i < 3; ++i)
        ASSERT_EQ(get("/gigs", "", "2001:db8:1:2::" + std::to_string(i)).status(), 200);
    EXPECT_EQ(get("/gigs", "", "2001:db8:1:2::99").status(), 429);
    EXPECT_EQ(get("/gigs", "", "2001:db8:1:3::99").status(), 200);
}

TEST(Compression, IsForWhatHoldsNoSecretOfTheAsker)
{
    ApiHarness server;
    const Person ada = server.person("ada");
    const auto may = [&](const std::string &method, const std::string &target,
                         const std::string &token, bool cookie) {
        Request request =
            ApiHarness::request(method, target, method == "GET" ? "" : "{}", cookie ? "" : token);
        if (cookie) {
            request.headers.emplace_back("Cookie", "accessToken=" + token);
            request.headers.emplace_back("Origin", "https://gigs.example");
        }
        return server.api->handle(request).mayCompress;
    };
    EXPECT_TRUE(may("GET", "/gigs", "", false));
    EXPECT_TRUE(may("GET", "/gigs", ada.token, true)) << "the same for everybody";
    EXPECT_TRUE(may("GET", "/gigs/my", ada.token, false)) << "no page can send the header";
    EXPECT_FALSE(may("GET", "/gigs/my", ada.token, true));
    EXPECT_FALSE(may("GET", "/users/me/export", ada.token, true));
    EXPECT_FALSE(may("GET", "/nowhere", "", false));
    const Reply tokens =
        server.post("/users/refresh-token", R"({"refreshToken":")" + ada.refreshToken + R"("})");
    ASSERT_EQ(tokens.status(), 200);
    EXPECT_FALSE(tokens.response.mayCompress);
    EXPECT_EQ(tokens.header("Cache-Control"), "no-store");
}

class Guarded : public testing::Test
{
protected:
    /// A request that was let in, whose session has ended since.
    Context lateContext(boost::json::object body)
    {
        server.post("/users/logout", "{}", ada.token);
        return Context{.request = request,
                       .services = services,
                       .db = **lease,
                       .now = server.now(),
                       .who = Identity{ada.id, ada.sessionId, 0},
                       .ids = {},
                       .query = {},
                       .body = std::move(body),
                       .told = {},
                       .removedPictures = {}};
    }
    ApiHarness server;
    Services services{server.config, *server.database, server.sink};
    Person ada = server.person("ada");
    Request request = ApiHarness::request("POST", "/x", "", "");
    storage::Result<storage::Lease> lease = server.database->lease();
};

TEST_F(Guarded, NothingIsWrittenForASessionThatHasEnded)
{
    Context context = lateContext({});
    bool called = false;
    const Answer answer = writeGuarded(context, [&called] {
        called = true;
        return ok("{}", "");
    });
    EXPECT_EQ(answer.status, 401);
    EXPECT_FALSE(called);
}

TEST_F(Guarded, NeitherPasswordNorAccountChangesWithIt)
{
    server.sql("UPDATE users SET password_hash = '" + auth::hashPassword("correct horse battery") +
               "' RETURNING id");
    server.sink.endedUsers.clear();
    Context password = lateContext(
        {{"oldPassword", "correct horse battery"}, {"newPassword", "another long one"}});
    EXPECT_EQ(handlers::changePassword(password).status, 401);
    Context account = lateContext({{"password", "correct horse battery"}});
    EXPECT_EQ(handlers::deleteAccount(account).status, 401);
    EXPECT_EQ(server.post("/auth/login", R"({"username":"ada","password":"correct horse battery"})")
                  .status(),
              200);
    EXPECT_TRUE(server.sink.endedUsers.empty());
}

TEST_F(Guarded, ARefusalPublishesNothing)
{
    Context context = lateContext({});
    context.who.reset();
    const Answer answer = writeGuarded(context, [&context] {
        context.db.execute("DELETE FROM users");
        context.told.events.push_back({"gig-created", {}, "{}"});
        context.told.endedUsers.emplace_back("somebody");
        return refuse(409, "no");
    });
    EXPECT_EQ(answer.status, 409);
    EXPECT_EQ(server.sql("SELECT count(*) FROM users"), "1");
    EXPECT_TRUE(server.sink.take().empty());
    EXPECT_TRUE(server.sink.endedUsers.empty());
}

TEST(Refusals, OfTheTransportCanBeReadByTheWebClient)
{
    ApiHarness server;
    Request request = ApiHarness::request("POST", "/gigs", "", "");
    EXPECT_EQ(headerValue(server.api->refusal(request, 413, "Too large").headers,
                          "Access-Control-Allow-Origin"),
              "");
    request.headers.emplace_back("Origin", "https://gigs.example");
    const Response refusal = server.api->refusal(request, 413, "Too large");
    EXPECT_EQ(refusal.status, 413);
    EXPECT_EQ(headerValue(refusal.headers, "Access-Control-Allow-Origin"), "https://gigs.example");
    EXPECT_THAT(refusal.body, HasSubstr("\"statusCode\":413"));
}

} // namespace
} // namespace gigflow::server::test
