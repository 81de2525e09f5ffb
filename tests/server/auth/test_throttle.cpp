// SPDX-License-Identifier: MIT
#include "server/auth/throttle.h"

#include <gtest/gtest.h>

namespace gigflow::server::auth {
namespace {

constexpr std::int64_t start = 1'770'000'000'000;
constexpr std::int64_t window = std::int64_t{15} * 60 * 1000;

TEST(Throttle, RefusesAfterTheAllowanceAndForgetsWithTheWindow)
{
    Throttle throttle({.perAccountAndAddress = 3});
    for (int i = 0; i < 3; ++i)
        EXPECT_FALSE(throttle.attempt("ada", "10.0.0.1", start));
    const auto wait = throttle.attempt("ada", "10.0.0.1", start + 60'000);
    ASSERT_TRUE(wait);
    EXPECT_EQ(wait->count(), 14 * 60);
    EXPECT_FALSE(throttle.attempt("ada", "10.0.0.1", start + window));
}

TEST(Throttle, AnAttackFromElsewhereNeverShutsTheOwnerOut)
{
    Throttle throttle({.perAccountAndAddress = 10, .underAttack = 3, .attack = 50});
    for (int i = 0; i < 200; ++i)
        throttle.attempt("ada", "10.0." + std::to_string(i) + ".1", start);
    for (int i = 0; i < 3; ++i)
        EXPECT_FALSE(throttle.attempt("ada", "192.0.2.1", start));
    EXPECT_TRUE(throttle.attempt("ada", "192.0.2.1", start));
}

TEST(Throttle, SuccessCountsForNothing)
{
    Throttle throttle({.perAccountAndAddress = 2, .perAddress = 4});
    for (int i = 0; i < 50; ++i) {
        EXPECT_FALSE(throttle.attempt("ada", "10.0.0.1", start)) << i;
        throttle.succeeded("ada", "10.0.0.1");
    }
}

TEST(Throttle, OneAddressCannotTryEveryAccount)
{
    Throttle throttle({.perAddress = 20});
    for (int i = 0; i < 20; ++i)
        EXPECT_FALSE(throttle.attempt("user" + std::to_string(i), "10.0.0.1", start));
    EXPECT_TRUE(throttle.attempt("user99", "10.0.0.1", start));
    EXPECT_FALSE(throttle.attempt("user99", "10.0.0.2", start));
}

TEST(Throttle, AHouseholdIsOneNetwork)
{
    EXPECT_EQ(networkOf("2001:db8:1:2:aaaa::1"), networkOf("2001:db8:1:2:bbbb::9"));
    EXPECT_NE(networkOf("2001:db8:1:2::1"), networkOf("2001:db8:1:3::1"));
    EXPECT_EQ(networkOf("::ffff:192.0.2.1"), networkOf("192.0.2.1"));
    EXPECT_NE(networkOf("192.0.2.1"), networkOf("192.0.2.2"));
}

} // namespace
} // namespace gigflow::server::auth
