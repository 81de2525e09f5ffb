// SPDX-License-Identifier: MIT
#include "server/realtime/realtimeserver.h"

#include "server/api/api.h"
#include "server/realtime/livesocket.h"
#include "server/realtime/plainsocket.h"

namespace gigflow::server {

namespace {

constexpr std::string_view kPlainPath = "/ws";

} // namespace

RealtimeServer::RealtimeServer(RealtimeOptions options, Hub &hub, TimerQueue &timers)
    : m_options(std::move(options)),
      m_hub(hub),
      m_timers(timers),
      m_engine("/socket.io/", m_options.engine, m_options.origins, timers,
               [this](const std::shared_ptr<EngineSession> &session, const Request &handshake) {
                   return acceptEngine(session, handshake);
               })
{
}

RealtimeServer::~RealtimeServer()
{
    closeAll();
}

bool RealtimeServer::handles(std::string_view path) const
{
    return path == kPlainPath || m_engine.handles(path);
}

Abort RealtimeServer::request(const Request &request, Reply reply)
{
    if (request.path != kPlainPath)
        return m_engine.request(request, std::move(reply));
    Response answer = errorResponse(426, "This path speaks WebSocket only");
    answer.headers.emplace_back("Upgrade", "websocket");
    answer.headers.emplace_back("Connection", "Upgrade");
    reply(std::move(answer));
    return {};
}

Upgrade RealtimeServer::upgrade(const Request &request)
{
    return request.path == kPlainPath ? upgradePlain(request) : m_engine.upgrade(request);
}

std::shared_ptr<EngineListener>
RealtimeServer::acceptEngine(const std::shared_ptr<EngineSession> &session,
                             const Request &handshake)
{
    Handshake known{{}, !headerValue(handshake.headers, "Origin").empty(), handshake.requestId};
    if (m_options.origins.trusts(handshake))
        known.cookieToken = cookieValue(handshake, "accessToken");
    auto socket =
        std::make_shared<LiveSocket>(m_hub, std::move(known), m_options.anonymousLimit, m_timers);
    return std::make_shared<SocketIoSession>(session, std::move(socket), m_options.connectTimeout,
                                             m_timers);
}

Upgrade RealtimeServer::upgradePlain(const Request &request)
{
    Upgrade upgrade{{}, {}, m_options.plainMaxMessage, true};
    upgrade.accept = [this, id = request.requestId](const std::shared_ptr<Peer> &peer) {
        auto socket =
            std::make_shared<PlainSocket>(m_hub, peer, id, m_options.plainAuthLimit, m_timers);
        std::erase_if(m_plain, [](const auto &weak) { return weak.expired(); });
        m_plain.push_back(socket);
        return socket;
    };
    return upgrade;
}

void RealtimeServer::closeAll()
{
    m_engine.closeAll();
    for (const auto &weak : std::exchange(m_plain, {})) {
        if (const auto socket = weak.lock())
            socket->close(CloseCode::Restart);
    }
}

} // namespace gigflow::server
