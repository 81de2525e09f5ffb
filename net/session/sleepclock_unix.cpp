// SPDX-License-Identifier: MIT
#include "net/session/sleepclock.h"

#include <time.h>

namespace gigflow {

std::chrono::milliseconds sleepClockNow()
{
#ifdef CLOCK_BOOTTIME
    constexpr clockid_t clock =
        CLOCK_BOOTTIME; // Linux: CLOCK_MONOTONIC without the time asleep would be wrong
#else
    constexpr clockid_t clock = CLOCK_MONOTONIC; // macOS: counts sleep already
#endif
    timespec now{};
    clock_gettime(clock, &now);
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec));
}

} // namespace gigflow
