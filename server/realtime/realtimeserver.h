// SPDX-License-Identifier: MIT
// The real-time layer of gigflow-server: Socket.IO at /socket.io/ and the plain dialect at /ws.
#pragma once

#include "server/realtime/engineserver.h"
#include "server/realtime/hub.h"

#include <chrono>
#include <set>

namespace gigflow::server {

class PlainSocket;

struct RealtimeOptions
{
    EngineOptions engine;
    std::chrono::milliseconds connectTimeout{45'000};  ///< to join a Socket.IO namespace
    std::chrono::milliseconds anonymousLimit{120'000}; ///< see LiveSocket
    std::chrono::milliseconds plainAuthLimit{10'000};
    std::size_t plainMaxMessage = 16'384;
    OriginPolicy origins;
};

/// I/O thread. `hub` and `timers` outlive it.
class RealtimeServer final : public Gateway
{
public:
    RealtimeServer(RealtimeOptions options, Hub &hub, TimerQueue &timers);
    ~RealtimeServer() override;

    [[nodiscard]] bool handles(std::string_view path) const override;
    [[nodiscard]] std::size_t maxBody() const override { return m_engine.maxBody(); }
    Abort request(const Request &request, Reply reply) override;
    Upgrade upgrade(const Request &request) override;
    void closeAll() override;

private:
    std::shared_ptr<EngineListener> acceptEngine(const std::shared_ptr<EngineSession> &session,
                                                 const Request &handshake);
    Upgrade upgradePlain(const Request &request);

    const RealtimeOptions m_options;
    Hub &m_hub;
    TimerQueue &m_timers;
    EngineServer m_engine;
    std::vector<std::weak_ptr<PlainSocket>> m_plain;
};

} // namespace gigflow::server
