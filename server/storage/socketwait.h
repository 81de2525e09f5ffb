// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

namespace gigflow::server::storage {

/// Until the socket has something to read, or was closed; at most that long.
void waitReadable(int socket, std::chrono::milliseconds longest);

} // namespace gigflow::server::storage
