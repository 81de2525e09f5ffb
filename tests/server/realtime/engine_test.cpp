// SPDX-License-Identifier: MIT
// The points of the Engine.IO protocol, one test or more for each, against EngineServer with fake
// sockets and time. Ping after 300 ms, pong within 200 ms.
#include "server/realtime/engineserver.h"
#include "tests/server/realtime/fakes.h"

#include <gtest/gtest.h>

namespace {

using namespace gigflow::server;
using namespace gigflow::server::test;
using namespace std::chrono_literals;

/// Sends every message back.
class Echo final : public EngineListener
{
public:
    Echo(std::weak_ptr<EngineSession> session, int &closed)
        : m_session(std::move(session)), m_closed(closed)
    {
    }
    void onMessage(std::string_view data, bool binary) override
    {
        if (const auto session = m_session.lock())
            session->send(binary ? Frame::ofBinary(std::string(data))
                                 : Frame::text('4' + std::string(data)));
    }
    void onClosed() override { ++m_closed; }

private:
    std::weak_ptr<EngineSession> m_session;
    int &m_closed;
};

struct Answer
{
    bool given = false;
    Response response;
    Abort abort;
};
using AnswerPtr = std::shared_ptr<Answer>;

class Engine : public testing::Test
{
protected:
    AnswerPtr send(const Request &made)
    {
        const auto answer = std::make_shared<Answer>();
        answer->abort = server.request(made, [answer](Response response) {
            EXPECT_FALSE(answer->given) << "answered twice";
            answer->given = true;
            answer->response = std::move(response);
        });
        return answer;
    }
    AnswerPtr poll(const std::string &sid)
    {
        return send(request("GET", "/engine.io/", "EIO=4&transport=polling&sid=" + sid));
    }
    AnswerPtr post(const std::string &sid, std::string body, Headers headers = {})
    {
        return send(request("POST", "/engine.io/", "EIO=4&transport=polling&sid=" + sid,
                            std::move(headers), std::move(body)));
    }
    std::string openPolling()
    {
        const auto answer = send(request("GET", "/engine.io/", "EIO=4&transport=polling"));
        EXPECT_EQ(answer->response.status, 200);
        return jsonText(answer->response.body, "sid");
    }
    struct Socket
    {
        std::shared_ptr<FakePeer> peer = std::make_shared<FakePeer>();
        std::shared_ptr<PeerListener> listener;
        bool refused = false;
        Response refusal;
    };
    Socket connect(const std::string &query)
    {
        Socket socket;
        const Upgrade upgrade = server.upgrade(request("GET", "/engine.io/", query));
        socket.refused = !upgrade.accept;
        socket.refusal = upgrade.refusal;
        if (upgrade.accept)
            socket.listener = upgrade.accept(socket.peer);
        return socket;
    }
    Socket openWebSocket() { return connect("EIO=4&transport=websocket"); }
    Socket probe(const std::string &sid) { return connect("EIO=4&transport=websocket&sid=" + sid); }
    Socket upgradeFully(const std::string &sid)
    {
        Socket socket = probe(sid);
        socket.listener->onText("2probe");
        EXPECT_EQ(socket.peer->takeOne(), "3probe");
        socket.listener->onText("5");
        return socket;
    }
    void expectGone(const std::string &sid)
    {
        const auto answer = poll(sid);
        ASSERT_TRUE(answer->given);
        EXPECT_EQ(answer->response.status, 400);
    }

    ManualTime time;
    int closed = 0;
    EngineServer server{"/engine.io/",
                        {300ms, 200ms, 10'000ms, 1'000, 4'000},
                        OriginPolicy({"https://gigs.example"}),
                        time.timers,
                        [this](const std::shared_ptr<EngineSession> &session, const Request &) {
                            return std::make_shared<Echo>(session, closed);
                        }};
    ~Engine() override { server.closeAll(); }
};

TEST_F(Engine, OpenPacketHasExactlyItsKeys)
{
    const auto answer = send(request("GET", "/engine.io/", "EIO=4&transport=polling"));
    const std::string sid = jsonText(answer->response.body, "sid");
    EXPECT_EQ(sid.size(), 20U);
    EXPECT_EQ(answer->response.body, "0{\"sid\":\"" + sid +
                                         "\",\"upgrades\":[\"websocket\"],\"pingInterval\":300,"
                                         "\"pingTimeout\":200,\"maxPayload\":1000}");
    Socket socket = openWebSocket();
    const std::string open = socket.peer->takeOne();
    EXPECT_NE(open.find("\"upgrades\":[],"), std::string::npos);
    EXPECT_NE(jsonText(open, "sid"), sid);
}

TEST_F(Engine, RefusalsCarryTheirCode)
{
    const std::string sid = openPolling();
    struct Case
    {
        const char *method;
        std::string query;
        const char *code;
    };
    const Case cases[] = {
        {"GET", "EIO=4", "0"},
        {"GET", "EIO=4&transport=abc", "0"},
        {"GET", "EIO=4&transport=polling&sid=unknown", "1"},
        {"POST", "EIO=4&transport=polling&sid=unknown", "1"},
        {"POST", "EIO=4&transport=polling", "2"},
        {"PUT", "EIO=4&transport=polling", "2"},
        {"GET", "EIO=4&transport=websocket", "3"},
        {"GET", "EIO=4&transport=websocket&sid=" + sid, "3"},
        {"GET", "transport=polling", "5"},
        {"GET", "EIO=3&transport=polling", "5"},
        {"GET", "EIO=abc&transport=polling", "5"},
    };
    for (const Case &bad : cases) {
        const auto answer = send(request(bad.method, "/engine.io/", bad.query));
        ASSERT_TRUE(answer->given);
        EXPECT_EQ(answer->response.status, 400) << bad.query;
        EXPECT_TRUE(answer->response.body.starts_with(std::string("{\"code\":") + bad.code + ','))
            << bad.query << ' ' << answer->response.body;
        EXPECT_FALSE(jsonText(answer->response.body, "message").empty());
    }
    EXPECT_TRUE(connect("EIO=3&transport=websocket").refused);
    EXPECT_TRUE(connect("EIO=4&transport=abc").refused);
    EXPECT_TRUE(connect("EIO=4&transport=websocket&sid=unknown").refused);
}

TEST_F(Engine, PollingCarriesTextAndBinary)
{
    const std::string sid = openPolling();
    const auto answer = post(sid, "4one\x1e"
                                  "bAQIDBA==\x1e"
                                  "4two");
    EXPECT_EQ(answer->response.body, "ok");
    EXPECT_EQ(poll(sid)->response.body, "4one\x1e"
                                        "bAQIDBA==\x1e"
                                        "4two");
}

TEST_F(Engine, AParkedPollIsAnsweredByTheNextPacket)
{
    const std::string sid = openPolling();
    const auto parked = poll(sid);
    EXPECT_FALSE(parked->given);
    post(sid, "4hello");
    ASSERT_TRUE(parked->given);
    EXPECT_EQ(parked->response.body, "4hello");
    EXPECT_EQ(headerValue(parked->response.headers, "Cache-Control"), "no-store");
}

TEST_F(Engine, PostRefusesWhatIsTooLargeOrNotText)
{
    const std::string sid = openPolling();
    EXPECT_EQ(post(sid, "4" + std::string(1'000, 'x'))->response.status, 413);
    EXPECT_EQ(post(sid, "4x", {{"Content-Type", "application/octet-stream"}})->response.status,
              400);
    EXPECT_EQ(post(sid, "4" + std::string(999, 'x'))->response.status, 200);
}

TEST_F(Engine, CorsIsForTrustedOriginsOnly)
{
    const auto ask = [this](const char *method, const char *origin) {
        return send(request(method, "/engine.io/", "EIO=4&transport=polling", {{"Origin", origin}}))
            ->response;
    };
    const Response preflight = ask("OPTIONS", "https://gigs.example");
    EXPECT_EQ(preflight.status, 204);
    EXPECT_EQ(headerValue(preflight.headers, "Access-Control-Allow-Methods"), "GET, POST");
    for (const Response &answer : {preflight, ask("GET", "https://gigs.example")}) {
        EXPECT_EQ(headerValue(answer.headers, "Access-Control-Allow-Origin"),
                  "https://gigs.example");
        EXPECT_EQ(headerValue(answer.headers, "Access-Control-Allow-Credentials"), "true");
    }
    EXPECT_TRUE(
        headerValue(ask("GET", "https://evil.example").headers, "Access-Control-Allow-Origin")
            .empty());
}

TEST_F(Engine, WebSocketEchoesTextAndRawBinary)
{
    Socket socket = openWebSocket();
    socket.peer->takeOne();
    socket.listener->onText("4hello");
    socket.listener->onBinary("\x01\x02");
    EXPECT_EQ(socket.peer->takeOne(), "4hello");
    EXPECT_EQ(socket.peer->takeOne(), "b:\x01\x02");
}

TEST_F(Engine, TheServerPingsAndPongsKeepTheSession)
{
    Socket socket = openWebSocket();
    socket.peer->takeOne();
    for (int round = 0; round < 5; ++round) {
        time.advance(300ms);
        EXPECT_EQ(socket.peer->takeOne(), "2");
        time.advance(150ms);
        socket.listener->onText("3");
    }
    EXPECT_FALSE(socket.peer->closeCode);
    time.advance(499ms);
    EXPECT_FALSE(socket.peer->closeCode);
    time.advance(1ms);
    EXPECT_TRUE(socket.peer->closeCode);
    EXPECT_EQ(closed, 1);
}

TEST_F(Engine, ThePongTimerRunsThoughNobodyPolls)
{
    const std::string sid = openPolling();
    time.advance(499ms);
    EXPECT_EQ(closed, 0);
    time.advance(1ms);
    EXPECT_EQ(closed, 1);
    expectGone(sid);
}

TEST_F(Engine, PollingHeartbeat)
{
    const std::string sid = openPolling();
    for (int round = 0; round < 3; ++round) {
        const auto parked = poll(sid);
        time.advance(300ms);
        EXPECT_EQ(parked->response.body, "2");
        EXPECT_EQ(post(sid, "3")->response.body, "ok");
    }
    EXPECT_EQ(closed, 0);
}

TEST_F(Engine, AClientPingOutsideAProbeCloses)
{
    Socket socket = openWebSocket();
    socket.listener->onText("2");
    EXPECT_TRUE(socket.peer->closeCode);
    const std::string sid = openPolling();
    post(sid, "2");
    expectGone(sid);
    EXPECT_EQ(closed, 2);
}

TEST_F(Engine, ASecondPollEndsTheSession)
{
    const std::string sid = openPolling();
    const auto first = poll(sid);
    const auto second = poll(sid);
    EXPECT_EQ(first->response.status, 200);
    EXPECT_EQ(first->response.body, "1");
    EXPECT_EQ(second->response.status, 400);
    expectGone(sid);
}

TEST_F(Engine, ThePostOfAClosePacketFreesTheParkedPoll)
{
    const std::string sid = openPolling();
    const auto parked = poll(sid);
    EXPECT_EQ(post(sid, "1")->response.body, "ok");
    EXPECT_EQ(parked->response.body, "6");
    expectGone(sid);
    EXPECT_EQ(closed, 1);
}

TEST_F(Engine, AnAbortedPollEndsTheSession)
{
    const std::string sid = openPolling();
    const auto answered = poll(sid);
    post(sid, "4x");
    answered->abort(); // too late to mean anything
    EXPECT_EQ(closed, 0);
    poll(sid)->abort();
    EXPECT_EQ(closed, 1);
    expectGone(sid);
}

TEST_F(Engine, AMalformedPacketEndsTheSession)
{
    const std::string sid = openPolling();
    EXPECT_EQ(post(sid, "abc")->response.status, 400);
    expectGone(sid);
    Socket socket = openWebSocket();
    socket.listener->onText("abc");
    EXPECT_TRUE(socket.peer->closeCode);
    EXPECT_EQ(closed, 2);
}

TEST_F(Engine, UpgradeMovesTheSessionAndItsQueue)
{
    const std::string sid = openPolling();
    const auto parked = poll(sid);
    Socket socket = probe(sid);
    socket.listener->onText("2probe");
    EXPECT_EQ(socket.peer->takeOne(), "3probe");
    EXPECT_EQ(parked->response.body, "6");
    EXPECT_EQ(poll(sid)->response.body, "6");
    post(sid, "4waiting");
    socket.listener->onText("5");
    EXPECT_EQ(socket.peer->takeOne(), "4waiting");
    socket.listener->onText("4hello");
    EXPECT_EQ(socket.peer->takeOne(), "4hello");
    expectGone(sid); // by polling
    EXPECT_EQ(post(sid, "4x")->response.status, 400);
    EXPECT_EQ(closed, 0);
    socket.listener->onClosed();
    EXPECT_EQ(closed, 1);
}

TEST_F(Engine, AFailedProbeClosesOnlyItsWebSocket)
{
    const std::string sid = openPolling();
    for (const char *wrong : {"2", "4hello", "5", "abc", "3probe"}) {
        Socket socket = probe(sid);
        socket.listener->onText(wrong);
        EXPECT_TRUE(socket.peer->closeCode) << wrong;
        socket.listener->onClosed();
    }
    Socket binary = probe(sid);
    binary.listener->onBinary("x");
    EXPECT_TRUE(binary.peer->closeCode);
    binary.listener->onClosed();
    EXPECT_EQ(closed, 0);
    post(sid, "4still here");
    EXPECT_EQ(poll(sid)->response.body, "4still here");
    upgradeFully(sid);
}

TEST_F(Engine, AProbeHasTenSeconds)
{
    const std::string sid = openPolling();
    Socket socket = probe(sid);
    socket.listener->onText("2probe");
    for (int round = 0; round < 39; ++round) {
        time.advance(250ms);
        poll(sid);
        post(sid, "3");
    }
    EXPECT_FALSE(socket.peer->closeCode);
    time.advance(250ms);
    EXPECT_TRUE(socket.peer->closeCode);
    EXPECT_EQ(closed, 0);
}

TEST_F(Engine, ASecondWebSocketIsAcceptedAndClosed)
{
    const std::string sid = openPolling();
    Socket first = upgradeFully(sid);
    Socket second = probe(sid);
    EXPECT_FALSE(second.refused);
    EXPECT_EQ(second.listener, nullptr); // which the transport answers with a close
    first.listener->onText("4x");
    EXPECT_EQ(first.peer->takeOne(), "4x");
}

TEST_F(Engine, AClientThatNeverPollsCannotFillTheMemory)
{
    const std::string sid = openPolling();
    for (int round = 0; round < 4; ++round)
        post(sid, "4" + std::string(900, 'x'));
    EXPECT_EQ(closed, 0);
    post(sid, "4" + std::string(900, 'x'));
    EXPECT_EQ(closed, 1);
}

TEST_F(Engine, OneAddressHasSoManySessionsAndThisComputerAnyNumber)
{
    EngineOptions options;
    options.maxSessionsPerAddress = 2;
    EngineServer limited{"/engine.io/", options, OriginPolicy({"https://gigs.example"}),
                         time.timers,
                         [this](const std::shared_ptr<EngineSession> &session, const Request &) {
                             return std::make_shared<Echo>(session, closed);
                         }};
    const auto ask = [](const std::string &address, const std::string &query) {
        Request made = request("GET", "/engine.io/", query, {{"Origin", "https://gigs.example"}});
        made.remoteAddress = address;
        return made;
    };
    const auto open = [&](const std::string &address) {
        Response response;
        limited.request(ask(address, "EIO=4&transport=polling"),
                        [&response](Response answer) { response = std::move(answer); });
        return response;
    };
    const Response first = open("203.0.113.7");
    EXPECT_EQ(first.status, 200);
    EXPECT_EQ(open("203.0.113.7").status, 200);
    const Response refused = open("203.0.113.7");
    EXPECT_EQ(refused.status, 429);
    EXPECT_EQ(headerValue(refused.headers, "Retry-After"), "10");
    EXPECT_EQ(headerValue(refused.headers, "Access-Control-Allow-Origin"), "https://gigs.example");
    EXPECT_EQ(limited.upgrade(ask("203.0.113.7", "EIO=4&transport=websocket")).refusal.status, 429);
    EXPECT_EQ(open("198.51.100.2").status, 200);
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(open("127.0.0.1").status, 200);
    // One that ends makes room.
    limited.request(
        ask("203.0.113.7", "EIO=4&transport=polling&sid=" + jsonText(first.body, "sid")),
        [](const Response &) {})();
    EXPECT_EQ(open("203.0.113.7").status, 200);
    EXPECT_EQ(open("203.0.113.7").status, 429);
    limited.closeAll();
}

TEST_F(Engine, TheServerCanCloseEverybody)
{
    const std::string sid = openPolling();
    const auto parked = poll(sid);
    Socket socket = openWebSocket();
    server.closeAll();
    EXPECT_EQ(parked->response.body, "1");
    EXPECT_EQ(socket.peer->closeCode, CloseCode::Restart);
    EXPECT_EQ(closed, 2);
    EXPECT_EQ(server.sessionCount(), 0U);
}

} // namespace
