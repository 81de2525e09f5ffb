// SPDX-License-Identifier: MIT
#include "net/session/sleepclock.h"

#include <windows.h>

namespace gigflow {

std::chrono::milliseconds sleepClockNow()
{
    return std::chrono::milliseconds(GetTickCount64()); // includes sleep and hibernation
}

} // namespace gigflow
