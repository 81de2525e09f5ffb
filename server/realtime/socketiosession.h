// SPDX-License-Identifier: MIT
// Socket.IO 5 over one Engine.IO session: namespaces, acknowledgements, binary attachments.
#pragma once

#include "server/realtime/enginesession.h"
#include "server/realtime/socketio.h"

#include <chrono>
#include <map>
#include <memory>
#include <string>

namespace gigflow::server {

class SocketIoSession;

/// What an application does with a connection. Its calls come on the I/O thread.
class SocketIoHandler
{
public:
    virtual ~SocketIoHandler() = default;
    /// A CONNECT: answer with accept() or refuse(), now or later. `auth` is an object, or null
    /// where the client gave none. Until then nothing else arrives for that namespace.
    virtual void onConnect(SocketIoSession &session, const std::string &nsp,
                           const boost::json::value &auth) = 0;
    /// An event or acknowledgement with all its binaries, on a namespace that was joined.
    virtual void onPacket(SocketIoSession &session, socketio::Packet packet) = 0;
    /// The client left the namespace; the connection stands.
    virtual void onLeave(SocketIoSession &session, const std::string &nsp) = 0;
    /// Once; nothing follows.
    virtual void onClosed(SocketIoSession &session) = 0;
};

/// I/O thread. Held by its Engine.IO session; holds its handler.
class SocketIoSession final : public EngineListener,
                              public std::enable_shared_from_this<SocketIoSession>
{
public:
    SocketIoSession(std::shared_ptr<EngineSession> engine, std::shared_ptr<SocketIoHandler> handler,
                    std::chrono::milliseconds connectTimeout, TimerQueue &timers);

    void accept(const std::string &nsp);
    /// CONNECT_ERROR; the connection stands and the client may try again.
    void refuse(const std::string &nsp, std::string_view message);
    void send(const socketio::Packet &packet);
    /// An event for "/" made by socketio::encodeEvent().
    void sendFrame(const Frame &frame);
    /// Closes the connection as a network failure would: the client's library comes back by itself.
    void close(CloseCode code = CloseCode::Normal);

    void onMessage(std::string_view data, bool binary) override;
    void onClosed() override;

private:
    enum class State : std::uint8_t { Asked, Joined };

    void onBinary(std::string_view bytes);
    void onPacket(socketio::Packet packet);
    void onConnect(const socketio::Packet &packet);
    void onDisconnect(const socketio::Packet &packet);
    void violation();

    std::shared_ptr<EngineSession> m_engine;
    std::shared_ptr<SocketIoHandler> m_handler;
    Timer m_connectLimit;
    std::map<std::string, State> m_namespaces;
    std::optional<socketio::Packet> m_incomplete; ///< waits for its binaries
};

} // namespace gigflow::server
