// SPDX-License-Identifier: MIT
#pragma once

#include "server/api/eventbus.h"
#include "server/api/teller.h"
#include "server/storage/listener.h"

#include <atomic>
#include <chrono>
#include <thread>

namespace gigflow::server {

/// See makeInstanceBus().
class InstanceBus final : public EventBus
{
public:
    InstanceBus(storage::Database &database, EventSink &sink,
                std::function<void(std::string_view)> onProblem);
    ~InstanceBus() override;
    InstanceBus(const InstanceBus &) = delete;
    InstanceBus &operator=(const InstanceBus &) = delete;

    void announce(storage::Connection &db, const Happenings &happenings) override;
    void committed(const Happenings &happenings) override;

private:
    /// The thread: connects, serves, and begins anew until told to stop.
    void listen();
    void serve(storage::Listener &listener);
    void pause(std::chrono::milliseconds length);

    storage::Database &m_database;
    Teller m_teller;
    EventSink &m_sink;
    const std::function<void(std::string_view)> m_onProblem;
    std::atomic<bool> m_listening{false};
    std::atomic<bool> m_stopping{false};
    std::thread m_thread; ///< last: it uses all of the above
};

} // namespace gigflow::server
