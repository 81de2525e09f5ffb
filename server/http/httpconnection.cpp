// SPDX-License-Identifier: MIT
#include "server/api/api.h"
#include "server/http/requestparts.h"
#include "server/http/responsehead.h"
#include "server/http/serverstate.h"
#include "server/http/websocketconnection.h"
#include "server/realtime/randomid.h"

#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/websocket/rfc6455.hpp>

#include <array>

namespace gigflow::server {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using asio::ip::tcp;
using boost::system::error_code;
using Clock = std::chrono::steady_clock;

// After a refusal the rest of the request is read for so long, so that the answer is not lost to a
// reset.
constexpr std::chrono::milliseconds kLinger{2'000};
constexpr std::size_t kLingerBytes = 1'000'000;

class HttpConnection final : public Drainable, public std::enable_shared_from_this<HttpConnection>
{
public:
    HttpConnection(StatePtr state, tcp::socket socket, TicketPtr ticket)
        : m_state(std::move(state)), m_stream(std::move(socket)), m_ticket(std::move(ticket))
    {
        error_code ignored;
        m_peer = m_stream.socket().remote_endpoint(ignored).address().to_string();
        m_state->open.insert(this);
    }
    ~HttpConnection() override { m_state->open.erase(this); }

    void readRequest();
    void drain() override;

private:
    enum class Phase : std::uint8_t { Idle, Reading, Answering, Closed };

    void readHeader();
    void onHeader(const error_code &error);
    bool takeHeader();
    void readBody();
    void onReadError(const error_code &error);
    void dispatch();
    void dispatchToGateway();
    void dispatchToHandler();
    void upgrade();
    void watchForGone();
    void refuse(int status, std::string_view message);
    void respond(Response response);
    void onWritten(const error_code &error);
    void logAnswer(int status);
    void linger();
    void discard();
    void close();

    StatePtr m_state;
    beast::tcp_stream m_stream;
    TicketPtr m_ticket;
    std::string m_peer;
    beast::flat_buffer m_buffer;
    std::optional<http::request_parser<http::string_body>> m_parser;
    Request m_request;
    Clock::time_point m_started;
    Abort m_abort;              ///< of a request the gateway has not answered yet
    std::uint64_t m_serial = 0; ///< tells a late watch which request it was for
    std::string m_head;
    std::string m_body;
    std::size_t m_discarded = 0;
    Phase m_phase = Phase::Idle;
    bool m_keepAlive = true;
    bool m_headOnly = false;
};

void HttpConnection::readRequest()
{
    m_phase = Phase::Idle;
    if (m_buffer.size() > 0) // pipelined
        return readHeader();
    m_stream.expires_after(m_state->options.idleTimeout);
    const auto space = m_buffer.prepare(4'096);
    m_stream.async_read_some(
        space, [self = shared_from_this()](const error_code &error, std::size_t bytes) {
            if (error)
                return self->close();
            self->m_buffer.commit(bytes);
            self->readHeader();
        });
}

void HttpConnection::readHeader()
{
    m_phase = Phase::Reading;
    m_started = Clock::now();
    m_request = {};
    m_request.requestId = randomId();
    m_headOnly = false;
    m_parser.emplace();
    m_parser->header_limit(static_cast<std::uint32_t>(m_state->options.maxHeader));
    m_parser->body_limit(boost::none); // known once the path is
    m_stream.expires_after(m_state->options.headerTimeout);
    http::async_read_header(m_stream, m_buffer, *m_parser,
                            [self = shared_from_this()](const error_code &error, std::size_t) {
                                self->onHeader(error);
                            });
}

void HttpConnection::onHeader(const error_code &error)
{
    if (error)
        return onReadError(error);
    if (!takeHeader())
        return;
    if (beast::websocket::is_upgrade(m_parser->get()) && m_state->gateway->handles(m_request.path))
        return upgrade();
    const std::size_t limit = m_state->gateway->handles(m_request.path)
                                  ? m_state->gateway->maxBody()
                                  : m_state->options.maxBody;
    m_parser->body_limit(limit);
    if (m_parser->content_length() && *m_parser->content_length() > limit)
        return refuse(413, "The request is too large");
    if (!beast::iequals(m_parser->get()[http::field::expect], "100-continue"))
        return readBody();
    static constexpr std::string_view goOn = "HTTP/1.1 100 Continue\r\n\r\n";
    asio::async_write(m_stream, asio::const_buffer(goOn.data(), goOn.size()),
                      [self = shared_from_this()](const error_code &failed, std::size_t) {
                          if (failed)
                              return self->close();
                          self->readBody();
                      });
}

/// The header as a Request; false when it was refused.
bool HttpConnection::takeHeader()
{
    const auto &header = m_parser->get();
    m_keepAlive = header.keep_alive();
    m_request.method = header.method_string();
    m_headOnly = m_request.method == "HEAD";
    if (m_headOnly)
        m_request.method = "GET"; // the same answer, its body left out
    for (const auto &field : header)
        m_request.headers.emplace_back(field.name_string(), field.value());
    const HttpOptions &options = m_state->options;
    m_request.remoteAddress = clientAddress(m_peer, m_request.headers, options.trustedProxies);
    if (header.target().size() > options.maxTarget) {
        refuse(414, "The address is too long");
        return false;
    }
    const bool hasHost = header.count(http::field::host) == 1;
    if (!splitTarget({header.target().data(), header.target().size()}, m_request) ||
        (header.version() >= 11 && !hasHost)) {
        refuse(400, "Malformed request");
        return false;
    }
    if (options.requireLoopbackHost && !isLoopbackHost(headerValue(m_request.headers, "Host"))) {
        refuse(403, "This server answers to loopback names only");
        return false;
    }
    return true;
}

void HttpConnection::readBody()
{
    if (m_parser->is_done())
        return dispatch();
    m_stream.expires_after(m_state->options.bodyTimeout);
    http::async_read(m_stream, m_buffer, *m_parser,
                     [self = shared_from_this()](const error_code &error, std::size_t) {
                         if (error)
                             return self->onReadError(error);
                         self->m_request.body = std::move(self->m_parser->get().body());
                         self->dispatch();
                     });
}

void HttpConnection::onReadError(const error_code &error)
{
    if (error == http::error::header_limit)
        return refuse(431, "The request's headers are too large");
    if (error == http::error::body_limit)
        return refuse(413, "The request is too large");
    const bool malformed =
        error.category() == make_error_code(http::error::bad_method).category() &&
        error != http::error::end_of_stream && error != http::error::partial_message;
    if (malformed)
        return refuse(400, "Malformed request");
    close(); // gone, or too slow
}

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
    WorkerPool &pool = m_state->handler.isSlow(m_request) ? m_state->slowWorker : m_state->workers;
    const bool taken = pool.submit([self = shared_from_this()] {
        // Only m_request is touched here; the I/O thread leaves it alone until the answer is back.
        Response response;
        try {
            response = self->m_state->handler.handle(self->m_request);
        } catch (const std::exception &) {
            self->m_state->log.write(LogLevel::Error, "handler threw",
                                     {{"requestId", self->m_request.requestId}});
            response = errorResponse(500, "Something went wrong");
        }
        IoLoop &loop = self->m_state->loop;
        loop.post([self, response = std::move(response)]() mutable {
            self->respond(std::move(response));
        });
    });
    if (taken)
        return;
    Response busy = errorResponse(503, "The server is busy");
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
    logAnswer(101);
    m_phase = Phase::Closed;
    http::request<http::empty_body> request{m_parser->get().base()};
    startWebSocket(m_state, std::move(m_stream), std::move(request), std::move(upgrade),
                   std::move(m_ticket));
}

/// While a poll is parked nobody reads the socket, so its end would go unnoticed.
void HttpConnection::watchForGone()
{
    if (m_buffer.size() > 0)
        return; // the next request is here already
    m_stream.socket().async_wait(
        tcp::socket::wait_read,
        [self = shared_from_this(), serial = m_serial](const error_code &error) {
            if (error || serial != self->m_serial || !self->m_abort)
                return;
            std::array<char, 1> byte{};
            error_code failed;
            tcp::socket &socket = self->m_stream.socket();
            socket.non_blocking(true, failed);
            const std::size_t bytes =
                socket.receive(asio::buffer(byte), tcp::socket::message_peek, failed);
            if (bytes > 0 || failed == asio::error::would_block)
                return;
            const Abort abort = std::exchange(self->m_abort, nullptr);
            self->close();
            abort();
        });
}

void HttpConnection::refuse(int status, std::string_view message)
{
    m_keepAlive = false; // where the next request would begin is not known
    respond(errorResponse(status, message));
}

void HttpConnection::respond(Response response)
{
    if (m_phase == Phase::Closed)
        return;
    m_phase = Phase::Answering;
    ++m_serial;
    if (std::exchange(m_abort, nullptr)) {
        error_code ignored;
        m_stream.socket().cancel(ignored); // the watch
    }
    if (m_state->stopping)
        m_keepAlive = false;
    logAnswer(response.status);
    m_head = responseHead(response, m_request.requestId, m_keepAlive);
    m_body = m_headOnly || !mayHaveBody(response.status) ? std::string() : std::move(response.body);
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

void HttpConnection::logAnswer(int status)
{
    const LogLevel level = status >= 500 ? LogLevel::Error : LogLevel::Info;
    if (!m_state->log.enabled(level))
        return;
    const auto took =
        std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - m_started);
    m_state->log.write(level, "request",
                       {{"requestId", m_request.requestId},
                        {"method", m_request.method},
                        {"path", m_request.path},
                        {"status", std::int64_t{status}},
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

} // namespace

void startHttpConnection(StatePtr state, tcp::socket socket, TicketPtr ticket)
{
    std::make_shared<HttpConnection>(std::move(state), std::move(socket), std::move(ticket))
        ->readRequest();
}

} // namespace gigflow::server
