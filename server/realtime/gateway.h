// SPDX-License-Identifier: MIT
// The border between sockets (server/http, Beast) and what is spoken over them (server/realtime).
// Everything here is called on the one I/O thread.
#pragma once

#include "server/api/message.h"
#include "server/realtime/frame.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string_view>

namespace gigflow::server {

/// Why a WebSocket is closed from our side; the numbers are RFC 6455's status codes.
enum class CloseCode : std::uint16_t {
    Normal = 1000,
    GoingAway = 1001,
    ProtocolError = 1002,
    PolicyViolation = 1008,
    TooBig = 1009,
    Restart = 1012, ///< the server stops; come back
    TryAgainLater = 1013,
};

/// One WebSocket, as its protocol sees it. The transport owns the connection; holding a Peer longer
/// is harmless: after the close its calls do nothing.
class Peer
{
public:
    virtual ~Peer() = default;
    /// Queues a frame. A peer that does not read is closed once too much is queued.
    virtual void send(const Frame &frame) = 0;
    /// Sends what is queued, then the close frame. onClosed() of the listener follows, later.
    virtual void close(CloseCode code) = 0;
};

/// What a WebSocket receives.
class PeerListener
{
public:
    virtual ~PeerListener() = default;
    virtual void onText(std::string_view text) = 0; ///< valid UTF-8
    virtual void onBinary(std::string_view bytes) = 0;
    /// Once, whoever closed. Nothing follows.
    virtual void onClosed() = 0;
};

/// The answer to a request, to be called once.
using Reply = std::function<void(Response)>;
/// Called by the transport when the client has gone before the reply.
using Abort = std::function<void()>;

/// How a request for a WebSocket is met: `accept` is empty when it is refused with `refusal`.
struct Upgrade
{
    Response refusal;
    /// Called when the handshake is done. No listener: the socket is closed at once.
    std::function<std::shared_ptr<PeerListener>(const std::shared_ptr<Peer> &)> accept;
    std::size_t maxMessage = 0; ///< a longer message closes the socket with TooBig
    bool keepAlive = false; ///< the protocol has no heartbeat: the transport pings a silent peer
};

/// Answers the paths of the real-time layer; all others belong to the request handler.
class Gateway
{
public:
    virtual ~Gateway() = default;
    [[nodiscard]] virtual bool handles(std::string_view path) const = 0;
    /// The longest body request() takes; the transport answers 413 to more.
    [[nodiscard]] virtual std::size_t maxBody() const = 0;
    /// A request that asks for no upgrade. The reply may come at once or much later (a parked
    /// poll).
    virtual Abort request(const Request &request, Reply reply) = 0;
    virtual Upgrade upgrade(const Request &request) = 0;
    /// The server stops: everybody is told to come back.
    virtual void closeAll() = 0;
};

} // namespace gigflow::server
