// SPDX-License-Identifier: MIT
// WebSockets and long polls over real sockets.
#include "tests/server/http/fixture.h"
#include "tests/server/realtime/fakes.h"

#include <gmock/gmock.h>

namespace {

using namespace gigflow::server;
using namespace gigflow::server::test;
using namespace std::chrono_literals;
using testing::HasSubstr;
using testing::StartsWith;

constexpr const char *kEngine = "/socket.io/?EIO=4&transport=websocket";
constexpr const char *kPolling = "/socket.io/?EIO=4&transport=polling";

class WebSocket : public HttpTest
{
protected:
    /// Signed in as `user` on the plain dialect.
    RawClient plain(const std::string &user)
    {
        RawClient peer = client();
        EXPECT_EQ(peer.upgrade("/ws"), 101);
        peer.sendText(R"({"type":"auth","token":")" + user + "\"}");
        EXPECT_EQ(peer.readFrame(), R"({"type":"ready"})");
        return peer;
    }
};

TEST_F(WebSocket, SocketIoFromHandshakeToEvent)
{
    start();
    RawClient peer = client();
    ASSERT_EQ(peer.upgrade(kEngine), 101);
    EXPECT_THAT(peer.readFrame(), StartsWith("0{\"sid\":"));
    peer.sendText("40{\"token\":\"ann\"}");
    EXPECT_THAT(peer.readFrame(), StartsWith("40{\"sid\":"));
    hub->publish({"hire-notification", {"ann"}, R"({"gigId":"1"})"});
    EXPECT_EQ(peer.readFrame(), R"(42["hire-notification",{"gigId":"1"}])");
    peer.sendText("1");
    EXPECT_THAT(peer.readFrame(), StartsWith("close"));
}

TEST_F(WebSocket, PlainFromHandshakeToEvent)
{
    start();
    RawClient ann = plain("ann");
    RawClient bob = plain("bob");
    hub->publish({"gig-created", {}, "{}"});
    EXPECT_EQ(ann.readFrame(), R"({"type":"event","event":"gig-created","data":{}})");
    EXPECT_EQ(bob.readFrame(), R"({"type":"event","event":"gig-created","data":{}})");
    ann.sendText(R"({"type":"ping"})");
    EXPECT_EQ(ann.readFrame(), R"({"type":"pong"})");
}

TEST_F(WebSocket, RefusalsComeBeforeTheHandshake)
{
    start();
    EXPECT_EQ(client().upgrade("/socket.io/?EIO=3&transport=websocket"), 400);
    EXPECT_EQ(client().upgrade("/socket.io/?EIO=4&transport=websocket&sid=unknown"), 400);
    EXPECT_EQ(client().ask(get("/ws")).status, 426);
    EXPECT_EQ(client().ask(get(kEngine)).status, 400);
    // Elsewhere the wish for an upgrade is not granted, and the request is answered as it is.
    EXPECT_EQ(client().upgrade("/api/health"), 200);
}

TEST_F(WebSocket, PollingUpgradesAndKeepsItsSession)
{
    start();
    RawClient poller = client();
    const std::string sid = jsonText(poller.ask(get(kPolling)).body, "sid");
    const std::string query = std::string(kPolling) + "&sid=" + sid;
    EXPECT_EQ(poller.ask(post(query, "40{\"token\":\"ann\"}")).body, "ok");
    EXPECT_THAT(poller.ask(get(query)).body, StartsWith("40{"));
    poller.send(get(query));

    RawClient socket = client();
    ASSERT_EQ(socket.upgrade(std::string(kEngine) + "&sid=" + sid), 101);
    socket.sendText("2probe");
    EXPECT_EQ(socket.readFrame(), "3probe");
    EXPECT_EQ(poller.read().body, "6");
    socket.sendText("5");
    hub->publish({"hire-notification", {"ann"}, "{}"});
    EXPECT_EQ(socket.readFrame(), R"(42["hire-notification",{}])");
    EXPECT_EQ(poller.ask(get(query)).status, 400);

    RawClient second = client();
    EXPECT_EQ(second.upgrade(std::string(kEngine) + "&sid=" + sid), 101);
    EXPECT_THAT(second.readFrame(), StartsWith("close"));
}

TEST_F(WebSocket, AnAbortedPollEndsItsSession)
{
    start();
    RawClient other = client();
    const std::string sid = jsonText(other.ask(get(kPolling)).body, "sid");
    const std::string query = std::string(kPolling) + "&sid=" + sid;
    {
        RawClient gone = client();
        gone.send(get(query));
        // A second connection's POST tells that the poll has arrived: it is what gets the answer.
        other.ask(post(query, "40"));
        EXPECT_THAT(gone.read().body, StartsWith("40{"));
        gone.send(get(query));
    }
    int status = 200;
    for (int i = 0; i < 500 && status == 200; ++i)
        status = other.ask(post(query, "3")).status;
    EXPECT_EQ(status, 400);
}

TEST_F(WebSocket, ParkedPollsKeepTheirConnection)
{
    start();
    RawClient poller = client();
    const std::string sid = jsonText(poller.ask(get(kPolling)).body, "sid");
    const std::string query = std::string(kPolling) + "&sid=" + sid;
    RawClient poster = client();
    for (int i = 0; i < 3; ++i) {
        poller.send(get(query));
        poster.ask(post(query, i == 0 ? "40" : "42" + std::to_string(i) + "[\"e\"]"));
        EXPECT_THAT(poller.read().body, StartsWith(i == 0 ? "40{" : "43" + std::to_string(i)));
    }
}

TEST_F(WebSocket, TooLongMessagesAndBrokenFramesClose)
{
    start();
    RawClient large = plain("ann");
    large.sendText(std::string(20'000, 'x'));
    EXPECT_EQ(large.readFrame(), "close 1009");
    RawClient unmasked = plain("ann");
    unmasked.send("\x81\x01x");
    EXPECT_EQ(unmasked.readFrame(), "close 1002");
    RawClient notUtf8 = plain("ann");
    notUtf8.sendText("\xff\xff");
    EXPECT_EQ(notUtf8.readFrame(), "close 1007");
}

TEST_F(WebSocket, WhoIsStillSendingLearnsWhatWasWrong)
{
    start();
    RawClient peer = plain("ann");
    for (int i = 0; i < 100; ++i) // more than the buffers of both ends hold: the server has to read
        ASSERT_TRUE(peer.sendText(std::string(60'000, 'x'))) << i;
    EXPECT_EQ(peer.readFrame(), "close 1009");
    EXPECT_TRUE(peer.closedWithin(5s));
}

TEST_F(WebSocket, SilenceBeforeAuthenticationEnds)
{
    realtime.plainAuthLimit = 100ms;
    realtime.connectTimeout = 100ms;
    start();
    RawClient silent = client();
    ASSERT_EQ(silent.upgrade("/ws"), 101);
    EXPECT_THAT(silent.readFrame(), HasSubstr("took too long"));
    EXPECT_EQ(silent.readFrame(), "close 1008");
    RawClient engine = client();
    ASSERT_EQ(engine.upgrade(kEngine), 101);
    EXPECT_THAT(engine.readFrame(), StartsWith("0{"));
    EXPECT_THAT(engine.readFrame(), StartsWith("close"));
}

TEST_F(WebSocket, TheHeartbeatRunsInRealTime)
{
    realtime.engine.pingInterval = 50ms;
    realtime.engine.pingTimeout = 100ms;
    start();
    RawClient peer = client();
    ASSERT_EQ(peer.upgrade(kEngine), 101);
    peer.readFrame();
    peer.sendText("40");
    EXPECT_THAT(peer.readFrame(), StartsWith("40{"));
    for (int i = 0; i < 5; ++i) {
        EXPECT_EQ(peer.readFrame(), "2");
        peer.sendText("3");
    }
    EXPECT_EQ(peer.readFrame(), "2");
    EXPECT_THAT(peer.readFrame(), StartsWith("close"));
}

TEST_F(WebSocket, StoppingSendsEverybodyAwayToComeBack)
{
    start();
    RawClient ann = plain("ann");
    RawClient bob = client();
    ASSERT_EQ(bob.upgrade(kEngine), 101);
    bob.readFrame();
    RawClient poller = client();
    const std::string sid = jsonText(poller.ask(get(kPolling)).body, "sid");
    poller.send(get(std::string(kPolling) + "&sid=" + sid));
    std::thread stopper([this] { stop(); });
    EXPECT_EQ(ann.readFrame(), "close 1012");
    EXPECT_EQ(bob.readFrame(), "close 1012");
    for (RawClient *peer : {&ann, &bob}) {
        peer->sendFrame(8, std::string("\x03\xf4", 2));
        EXPECT_TRUE(peer->closedWithin(5s));
        peer->close();
    }
    EXPECT_TRUE(poller.closedWithin(10s));
    poller.close();
    stopper.join();
}

TEST_F(WebSocket, ManySocketsHearOneBroadcast)
{
    start();
    std::vector<RawClient> peers;
    peers.reserve(200);
    for (int i = 0; i < 200; ++i)
        peers.push_back(plain("user" + std::to_string(i)));
    hub->publish({"gig-created", {}, R"({"_id":"1"})"});
    for (RawClient &peer : peers)
        EXPECT_EQ(peer.readFrame(), R"({"type":"event","event":"gig-created","data":{"_id":"1"}})");
}

} // namespace
