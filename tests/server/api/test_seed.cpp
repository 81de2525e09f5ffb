// SPDX-License-Identifier: MIT
#include "server/api/seed.h"
#include "tests/server/support/apiharness.h"

#include <gtest/gtest.h>

namespace gigflow::server::test {
namespace {

std::string credentials(const char *email)
{
    return std::string(R"({"email":")") + email + R"(","password":")" + seededPassphrase + R"("})";
}

TEST(Seed, TheSampleIsPutInOnce)
{
    ApiHarness server(true);
    const auto first = seedSample(*server.database);
    ASSERT_TRUE(first);
    EXPECT_EQ(*first, 40);
    EXPECT_EQ(*seedSample(*server.database), 0);
    EXPECT_EQ(server.sql("SELECT count(*) FROM gigs"), "40");
    EXPECT_EQ(server.sql("SELECT count(*) FROM gigs g WHERE bid_count <> "
                         "(SELECT count(*) FROM bids b WHERE b.gig_id = g.id)"),
              "0");
    EXPECT_EQ(server.sql("SELECT count(*) FROM gigs g WHERE (status <> 'open') <> EXISTS "
                         "(SELECT 1 FROM bids b WHERE b.gig_id = g.id AND b.status = 'hired')"),
              "0");
}

TEST(Seed, TheTwoReadyPeopleSignInOnLoopbackOnly)
{
    ApiHarness server(true);
    ASSERT_TRUE(seedSample(*server.database));
    for (const char *email : {seededClientEmail, seededFreelancerEmail}) {
        const Reply reply = server.post("/auth/login", credentials(email));
        ASSERT_EQ(reply.status(), 200) << email;
        const std::string token = str(reply.data().at("accessToken"));
        const bool client = email == std::string(seededClientEmail);
        EXPECT_FALSE(server.get(client ? "/gigs/my" : "/bids/my", token).data().as_array().empty());
    }
    Request remote = ApiHarness::request("POST", "/auth/login", credentials(seededClientEmail), "");
    remote.remoteAddress = "203.0.113.9";
    EXPECT_EQ(server.send(remote).status(), 401);
}

TEST(Seed, WithoutTheSwitchTheReadyPeopleStayOut)
{
    ApiHarness server(false);
    ASSERT_TRUE(seedSample(*server.database));
    EXPECT_EQ(server.post("/auth/login", credentials(seededClientEmail)).status(), 401);
}

TEST(Seed, ManyGigsAreConsistent)
{
    ApiHarness server;
    ASSERT_EQ(seedMany(*server.database, {6000}), 6000);
    EXPECT_EQ(server.sql("SELECT count(*) FROM gigs"), "6040");
    EXPECT_EQ(server.sql("SELECT max(change_seq) FROM gigs"),
              server.sql("SELECT value FROM counters WHERE name = 'gig_change'"));
    EXPECT_EQ(server.sql("SELECT count(*) FROM gigs g WHERE bid_count <> "
                         "(SELECT count(*) FROM bids b WHERE b.gig_id = g.id)"),
              "0");
    EXPECT_FALSE(server.get("/gigs/search?search=bakery").data().as_array().empty());
}

TEST(Seed, AsManyBidsAsAreWanted)
{
    ApiHarness server;
    ASSERT_EQ(seedMany(*server.database, {301, 1000}), 301);
    EXPECT_EQ(server.sql("SELECT sum(bid_count) FROM gigs g JOIN users u ON u.id = g.owner_id "
                         "WHERE u.username LIKE 'crowd%'"),
              "1000");
    EXPECT_EQ(server.sql("SELECT count(*) FROM gigs g WHERE bid_count <> "
                         "(SELECT count(*) FROM bids b WHERE b.gig_id = g.id)"),
              "0");
}

} // namespace
} // namespace gigflow::server::test
