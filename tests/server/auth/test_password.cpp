// SPDX-License-Identifier: MIT
#include "server/auth/bcrypt.h"
#include "server/auth/password.h"

#include <gtest/gtest.h>

namespace gigflow::server::auth {
namespace {

TEST(Password, VerifiesWhatWasHashedAndNothingElse)
{
    const std::string hash = hashPassword("long enough, ünïcode");
    EXPECT_TRUE(hash.starts_with("$argon2id$")) << hash;
    EXPECT_TRUE(verifyPassword(hash, "long enough, ünïcode"));
    EXPECT_FALSE(verifyPassword(hash, "long enough, unicode"));
    EXPECT_FALSE(verifyPassword(hash, ""));
    EXPECT_NE(hash, hashPassword("long enough, ünïcode"));
    EXPECT_FALSE(needsRehash(hash));
}

TEST(Password, NobodyMatchesAnEmptyHash)
{
    EXPECT_FALSE(verifyPassword("", ""));
    EXPECT_FALSE(verifyPassword("", "nobody has this password"));
}

TEST(Password, WeakerParametersAskForAnotherHash)
{
    EXPECT_TRUE(needsRehash("$argon2id$v=19$m=8,t=1,p=1$c29tZXNhbHRzb21lc2FsdA$"
                            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"));
}

TEST(Password, ImportedBcryptHashesVerifyOnceAndAskForAnother)
{
    const std::string hash = "$2b$04$abcdefghijklmnopqrstuuqREtd3VJD2QVZbuFskFSLk6eRIrQoOS";
    EXPECT_TRUE(needsRehash(hash));
    EXPECT_EQ(verifyPassword(hash, "correct horse battery"), canVerifyBcrypt());
    EXPECT_FALSE(verifyPassword(hash, "correct horse batteru"));
    using namespace std::string_view_literals;
    EXPECT_FALSE(verifyPassword(hash, "correct horse battery\0more"sv))
        << "C would stop at the zero";
    for (const char *broken :
         {"$2b$04$abc", "$2b$31$abcdefghijklmnopqrstuuqREtd3VJD2QVZbuFskFSLk6eRIrQoOS",
          "$2x$04$abcdefghijklmnopqrstuuqREtd3VJD2QVZbuFskFSLk6eRIrQoOS"}) {
        EXPECT_FALSE(isBcrypt(broken)) << broken;
        EXPECT_FALSE(verifyPassword(broken, "correct horse battery")) << broken;
    }
}

TEST(Password, LengthIsCountedInCharacters)
{
    EXPECT_TRUE(passwordProblem("seven77"));
    EXPECT_FALSE(passwordProblem("eight-88"));
    EXPECT_TRUE(passwordProblem("äöüäöüä"));
    EXPECT_FALSE(passwordProblem("äöüäöüäö"));
    EXPECT_FALSE(passwordProblem(std::string(128, 'q')));
    EXPECT_TRUE(passwordProblem(std::string(129, 'q')));
}

TEST(Password, TheCommonestAreRefusedInAnyCase)
{
    for (const char *common : {"password", "12345678", "baseball", "PassWord", "superman"})
        EXPECT_TRUE(passwordProblem(common)) << common;
    EXPECT_FALSE(passwordProblem("        ")); // no rule but those
}

} // namespace
} // namespace gigflow::server::auth
