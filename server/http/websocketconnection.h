// SPDX-License-Identifier: MIT
// A WebSocket, from its handshake to its close. Inside server/http only.
#pragma once

#include "server/http/serverstate.h"

#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/message.hpp>

namespace gigflow::server {

struct Accepted
{
    Upgrade upgrade;
    std::string requestId; ///< for the log
};

/// `request` is the upgrade request that was accepted.
void startWebSocket(StatePtr state, boost::beast::tcp_stream stream,
                    boost::beast::http::request<boost::beast::http::empty_body> request,
                    Accepted accepted, TicketPtr ticket);

} // namespace gigflow::server
