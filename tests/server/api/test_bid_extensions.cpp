// SPDX-License-Identifier: MIT
// bids, notifications, idempotency.
#include "tests/server/support/apiharness.h"

#include <gtest/gtest.h>

namespace gigflow::server::test {
namespace {

class BidExtensions : public testing::Test
{
protected:
    Event onlyEvent()
    {
        const auto events = server.sink.take();
        EXPECT_EQ(events.size(), 1U);
        return events.empty() ? Event{} : events.front();
    }
    ApiHarness server;
    Person maya = server.person("maya");
    Person sam = server.person("sam");
    std::string gig = server.gig(maya, "Shop");
    std::string bid = server.bid(sam, gig);
};

TEST_F(BidExtensions, TheOwnerHearsOfEveryBid)
{
    const auto events = server.sink.take();
    ASSERT_EQ(events.size(), 2U);
    EXPECT_EQ(events[1].name, "bid-received");
    EXPECT_EQ(events[1].userIds, std::vector<std::string>{maya.id});
    const auto data = boost::json::parse(events[1].dataJson);
    EXPECT_EQ(str(data.at("bidId")), bid);
    EXPECT_EQ(str(data.at("gigId")), gig);
    EXPECT_EQ(data.at("title"), "Shop");
    EXPECT_EQ(data.at("person"), "sam");
    EXPECT_EQ(data.at("price"), 50);
    EXPECT_EQ(data.at("seq"), 1);
}

TEST_F(BidExtensions, EditingWhilePending)
{
    server.sink.take();
    const Reply edited = server.patch("/bids/" + bid, R"({"price":44.25})", sam.token);
    ASSERT_EQ(edited.status(), 200);
    EXPECT_EQ(edited.data().at("price"), 44.25);
    EXPECT_EQ(edited.data().at("message"), "I can do this");
    EXPECT_EQ(onlyEvent().name, "bid-updated");
    EXPECT_EQ(server.patch("/bids/" + bid, "{}", sam.token).status(), 400);
    server.patch("/bids/" + bid + "/decline", "{}", maya.token);
    EXPECT_EQ(server.patch("/bids/" + bid, R"({"price":1})", sam.token).status(), 409);
}

TEST_F(BidExtensions, AnEditAgainstAnOldVersionFails)
{
    Request request = ApiHarness::request("PATCH", "/bids/" + bid, R"({"price":4})", sam.token);
    request.headers.emplace_back("If-Match", "\"b1\"");
    const Reply first = server.send(request);
    EXPECT_EQ(first.status(), 200);
    EXPECT_EQ(first.header("ETag"), "\"b2\"");
    EXPECT_EQ(server.send(request).status(), 412);
}

TEST_F(BidExtensions, WithdrawingMakesRoomForAnother)
{
    server.sink.take();
    const Reply withdrawn = server.remove("/bids/" + bid, sam.token);
    ASSERT_EQ(withdrawn.status(), 200);
    EXPECT_EQ(str(withdrawn.data().at("_id")), bid);
    EXPECT_EQ(onlyEvent().name, "bid-withdrawn");
    EXPECT_EQ(server.get("/gigs").data().at(0).at("bidCount"), 0);
    EXPECT_EQ(server.remove("/bids/" + bid, sam.token).status(), 404);
    server.bid(sam, gig);
    EXPECT_EQ(server.get("/gigs").data().at(0).at("bidCount"), 1);
}

TEST_F(BidExtensions, DecliningTellsTheFreelancer)
{
    server.sink.take();
    const Reply declined = server.patch("/bids/" + bid + "/decline", "{}", maya.token);
    ASSERT_EQ(declined.status(), 200);
    EXPECT_EQ(declined.data().at("status"), "rejected");
    const Event event = onlyEvent();
    EXPECT_EQ(event.name, "bid-rejected");
    EXPECT_EQ(event.userIds, std::vector<std::string>{sam.id});
    EXPECT_EQ(server.get("/gigs/getById/" + gig).data().at("status"), "open");
    EXPECT_EQ(server.patch("/bids/" + bid + "/hire", "{}", maya.token).status(), 409);
}

TEST_F(BidExtensions, ShortlistingIsTheOwnersNote)
{
    server.sink.take();
    const std::string target = "/bids/" + bid + "/shortlist";
    EXPECT_TRUE(server.patch(target, "{}", maya.token).data().at("shortlisted").as_bool());
    EXPECT_FALSE(server.patch(target, R"({"shortlisted":false})", maya.token)
                     .data()
                     .as_object()
                     .contains("shortlisted"));
    EXPECT_EQ(server.patch(target, R"({"shortlisted":"yes"})", maya.token).status(), 400);
    EXPECT_TRUE(server.sink.take().empty());
}

TEST_F(BidExtensions, NotificationsAreKeptInOrderAndRead)
{
    server.patch("/bids/" + bid, R"({"price":45})", sam.token);
    server.patch("/bids/" + bid + "/hire", "{}", maya.token);
    const Reply mayas = server.get("/notifications", maya.token);
    ASSERT_EQ(mayas.data().as_array().size(), 2U);
    EXPECT_EQ(mayas.data().at(0).at("event"), "bid-received");
    EXPECT_EQ(mayas.data().at(0).at("seq"), 1);
    EXPECT_EQ(mayas.data().at(1).at("event"), "bid-updated");
    EXPECT_FALSE(mayas.data().at(1).at("read").as_bool());
    const Reply later = server.get("/notifications?after=1", maya.token);
    ASSERT_EQ(later.data().as_array().size(), 1U);
    EXPECT_EQ(later.data().at(0).at("seq"), 2);

    const Reply sams = server.get("/notifications", sam.token);
    ASSERT_EQ(sams.data().as_array().size(), 1U);
    EXPECT_EQ(sams.data().at(0).at("event"), "hire-notification");
    EXPECT_EQ(sams.data().at(0).at("data").at("message"), "You have been hired for \"Shop\"");
    EXPECT_EQ(sams.data().at(0).at("data").at("seq"), 1);

    EXPECT_EQ(server.post("/notifications/read", R"({"until":1})", maya.token).data().at("unread"),
              1);
    EXPECT_TRUE(server.get("/notifications", maya.token).data().at(0).at("read").as_bool());
    EXPECT_EQ(server.post("/notifications/read", "{}", maya.token).data().at("unread"), 0);
    EXPECT_EQ(server.post("/notifications/read", R"({"until":"x"})", maya.token).status(), 400);
}

TEST_F(BidExtensions, ARepeatedRequestHasTheSameAnswerAndOneEffect)
{
    const auto post = [this](const std::string &key, const std::string &body, const Person &who) {
        Request request = ApiHarness::request("POST", "/gigs", body, who.token);
        request.headers.emplace_back("Idempotency-Key", key);
        return server.send(request);
    };
    const std::string body = R"({"title":"Once","description":"d","budget":5})";
    const Reply first = post("k", body, maya);
    server.sink.take();
    server.advance(std::chrono::minutes(10));
    const Reply again = post("k", body, maya);
    EXPECT_EQ(first.status(), 201);
    EXPECT_EQ(again.status(), 201);
    EXPECT_EQ(again.response.body, first.response.body);
    EXPECT_EQ(again.header("ETag"), first.header("ETag"));
    EXPECT_TRUE(server.sink.take().empty());
    EXPECT_EQ(post("k", R"({"title":"Twice","description":"d","budget":5})", maya).status(), 422);
    EXPECT_EQ(post("k", body, sam).status(), 201); // a key is its user's own
    EXPECT_EQ(server.sql("SELECT count(*) FROM gigs WHERE title = 'Once'"), "2");
    EXPECT_EQ(post(std::string(201, 'k'), body, maya).status(), 400);
}

TEST_F(BidExtensions, AKeyIsForgottenAfterThirtyDaysAndARefusalIsNotKept)
{
    Request request = ApiHarness::request("PATCH", "/bids/" + bid + "/hire", "{}", sam.token);
    request.headers.emplace_back("Idempotency-Key", "h");
    EXPECT_EQ(server.send(request).status(), 403);
    EXPECT_EQ(server.sql("SELECT count(*) FROM idempotency_keys"), "0");
    request.headers.front().second = "127.0.0.1";
    Request owner = ApiHarness::request("PATCH", "/bids/" + bid + "/hire", "{}", maya.token);
    owner.headers.emplace_back("Idempotency-Key", "h");
    const Reply hired = server.send(owner);
    EXPECT_EQ(hired.status(), 200);
    EXPECT_EQ(server.send(owner).response.body, hired.response.body);
    EXPECT_EQ(server.sql("SELECT count(*) FROM notifications WHERE event = 'hire-notification'"),
              "1");
}

} // namespace
} // namespace gigflow::server::test
