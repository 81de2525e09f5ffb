// SPDX-License-Identifier: MIT
#include "tests/server/http/rawclient.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/write.hpp>

#include <array>

namespace gigflow::server::test {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

struct RawClient::Parts
{
    asio::io_context context;
    tcp::socket socket{context};
    std::string buffer;
    bool ended = false;

    /// Reads some more; false at the end or after the limit.
    bool more(std::chrono::milliseconds limit = std::chrono::seconds(10))
    {
        if (ended)
            return false;
        std::array<char, 65'536> chunk{};
        bool got = false;
        bool timedOut = true;
        socket.async_read_some(asio::buffer(chunk),
                               [&](const error_code &error, std::size_t bytes) {
                                   if (error == asio::error::operation_aborted)
                                       return;
                                   timedOut = false;
                                   got = !error && bytes > 0;
                                   buffer.append(chunk.data(), bytes);
                               });
        context.restart();
        context.run_for(limit);
        if (timedOut) {
            socket.cancel();
            context.restart();
            context.run();
            return false;
        }
        ended = !got;
        return got;
    }
    bool have(std::size_t bytes)
    {
        while (buffer.size() < bytes) {
            if (!more())
                return false;
        }
        return true;
    }
    std::string take(std::size_t bytes)
    {
        std::string taken = buffer.substr(0, bytes);
        buffer.erase(0, bytes);
        return taken;
    }
};

std::string RawAnswer::header(std::string_view name) const
{
    const std::string mark = "\r\n" + std::string(name) + ": ";
    const std::size_t begin = head.find(mark);
    if (begin == std::string::npos)
        return {};
    const std::size_t from = begin + mark.size();
    return head.substr(from, head.find("\r\n", from) - from);
}

RawClient::RawClient(std::uint16_t port) : m_parts(std::make_unique<Parts>())
{
    m_parts->socket.connect({asio::ip::address_v4::loopback(), port});
}

RawClient::~RawClient() = default;
RawClient::RawClient(RawClient &&) noexcept = default;

bool RawClient::send(std::string_view bytes)
{
    error_code error; // a server that has had enough closes while we send
    asio::write(m_parts->socket, asio::const_buffer(bytes.data(), bytes.size()), error);
    return !error;
}

RawAnswer RawClient::read(bool headOnly)
{
    RawAnswer answer;
    std::size_t end = 0;
    while ((end = m_parts->buffer.find("\r\n\r\n")) == std::string::npos) {
        if (!m_parts->more())
            return answer;
    }
    answer.head = m_parts->take(end + 4);
    const std::string length = answer.header("Content-Length");
    const std::size_t bytes = length.empty() || headOnly ? 0 : std::stoul(length);
    if (!m_parts->have(bytes))
        return answer;
    answer.body = m_parts->take(bytes);
    answer.status = std::stoi(answer.head.substr(9, 3));
    return answer;
}

bool RawClient::closedWithin(std::chrono::milliseconds limit)
{
    const auto end = std::chrono::steady_clock::now() + limit;
    while (!m_parts->ended) {
        const auto left = end - std::chrono::steady_clock::now();
        if (left <= std::chrono::milliseconds(0))
            return false;
        m_parts->more(std::chrono::ceil<std::chrono::milliseconds>(left));
    }
    return true;
}

void RawClient::close()
{
    m_parts->socket.close();
}

int RawClient::upgrade(const std::string &target, const std::string &moreHeaders)
{
    const RawAnswer answer = ask(get(target, "Connection: Upgrade\r\nUpgrade: websocket\r\n"
                                             "Sec-WebSocket-Version: 13\r\n"
                                             "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n" +
                                                 moreHeaders));
    return answer.status;
}

bool RawClient::sendFrame(int opcode, std::string_view payload)
{
    std::string frame(1, static_cast<char>(0x80 | opcode));
    if (payload.size() < 126) {
        frame += static_cast<char>(0x80 | payload.size());
    } else {
        frame += static_cast<char>(0x80 | 126);
        frame += static_cast<char>(payload.size() >> 8);
        frame += static_cast<char>(payload.size() & 0xff);
    }
    frame += std::string(4, '\0'); // a mask of zeros changes nothing
    frame += payload;
    return send(frame);
}

std::string RawClient::readFrame()
{
    if (!m_parts->have(2))
        return "(end)";
    const auto byte = [this](std::size_t i) {
        return static_cast<unsigned char>(m_parts->buffer[i]);
    };
    const int opcode = byte(0) & 0x0f;
    std::size_t length = byte(1) & 0x7f;
    std::size_t head = 2;
    if (length == 126) {
        if (!m_parts->have(4))
            return "(end)";
        length = static_cast<std::size_t>(byte(2)) << 8 | byte(3);
        head = 4;
    }
    if (!m_parts->have(head + length))
        return "(end)";
    m_parts->take(head);
    const std::string payload = m_parts->take(length);
    if (opcode != 8)
        return payload;
    if (payload.size() < 2)
        return "close";
    const auto at = [&payload](std::size_t i) {
        return static_cast<unsigned char>(payload[i]);
    };
    return "close " + std::to_string(at(0) << 8 | at(1));
}

std::string get(std::string_view target, std::string_view moreHeaders)
{
    return "GET " + std::string(target) + " HTTP/1.1\r\nHost: localhost\r\n" +
           std::string(moreHeaders) + "\r\n";
}

std::string post(std::string_view target, std::string_view body, std::string_view moreHeaders)
{
    return "POST " + std::string(target) +
           " HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + std::to_string(body.size()) +
           "\r\n" + std::string(moreHeaders) + "\r\n" + std::string(body);
}

} // namespace gigflow::server::test
