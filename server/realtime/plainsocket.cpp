// SPDX-License-Identifier: MIT
#include "server/realtime/plainsocket.h"

#include <boost/json/parse.hpp>

namespace gigflow::server {

namespace json = boost::json;

PlainSocket::PlainSocket(Hub &hub, std::shared_ptr<Peer> peer, std::string requestId,
                         std::chrono::milliseconds authLimit, TimerQueue &timers)
    : m_hub(hub), m_peer(std::move(peer)), m_requestId(std::move(requestId)), m_authLimit(timers)
{
    m_authLimit.start(authLimit, [this] { refuse("Authentication took too long"); });
}

void PlainSocket::onText(std::string_view text)
{
    boost::system::error_code error;
    const json::value message = json::parse({text.data(), text.size()}, error);
    const json::object *fields = error ? nullptr : message.if_object();
    const json::value *type = fields ? fields->if_contains("type") : nullptr;
    if (type == nullptr || !type->is_string())
        return refuse("Every frame is a JSON object with a type");
    if (m_asked) {
        if (m_identity && m_peer && type->get_string() == "ping")
            m_peer->send(Frame::text(R"({"type":"pong"})"));
        return;
    }
    const json::value *token = fields->if_contains("token");
    if (type->get_string() != "auth" || token == nullptr || !token->is_string())
        return refuse("The first frame must authenticate");
    m_asked = true;
    m_hub.authenticate(std::string(token->get_string()),
                       [weak = weak_from_this()](const Hub::Check &check) {
                           if (const auto self = weak.lock())
                               self->checked(check);
                       });
}

void PlainSocket::onBinary(std::string_view /*bytes*/)
{
    refuse("Binary frames have no meaning here");
}

void PlainSocket::checked(const Hub::Check &check)
{
    if (!m_peer)
        return;
    if (!check.verified && check.verified.error() == TokenRefusal::Unavailable)
        return close(CloseCode::TryAgainLater);
    if (!check.verified)
        return refuse("Invalid or expired access token");
    switch (m_hub.join(shared_from_this(), check)) {
    case Hub::Join::Joined:
        break;
    case Hub::Join::SessionEnded:
        return refuse("Invalid or expired access token");
    case Hub::Join::TooMany:
        return refuse("Too many connections");
    }
    m_authLimit.stop();
    m_identity = *check.verified;
    m_peer->send(Frame::text(R"({"type":"ready"})"));
}

void PlainSocket::refuse(std::string_view message)
{
    if (!m_peer)
        return;
    m_hub.log().write(LogLevel::Info, "plain socket refused",
                      {{"requestId", m_requestId}, {"reason", message}});
    m_peer->send(Frame::text(R"({"type":"error","message":)" + jsonQuoted(message) + '}'));
    close(CloseCode::PolicyViolation);
}

void PlainSocket::close(CloseCode code)
{
    m_authLimit.stop();
    if (const auto identity = std::exchange(m_identity, std::nullopt))
        m_hub.leave(*this, *identity);
    if (const auto peer = std::exchange(m_peer, nullptr))
        peer->close(code);
}

void PlainSocket::onClosed()
{
    close(CloseCode::Normal);
}

void PlainSocket::deliver(const Outgoing &event)
{
    if (m_peer)
        m_peer->send(event.plain);
}

void PlainSocket::end()
{
    refuse("The session has ended");
}

} // namespace gigflow::server
