// SPDX-License-Identifier: MIT
// A Gig Flow client on Socket.IO: who it is, and what it is told.
#pragma once

#include "server/realtime/hub.h"
#include "server/realtime/socketiosession.h"

#include <chrono>
#include <optional>

namespace gigflow::server {

/// What is known of a client from the request that opened its connection.
struct Handshake
{
    std::string cookieToken; ///< the `accessToken` cookie; empty where the page's origin is foreign
    bool browser = false;    ///< an Origin was sent
    std::string requestId;   ///< for the log
};

/// Authentication, in this order: `auth.token` of CONNECT (a bad one is refused with
/// CONNECT_ERROR), then the cookie. A client with neither is let in, as the original does, but
/// hears nothing: events go to authenticated sockets only, and after `anonymousLimit` it is closed.
/// The close looks like a lost network, so a browser that has signed in meanwhile comes back with
/// its cookie; for the same reason a browser that was let in without a cookie and then sends
/// `register` is closed at once.
class LiveSocket final : public SocketIoHandler,
                         public Member,
                         public std::enable_shared_from_this<LiveSocket>
{
public:
    LiveSocket(Hub &hub, Handshake handshake, std::chrono::milliseconds anonymousLimit,
               TimerQueue &timers);

    void onConnect(SocketIoSession &session, const std::string &nsp,
                   const boost::json::value &auth) override;
    void onPacket(SocketIoSession &session, socketio::Packet packet) override;
    void onLeave(SocketIoSession &session, const std::string &nsp) override;
    void onClosed(SocketIoSession &session) override;

    void deliver(const Outgoing &event) override;
    void end() override;

private:
    void check(const std::shared_ptr<SocketIoSession> &session, std::string token, bool explicitly);
    void checked(SocketIoSession &session, const Hub::Check &check, bool explicitly);
    void stayAnonymous(SocketIoSession &session);
    void onRegister(SocketIoSession &session, const boost::json::array &arguments);
    void leaveHub();

    Hub &m_hub;
    Handshake m_handshake;
    const std::chrono::milliseconds m_anonymousLimit;
    Timer m_timer;
    std::weak_ptr<SocketIoSession> m_session;
    std::optional<Identity> m_identity;
};

} // namespace gigflow::server
