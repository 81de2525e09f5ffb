// SPDX-License-Identifier: MIT
#include "server/api/api.h"
#include "server/http/compression.h"
#include "server/http/httpconnection.h"
#include "server/http/responsehead.h"
#include "server/http/websocketconnection.h"

#include <boost/asio/write.hpp>

#include <array>

namespace gigflow::server {

namespace asio = boost::asio;
namespace http = boost::beast::http;
using asio::ip::tcp;
using boost::system::error_code;
using Clock = std::chrono::steady_clock;

namespace {

// After a refusal the rest of the request is read for so long, so that the answer is not lost to a
// reset.
constexpr std::chrono::milliseconds kLinger{2'000};
constexpr std::size_t kLingerBytes = 1'000'000;

// What a client may send behind a poll that is parked.
constexpr std::size_t kReadAhead = 4'096;
constexpr std::size_t kMostReadAhead = 32'768;

} // namespace

void HttpConnection::dispatch()
{
    m_phase = Phase::Answering;
    ++m_serial;
    m_stream.expires_never();
    if (m_state->gateway->handles(m_request.path))
        dispatchToGateway();
    else
        dispatchToHandler();
}

void HttpConnection::dispatchToGateway()
{
    // The gateway may answer within the call, and then there is nothing to abort.
    const auto answered = std::make_shared<bool>(false);
    auto abort = m_state->gateway->request(m_request,
                                           [weak = weak_from_this(), answered](Response response) {
                                               *answered = true;
                                               if (const auto self = weak.lock())
                                                   self->respond(std::move(response));
                                           });
    if (*answered)
        return;
    m_abort = std::move(abort);
    watchForGone();
}

void HttpConnection::dispatchToHandler()
{
    m_route = m_state->handler.classify(m_request);
    WorkerPool &pool = m_route->slow ? m_state->slowWorker : m_state->workers;
    const bool taken = pool.submit([self = shared_from_this()]() mutable {
        // Only m_request is touched here; the I/O thread leaves it alone until the answer is back.
        Response response;
        try {
            response = self->m_state->handler.handle(self->m_request);
        } catch (const std::exception &) {
            self->m_state->log.write(LogLevel::Error, "handler threw",
                                     {{"requestId", self->m_request.requestId}});
            response = self->refusalOf(500, "Something went wrong");
        }
        compress(self->m_request, response);
        IoLoop &loop = self->m_state->loop;
        // Given away, not shared: the last owner has to be the I/O thread.
        loop.post([self = std::move(self), response = std::move(response)]() mutable {
            self->respond(std::move(response));
        });
    });
    if (taken)
        return;
    Response busy = refusalOf(503, "The server is busy");
    busy.headers.emplace_back("Retry-After", "1");
    respond(std::move(busy));
}

void HttpConnection::upgrade()
{
    Upgrade upgrade = m_state->gateway->upgrade(m_request);
    if (!upgrade.accept) {
        m_keepAlive = false;
        return respond(std::move(upgrade.refusal));
    }
    tellAnswer(101, 0);
    m_phase = Phase::Closed;
    http::request<http::empty_body> request{m_parser->get().base()};
    startWebSocket(m_state, std::move(m_stream), std::move(request),
                   {std::move(upgrade), m_request.requestId}, std::move(m_ticket));
}

/// While a poll is parked nobody reads the socket, so its end would go unnoticed. What a client
/// sends meanwhile is kept for the next request, up to a limit: behind it the end would hide too.
void HttpConnection::watchForGone()
{
    m_stream.socket().async_wait(
        tcp::socket::wait_read,
        [self = shared_from_this(), serial = m_serial](const error_code &error) {
            if (error || serial != self->m_serial || !self->m_abort)
                return;
            error_code failed;
            tcp::socket &socket = self->m_stream.socket();
            socket.non_blocking(true, failed);
            const std::size_t bytes = socket.receive(self->m_buffer.prepare(kReadAhead), 0, failed);
            self->m_buffer.commit(bytes);
            const bool waits = !failed || failed == asio::error::would_block;
            if (waits && self->m_buffer.size() <= kMostReadAhead)
                return self->watchForGone();
            const Abort abort = std::exchange(self->m_abort, nullptr);
            self->close();
            abort();
        });
}

void HttpConnection::refuse(int status, std::string_view message)
{
    m_keepAlive = false; // where the next request would begin is not known
    respond(refusalOf(status, message));
}

Response HttpConnection::refusalOf(int status, std::string_view message) const
{
    return m_state->handler.refusal ? m_state->handler.refusal(m_request, status, message)
                                    : errorResponse(status, message);
}

void HttpConnection::respond(Response response)
{
    if (m_phase == Phase::Closed)
        return;
    m_phase = Phase::Answering;
    ++m_serial;
    freeLargeBody();
    if (std::exchange(m_abort, nullptr)) {
        error_code ignored;
        m_stream.socket().cancel(ignored); // the watch
    }
    if (m_state->stopping)
        m_keepAlive = false;
    m_head = responseHead(response, m_request.requestId, m_keepAlive);
    m_body = m_headOnly || !mayHaveBody(response.status) ? std::string() : std::move(response.body);
    tellAnswer(response.status, m_head.size() + m_body.size());
    m_stream.expires_after(m_state->options.writeTimeout);
    const std::array<asio::const_buffer, 2> parts{asio::buffer(m_head), asio::buffer(m_body)};
    asio::async_write(m_stream, parts,
                      [self = shared_from_this()](const error_code &error, std::size_t) {
                          self->onWritten(error);
                      });
}

void HttpConnection::onWritten(const error_code &error)
{
    if (error)
        return close();
    m_body = {};
    m_parser.reset();
    if (m_keepAlive && !m_state->stopping)
        return readRequest();
    linger();
}

void HttpConnection::tellAnswer(int status, std::size_t bytes)
{
    const LogLevel level = status >= 500 ? LogLevel::Error : LogLevel::Info;
    const bool logs = m_state->log.enabled(level);
    if (!logs && !m_state->handler.answered)
        return;
    const auto took =
        std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - m_started);
    if (m_state->handler.answered)
        m_state->handler.answered({m_route, status, bytes, took});
    if (!logs)
        return;
    // Neither the query nor a header: they may hold a token.
    m_state->log.write(level, "request",
                       {{"requestId", m_request.requestId},
                        {"method", m_request.method},
                        {"path", m_request.path},
                        {"route", m_route ? m_route->pattern : "-"},
                        {"status", std::int64_t{status}},
                        {"bytes", static_cast<std::int64_t>(bytes)},
                        {"micros", std::int64_t{took.count()}}});
}

void HttpConnection::linger()
{
    m_phase = Phase::Closed;
    error_code ignored;
    m_stream.socket().shutdown(tcp::socket::shutdown_send, ignored);
    m_stream.expires_after(kLinger);
    discard();
}

void HttpConnection::discard()
{
    m_buffer.clear();
    m_stream.async_read_some(
        m_buffer.prepare(4'096),
        [self = shared_from_this()](const error_code &error, std::size_t bytes) {
            self->m_discarded += bytes;
            if (error || self->m_discarded > kLingerBytes)
                return self->close();
            self->discard();
        });
}

void HttpConnection::drain()
{
    m_keepAlive = false;
    if (m_phase == Phase::Idle)
        close();
}

void HttpConnection::close()
{
    m_phase = Phase::Closed;
    m_stream.close();
}

} // namespace gigflow::server
