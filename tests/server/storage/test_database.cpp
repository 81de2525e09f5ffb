// SPDX-License-Identifier: MIT
#include "server/storage/connection.h"
#include "server/storage/database.h"
#include "server/storage/embedded.h"
#include "tests/server/support/temporarydatabase.h"

#include <gtest/gtest.h>

#include <fstream>
#include <thread>

namespace gigflow::server::storage {
namespace {

TEST(Database, MigratesANewFileAndThenHasNothingToDo)
{
    const test::TemporaryFolder folder;
    const auto database = Database::open("sqlite:" + (folder.path() / "deep/new.db").string());
    ASSERT_TRUE(database);
    EXPECT_EQ(*(*database)->schemaVersion(), 0);
    ASSERT_TRUE((*database)->migrate());
    EXPECT_EQ(*(*database)->schemaVersion(), Database::latestSchemaVersion());
    EXPECT_TRUE((*database)->migrate());
    EXPECT_EQ((*database)->folder(), (folder.path() / "deep").string());
}

TEST(Database, SeveralInstancesMigrateAtOnce)
{
    test::TemporaryDatabase database(test::TemporaryDatabase::Schema::Empty);
    EXPECT_EQ(*database->schemaVersion(), 0);
    std::vector<std::thread> instances;
    instances.reserve(4);
    for (int i = 0; i < 4; ++i)
        instances.emplace_back([&database] {
            const auto own = Database::open(database.url());
            const auto migrated = (*own)->migrate();
            EXPECT_TRUE(migrated) << migrated.error().message;
        });
    for (std::thread &instance : instances)
        instance.join();
    EXPECT_EQ(*database->schemaVersion(), Database::latestSchemaVersion());
}

class Log : public testing::Test
{
protected:
    void SetUp() override
    {
        if (test::onPostgreSql())
            GTEST_SKIP() << "it has its own";
        auto connected = database->connect();
        ASSERT_TRUE(connected);
        writer = std::move(*connected);
        writer->executeScript("CREATE TABLE bulk (bytes TEXT NOT NULL)");
    }
    void write(int times, std::size_t length)
    {
        const std::string bytes(length, 'x');
        for (int i = 0; i < times; ++i) {
            Transaction transaction(*writer, Transaction::Kind::Write);
            writer->execute("INSERT INTO bulk (bytes) VALUES ($1)", {bytes});
            ASSERT_TRUE(transaction.commit());
        }
    }
    std::uintmax_t size(const char *suffix = "") const
    {
        const std::string path = database.url().substr(std::string("sqlite:").size());
        return std::filesystem::file_size(path + suffix);
    }

    test::TemporaryDatabase database;
    std::unique_ptr<Connection> writer;
};

TEST_F(Log, GoesIntoTheFileWithoutAnotherCommit)
{
    write(12, 500'000); // it may have been moved in part meanwhile
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(30);
    while (size() < 3'000'000 && std::chrono::steady_clock::now() < deadline)
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    EXPECT_GE(size(), 3'000'000U);
}

TEST_F(Log, DoesNotGrowWithoutEnd)
{
    write(50, 1'000'000);
    EXPECT_LT(size("-wal"), 30'000'000U);
}

TEST(Database, BothKindsHaveTheSameVersions)
{
    ASSERT_EQ(sqliteMigrations().size(), postgresqlMigrations().size());
    for (std::size_t i = 0; i < sqliteMigrations().size(); ++i)
        EXPECT_EQ(sqliteMigrations()[i].name, postgresqlMigrations()[i].name);
}

TEST(Database, ANewerSchemaIsLeftAloneAndSaidSo)
{
    test::TemporaryDatabase database;
    {
        auto lease = database->lease();
        (*lease)->execute("UPDATE schema_version SET version = 999");
    }
    const auto migrated = database->migrate();
    ASSERT_FALSE(migrated);
    EXPECT_EQ(migrated.error().kind, Error::Kind::NewerSchema);
    EXPECT_NE(migrated.error().message.find("999"), std::string::npos);
    EXPECT_EQ(*database->schemaVersion(), 999);
}

TEST(Database, AFileThatIsNoDatabaseIsAnError)
{
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "text.db";
    std::ofstream(path) << std::string(4096, 'x');
    const auto database = Database::open("sqlite:" + path.string());
    ASSERT_TRUE(database);
    EXPECT_FALSE((*database)->migrate());
}

TEST(Database, RefusesWhatItCannotOpen)
{
    for (const char *url : {"", "gigs.db", "sqlite:", "sqlite::memory:", "mysql://x",
                            "postgresql:db", "postgresql://user:secret%zz@host/db"}) {
        const auto database = Database::open(url);
        ASSERT_FALSE(database) << url;
        EXPECT_EQ(database.error().message.find("secret"), std::string::npos);
    }
}

#ifdef GIGFLOW_HAVE_POSTGRESQL
TEST(Database, ThePasswordIsNeitherInTheNameNorInAnError)
{
    const auto database =
        Database::open("postgres://ada:secret@127.0.0.1:1/gigs?application_name=secret");
    ASSERT_TRUE(database);
    EXPECT_EQ((*database)->displayName(), "postgresql://ada@127.0.0.1:1/gigs");
    EXPECT_TRUE((*database)->folder().empty());
    const auto migrated = (*database)->migrate(); // nobody listens there
    ASSERT_FALSE(migrated);
    EXPECT_EQ(migrated.error().kind, Error::Kind::Unreachable);
    EXPECT_EQ(migrated.error().message.find("secret"), std::string::npos);
}
#endif

#ifndef _WIN32
TEST(Database, TheFileIsItsOwnersOnly)
{
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "private.db";
    const auto database = Database::open("sqlite:" + path.string());
    ASSERT_TRUE((*database)->migrate());
    const auto lease = (*database)->lease();
    for (const char *suffix : {"", "-wal", "-shm"}) {
        const auto bits = std::filesystem::status(path.string() + suffix).permissions();
        EXPECT_EQ(bits & (std::filesystem::perms::group_all | std::filesystem::perms::others_all),
                  std::filesystem::perms::none)
            << suffix;
    }
}
#endif

} // namespace
} // namespace gigflow::server::storage
