// SPDX-License-Identifier: MIT
#include "server/http/websocketconnection.h"

#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/websocket/stream.hpp>

#include <deque>

namespace gigflow::server {

namespace {

namespace beast = boost::beast;
namespace http = beast::http;
namespace websocket = beast::websocket;
using boost::system::error_code;

// A peer that reads nothing while so much is waiting for it will not catch up.
constexpr std::size_t kMaxQueuedBytes = 1'000'000;
constexpr std::size_t kMaxQueuedFrames = 4'096;
constexpr std::chrono::seconds kLingers(5);
constexpr std::size_t kLingerChunk = 16'384;

/// What the WebSocket stream runs on. It is not closed by the stream: Beast 1.81 does that after
/// the first 2 kB of what still arrives, and a socket closed with bytes unread takes the close
/// frame back from a peer that has not read it yet (RST).
class SocketStream final : public beast::tcp_stream
{
public:
    explicit SocketStream(beast::tcp_stream stream) : beast::tcp_stream(std::move(stream)) {}
};

/// Found by Beast in this namespace.
template <class Handler>
void async_teardown(beast::role_type, SocketStream &stream, Handler &&handler)
{
    error_code ignored;
    stream.socket().shutdown(boost::asio::socket_base::shutdown_send, ignored);
    boost::asio::post(stream.get_executor(),
                      beast::bind_front_handler(std::forward<Handler>(handler), error_code()));
}

class WebSocketConnection final : public Peer,
                                  public std::enable_shared_from_this<WebSocketConnection>
{
public:
    WebSocketConnection(StatePtr state, beast::tcp_stream stream, Accepted accepted,
                        TicketPtr ticket)
        : m_state(std::move(state)),
          m_ws(SocketStream(std::move(stream))),
          m_upgrade(std::move(accepted.upgrade)),
          m_requestId(std::move(accepted.requestId)),
          m_ticket(std::move(ticket))
    {
        ++m_state->sockets;
    }
    ~WebSocketConnection() override { --m_state->sockets; }
    WebSocketConnection(const WebSocketConnection &) = delete;
    WebSocketConnection &operator=(const WebSocketConnection &) = delete;

    void start(http::request<http::empty_body> request);
    void send(const Frame &frame) override;
    void close(CloseCode code) override;

private:
    void onHandshake(const error_code &error);
    void read();
    void onRead(const error_code &error);
    void writeNext();
    void onWritten(const error_code &error);
    void sendClose();
    void drop();
    void finish();
    void linger();
    void readAway();
    void leave();

    StatePtr m_state;
    websocket::stream<SocketStream> m_ws;
    Upgrade m_upgrade;
    const std::string m_requestId;
    TicketPtr m_ticket;
    std::shared_ptr<PeerListener> m_listener;
    beast::flat_buffer m_buffer;
    std::deque<Frame> m_queue;
    std::size_t m_queuedBytes = 0;
    websocket::close_code m_closeCode = websocket::close_code::none;
    bool m_writing = false;
    bool m_closing = false;
    bool m_finished = false;
};

/// Whether Beast has told the peer in a close frame what is wrong with its bytes.
bool isOurRefusal(const error_code &error)
{
    const error_code closed = websocket::error::closed;
    return error.category() == closed.category() && error != closed;
}

void WebSocketConnection::start(http::request<http::empty_body> request)
{
    beast::get_lowest_layer(m_ws).expires_never(); // the WebSocket stream keeps its own time
    websocket::stream_base::timeout limits{std::chrono::seconds(5), websocket::stream_base::none(),
                                           false};
    if (m_upgrade.keepAlive) {
        limits.idle_timeout = std::chrono::seconds(60); // a ping after half of it
        limits.keep_alive_pings = true;
    }
    m_ws.set_option(limits);
    m_ws.read_message_max(m_upgrade.maxMessage);
    m_ws.auto_fragment(false);
    const auto held = std::make_shared<http::request<http::empty_body>>(std::move(request));
    m_ws.async_accept(*held, [self = shared_from_this(), held](const error_code &error) {
        self->onHandshake(error);
    });
}

void WebSocketConnection::onHandshake(const error_code &error)
{
    if (error)
        return finish();
    m_listener = m_upgrade.accept(shared_from_this());
    m_upgrade.accept = nullptr;
    if (!m_listener || m_state->stopping)
        close(m_state->stopping ? CloseCode::Restart : CloseCode::PolicyViolation);
    read();
}

void WebSocketConnection::read()
{
    m_ws.async_read(m_buffer, [self = shared_from_this()](const error_code &error, std::size_t) {
        self->onRead(error);
    });
}

void WebSocketConnection::onRead(const error_code &error)
{
    if (error)
        return isOurRefusal(error) ? linger() : finish();
    // While we close, what still arrives has no reader; it is read to find the peer's close frame.
    if (m_listener && !m_closing) {
        const auto data = m_buffer.cdata();
        const std::string_view bytes{static_cast<const char *>(data.data()), data.size()};
        const auto listener = m_listener;
        if (m_ws.got_text())
            listener->onText(bytes);
        else
            listener->onBinary(bytes);
    }
    m_buffer.consume(m_buffer.size());
    if (!m_finished)
        read();
}

void WebSocketConnection::send(const Frame &frame)
{
    if (m_closing || m_finished)
        return;
    m_queuedBytes += frame.data->size();
    m_queue.push_back(frame);
    if (m_queuedBytes > kMaxQueuedBytes || m_queue.size() > kMaxQueuedFrames) {
        m_state->log.write(LogLevel::Info, "socket does not read, closed",
                           {{"requestId", m_requestId}});
        return drop();
    }
    if (!m_writing)
        writeNext();
}

void WebSocketConnection::writeNext()
{
    if (m_queue.empty()) {
        if (m_closing)
            sendClose();
        return;
    }
    m_writing = true;
    const Frame &frame = m_queue.front();
    m_ws.binary(frame.binary);
    const boost::asio::const_buffer bytes{frame.data->data(), frame.data->size()};
    m_ws.async_write(bytes, [self = shared_from_this()](const error_code &error, std::size_t) {
        self->onWritten(error);
    });
}

void WebSocketConnection::onWritten(const error_code &error)
{
    m_writing = false;
    if (m_finished)
        return;
    if (error)
        return drop(); // the read that is under way ends with an error then, and finishes
    m_queuedBytes -= m_queue.front().data->size();
    m_queue.pop_front();
    writeNext();
}

void WebSocketConnection::close(CloseCode code)
{
    if (m_closing || m_finished)
        return;
    m_closing = true;
    m_closeCode = static_cast<websocket::close_code>(code);
    if (!m_writing)
        writeNext();
}

void WebSocketConnection::sendClose()
{
    m_writing = true; // nothing may follow a close frame
    m_ws.async_close(websocket::close_reason(m_closeCode),
                     [self = shared_from_this()](const error_code &) { self->drop(); });
}

void WebSocketConnection::drop()
{
    m_closing = true;
    error_code ignored;
    beast::get_lowest_layer(m_ws).socket().close(ignored);
}

void WebSocketConnection::finish()
{
    leave();
    drop();
    m_ticket.reset();
}

/// Reads on until the peer has read its close frame and closes, or has had time enough for that.
void WebSocketConnection::linger()
{
    leave();
    beast::get_lowest_layer(m_ws).expires_after(kLingers);
    readAway();
}

void WebSocketConnection::readAway()
{
    m_buffer.clear();
    beast::get_lowest_layer(m_ws).async_read_some(
        m_buffer.prepare(kLingerChunk),
        [self = shared_from_this()](const error_code &error, std::size_t) {
            if (error)
                return self->finish();
            self->readAway();
        });
}

/// Nobody listens any more; once.
void WebSocketConnection::leave()
{
    m_finished = true;
    m_closing = true;
    // The listener and we hold each other until here.
    if (const auto listener = std::exchange(m_listener, nullptr))
        listener->onClosed();
}

} // namespace

void startWebSocket(StatePtr state, beast::tcp_stream stream,
                    http::request<http::empty_body> request, Accepted accepted, TicketPtr ticket)
{
    std::make_shared<WebSocketConnection>(std::move(state), std::move(stream), std::move(accepted),
                                          std::move(ticket))
        ->start(std::move(request));
}

} // namespace gigflow::server
