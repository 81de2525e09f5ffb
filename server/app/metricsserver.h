// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/httpserver.h"

namespace gigflow::server {

/// Serves GET /metrics and nothing else, on a listener of its own. I/O thread; what it is given
/// outlives it.
class MetricsServer
{
public:
    /// `text` is called on a thread of this server.
    MetricsServer(std::string host, std::uint16_t port, IoLoop &loop, Log &log,
                  std::function<std::string()> text);
    ~MetricsServer();

    /// The port, or a sentence for the operator.
    tl::expected<std::uint16_t, std::string> listen();

private:
    class NoGateway;
    std::function<std::string()> m_text;
    std::unique_ptr<NoGateway> m_gateway;
    HttpServer m_server;
};

} // namespace gigflow::server
