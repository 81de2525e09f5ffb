// SPDX-License-Identifier: MIT
#include "server/http/httpconnection.h"

#include "server/api/api.h"
#include "server/http/requestparts.h"

#include <boost/asio/write.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/websocket/rfc6455.hpp>

namespace gigflow::server {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using asio::ip::tcp;
using boost::system::error_code;
using Clock = std::chrono::steady_clock;

namespace {

/// The parser passes codings by that it does not know, and would then see the body as the next
/// request, where a proxy in front may see a body.
bool knowsWhereItEnds(const http::request_header<> &header)
{
    const std::size_t codings = header.count(http::field::transfer_encoding);
    return codings == 0 || (codings == 1 && header.version() >= 11 &&
                            beast::iequals(header[http::field::transfer_encoding], "chunked"));
}

} // namespace

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
    m_route.reset();
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
    if (!admitBody())
        return;
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

/// Sets how much may follow the header; false where the request was refused for it.
bool HttpConnection::admitBody()
{
    std::size_t limit = m_state->options.maxBody;
    if (m_state->gateway->handles(m_request.path)) {
        limit = m_state->gateway->maxBody();
    } else if (m_state->handler.admit) {
        Admission admission = m_state->handler.admit(m_request);
        if (admission.refusal) {
            m_keepAlive = m_parser->is_done() && m_keepAlive;
            respond(std::move(*admission.refusal));
            return false;
        }
        limit = admission.maxBody;
        const auto length = m_parser->content_length();
        m_largeBody = limit > m_state->options.maxBody &&
                      (m_parser->chunked() || (length && *length > m_state->options.maxBody));
        if (m_largeBody && ++m_state->largeBodies > m_state->options.maxLargeBodies) {
            Response busy = refusalOf(503, "The server is busy");
            busy.headers.emplace_back("Retry-After", "1");
            m_keepAlive = false;
            respond(std::move(busy));
            return false;
        }
    }
    m_parser->body_limit(limit);
    if (!m_parser->content_length() || *m_parser->content_length() <= limit)
        return true;
    refuse(413, "The request is too large");
    return false;
}

void HttpConnection::freeLargeBody()
{
    if (std::exchange(m_largeBody, false))
        --m_state->largeBodies;
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
    m_request.requestId = requestIdOf(m_request.headers);
    const HttpOptions &options = m_state->options;
    m_request.remoteAddress = m_state->proxies.clientOf(m_peer, m_request.headers);
    if (header.target().size() > options.maxTarget) {
        refuse(414, "The address is too long");
        return false;
    }
    const bool hasHost = header.count(http::field::host) == 1;
    if (!splitTarget({header.target().data(), header.target().size()}, m_request) ||
        (header.version() >= 11 && !hasHost) || !knowsWhereItEnds(header)) {
        refuse(400, "Malformed request");
        return false;
    }
    if (options.requireLoopbackHost && !isLoopbackHost(headerValue(m_request.headers, "Host"))) {
        refuse(403, "This server answers to loopback names only");
        return false;
    }
    return true;
}

/// For the refusal of a header that was not understood to its end: a browser's page is to read it.
void HttpConnection::findOrigin()
{
    const auto parsed = m_parser->get()[http::field::origin];
    const auto rest = m_buffer.cdata();
    const std::string_view origin =
        parsed.empty() ? rawHeader({static_cast<const char *>(rest.data()), rest.size()}, "Origin")
                       : std::string_view(parsed.data(), parsed.size());
    if (!origin.empty())
        m_request.headers.emplace_back("Origin", origin);
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
    if (m_request.requestId.empty()) // refused before its headers were known
        m_request.requestId = requestIdOf({});
    if (m_request.headers.empty())
        findOrigin();
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

void startHttpConnection(StatePtr state, tcp::socket socket, TicketPtr ticket)
{
    std::make_shared<HttpConnection>(std::move(state), std::move(socket), std::move(ticket))
        ->readRequest();
}

} // namespace gigflow::server
