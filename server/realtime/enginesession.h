// SPDX-License-Identifier: MIT
// One Engine.IO 4 session: its heartbeat, its queue, and the transport it is on, which may change
// once, from long polling to WebSocket.
#pragma once

#include "server/realtime/engineio.h"
#include "server/realtime/gateway.h"
#include "server/realtime/timerqueue.h"

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace gigflow::server {

struct EngineOptions
{
    std::chrono::milliseconds pingInterval{25'000};
    std::chrono::milliseconds pingTimeout{20'000};
    std::chrono::milliseconds upgradeTimeout{10'000};
    std::size_t maxPayload = 100'000;  ///< bytes of one message or polling body
    std::size_t maxQueued = 1'000'000; ///< bytes kept for a polling client that does not poll
    std::size_t maxSessions = 20'000;
    std::size_t maxSessionsPerAddress = 0; ///< 0: no limit; this machine's own are never counted
};

/// What an Engine.IO session carries, Socket.IO for one.
class EngineListener
{
public:
    virtual ~EngineListener() = default;
    virtual void onMessage(std::string_view data, bool binary) = 0;
    /// Once; nothing follows.
    virtual void onClosed() = 0;
};

/// Lives on the I/O thread, held by the EngineServer until it closes.
class EngineSession : public std::enable_shared_from_this<EngineSession>
{
public:
    enum class Transport : std::uint8_t { Polling, WebSocket };
    /// `pollReply` is the polling answer's maker: it adds the headers that every answer carries.
    using MakeReply = std::function<Response(int status, std::string body)>;

    EngineSession(std::string sid, const EngineOptions &options, TimerQueue &timers);
    void setListener(std::shared_ptr<EngineListener> listener) { m_listener = std::move(listener); }
    /// Called once the session has closed, after the listener: the server forgets it.
    void setForget(std::function<void()> forget) { m_forget = std::move(forget); }

    [[nodiscard]] const std::string &sid() const { return m_sid; }
    [[nodiscard]] Transport transport() const { return m_transport; }
    [[nodiscard]] bool closed() const { return m_closed; }

    /// Starts on polling: the open packet is queued for the first answer. Starts the heartbeat.
    void openPolling();
    /// Starts on this WebSocket. Starts the heartbeat.
    void openWebSocket(const std::shared_ptr<Peer> &peer);

    /// A frame that already is an Engine.IO message ('4' in front of text).
    void send(const Frame &frame);
    void close(CloseCode code = CloseCode::Normal);

    /// GET: answered from the queue, else parked. The reply gets status and body.
    using PollReply = std::function<void(int status, std::string body)>;
    Abort poll(PollReply reply);
    /// POST: false when the body is malformed, and then the session has closed.
    bool post(std::string_view body);
    /// A WebSocket that wants to take over. Null: to be closed at once.
    std::shared_ptr<PeerListener> probe(const std::shared_ptr<Peer> &peer);

private:
    friend class EnginePeer;
    friend class EngineProbe;

    void handle(const engineio::Packet &packet);
    void onPeerText(std::string_view text);
    void onPeerClosed();
    bool onProbeText(std::string_view text); ///< false: the probing WebSocket has to go
    void onProbeClosed();
    void switchToProbe();
    void queue(const Frame &frame);
    void answerPoll(int status, std::string body);
    void flushToPoll();
    void schedulePing();
    void end(std::string pollBody, CloseCode code);
    [[nodiscard]] std::string openPacket(Transport transport) const;

    const std::string m_sid;
    const EngineOptions &m_options;
    Timer m_heartbeat;
    Timer m_probeLimit;
    std::shared_ptr<EngineListener> m_listener;
    std::function<void()> m_forget;
    std::shared_ptr<Peer> m_peer;
    std::shared_ptr<Peer> m_probe;
    PollReply m_poll;
    std::uint64_t m_pollSerial = 0;
    std::vector<Frame> m_queue;
    std::size_t m_queuedBytes = 0;
    Transport m_transport = Transport::Polling;
    bool m_probed = false; ///< "3probe" was sent on m_probe
    bool m_closed = false;
};

/// The listener of a session's own WebSocket, after openWebSocket().
std::shared_ptr<PeerListener> enginePeerListener(const std::shared_ptr<EngineSession> &session);

} // namespace gigflow::server
