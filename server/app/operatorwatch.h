// SPDX-License-Identifier: MIT
#pragma once

#include "server/realtime/hub.h"
#include "server/realtime/timerqueue.h"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>

namespace gigflow::server {

namespace storage {
class Database;
}

/// `gigflow-server user …` is another process: it ends sessions in the database, and this looks
/// there now and then and closes their sockets. I/O thread; what it is given outlives it.
class OperatorWatch
{
public:
    using ToWorker = std::function<bool(std::function<void()>)>;
    OperatorWatch(storage::Database &database, Hub &hub, TimerQueue &timers, ToWorker toWorker,
                  std::chrono::milliseconds interval = std::chrono::seconds(2));

    /// Before the first socket.
    void start();

private:
    void look();
    [[nodiscard]] std::optional<std::int64_t> read() const;
    [[nodiscard]] bool lives(const std::string &sessionId, const std::string &userId) const;

    storage::Database &m_database;
    Hub &m_hub;
    const ToWorker m_toWorker;
    const std::chrono::milliseconds m_interval;
    Timer m_timer;
    std::atomic<std::int64_t> m_found{0}; ///< what a worker read last
    std::int64_t m_known = 0;             ///< what the sockets were checked for
};

} // namespace gigflow::server
