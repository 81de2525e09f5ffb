// SPDX-License-Identifier: MIT
#include "tests/server/realtime/fakes.h"

#include <gtest/gtest.h>

namespace {

using namespace gigflow::server;
using namespace std::chrono_literals;
using test::ManualTime;

TEST(TimerQueue, RunsInTheOrderOfDeadlines)
{
    ManualTime time;
    std::string order;
    time.timers.start(20ms, [&] { order += 'b'; });
    time.timers.start(10ms, [&] { order += 'a'; });
    time.timers.start(20ms, [&] { order += 'c'; });
    time.advance(9ms);
    EXPECT_EQ(order, "");
    time.advance(11ms);
    EXPECT_EQ(order, "abc");
    EXPECT_FALSE(time.timers.next());
}

TEST(TimerQueue, TellsOfAnEarlierDeadlineOnly)
{
    ManualTime time;
    int told = 0;
    time.timers.setEarlier([&] { ++told; });
    time.timers.start(20ms, [] {});
    time.timers.start(30ms, [] {});
    EXPECT_EQ(told, 1);
    time.timers.start(10ms, [] {});
    EXPECT_EQ(told, 2);
}

TEST(Timer, RestartsStopsAndEndsWithItsOwner)
{
    ManualTime time;
    int fired = 0;
    {
        Timer timer(time.timers);
        timer.start(10ms, [&] { fired += 1; });
        timer.start(20ms, [&] { fired += 10; });
        time.advance(15ms);
        EXPECT_EQ(fired, 0);
        time.advance(5ms);
        EXPECT_EQ(fired, 10);
        timer.start(10ms, [&] { fired += 100; });
        timer.stop();
        time.advance(10ms);
        timer.start(10ms, [&] { fired += 100; });
    }
    time.advance(10ms);
    EXPECT_EQ(fired, 10);
}

TEST(Timer, AnActionMayRestartItsOwnTimer)
{
    ManualTime time;
    Timer timer(time.timers);
    int fired = 0;
    std::function<void()> again = [&] {
        if (++fired < 3)
            timer.start(10ms, again);
    };
    timer.start(10ms, again);
    time.advance(100ms);
    EXPECT_EQ(fired, 3);
}

} // namespace
