// SPDX-License-Identifier: MIT
// Every base row of the contract answers with exactly the members the contract names.
#include "tests/server/support/apiharness.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gigflow::server::test {
namespace {

using Names = std::vector<std::string>;
using testing::UnorderedElementsAreArray;

Names namesOf(const boost::json::value &object)
{
    Names names;
    for (const auto &member : object.as_object())
        names.emplace_back(member.key());
    return names;
}

const Names rawGig{"_id",     "title",  "description", "budget",
                   "ownerId", "status", "createdAt",   "updatedAt"};
const Names listedGig{"_id",      "title",     "description", "budget",    "status",
                      "bidCount", "ownerName", "ownerAvatar", "createdAt", "updatedAt"};
const Names rawBid{"_id",   "gigId",  "freelancerId", "message",
                   "price", "status", "createdAt",    "updatedAt"};
const Names ownUser{"_id", "name", "email", "username", "createdAt", "updatedAt"};
const Names otherUser{"_id", "name", "username", "createdAt", "updatedAt"};

class BaseShapes : public testing::Test
{
protected:
    ApiHarness server;
    Person maya = server.person("maya");
    Person sam = server.person("sam");
};

TEST_F(BaseShapes, HealthHasNoEnvelope)
{
    const Reply reply = server.get("/health");
    EXPECT_EQ(reply.status(), 200);
    EXPECT_EQ(reply.json.at("status"), "ok");
    EXPECT_EQ(reply.json.at("timestamp"), "2026-02-02T02:40:00.000Z");
    EXPECT_EQ(str(reply.json.at("serverId")), server.api->serverId());
    EXPECT_EQ(reply.json.at("name"), "gigflow-server");
    EXPECT_EQ(reply.json.at("version"), GIGFLOW_VERSION);
    EXPECT_FALSE(reply.json.as_object().contains("statusCode"));
}

TEST_F(BaseShapes, TheCapabilitiesAreTheWordsOfTheContract)
{
    const auto announced = [this] {
        const Reply reply = server.get("/health");
        Names words;
        for (const boost::json::value &word : reply.json.at("capabilities").as_array())
            words.push_back(str(word));
        return words;
    };
    const Names extensions{
        "account", "bids",        "changes",       "complete",      "etag",  "events",
        "gzip",    "idempotency", "notifications", "preconditions", "query", "refresh-alias",
        "rest",    "server-id",   "sessions",      "uploads",       "ws"};
    // The transport answers for two of them.
    Names ofTheApi = extensions;
    std::erase(ofTheApi, "ws");
    std::erase(ofTheApi, "gzip");
    EXPECT_THAT(announced(), UnorderedElementsAreArray(ofTheApi));
    ApiConfig config = server.config;
    config.transportCapabilities = {"ws", "gzip"};
    server.api = *Api::create(config, *server.database, server.sink);
    EXPECT_THAT(announced(), UnorderedElementsAreArray(extensions));
}

TEST_F(BaseShapes, ReadyUntilItStopsOrTheDatabaseIsNot)
{
    EXPECT_EQ(server.get("/ready").status(), 200);
    EXPECT_EQ(server.get("/ready").json.at("status"), "ready");
    server.draining = true;
    EXPECT_EQ(server.get("/ready").status(), 503);
    EXPECT_EQ(server.get("/ready").json.at("status"), "stopping");
    server.draining = false;
    server.sql("UPDATE schema_version SET version = version - 1 RETURNING 1");
    EXPECT_EQ(server.get("/ready").status(), 503);
}

TEST_F(BaseShapes, TheEnvelope)
{
    const Reply reply = server.get("/gigs");
    EXPECT_THAT(namesOf(reply.json),
                UnorderedElementsAreArray({"statusCode", "data", "message", "success"}));
    EXPECT_EQ(reply.json.at("statusCode"), 200);
    EXPECT_TRUE(reply.json.at("success").as_bool());
    EXPECT_THAT(reply.header("Content-Type"), testing::StartsWith("application/json"));
}

TEST_F(BaseShapes, Users)
{
    EXPECT_THAT(namesOf(server.get("/users/current-user", maya.token).data()),
                UnorderedElementsAreArray(ownUser));
    EXPECT_THAT(namesOf(server.get("/users/get-profile/" + sam.id, maya.token).data()),
                UnorderedElementsAreArray(otherUser));
    EXPECT_THAT(namesOf(server.get("/users/get-profile/" + maya.id, maya.token).data()),
                UnorderedElementsAreArray(ownUser));
    const Reply updated =
        server.patch("/users/update-account", R"({"name":"Maya Q","username":"mq"})", maya.token);
    EXPECT_EQ(updated.data().at("name"), "Maya Q");
    EXPECT_EQ(updated.data().at("username"), "mq");
    EXPECT_EQ(
        server.patch("/users/avatar", R"({"avatarUrl":"https://x.example/a.png"})", maya.token)
            .data(),
        "https://x.example/a.png");
    EXPECT_EQ(
        server
            .patch("/users/cover-image", R"({"coverImage":"https://x.example/c.png"})", maya.token)
            .data(),
        "https://x.example/c.png");
    const Reply user = server.get("/users/current-user", maya.token);
    EXPECT_EQ(user.data().at("avatarUrl"), "https://x.example/a.png");
    EXPECT_EQ(user.data().at("coverImage"), "https://x.example/c.png");
}

TEST_F(BaseShapes, PostingAGigAnswersTheRawGig)
{
    const Reply reply = server.post(
        "/gigs", R"({"title":"A logo","description":"Two\nlines","budget":120.5})", maya.token);
    ASSERT_EQ(reply.status(), 201);
    EXPECT_THAT(namesOf(reply.data()), UnorderedElementsAreArray(rawGig));
    EXPECT_EQ(str(reply.data().at("ownerId")), maya.id);
    EXPECT_EQ(reply.data().at("status"), "open");
    EXPECT_THAT(reply.response.body, testing::HasSubstr(R"("budget":120.5,)"));
}

TEST_F(BaseShapes, TheThreeShapesOfOneGig)
{
    const std::string id = server.gig(maya, "Ääkköset website");
    server.bid(sam, id);
    const Reply list = server.get("/gigs?status=open&limit=5");
    EXPECT_THAT(namesOf(list.data().at(0)), UnorderedElementsAreArray(listedGig));
    EXPECT_EQ(list.data().at(0).at("bidCount"), 1);
    EXPECT_EQ(list.data().at(0).at("ownerName"), "maya");

    for (const char *text : {"WEB", "%C3%A4%C3%84K", "t"}) {
        const Reply found = server.get(std::string("/gigs/search?search=") + text);
        ASSERT_EQ(found.data().as_array().size(), 1U) << text;
        EXPECT_THAT(namesOf(found.data().at(0)), UnorderedElementsAreArray(rawGig));
        EXPECT_EQ(str(found.data().at(0).at("ownerId")), maya.id);
    }
    EXPECT_TRUE(server.get("/gigs/search?search=%25").data().as_array().empty());

    const Reply one = server.get("/gigs/getById/" + id);
    EXPECT_THAT(namesOf(one.data()), UnorderedElementsAreArray(rawGig));
    EXPECT_EQ(str(one.data().at("ownerId").at("_id")), maya.id);
    EXPECT_EQ(one.data().at("ownerId").at("name"), "maya");

    const Reply mine = server.get("/gigs/my", maya.token);
    EXPECT_THAT(namesOf(mine.data().at(0)), UnorderedElementsAreArray(rawGig));
    EXPECT_TRUE(server.get("/gigs/my", sam.token).data().as_array().empty());
}

TEST_F(BaseShapes, GigsComeNewestFirst)
{
    for (const char *title : {"first", "second", "third"}) {
        server.gig(maya, title);
        server.advance(std::chrono::seconds(1));
    }
    const Reply list = server.get("/gigs?status=open&limit=2");
    ASSERT_EQ(list.data().as_array().size(), 2U);
    EXPECT_EQ(list.data().at(0).at("title"), "third");
    EXPECT_EQ(list.data().at(1).at("title"), "second");
}

TEST_F(BaseShapes, EditingAndDeletingAnswerTheRawGig)
{
    const std::string id = server.gig(maya);
    const Reply edited = server.patch("/gigs/" + id, R"({"budget":75})", maya.token);
    EXPECT_EQ(edited.status(), 200);
    EXPECT_THAT(namesOf(edited.data()), UnorderedElementsAreArray(rawGig));
    EXPECT_EQ(edited.data().at("budget"), 75);
    EXPECT_EQ(edited.data().at("title"), "A website");
    const Reply deleted = server.remove("/gigs/" + id, maya.token);
    EXPECT_EQ(deleted.status(), 200);
    EXPECT_THAT(namesOf(deleted.data()), UnorderedElementsAreArray(rawGig));
    EXPECT_EQ(server.get("/gigs/getById/" + id).status(), 404);
}

TEST_F(BaseShapes, Bids)
{
    const std::string id = server.gig(maya);
    const Reply placed =
        server.post("/bids", R"({"gigId":")" + id + R"(","message":"Me","price":80})", sam.token);
    ASSERT_EQ(placed.status(), 201);
    EXPECT_THAT(namesOf(placed.data()), UnorderedElementsAreArray(rawBid));
    EXPECT_EQ(placed.data().at("status"), "pending");

    const Reply list = server.get("/bids/getBidByGigId/" + id, maya.token);
    EXPECT_THAT(namesOf(list.data().at(0)), UnorderedElementsAreArray(rawBid));
    EXPECT_EQ(list.data().at(0).at("freelancerId").at("name"), "sam");

    const Reply mine = server.get("/bids/my", sam.token);
    EXPECT_THAT(namesOf(mine.data().at(0)), UnorderedElementsAreArray(rawBid));
    EXPECT_THAT(namesOf(mine.data().at(0).at("gigId")), UnorderedElementsAreArray(rawGig));
    EXPECT_EQ(mine.data().at(0).at("gigId").at("ownerId").at("name"), "maya");

    server.remove("/gigs/" + id, maya.token);
    const Reply orphan = server.get("/bids/my", sam.token);
    ASSERT_EQ(orphan.data().as_array().size(), 1U);
    EXPECT_TRUE(orphan.data().at(0).at("gigId").is_null());
}

TEST_F(BaseShapes, HiringAssignsTheGigAndRejectsTheRest)
{
    const Person eve = server.person("eve");
    const std::string plain = server.gig(maya, "Shop");
    const std::string samsBid = server.bid(sam, plain);
    const std::string evesBid = server.bid(eve, plain);
    server.sink.take();
    const Reply hired = server.patch("/bids/" + samsBid + "/hire", "{}", maya.token);
    ASSERT_EQ(hired.status(), 200);
    EXPECT_THAT(namesOf(hired.data()), UnorderedElementsAreArray(rawBid));
    EXPECT_EQ(hired.data().at("status"), "hired");
    EXPECT_EQ(server.get("/bids/my", eve.token).data().at(0).at("status"), "rejected");
    EXPECT_EQ(server.get("/gigs/getById/" + plain).data().at("status"), "assigned");

    const auto events = server.sink.take();
    ASSERT_EQ(events.size(), 3U);
    EXPECT_EQ(events[0].name, "hire-notification");
    EXPECT_EQ(events[0].userIds, std::vector<std::string>{sam.id});
    const auto data = boost::json::parse(events[0].dataJson);
    EXPECT_EQ(data.at("message"), "You have been hired for \"Shop\"");
    EXPECT_EQ(str(data.at("gigId")), plain);
    EXPECT_EQ(str(data.at("bidId")), samsBid);
    EXPECT_EQ(data.at("title"), "Shop");
    EXPECT_EQ(data.at("seq"), 1);
    EXPECT_EQ(events[1].name, "bid-rejected");
    EXPECT_EQ(events[1].userIds, std::vector<std::string>{eve.id});
    EXPECT_EQ(str(boost::json::parse(events[1].dataJson).at("bidId")), evesBid);
    EXPECT_EQ(events[2].name, "gig-updated");
    EXPECT_TRUE(events[2].userIds.empty());
}

} // namespace
} // namespace gigflow::server::test
