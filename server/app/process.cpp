// SPDX-License-Identifier: MIT
#include "server/app/process.h"

#include <chrono>

namespace gigflow::server {

double processStart()
{
    // Asked for once while starting, so it is the time of that.
    static const auto started = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration<double>(started).count();
}

} // namespace gigflow::server
