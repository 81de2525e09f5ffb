// SPDX-License-Identifier: MIT
// The points of the Socket.IO protocol, over a fake WebSocket.
#include "server/realtime/engineserver.h"
#include "server/realtime/socketiosession.h"
#include "tests/server/realtime/fakes.h"

#include <boost/json/serialize.hpp>
#include <gtest/gtest.h>

namespace {

using namespace gigflow::server;
using namespace gigflow::server::test;
using namespace std::chrono_literals;
using socketio::Packet;

/// Accepts "/" and "/custom" and records what it hears.
class Recorder final : public SocketIoHandler
{
public:
    void onConnect(SocketIoSession &session, const std::string &nsp,
                   const boost::json::value &auth) override
    {
        heard.push_back("connect " + nsp + ' ' + boost::json::serialize(auth));
        if (silent)
            return;
        if (nsp == "/" || nsp == "/custom")
            session.accept(nsp);
        else
            session.refuse(nsp, "Invalid namespace");
    }
    void onPacket(SocketIoSession &session, Packet packet) override
    {
        heard.push_back("packet " + packet.nsp + ' ' + boost::json::serialize(*packet.data) + ' ' +
                        std::to_string(packet.binaries.size()));
        packet.type = packet.id ? socketio::PacketType::Ack : socketio::PacketType::Event;
        if (packet.id)
            packet.data->get_array().erase(packet.data->get_array().begin());
        session.send(packet);
    }
    void onLeave(SocketIoSession &, const std::string &nsp) override
    {
        heard.push_back("leave " + nsp);
    }
    void onClosed(SocketIoSession &) override { heard.emplace_back("closed"); }

    std::vector<std::string> heard;
    bool silent = false;
};

class SocketIo : public testing::Test
{
protected:
    SocketIo()
    {
        listener =
            server.upgrade(request("GET", "/socket.io/", "EIO=4&transport=websocket")).accept(peer);
        EXPECT_TRUE(peer->takeOne().starts_with("0{"));
    }
    ~SocketIo() override { server.closeAll(); }

    std::string ask(const std::string &frame)
    {
        listener->onText(frame);
        return peer->takeOne();
    }
    void expectClosedBy(const std::string &frame)
    {
        EXPECT_FALSE(peer->closeCode);
        listener->onText(frame);
        EXPECT_TRUE(peer->closeCode) << frame;
        ASSERT_FALSE(recorder->heard.empty());
        EXPECT_EQ(recorder->heard.back(), "closed");
    }

    ManualTime time;
    std::shared_ptr<Recorder> recorder = std::make_shared<Recorder>();
    std::shared_ptr<FakePeer> peer = std::make_shared<FakePeer>();
    EngineServer server{"/socket.io/",
                        {},
                        OriginPolicy{},
                        time.timers,
                        [this](const std::shared_ptr<EngineSession> &session, const Request &) {
                            return std::make_shared<SocketIoSession>(session, recorder, 1'000ms,
                                                                     time.timers);
                        }};
    std::shared_ptr<PeerListener> listener;
};

TEST_F(SocketIo, ConnectIsAnsweredWithANewId)
{
    const std::string answer = ask("40");
    EXPECT_TRUE(answer.starts_with("40{\"sid\":\"")) << answer;
    EXPECT_EQ(jsonText(answer, "sid").size(), 20U);
    EXPECT_EQ(recorder->heard.front(), "connect / null");
}

TEST_F(SocketIo, ConnectCarriesItsPayload)
{
    ask("40{\"token\":\"t\"}");
    EXPECT_EQ(recorder->heard.front(), "connect / {\"token\":\"t\"}");
}

TEST_F(SocketIo, NamespacesAreJoinedOneByOne)
{
    EXPECT_TRUE(ask("40/custom").starts_with("40/custom,{\"sid\":"));
    EXPECT_EQ(ask("40/random"), "44/random,{\"message\":\"Invalid namespace\"}");
    EXPECT_FALSE(peer->closeCode);
    EXPECT_TRUE(ask("40").starts_with("40{"));
}

TEST_F(SocketIo, NoNamespaceIsImplied)
{
    expectClosedBy("42[\"message\"]");
}

TEST_F(SocketIo, APacketForANamespaceNotJoinedCloses)
{
    ask("40");
    expectClosedBy("42/custom,[\"message\"]");
}

TEST_F(SocketIo, ASecondConnectCloses)
{
    ask("40");
    expectClosedBy("40");
}

TEST_F(SocketIo, ConnectErrorFromAClientCloses)
{
    ask("40");
    expectClosedBy("44{\"message\":\"x\"}");
}

TEST_F(SocketIo, NoConnectInTimeCloses)
{
    time.advance(999ms);
    EXPECT_FALSE(peer->closeCode);
    time.advance(1ms);
    EXPECT_TRUE(peer->closeCode);
}

TEST_F(SocketIo, AConnectThatIsNotAnsweredTimesOutToo)
{
    recorder->silent = true;
    listener->onText("40");
    time.advance(1'000ms);
    EXPECT_TRUE(peer->closeCode);
}

TEST_F(SocketIo, ARefusedConnectMayBeRepeatedWithinTheTime)
{
    ask("40/random");
    EXPECT_EQ(ask("40/random"), "44/random,{\"message\":\"Invalid namespace\"}");
    time.advance(1'000ms);
    EXPECT_TRUE(peer->closeCode);
}

TEST_F(SocketIo, OnceJoinedThereIsNoTimeLimit)
{
    ask("40");
    time.advance(1'000ms);
    EXPECT_FALSE(peer->closeCode);
}

TEST_F(SocketIo, EventsAndAcknowledgements)
{
    ask("40");
    EXPECT_EQ(ask("42[\"e\",1,{\"2\":[true]}]"), "42[\"e\",1,{\"2\":[true]}]");
    EXPECT_EQ(ask("4212[\"e\"]"), "4312[]");
    EXPECT_EQ(ask("42/,[\"e\"]"), "42[\"e\"]");
}

TEST_F(SocketIo, MalformedPacketsClose)
{
    for (const char *bad : {"4abc", "42{}", "42abc[\"e\",1]", "42[\"connect\"]"}) {
        SCOPED_TRACE(bad);
        const auto other = std::make_shared<FakePeer>();
        const auto socket =
            server.upgrade(request("GET", "/socket.io/", "EIO=4&transport=websocket"))
                .accept(other);
        socket->onText("40");
        EXPECT_FALSE(other->closeCode);
        socket->onText(bad);
        EXPECT_TRUE(other->closeCode);
    }
}

TEST_F(SocketIo, BinaryIsGatheredAndSentAsOne)
{
    ask("40");
    const char *text = R"(452-["e",{"_placeholder":true,"num":0},{"_placeholder":true,"num":1}])";
    listener->onText(text);
    listener->onBinary("\x01");
    EXPECT_TRUE(peer->sent.empty());
    listener->onBinary("\x02");
    EXPECT_EQ(peer->takeOne(), text);
    EXPECT_EQ(peer->takeOne(), "b:\x01");
    EXPECT_EQ(peer->takeOne(), "b:\x02");
}

TEST_F(SocketIo, TextWhileAttachmentsAreMissingCloses)
{
    ask("40");
    listener->onText(R"(451-["e",{"_placeholder":true,"num":0}])");
    expectClosedBy("42[\"e\"]");
}

TEST_F(SocketIo, BinaryNobodyAnnouncedCloses)
{
    ask("40");
    listener->onBinary("x");
    EXPECT_TRUE(peer->closeCode);
}

TEST_F(SocketIo, MoreThanTenAttachmentsClose)
{
    ask("40");
    expectClosedBy("4511-[\"e\"]");
}

TEST_F(SocketIo, APlaceholderWithoutItsBinaryCloses)
{
    ask("40");
    listener->onText(R"(451-["e",{"_placeholder":true,"num":3}])");
    listener->onBinary("x");
    EXPECT_TRUE(peer->closeCode);
}

TEST_F(SocketIo, DisconnectLeavesOneNamespaceOnly)
{
    ask("40");
    ask("40/custom,");
    listener->onText("41");
    EXPECT_TRUE(peer->sent.empty());
    EXPECT_EQ(recorder->heard.back(), "leave /");
    EXPECT_EQ(ask("42/custom,[\"e\"]"), "42/custom,[\"e\"]");
    time.advance(25'000ms);
    EXPECT_EQ(peer->takeOne(), "2");
    expectClosedBy("42[\"e\"]");
}

TEST_F(SocketIo, ManyNamespacesAreAnAttack)
{
    recorder->silent = true;
    for (int i = 0; i < 8; ++i)
        listener->onText("40/n" + std::to_string(i));
    EXPECT_FALSE(peer->closeCode);
    listener->onText("40/n8");
    EXPECT_TRUE(peer->closeCode);
}

} // namespace
