// SPDX-License-Identifier: MIT
// Makes events of the notices that come over the InstanceBus, and of what was missed while none
// came.
#pragma once

#include "server/api/events.h"

#include <chrono>
#include <cstdint>
#include <deque>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

namespace gigflow::server {

namespace storage {
class Connection;
}

class Teller
{
public:
    explicit Teller(EventSink &sink) : m_sink(sink) {}

    /// Reads what the lines of a payload name and publishes it.
    void tell(storage::Connection &db, std::string_view payload);
    /// After connecting: what happened since heard() was last called. Nothing the first time.
    void catchUp(storage::Connection &db);
    /// Up to now nothing was missed.
    void heard();

    /// Whether this notification was not told before; remembers it for a while. Thread-safe.
    bool firstTime(std::string_view userId, std::int64_t sequence);

private:
    using Named = std::vector<std::pair<std::string, std::string>>; ///< user and sequence number
    void tellNotifications(storage::Connection &db, Named &named);
    void tellGig(storage::Connection &db, std::string_view event, std::string_view gigId);
    void catchUpWithGigs(storage::Connection &db, std::int64_t since);
    void catchUpWithSessions(storage::Connection &db, std::int64_t since);

    EventSink &m_sink;
    std::int64_t m_heardAt = 0;      ///< milliseconds since the Unix epoch; 0: never
    std::int64_t m_latestChange = 0; ///< of the gigs that were told
    std::mutex m_mutex;
    std::unordered_set<std::string> m_told;
    std::deque<std::pair<std::chrono::steady_clock::time_point, std::string>> m_toldInOrder;
};

} // namespace gigflow::server
