// SPDX-License-Identifier: MIT
// HTTP/1.1 and WebSocket on one port. No framework type appears here.
#pragma once

#include "server/api/message.h"
#include "server/http/ioloop.h"
#include "server/log/log.h"
#include "server/realtime/gateway.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

namespace gigflow::server {

struct HttpOptions
{
    std::string host = "127.0.0.1"; ///< an address or a name
    std::uint16_t port = 5000;      ///< 0: any free one
    std::size_t maxBody = 16 * 1024;
    std::size_t maxHeader = 16 * 1024; ///< all header lines with the request line
    std::size_t maxTarget = 4 * 1024;  ///< path and query
    std::chrono::milliseconds headerTimeout{
        10'000}; ///< from a request's first byte to its last header
    std::chrono::milliseconds bodyTimeout{30'000};
    std::chrono::milliseconds idleTimeout{75'000}; ///< between two requests of a connection
    std::chrono::milliseconds writeTimeout{30'000};
    std::chrono::milliseconds drainTimeout{10'000}; ///< stop() waits no longer for the last answers
    std::size_t workers = 2;
    std::size_t maxQueued = 1024;
    std::size_t maxSlowQueued = 64; ///< about five seconds of password hashing
    std::size_t maxConnections = 10'000;
    std::size_t maxConnectionsPerAddress = 0; ///< 0: no limit
    std::size_t maxLargeBodies = 32; ///< bodies over maxBody that may be on their way at a time
    /// Addresses and networks (TrustedProxies) whose X-Forwarded-For is believed, and which the
    /// limit per address does not concern.
    std::vector<std::string> trustedProxies;
    bool requireLoopbackHost = false; ///< refuse a Host that is not a loopback name (403)
};

/// What answers requests. Called on worker threads.
struct HttpHandler
{
    std::function<Response(const Request &)> handle;
    /// Before handle(), on the I/O thread. Slow requests get a thread of their own.
    std::function<RouteClass(const Request &)> classify;
    /// Every answer that is about to be sent, on the I/O thread; may be empty. No route: it was
    /// answered by the gateway, or refused before its path was known.
    struct Answered
    {
        std::optional<RouteClass> route;
        int status = 0;
        std::size_t bytes = 0; ///< with the head
        std::chrono::microseconds took{0};
    };
    std::function<void(const Answered &)> answered = {};
    /// I/O thread. Empty: HttpOptions::maxBody is for everybody.
    std::function<Admission(const Request &)> admit = {};
    /// Makes the answers to what the transport refuses. Any thread. Empty: errorResponse().
    std::function<Response(const Request &, int status, std::string_view message)> refusal = {};
};

struct HttpStats
{
    std::size_t connections = 0; ///< open ones, sockets among them
    std::size_t sockets = 0;     ///< WebSockets
    std::size_t queued = 0;      ///< requests that wait for a worker
    std::size_t slowQueued = 0;  ///< requests that wait for the slow worker
};

/// Used on the I/O thread, except toWorker() and stats(). `loop` and `log` outlive it.
class HttpServer
{
public:
    HttpServer(HttpOptions options, IoLoop &loop, Log &log);
    ~HttpServer();
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    /// Starts to accept; the port, or a sentence for the operator. `gateway` outlives the server.
    tl::expected<std::uint16_t, std::string> listen(HttpHandler handler, Gateway &gateway);
    /// Runs a task on the workers; false when they have too much to do. Thread-safe.
    [[nodiscard]] bool toWorker(std::function<void()> task);
    /// Thread-safe.
    [[nodiscard]] HttpStats stats() const;
    /// Accepts nothing more, lets requests finish, tells sockets to come back, then calls
    /// `stopped`.
    void stop(std::function<void()> stopped);

private:
    struct Parts;
    std::shared_ptr<Parts> m_parts;
};

} // namespace gigflow::server
