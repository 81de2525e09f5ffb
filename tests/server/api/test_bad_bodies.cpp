// SPDX-License-Identifier: MIT
// Bodies that are wrong in one place: the answer names the place, and nothing has changed.
#include "server/auth/password.h"
#include "tests/server/support/apiharness.h"

#include <gtest/gtest.h>

namespace gigflow::server::test {
namespace {

const std::string rightPassword = "correct horse battery";

std::string repeated(const std::string &text, int times)
{
    std::string all;
    for (int i = 0; i < times; ++i)
        all += text;
    return all;
}

std::string quoted(const std::string &text)
{
    return "\"" + text + "\"";
}

// As JSON. 0e400 is what some parsers make a NaN of, 1e400 an infinity.
const std::vector<std::string> badAmounts{
    "0",      "-5",       "-0.01", "0.004",  "1.005",         "1e300", "1e400",
    "-1e400", "0e400",    "1e-9",  "1e-400", "1000000000.01", "null",  R"("5")",
    R"("")",  R"("NaN")", "true",  "[5]",    R"({"$gt":0})"};
const std::vector<std::string> noTexts{"7", "null", "true", R"(["m"])", R"({"$ne":""})"};
const std::vector<std::string> badTexts{
    "7",      "null",       "true",         R"(["m"])",      R"({"$ne":""})", R"("")",
    R"(" ")", R"("  \t ")", R"("\r\n\t ")", R"("a\u0000b")", R"("a\u0007b")", R"("a\u007fb")"};
const std::vector<std::string> badPictures{"7",
                                           R"(["https://p.example/a.png"])",
                                           R"({"url":"https://p.example/a.png"})",
                                           R"(" ")",
                                           R"("https://")",
                                           R"("//p.example/a.png")",
                                           R"("p.example/a.png")",
                                           R"("ftp://p.example/a.png")",
                                           R"("file:///etc/passwd")",
                                           R"j("javascript:alert(1)")j",
                                           R"("data:image/png;base64,AA==")",
                                           R"("https://p.example/a b.png")",
                                           R"("https://p.example/\"onload=")",
                                           R"("https://p.example/<script>")",
                                           R"("https://p.example\\a.png")",
                                           R"("https://p.example/\u0001.png")",
                                           R"("/api/uploads/../users/me")",
                                           R"("/api/uploads/x.html")"};

class BadBodies : public testing::Test
{
protected:
    struct Case
    {
        std::string body;
        std::vector<std::string> fields; ///< that the answer names, in this order
    };
    using Cases = std::vector<Case>;

    /// Everything that a request of these tests could change, as text.
    std::string state()
    {
        std::string all;
        auto lease = server.database->lease();
        for (const char *sql :
             {"SELECT id || ' ' || name || ' ' || username || ' ' || username_key || ' ' || "
              "password_hash || ' ' || coalesce(avatar_url, '-') || ' ' || "
              "coalesce(cover_image, '-') || ' ' || updated_at FROM users ORDER BY id",
              "SELECT id || ' ' || bid_count || ' ' || change_seq || ' ' || updated_at FROM gigs "
              "ORDER BY id",
              "SELECT id || ' ' || message || ' ' || price || ' ' || version || ' ' || status || "
              "' ' || updated_at FROM bids ORDER BY id",
              "SELECT id || ' ' || coalesce(ended_at, 0) FROM sessions ORDER BY id",
              "SELECT user_id || ' ' || seq FROM notifications ORDER BY user_id, seq",
              "SELECT name || ' ' || value FROM counters ORDER BY name"}) {
            storage::Rows rows = (*lease)->query(sql);
            while (rows.next())
                all += rows.string(0) + "\n";
            EXPECT_FALSE((*lease)->error()) << (*lease)->error()->message;
        }
        return all;
    }

    static std::vector<std::string> fieldsNamed(const Reply &reply)
    {
        const boost::json::array &errors = reply.json.at("errors").as_array();
        std::vector<std::string> fields;
        fields.reserve(errors.size());
        for (const boost::json::value &error : errors) {
            EXPECT_FALSE(str(error.at("message")).empty());
            fields.push_back(str(error.at("field")));
        }
        return fields;
    }

    void expectRefused(const std::string &method, const std::string &target,
                       const std::string &token, const Cases &cases)
    {
        SCOPED_TRACE(target);
        server.sink.take();
        const std::string before = state();
        server.advance(std::chrono::seconds(10)); // a change would show in its time
        for (const Case &one : cases) {
            SCOPED_TRACE(one.body.substr(0, 300));
            const Reply reply = server.send(ApiHarness::request(method, target, one.body, token));
            ASSERT_EQ(reply.status(), 400) << reply.response.body;
            EXPECT_EQ(reply.json.at("statusCode"), 400);
            EXPECT_FALSE(reply.json.at("success").as_bool());
            EXPECT_TRUE(reply.json.at("data").is_null());
            EXPECT_FALSE(str(reply.json.at("message")).empty());
            EXPECT_EQ(fieldsNamed(reply), one.fields);
            ASSERT_EQ(state(), before);
        }
        EXPECT_TRUE(server.sink.take().empty());
        EXPECT_TRUE(server.sink.endedUsers.empty());
        EXPECT_TRUE(server.sink.endedSessions.empty());
    }

    void givePassword(const Person &person)
    {
        ASSERT_EQ(server.sql("UPDATE users SET password_hash = '" +
                             auth::hashPassword(rightPassword) + "' WHERE id = '" + person.id +
                             "' RETURNING id"),
                  person.id);
    }

    ApiHarness server;
    Person maya = server.person("maya");
    Person sam = server.person("sam");
};

TEST_F(BadBodies, OfANewBid)
{
    const std::string gig = quoted(server.gig(maya));
    const auto bid = [](const std::string &gigId, const std::string &message,
                        const std::string &price) {
        return R"({"gigId":)" + gigId + R"(,"message":)" + message + R"(,"price":)" + price + "}";
    };
    const std::string fine = R"("I can do this")";
    Cases cases{{"", {"gigId", "message", "price"}},
                {"{}", {"gigId", "message", "price"}},
                {R"({"message":"m","price":5})", {"gigId"}},
                {R"({"gigId":)" + gig + R"(,"price":5})", {"message"}},
                {R"({"gigId":)" + gig + R"(,"message":"m"})", {"price"}},
                {bid(gig, R"(" ")", "-1"), {"message", "price"}},
                {bid(gig, quoted(std::string(2001, 'm')), "5"), {"message"}},
                {bid(gig, quoted(repeated("ü", 2001)), "5"), {"message"}}};
    for (const std::string &price : badAmounts)
        cases.push_back({bid(gig, fine, price), {"price"}});
    for (const std::string &text : badTexts) {
        cases.push_back({bid(gig, text, "5"), {"message"}});
        cases.push_back({bid(text, fine, "5"), {"gigId"}});
    }
    expectRefused("POST", "/bids", sam.token, cases);
    EXPECT_EQ(server.post("/bids", bid(gig, fine, "5"), sam.token).status(), 201)
        << "it was the place that was wrong, and nothing else";
}

TEST_F(BadBodies, OfAnEditedBid)
{
    const std::string target = "/bids/" + server.bid(sam, server.gig(maya));
    Cases cases{{"", {"message"}}, // neither of the two
                {"{}", {"message"}},
                {R"({"status":"hired"})", {"message"}},
                {R"({"message":"","price":"5"})", {"message", "price"}},
                {R"({"message":)" + quoted(std::string(2001, 'm')) + "}", {"message"}},
                {R"({"message":)" + quoted(repeated("ü", 2001)) + "}", {"message"}}};
    for (const std::string &price : badAmounts) {
        cases.push_back({R"({"price":)" + price + "}", {"price"}});
        cases.push_back({R"({"message":"Better","price":)" + price + "}", {"price"}});
    }
    for (const std::string &text : badTexts) {
        cases.push_back({R"({"message":)" + text + "}", {"message"}});
        cases.push_back({R"({"message":)" + text + R"(,"price":7})", {"message"}});
    }
    expectRefused("PATCH", target, sam.token, cases);
    EXPECT_EQ(server.patch(target, R"({"message":"Better","price":7})", sam.token).status(), 200);
}

TEST_F(BadBodies, WithNumbersThatAreNoJson)
{
    const std::string gig = server.gig(maya);
    const std::string other = server.gig(maya, "Another");
    const std::string bid = server.bid(sam, gig);
    Cases create;
    Cases edit;
    for (const char *number : {"NaN", "nan", "Infinity", "-Infinity", "1e99999999999", "05", ".5",
                               "5.", "+5", "0x10", "5,00", ""}) {
        const std::string rest = std::string(R"(,"price":)") + number + "}";
        std::string body = R"({"gigId":")";
        body.append(other).append(R"(","message":"m")").append(rest);
        create.push_back({body, {}});
        edit.push_back({R"({"message":"m")" + rest, {}});
    }
    expectRefused("POST", "/bids", sam.token, create);
    expectRefused("PATCH", "/bids/" + bid, sam.token, edit);
}

TEST_F(BadBodies, OfAnAccount)
{
    Cases cases{{"", {"name"}}, // neither of the two
                {"{}", {"name"}},
                {R"({"email":"other@example.org"})", {"name"}},
                {R"({"name":)" + quoted(std::string(101, 'n')) + "}", {"name"}},
                {R"({"name":)" + quoted(repeated("ü", 101)) + "}", {"name"}},
                {R"({"name":"two\nlines"})", {"name"}},
                {R"({"username":)" + quoted(std::string(41, 'u')) + "}", {"username"}},
                {R"({"username":"a b"})", {"username"}},
                {R"({"username":"a@b"})", {"username"}},
                {R"({"username":"deleted/a"})", {"username"}},
                {R"({"name":" ","username":"a b"})", {"name", "username"}},
                {R"({"name":"A good one","username":"a b"})", {"username"}},
                {R"({"name":" ","username":"good"})", {"name"}}};
    for (const std::string &text : badTexts) {
        // The original's server reads fullName where its page sends name.
        for (const std::string field : {"name", "fullName", "username"})
            cases.push_back({"{" + quoted(field) + ":" + text + "}", {field}});
    }
    expectRefused("PATCH", "/users/update-account", maya.token, cases);
}

TEST_F(BadBodies, OfAPicture)
{
    for (const auto &[target, field] :
         {std::pair("/users/avatar", "avatarUrl"), std::pair("/users/cover-image", "coverImage")}) {
        const std::string start = "{" + quoted(field) + ":";
        Cases cases{{"", {field}},
                    {"{}", {field}},
                    {R"({"url":"https://p.example/a.png"})", {field}},
                    {start + "null}", {field}},
                    {start + R"(""})", {field}},
                    {start + quoted("https://p.example/" + std::string(1000, 'p')) + "}", {field}}};
        for (const std::string &picture : badPictures)
            cases.push_back({start + picture + "}", {field}});
        expectRefused("PATCH", target, maya.token, cases);
        EXPECT_EQ(
            server.patch(target, start + R"("https://p.example/a.png"})", maya.token).status(),
            200);
    }
}

TEST_F(BadBodies, OfARegistrationWithPictures)
{
    Cases cases;
    for (const std::string field : {"avatarUrl", "coverImage"}) {
        for (const std::string &picture : badPictures)
            cases.push_back({R"({"name":"N","email":"n@example.org","username":"n",)"
                             R"("password":"long enough 1",)" +
                                 quoted(field) + ":" + picture + "}",
                             {field}});
    }
    expectRefused("POST", "/auth/register", "", cases);
}

TEST_F(BadBodies, OfANewPassword)
{
    ASSERT_NO_FATAL_FAILURE(givePassword(maya));
    const auto body = [](const std::string &oldPassword, const std::string &newPassword) {
        return R"({"oldPassword":)" + oldPassword + R"(,"newPassword":)" + newPassword + "}";
    };
    const std::string right = quoted(rightPassword);
    const std::string good = R"("another long one")";
    Cases cases{{"", {"oldPassword", "newPassword"}},
                {"{}", {"oldPassword", "newPassword"}},
                {R"({"newPassword":)" + good + "}", {"oldPassword"}},
                {R"({"oldPassword":)" + right + "}", {"newPassword"}},
                {body(R"("")", good), {"oldPassword"}},
                {body(right, R"("")"), {"newPassword"}},
                {body(right, R"("seven77")"), {"newPassword"}},
                {body(right, quoted(repeated("ü", 7))), {"newPassword"}}, // 14 bytes
                {body(right, quoted(std::string(129, 'x'))), {"newPassword"}},
                {body(right, quoted(repeated("ü", 129))), {"newPassword"}},
                {body(right, R"("PassWord1")"), {"newPassword"}}, // common, in any case
                {body("7", "7"), {"oldPassword", "newPassword"}}};
    for (const std::string &text : noTexts) {
        cases.push_back({body(text, good), {"oldPassword"}});
        cases.push_back({body(right, text), {"newPassword"}});
    }
    expectRefused("POST", "/users/change-password", maya.token, cases);
    EXPECT_EQ(server.get("/users/me", maya.token).status(), 200) << "no session has ended";
    EXPECT_EQ(
        server.post("/auth/login", R"({"username":"maya","password":)" + right + "}").status(),
        200);
}

TEST_F(BadBodies, AreNotWhatIsAsLongAsItMayBe)
{
    ASSERT_NO_FATAL_FAILURE(givePassword(sam));
    const std::string bid = server.bid(sam, server.gig(maya));
    const std::string message = R"({"message":)" + quoted(repeated("ü", 2000)) + "}";
    EXPECT_EQ(server.patch("/bids/" + bid, message, sam.token).status(), 200);
    const std::string account = R"({"name":)" + quoted(repeated("ü", 100)) + R"(,"username":)" +
                                quoted(std::string(40, 'u')) + "}";
    EXPECT_EQ(server.patch("/users/update-account", account, sam.token).status(), 200);
    const std::string longest = quoted(repeated("ü", 128));
    const std::string passwords =
        R"({"oldPassword":)" + quoted(rightPassword) + R"(,"newPassword":)" + longest + "}";
    EXPECT_EQ(server.post("/users/change-password", passwords, sam.token).status(), 200);
    EXPECT_EQ(
        server.post("/auth/login", R"({"email":"sam@example.org","password":)" + longest + "}")
            .status(),
        200);
}

} // namespace
} // namespace gigflow::server::test
