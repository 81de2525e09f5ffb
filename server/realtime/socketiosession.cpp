// SPDX-License-Identifier: MIT
#include "server/realtime/socketiosession.h"

#include "server/realtime/randomid.h"

namespace gigflow::server {

using socketio::Packet;
using socketio::PacketType;

namespace {

// One application namespace exists; a client that asks for more than a few is up to something.
constexpr std::size_t kMaxNamespaces = 8;

} // namespace

SocketIoSession::SocketIoSession(std::shared_ptr<EngineSession> engine,
                                 std::shared_ptr<SocketIoHandler> handler,
                                 std::chrono::milliseconds connectTimeout, TimerQueue &timers)
    : m_engine(std::move(engine)), m_handler(std::move(handler)), m_connectLimit(timers)
{
    m_connectLimit.start(connectTimeout, [this] { violation(); });
}

void SocketIoSession::accept(const std::string &nsp)
{
    const auto found = m_namespaces.find(nsp);
    if (!m_engine || found == m_namespaces.end() || found->second != State::Asked)
        return;
    found->second = State::Joined;
    m_connectLimit.stop();
    Packet answer{PacketType::Connect, nsp, {}, {}, 0, {}};
    answer.data = boost::json::object{{"sid", randomId()}};
    send(answer);
}

void SocketIoSession::refuse(const std::string &nsp, std::string_view message)
{
    if (m_namespaces.erase(nsp) == 0)
        return;
    Packet answer{PacketType::ConnectError, nsp, {}, {}, 0, {}};
    answer.data =
        boost::json::object{{"message", boost::json::string_view(message.data(), message.size())}};
    send(answer);
}

void SocketIoSession::send(const Packet &packet)
{
    for (const Frame &frame : socketio::encode(packet))
        sendFrame(frame);
}

void SocketIoSession::sendFrame(const Frame &frame)
{
    if (m_engine)
        m_engine->send(frame);
}

void SocketIoSession::close(CloseCode code)
{
    // A copy: closing drops m_engine on the way.
    if (const auto engine = m_engine)
        engine->close(code);
}

void SocketIoSession::violation()
{
    close(CloseCode::ProtocolError);
}

void SocketIoSession::onClosed()
{
    const auto self = shared_from_this();
    m_connectLimit.stop();
    m_incomplete.reset();
    m_engine.reset();
    if (const auto handler = std::exchange(m_handler, nullptr))
        handler->onClosed(*this);
}

void SocketIoSession::onMessage(std::string_view data, bool binary)
{
    const auto self = shared_from_this();
    if (binary)
        return onBinary(data);
    auto packet = socketio::decode(data);
    if (!packet || m_incomplete)
        return violation();
    if (packet->attachments > 0)
        m_incomplete = std::move(packet);
    else
        onPacket(std::move(*packet));
}

void SocketIoSession::onBinary(std::string_view bytes)
{
    if (!m_incomplete)
        return violation();
    m_incomplete->binaries.emplace_back(bytes);
    if (m_incomplete->binaries.size() < m_incomplete->attachments)
        return;
    Packet packet = *std::exchange(m_incomplete, std::nullopt);
    onPacket(std::move(packet));
}

void SocketIoSession::onPacket(Packet packet)
{
    if (packet.type == PacketType::Connect)
        return onConnect(packet);
    const auto found = m_namespaces.find(packet.nsp);
    const bool joined = found != m_namespaces.end() && found->second == State::Joined;
    if (!joined || packet.type == PacketType::ConnectError || !socketio::placeholdersValid(packet))
        return violation();
    if (packet.type == PacketType::Disconnect)
        return onDisconnect(packet);
    m_handler->onPacket(*this, std::move(packet));
}

void SocketIoSession::onConnect(const Packet &packet)
{
    if (m_namespaces.contains(packet.nsp) || m_namespaces.size() >= kMaxNamespaces)
        return violation();
    m_namespaces.emplace(packet.nsp, State::Asked);
    m_handler->onConnect(*this, packet.nsp, packet.data.value_or(nullptr));
}

void SocketIoSession::onDisconnect(const Packet &packet)
{
    m_namespaces.erase(packet.nsp);
    m_handler->onLeave(*this, packet.nsp);
}

} // namespace gigflow::server
