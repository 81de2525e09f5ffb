// SPDX-License-Identifier: MIT
// The whole real-time layer behind its sockets: lines of the input are frames on a Socket.IO
// WebSocket, a plain one and a polling session, with time passing in between. Nothing may crash,
// leak or answer twice.
#include "server/realtime/realtimeserver.h"
#include "tests/server/realtime/fakes.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace gigflow::server;
using namespace gigflow::server::test;

namespace {

struct Session
{
    ManualTime time;
    FakeThreads threads;
    FakeAuthenticator authenticator;
    Log log{LogLevel::Off};
    Hub hub{threads.threads(), log, 2};
    RealtimeServer server{RealtimeOptions{}, hub, time.timers};
    std::shared_ptr<FakePeer> peers[3];
    std::shared_ptr<PeerListener> listeners[3];
    std::string polling;

    Session()
    {
        authenticator.identities["t"] = {"ann", "s", 0};
        hub.setAuthenticator(authenticator);
        ask("GET", "EIO=4&transport=polling", {});
        open(0, "/socket.io/", "EIO=4&transport=websocket");
        open(1, "/ws", "");
        open(2, "/socket.io/", "EIO=4&transport=websocket&sid=" + polling);
    }
    void open(int i, const std::string &path, const std::string &query)
    {
        peers[i] = std::make_shared<FakePeer>();
        const Upgrade upgrade = server.upgrade(request("GET", path, query));
        if (upgrade.accept)
            listeners[i] = upgrade.accept(peers[i]);
    }
    void ask(const char *method, const std::string &query, std::string body)
    {
        const auto answered = std::make_shared<bool>(false);
        server.request(request(method, "/socket.io/", query, {}, std::move(body)),
                       [this, answered](const Response &response) {
                           if (std::exchange(*answered, true))
                               std::abort();
                           if (polling.empty())
                               polling = jsonText(response.body, "sid");
                       });
    }
    void line(std::string_view text)
    {
        if (text.empty())
            return;
        const std::string query = "EIO=4&transport=polling&sid=" + polling;
        const std::string_view rest = text.substr(1);
        const int which = static_cast<unsigned char>(text[0]) % 8;
        if (which < 3 && listeners[which])
            listeners[which]->onText(rest);
        else if (which < 5 && listeners[which % 3])
            listeners[which % 3]->onBinary(rest);
        else if (which == 5)
            ask("POST", query, std::string(rest));
        else if (which == 6)
            ask("GET", query, {});
        else
            time.advance(std::chrono::milliseconds(rest.size() * 1'000));
        threads.runAll();
        hub.publish({"gig-created", {}, "{}"});
        threads.runAll();
    }
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    std::string_view text(reinterpret_cast<const char *>(data), size);
    Session session;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        session.line(text.substr(0, end));
        text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
    }
    for (const auto &listener : session.listeners) {
        if (listener)
            listener->onClosed();
    }
    return 0;
}
