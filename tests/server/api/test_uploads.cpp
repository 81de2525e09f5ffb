// SPDX-License-Identifier: MIT
// Pictures of people: sent, shown, limited, and gone with their account.
#include "server/auth/password.h"
#include "tests/server/support/apiharness.h"
#include "tests/server/support/pictures.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

namespace gigflow::server::test {
namespace {

using testing::HasSubstr;

class Uploads : public testing::Test
{
protected:
    Reply upload(const Person &who, const std::string &bytes, const std::string &type = "image/png")
    {
        Request request = ApiHarness::request("POST", "/uploads", "", who.token);
        request.headers.emplace_back("Content-Type", type);
        request.body = bytes;
        return server.send(std::move(request));
    }
    /// The same picture in other bytes: another one for the server.
    static std::string another(int number)
    {
        const std::string bytes = std::to_string(number);
        std::string picture = jpegPicture;
        const std::size_t tables = picture.find("\xff\xdb");
        for (std::size_t i = 0; i < bytes.size(); ++i)
            picture[tables + 10 + i] = bytes[i];
        return picture;
    }
    /// "/api/uploads/NAME" without "/api".
    static std::string targetOf(const Reply &reply)
    {
        return str(reply.data().at("url")).substr(4);
    }
    Response show(const std::string &target, const std::string &knownTag = {})
    {
        Request request = ApiHarness::request("GET", target, "", "");
        if (!knownTag.empty())
            request.headers.emplace_back("If-None-Match", knownTag);
        return server.send(request).response;
    }
    std::size_t files() const
    {
        std::error_code none;
        std::size_t count = 0;
        for (const auto &entry :
             std::filesystem::directory_iterator(server.config.uploadsFolder, none))
            count += entry.is_regular_file() ? 1 : 0;
        return count;
    }
    ApiHarness server;
    Person ada = server.person("ada");
    Person eve = server.person("eve");
};

TEST_F(Uploads, WhatIsSentIsShownUnderItsHash)
{
    EXPECT_THAT(server.get("/health").response.body, HasSubstr("\"uploads\""));
    for (const auto &[bytes, type, ending] : {std::tuple(pngPicture, "image/png", ".png"),
                                              std::tuple(jpegPicture, "image/jpeg", ".jpg"),
                                              std::tuple(webpPicture, "image/webp", ".webp")}) {
        const Reply reply = upload(ada, bytes, type);
        ASSERT_EQ(reply.status(), 201) << reply.response.body;
        EXPECT_THAT(targetOf(reply), testing::EndsWith(ending));
        EXPECT_EQ(targetOf(reply).size(), 9 + 64 + std::string(ending).size());
        const Response shown = show(targetOf(reply));
        EXPECT_EQ(shown.status, 200);
        EXPECT_EQ(headerValue(shown.headers, "Content-Type"), type);
        EXPECT_THAT(std::string(headerValue(shown.headers, "Cache-Control")),
                    HasSubstr("immutable"));
        EXPECT_EQ(headerValue(shown.headers, "Content-Security-Policy"),
                  "default-src 'none'; sandbox");
        EXPECT_FALSE(shown.mayCompress);
        const std::string tag(headerValue(shown.headers, "ETag"));
        const Response known = show(targetOf(reply), tag);
        EXPECT_EQ(known.status, 304);
        EXPECT_TRUE(known.body.empty());
        // Sent again it is the same one.
        EXPECT_EQ(targetOf(upload(ada, bytes, type)), targetOf(reply));
    }
    EXPECT_EQ(show(targetOf(upload(ada, webpPicture, "image/webp"))).body, webpPicture);
    EXPECT_EQ(files(), 3U);
}

TEST_F(Uploads, TheTypeIsThatOfTheContent)
{
    // Declared as one picture it may be another; declared as anything else it is none.
    EXPECT_THAT(targetOf(upload(ada, jpegPicture, "image/png")), testing::EndsWith(".jpg"));
    for (const char *type : {"application/json", "text/plain", "multipart/form-data",
                             "application/x-www-form-urlencoded", "image/svg+xml", "text/html", ""})
        EXPECT_EQ(upload(ada, pngPicture, type).status(), 400) << type;
    for (const char *content : {"", "{}", "<svg xmlns='http://www.w3.org/2000/svg'/>", "<html>"})
        EXPECT_EQ(upload(ada, content).status(), 400) << content;
    EXPECT_EQ(upload(ada, pngPicture + std::string(std::size_t{1024} * 1024, 'x')).status(), 413);
    EXPECT_EQ(files(), 1U);
}

TEST_F(Uploads, OnlyNamesOfPicturesAreLookedUp)
{
    upload(ada, pngPicture);
    for (const char *name :
         {"..%2f..%2ftest.db", "test.db", "..", "%2e%2e", "a.png", "x%00.png", "..%5ctest.db"})
        EXPECT_NE(show("/uploads/" + std::string(name)).status, 200) << name;
    EXPECT_EQ(show("/uploads/" + std::string(64, 'a') + ".png").status, 404);
    EXPECT_EQ(show("/uploads/../uploads/x").status, 404);
}

TEST_F(Uploads, StrangersSendNothingAndAreToldSoBeforeTheBody)
{
    const auto admission = [this](const std::string &token) {
        Request request = ApiHarness::request("POST", "/uploads", "", token);
        request.headers.emplace_back("Origin", "https://gigs.example");
        return server.api->admit(request);
    };
    const Admission stranger = admission("");
    ASSERT_TRUE(stranger.refusal);
    EXPECT_EQ(stranger.refusal->status, 401);
    EXPECT_EQ(headerValue(stranger.refusal->headers, "Access-Control-Allow-Origin"),
              "https://gigs.example");
    EXPECT_TRUE(admission(ada.token + "x").refusal);
    EXPECT_EQ(admission(ada.token).maxBody, 1024U * 1024);
    EXPECT_FALSE(admission(ada.token).refusal);
    EXPECT_EQ(server.api->admit(ApiHarness::request("POST", "/gigs", "", ada.token)).maxBody,
              16384U);
    EXPECT_EQ(upload(Person{}, pngPicture).status(), 401);
    server.post("/users/logout", "{}", ada.token);
    EXPECT_EQ(upload(ada, pngPicture).status(), 401);
    EXPECT_EQ(files(), 0U);
}

TEST_F(Uploads, ACookieNeedsThePageOfTheClient)
{
    const auto send = [this](const std::string &origin) {
        Request request = ApiHarness::request("POST", "/uploads", "", "");
        request.headers.emplace_back("Cookie", "accessToken=" + ada.token);
        request.headers.emplace_back("Content-Type", "image/png");
        if (!origin.empty())
            request.headers.emplace_back("Origin", origin);
        request.body = pngPicture;
        return server.send(request).status();
    };
    EXPECT_EQ(send("https://gigs.example"), 201);
    EXPECT_EQ(send("https://evil.example"), 403);
    EXPECT_EQ(send(""), 403);
}

TEST_F(Uploads, AProfileShowsOnesPicture)
{
    const std::string url = str(upload(ada, pngPicture).data().at("url"));
    const Reply avatar =
        server.patch("/users/avatar", R"({"avatarUrl":")" + url + R"("})", ada.token);
    EXPECT_EQ(avatar.status(), 200);
    EXPECT_EQ(str(avatar.data()), url);
    EXPECT_EQ(server.patch("/users/cover-image", R"({"coverImage":")" + url + R"("})", ada.token)
                  .status(),
              200);
    for (const char *bad : {"/api/uploads/../users/me", "/api/uploads/x.html", "/etc/passwd",
                            "//evil.example/x.png", "data:image/png;base64,AA=="})
        EXPECT_EQ(
            server
                .patch("/users/avatar", R"({"avatarUrl":")" + std::string(bad) + R"("})", ada.token)
                .status(),
            400)
            << bad;
    EXPECT_THAT(server.get("/users/me/export", ada.token).response.body, HasSubstr(url));
}

TEST_F(Uploads, ThereIsAQuotaAndDraftsOfYesterdayMakeRoom)
{
    const std::string shown = str(upload(ada, pngPicture).data().at("url"));
    server.patch("/users/avatar", R"({"avatarUrl":")" + shown + R"("})", ada.token);
    for (int i = 1; i < 30; ++i)
        ASSERT_EQ(upload(ada, another(i)).status(), 201) << i;
    const Reply refused = upload(ada, another(30));
    EXPECT_EQ(refused.status(), 429);
    EXPECT_GT(std::stoi(refused.header("Retry-After")), 3600);
    EXPECT_EQ(upload(ada, another(5)).status(), 201) << "one that is there already";
    EXPECT_EQ(upload(eve, another(30)).status(), 201) << "somebody else's quota";
    EXPECT_EQ(files(), 31U);
    server.advance(std::chrono::hours(25));
    const Reply renewed =
        server.post("/users/refresh-token", R"({"refreshToken":")" + ada.refreshToken + R"("})");
    ada.token = str(renewed.data().at("accessToken"));
    EXPECT_EQ(upload(ada, another(30)).status(), 201);
    EXPECT_EQ(files(), 3U) << "what the profile shows, the new one, and Eve's";
    EXPECT_EQ(show(shown.substr(4)).status, 200);
}

TEST_F(Uploads, NobodyElsesPictureGoesWithAnAccount)
{
    const std::string adas = targetOf(upload(ada, pngPicture));
    const std::string eves = targetOf(upload(eve, pngPicture));
    EXPECT_NE(adas, eves) << "the name does not tell that somebody else has it";
    server.sql("UPDATE users SET password_hash = '" + auth::hashPassword("correct horse battery") +
               "' RETURNING id");
    Request request = ApiHarness::request("DELETE", "/users/me",
                                          R"({"password":"correct horse battery"})", ada.token);
    ASSERT_EQ(server.send(request).status(), 200);
    EXPECT_EQ(show(adas).status, 404);
    EXPECT_EQ(show(eves).status, 200);
    EXPECT_EQ(files(), 1U);
    EXPECT_EQ(server.sql("SELECT count(*) FROM uploads"), "1");
}

TEST_F(Uploads, ThePublicAddressStandsBeforeTheName)
{
    ApiConfig config = server.config;
    config.publicUrl = "https://gigs.example";
    server.api = *Api::create(config, *server.database, server.sink);
    EXPECT_THAT(str(upload(ada, pngPicture).data().at("url")),
                testing::StartsWith("https://gigs.example/api/uploads/"));
    config.uploadsFolder.clear();
    server.api = *Api::create(config, *server.database, server.sink);
    EXPECT_EQ(upload(ada, pngPicture).status(), 404);
    EXPECT_THAT(server.get("/health").response.body, testing::Not(HasSubstr("uploads")));
}

} // namespace
} // namespace gigflow::server::test
