// SPDX-License-Identifier: MIT
// No list walks a whole table, and none sorts what an index has in order.
#include "server/api/giglistquery.h"
#include "server/api/router.h"
#include "server/api/seed.h"
#include "server/storage/connection.h"
#include "tests/server/support/apiharness.h"
#include "tests/server/support/explainingbackend.h"
#include "tests/server/support/pictures.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <set>

namespace gigflow::server::test {
namespace {

std::string planOf(storage::Connection &db, const std::string &sql,
                   const std::vector<storage::Value> &values)
{
    std::string plan;
    storage::Rows rows = db.query((onPostgreSql() ? "EXPLAIN " : "EXPLAIN QUERY PLAN ") + sql,
                                  std::span<const storage::Value>(values));
    while (rows.next())
        plan += rows.string(onPostgreSql() ? 0 : 3) + "\n";
    EXPECT_FALSE(db.error()) << db.error()->message;
    return plan;
}

/// "SCAN g USING INDEX" is a walk in order that the limit ends; "SCAN g" alone is a whole table.
testing::Matcher<const std::string &> wholeTable()
{
    if (onPostgreSql())
        return testing::HasSubstr("Seq Scan");
    return testing::AnyOf(testing::HasSubstr("SCAN g\n"), testing::HasSubstr("SCAN u"),
                          testing::HasSubstr("SCAN b\n"), testing::HasSubstr("SCAN notifications"),
                          testing::HasSubstr("SCAN sessions"), testing::HasSubstr("SCAN deleted"));
}

testing::Matcher<const std::string &> sorted()
{
    return testing::HasSubstr(onPostgreSql() ? "Sort" : "TEMP B-TREE");
}

/// SQLite's word for reading an index from one end.
testing::Matcher<const std::string &> walk()
{
    return testing::ContainsRegex(onPostgreSql() ? "no such words"
                                                 : "SCAN [a-z_]+ USING|_status_[a-z]+ .status=..");
}

std::string planOf(storage::Connection &db, const GigFilter &filter)
{
    const GigStatement statement = gigListStatement(filter, db.dialect(), commonOf(db, filter));
    std::vector<storage::Value> values;
    for (const auto &value : statement.values)
        std::visit([&values](const auto &held) { values.emplace_back(held); }, value);
    return planOf(db, statement.sql, values);
}

class QueryPlans : public testing::Test
{
protected:
    QueryPlans()
    {
        EXPECT_TRUE(seedMany(*database, {3000}));
        // With so few rows PostgreSQL would rather read and sort them all, and be right: what is
        // asked here is whether it has to.
        if (onPostgreSql())
            db->executeScript("ANALYZE; SET enable_seqscan = off; SET enable_sort = off");
    }

    void expectIndexed(const GigFilter &filter, bool ordered)
    {
        const std::string plan = planOf(*db, filter);
        EXPECT_THAT(plan, testing::Not(wholeTable()));
        if (ordered) {
            EXPECT_THAT(plan, testing::Not(sorted()));
        }
    }
    TemporaryDatabase database;
    std::unique_ptr<storage::Connection> db = std::move(*database->connect());
};

TEST_F(QueryPlans, EveryOrderHasItsIndex)
{
    for (const GigSort sort : {GigSort::Newest, GigSort::Oldest, GigSort::BudgetLow,
                               GigSort::BudgetHigh, GigSort::MostBids}) {
        for (const char *status : {"", "open"}) {
            GigFilter filter;
            filter.status = status;
            filter.sort = sort;
            filter.page.limit = 50;
            expectIndexed(filter, true);
            filter.page.after = std::pair(1000, 1000);
            expectIndexed(filter, true);
        }
    }
}

TEST_F(QueryPlans, OwnersAndSearchesAreLookedUp)
{
    GigFilter filter;
    filter.page.limit = 50;
    filter.owner = "65f0c0ffee65f0c0ffee65f0";
    expectIndexed(filter, true);
    filter.owner.clear();
    filter.status = "open";
    filter.text = "bakery";
    expectIndexed(filter, false);
}

TEST_F(QueryPlans, ShortTextsAreLookedUpWhereFewTitlesHaveThem)
{
    db->execute("UPDATE gigs SET title_folded = 'the last zx' WHERE key = 1500");
    if (onPostgreSql()) {
        for (const char *sql : {"VACUUM ANALYZE gigs", "RESET enable_seqscan", "RESET enable_sort"})
            db->executeScript(sql);
    }
    const auto index = testing::HasSubstr(onPostgreSql() ? "gigs_letters" : "gig_title_letters");
    for (const char *status : {"", "open"}) {
        GigFilter filter;
        filter.status = status;
        filter.page.limit = 50;
        for (const char *rare : {"zx", "x", "last"}) {
            filter.text = rare;
            const std::string plan = planOf(*db, filter);
            if (filter.text.size() < 3) {
                EXPECT_THAT(plan, index) << rare;
            }
            if (!onPostgreSql()) {
                EXPECT_THAT(plan, testing::HasSubstr("SEARCH g USING INTEGER PRIMARY KEY"));
            }
        }
        for (const char *common : {"a ", "a"}) {
            filter.text = common;
            const std::string plan = planOf(*db, filter);
            EXPECT_THAT(plan, testing::Not(index)) << common;
            EXPECT_THAT(plan, testing::Not(sorted())) << common;
            EXPECT_THAT(plan, testing::Not(wholeTable())) << common;
        }
        filter.owner = "65f0c0ffee65f0c0ffee65f0"; // whose gigs are fewer than those
        EXPECT_THAT(planOf(*db, filter), testing::HasSubstr("gigs_owner_newest"));
    }
}

TEST_F(QueryPlans, TheOtherListsTouchOnlyTheirRows)
{
    const std::vector<std::string> statements{
        "SELECT id FROM gigs g WHERE g.change_seq > $1 ORDER BY g.change_seq LIMIT $2",
        "SELECT id FROM deleted_gigs WHERE change_seq > $1 ORDER BY change_seq LIMIT $2",
        "SELECT id FROM bids b WHERE b.gig_id = $1 ORDER BY b.created_at DESC, b.key DESC LIMIT $2",
        {"SELECT id FROM bids b WHERE b.freelancer_id = $1 ORDER BY b.created_at DESC, b.key DESC "
         "LIMIT $2"},
        "SELECT data FROM notifications WHERE user_id = $1 AND seq > $2 ORDER BY seq LIMIT 5",
        {"SELECT id FROM sessions WHERE user_id = $1 AND ended_at IS NULL AND expires_at > $2 "
         "ORDER "
         "BY last_used_at DESC"},
    };
    for (const std::string &sql : statements) {
        const std::string plan = planOf(*db, sql, {std::int64_t{1}, std::int64_t{1}});
        EXPECT_THAT(plan, testing::Not(wholeTable())) << sql;
        EXPECT_THAT(plan, testing::Not(sorted())) << sql;
    }
}

/// Every statement of every route, asked for its plan as it is run.
class EveryStatement : public testing::Test
{
protected:
    EveryStatement()
    {
        EXPECT_TRUE(seedMany(*server.database, {3000}));
        if (onPostgreSql())
            server.sql("ANALYZE");
        database = std::make_unique<storage::Database>(explaining(
            std::move(*storage::openBackend(server.database.url())),
            onPostgreSql() ? "SET enable_seqscan = off; SET enable_sort = off" : "", plans));
        server.api = *Api::create(server.config, *database, server.sink);
    }

    std::string ask(const std::string &method, const std::string &target, const std::string &body,
                    const Person &who, const char *type = nullptr)
    {
        Request request = ApiHarness::request(method, target, body, who.token);
        for (auto &[name, value] : request.headers) {
            if (type && name == "Content-Type")
                value = type;
        }
        if (method != "GET")
            request.headers.emplace_back("Idempotency-Key", std::to_string(++keys));
        asked.insert(match(method, target.substr(0, target.find('?'))).route);
        const Reply reply = server.send(std::move(request));
        EXPECT_LT(reply.status(), 300) << method << target << reply.response.body;
        if (reply.status() >= 300 || !reply.json.is_object())
            return {};
        const auto *next = reply.json.as_object().if_contains("nextCursor");
        return next ? str(*next) : std::string();
    }
    /// And the page after the first.
    void pages(const std::string &target, const Person &who)
    {
        const std::string more = target + (target.find('?') == std::string::npos ? "?" : "&");
        const std::string cursor = ask("GET", more + "limit=2", "", who);
        if (!cursor.empty())
            ask("GET", more + "limit=2&cursor=" + cursor, "", who);
    }
    void readEverything();
    void changeEverything();
    void comeAndGo();

    ApiHarness server;
    Plans plans;
    std::unique_ptr<storage::Database> database;
    std::set<const Route *> asked;
    int keys = 0;
    Person maya = server.person("maya_");
    Person sam = server.person("sam_");
    Person kim = server.person("kim_");
};

void EveryStatement::readEverything()
{
    const std::string gig = server.gig(maya);
    for (const Person &who : {sam, kim}) {
        server.gig(maya);
        server.bid(who, gig);
        server.bid(who, server.gig(maya));
        server.bid(who, server.gig(maya));
    }
    for (const char *sort : {"newest", "oldest", "budget", "-budget", "bids"}) {
        for (const char *status : {"", "&status=open"}) {
            const std::string order = std::string("/gigs?sort=") + sort + status;
            pages(order, maya);
            pages(order + "&minBudget=100&maxBudget=2000", maya);
        }
    }
    for (const char *text : {"b", "ba", "bakery"}) {
        pages(std::string("/gigs?search=") + text, maya);
        pages(std::string("/gigs?status=open&search=") + text, maya);
        pages(std::string("/gigs/search?search=") + text, maya);
    }
    pages("/gigs?owner=" + maya.id, maya);
    pages("/gigs?status=open&owner=" + maya.id, maya);
    pages("/gigs/my", maya);
    pages("/bids/my", sam);
    pages("/notifications", maya);
    ask("GET", "/gigs/changes?limit=5", "", maya);
    ask("GET", "/gigs/changes?limit=5&since=100", "", maya);
    for (const Person &who : {maya, sam}) {
        pages("/gigs/" + gig + "/bids", who);
        pages("/bids?gigId=" + gig, who);
        pages("/bids/getBidByGigId/" + gig, who);
    }
    for (const std::string &target :
         {"/gigs/getById/" + gig, "/gigs/" + gig, "/users/" + maya.id,
          "/users/get-profile/" + maya.id, std::string("/users/me"),
          std::string("/users/current-user"), std::string("/users/sessions"),
          std::string("/users/me/export"), std::string("/health"), std::string("/ready"),
          std::string("/openapi.json")})
        ask("GET", target, "", maya);
}

void EveryStatement::changeEverything()
{
    const std::string gig = server.gig(maya);
    const std::string first = server.bid(sam, gig);
    const std::string second = server.bid(kim, gig);
    ask("POST", "/gigs", R"({"title":"T","description":"D","budget":5})", maya);
    ask("POST", "/bids", R"({"gigId":")" + server.gig(maya) + R"(","message":"m","price":5})", sam);
    ask("PATCH", "/gigs/" + gig, R"({"title":"Another"})", maya);
    ask("PATCH", "/bids/" + first, R"({"price":7})", sam);
    ask("PATCH", "/bids/" + first + "/shortlist", "{}", maya);
    ask("DELETE", "/bids/" + second, "", kim);
    ask("PATCH", "/bids/" + server.bid(kim, gig) + "/decline", "{}", maya);
    ask("PATCH", "/bids/" + first + "/hire", "{}", maya);
    ask("PATCH", "/gigs/" + gig + "/complete", "{}", maya);
    const std::string unwanted = server.gig(maya);
    server.bid(sam, unwanted);
    ask("DELETE", "/gigs/" + unwanted, "", maya);
    ask("POST", "/notifications/read", "{}", maya);
    ask("PATCH", "/users/update-account", R"({"name":"New","username":"maya_new"})", maya);
    ask("PATCH", "/users/avatar", R"({"avatarUrl":"https://x.example/a"})", maya);
    ask("PATCH", "/users/cover-image", R"({"coverImage":"https://x.example/a"})", maya);
    ask("POST", "/uploads", pngPicture, maya, "image/png");
    const std::string picture = server.sql("SELECT name FROM uploads");
    ask("GET", "/uploads/" + picture, "", maya);
    server.advance(std::chrono::hours(30)); // longer than a draft of a picture is kept
    maya = server.person("maya_again");
    ask("POST", "/uploads", jpegPicture, maya, "image/jpeg");
}

void EveryStatement::comeAndGo()
{
    const std::string password = R"("password":"four words of hers")";
    const std::string credentials = R"({"email":"ada@example.org",)" + password + "}";
    ask("POST", "/auth/register",
        R"({"name":"Ada","username":"ada","email":"ada@example.org",)" + password + "}", {});
    ask("POST", "/auth/login", credentials, {});
    ask("POST", "/auth/login", R"({"username":"ada",)" + password + "}", {});
    for (const char *target : {"/auth/refresh", "/refresh", "/users/refresh-token"})
        ask("POST", target,
            R"({"refreshToken":")" + server.person("p" + std::to_string(++keys)).refreshToken +
                "\"}",
            {});
    sam = server.person("sam_again"); // some time has passed
    ask("POST", "/users/login-via-access-token", R"({"accessToken":")" + sam.token + "\"}", {});
    const auto signedIn = [this, &credentials] {
        const Reply reply = server.post("/auth/login", credentials);
        return Person{{}, str(reply.data().at("accessToken")), {}, {}};
    };
    sam = server.person("sam_third");
    ask("DELETE", "/users/sessions/" + sam.sessionId, "", sam);
    kim = server.person("kim_again");
    ask("POST", "/users/logout", "{}", kim);
    ask("POST", "/users/change-password",
        R"({"oldPassword":"four words of hers","newPassword":"four words of hers"})", signedIn());
    ask("DELETE", "/users/me", "{" + password + "}", signedIn());
}

/// What a few rows have to be sorted for: texts and budgets that are not common (where they are,
/// the statement is another one), and what belongs to one person.
bool sortsFew(std::string_view sql)
{
    return std::ranges::any_of(
        std::array{"gig_titles MATCH", "gig_title_letters", "gig_letters", "g.title_folded LIKE",
                   "g.budget >= $", "FROM sessions WHERE user_id = $1 ORDER BY id",
                   "UNION SELECT h.key"},
        [sql](const char *part) { return sql.find(part) != std::string_view::npos; });
}

TEST_F(EveryStatement, OfEveryRouteIsIndexed)
{
    readEverything();
    changeEverything();
    comeAndGo();
    for (const Route &route : allRoutes())
        EXPECT_TRUE(asked.contains(&route)) << route.method << route.pattern;
    const bool print = std::getenv("GIGFLOW_PRINT_PLANS") != nullptr;
    plans.erase("SELECT version FROM schema_version"); // one row
    for (const auto &[sql, plan] : plans) {
        if (print)
            std::printf("%s\n%s\n", sql.c_str(), plan.c_str());
        EXPECT_THAT(plan, testing::Not(wholeTable())) << sql;
        // A walk along an index is one that a limit ends.
        if (sql.find("LIMIT") == std::string::npos) {
            EXPECT_THAT(plan, testing::Not(walk())) << sql;
        }
        if (!sortsFew(sql)) {
            EXPECT_THAT(plan, testing::Not(sorted())) << sql;
        }
    }
}

} // namespace
} // namespace gigflow::server::test
