// SPDX-License-Identifier: MIT
// Route × {anonymous, stranger, bidder, owner}: one row a route, a fresh gig with a bid for each
// cell.
#include "server/api/router.h"
#include "tests/server/support/apiharness.h"

#include <gtest/gtest.h>

#include <set>

namespace gigflow::server::test {
namespace {

struct Row
{
    const char *method;
    const char *target; ///< {gig}, {bid}, {owner} are filled in
    const char *body;
    int anonymous, stranger, bidder, owner;
};

void fill(std::string &text, const std::string &mark, const std::string &value)
{
    for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark))
        text.replace(at, mark.size(), value);
}

// clang-format off
constexpr Row rows[] = {
    {"GET",    "/health",                     "",                     200, 200, 200, 200},
    {"POST",   "/auth/register",              "{}",                   400, 400, 400, 400},
    {"POST",   "/auth/login",                 "{}",                   400, 400, 400, 400},
    {"POST",   "/auth/refresh",               "{}",                   401, 401, 401, 401},
    {"POST",   "/refresh",                    "{}",                   401, 401, 401, 401},
    {"POST",   "/users/refresh-token",        "{}",                   401, 401, 401, 401},
    {"POST",   "/users/login-via-access-token", "{}",                 401, 401, 401, 401},
    {"POST",   "/uploads",                    "{}",                   401, 400, 400, 400},
    {"GET",    "/uploads/{gig}",              "",                     404, 404, 404, 404},
    {"GET",    "/ready",                      "",                     200, 200, 200, 200},
    {"GET",    "/openapi.json",               "",                     200, 200, 200, 200},
    {"GET",    "/gigs",                       "",                     200, 200, 200, 200},
    {"GET",    "/gigs/search?search=a",       "",                     200, 200, 200, 200},
    {"GET",    "/gigs/changes",               "",                     200, 200, 200, 200},
    {"GET",    "/gigs/getById/{gig}",         "",                     200, 200, 200, 200},
    {"GET",    "/gigs/{gig}",                 "",                     200, 200, 200, 200},
    {"GET",    "/gigs/my",                    "",                     401, 200, 200, 200},
    {"POST",   "/gigs",                       R"({"title":"t","description":"d","budget":5})", 401, 201, 201, 201},
    {"PATCH",  "/gigs/{gig}",                 R"({"budget":7})",      401, 403, 403, 200},
    {"DELETE", "/gigs/{gig}",                 "",                     401, 403, 403, 200},
    {"PATCH",  "/gigs/{gig}/complete",        "{}",                   401, 403, 403, 409},
    {"GET",    "/gigs/{gig}/bids",            "",                     401, 403, 200, 200},
    {"GET",    "/bids?gigId={gig}",           "",                     401, 403, 200, 200},
    {"GET",    "/bids/getBidByGigId/{gig}",   "",                     401, 403, 200, 200},
    {"GET",    "/bids/my",                    "",                     401, 200, 200, 200},
    {"POST",   "/bids",                       R"({"gigId":"{gig}","message":"m","price":5})", 401, 201, 409, 403},
    {"PATCH",  "/bids/{bid}",                 R"({"price":7})",       401, 403, 200, 403},
    {"DELETE", "/bids/{bid}",                 "",                     401, 403, 200, 403},
    {"PATCH",  "/bids/{bid}/hire",            "{}",                   401, 403, 403, 200},
    {"PATCH",  "/bids/{bid}/decline",         "{}",                   401, 403, 403, 200},
    {"PATCH",  "/bids/{bid}/shortlist",       "{}",                   401, 403, 403, 200},
    {"GET",    "/users/current-user",         "",                     401, 200, 200, 200},
    {"GET",    "/users/me",                   "",                     401, 200, 200, 200},
    {"GET",    "/users/{owner}",              "",                     401, 200, 200, 200},
    {"GET",    "/users/get-profile/{owner}",  "",                     401, 200, 200, 200},
    {"PATCH",  "/users/update-account",       R"({"name":"New"})",    401, 200, 200, 200},
    {"PATCH",  "/users/avatar",               R"({"avatarUrl":"https://x.example/a"})",  401, 200, 200, 200},
    {"PATCH",  "/users/cover-image",          R"({"coverImage":"https://x.example/a"})", 401, 200, 200, 200},
    {"POST",   "/users/change-password",      R"({"oldPassword":"x","newPassword":"long enough 1"})", 401, 401, 401, 401},
    {"GET",    "/users/sessions",             "",                     401, 200, 200, 200},
    {"DELETE", "/users/sessions/{session}",   "",                     401, 404, 404, 200},
    {"GET",    "/users/me/export",            "",                     401, 200, 200, 200},
    {"DELETE", "/users/me",                   R"({"password":"x"})",  401, 401, 401, 401},
    {"POST",   "/users/logout",               "{}",                   401, 200, 200, 200},
    {"GET",    "/notifications",              "",                     401, 200, 200, 200},
    {"POST",   "/notifications/read",         "{}",                   401, 200, 200, 200},
};
// clang-format on

class Authorisation : public testing::TestWithParam<Row>
{
protected:
    enum class Role { Anonymous, Stranger, Bidder, Owner };
    ApiHarness server;
    int cells = 0;

    /// Everybody is new in each cell: some routes end the caller's session.
    int statusFor(Role role)
    {
        const std::string cell = std::to_string(++cells);
        const Person owner = server.person("owner" + cell);
        const Person bidder = server.person("bidder" + cell);
        const Person stranger = server.person("stranger" + cell);
        const std::string token = role == Role::Owner      ? owner.token
                                  : role == Role::Bidder   ? bidder.token
                                  : role == Role::Stranger ? stranger.token
                                                           : std::string();
        const std::string gig = server.gig(owner);
        const std::string bid = server.bid(bidder, gig);
        std::string target = GetParam().target;
        std::string body = GetParam().body;
        for (std::string *text : {&target, &body}) {
            fill(*text, "{gig}", gig);
            fill(*text, "{bid}", bid);
            fill(*text, "{owner}", owner.id);
            fill(*text, "{session}", owner.sessionId);
        }
        const Reply reply =
            server.send(ApiHarness::request(GetParam().method, target, body, token));
        EXPECT_EQ(reply.response.body.find("password_hash"), std::string::npos);
        EXPECT_EQ(reply.response.body.find("argon2"), std::string::npos);
        if (role != Role::Owner) {
            EXPECT_EQ(reply.response.body.find("owner" + cell + "@example.org"), std::string::npos);
        }
        return reply.status();
    }
};

TEST_P(Authorisation, IsAsTheTableSays)
{
    EXPECT_EQ(statusFor(Role::Anonymous), GetParam().anonymous) << "anonymous";
    EXPECT_EQ(statusFor(Role::Stranger), GetParam().stranger) << "stranger";
    EXPECT_EQ(statusFor(Role::Bidder), GetParam().bidder) << "bidder";
    EXPECT_EQ(statusFor(Role::Owner), GetParam().owner) << "owner";
}

INSTANTIATE_TEST_SUITE_P(Routes, Authorisation, testing::ValuesIn(rows),
                         [](const testing::TestParamInfo<Row> &info) {
                             std::string name = std::string(info.param.method) + info.param.target;
                             std::erase_if(name, [](char c) { return !std::isalnum(c); });
                             return name + std::to_string(info.index);
                         });

/// A route without a row would be one that nobody has thought about.
TEST(RouteMatrix, EveryRouteHasARow)
{
    std::set<const Route *> tested;
    for (const Row &row : rows) {
        const std::string_view target = row.target;
        const Match found = match(row.method, target.substr(0, target.find('?')));
        ASSERT_TRUE(found.route) << row.method << row.target;
        tested.insert(found.route);
    }
    for (const Route &route : allRoutes())
        EXPECT_TRUE(tested.contains(&route)) << route.method << " " << route.pattern;
}

TEST(BidPrivacy, ABidderSeesItsOwnBidOnly)
{
    ApiHarness server;
    const Person owner = server.person("owner");
    const Person sam = server.person("sam");
    const Person eve = server.person("eve");
    const std::string gig = server.gig(owner);
    const std::string samsBid = server.bid(sam, gig);
    const std::string evesBid = server.bid(eve, gig);
    server.patch("/bids/" + samsBid + "/shortlist", "{}", owner.token);
    const Reply mine = server.get("/gigs/" + gig + "/bids", sam.token);
    ASSERT_EQ(mine.data().as_array().size(), 1U);
    EXPECT_EQ(str(mine.data().at(0).at("_id")), samsBid);
    EXPECT_FALSE(mine.data().at(0).as_object().contains("shortlisted"));
    const Reply all = server.get("/gigs/" + gig + "/bids", owner.token);
    ASSERT_EQ(all.data().as_array().size(), 2U);
    EXPECT_EQ(str(all.data().at(0).at("_id")), evesBid);
    EXPECT_TRUE(all.data().at(1).at("shortlisted").as_bool());
}

} // namespace
} // namespace gigflow::server::test
