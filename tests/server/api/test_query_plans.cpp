// SPDX-License-Identifier: MIT
// No list walks a whole table, and none sorts what an index has in order.
#include "server/api/giglistquery.h"
#include "server/api/seed.h"
#include "server/storage/connection.h"
#include "tests/server/support/apiharness.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

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

std::string planOf(storage::Connection &db, const GigFilter &filter)
{
    const GigStatement statement = gigListStatement(filter, db.dialect());
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
        EXPECT_TRUE(seedMany(*database, 3000));
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
    filter.text = "ba";
    expectIndexed(filter, true);
}

TEST_F(QueryPlans, TheOtherListsTouchOnlyTheirRows)
{
    const std::vector<std::string> statements{
        "SELECT id FROM gigs g WHERE g.change_seq > $1 ORDER BY g.change_seq LIMIT $2",
        "SELECT id FROM deleted_gigs WHERE change_seq > $1 ORDER BY change_seq LIMIT $2",
        "SELECT id FROM bids b WHERE b.gig_id = $1 ORDER BY b.created_at DESC, b.key DESC LIMIT $2",
        "SELECT id FROM bids b WHERE b.freelancer_id = $1 ORDER BY b.created_at DESC, b.key DESC "
        "LIMIT $2",
        "SELECT data FROM notifications WHERE user_id = $1 AND seq > $2 ORDER BY seq LIMIT 5",
        "SELECT id FROM sessions WHERE user_id = $1 AND ended_at IS NULL AND expires_at > $2 ORDER "
        "BY last_used_at DESC",
    };
    for (const std::string &sql : statements) {
        const std::string plan = planOf(*db, sql, {std::int64_t{1}, std::int64_t{1}});
        EXPECT_THAT(plan, testing::Not(wholeTable())) << sql;
        EXPECT_THAT(plan, testing::Not(sorted())) << sql;
    }
}

} // namespace
} // namespace gigflow::server::test
