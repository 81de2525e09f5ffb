// SPDX-License-Identifier: MIT
// rest, query, changes, complete, preconditions, etag.
#include "tests/server/support/apiharness.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace gigflow::server::test {
namespace {

using testing::ElementsAre;

std::vector<std::string> titles(const Reply &reply)
{
    std::vector<std::string> found;
    for (const auto &gig : reply.data().as_array())
        found.push_back(str(gig.at("title")));
    return found;
}

class GigExtensions : public testing::Test
{
protected:
    Reply withHeader(const std::string &method, const std::string &target, const std::string &body,
                     const std::string &token, const std::string &name, const std::string &value)
    {
        Request request = ApiHarness::request(method, target, body, token);
        request.headers.emplace_back(name, value);
        return server.send(request);
    }
    ApiHarness server;
    Person maya = server.person("maya");
    Person sam = server.person("sam");
};

TEST_F(GigExtensions, RestShowsTheWholeGig)
{
    const std::string id = server.gig(maya);
    server.bid(sam, id);
    const Reply reply = server.get("/gigs/" + id);
    EXPECT_EQ(str(reply.data().at("ownerId").at("_id")), maya.id);
    EXPECT_EQ(reply.data().at("bidCount"), 1);
    EXPECT_EQ(reply.data().at("ownerName"), "maya");
}

TEST_F(GigExtensions, FiltersAndOrders)
{
    server.gig(maya, "cheap logo", 10.5);
    server.advance(std::chrono::seconds(1));
    const std::string middle = server.gig(maya, "middle logo", 20);
    server.advance(std::chrono::seconds(1));
    server.gig(sam, "dear site", 30);
    server.bid(sam, middle);
    EXPECT_THAT(titles(server.get("/gigs?sort=oldest")),
                ElementsAre("cheap logo", "middle logo", "dear site"));
    EXPECT_THAT(titles(server.get("/gigs?sort=budget")),
                ElementsAre("cheap logo", "middle logo", "dear site"));
    EXPECT_THAT(titles(server.get("/gigs?sort=-budget")),
                ElementsAre("dear site", "middle logo", "cheap logo"));
    EXPECT_EQ(titles(server.get("/gigs?sort=bids")).front(), "middle logo");
    EXPECT_THAT(titles(server.get("/gigs?minBudget=10.5&maxBudget=20")),
                ElementsAre("middle logo", "cheap logo"));
    EXPECT_THAT(titles(server.get("/gigs?search=LOGO")), ElementsAre("middle logo", "cheap logo"));
    EXPECT_THAT(titles(server.get("/gigs?owner=" + sam.id)), ElementsAre("dear site"));
    EXPECT_TRUE(titles(server.get("/gigs?search=%22%20OR%20%22")).empty());
}

TEST_F(GigExtensions, PagesMeetWithoutGapOrOverlapWhileGigsArrive)
{
    std::set<std::string> expected;
    for (int i = 0; i < 23; ++i)
        expected.insert(server.gig(maya, "gig " + std::to_string(i), 5 + i % 3));
    for (const char *sort : {"newest", "oldest", "budget", "-budget", "bids"}) {
        std::vector<std::string> seen;
        std::string cursor;
        do {
            const Reply page = server.get(std::string("/gigs?limit=5&sort=") + sort +
                                          (cursor.empty() ? "" : "&cursor=" + cursor));
            ASSERT_EQ(page.status(), 200);
            for (const auto &gig : page.data().as_array())
                if (expected.contains(str(gig.at("_id"))))
                    seen.push_back(str(gig.at("_id")));
            const auto *next = page.json.as_object().if_contains("nextCursor");
            cursor = next ? str(*next) : "";
            if (seen.size() == 5)
                server.gig(sam, "meanwhile", 6);
        } while (!cursor.empty());
        EXPECT_EQ(seen.size(), expected.size()) << sort;
        EXPECT_EQ(std::set<std::string>(seen.begin(), seen.end()), expected) << sort;
    }
}

TEST_F(GigExtensions, TheOtherListsPageToo)
{
    for (int i = 0; i < 5; ++i)
        server.bid(sam, server.gig(maya, "gig " + std::to_string(i)));
    for (const auto &[target, token] : {std::pair(std::string("/gigs/my"), maya.token),
                                        std::pair(std::string("/bids/my"), sam.token),
                                        std::pair(std::string("/notifications"), maya.token)}) {
        std::size_t count = 0;
        std::string cursor;
        do {
            const Reply page = server.get(
                target + "?limit=2" + (cursor.empty() ? "" : "&cursor=" + cursor), token);
            count += page.data().as_array().size();
            const auto *next = page.json.as_object().if_contains("nextCursor");
            cursor = next ? str(*next) : "";
        } while (!cursor.empty() && count < 100);
        EXPECT_EQ(count, 5U) << target;
    }
}

TEST_F(GigExtensions, ChangesTellEverythingInOrder)
{
    const std::string first = server.gig(maya, "first");
    const std::string second = server.gig(maya, "second");
    const Reply all = server.get("/gigs/changes");
    EXPECT_EQ(all.data().at("gigs").as_array().size(), 2U);
    EXPECT_FALSE(all.data().at("more").as_bool());
    std::string cursor = str(all.data().at("cursor"));

    server.patch("/gigs/" + first, R"({"title":"first, edited"})", maya.token);
    server.remove("/gigs/" + second, maya.token);
    server.gig(maya, "third");
    const Reply one = server.get("/gigs/changes?limit=1&since=" + cursor);
    ASSERT_EQ(one.data().at("gigs").as_array().size(), 1U);
    EXPECT_EQ(one.data().at("gigs").at(0).at("title"), "first, edited");
    EXPECT_EQ(str(one.data().at("gigs").at(0).at("ownerId").at("_id")), maya.id);
    EXPECT_TRUE(one.data().at("more").as_bool());
    cursor = str(one.data().at("cursor"));
    const Reply rest = server.get("/gigs/changes?since=" + cursor);
    EXPECT_EQ(rest.data().at("gigs").at(0).at("title"), "third");
    EXPECT_EQ(str(rest.data().at("deleted").at(0)), second);
    cursor = str(rest.data().at("cursor"));
    const Reply nothing = server.get("/gigs/changes?since=" + cursor);
    EXPECT_TRUE(nothing.data().at("gigs").as_array().empty());
    EXPECT_EQ(str(nothing.data().at("cursor")), cursor);
    server.bid(sam, first);
    EXPECT_EQ(server.get("/gigs/changes?since=" + cursor).data().at("gigs").at(0).at("bidCount"),
              1);
}

TEST_F(GigExtensions, ACursorFromTheFutureBeginsAnew)
{
    server.gig(maya);
    const Reply reply = server.get("/gigs/changes?since=999999");
    EXPECT_TRUE(reply.data().at("reset").as_bool());
    EXPECT_EQ(reply.data().at("gigs").as_array().size(), 1U);
}

TEST_F(GigExtensions, CompletingFollowsTheHire)
{
    const std::string gig = server.gig(maya);
    EXPECT_EQ(server.patch("/gigs/" + gig + "/complete", "{}", maya.token).status(), 409);
    server.patch("/bids/" + server.bid(sam, gig) + "/hire", "{}", maya.token);
    server.sink.take();
    const Reply done = server.patch("/gigs/" + gig + "/complete", "{}", maya.token);
    EXPECT_EQ(done.status(), 200);
    EXPECT_EQ(done.data().at("status"), "completed");
    const auto events = server.sink.take();
    ASSERT_EQ(events.size(), 1U);
    EXPECT_EQ(events[0].name, "gig-updated");
    EXPECT_EQ(server.patch("/gigs/" + gig + "/complete", "{}", maya.token).status(), 409);
}

TEST_F(GigExtensions, PreconditionsKeepAnEditFromBuryingAnother)
{
    const std::string gig = server.gig(maya);
    const std::string etag = server.get("/gigs/" + gig).header("ETag");
    ASSERT_FALSE(etag.empty());
    server.bid(sam, gig); // a bid is no edit
    const auto edit = [&](const std::string &tag) {
        return withHeader("PATCH", "/gigs/" + gig, R"({"budget":7})", maya.token, "If-Match", tag);
    };
    const Reply first = edit(etag);
    EXPECT_EQ(first.status(), 200);
    const Reply second = edit(etag);
    EXPECT_EQ(second.status(), 412);
    EXPECT_EQ(second.header("ETag"), first.header("ETag"));
    EXPECT_EQ(edit("\"other\", " + first.header("ETag")).status(), 200);
    EXPECT_EQ(edit("*").status(), 200);
    EXPECT_EQ(withHeader("DELETE", "/gigs/" + gig, "", maya.token, "If-Match", etag).status(), 412);
    EXPECT_EQ(server.get("/gigs/" + gig).status(), 200);
}

TEST_F(GigExtensions, ListsAreAnsweredWithNotModified)
{
    const std::string gig = server.gig(maya);
    const std::string etag = server.get("/gigs").header("ETag");
    const Reply same = withHeader("GET", "/gigs", "", "", "If-None-Match", etag);
    EXPECT_EQ(same.status(), 304);
    EXPECT_TRUE(same.response.body.empty());
    EXPECT_EQ(same.header("ETag"), etag);
    server.bid(sam, gig);
    EXPECT_EQ(withHeader("GET", "/gigs", "", "", "If-None-Match", etag).status(), 200);
}

TEST_F(GigExtensions, PostingEditingAndDeletingAreAnnouncedToAll)
{
    const std::string gig = server.gig(maya);
    server.patch("/gigs/" + gig, R"({"budget":7})", maya.token);
    server.remove("/gigs/" + gig, maya.token);
    const auto events = server.sink.take();
    ASSERT_EQ(events.size(), 3U);
    EXPECT_EQ(events[0].name, "gig-created");
    EXPECT_EQ(events[1].name, "gig-updated");
    EXPECT_EQ(events[2].name, "gig-deleted");
    for (const Event &event : events) {
        EXPECT_TRUE(event.userIds.empty());
        EXPECT_EQ(str(boost::json::parse(event.dataJson).at("_id")), gig);
    }
    server.post("/gigs", R"({"title":""})", maya.token);
    EXPECT_TRUE(server.sink.take().empty());
}

} // namespace
} // namespace gigflow::server::test
