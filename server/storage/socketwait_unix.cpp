// SPDX-License-Identifier: MIT
#include "server/storage/socketwait.h"

#include <poll.h>

namespace gigflow::server::storage {

void waitReadable(int socket, std::chrono::milliseconds longest)
{
    pollfd wanted{socket, POLLIN, 0};
    poll(&wanted, 1, static_cast<int>(longest.count()));
}

} // namespace gigflow::server::storage
