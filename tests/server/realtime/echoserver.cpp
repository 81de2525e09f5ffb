// SPDX-License-Identifier: MIT
// socketio-echo-server --port N: an echo server on the realtime library of gigflow-server, for the
// public conformance suites of Engine.IO (at /engine.io/) and Socket.IO (at /socket.io/). Never
// installed. Its heartbeat of 300/200 ms is what the suites ask for; real clients under load would
// be cut off by it, so our own tests may ask for longer times (in ms): --ping-interval,
// --ping-timeout, --upgrade-timeout, --connect-timeout.
#include "server/http/httpserver.h"
#include "server/realtime/engineserver.h"
#include "server/realtime/socketiosession.h"

#include <charconv>
#include <cstdio>
#include <optional>
#include <string_view>

namespace {

using namespace gigflow::server;
using namespace std::chrono_literals;
using socketio::Packet;
using socketio::PacketType;

struct Options
{
    std::uint16_t port = 0;
    EngineOptions engine{300ms, 200ms, 10'000ms, 1'000'000, 4'000'000};
    std::chrono::milliseconds connectTimeout{1'000};
};

class EngineEcho final : public EngineListener
{
public:
    explicit EngineEcho(std::weak_ptr<EngineSession> session) : m_session(std::move(session)) {}
    void onMessage(std::string_view data, bool binary) override
    {
        if (const auto session = m_session.lock())
            session->send(binary ? Frame::ofBinary(std::string(data))
                                 : Frame::text('4' + std::string(data)));
    }
    void onClosed() override {}

private:
    std::weak_ptr<EngineSession> m_session;
};

class SocketIoEcho final : public SocketIoHandler
{
public:
    void onConnect(SocketIoSession &session, const std::string &nsp,
                   const boost::json::value &auth) override
    {
        if (nsp != "/" && nsp != "/custom")
            return session.refuse(nsp, "Invalid namespace");
        session.accept(nsp);
        boost::json::array arguments{"auth"};
        arguments.push_back(auth.is_null() ? boost::json::value(boost::json::object{}) : auth);
        Packet packet{PacketType::Event, nsp, {}, {}, 0, {}};
        packet.data = std::move(arguments);
        session.send(packet);
    }
    void onPacket(SocketIoSession &session, Packet packet) override
    {
        const bool event =
            packet.type == PacketType::Event || packet.type == PacketType::BinaryEvent;
        if (!event || packet.nsp != "/")
            return;
        boost::json::array &arguments = packet.data->get_array();
        if (arguments.front() == "message") {
            arguments.front() = "message-back";
            packet.type = PacketType::Event;
            packet.id.reset();
            session.send(packet);
        } else if (arguments.front() == "message-with-ack" && packet.id) {
            arguments.erase(arguments.begin());
            packet.type = PacketType::Ack;
            session.send(packet);
        }
    }
    void onLeave(SocketIoSession &, const std::string &) override {}
    void onClosed(SocketIoSession &) override {}
};

/// Both paths on one port.
class Both final : public Gateway
{
public:
    Both(const Options &options, TimerQueue &timers)
        : m_maxBody(options.engine.maxPayload),
          m_engine("/engine.io/", options.engine, OriginPolicy{}, timers,
                   [](const std::shared_ptr<EngineSession> &session, const Request &) {
                       return std::make_shared<EngineEcho>(session);
                   }),
          m_socketIo("/socket.io/", options.engine, OriginPolicy{}, timers,
                     [limit = options.connectTimeout,
                      &timers](const std::shared_ptr<EngineSession> &session, const Request &) {
                         return std::make_shared<SocketIoSession>(
                             session, std::make_shared<SocketIoEcho>(), limit, timers);
                     })
    {
    }
    ~Both() override { closeAll(); }
    bool handles(std::string_view path) const override
    {
        return m_engine.handles(path) || m_socketIo.handles(path);
    }
    std::size_t maxBody() const override { return m_maxBody; }
    Abort request(const Request &request, Reply reply) override
    {
        return of(request).request(request, std::move(reply));
    }
    Upgrade upgrade(const Request &request) override { return of(request).upgrade(request); }
    void closeAll() override
    {
        m_engine.closeAll();
        m_socketIo.closeAll();
    }

private:
    EngineServer &of(const Request &request)
    {
        return m_engine.handles(request.path) ? m_engine : m_socketIo;
    }
    std::size_t m_maxBody;
    EngineServer m_engine;
    EngineServer m_socketIo;
};

std::optional<Options> readOptions(int argc, char **argv)
{
    Options options;
    bool hasPort = false;
    for (int i = 1; i + 1 < argc; i += 2) {
        const std::string_view name = argv[i];
        const std::string_view text = argv[i + 1];
        int number = 0;
        const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
        if (read.ec != std::errc{} || read.ptr != text.data() + text.size() || number < 0)
            return std::nullopt;
        const std::chrono::milliseconds time(number);
        if (name == "--port") {
            options.port = static_cast<std::uint16_t>(number);
            hasPort = number <= 65'535;
        } else if (name == "--ping-interval") {
            options.engine.pingInterval = time;
        } else if (name == "--ping-timeout") {
            options.engine.pingTimeout = time;
        } else if (name == "--upgrade-timeout") {
            options.engine.upgradeTimeout = time;
        } else if (name == "--connect-timeout") {
            options.connectTimeout = time;
        } else {
            return std::nullopt;
        }
    }
    return hasPort && argc % 2 == 1 ? std::optional(options) : std::nullopt;
}

} // namespace

int main(int argc, char **argv)
{
    const auto given = readOptions(argc, argv);
    if (!given) {
        std::fputs("Usage: socketio-echo-server --port N [--ping-interval MS] [--ping-timeout MS] "
                   "[--upgrade-timeout MS] [--connect-timeout MS]\n",
                   stderr);
        return 2;
    }
    HttpOptions options;
    options.drainTimeout = 1'000ms;
    options.port = given->port;
    Log log(LogLevel::Warning);
    IoLoop loop;
    Both both(*given, loop.timers());
    HttpServer server(options, loop, log);
    const auto port = server.listen({[](const Request &) {
                                         return Response{404, {}, {}};
                                     },
                                     [](const Request &) { return RouteClass{}; },
                                     {}},
                                    both);
    if (!port) {
        std::fprintf(stderr, "%s\n", port.error().c_str());
        return 1;
    }
    loop.onStopSignal([&server, &loop] { server.stop([&loop] { loop.stop(); }); });
    std::printf("{\"event\":\"listening\",\"host\":\"127.0.0.1\",\"port\":%d}\n", *port);
    std::fflush(stdout);
    loop.run();
    return 0;
}
