// SPDX-License-Identifier: MIT
// The settings file, and what wins over it.
#include "server/app/config.h"
#include "server/app/settings.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <set>

namespace {

using namespace gigflow::server;

tl::expected<SettingsFile, std::string> parsed(std::string_view text)
{
    return SettingsFile::parse("server.conf", text);
}

TEST(SettingsFile, ReadsNamesAndValues)
{
    const auto file = parsed("# comment\n\n PORT = 5001 \nCLIENT_URL=https://a.example/?x=y\r\n"
                             "TRUSTED_PROXIES=\nJWT_ACCESS_SECRET=a#b c");
    ASSERT_TRUE(file) << file.error();
    EXPECT_EQ(file->value("PORT"), "5001");
    EXPECT_EQ(file->value("CLIENT_URL"), "https://a.example/?x=y");
    EXPECT_EQ(file->value("TRUSTED_PROXIES"), "");
    EXPECT_EQ(file->value("JWT_ACCESS_SECRET"), "a#b c");
    EXPECT_EQ(file->value("HOST"), std::nullopt);
    EXPECT_TRUE(file->holdsSecret());
}

TEST(SettingsFile, SaysWhichLineIsWrongAndWhatToDo)
{
    struct Case
    {
        const char *text;
        const char *said;
    };
    for (const Case &wrong :
         {Case{"PORT=1\n\nPROT=2", "server.conf line 3: there is no setting \"PROT\". Did you mean "
                                   "PORT?"},
          Case{"COLOUR=2", "--help lists them"}, Case{"PORT", "a line is NAME=VALUE"},
          Case{"PORT=1\nPORT=2", "line 2: PORT is set twice"},
          Case{"HOST=\"::1\"", "without quotes"}}) {
        const auto file = parsed(wrong.text);
        ASSERT_FALSE(file) << wrong.text;
        EXPECT_NE(file.error().find(wrong.said), std::string::npos) << file.error();
    }
    EXPECT_EQ(parsed("COLOUR=2").error().find("Did you mean"), std::string::npos);
}

TEST(SettingsFile, APasswordOfADatabaseIsASecretAndIsNotShown)
{
    EXPECT_FALSE(parsed("DATABASE_URL=sqlite:a@b.db\nPORT=1")->holdsSecret());
    EXPECT_FALSE(parsed("DATABASE_URL=postgresql://me@db.example/gigs")->holdsSecret());
    EXPECT_TRUE(parsed("DATABASE_URL=postgresql://me:open@db.example/gigs")->holdsSecret());
    EXPECT_EQ(withoutPassword("postgresql://me:p:@ss@db.example:5432/gigs"),
              "postgresql://me:…@db.example:5432/gigs");
    EXPECT_EQ(withoutPassword("postgresql:///gigs?user=me&password=open&host=/run"),
              "postgresql:///gigs?user=me&password=…&host=/run");
}

TEST(SettingsFile, WithASecretItIsItsOwnersAlone)
{
#ifdef _WIN32
    GTEST_SKIP() << "modes mean nothing there";
#endif
    namespace fs = std::filesystem;
    const fs::path path = fs::path(testing::TempDir()) / "settings_test.conf";
    for (const auto &[text, refused] :
         {std::pair("PORT=1\n", false), std::pair("ACCESS_TOKEN_SECRET=x\n", true)}) {
        std::ofstream(path) << text;
        fs::permissions(path, fs::perms(0644));
        const auto open = SettingsFile::read(path.string());
        EXPECT_EQ(open.has_value(), !refused);
        if (!open) {
            EXPECT_NE(open.error().find("chmod 600"), std::string::npos) << open.error();
        }
        fs::permissions(path, fs::perms(0600));
        EXPECT_TRUE(SettingsFile::read(path.string()));
    }
    fs::remove(path);
    EXPECT_FALSE(SettingsFile::read(path.string()));
}

TEST(Settings, TheEnvironmentWinsUnderEitherName)
{
    const auto file = std::make_shared<SettingsFile>(
        *parsed("CLIENT_URL=file\nPORT=file\nHOST=file\nCORS_ORIGIN=file"));
    const auth::Environment both = layered(
        [](const char *name) -> std::optional<std::string> {
            if (std::string_view(name) == "CORS_ORIGIN" || std::string_view(name) == "PORT")
                return "environment";
            if (std::string_view(name) == "HOST")
                return ""; // as good as not set
            return std::nullopt;
        },
        file);
    EXPECT_EQ(both("PORT"), "environment");
    EXPECT_EQ(both("HOST"), "file");
    EXPECT_EQ(both("CLIENT_URL"), std::nullopt);
    EXPECT_EQ(both("CORS_ORIGIN"), "environment");
}

TEST(Settings, EveryNameTheProgramAsksForIsKnown)
{
    std::set<std::string> known;
    for (const KnownSetting &setting : knownSettings()) {
        known.emplace(setting.name);
        known.emplace(setting.otherName);
    }
    const auth::Environment recording = [&known](const char *name) {
        EXPECT_TRUE(known.contains(name)) << name << " cannot be set in a file";
        return std::optional<std::string>();
    };
    ASSERT_TRUE(makeConfig({}, recording));
    const auto folder = std::filesystem::path(testing::TempDir()) / "settings_test_secrets";
    std::filesystem::create_directories(folder);
    EXPECT_TRUE(auth::loadSecrets(recording, folder.string()));
    std::filesystem::remove_all(folder);
}

} // namespace
