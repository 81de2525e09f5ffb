// SPDX-License-Identifier: MIT
// Many at once, on real threads and one database file.
#include "tests/server/support/apiharness.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>
#include <thread>

namespace gigflow::server::test {
namespace {

template <typename Work>
std::map<int, int> atOnce(std::size_t count, Work work)
{
    std::vector<int> statuses(count);
    std::vector<std::thread> threads;
    std::atomic<bool> go{false};
    for (std::size_t i = 0; i < count; ++i)
        threads.emplace_back([&, i] {
            while (!go)
                std::this_thread::yield();
            // 503 says that a row was locked for too long, which on a machine under load it is:
            // nothing was done, and who is told so comes again.
            int left = 20;
            do
                statuses[i] = work(i);
            while (statuses[i] == 503 && --left > 0);
        });
    go = true;
    for (std::thread &thread : threads)
        thread.join();
    std::map<int, int> tally;
    for (const int status : statuses)
        ++tally[status];
    return tally;
}

TEST(Races, OfManyHiresExactlyOneWins)
{
    ApiHarness server;
    const Person owner = server.person("owner");
    for (int round = 0; round < 5; ++round) {
        const std::string gig = server.gig(owner);
        std::vector<std::string> bids;
        for (int i = 0; i < 12; ++i) {
            const Person freelancer =
                server.person("f" + std::to_string(round) + "x" + std::to_string(i));
            bids.push_back(server.bid(freelancer, gig));
        }
        server.sink.take();
        const auto tally = atOnce(24, [&](std::size_t i) {
            return server.patch("/bids/" + bids[i % bids.size()] + "/hire", "{}", owner.token)
                .status();
        });
        EXPECT_EQ(tally, (std::map<int, int>{{200, 1}, {409, 23}}));
        const std::string where = " FROM bids WHERE gig_id = '" + gig + "' AND status = ";
        EXPECT_EQ(server.sql("SELECT count(*)" + where + "'hired'"), "1");
        EXPECT_EQ(server.sql("SELECT count(*)" + where + "'rejected'"), "11");
        int hires = 0;
        for (const Event &event : server.sink.take())
            hires += event.name == "hire-notification" ? 1 : 0;
        EXPECT_EQ(hires, 1);
    }
}

TEST(Races, OneFreelancerBidsOnce)
{
    ApiHarness server;
    const Person owner = server.person("owner");
    const Person sam = server.person("sam");
    const std::string gig = server.gig(owner);
    const auto tally = atOnce(16, [&](std::size_t) {
        return server
            .post("/bids", R"({"gigId":")" + gig + R"(","message":"m","price":5})", sam.token)
            .status();
    });
    EXPECT_EQ(tally, (std::map<int, int>{{201, 1}, {409, 15}}));
    EXPECT_EQ(server.sql("SELECT bid_count FROM gigs"), "1");
}

TEST(Races, HireAgainstEditDeleteAndWithdraw)
{
    ApiHarness server;
    const Person owner = server.person("owner");
    const Person sam = server.person("sam");
    for (int round = 0; round < 20; ++round) {
        const std::string gig = server.gig(owner);
        const std::string bid = server.bid(sam, gig);
        atOnce(4, [&](std::size_t i) {
            switch (i) {
            case 0:
                return server.patch("/bids/" + bid + "/hire", "{}", owner.token).status();
            case 1:
                return server.patch("/gigs/" + gig, R"({"budget":3})", owner.token).status();
            case 2:
                return server.remove("/gigs/" + gig, owner.token).status();
            default:
                return server.remove("/bids/" + bid, sam.token).status();
            }
        });
    }
    EXPECT_EQ(server.sql("SELECT count(*) FROM gigs g WHERE status = 'assigned' AND NOT EXISTS "
                         "(SELECT 1 FROM bids b WHERE b.gig_id = g.id AND b.status = 'hired')"),
              "0");
    EXPECT_EQ(server.sql("SELECT count(*) FROM bids WHERE status = 'hired' AND gig_id IS NULL"),
              "0");
    EXPECT_EQ(server.sql("SELECT count(*) FROM gigs g WHERE bid_count <> "
                         "(SELECT count(*) FROM bids b WHERE b.gig_id = g.id)"),
              "0");
}

TEST(Races, TwentyRefreshesShareOneSuccessor)
{
    ApiHarness server;
    const Person sam = server.person("sam");
    const std::string body = R"({"refreshToken":")" + sam.refreshToken + R"("})";
    std::vector<std::string> successors(20);
    const auto tally = atOnce(successors.size(), [&](std::size_t i) {
        const Reply reply = server.post("/users/refresh-token", body);
        if (reply.status() == 200)
            successors[i] = str(reply.data().at("refreshToken"));
        return reply.status();
    });
    EXPECT_EQ(tally, (std::map<int, int>{{200, 20}}));
    for (const std::string &successor : successors)
        EXPECT_EQ(successor, successors.front());
    EXPECT_EQ(server.sql("SELECT count(*) FROM refresh_tokens"), "2");
}

TEST(Races, RefreshBidAndEditAgainstLogoutAndHireInAnyOrder)
{
    const unsigned seed = std::random_device{}();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::minstd_rand random(seed);
    ApiHarness server;
    const Person owner = server.person("owner");
    for (int round = 0; round < 8; ++round) {
        const std::string number = std::to_string(round);
        const Person sam = server.person("sam" + number);
        const Person rita = server.person("rita" + number);
        const std::string gig = server.gig(owner);
        const std::string bid = server.bid(sam, gig);
        std::vector<int> order{0, 1, 2, 3, 4};
        std::shuffle(order.begin(), order.end(), random);
        std::string refreshed;
        atOnce(order.size(), [&](std::size_t i) {
            switch (order[i]) {
            case 0:
                return server.patch("/bids/" + bid + "/hire", "{}", owner.token).status();
            case 1:
                return server.patch("/bids/" + bid, R"({"price":3})", sam.token).status();
            case 2:
                return server
                    .post("/bids", R"({"gigId":")" + gig + R"(","message":"m","price":5})",
                          rita.token)
                    .status();
            case 3:
                return server.post("/users/logout", "{}", rita.token).status();
            default: {
                const Reply reply = server.post(
                    "/users/refresh-token", R"({"refreshToken":")" + rita.refreshToken + R"("})");
                if (reply.status() == 200)
                    refreshed = str(reply.data().at("accessToken"));
                return reply.status();
            }
            }
        });
        // Whatever came first: after the logout nothing of that session works.
        EXPECT_EQ(server.get("/users/me", rita.token).status(), 401);
        if (!refreshed.empty()) {
            EXPECT_EQ(server.get("/users/me", refreshed).status(), 401);
        }
    }
    EXPECT_EQ(server.sql("SELECT count(*) FROM gigs WHERE status <> 'assigned'"), "0");
    // A bid that came too late was refused: none is left waiting on a gig that is taken.
    EXPECT_EQ(server.sql("SELECT count(*) FROM bids WHERE status = 'pending'"), "0");
    EXPECT_EQ(server.sql("SELECT count(*) FROM gigs g WHERE bid_count <> "
                         "(SELECT count(*) FROM bids b WHERE b.gig_id = g.id)"),
              "0");
}

TEST(Races, OneIdempotencyKeyMakesOneGig)
{
    ApiHarness server;
    const Person owner = server.person("owner");
    const auto tally = atOnce(16, [&](std::size_t) {
        Request request = ApiHarness::request(
            "POST", "/gigs", R"({"title":"t","description":"d","budget":5})", owner.token);
        request.headers.emplace_back("Idempotency-Key", "k1");
        return server.send(request).status();
    });
    for (const auto &[status, count] : tally)
        EXPECT_TRUE(status == 201 || status == 409) << status;
    EXPECT_GE(tally.at(201), 1);
    EXPECT_EQ(server.sql("SELECT count(*) FROM gigs"), "1");
}

} // namespace
} // namespace gigflow::server::test
