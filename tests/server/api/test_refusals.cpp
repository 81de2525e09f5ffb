// SPDX-License-Identifier: MIT
// "What ours refuses where the original errs": every row, with the envelope.
#include "tests/server/support/apiharness.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gigflow::server::test {
namespace {

const std::string unknownId = "65f0c0ffee65f0c0ffee65f0";

class Refusals : public testing::Test
{
protected:
    static void expectEnvelope(const Reply &reply, int status)
    {
        EXPECT_EQ(reply.status(), status) << reply.response.body;
        EXPECT_EQ(reply.json.at("statusCode"), status);
        EXPECT_FALSE(reply.json.at("success").as_bool());
        EXPECT_TRUE(reply.json.at("data").is_null());
        EXPECT_FALSE(str(reply.json.at("message")).empty());
        EXPECT_TRUE(reply.json.at("errors").is_array());
    }
    ApiHarness server;
    Person maya = server.person("maya");
    Person sam = server.person("sam");
};

TEST_F(Refusals, UnknownPathsAndMethods)
{
    expectEnvelope(server.get("/nowhere"), 404);
    expectEnvelope(server.get("/gigs/getById"), 404);
    expectEnvelope(server.get("/gigs/getById/" + unknownId + "/more"), 404);
    const Reply method = server.send(ApiHarness::request("PUT", "/gigs", "{}", maya.token));
    expectEnvelope(method, 405);
    EXPECT_EQ(method.header("Allow"), "GET, POST");
    Request outside = ApiHarness::request("GET", "/health", "", "");
    outside.path = "/apihealth";
    expectEnvelope(server.send(outside), 404);
}

TEST_F(Refusals, UnknownAndMalformedIds)
{
    for (const std::string &id : {unknownId, std::string("7"), std::string("%27%20OR%201=1")}) {
        expectEnvelope(server.get("/gigs/getById/" + id), 404);
        expectEnvelope(server.get("/gigs/" + id), 404);
        expectEnvelope(server.patch("/gigs/" + id, R"({"budget":1})", maya.token), 404);
        expectEnvelope(server.remove("/gigs/" + id, maya.token), 404);
        expectEnvelope(server.get("/users/get-profile/" + id, maya.token), 404);
        expectEnvelope(server.get("/bids/getBidByGigId/" + id, maya.token), 404);
        expectEnvelope(server.patch("/bids/" + id + "/hire", "{}", maya.token), 404);
    }
    expectEnvelope(server.post("/bids", R"({"gigId":"nope","message":"m","price":1})", sam.token),
                   404);
}

TEST_F(Refusals, BadGigsNameTheField)
{
    const std::vector<std::pair<std::string, std::string>> cases{
        {R"({"description":"d","budget":5})", "title"},
        {R"({"title":"   ","description":"d","budget":5})", "title"},
        {R"({"title":["x"],"description":"d","budget":5})", "title"},
        {R"({"title":")" + std::string(101, 't') + R"(","description":"d","budget":5})", "title"},
        {R"({"title":"a\u0000b","description":"d","budget":5})", "title"},
        {R"({"title":"t","description":")" + std::string(2001, 'd') + R"(","budget":5})",
         "description"},
        {R"({"title":"t","description":"d"})", "budget"},
        {R"({"title":"t","description":"d","budget":-1})", "budget"},
        {R"({"title":"t","description":"d","budget":0})", "budget"},
        {R"({"title":"t","description":"d","budget":"5"})", "budget"},
        {R"({"title":"t","description":"d","budget":null})", "budget"},
        {R"({"title":"t","description":"d","budget":1e300})", "budget"},
        {R"({"title":"t","description":"d","budget":1.005})", "budget"},
    };
    for (const auto &[body, field] : cases) {
        const Reply reply = server.post("/gigs", body, maya.token);
        expectEnvelope(reply, 400);
        ASSERT_FALSE(reply.json.at("errors").as_array().empty()) << body;
        EXPECT_EQ(str(reply.json.at("errors").at(0).at("field")), field) << body;
    }
    EXPECT_EQ(server.sql("SELECT count(*) FROM gigs"), "0");
}

TEST_F(Refusals, AmountsAreToldWhatIsWrongWithThem)
{
    for (const auto &[amount, words] : std::vector<std::pair<std::string, std::string>>{
             {"0", "budget must be more than 0."},
             {"-5", "budget must be more than 0."},
             {"-1e400", "budget must be more than 0."},
             {"0e400", "budget must be more than 0."},
             {"0.004", "budget must be more than 0."},
             {"1000000000.01", "budget is too high."},
             {"1e300", "budget is too high."},
             {"1e400", "budget is too high."},
             {"1.005", "budget may have at most two decimals."},
             {R"("5")", "budget must be a number."}}) {
        const Reply reply = server.post(
            "/gigs", R"({"title":"t","description":"d","budget":)" + amount + "}", maya.token);
        expectEnvelope(reply, 400);
        EXPECT_EQ(str(reply.json.at("errors").at(0).at("message")), words) << amount;
    }
}

TEST_F(Refusals, AHundredCharactersAreCharactersNotBytes)
{
    std::string title;
    for (int i = 0; i < 100; ++i)
        title += "ü";
    EXPECT_EQ(server
                  .post("/gigs", R"({"title":")" + title + R"(","description":"d","budget":5})",
                        maya.token)
                  .status(),
              201);
}

TEST_F(Refusals, BodiesThatAreNoJson)
{
    for (const char *body :
         {"{", "nonsense", "[1]", "7", R"({"title":NaN})", "{\"title\":\"\xff\"}"})
        expectEnvelope(server.post("/gigs", body, maya.token), 400);
    std::string deep = R"({"title":)" + std::string(100, '[') + std::string(100, ']') + "}";
    expectEnvelope(server.post("/gigs", deep, maya.token), 400);
    Request form = ApiHarness::request("POST", "/gigs", "", maya.token);
    form.body = R"({"title":"t","description":"d","budget":5})";
    form.headers.emplace_back("Content-Type", "text/plain");
    expectEnvelope(server.send(form), 400);
    EXPECT_EQ(server.sql("SELECT count(*) FROM gigs"), "0");
    expectEnvelope(
        server.post("/gigs", R"({"title":")" + std::string(16384, 't') + R"("})", maya.token), 413);
}

TEST_F(Refusals, BadQueries)
{
    for (const char *target : {"/gigs?limit=0", "/gigs?limit=ten", "/gigs?limit=-3",
                               "/gigs?cursor=x", "/gigs?status=new", "/gigs?sort=random",
                               "/gigs?minBudget=lots", "/gigs?search=%zz", "/gigs/changes?since=x"})
        expectEnvelope(server.get(target), 400);
}

TEST_F(Refusals, BidsThatCannotBe)
{
    const std::string gig = server.gig(maya);
    const std::string body = R"({"gigId":")" + gig + R"(","message":"m","price":5})";
    expectEnvelope(server.post("/bids", body, maya.token), 403);
    EXPECT_EQ(server.post("/bids", body, sam.token).status(), 201);
    expectEnvelope(server.post("/bids", body, sam.token), 409);
    EXPECT_EQ(server.get("/gigs").data().at(0).at("bidCount"), 1);
    expectEnvelope(
        server.post("/bids", R"({"gigId":")" + gig + R"(","message":" ","price":5})", sam.token),
        400);
    expectEnvelope(
        server.post("/bids", R"({"gigId":{"$gt":""},"message":"m","price":5})", sam.token), 400);
}

TEST_F(Refusals, AfterTheHireNothingOfItMovesAnyMore)
{
    const Person eve = server.person("eve");
    const std::string gig = server.gig(maya);
    const std::string samsBid = server.bid(sam, gig);
    const std::string evesBid = server.bid(eve, gig);
    ASSERT_EQ(server.patch("/bids/" + samsBid + "/hire", "{}", maya.token).status(), 200);
    server.sink.take();
    const Person tom = server.person("tom");
    expectEnvelope(server.patch("/bids/" + samsBid + "/hire", "{}", maya.token), 409);
    expectEnvelope(server.patch("/bids/" + evesBid + "/hire", "{}", maya.token), 409);
    expectEnvelope(
        server.post("/bids", R"({"gigId":")" + gig + R"(","message":"m","price":5})", tom.token),
        409);
    expectEnvelope(server.patch("/gigs/" + gig, R"({"budget":1})", maya.token), 409);
    expectEnvelope(server.remove("/gigs/" + gig, maya.token), 409);
    EXPECT_TRUE(server.sink.take().empty());
}

TEST_F(Refusals, DuplicateUsernameOnUpdate)
{
    expectEnvelope(server.patch("/users/update-account", R"({"username":"SAM"})", maya.token), 409);
    expectEnvelope(server.patch("/users/update-account", "{}", maya.token), 400);
    EXPECT_EQ(server.patch("/users/update-account", R"({"username":"MAYA"})", maya.token).status(),
              200);
    expectEnvelope(
        server.patch("/users/avatar", R"({"avatarUrl":"file:///etc/passwd"})", maya.token), 400);
}

TEST_F(Refusals, ForeignOriginsGetNothingByCookie)
{
    const auto byCookie = [this](const std::string &origin) {
        Request request = ApiHarness::request("POST", "/gigs",
                                              R"({"title":"t","description":"d","budget":5})", "");
        request.headers.emplace_back("Cookie", "other=1; accessToken=" + maya.token);
        if (!origin.empty())
            request.headers.emplace_back("Origin", origin);
        return server.send(request);
    };
    expectEnvelope(byCookie(""), 403);
    expectEnvelope(byCookie("https://evil.example"), 403);
    expectEnvelope(byCookie("https://gigs.example.evil.example"), 403);
    const Reply allowed = byCookie("https://gigs.example");
    EXPECT_EQ(allowed.status(), 201);
    EXPECT_EQ(allowed.header("Access-Control-Allow-Origin"), "https://gigs.example");
    EXPECT_EQ(allowed.header("Access-Control-Allow-Credentials"), "true");
    EXPECT_EQ(byCookie("https://evil.example").header("Access-Control-Allow-Origin"), "");
}

TEST_F(Refusals, Preflights)
{
    Request request = ApiHarness::request("OPTIONS", "/gigs", "", "");
    request.headers.emplace_back("Origin", "https://gigs.example");
    const Reply allowed = server.send(request);
    EXPECT_EQ(allowed.status(), 204);
    EXPECT_EQ(allowed.header("Access-Control-Allow-Methods"), "GET, POST");
    EXPECT_THAT(allowed.header("Access-Control-Allow-Headers"),
                testing::HasSubstr("Idempotency-Key"));
    request.headers.back().second = "https://evil.example";
    const Reply refused = server.send(request);
    EXPECT_EQ(refused.header("Access-Control-Allow-Origin"), "");
    EXPECT_EQ(refused.header("Access-Control-Allow-Methods"), "");
}

TEST_F(Refusals, TheCookieWinsOverTheHeader)
{
    Request request = ApiHarness::request("GET", "/users/current-user", "", maya.token);
    request.headers.emplace_back("Cookie", "accessToken=stale");
    expectEnvelope(server.send(request), 401);
}

TEST(LoopbackHost, OnlyLoopbackNames)
{
    for (const char *host :
         {"localhost", "localhost:5000", "127.0.0.1:1", "127.1.2.3", "[::1]:5000"})
        EXPECT_TRUE(isLoopbackHost(host)) << host;
    for (const char *host : {"", "evil.example", "localhost.evil.example", "127.0.0.1.evil.example",
                             "127.evil.0.1", "[::1].evil.example", "10.0.0.1:5000"})
        EXPECT_FALSE(isLoopbackHost(host)) << host;
}

TEST(CacheHeaders, AreOnEveryAnswer)
{
    ApiHarness server;
    for (const Reply &reply :
         {server.get("/health"), server.get("/nowhere"), server.get("/gigs")}) {
        EXPECT_EQ(reply.header("Cache-Control"), "private, no-cache");
        EXPECT_THAT(reply.header("Vary"), testing::HasSubstr("Origin"));
    }
}

} // namespace
} // namespace gigflow::server::test
