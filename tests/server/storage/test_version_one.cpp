// SPDX-License-Identifier: MIT
// A database that was written with the first version of the schema is good for today's program:
// nothing in it is lost on the way, and what people hold of it (passwords, tokens, ids) goes on.
#include "server/auth/password.h"
#include "server/storage/embedded.h"
#include "tests/server/support/apiharness.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace gigflow::server::storage {
namespace {

using testing::Contains;
using testing::HasSubstr;

constexpr std::int64_t hour = 3'600'000;
constexpr std::int64_t written = 1'770'000'000'000; // in the rows below
constexpr const char *passphrase = "correct horse battery";
/// Its hash, keyed with 32 times "r", is in the rows below: as the first version stored it.
constexpr const char *heldToken = "yNbKc3ItTcT4r3QISB3bHms2mdQyZamQ2jXHvilTrxs";
constexpr const char *fence = "65b000000000000000000001";
constexpr const char *shed = "65b000000000000000000002";
constexpr const char *deletedGig = "65b000000000000000000003";

/// Ada, whose password is hashed when the test runs, is there already.
constexpr const char *rowsOfVersionOne = R"sql(
INSERT INTO users (id, name, email, email_key, username, username_key, password_hash, created_at, updated_at) VALUES
    ('65a000000000000000000002', 'Sam', 'sam@example.org', 'sam@example.org', 'sam', 'sam', '',
     1770000000000, 1770000000000);
INSERT INTO sessions (id, user_id, device, address, created_at, last_used_at, expires_at) VALUES
    ('65c000000000000000000001', '65a000000000000000000001', 'A laptop', '127.0.0.1', 1770000000000, 1770000000000,
     1772592000000);
INSERT INTO refresh_tokens (hash, session_id, expires_at, succession) VALUES
    ('3cbd08d1efb411e81863b8d360b9a1b45260f8ab44fe1eb3f9387a2dc83a1a2f', '65c000000000000000000001', 1772592000000,
     'random-as-it-was-then');
INSERT INTO gigs (id, owner_id, title, title_folded, description, budget, status, bid_count, change_seq, created_at,
    updated_at) VALUES
    ('65b000000000000000000001', '65a000000000000000000001', 'A Garden Fence', 'a garden fence', 'Twelve metres',
     12050, 'open', 1, 1, 1770000000000, 1770000000000),
    ('65b000000000000000000002', '65a000000000000000000001', 'The Old Shed', 'the old shed', 'Away with it',
     9900, 'assigned', 1, 3, 1770000000001, 1770000000001);
INSERT INTO deleted_gigs (change_seq, id, deleted_at) VALUES (2, '65b000000000000000000003', 1770000000000);
UPDATE counters SET value = 3 WHERE name = 'gig_change';
INSERT INTO bids (id, gig_id, freelancer_id, message, price, status, created_at, updated_at) VALUES
    ('65d000000000000000000001', '65b000000000000000000001', '65a000000000000000000002', 'I build fences', 11000,
     'pending', 1770000000000, 1770000000000),
    ('65d000000000000000000002', '65b000000000000000000002', '65a000000000000000000002', 'And tear down sheds', 9900,
     'hired', 1770000000000, 1770000000000);
INSERT INTO notifications (user_id, seq, event, data, created_at) VALUES
    ('65a000000000000000000001', 1, 'bid-received', '{"gigId":"65b000000000000000000001"}', 1770000000000);
)sql";

/// Everything the schema is made of, one thing a line.
std::vector<std::string> schemaOf(Database &database)
{
    const auto lease = database.lease();
    Connection &db = **lease;
    const char *sql =
        db.dialect() == Dialect::Sqlite
            ? "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_master"
            : "SELECT concat('index ', indexdef) FROM pg_indexes WHERE schemaname = "
              "current_schema() UNION ALL "
              "SELECT concat('constraint ', c.conrelid::regclass, ' ', "
              "pg_get_constraintdef(c.oid)) FROM pg_constraint c JOIN pg_namespace n ON n.oid = "
              "c.connamespace WHERE n.nspname = current_schema() UNION ALL "
              "SELECT concat('column ', table_name, '.', column_name, ' ', data_type, ' ', "
              "is_nullable, ' ', column_default, ' ', collation_name) FROM "
              "information_schema.columns WHERE table_schema = current_schema()";
    std::vector<std::string> all;
    Rows rows = db.query(sql);
    while (rows.next())
        all.push_back(rows.string(0));
    EXPECT_FALSE(db.error()) << db.error()->message;
    std::sort(all.begin(), all.end());
    return all;
}

std::int64_t number(Connection &db, std::string_view sql)
{
    Rows rows = db.query(sql);
    return rows.next() ? rows.integer(0) : -1;
}

class VersionOne : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_NO_FATAL_FAILURE(write());
        auto opened = Database::open(old.url());
        ASSERT_TRUE(opened);
        today = std::move(*opened);
        ASSERT_EQ(*today->schemaVersion(), 1);
        ASSERT_GT(Database::latestSchemaVersion(), 1);
        const auto migrated = today->migrate();
        ASSERT_TRUE(migrated) << migrated.error().message;

        ApiConfig config;
        config.secrets = {std::string(32, 'a'), std::string(32, 'r')};
        config.singleInstance = true;
        config.clock = [] {
            return std::chrono::system_clock::time_point(std::chrono::milliseconds(written + hour));
        };
        auto made = Api::create(config, *today, sink);
        ASSERT_TRUE(made) << made.error();
        api = std::move(*made);
    }

    /// What the first version would have left behind: its schema, by the file itself, and rows.
    void write()
    {
        const std::span<const EmbeddedFile> migrations =
            test::onPostgreSql() ? postgresqlMigrations() : sqliteMigrations();
        ASSERT_EQ(migrations.front().name, "0001_initial.sql");
        const auto connected = old->connect();
        ASSERT_TRUE(connected) << connected.error().message;
        Connection &db = **connected;
        Transaction transaction(db, Transaction::Kind::Write);
        db.executeScript("CREATE TABLE schema_version (version INTEGER NOT NULL)");
        db.executeScript(migrations.front().text);
        db.execute("INSERT INTO schema_version (version) VALUES (1)");
        const std::string hash = auth::hashPassword(passphrase);
        db.execute("INSERT INTO users (id, name, email, email_key, username, username_key, "
                   "password_hash, avatar_url, notification_seq, created_at, updated_at) VALUES "
                   "('65a000000000000000000001', 'Ada', 'Ada@Example.org', 'ada@example.org', "
                   "'Ada', 'ada', $1, 'https://pictures.example/ada.png', 1, $2, $2)",
                   {hash, written});
        db.executeScript(rowsOfVersionOne);
        ASSERT_TRUE(transaction.commit()) << db.error()->message;
    }

    test::Reply send(const std::string &method, const std::string &target,
                     const std::string &body = {}, const std::string &token = {})
    {
        test::Reply reply;
        reply.response = api->handle(test::ApiHarness::request(method, target, body, token));
        reply.json = boost::json::parse(reply.response.body);
        return reply;
    }
    test::Reply refresh(const std::string &token)
    {
        return send("POST", "/users/refresh-token", R"({"refreshToken":")" + token + R"("})");
    }
    /// An access token of Ada's, for the refresh token that she held when the program was replaced.
    std::string signedIn()
    {
        const test::Reply reply = refresh(heldToken);
        EXPECT_EQ(reply.status(), 200) << reply.response.body;
        return reply.status() == 200 ? test::str(reply.data().at("accessToken")) : std::string();
    }

    test::TemporaryDatabase old{test::TemporaryDatabase::Schema::Empty};
    std::unique_ptr<Database> today;
    test::RecordingSink sink;
    std::unique_ptr<Api> api;
};

TEST_F(VersionOne, ReachesTheLatestSchema)
{
    EXPECT_EQ(*today->schemaVersion(), Database::latestSchemaVersion());
    const std::vector<std::string> schema = schemaOf(*today);
    test::TemporaryDatabase fresh;
    EXPECT_EQ(schema, schemaOf(*fresh));
    for (const char *index : {"uploads_user", "gigs_newest", "bids_one_hired", "letters"})
        EXPECT_THAT(schema, Contains(HasSubstr(index)));
}

TEST_F(VersionOne, KeepsItsPeopleAndGigs)
{
    const std::string token = signedIn();
    const test::Reply ada = send("GET", "/users/me", {}, token);
    ASSERT_EQ(ada.status(), 200);
    EXPECT_EQ(ada.data().at("name"), "Ada");
    EXPECT_EQ(ada.data().at("email"), "Ada@Example.org");
    EXPECT_EQ(ada.data().at("avatarUrl"), "https://pictures.example/ada.png");
    EXPECT_EQ(ada.data().at("createdAt"), "2026-02-02T02:40:00.000Z");

    const test::Reply found = send("GET", "/gigs/search?search=GARDEN");
    ASSERT_EQ(found.status(), 200);
    ASSERT_EQ(found.data().as_array().size(), 1U);
    EXPECT_EQ(found.data().at(0).at("_id"), fence);
    EXPECT_EQ(found.data().at(0).at("title"), "A Garden Fence");
    EXPECT_EQ(found.data().at(0).at("description"), "Twelve metres");
    EXPECT_EQ(found.data().at(0).at("budget"), 120.5);
    EXPECT_EQ(send("GET", "/gigs/search?search=FE").data(), found.data());

    const test::Reply own = send("GET", "/gigs/my", {}, token);
    ASSERT_EQ(own.status(), 200);
    ASSERT_EQ(own.data().as_array().size(), 2U);
    EXPECT_EQ(own.data().at(0).at("_id"), shed);
    EXPECT_EQ(own.data().at(0).at("status"), "assigned");
}

TEST_F(VersionOne, KeepsItsBidsAndWhatPeopleWereTold)
{
    const std::string token = signedIn();
    const test::Reply bids = send("GET", "/gigs/" + std::string(fence) + "/bids", {}, token);
    ASSERT_EQ(bids.status(), 200);
    ASSERT_EQ(bids.data().as_array().size(), 1U);
    EXPECT_EQ(bids.data().at(0).at("message"), "I build fences");
    EXPECT_EQ(bids.data().at(0).at("price"), 110);
    EXPECT_EQ(bids.data().at(0).at("status"), "pending");
    EXPECT_EQ(bids.data().at(0).at("freelancerId").at("name"), "Sam");

    const test::Reply told = send("GET", "/notifications", {}, token);
    ASSERT_EQ(told.status(), 200);
    ASSERT_EQ(told.data().as_array().size(), 1U);
    EXPECT_EQ(told.data().at(0).at("seq"), 1);
    EXPECT_EQ(told.data().at(0).at("event"), "bid-received");
    EXPECT_EQ(told.data().at(0).at("data").at("gigId"), fence);
}

TEST_F(VersionOne, CountsOnWhereItWas)
{
    const test::Reply before = send("GET", "/gigs/changes");
    ASSERT_EQ(before.status(), 200);
    EXPECT_EQ(before.data().at("gigs").as_array().size(), 2U);
    ASSERT_EQ(before.data().at("deleted").as_array().size(), 1U);
    EXPECT_EQ(before.data().at("deleted").at(0), deletedGig);
    const std::string cursor = test::str(before.data().at("cursor"));

    const std::string gig = R"({"title":"A gate","description":"For the fence","budget":40})";
    ASSERT_EQ(send("POST", "/gigs", gig, signedIn()).status(), 201);
    const test::Reply after = send("GET", "/gigs/changes?since=" + cursor);
    ASSERT_EQ(after.status(), 200);
    EXPECT_FALSE(after.data().as_object().contains("reset"));
    ASSERT_EQ(after.data().at("gigs").as_array().size(), 1U);
    EXPECT_EQ(after.data().at("gigs").at(0).at("title"), "A gate");
}

TEST_F(VersionOne, ItsPasswordsAndTokensGoOn)
{
    const std::string start = R"({"username":"ada","password":")";
    EXPECT_EQ(send("POST", "/auth/login", start + passphrase + R"("})").status(), 200);
    EXPECT_EQ(send("POST", "/auth/login", start + "not this one\"}").status(), 401);

    const test::Reply renewed = refresh(heldToken);
    ASSERT_EQ(renewed.status(), 200) << renewed.response.body;
    EXPECT_EQ(refresh(test::str(renewed.data().at("refreshToken"))).status(), 200);
    EXPECT_EQ(refresh(heldToken).status(), 401) << "it is spent";
}

TEST_F(VersionOne, ItsRowsHoldTogether)
{
    const auto lease = today->lease();
    ASSERT_TRUE(lease);
    Connection &db = **lease;
    // What points nowhere is refused, in the old tables and in the new one.
    for (const char *orphan :
         {"INSERT INTO uploads (name, user_id, bytes, created_at) VALUES ('x.png', 'nobody', 1, 0)",
          "INSERT INTO bids (id, freelancer_id, message, price, status, created_at, updated_at) "
          "VALUES ('x', 'nobody', 'm', 1, 'pending', 0, 0)",
          "INSERT INTO refresh_tokens (hash, session_id, expires_at, succession) VALUES "
          "('x', 'nobody', 0, '')",
          "DELETE FROM users WHERE username_key = 'sam'"}) { // his bids are there
        db.execute(orphan);
        ASSERT_TRUE(db.error()) << orphan;
        EXPECT_EQ(db.error()->kind, Error::Kind::Failure);
        db.clearError();
    }
    // Nobody else is hired for the shed.
    EXPECT_TRUE(db.execute("INSERT INTO bids (id, gig_id, freelancer_id, message, price, status, "
                           "created_at, updated_at) VALUES ('x', $1, '65a000000000000000000001', "
                           "'m', 1, 'hired', 0, 0)",
                           {shed})
                    .conflict);

    EXPECT_EQ(db.execute("INSERT INTO uploads (name, user_id, bytes, created_at) VALUES "
                         "('x.png', '65a000000000000000000001', 1, 0)")
                  .rows,
              1);
    db.execute("DELETE FROM sessions WHERE id = '65c000000000000000000001'");
    EXPECT_EQ(number(db, "SELECT count(*) FROM refresh_tokens"), 0);
    db.execute("DELETE FROM gigs WHERE id = $1", {fence});
    EXPECT_EQ(number(db, "SELECT count(*) FROM bids WHERE gig_id IS NULL"), 1);
    EXPECT_EQ(number(db, "SELECT count(*) FROM bids"), 2);
    EXPECT_FALSE(db.error()) << db.error()->message;
}

} // namespace
} // namespace gigflow::server::storage
