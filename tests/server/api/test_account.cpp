// SPDX-License-Identifier: MIT
// sessions and account: devices, password, export, deletion.
#include "tests/server/support/apiharness.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gigflow::server::test {
namespace {

const std::string passphrase = "correct horse battery";
const std::string loginBody = R"({"username":"ada","password":")" + passphrase + R"("})";

class Account : public testing::Test
{
protected:
    Account()
    {
        server.post("/auth/register", R"({"name":"Ada","email":"ada@example.org","username":"ada",)"
                                      R"("password":")" +
                                          passphrase + R"("})");
        laptop = str(server.post("/auth/login", loginBody).data().at("accessToken"));
        phone = str(server.post("/auth/login", loginBody).data().at("accessToken"));
    }
    ApiHarness server;
    std::string laptop;
    std::string phone;
};

TEST_F(Account, DevicesAreListedAndEnded)
{
    const Reply list = server.get("/users/sessions", laptop);
    ASSERT_EQ(list.data().as_array().size(), 3U); // registration signed in too
    int current = 0;
    for (const auto &session : list.data().as_array()) {
        if (session.at("current").as_bool())
            ++current;
    }
    EXPECT_EQ(current, 1);
    const auto phoneIdentity = server.api->verifyAccessToken(phone);
    ASSERT_TRUE(phoneIdentity);
    EXPECT_EQ(server.remove("/users/sessions/" + phoneIdentity->sessionId, laptop).status(), 200);
    EXPECT_THAT(server.sink.endedSessions, testing::ElementsAre(phoneIdentity->sessionId));
    EXPECT_EQ(server.get("/users/me", phone).status(), 401);
    EXPECT_EQ(server.get("/users/me", laptop).status(), 200);
    EXPECT_EQ(server.remove("/users/sessions/" + phoneIdentity->sessionId, laptop).status(), 404);
}

TEST_F(Account, ANewPasswordEndsEverySessionAtOnce)
{
    const std::string body =
        R"({"oldPassword":")" + passphrase + R"(","newPassword":"another long one"})";
    const Reply changed = server.post("/users/change-password", body, laptop);
    ASSERT_EQ(changed.status(), 200) << changed.response.body;
    EXPECT_TRUE(changed.data().as_object().empty());
    EXPECT_EQ(server.get("/users/me", phone).status(), 401);
    EXPECT_EQ(server.get("/users/me", laptop).status(), 401);
    EXPECT_EQ(server.sink.endedUsers.size(), 1U);
    EXPECT_EQ(server.post("/auth/login", loginBody).status(), 401);
    EXPECT_EQ(
        server.post("/auth/login", R"({"username":"ada","password":"another long one"})").status(),
        200);
}

TEST_F(Account, ABrowserGoesOnAfterANewPassword)
{
    Request request = ApiHarness::request(
        "POST", "/users/change-password",
        R"({"oldPassword":")" + passphrase + R"(","newPassword":"another long one"})", "");
    request.headers.emplace_back("Cookie", "accessToken=" + laptop);
    request.headers.emplace_back("Origin", "https://gigs.example");
    const Reply changed = server.send(request);
    ASSERT_EQ(changed.status(), 200);
    EXPECT_EQ(server.get("/users/me", changed.cookie("accessToken")).status(), 200);
    EXPECT_EQ(server.get("/users/me", laptop).status(), 401);
}

TEST_F(Account, AWrongOrCommonPasswordChangesNothing)
{
    EXPECT_EQ(server
                  .post("/users/change-password",
                        R"({"oldPassword":"wrong one","newPassword":"another long one"})", laptop)
                  .status(),
              401);
    EXPECT_EQ(server
                  .post("/users/change-password",
                        R"({"oldPassword":")" + passphrase + R"(","newPassword":"password1"})",
                        laptop)
                  .status(),
              400);
    EXPECT_EQ(server.get("/users/me", phone).status(), 200);
}

TEST_F(Account, TheAccessTokenRenewsTheSignInOfItsSession)
{
    const Reply reply =
        server.post("/users/login-via-access-token", R"({"accessToken":")" + laptop + R"("})");
    ASSERT_EQ(reply.status(), 200);
    EXPECT_EQ(reply.data().at("user").at("username"), "ada");
    const std::string refresh = str(reply.data().at("refreshToken"));
    server.post("/users/logout", "{}", laptop);
    EXPECT_EQ(
        server.post("/users/refresh-token", R"({"refreshToken":")" + refresh + R"("})").status(),
        401);
}

TEST_F(Account, TheExportHoldsOnesOwnDataOnly)
{
    const Person sam = server.person("sam");
    const std::string gig =
        str(server.post("/gigs", R"({"title":"t","description":"d","budget":5})", laptop)
                .data()
                .at("_id"));
    server.bid(sam, gig);
    const Reply reply = server.get("/users/me/export", laptop);
    ASSERT_EQ(reply.status(), 200);
    EXPECT_EQ(reply.data().at("user").at("email"), "ada@example.org");
    EXPECT_EQ(reply.data().at("gigs").as_array().size(), 1U);
    EXPECT_TRUE(reply.data().at("bids").as_array().empty());
    EXPECT_EQ(reply.data().at("notifications").as_array().size(), 1U);
    EXPECT_EQ(reply.data().at("sessions").as_array().size(), 3U);
    EXPECT_EQ(reply.response.body.find("sam@example.org"), std::string::npos);
    EXPECT_EQ(reply.response.body.find("argon2"), std::string::npos);
}

TEST_F(Account, DeletingLeavesNothingPersonalAndKeepsWhatOthersRelyOn)
{
    const Person sam = server.person("sam");
    const std::string open =
        str(server.post("/gigs", R"({"title":"t","description":"d","budget":5})", laptop)
                .data()
                .at("_id"));
    const std::string assigned =
        str(server.post("/gigs", R"({"title":"a","description":"d","budget":5})", laptop)
                .data()
                .at("_id"));
    const std::string samsGig = server.gig(sam);
    server.post("/bids", R"({"gigId":")" + samsGig + R"(","message":"m","price":5})", laptop);
    server.patch("/bids/" + server.bid(sam, assigned) + "/hire", "{}", laptop);

    EXPECT_EQ(
        server
            .send(ApiHarness::request("DELETE", "/users/me", R"({"password":"wrong one"})", laptop))
            .status(),
        401);
    const Reply gone = server.send(ApiHarness::request(
        "DELETE", "/users/me", R"({"password":")" + passphrase + R"("})", laptop));
    ASSERT_EQ(gone.status(), 200) << gone.response.body;
    EXPECT_EQ(server.get("/users/me", phone).status(), 401);
    EXPECT_EQ(server.post("/auth/login", loginBody).status(), 401);
    EXPECT_EQ(server.get("/gigs/" + open).status(), 404);
    EXPECT_EQ(server.get("/gigs/" + samsGig).data().at("bidCount"), 0);
    EXPECT_EQ(server.get("/gigs/" + assigned).data().at("ownerName"), "Deleted account");
    EXPECT_EQ(server.get("/bids/my", sam.token).data().at(0).at("status"), "hired");
    EXPECT_EQ(server.sql("SELECT count(*) FROM users WHERE email LIKE '%ada%' OR name = 'Ada'"),
              "0");
    EXPECT_EQ(server
                  .post("/auth/register",
                        R"({"name":"A","email":"ada@example.org","username":"ada",)"
                        R"("password":"a new beginning"})")
                  .status(),
              201);
}

} // namespace
} // namespace gigflow::server::test
