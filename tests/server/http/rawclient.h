// SPDX-License-Identifier: MIT
// A client that sends exactly the bytes it is told to.
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace gigflow::server::test {

struct RawAnswer
{
    int status = 0; ///< 0: the connection ended, or the deadline passed, before a whole answer
    std::string head;
    std::string body;

    /// The value of a header, or empty.
    [[nodiscard]] std::string header(std::string_view name) const;
};

/// Blocking, with a deadline of ten seconds for each call.
class RawClient
{
public:
    explicit RawClient(std::uint16_t port);
    ~RawClient();
    RawClient(RawClient &&) noexcept;

    /// False where the server has closed meanwhile.
    bool send(std::string_view bytes);
    /// Reads one answer with Content-Length; `headOnly`: the answer to HEAD.
    RawAnswer read(bool headOnly = false);
    RawAnswer ask(std::string_view bytes)
    {
        send(bytes);
        return read();
    }
    /// True when the server closes within `limit`; what arrives before is thrown away.
    bool closedWithin(std::chrono::milliseconds limit);
    void close();

    /// The WebSocket handshake; the status.
    int upgrade(const std::string &target, const std::string &moreHeaders = {});
    bool sendFrame(int opcode, std::string_view payload);
    bool sendText(std::string_view text) { return sendFrame(1, text); }
    /// The payload of the next frame, whole; a close frame as "close CODE", the end as "(end)".
    std::string readFrame();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// "GET target HTTP/1.1" with a Host.
std::string get(std::string_view target, std::string_view moreHeaders = {});
std::string post(std::string_view target, std::string_view body, std::string_view moreHeaders = {});

} // namespace gigflow::server::test
