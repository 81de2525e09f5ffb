// SPDX-License-Identifier: MIT
#include "server/app/process.h"

namespace gigflow::server {

// Windows writes full dumps only where its operator has configured them.
bool disableCoreDumps()
{
    return true;
}

} // namespace gigflow::server
