// SPDX-License-Identifier: MIT
#include "server/storage/socketwait.h"

#include <winsock2.h>

namespace gigflow::server::storage {

void waitReadable(int socket, std::chrono::milliseconds longest)
{
    WSAPOLLFD wanted{static_cast<SOCKET>(socket), POLLRDNORM, 0};
    WSAPoll(&wanted, 1, static_cast<int>(longest.count()));
}

} // namespace gigflow::server::storage
