// SPDX-License-Identifier: MIT
#include "server/app/process.h"

#include <ctime>

namespace gigflow::server {

// Windows writes full dumps only where its operator has configured them.
bool disableCoreDumps()
{
    return true;
}

ProcessUse processUse()
{
    return {static_cast<double>(std::clock()) / CLOCKS_PER_SEC, processStart(), 0};
}

} // namespace gigflow::server
