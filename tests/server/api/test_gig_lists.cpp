// SPDX-License-Identifier: MIT
// Lists of gigs are remembered and brought up to date; whatever happens, they are what a server
// says that remembers nothing.
#include "tests/server/support/apiharness.h"

#include <gtest/gtest.h>

#include <random>
#include <set>

namespace gigflow::server::test {
namespace {

const std::vector<std::string> lists{
    "/gigs",
    "/gigs?limit=1",
    "/gigs?status=open&limit=3",
    "/gigs?status=assigned&limit=2",
    "/gigs?sort=oldest&limit=3",
    "/gigs?sort=budget&limit=3",
    "/gigs?sort=-budget&limit=3&minBudget=20",
    "/gigs?sort=bids&limit=2",
    "/gigs?search=poster&limit=2",
    "/gigs?search=o&maxBudget=60&limit=2",
    "/gigs/search?search=POSTER",
    "/gigs/search?search=a%20s&limit=2",
};

class GigLists : public testing::Test
{
protected:
    /// Every list, by a server that has answered before and by one that has not.
    void compare(const std::string &after)
    {
        const auto fresh = Api::create(server.config, *server.database, server.sink);
        ASSERT_TRUE(fresh) << fresh.error();
        std::vector<std::string> asked = lists;
        asked.insert(asked.end(), pages.begin(), pages.end());
        for (const std::string &list : asked) {
            const Reply known = server.get(list);
            const Response anew = (*fresh)->handle(ApiHarness::request("GET", list, "", ""));
            ASSERT_EQ(known.response.body, anew.body) << list << " after " << after;
            ASSERT_EQ(known.header("ETag"), headerValue(anew.headers, "ETag")) << list;
        }
    }
    /// A later page of a list, to be asked for from now on.
    void rememberPage(const std::string &list)
    {
        const Reply first = server.get(list);
        if (first.json.as_object().contains("nextCursor"))
            pages.insert(list + "&cursor=" + str(first.json.at("nextCursor")));
    }
    std::size_t pick(std::size_t count) { return random() % count; }

    /// Something that changes a list, or not; what it was.
    std::string happen()
    {
        const Person &who = people[pick(people.size())];
        const std::string gig = gigs.empty() ? "" : gigs[pick(gigs.size())];
        const std::string bid = bids.empty() ? "" : bids[pick(bids.size())];
        server.advance(std::chrono::milliseconds(pick(3))); // sometimes in one millisecond
        switch (pick(9)) {
        case 0:
        case 1:
            gigs.push_back(server.gig(who, titles[pick(titles.size())],
                                      static_cast<double>(10 * (1 + pick(9)))));
            return "posting";
        case 2:
            return said(server.patch("/gigs/" + gig,
                                     R"({"title":")" + titles[pick(titles.size())] +
                                         R"(","budget":)" + std::to_string(10 * (1 + pick(9))) +
                                         "}",
                                     who.token),
                        "editing");
        case 3:
            return said(server.remove("/gigs/" + gig, who.token), "deleting");
        case 4:
        case 5: {
            const Reply made = server.post(
                "/bids", R"({"gigId":")" + gig + R"(","message":"I can","price":5})", who.token);
            if (made.status() == 201)
                bids.push_back(str(made.data().at("_id")));
            return said(made, "bidding");
        }
        case 6:
            return said(server.remove("/bids/" + bid, who.token), "withdrawing");
        case 7:
            return said(server.patch("/bids/" + bid + "/hire", "{}", who.token), "hiring");
        default:
            return said(server.patch("/users/update-account",
                                     R"({"name":"Name )" + std::to_string(pick(100)) + "\"}",
                                     who.token),
                        "renaming");
        }
    }
    static std::string said(const Reply &reply, const std::string &what)
    {
        return what + " (" + std::to_string(reply.status()) + ")";
    }

    ApiHarness server;
    std::vector<Person> people{server.person("maya"), server.person("sam"), server.person("kim")};
    std::vector<std::string> gigs;
    std::vector<std::string> bids;
    std::set<std::string> pages;
    const std::vector<std::string> titles{"A Poster", "A small poster", "Song", "Plan a street"};
    std::mt19937 random{20261125};
};

TEST_F(GigLists, AreWhatAServerSaysThatRemembersNothing)
{
    for (int i = 0; i < 90; ++i) {
        const std::string what = happen();
        if (i % 30 == 20) {
            rememberPage("/gigs?limit=4");
            rememberPage("/gigs?sort=-budget&limit=3");
        }
        if (i % 3 == 0) { // so that several changes are taken in at once too
            ASSERT_NO_FATAL_FAILURE(compare(what));
        }
    }
    EXPECT_GE(pages.size(), 4U);
}

TEST_F(GigLists, FollowMoreChangesThanAreTakenInOneByOne)
{
    for (int i = 0; i < 5; ++i)
        server.gig(people[0], "A poster");
    ASSERT_NO_FATAL_FAILURE(compare("the first"));
    for (int i = 0; i < 80; ++i)
        server.gig(people[0], "A poster");
    ASSERT_NO_FATAL_FAILURE(compare("many"));
}

TEST_F(GigLists, ShowTheOwnersNewPicture)
{
    server.gig(people[0], "A poster");
    const std::string kept = server.gig(people[0], "Song");
    const std::string bid = server.bid(people[1], kept);
    EXPECT_EQ(server.patch("/bids/" + bid + "/hire", "{}", people[0].token).status(), 200);
    ASSERT_NO_FATAL_FAILURE(compare("hiring"));
    EXPECT_EQ(server
                  .patch("/users/avatar", R"({"avatarUrl":"https://pictures.example/a.png"})",
                         people[0].token)
                  .status(),
              200);
    ASSERT_NO_FATAL_FAILURE(compare("a new picture"));
    EXPECT_NE(server.get("/gigs").response.body.find("pictures.example"), std::string::npos);
}

} // namespace
} // namespace gigflow::server::test
