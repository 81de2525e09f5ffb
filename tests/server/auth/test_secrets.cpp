// SPDX-License-Identifier: MIT
#include "server/auth/secrets.h"
#include "tests/server/support/temporarydatabase.h"

#include <gtest/gtest.h>

#include <fstream>
#include <map>

namespace gigflow::server::auth {
namespace {

Environment with(std::map<std::string, std::string> values)
{
    return [values = std::move(values)](const char *name) -> std::optional<std::string> {
        const auto found = values.find(name);
        return found == values.end() ? std::nullopt : std::optional(found->second);
    };
}

const std::string longA(32, 'a');
const std::string longB(40, 'b');

TEST(Secrets, ComeFromTheEnvironmentUnderBothNames)
{
    const auto ours =
        loadSecrets(with({{"JWT_ACCESS_SECRET", longA}, {"JWT_REFRESH_SECRET", longB}}), "");
    ASSERT_TRUE(ours);
    EXPECT_EQ(ours->access, longA);
    EXPECT_EQ(ours->refresh, longB);
    const auto theirs =
        loadSecrets(with({{"ACCESS_TOKEN_SECRET", longA}, {"REFRESH_TOKEN_SECRET", longB}}), "");
    ASSERT_TRUE(theirs);
    EXPECT_EQ(theirs->access, longA);
}

TEST(Secrets, ShortOrEqualOnesAreRefusedWithoutBeingShown)
{
    const std::string shortOne(31, 'q');
    const auto refused =
        loadSecrets(with({{"JWT_ACCESS_SECRET", shortOne}, {"JWT_REFRESH_SECRET", longB}}), "");
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().find("JWT_ACCESS_SECRET"), std::string::npos);
    EXPECT_EQ(refused.error().find(shortOne), std::string::npos);
    EXPECT_FALSE(
        loadSecrets(with({{"JWT_ACCESS_SECRET", longA}, {"JWT_REFRESH_SECRET", longA}}), ""));
}

TEST(Secrets, OlderOnesComeFromTheEnvironmentOrFurtherLines)
{
    const std::string longC(33, 'c');
    const auto rotated = loadSecrets(with({{"JWT_ACCESS_SECRET", longA},
                                           {"JWT_ACCESS_SECRET_PREVIOUS", longB + "," + longC},
                                           {"REFRESH_TOKEN_SECRET", std::string(32, 'd')},
                                           {"REFRESH_TOKEN_SECRET_PREVIOUS", ""}}),
                                     "");
    ASSERT_TRUE(rotated) << rotated.error();
    EXPECT_EQ(rotated->allAccess(), (std::vector{longA, longB, longC}));
    EXPECT_TRUE(rotated->previousRefresh.empty());
    EXPECT_FALSE(loadSecrets(with({{"JWT_ACCESS_SECRET", longA},
                                   {"JWT_ACCESS_SECRET_PREVIOUS", longB + ",short"},
                                   {"JWT_REFRESH_SECRET", longC}}),
                             ""));
    EXPECT_FALSE(loadSecrets(with({{"JWT_ACCESS_SECRET", longA},
                                   {"JWT_ACCESS_SECRET_PREVIOUS", longB},
                                   {"JWT_REFRESH_SECRET", longB}}),
                             ""))
        << "one secret for both, though an older one";

    const test::TemporaryFolder folder;
    const auto made = loadSecrets(with({}), folder.path().string());
    ASSERT_TRUE(made);
    std::ofstream(folder.path() / "access.secret") << longA << "\n" << made->access << "\n";
    const auto read = loadSecrets(with({}), folder.path().string());
    ASSERT_TRUE(read) << read.error();
    EXPECT_EQ(read->access, longA);
    EXPECT_EQ(read->previousAccess, std::vector{made->access});
}

TEST(Secrets, AreMadeOnceAndKept)
{
    const test::TemporaryFolder folder;
    const auto first = loadSecrets(with({}), folder.path().string());
    ASSERT_TRUE(first) << first.error();
    EXPECT_GE(first->access.size(), 32U);
    EXPECT_NE(first->access, first->refresh);
    const auto second = loadSecrets(with({}), folder.path().string());
    ASSERT_TRUE(second) << second.error();
    EXPECT_EQ(second->access, first->access);
    EXPECT_EQ(second->refresh, first->refresh);
    std::size_t files = 0;
    for (const auto &entry : std::filesystem::directory_iterator(folder.path())) {
        ++files;
#ifndef _WIN32
        EXPECT_EQ(entry.status().permissions(),
                  std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
#endif
    }
    EXPECT_EQ(files, 2U); // no draft is left behind
}

#ifndef _WIN32
TEST(Secrets, AFileThatOthersReadIsRefused)
{
    const test::TemporaryFolder folder;
    ASSERT_TRUE(loadSecrets(with({}), folder.path().string()));
    std::filesystem::permissions(folder.path() / "access.secret",
                                 std::filesystem::perms::owner_all |
                                     std::filesystem::perms::others_read);
    const auto refused = loadSecrets(with({}), folder.path().string());
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().find("access.secret"), std::string::npos);
}
#endif

TEST(Secrets, AShortFileIsRefused)
{
    const test::TemporaryFolder folder;
    ASSERT_TRUE(loadSecrets(with({}), folder.path().string()));
    std::ofstream(folder.path() / "refresh.secret") << "short\n";
    EXPECT_FALSE(loadSecrets(with({}), folder.path().string()));
}

TEST(Secrets, WithoutAFolderTheEnvironmentMustHaveThem)
{
    EXPECT_FALSE(loadSecrets(with({}), ""));
}

} // namespace
} // namespace gigflow::server::auth
