// SPDX-License-Identifier: MIT
#include "server/storage/identifier.h"
#include "server/storage/textfold.h"

#include <gtest/gtest.h>

#include <set>

namespace gigflow::server::storage {
namespace {

TEST(TextFold, FoldsTheCasedScripts)
{
    EXPECT_EQ(foldCase("Web SITE 99"), "web site 99");
    EXPECT_EQ(foldCase("ÄÖÜ ÉÈ ÑŃ ŁŻŹ ŠČ İŸ"), foldCase("äöü éè ñń łżź šč İÿ"));
    EXPECT_EQ(foldCase("ΑΩ Ά"), "αω ά");
    EXPECT_EQ(foldCase("ПРИВЕТ Ё"), "привет ё");
    EXPECT_EQ(foldCase("日本語 ×÷ ß"), "日本語 ×÷ ß");
}

TEST(TextFold, LeavesBrokenUtf8AsItIs)
{
    const std::string broken("A\xc3", 2);
    EXPECT_EQ(foldCase(broken), std::string("a\xc3", 2));
    EXPECT_EQ(foldCase("\xff\xfe"), "\xff\xfe");
}

TEST(TextFold, CountsCodePoints)
{
    EXPECT_EQ(codePoints(""), 0U);
    EXPECT_EQ(codePoints("äbc"), 3U);
    EXPECT_EQ(codePoints("日本"), 2U);
}

TEST(Identifier, IsTwentyFourHexDigitsInOrderOfTime)
{
    std::set<std::string> seen;
    for (int i = 0; i < 1000; ++i)
        EXPECT_TRUE(seen.insert(newId(1'770'000'000'000)).second);
    EXPECT_TRUE(isId(*seen.begin()));
    EXPECT_LT(*seen.rbegin(), newId(1'770'000'001'000));
    for (const char *text : {"", "123", "65f0c0ffee65f0c0ffee65f", "65f0c0ffee65f0c0ffee65fg"})
        EXPECT_FALSE(isId(text)) << text;
}

} // namespace
} // namespace gigflow::server::storage
