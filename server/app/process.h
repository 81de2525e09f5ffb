// SPDX-License-Identifier: MIT
// What only the operating system can do for us.
#pragma once

#include <cstdint>

namespace gigflow::server {

/// A core dump would hold the signing secrets and everybody's tokens. False where it could not be
/// done.
bool disableCoreDumps();

struct ProcessUse
{
    double cpuSeconds = 0;           ///< user and system
    double startedAt = 0;            ///< seconds since the Unix epoch
    std::uint64_t residentBytes = 0; ///< 0: not known here
};
ProcessUse processUse();

/// When the program started, in seconds since the Unix epoch: the first call fixes it.
double processStart();

} // namespace gigflow::server
