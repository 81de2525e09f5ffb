// SPDX-License-Identifier: MIT
// What every route refuses in the same way, one route after the other: bodies, cookies from foreign
// pages, idempotency keys, preconditions, unknown ids, bad pages; and conditional reading.
#include "server/storage/textfold.h"
#include "tests/server/support/apiharness.h"

#include <gtest/gtest.h>

#include <condition_variable>
#include <set>
#include <thread>

namespace gigflow::server::test {
namespace {

struct Route
{
    const char *method;
    const char *target; ///< {gig}, {bid} and {session} are filled in
};

const std::vector<Route> keyed{
    {"POST", "/users/logout"},
    {"PATCH", "/users/update-account"},
    {"PATCH", "/users/avatar"},
    {"PATCH", "/users/cover-image"},
    {"POST", "/gigs"},
    {"PATCH", "/gigs/{gig}"},
    {"PATCH", "/gigs/{gig}/complete"},
    {"POST", "/bids"},
    {"PATCH", "/bids/{bid}"},
    {"PATCH", "/bids/{bid}/hire"},
    {"PATCH", "/bids/{bid}/decline"},
    {"PATCH", "/bids/{bid}/shortlist"},
    {"POST", "/notifications/read"},
};
const std::vector<Route> unkeyed{
    {"POST", "/users/change-password"},
    {"DELETE", "/users/sessions/{session}"},
    {"DELETE", "/users/me"},
    {"DELETE", "/gigs/{gig}"},
    {"DELETE", "/bids/{bid}"},
};
const std::vector<Route> renewing{
    {"POST", "/users/refresh-token"},
    {"POST", "/auth/refresh"},
    {"POST", "/refresh"},
    {"POST", "/users/login-via-access-token"},
};
const std::vector<Route> signingIn{{"POST", "/auth/register"}, {"POST", "/auth/login"}};
const std::vector<Route> versionedByOwner{
    {"PATCH", "/gigs/{gig}"},          {"DELETE", "/gigs/{gig}"},
    {"PATCH", "/gigs/{gig}/complete"}, {"PATCH", "/bids/{bid}/hire"},
    {"PATCH", "/bids/{bid}/decline"},  {"PATCH", "/bids/{bid}/shortlist"},
};
const std::vector<Route> versionedByFreelancer{{"PATCH", "/bids/{bid}"}, {"DELETE", "/bids/{bid}"}};
const std::vector<std::string> lists{"/gigs",
                                     "/gigs/search",
                                     "/gigs/my",
                                     "/bids/my",
                                     "/gigs/{gig}/bids",
                                     "/bids?gigId={gig}",
                                     "/bids/getBidByGigId/{gig}",
                                     "/notifications"};
const std::vector<std::string> otherReads{
    "/gigs/changes",  "/users/current-user", "/users/me",       "/users/get-profile/{owner}",
    "/users/{owner}", "/users/me/export",    "/users/sessions", "/openapi.json"};
const std::vector<Route> named{
    {"GET", "/users/get-profile/{id}"},
    {"GET", "/users/{id}"},
    {"GET", "/gigs/getById/{id}"},
    {"GET", "/gigs/{id}"},
    {"GET", "/gigs/{id}/bids"},
    {"GET", "/bids/getBidByGigId/{id}"},
    {"GET", "/bids?gigId={id}"},
    {"PATCH", "/gigs/{id}"},
    {"DELETE", "/gigs/{id}"},
    {"PATCH", "/gigs/{id}/complete"},
    {"PATCH", "/bids/{id}"},
    {"DELETE", "/bids/{id}"},
    {"PATCH", "/bids/{id}/hire"},
    {"PATCH", "/bids/{id}/decline"},
    {"PATCH", "/bids/{id}/shortlist"},
    {"DELETE", "/users/sessions/{id}"},
};

std::vector<Route> all(std::initializer_list<std::vector<Route>> groups)
{
    std::vector<Route> routes;
    for (const auto &group : groups)
        routes.insert(routes.end(), group.begin(), group.end());
    return routes;
}

void fill(std::string &text, const std::string &mark, const std::string &value)
{
    if (const std::size_t at = text.find(mark); at != std::string::npos)
        text.replace(at, mark.size(), value);
}

/// Of a route, whatever its parameters are called: "post /gigs/{}".
std::string shape(std::string_view method, std::string_view path)
{
    std::string text = storage::foldCase(method) + " ";
    bool named = false;
    for (const char c : path) {
        named = named && c != '}';
        if (!named)
            text += c;
        named = named || c == '{';
    }
    return text;
}

class EveryRoute : public testing::Test
{
protected:
    std::string filled(std::string target) const
    {
        fill(target, "{gig}", gig);
        fill(target, "{bid}", bid);
        fill(target, "{session}", maya.sessionId);
        fill(target, "{owner}", maya.id);
        return target;
    }
    Request request(const Route &route, const std::string &body, const std::string &token) const
    {
        return ApiHarness::request(route.method, filled(route.target), body, token);
    }
    Reply withHeader(Request request, const std::string &name, const std::string &value)
    {
        request.headers.emplace_back(name, value);
        return server.send(std::move(request));
    }

    ApiHarness server;
    Person maya = server.person("maya");
    Person sam = server.person("sam");
    std::string gig = server.gig(maya);
    std::string bid = server.bid(sam, gig);
};

TEST_F(EveryRoute, TakesNoBodyThatIsTooLargeOrNotDeclaredAsJson)
{
    for (const Route &route : all({keyed, unkeyed, renewing, signingIn})) {
        SCOPED_TRACE(std::string(route.method) + " " + route.target);
        EXPECT_EQ(server.send(request(route, std::string(16'385, ' '), maya.token)).status(), 413);
        Request form = request(route, "title=x", maya.token);
        form.headers[1].second = "application/x-www-form-urlencoded";
        EXPECT_EQ(server.send(form).status(), 400);
        EXPECT_EQ(server.send(request(route, "{\"a\":", maya.token)).status(), 400);
        EXPECT_EQ(server.send(request(route, "[]", maya.token)).status(), 400);
    }
}

TEST_F(EveryRoute, TakesNoCookieFromAForeignPage)
{
    for (const Route &route : all({keyed, unkeyed, renewing})) {
        SCOPED_TRACE(std::string(route.method) + " " + route.target);
        for (const char *origin : {"https://evil.example", "null", ""}) {
            Request change = request(route, "{}", "");
            change.headers.emplace_back("Cookie", "accessToken=" + maya.token);
            EXPECT_EQ(withHeader(change, "Origin", origin).status(), 403) << origin;
        }
    }
}

TEST_F(EveryRoute, RenewsNothingForAnUnknownToken)
{
    for (const Route &route : renewing) {
        EXPECT_EQ(
            server.send(request(route, R"({"refreshToken":"x","accessToken":"x"})", "")).status(),
            401)
            << route.target;
        EXPECT_EQ(server.send(request(route, "{}", "")).status(), 401) << route.target;
        EXPECT_EQ(
            server.send(request(route, R"({"refreshToken":{},"accessToken":1})", "")).status(), 400)
            << route.target;
    }
}

TEST_F(EveryRoute, KnowsAKeyThatWasUsedForAnotherRequest)
{
    const Request first =
        request({"POST", "/gigs"}, R"({"title":"t","description":"d","budget":5})", maya.token);
    ASSERT_EQ(withHeader(first, "Idempotency-Key", "k").status(), 201);
    for (const Route &route : keyed) {
        EXPECT_EQ(withHeader(request(route, "{}", maya.token), "Idempotency-Key", "k").status(),
                  422)
            << route.method << ' ' << route.target;
    }
}

TEST_F(EveryRoute, LooksAtAKeyOnlyWhereTheDocumentSaysSo)
{
    std::set<std::string> documented;
    const Reply document = server.get("/openapi.json");
    for (const auto &[path, item] : document.json.at("paths").as_object()) {
        for (const auto &[method, operation] : item.as_object()) {
            if (boost::json::serialize(operation).find("/IdempotencyKey\"") != std::string::npos)
                documented.insert(shape(method, path));
        }
    }
    std::set<std::string> taking;
    for (const Route &route : keyed)
        taking.insert(shape(route.method, route.target));
    EXPECT_EQ(documented, taking);

    const Request first =
        request({"POST", "/gigs"}, R"({"title":"t","description":"d","budget":5})", maya.token);
    ASSERT_EQ(withHeader(first, "Idempotency-Key", "k").status(), 201);
    for (const Route &route : all({{{"POST", "/uploads"}}, renewing, signingIn, unkeyed})) {
        const Reply reply = withHeader(request(route, "{}", maya.token), "Idempotency-Key", "k");
        EXPECT_NE(reply.status(), 422) << route.method << ' ' << route.target;
        EXPECT_EQ(reply.header("Idempotency-Replayed"), "") << route.target;
    }
    EXPECT_EQ(server.sql("SELECT count(*) FROM idempotency_keys"), "1");
}

TEST_F(EveryRoute, AsksATwinToWaitWhileTheFirstIsRunning)
{
    std::mutex mutex;
    std::condition_variable changed;
    bool running = false;
    bool release = false;
    server.sink.onPublish = [&] { // the first request, in the middle of its work
        std::unique_lock lock(mutex);
        running = true;
        changed.notify_all();
        changed.wait(lock, [&] { return release; });
    };
    const Request first =
        request({"POST", "/gigs"}, R"({"title":"t","description":"d","budget":5})", maya.token);
    std::thread running_(
        [&] { EXPECT_EQ(withHeader(first, "Idempotency-Key", "k").status(), 201); });
    {
        std::unique_lock lock(mutex);
        EXPECT_TRUE(changed.wait_for(lock, std::chrono::seconds(30), [&] { return running; }));
    }
    for (const Route &route : keyed) {
        const Reply twin = withHeader(request(route, "{}", maya.token), "Idempotency-Key", "k");
        EXPECT_EQ(twin.status(), 409) << route.method << ' ' << route.target;
        EXPECT_EQ(twin.header("Retry-After"), "1");
    }
    {
        const std::lock_guard lock(mutex);
        release = true;
        changed.notify_all();
    }
    running_.join();
    server.sink.onPublish = {};
    const Reply again = withHeader(first, "Idempotency-Key", "k");
    EXPECT_EQ(again.status(), 201);
    EXPECT_EQ(again.header("Idempotency-Replayed"), "true");
}

TEST_F(EveryRoute, KeepsAChangeFromBuryingAnother)
{
    for (const auto &[routes, who] :
         {std::pair(versionedByOwner, maya), std::pair(versionedByFreelancer, sam)}) {
        for (const Route &route : routes) {
            const Reply reply = withHeader(request(route, R"({"price":1,"budget":1})", who.token),
                                           "If-Match", "\"another\"");
            EXPECT_EQ(reply.status(), 412) << route.method << ' ' << route.target;
            EXPECT_FALSE(reply.header("ETag").empty());
        }
    }
    EXPECT_EQ(server.get("/gigs/" + gig).data().at("status"), "open");
}

TEST_F(EveryRoute, DoesNotKnowAnUnknownOrMalformedId)
{
    for (const Route &route : named) {
        for (const char *id :
             {"000000000000000000000000", "x", "%00", "%c3%28", "..", "' OR 1=1"}) {
            std::string target = route.target;
            fill(target, "{id}", id);
            const int status =
                server
                    .send(ApiHarness::request(route.method, target,
                                              std::string_view(route.method) == "GET" ? "" : "{}",
                                              maya.token))
                    .status();
            // What is no text in a query is a bad request; in a path it names nothing.
            const bool noText = std::string_view(id) == "%00" || std::string_view(id) == "%c3%28";
            const bool broken = noText && target.find('?') != target.npos;
            EXPECT_EQ(status, broken ? 400 : 404) << route.method << ' ' << target;
        }
    }
}

TEST_F(EveryRoute, RefusesPagesThatCannotBe)
{
    for (const std::string &list : lists) {
        const std::string target = filled(list);
        const std::string join = target.find('?') == std::string::npos ? "?" : "&";
        for (const char *bad : {"limit=0", "limit=-1", "limit=two", "limit=", "limit=1e3",
                                "limit=99999999999999999999", "cursor=x", "cursor=1.x"}) {
            const Reply reply = server.get(target + join + bad, maya.token);
            EXPECT_EQ(reply.status(), 400) << target << ' ' << bad;
            EXPECT_FALSE(reply.json.at("errors").as_array().empty());
        }
        EXPECT_EQ(server.get(target + join + "limit=5000", maya.token).status(), 200);
    }
}

TEST_F(EveryRoute, AnswersACopyThatIsStillRightWithNotModified)
{
    std::vector<std::string> reads = lists;
    reads.insert(reads.end(), otherReads.begin(), otherReads.end());
    for (const std::string &read : reads) {
        SCOPED_TRACE(read);
        const std::string etag = server.get(filled(read), maya.token).header("ETag");
        ASSERT_FALSE(etag.empty());
        const Request again = ApiHarness::request("GET", filled(read), "", maya.token);
        const Reply same = withHeader(again, "If-None-Match", etag);
        EXPECT_EQ(same.status(), 304);
        EXPECT_TRUE(same.response.body.empty());
        EXPECT_EQ(same.header("ETag"), etag);
        EXPECT_EQ(withHeader(again, "If-None-Match", "\"other\"").status(), 200);
    }
}

TEST_F(EveryRoute, LetsNobodyTryForEver)
{
    const std::string person =
        R"({"name":"N","email":"n@example.org","username":"maya","password":"a long enough one"})";
    int last = 0;
    for (int i = 0; i <= server.config.registrationsPerAddress && last != 429; ++i)
        last = server.post("/auth/register", person).status();
    EXPECT_EQ(last, 429);
    last = 0;
    for (int i = 0; i < 30 && last != 429; ++i)
        last = server
                   .post("/users/change-password",
                         R"({"oldPassword":"wrong one","newPassword":"a long enough one"})",
                         maya.token)
                   .status();
    EXPECT_EQ(last, 429);
    EXPECT_EQ(server.send(request({"DELETE", "/users/me"}, R"({"password":"wrong"})", maya.token))
                  .status(),
              429);
}

TEST(OpenApi, IsServedAsBuilt)
{
    ApiHarness server;
    const Reply reply = server.get("/openapi.json");
    ASSERT_EQ(reply.status(), 200);
    EXPECT_EQ(reply.header("Content-Type"), "application/json; charset=utf-8");
    EXPECT_EQ(reply.json.at("openapi"), "3.1.0");
    EXPECT_EQ(reply.json.at("info").at("version"), GIGFLOW_VERSION);
    EXPECT_TRUE(reply.json.at("paths").as_object().contains("/bids/{bidId}/hire"));
}

} // namespace
} // namespace gigflow::server::test
