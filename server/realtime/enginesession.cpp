// SPDX-License-Identifier: MIT
#include "server/realtime/enginesession.h"

namespace gigflow::server {

using engineio::Packet;
using engineio::PacketType;

/// Frames of the WebSocket that carries the session.
class EnginePeer final : public PeerListener
{
public:
    explicit EnginePeer(std::shared_ptr<EngineSession> session) : m_session(std::move(session)) {}
    void onText(std::string_view text) override { m_session->onPeerText(text); }
    void onBinary(std::string_view bytes) override
    {
        m_session->handle({PacketType::Message, true, std::string(bytes)});
    }
    void onClosed() override { m_session->onPeerClosed(); }

private:
    std::shared_ptr<EngineSession> m_session;
};

/// Frames of a WebSocket that wants to take a polling session over; the session's own once it has.
class EngineProbe final : public PeerListener
{
public:
    EngineProbe(std::shared_ptr<EngineSession> session, std::shared_ptr<Peer> peer)
        : m_session(std::move(session)), m_peer(std::move(peer))
    {
    }
    void onText(std::string_view text) override
    {
        if (m_session->m_peer == m_peer)
            m_session->onPeerText(text);
        else if (m_session->m_probe != m_peer || !m_session->onProbeText(text))
            m_peer->close(CloseCode::ProtocolError);
    }
    void onBinary(std::string_view bytes) override
    {
        if (m_session->m_peer == m_peer)
            m_session->handle({PacketType::Message, true, std::string(bytes)});
        else
            m_peer->close(CloseCode::ProtocolError);
    }
    void onClosed() override
    {
        if (m_session->m_peer == m_peer)
            m_session->onPeerClosed();
        else if (m_session->m_probe == m_peer)
            m_session->onProbeClosed();
    }

private:
    std::shared_ptr<EngineSession> m_session;
    std::shared_ptr<Peer> m_peer;
};

std::shared_ptr<PeerListener> enginePeerListener(const std::shared_ptr<EngineSession> &session)
{
    return std::make_shared<EnginePeer>(session);
}

EngineSession::EngineSession(std::string sid, const EngineOptions &options, TimerQueue &timers)
    : m_sid(std::move(sid)), m_options(options), m_heartbeat(timers), m_probeLimit(timers)
{
}

std::string EngineSession::openPacket(Transport transport) const
{
    std::string packet = R"(0{"sid":")" + m_sid + R"(","upgrades":[)";
    if (transport == Transport::Polling)
        packet += R"("websocket")";
    packet += R"(],"pingInterval":)" + std::to_string(m_options.pingInterval.count());
    packet += R"(,"pingTimeout":)" + std::to_string(m_options.pingTimeout.count());
    packet += R"(,"maxPayload":)" + std::to_string(m_options.maxPayload) + '}';
    return packet;
}

void EngineSession::openPolling()
{
    queue(Frame::text(openPacket(Transport::Polling)));
    schedulePing();
}

void EngineSession::openWebSocket(const std::shared_ptr<Peer> &peer)
{
    m_transport = Transport::WebSocket;
    m_peer = peer;
    queue(Frame::text(openPacket(Transport::WebSocket)));
    schedulePing();
}

void EngineSession::send(const Frame &frame)
{
    if (!m_closed)
        queue(frame);
}

void EngineSession::close(CloseCode code)
{
    end("1", code);
}

void EngineSession::queue(const Frame &frame)
{
    if (m_transport == Transport::WebSocket) {
        m_peer->send(frame);
        return;
    }
    m_queue.push_back(frame);
    m_queuedBytes += frame.data->size();
    if (m_poll)
        flushToPoll();
    else if (m_queuedBytes > m_options.maxQueued)
        end("1", CloseCode::PolicyViolation);
}

void EngineSession::answerPoll(int status, std::string body)
{
    // Emptied before it is called: the answer may lead to the next poll at once.
    if (const PollReply reply = std::exchange(m_poll, nullptr))
        reply(status, std::move(body));
}

void EngineSession::flushToPoll()
{
    const std::vector<Frame> frames = std::exchange(m_queue, {});
    m_queuedBytes = 0;
    answerPoll(200, engineio::encodePayload(frames));
}

Abort EngineSession::poll(PollReply reply)
{
    if (m_closed || m_transport != Transport::Polling) {
        reply(400, {});
        return {};
    }
    if (m_poll) { // two polls at a time would get the packets in any order
        end("1", CloseCode::ProtocolError);
        reply(400, {});
        return {};
    }
    m_poll = std::move(reply);
    if (!m_queue.empty()) {
        flushToPoll();
        return {};
    }
    if (m_probed) { // the client must see its polls end before it may switch
        answerPoll(200, "6");
        return {};
    }
    const std::uint64_t serial = ++m_pollSerial;
    return [self = weak_from_this(), serial] {
        const auto session = self.lock();
        if (session && session->m_poll && session->m_pollSerial == serial)
            session->end({}, CloseCode::GoingAway);
    };
}

bool EngineSession::post(std::string_view body)
{
    const auto packets = engineio::decodePayload(body);
    if (!packets) {
        end("1", CloseCode::ProtocolError);
        return false;
    }
    const auto self = shared_from_this();
    for (const Packet &packet : *packets) {
        if (m_closed)
            break;
        handle(packet);
    }
    return true;
}

void EngineSession::handle(const Packet &packet)
{
    if (m_closed)
        return;
    const auto self = shared_from_this();
    switch (packet.type) {
    case PacketType::Message:
        if (m_listener)
            m_listener->onMessage(packet.data, packet.binary);
        return;
    case PacketType::Pong:
        schedulePing();
        return;
    case PacketType::Close:
        end("6", CloseCode::Normal);
        return;
    case PacketType::Ping: // only the server pings
    case PacketType::Open:
    case PacketType::Upgrade:
    case PacketType::Noop:
        end("1", CloseCode::ProtocolError);
        return;
    }
}

void EngineSession::onPeerText(std::string_view text)
{
    if (const auto packet = engineio::decodeText(text))
        handle(*packet);
    else
        end("1", CloseCode::ProtocolError);
}

void EngineSession::onPeerClosed()
{
    end({}, CloseCode::Normal);
}

std::shared_ptr<PeerListener> EngineSession::probe(const std::shared_ptr<Peer> &peer)
{
    if (m_closed || m_transport != Transport::Polling || m_probe)
        return nullptr;
    m_probe = peer;
    m_probed = false;
    m_probeLimit.start(m_options.upgradeTimeout, [this] {
        const auto probe = m_probe;
        onProbeClosed();
        probe->close(CloseCode::PolicyViolation);
    });
    return std::make_shared<EngineProbe>(shared_from_this(), peer);
}

bool EngineSession::onProbeText(std::string_view text)
{
    if (!m_probed && text == "2probe") {
        m_probed = true;
        m_probe->send(Frame::text("3probe"));
        if (m_poll)
            answerPoll(200, "6");
        return true;
    }
    if (m_probed && text == "5") {
        switchToProbe();
        return true;
    }
    onProbeClosed();
    return false;
}

void EngineSession::onProbeClosed()
{
    m_probeLimit.stop();
    m_probe.reset();
    m_probed = false;
}

void EngineSession::switchToProbe()
{
    m_peer = m_probe;
    onProbeClosed();
    m_transport = Transport::WebSocket;
    answerPoll(200, "6");
    for (const Frame &frame : std::exchange(m_queue, {}))
        m_peer->send(frame);
    m_queuedBytes = 0;
}

void EngineSession::schedulePing()
{
    m_heartbeat.start(m_options.pingInterval, [this] {
        const auto self = shared_from_this();
        // Runs from now, whether or not a poll is there to take the ping: a client that has stopped
        // polling must be noticed too.
        m_heartbeat.start(m_options.pingTimeout, [this] { end("1", CloseCode::PolicyViolation); });
        queue(Frame::text("2"));
    });
}

void EngineSession::end(std::string pollBody, CloseCode code)
{
    if (m_closed)
        return;
    m_closed = true;
    const auto self = shared_from_this();
    m_heartbeat.stop();
    m_probeLimit.stop();
    m_queue.clear();
    if (pollBody.empty())
        m_poll = nullptr; // whoever waited has gone
    answerPoll(200, std::move(pollBody));
    for (const auto &peer : {std::exchange(m_peer, nullptr), std::exchange(m_probe, nullptr)}) {
        if (peer)
            peer->close(code);
    }
    if (const auto listener = std::exchange(m_listener, nullptr))
        listener->onClosed();
    if (const auto forget = std::exchange(m_forget, nullptr))
        forget();
}

} // namespace gigflow::server
