// SPDX-License-Identifier: MIT
// Several instances on one PostgreSQL database.
#include "server/api/gigrows.h"
#include "server/storage/connection.h"
#include "tests/server/support/apiharness.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <deque>
#include <thread>

namespace gigflow::server::test {
namespace {

using namespace std::chrono_literals;

/// An Api of its own on the harness's database, with events from everywhere.
struct Instance
{
    explicit Instance(ApiHarness &server)
        : database(*storage::Database::open(server.database.url()))
    {
        ApiConfig config = server.config;
        config.singleInstance = false;
        config.onFailure = {};
        api = *Api::create(config, *database, sink);
    }
    Reply send(const Request &request)
    {
        Reply reply;
        reply.response = api->handle(request);
        if (!reply.response.body.empty())
            reply.json = boost::json::parse(reply.response.body);
        return reply;
    }
    /// Takes what was published until `name` was.
    std::vector<Event> until(const std::string &name)
    {
        std::vector<Event> all;
        const auto deadline = std::chrono::steady_clock::now() + 60s;
        while (std::chrono::steady_clock::now() < deadline) {
            for (Event &event : sink.take())
                m_pending.push_back(std::move(event));
            while (!m_pending.empty()) {
                all.push_back(std::move(m_pending.front()));
                m_pending.pop_front();
                if (all.back().name == name)
                    return all;
            }
            std::this_thread::sleep_for(5ms);
        }
        ADD_FAILURE() << "no " << name;
        return all;
    }

    std::unique_ptr<storage::Database> database;
    RecordingSink sink;
    std::unique_ptr<Api> api;

private:
    std::deque<Event> m_pending;
};

class Instances : public testing::Test
{
protected:
    void SetUp() override
    {
        if (!onPostgreSql())
            GTEST_SKIP() << "a file has one instance";
        // Looking back goes by the real clock.
        const auto now = std::chrono::system_clock::now().time_since_epoch();
        server.advance(std::chrono::duration_cast<std::chrono::milliseconds>(now) -
                       std::chrono::milliseconds(server.now()));
        one = std::make_unique<Instance>(server);
        two = std::make_unique<Instance>(server);
        // Whoever is new to the channel hears nothing of before: begin when both listen.
        const Person marker = server.person("marker");
        for (Instance *instance : {one.get(), two.get()}) {
            const auto deadline = std::chrono::steady_clock::now() + 60s;
            while (instance->sink.take().empty() && std::chrono::steady_clock::now() < deadline) {
                one->send(post("/gigs", R"({"title":"m","description":"d","budget":5})", marker));
                std::this_thread::sleep_for(20ms);
            }
        }
        const std::string last = R"({"title":"settled","description":"d","budget":5})";
        one->send(post("/gigs", last, marker));
        for (Instance *instance : {one.get(), two.get()}) {
            while (instance->until("gig-created").back().dataJson.find("settled") ==
                   std::string::npos) {
            }
        }
    }
    static Request post(const std::string &target, const std::string &body, const Person &who)
    {
        return ApiHarness::request("POST", target, body, who.token);
    }
    static Request hire(const std::string &bid, const Person &who)
    {
        return ApiHarness::request("PATCH", "/bids/" + bid + "/hire", "{}", who.token);
    }

    ApiHarness server;
    std::unique_ptr<Instance> one;
    std::unique_ptr<Instance> two;
};

int countOf(const std::vector<Event> &events, const std::string &name)
{
    return static_cast<int>(std::count_if(
        events.begin(), events.end(), [&name](const Event &event) { return event.name == name; }));
}

TEST_F(Instances, AHireIsToldOnEveryOneOfThemOnceAndInOrder)
{
    const Person owner = server.person("owner");
    const Person sam = server.person("sam");
    const Person rita = server.person("rita");
    const std::string gig = server.gig(owner);
    const std::string bid = server.bid(sam, gig);
    server.bid(rita, gig);
    ASSERT_EQ(one->send(hire(bid, owner)).status(), 200);
    for (Instance *instance : {one.get(), two.get()}) {
        const auto events = instance->until("gig-updated");
        ASSERT_EQ(events.size(), 3U);
        EXPECT_EQ(events[0].name, "hire-notification");
        EXPECT_EQ(events[0].userIds, std::vector{sam.id});
        EXPECT_THAT(events[0].dataJson, testing::HasSubstr(bid));
        EXPECT_EQ(events[1].name, "bid-rejected");
        EXPECT_EQ(events[1].userIds, std::vector{rita.id});
        EXPECT_THAT(events[2].dataJson, testing::HasSubstr("assigned"));
    }
}

TEST_F(Instances, AnEndedSessionEndsEverywhere)
{
    const Person sam = server.person("sam");
    ASSERT_EQ(one->send(post("/users/logout", "{}", sam)).status(), 200);
    const Person maya = server.person("maya");
    one->send(post("/gigs", R"({"title":"after","description":"d","budget":5})", maya));
    two->until("gig-created"); // comes after it
    EXPECT_TRUE(two->sink.hasEnded(sam.sessionId));
    EXPECT_EQ(two->send(ApiHarness::request("GET", "/users/me", "", sam.token)).status(), 401);
}

TEST_F(Instances, WhatHappensWhileTheyAreDeafIsToldAfterwardsAndOnce)
{
    const Person owner = server.person("owner");
    const Person sam = server.person("sam");
    // The Api of the harness announces nothing, so this is heard of by looking back only: which is
    // done when a listener connects again.
    server.bid(sam, server.gig(owner));
    server.post("/users/logout", "{}", sam.token);
    server.sql("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE "
               "datname = current_database() AND application_name = 'gigflow-server events'");
    for (Instance *instance : {one.get(), two.get()}) {
        const auto events = instance->until("bid-received");
        EXPECT_EQ(countOf(events, "gig-created"), 0); // notifications come first
        instance->until("gig-created");
    }
    for (Instance *instance : {one.get(), two.get()}) {
        // The end of the session is looked up last of all: once it has come, all has.
        const auto deadline = std::chrono::steady_clock::now() + 60s;
        while (!instance->sink.hasEnded(sam.sessionId) &&
               std::chrono::steady_clock::now() < deadline)
            std::this_thread::sleep_for(5ms);
        EXPECT_TRUE(instance->sink.hasEnded(sam.sessionId));
        one->send(post("/gigs", R"({"title":"after","description":"d","budget":5})", owner));
        EXPECT_EQ(countOf(instance->until("gig-created"), "bid-received"), 0);
    }
}

TEST_F(Instances, WhatOneHasAcknowledgedTheOtherShows)
{
    const Person owner = server.person("owner");
    const std::vector<std::string> lists{"/gigs?limit=3", "/gigs/search?search=poster",
                                         "/gigs?sort=-budget&status=open&limit=3"};
    std::string gig;
    for (int round = 0; round < 12; ++round) {
        Instance &writer = round % 2 == 0 ? *one : *two;
        Instance &reader = round % 2 == 0 ? *two : *one;
        // Posted, edited and deleted in turn, on an instance that did not see the step before.
        const std::string title = "Poster " + std::to_string(round);
        const std::string body = R"({"title":")" + title + R"(","description":"d","budget":90000})";
        Reply written;
        if (round % 3 == 0) {
            written = writer.send(post("/gigs", body, owner));
            gig = str(written.data().at("_id"));
        } else if (round % 3 == 1) {
            written = writer.send(ApiHarness::request("PATCH", "/gigs/" + gig, body, owner.token));
        } else {
            written = writer.send(ApiHarness::request("DELETE", "/gigs/" + gig, "", owner.token));
        }
        ASSERT_LT(written.status(), 300) << written.response.body;
        for (const std::string &list : lists) {
            const std::string shown =
                reader.send(ApiHarness::request("GET", list, "", "")).response.body;
            EXPECT_EQ(shown.find(title) != std::string::npos, round % 3 != 2) << list << shown;
            EXPECT_EQ(shown.find(gig) != std::string::npos, round % 3 != 2) << list << shown;
        }
    }
}

TEST_F(Instances, OneIdempotencyKeyMakesOneGigOverBoth)
{
    const Person owner = server.person("owner");
    std::vector<int> statuses(16);
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < statuses.size(); ++i)
        threads.emplace_back([&, i] {
            Request request =
                post("/gigs", R"({"title":"Once","description":"d","budget":5})", owner);
            request.headers.emplace_back("Idempotency-Key", "k1");
            statuses[i] = (i % 2 == 0 ? one : two)->send(request).status();
        });
    for (std::thread &thread : threads)
        thread.join();
    EXPECT_THAT(statuses, testing::Each(testing::AnyOf(201, 409)));
    EXPECT_THAT(statuses, testing::Contains(201));
    EXPECT_EQ(server.sql("SELECT count(*) FROM gigs WHERE title = 'Once'"), "1");
}

TEST_F(Instances, OfHiresOnBothExactlyOneWins)
{
    const Person owner = server.person("owner");
    const std::string gig = server.gig(owner);
    std::vector<std::string> bids;
    bids.reserve(8);
    for (int i = 0; i < 8; ++i)
        bids.push_back(server.bid(server.person("f" + std::to_string(i)), gig));
    std::atomic<int> won{0};
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < bids.size(); ++i)
        threads.emplace_back([&, i] {
            const int status = (i % 2 == 0 ? one : two)->send(hire(bids[i], owner)).status();
            EXPECT_TRUE(status == 200 || status == 409) << status;
            won += status == 200 ? 1 : 0;
        });
    for (std::thread &thread : threads)
        thread.join();
    EXPECT_EQ(won, 1);
    EXPECT_EQ(countOf(two->until("gig-updated"), "hire-notification"), 1);
}

TEST_F(Instances, TheCursorOfChangesWaitsForWhatIsNotCommitted)
{
    const Person owner = server.person("owner");
    const auto cursor = [&] {
        return str(server.get("/gigs/changes").data().at("cursor"));
    };
    const std::string before = cursor();
    std::thread later;
    {
        auto lease = server.database->lease();
        storage::Transaction open(**lease, storage::Transaction::Kind::Write);
        const std::int64_t taken = nextGigChange(**lease);
        (*lease)->execute("UPDATE gigs SET change_seq = $1 WHERE change_seq = (SELECT "
                          "min(change_seq) FROM gigs)",
                          {taken});
        // This one has to wait for its number, so it cannot be seen before the one above.
        later = std::thread([&] { server.gig(owner, "Later"); });
        while (server.sql("SELECT count(*) FROM pg_locks WHERE NOT granted") == "0")
            std::this_thread::sleep_for(5ms);
        EXPECT_EQ(cursor(), before);
        ASSERT_TRUE(open.commit());
    }
    later.join();
    const auto changes = server.get("/gigs/changes?since=" + before).data();
    EXPECT_EQ(changes.at("gigs").as_array().size(), 2U);
    EXPECT_EQ(str(changes.at("gigs").as_array().back().at("title")), "Later");
}

} // namespace
} // namespace gigflow::server::test
