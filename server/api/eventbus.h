// SPDX-License-Identifier: MIT
// Brings what a transaction has done to whoever is connected, on whichever instance (ADR 11).
#pragma once

#include "server/api/events.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace gigflow::server {

namespace storage {
class Connection;
class Database;
} // namespace storage

/// What a transaction has to tell once it is committed, in this order.
struct Happenings
{
    std::vector<Event> events;
    std::vector<std::string> endedSessions;
    std::vector<std::string> endedUsers;

    [[nodiscard]] bool empty() const
    {
        return events.empty() && endedSessions.empty() && endedUsers.empty();
    }
};

/// Straight to the sink of this instance.
void publishHere(EventSink &sink, const Happenings &happenings);

/// Thread-safe.
class EventBus
{
public:
    virtual ~EventBus() = default;
    /// Last in the transaction: what is announced is told if, and only if, it commits.
    virtual void announce(storage::Connection &db, const Happenings &happenings) = 0;
    /// After the commit of the same.
    virtual void committed(const Happenings &happenings) = 0;
};

/// Every event comes from this process, and goes to its sink at once.
std::unique_ptr<EventBus> makeLocalBus(EventSink &sink);

/// Over PostgreSQL's LISTEN and NOTIFY, to every instance on the same database, this one included,
/// in the order of the commits. A thread of its own listens, connects again when the connection is
/// lost, and then tells what was missed. `onProblem` may be empty.
std::unique_ptr<EventBus> makeInstanceBus(storage::Database &database, EventSink &sink,
                                          std::function<void(std::string_view)> onProblem);

} // namespace gigflow::server
