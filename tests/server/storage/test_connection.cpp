// SPDX-License-Identifier: MIT
#include "server/storage/connection.h"
#include "server/storage/dialect.h"
#include "tests/server/support/temporarydatabase.h"

#include <gtest/gtest.h>

#include <thread>
#include <vector>

namespace gigflow::server::storage {
namespace {

class ConnectionTest : public testing::Test
{
protected:
    ConnectionTest()
    {
        connection->executeScript(
            "CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT UNIQUE, n INTEGER)");
    }
    std::int64_t count()
    {
        Rows rows = connection->query("SELECT count(*) FROM t");
        return rows.next() ? rows.integer(0) : -1;
    }
    test::TemporaryDatabase database;
    std::unique_ptr<Connection> connection = std::move(*database->connect());
};

TEST_F(ConnectionTest, ParametersGoByTheirNumberNotByTheirPlace)
{
    connection->execute("INSERT INTO t (n, name, id) VALUES ($3, $2, $1)", {1, "one", 10});
    Rows rows =
        connection->query("SELECT id, name, n FROM t WHERE n = $2 AND id = $1 AND n = $2", {1, 10});
    ASSERT_TRUE(rows.next());
    EXPECT_EQ(rows.integer(0), 1);
    EXPECT_EQ(rows.text(1), "one");
    EXPECT_EQ(rows.integer(2), 10);
    EXPECT_FALSE(rows.next());
    EXPECT_FALSE(rows.next());
}

TEST_F(ConnectionTest, TextsMayHoldAnythingAndNullIsNotEmpty)
{
    // PostgreSQL takes neither a zero byte nor what is no UTF-8; the API lets neither through.
    const std::string odd = test::onPostgreSql() ? std::string("a'; DROP TABLE t; --\xc3\xa4\x01")
                                                 : std::string("a\0'; DROP TABLE t; --\xff", 22);
    connection->execute("INSERT INTO t (id, name) VALUES ($1, $2)", {1, odd});
    connection->execute("INSERT INTO t (id, name) VALUES ($1, $2)", {2, nullptr});
    connection->execute("INSERT INTO t (id, name) VALUES ($1, $2)", {3, std::string_view()});
    Rows rows = connection->query("SELECT name FROM t ORDER BY id");
    ASSERT_TRUE(rows.next());
    EXPECT_EQ(rows.text(0), odd);
    ASSERT_TRUE(rows.next());
    EXPECT_TRUE(rows.isNull(0));
    ASSERT_TRUE(rows.next());
    EXPECT_FALSE(rows.isNull(0));
    EXPECT_EQ(rows.text(0), "");
}

TEST_F(ConnectionTest, WhatIsNoTextForPostgreSqlIsAnErrorAndNotCutShort)
{
    if (!test::onPostgreSql())
        GTEST_SKIP() << "SQLite takes any bytes";
    for (const std::string_view text : {std::string_view("a\0b", 3), std::string_view("\xff")}) {
        connection->clearError();
        connection->execute("INSERT INTO t (id, name) VALUES (1, $1)", {text});
        EXPECT_TRUE(connection->error());
    }
    connection->clearError();
    EXPECT_EQ(count(), 0);
}

TEST_F(ConnectionTest, AUniqueViolationIsAnAnswer)
{
    EXPECT_EQ(connection->execute("INSERT INTO t (id, name) VALUES (1, 'a')").rows, 1);
    EXPECT_TRUE(connection->execute("INSERT INTO t (id, name) VALUES (2, 'a')").conflict);
    EXPECT_TRUE(connection->execute("INSERT INTO t (id, name) VALUES (1, 'b')").conflict);
    EXPECT_FALSE(connection->error());
    EXPECT_EQ(count(), 1);
}

TEST_F(ConnectionTest, OtherErrorsStickAndStopTheUnitOfWork)
{
    Transaction transaction(*connection, Transaction::Kind::Write);
    connection->execute("INSERT INTO t (id) VALUES (1)");
    connection->execute("INSERT INTO nowhere (id) VALUES (1)");
    connection->execute("INSERT INTO t (id) VALUES (2)");
    EXPECT_FALSE(connection->query("SELECT 1").next());
    EXPECT_FALSE(transaction.commit());
    ASSERT_TRUE(connection->error());
    EXPECT_EQ(connection->error()->kind, Error::Kind::Failure);
    EXPECT_NE(connection->error()->message.find("nowhere"), std::string::npos);
}

TEST_F(ConnectionTest, WithoutACommitNothingStays)
{
    {
        const Transaction transaction(*connection, Transaction::Kind::Write);
        connection->execute("INSERT INTO t (id) VALUES (1)");
    }
    EXPECT_EQ(count(), 0);
    {
        Transaction transaction(*connection, Transaction::Kind::Write);
        connection->execute("INSERT INTO t (id) VALUES (1)");
        EXPECT_TRUE(transaction.commit());
    }
    EXPECT_EQ(count(), 1);
}

TEST_F(ConnectionTest, AMissingParameterIsAnError)
{
    connection->execute("INSERT INTO t (id, n) VALUES ($1, $2)", {1});
    EXPECT_TRUE(connection->error());
}

TEST_F(ConnectionTest, ForeignKeysAreKept)
{
    connection->execute("INSERT INTO bids (id, gig_id, freelancer_id, message, price, status, "
                        "created_at, updated_at) VALUES ('x', NULL, 'nobody', 'm', 1, 'pending', "
                        "0, 0)");
    ASSERT_TRUE(connection->error());
    EXPECT_EQ(connection->error()->kind, Error::Kind::Failure);
}

TEST_F(ConnectionTest, TheSameQueryMayRunInsideItself)
{
    connection->execute("INSERT INTO t (id) VALUES (1), (2), (3)");
    int pairs = 0;
    Rows outer = connection->query("SELECT id FROM t");
    while (outer.next()) {
        Rows inner = connection->query("SELECT id FROM t");
        while (inner.next())
            ++pairs;
    }
    EXPECT_EQ(pairs, 9);
}

TEST_F(ConnectionTest, WritersOfManyThreadsLoseNothing)
{
    connection->execute("INSERT INTO t (id, n) VALUES (1, 0)");
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i)
        threads.emplace_back([this] {
            for (int j = 0; j < 25; ++j) {
                auto lease = database->lease();
                Transaction transaction(**lease, Transaction::Kind::Write);
                std::int64_t n = 0;
                {
                    Rows rows = (*lease)->query("SELECT n FROM t WHERE id = 1" +
                                                std::string(lockRows(**lease)));
                    n = rows.next() ? rows.integer(0) : -1000;
                }
                (*lease)->execute("UPDATE t SET n = $1 WHERE id = 1", {n + 1});
                EXPECT_TRUE(transaction.commit());
            }
        });
    for (std::thread &thread : threads)
        thread.join();
    Rows rows = connection->query("SELECT n FROM t");
    ASSERT_TRUE(rows.next());
    EXPECT_EQ(rows.integer(0), 200);
}

} // namespace
} // namespace gigflow::server::storage
