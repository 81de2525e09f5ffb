// SPDX-License-Identifier: MIT
#include "server/app/metricsserver.h"

#include "server/api/api.h"

namespace gigflow::server {

class MetricsServer::NoGateway final : public Gateway
{
public:
    [[nodiscard]] bool handles(std::string_view /*path*/) const override { return false; }
    [[nodiscard]] std::size_t maxBody() const override { return 0; }
    Abort request(const Request & /*request*/, Reply /*reply*/) override { return {}; }
    Upgrade upgrade(const Request & /*request*/) override { return {}; }
    void closeAll() override {}
};

namespace {

HttpOptions optionsFor(std::string host, std::uint16_t port)
{
    HttpOptions options;
    options.host = std::move(host);
    options.port = port;
    options.maxBody = 0;
    options.workers = 1;
    options.maxQueued = 16;
    options.maxConnections = 32;
    return options;
}

} // namespace

MetricsServer::MetricsServer(std::string host, std::uint16_t port, IoLoop &loop, Log &log,
                             std::function<std::string()> text)
    : m_text(std::move(text)),
      m_gateway(std::make_unique<NoGateway>()),
      m_server(optionsFor(std::move(host), port), loop, log)
{
}

MetricsServer::~MetricsServer() = default;

tl::expected<std::uint16_t, std::string> MetricsServer::listen()
{
    HttpHandler handler;
    handler.handle = [this](const Request &request) {
        if (request.path != "/metrics" || request.method != "GET")
            return errorResponse(404, "GET /metrics is all there is here.");
        return Response{
            200, {{"Content-Type", "text/plain; version=0.0.4; charset=utf-8"}}, m_text()};
    };
    handler.classify = [](const Request & /*request*/) {
        return RouteClass{0, "/metrics", false};
    };
    return m_server.listen(std::move(handler), *m_gateway);
}

} // namespace gigflow::server
