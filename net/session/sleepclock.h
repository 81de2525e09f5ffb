// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

namespace gigflow {

/// A monotonic clock that also runs while the computer sleeps; std::chrono::steady_clock stands
/// still then on Linux. Only differences mean something.
[[nodiscard]] std::chrono::milliseconds sleepClockNow();

} // namespace gigflow
