// SPDX-License-Identifier: MIT
// What the connections of one HttpServer share. Inside server/http only; I/O thread, except the
// pools.
#pragma once

#include "server/http/httpserver.h"
#include "server/http/trustedproxies.h"
#include "server/http/workerpool.h"

#include <atomic>
#include <boost/asio/ip/tcp.hpp>
#include <memory>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace gigflow::server {

/// A connection that can be asked to end after what it is doing.
class Drainable
{
public:
    virtual ~Drainable() = default;
    virtual void drain() = 0;
};

/// Counts connections, over all and per address.
class Connections
{
public:
    /// Held by a connection for as long as it lives, through an upgrade too.
    class Ticket
    {
    public:
        Ticket(Connections &connections, std::string address);
        ~Ticket();
        Ticket(const Ticket &) = delete;
        Ticket &operator=(const Ticket &) = delete;

    private:
        Connections &m_connections;
        const std::string m_address;
    };

    /// Null when there are too many. `perAddress` 0: no limit.
    std::shared_ptr<Ticket> admit(const std::string &address, std::size_t total,
                                  std::size_t perAddress);
    [[nodiscard]] std::size_t size() const { return m_size; }
    /// Called whenever the last connection has gone.
    void onEmpty(std::function<void()> empty) { m_empty = std::move(empty); }

private:
    std::atomic<std::size_t> m_size = 0; ///< read by any thread
    std::unordered_map<std::string, std::size_t> m_perAddress;
    std::function<void()> m_empty;
};

struct ServerState
{
    ServerState(HttpOptions o, IoLoop &l, Log &g)
        : options(std::move(o)),
          loop(l),
          log(g),
          proxies(TrustedProxies::parse(options.trustedProxies).value_or(TrustedProxies())),
          workers(options.workers, options.maxQueued),
          slowWorker(1, options.maxSlowQueued)
    {
    }

    const HttpOptions options;
    IoLoop &loop;
    Log &log;
    /// Who may speak for others. What cannot be parsed was refused with the configuration.
    const TrustedProxies proxies;
    std::size_t largeBodies = 0;
    HttpHandler handler;
    Gateway *gateway = nullptr;
    Connections connections;
    std::unordered_set<Drainable *> open; ///< HTTP connections; sockets are closed by the gateway
    std::atomic<std::size_t> sockets = 0; ///< WebSockets
    bool stopping = false;
    WorkerPool workers;
    WorkerPool slowWorker;
};

using StatePtr = std::shared_ptr<ServerState>;
using TicketPtr = std::shared_ptr<Connections::Ticket>;

/// Serves HTTP on an accepted socket until it closes or is upgraded.
void startHttpConnection(StatePtr state, boost::asio::ip::tcp::socket socket, TicketPtr ticket);

} // namespace gigflow::server
