// SPDX-License-Identifier: MIT
// One HTTP connection: reads a request, has it answered, and so on until it closes or is upgraded.
// Inside server/http only. Reading is in httpconnection.cpp, answering in httpanswer.cpp.
// Callbacks, no coroutines: every step is a member function, and each pending operation holds the
// connection.
#pragma once

#include "server/http/serverstate.h"

#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <chrono>
#include <memory>
#include <optional>
#include <string>

namespace gigflow::server {

class HttpConnection final : public Drainable, public std::enable_shared_from_this<HttpConnection>
{
public:
    HttpConnection(StatePtr state, boost::asio::ip::tcp::socket socket, TicketPtr ticket)
        : m_state(std::move(state)), m_stream(std::move(socket)), m_ticket(std::move(ticket))
    {
        boost::system::error_code ignored;
        m_peer = plainAddress(m_stream.socket().remote_endpoint(ignored).address().to_string());
        m_state->open.insert(this);
    }
    ~HttpConnection() override
    {
        freeLargeBody();
        m_state->open.erase(this);
    }

    void readRequest();
    void drain() override;

private:
    enum class Phase : std::uint8_t { Idle, Reading, Answering, Closed };

    void readHeader();
    void onHeader(const boost::system::error_code &error);
    bool takeHeader();
    bool admitBody();
    void freeLargeBody();
    void readBody();
    void findOrigin();
    void onReadError(const boost::system::error_code &error);
    void dispatch();
    void dispatchToGateway();
    void dispatchToHandler();
    void upgrade();
    void watchForGone();
    void refuse(int status, std::string_view message);
    Response refusalOf(int status, std::string_view message) const;
    void respond(Response response);
    void onWritten(const boost::system::error_code &error);
    void tellAnswer(int status, std::size_t bytes);
    void linger();
    void discard();
    void close();

    StatePtr m_state;
    boost::beast::tcp_stream m_stream;
    TicketPtr m_ticket;
    std::string m_peer;
    boost::beast::flat_buffer m_buffer;
    std::optional<boost::beast::http::request_parser<boost::beast::http::string_body>> m_parser;
    Request m_request;
    std::optional<RouteClass> m_route;
    std::chrono::steady_clock::time_point m_started;
    Abort m_abort;              ///< of a request the gateway has not answered yet
    std::uint64_t m_serial = 0; ///< tells a late watch which request it was for
    std::string m_head;
    std::string m_body;
    std::size_t m_discarded = 0;
    Phase m_phase = Phase::Idle;
    bool m_keepAlive = true;
    bool m_headOnly = false;
    bool m_largeBody = false; ///< counted in ServerState::largeBodies
};

} // namespace gigflow::server
