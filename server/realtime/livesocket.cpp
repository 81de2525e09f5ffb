// SPDX-License-Identifier: MIT
#include "server/realtime/livesocket.h"

namespace gigflow::server {

LiveSocket::LiveSocket(Hub &hub, Handshake handshake, std::chrono::milliseconds anonymousLimit,
                       TimerQueue &timers)
    : m_hub(hub),
      m_handshake(std::move(handshake)),
      m_anonymousLimit(anonymousLimit),
      m_timer(timers)
{
}

void LiveSocket::onConnect(SocketIoSession &session, const std::string &nsp,
                           const boost::json::value &auth)
{
    if (nsp != "/")
        return session.refuse(nsp, "Invalid namespace");
    const auto held = session.shared_from_this();
    m_session = held;
    const boost::json::object *fields = auth.if_object();
    const boost::json::value *token = fields ? fields->if_contains("token") : nullptr;
    if (token != nullptr && token->is_string() && !token->get_string().empty())
        return check(held, std::string(token->get_string()), true);
    if (!m_handshake.cookieToken.empty())
        return check(held, m_handshake.cookieToken, false);
    stayAnonymous(session);
}

void LiveSocket::check(const std::shared_ptr<SocketIoSession> &session, std::string token,
                       bool explicitly)
{
    m_hub.authenticate(std::move(token),
                       [weakSelf = weak_from_this(), weakSession = std::weak_ptr(session),
                        explicitly](const Hub::Check &check) {
                           const auto self = weakSelf.lock();
                           const auto stillOpen = weakSession.lock();
                           if (self && stillOpen)
                               self->checked(*stillOpen, check, explicitly);
                       });
}

void LiveSocket::checked(SocketIoSession &session, const Hub::Check &check, bool explicitly)
{
    if (m_session.expired() || m_identity)
        return;
    if (!check.verified) {
        if (check.verified.error() == TokenRefusal::Unavailable)
            return session.close(CloseCode::TryAgainLater);
        if (explicitly)
            return session.refuse("/", "Invalid or expired access token");
        return stayAnonymous(session);
    }
    switch (m_hub.join(shared_from_this(), check)) {
    case Hub::Join::Joined:
        break;
    case Hub::Join::SessionEnded:
        return session.refuse("/", "Invalid or expired access token");
    case Hub::Join::TooMany:
        return session.refuse("/", "Too many connections");
    }
    m_identity = *check.verified;
    m_timer.stop();
    m_handshake.cookieToken.clear();
    m_hub.log().write(LogLevel::Debug, "socket authenticated",
                      {{"requestId", m_handshake.requestId}, {"user", m_identity->userId}});
    session.accept("/");
}

void LiveSocket::stayAnonymous(SocketIoSession &session)
{
    m_timer.start(m_anonymousLimit, [this] {
        if (const auto open = m_session.lock())
            open->close();
    });
    session.accept("/");
}

void LiveSocket::onPacket(SocketIoSession &session, socketio::Packet packet)
{
    using socketio::PacketType;
    const bool isEvent = packet.type == PacketType::Event || packet.type == PacketType::BinaryEvent;
    if (!isEvent) // we ask for no acknowledgement, so none is expected
        return;
    const boost::json::array &arguments = packet.data->get_array();
    if (packet.id) {
        socketio::Packet answer{PacketType::Ack, packet.nsp, packet.id, {}, 0, {}};
        answer.data = boost::json::array{};
        session.send(answer);
    }
    const boost::json::string *name = arguments.front().if_string();
    if (name != nullptr && *name == "register")
        onRegister(session, arguments);
}

void LiveSocket::onRegister(SocketIoSession &session, const boost::json::array &arguments)
{
    const boost::json::value *claimed = arguments.size() > 1 ? &arguments[1] : nullptr;
    const boost::json::string *id = claimed != nullptr ? claimed->if_string() : nullptr;
    if (m_identity && id != nullptr && std::string_view(*id) == m_identity->userId)
        return; // it is who it says, and gets its events already
    m_hub.log().write(LogLevel::Warning, "register for somebody else ignored",
                      {{"requestId", m_handshake.requestId},
                       {"user", m_identity ? std::string_view(m_identity->userId) : "anonymous"}});
    if (!m_identity && m_handshake.browser && m_handshake.cookieToken.empty())
        session.close();
}

void LiveSocket::onLeave(SocketIoSession & /*session*/, const std::string & /*nsp*/)
{
    leaveHub();
    m_timer.start(m_anonymousLimit, [this] { // nobody again: the limit runs anew
        if (const auto open = m_session.lock())
            open->close();
    });
}

void LiveSocket::onClosed(SocketIoSession & /*session*/)
{
    m_session.reset();
    leaveHub();
}

void LiveSocket::leaveHub()
{
    m_timer.stop();
    if (const auto identity = std::exchange(m_identity, std::nullopt))
        m_hub.leave(*this, *identity);
}

void LiveSocket::deliver(const Outgoing &event)
{
    if (const auto session = m_session.lock())
        session->sendFrame(event.socketIo);
}

void LiveSocket::end()
{
    const auto session = m_session.lock();
    if (!session)
        return;
    // The namespace's DISCONNECT tells the client's library not to come back by itself.
    session->sendFrame(Frame::text("41"));
    session->close(CloseCode::PolicyViolation);
}

} // namespace gigflow::server
