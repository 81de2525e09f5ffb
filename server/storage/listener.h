// SPDX-License-Identifier: MIT
// Hears what other transactions, of any instance, have said by pg_notify() as they committed.
#pragma once

#include "server/storage/connection.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace gigflow::server::storage {

/// Used by one thread. PostgreSQL only.
class Listener
{
public:
    virtual ~Listener() = default;
    /// Payloads in the order of their commits; empty where none came in that time. Nothing where
    /// the connection is lost, and with it perhaps some payloads.
    virtual std::optional<std::vector<std::string>> wait(std::chrono::milliseconds longest) = 0;
    /// The same connection, to read what a payload is about.
    virtual Connection &connection() = 0;
};

} // namespace gigflow::server::storage
