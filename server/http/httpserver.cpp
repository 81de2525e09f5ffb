// SPDX-License-Identifier: MIT
#include "server/http/httpserver.h"

#include "server/http/serverstate.h"

#include <boost/asio/io_context.hpp>

namespace gigflow::server {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

Connections::Ticket::Ticket(Connections &connections, std::string address)
    : m_connections(connections), m_address(std::move(address))
{
    ++m_connections.m_size;
    ++m_connections.m_perAddress[m_address];
}

Connections::Ticket::~Ticket()
{
    if (--m_connections.m_perAddress[m_address] == 0)
        m_connections.m_perAddress.erase(m_address);
    if (--m_connections.m_size == 0 && m_connections.m_empty)
        m_connections.m_empty();
}

TicketPtr Connections::admit(const std::string &address, std::size_t total, std::size_t perAddress)
{
    const auto known = m_perAddress.find(address);
    const std::size_t ofAddress = known == m_perAddress.end() ? 0 : known->second;
    if (m_size >= total || (perAddress > 0 && ofAddress >= perAddress))
        return nullptr;
    return std::make_shared<Ticket>(*this, address);
}

struct HttpServer::Parts : std::enable_shared_from_this<HttpServer::Parts>
{
    Parts(HttpOptions options, IoLoop &loop, Log &log)
        : state(std::make_shared<ServerState>(std::move(options), loop, log)),
          acceptor(loop.context()),
          pause(loop.timers()),
          drainLimit(loop.timers())
    {
    }

    error_code open();
    void accept();
    void onAccepted(tcp::socket socket);
    void finish();

    StatePtr state;
    tcp::acceptor acceptor;
    Timer pause;
    Timer drainLimit;
    std::function<void()> stopped;
};

error_code HttpServer::Parts::open()
{
    error_code error;
    tcp::resolver resolver{acceptor.get_executor()};
    const HttpOptions &options = state->options;
    const auto found =
        resolver.resolve(options.host, std::to_string(options.port), tcp::resolver::passive, error);
    if (error)
        return error;
    const tcp::endpoint endpoint = found.begin()->endpoint();
    acceptor.open(endpoint.protocol(), error);
#ifndef _WIN32 // there the option would let another process take the port over
    if (!error)
        acceptor.set_option(tcp::acceptor::reuse_address(true), error);
#endif
    if (!error)
        acceptor.bind(endpoint, error);
    if (!error)
        acceptor.listen(asio::socket_base::max_listen_connections, error);
    return error;
}

void HttpServer::Parts::accept()
{
    acceptor.async_accept([self = shared_from_this()](const error_code &error, tcp::socket socket) {
        if (error == asio::error::operation_aborted || self->state->stopping)
            return;
        if (!error) {
            self->onAccepted(std::move(socket));
            self->accept();
            return;
        }
        // Out of descriptors, most likely: trying again at once would only burn the processor.
        self->state->log.write(LogLevel::Error, "cannot accept", {{"error", error.message()}});
        self->pause.start(std::chrono::milliseconds(200),
                          [parts = self.get()] { parts->accept(); });
    });
}

void HttpServer::Parts::onAccepted(tcp::socket socket)
{
    error_code error;
    const tcp::endpoint remote = socket.remote_endpoint(error);
    if (error)
        return; // gone already
    socket.set_option(tcp::no_delay(true), error);
    const std::string address = plainAddress(remote.address().to_string());
    const HttpOptions &options = state->options;
    const bool isProxy = state->proxies.contain(address);
    auto ticket = state->connections.admit(address, options.maxConnections,
                                           isProxy ? 0 : options.maxConnectionsPerAddress);
    if (!ticket) {
        state->log.write(LogLevel::Warning, "too many connections", {{"address", address}});
        return;
    }
    startHttpConnection(state, std::move(socket), std::move(ticket));
}

void HttpServer::Parts::finish()
{
    state->connections.onEmpty({});
    drainLimit.stop();
    if (const auto done = std::exchange(stopped, nullptr))
        done();
}

HttpServer::HttpServer(HttpOptions options, IoLoop &loop, Log &log)
    : m_parts(std::make_shared<Parts>(std::move(options), loop, log))
{
}

HttpServer::~HttpServer()
{
    m_parts->state->stopping = true;
    m_parts->state->connections.onEmpty({});
    m_parts->pause.stop();
    m_parts->drainLimit.stop();
    error_code ignored;
    m_parts->acceptor.close(ignored);
    // Connections may outlive us in the loop; what handlers use does not.
    m_parts->state->workers.finish();
    m_parts->state->slowWorker.finish();
    m_parts->state->handler = {};
}

tl::expected<std::uint16_t, std::string> HttpServer::listen(HttpHandler handler, Gateway &gateway)
{
    m_parts->state->handler = std::move(handler);
    m_parts->state->gateway = &gateway;
    const HttpOptions &options = m_parts->state->options;
    if (const error_code error = m_parts->open())
        return tl::unexpected("Cannot listen on " + options.host + " port " +
                              std::to_string(options.port) + ": " + error.message() + ".");
    m_parts->accept();
    return m_parts->acceptor.local_endpoint().port();
}

bool HttpServer::toWorker(std::function<void()> task)
{
    return m_parts->state->workers.submit(std::move(task));
}

HttpStats HttpServer::stats() const
{
    const ServerState &state = *m_parts->state;
    return {state.connections.size(), state.sockets.load(), state.workers.queued(),
            state.slowWorker.queued()};
}

void HttpServer::stop(std::function<void()> stopped)
{
    ServerState &state = *m_parts->state;
    if (state.stopping)
        return;
    state.stopping = true;
    m_parts->stopped = std::move(stopped);
    error_code ignored;
    m_parts->acceptor.close(ignored);
    state.gateway->closeAll();
    const auto open = state.open; // draining takes the idle ones out
    for (Drainable *connection : open)
        connection->drain();
    m_parts->drainLimit.start(state.options.drainTimeout,
                              [parts = m_parts.get()] { parts->finish(); });
    // Posted in every case, so that `stopped` never runs inside this call.
    const auto finish = [weak = std::weak_ptr(m_parts)] {
        if (const auto parts = weak.lock())
            parts->state->loop.post([parts] { parts->finish(); });
    };
    if (state.connections.size() == 0)
        finish();
    else
        state.connections.onEmpty(finish);
}

} // namespace gigflow::server
