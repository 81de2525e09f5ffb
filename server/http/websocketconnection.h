// SPDX-License-Identifier: MIT
// A WebSocket, from its handshake to its close. Inside server/http only.
#pragma once

#include "server/http/serverstate.h"

#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/message.hpp>

namespace gigflow::server {

/// `request` is the upgrade request that `upgrade` accepts.
void startWebSocket(StatePtr state, boost::beast::tcp_stream stream,
                    boost::beast::http::request<boost::beast::http::empty_body> request,
                    Upgrade upgrade, TicketPtr ticket);

} // namespace gigflow::server
