// SPDX-License-Identifier: MIT
// Whoever gets hold of the database signs in as nobody: passwords and tokens are nowhere in it.
#include "tests/server/support/apiharness.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

namespace gigflow::server::test {
namespace {

struct Secret
{
    std::string name;
    std::string text;
};

struct Column
{
    std::string table;
    std::string name;
};

/// Of every table there is, with those that SQLite keeps for itself and for searching.
std::vector<Column> allColumns(storage::Connection &db)
{
    const char *sql = onPostgreSql() ? "SELECT table_name, column_name FROM "
                                       "information_schema.columns WHERE table_schema = "
                                       "current_schema()"
                                     : "SELECT t.name, c.name FROM sqlite_master t JOIN "
                                       "pragma_table_info(t.name) c WHERE t.type = 'table'";
    std::vector<Column> all;
    storage::Rows rows = db.query(sql);
    while (rows.next())
        all.push_back({rows.string(0), rows.string(1)});
    return all;
}

/// The columns, as "table.column", in which some row holds the text.
std::vector<std::string> placesOf(ApiHarness &server, const std::string &text)
{
    auto lease = server.database->lease();
    storage::Connection &db = **lease;
    std::vector<std::string> places;
    for (const Column &column : allColumns(db)) {
        const std::string quoted = "\"" + column.name + "\"";
        const std::string position = onPostgreSql()
                                         ? "strpos(CAST(" + quoted + " AS TEXT), $1)"
                                         : "instr(CAST(" + quoted + " AS BLOB), CAST($1 AS BLOB))";
        storage::Rows rows = db.query(
            "SELECT count(*) FROM \"" + column.table + "\" WHERE " + position + " > 0", {text});
        if (rows.next() && rows.integer(0) > 0)
            places.push_back(column.table + "." + column.name);
    }
    EXPECT_FALSE(db.error()) << db.error()->message;
    return places;
}

/// The database and whatever SQLite keeps beside it: the log, above all. Closing what was opened
/// here drops SQLite's locks on it, so this comes last, where nobody else has it open.
std::string bytesOfTheFiles(ApiHarness &server)
{
    const std::string path = server.database.url().substr(std::string("sqlite:").size());
    std::string all;
    for (const auto &entry :
         std::filesystem::directory_iterator(std::filesystem::path(path).parent_path())) {
        if (!entry.is_regular_file())
            continue;
        std::ifstream file(entry.path(), std::ios::binary);
        all.append(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
    return all;
}

class StoredSecrets : public testing::Test
{
protected:
    Reply login(const std::string &password)
    {
        return server.post("/auth/login", R"({"username":"ada","password":")" + password + R"("})");
    }
    /// Under a key, where what is answered would be stored if it were.
    Reply withKey(const std::string &method, const std::string &target, const std::string &body,
                  const std::string &token)
    {
        Request request = ApiHarness::request(method, target, body, token);
        request.headers.emplace_back("Idempotency-Key", "kept-" + target);
        return server.send(std::move(request));
    }
    void hold(const std::string &name, const std::string &text)
    {
        ASSERT_GE(text.size(), 20U) << name; // else it might be somewhere by chance, or everywhere
        secrets.push_back({name, text});
    }
    void holdTokens(const std::string &name, const Reply &reply)
    {
        ASSERT_LT(reply.status(), 300) << name << ": " << reply.response.body;
        hold(name + ": access token", reply.cookie("accessToken"));
        hold(name + ": refresh token", reply.cookie("refreshToken"));
    }
    /// Every way by which a password or a token comes to the server or is given by it.
    void useAll()
    {
        hold("the secret of access tokens", server.config.secrets.access);
        hold("the secret of refresh tokens", server.config.secrets.refresh);
        hold("password", "Plain-as-Day Passphrase 1");
        hold("wrong password", "Nearly-Right Passphrase 2");
        hold("new password", "Another-Plain Passphrase 3");
        const std::string password = secrets[2].text;
        const std::string newPassword = secrets[4].text;

        const Reply registered = server.post(
            "/auth/register", R"({"name":"Ada","email":"ada@example.org","username":"ada",)"
                              R"("password":")" +
                                  password + R"("})");
        holdTokens("registration", registered);
        const Reply first = login(password);
        holdTokens("sign-in", first);
        EXPECT_EQ(login(secrets[3].text).status(), 401);
        const std::string access = first.cookie("accessToken");
        holdTokens("refresh",
                   withKey("POST", "/users/refresh-token",
                           R"({"refreshToken":")" + first.cookie("refreshToken") + R"("})",
                           access));
        Request byCookie = ApiHarness::request("POST", "/users/refresh-token", "{}", "");
        byCookie.headers.emplace_back("Cookie",
                                      "refreshToken=" + registered.cookie("refreshToken"));
        byCookie.headers.emplace_back("Origin", "https://gigs.example");
        holdTokens("refresh by cookie", server.send(byCookie));
        holdTokens("sign-in by token", withKey("POST", "/users/login-via-access-token",
                                               R"({"accessToken":")" + access + R"("})", access));
        EXPECT_EQ(
            withKey("PATCH", "/users/update-account", R"({"name":"Ada B."})", access).status(),
            200);
        EXPECT_EQ(withKey("POST", "/users/change-password",
                          R"({"oldPassword":")" + password + R"(","newPassword":")" + newPassword +
                              R"("})",
                          access)
                      .status(),
                  200);
        holdTokens("sign-in anew", login(newPassword));
    }

    ApiHarness server;
    std::vector<Secret> secrets;
};

TEST_F(StoredSecrets, AreInNoColumnAndNotInTheFile)
{
    ASSERT_NO_FATAL_FAILURE(useAll());
    ASSERT_EQ(secrets.size(), 17U);
    // What is looked for is found where it is.
    EXPECT_THAT(placesOf(server, "ada@example.org"), testing::Contains("users.email"));
    EXPECT_THAT(placesOf(server, "kept-/users/update-account"),
                testing::ElementsAre("idempotency_keys.key"));
    EXPECT_THAT(placesOf(server, "Ada B."), testing::Contains("idempotency_keys.body"));
    EXPECT_EQ(server.sql("SELECT count(*) FROM idempotency_keys"), "1") << "tokens are not kept";

    for (const Secret &secret : secrets)
        EXPECT_THAT(placesOf(server, secret.text), testing::IsEmpty()) << secret.name;
    // Each of the six refresh tokens is there all the same, as the digits of a hash.
    EXPECT_EQ(server.sql("SELECT count(*) FROM refresh_tokens"), "6");
    EXPECT_EQ(server.sql("SELECT count(*) FROM refresh_tokens WHERE length(hash) = 64"), "6");

    if (onPostgreSql())
        return; // its files are its own
    const std::string bytes = bytesOfTheFiles(server);
    EXPECT_NE(bytes.find("kept-/users/update-account"), std::string::npos);
    for (const Secret &secret : secrets)
        EXPECT_EQ(bytes.find(secret.text), std::string::npos) << secret.name;
}

} // namespace
} // namespace gigflow::server::test
