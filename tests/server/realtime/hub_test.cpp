// SPDX-License-Identifier: MIT
// Who may hear what: authentication of sockets in both dialects, delivery, and the end of sessions.
#include "server/realtime/realtimeserver.h"
#include "tests/server/realtime/fakes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using namespace gigflow::server;
using namespace gigflow::server::test;
using namespace std::chrono_literals;
using testing::HasSubstr;

constexpr const char *kHire = R"(42["hire-notification",{"gigId":"1"}])";

class Realtime : public testing::Test
{
protected:
    Realtime()
    {
        authenticator.identities = {
            {"ann-1", {"ann", "s1", 0}}, {"ann-2", {"ann", "s2", 0}}, {"bob-1", {"bob", "s3", 0}}};
        hub.setAuthenticator(authenticator);
    }

    struct Socket
    {
        std::shared_ptr<FakePeer> peer = std::make_shared<FakePeer>();
        std::shared_ptr<PeerListener> listener;
    };
    Socket open(const std::string &path, const std::string &query, Headers headers)
    {
        Socket socket;
        const Upgrade upgrade = server.upgrade(request("GET", path, query, std::move(headers)));
        EXPECT_TRUE(upgrade.accept);
        if (upgrade.accept)
            socket.listener = upgrade.accept(socket.peer);
        return socket;
    }
    Socket openSocketIo(Headers headers = {})
    {
        Socket socket = open("/socket.io/", "EIO=4&transport=websocket", std::move(headers));
        socket.peer->takeOne();
        return socket;
    }
    /// Opens, sends `connect`, lets the check run; the answer is still to be taken.
    Socket connect(const std::string &connect, Headers headers = {})
    {
        Socket socket = openSocketIo(std::move(headers));
        socket.listener->onText(connect);
        threads.runAll();
        return socket;
    }
    Socket signedIn(const std::string &token)
    {
        Socket socket = connect("40{\"token\":\"" + token + "\"}");
        EXPECT_TRUE(socket.peer->takeOne().starts_with("40{"));
        return socket;
    }
    Socket plain(const std::string &first)
    {
        Socket socket = open("/ws", {}, {});
        socket.listener->onText(first);
        threads.runAll();
        return socket;
    }
    void publish(std::vector<std::string> users)
    {
        hub.publish({"hire-notification", std::move(users), R"({"gigId":"1"})"});
        threads.runAll();
    }
    RealtimeOptions options()
    {
        RealtimeOptions made;
        made.origins = OriginPolicy({"https://gigs.example"});
        return made;
    }

    ManualTime time;
    FakeThreads threads;
    FakeAuthenticator authenticator;
    std::vector<std::string> logged;
    Log log{LogLevel::Debug, [this](const std::string &line) {
                logged.push_back(line);
            }};
    Hub hub{threads.threads(), log, 3};
    RealtimeServer server{options(), hub, time.timers};
};

TEST_F(Realtime, TheHiredHearAndNobodyElse)
{
    Socket ann = signedIn("ann-1");
    Socket annElsewhere = signedIn("ann-2");
    Socket bob = signedIn("bob-1");
    Socket nobody = connect("40");
    nobody.peer->takeOne();
    publish({"ann", "ann"});
    EXPECT_EQ(ann.peer->takeOne(), kHire);
    EXPECT_TRUE(ann.peer->sent.empty());
    EXPECT_EQ(annElsewhere.peer->takeOne(), kHire);
    EXPECT_TRUE(bob.peer->sent.empty());
    EXPECT_TRUE(nobody.peer->sent.empty());
}

TEST_F(Realtime, BroadcastsReachEverybodySignedIn)
{
    Socket ann = signedIn("ann-1");
    Socket bob = plain(R"({"type":"auth","token":"bob-1"})");
    Socket nobody = connect("40");
    EXPECT_EQ(bob.peer->takeOne(), R"({"type":"ready"})");
    nobody.peer->takeOne();
    publish({});
    EXPECT_EQ(ann.peer->takeOne(), kHire);
    EXPECT_EQ(bob.peer->takeOne(),
              R"({"type":"event","event":"hire-notification","data":{"gigId":"1"}})");
    EXPECT_TRUE(nobody.peer->sent.empty());
}

TEST_F(Realtime, PollingHearsToo)
{
    std::string body;
    const auto ask = [&](const char *method, const std::string &query, std::string sent = {}) {
        body.clear();
        server.request(request(method, "/socket.io/", query, {}, std::move(sent)),
                       [&body](const Response &response) { body = response.body; });
        return body;
    };
    const std::string base = "EIO=4&transport=polling";
    const std::string query = base + "&sid=" + jsonText(ask("GET", base), "sid");
    EXPECT_EQ(ask("POST", query, "40{\"token\":\"ann-1\"}"), "ok");
    threads.runAll();
    EXPECT_TRUE(ask("GET", query).starts_with("40{"));
    EXPECT_EQ(ask("GET", query), "");
    publish({"ann"});
    EXPECT_EQ(body, kHire);
}

TEST_F(Realtime, ABadTokenIsRefusedAndMayBeReplaced)
{
    Socket socket = connect("40{\"token\":\"forged\"}");
    EXPECT_EQ(socket.peer->takeOne(), R"(44{"message":"Invalid or expired access token"})");
    EXPECT_FALSE(socket.peer->closeCode);
    socket.listener->onText("40{\"token\":\"ann-1\"}");
    threads.runAll();
    EXPECT_TRUE(socket.peer->takeOne().starts_with("40{"));
    for (const std::string &line : logged)
        EXPECT_THAT(line, testing::Not(HasSubstr("ann-1"))) << "a token in the log";
}

TEST_F(Realtime, OtherNamespacesAreRefused)
{
    Socket socket = connect("40/admin");
    EXPECT_EQ(socket.peer->takeOne(), R"(44/admin,{"message":"Invalid namespace"})");
}

TEST_F(Realtime, TheCookieAuthenticatesButNotFromAForeignPage)
{
    const auto hears = [this](const Headers &headers) {
        Socket socket = connect("40", headers);
        EXPECT_TRUE(socket.peer->takeOne().starts_with("40{"));
        publish({"ann"});
        const bool heard = socket.peer->takeOne() == kHire;
        socket.listener->onClosed();
        return heard;
    };
    const std::pair<std::string, std::string> cookie{"Cookie", "a=b; accessToken=ann-1"};
    EXPECT_TRUE(hears({cookie}));
    EXPECT_TRUE(hears({cookie, {"Origin", "https://gigs.example"}}));
    EXPECT_TRUE(hears({cookie, {"Origin", "http://127.0.0.1:5000"}, {"Host", "127.0.0.1:5000"}}));
    EXPECT_FALSE(hears({cookie, {"Origin", "https://evil.example"}}));
    EXPECT_FALSE(hears({cookie, {"Origin", "null"}}));
    EXPECT_FALSE(hears({{"Cookie", "xaccessToken=ann-1"}}));
    EXPECT_FALSE(hears({{"Cookie", "accessToken=forged"}}));
}

TEST_F(Realtime, RegisterForSomebodyElseIsIgnoredAndLogged)
{
    Socket ann = signedIn("ann-1");
    ann.listener->onText(R"(42["register","bob"])");
    publish({"bob"});
    EXPECT_TRUE(ann.peer->sent.empty());
    EXPECT_FALSE(ann.peer->closeCode);
    EXPECT_THAT(logged, testing::Contains(HasSubstr("register for somebody else ignored")));
    logged.clear();
    ann.listener->onText(R"(421["register","ann"])");
    EXPECT_EQ(ann.peer->takeOne(), "431[]");
    EXPECT_TRUE(logged.empty());
}

TEST_F(Realtime, RegisterWithoutAuthenticationIsWorthNothing)
{
    Socket socket = connect("40");
    socket.peer->takeOne();
    socket.listener->onText(R"(42["register","ann"])");
    publish({"ann"});
    EXPECT_TRUE(socket.peer->sent.empty());
    EXPECT_FALSE(socket.peer->closeCode);
}

TEST_F(Realtime, ABrowserThatSignedInLaterIsSentBackForItsCookie)
{
    Socket socket = connect("40", {{"Origin", "https://gigs.example"}});
    socket.peer->takeOne();
    socket.listener->onText(R"(42["register","ann"])");
    EXPECT_TRUE(socket.peer->closeCode);
    EXPECT_TRUE(socket.peer->sent.empty()); // no "41": its library reconnects by itself
}

TEST_F(Realtime, AnAnonymousSocketDoesNotStayForEver)
{
    Socket socket = connect("40");
    for (int i = 0; i < 5; ++i) {
        time.advance(20'000ms);
        socket.listener->onText("3");
    }
    EXPECT_FALSE(socket.peer->closeCode);
    time.advance(20'000ms);
    EXPECT_TRUE(socket.peer->closeCode);
}

TEST_F(Realtime, TheEndOfASessionClosesItsSocketsOnly)
{
    Socket first = signedIn("ann-1");
    Socket second = signedIn("ann-2");
    Socket ws = plain(R"({"type":"auth","token":"ann-1"})");
    hub.endSession("s1");
    threads.runAll();
    EXPECT_EQ(first.peer->takeOne(), "41");
    EXPECT_TRUE(first.peer->closeCode);
    EXPECT_TRUE(ws.peer->closeCode);
    EXPECT_FALSE(second.peer->closeCode);
    EXPECT_EQ(hub.memberCount(), 1U);
    hub.endUser("ann");
    threads.runAll();
    EXPECT_TRUE(second.peer->closeCode);
    EXPECT_EQ(hub.memberCount(), 0U);
}

TEST_F(Realtime, ASessionThatEndsDuringTheCheckGetsNoSocket)
{
    Socket socket = openSocketIo();
    socket.listener->onText("40{\"token\":\"ann-1\"}");
    threads.runWorker(); // verified …
    auto verified = std::exchange(threads.io, {});
    hub.endSession("s1"); // … and ended before the answer is handled
    threads.runIo();
    threads.io = std::move(verified);
    threads.runIo();
    EXPECT_EQ(socket.peer->takeOne(), R"(44{"message":"Invalid or expired access token"})");
    EXPECT_EQ(hub.memberCount(), 0U);
    signedIn("bob-1"); // others are not concerned
}

TEST_F(Realtime, AnEndConcernsOnlyChecksThatBeganBeforeIt)
{
    Socket first = openSocketIo();
    first.listener->onText("40{\"token\":\"ann-1\"}");
    hub.endUser("ann");
    threads.runIo();
    EXPECT_EQ(hub.rememberedEnds(), 1U);
    // Ann signs in again while the first check is still running: hers is another session.
    Socket second = openSocketIo();
    second.listener->onText("40{\"token\":\"ann-2\"}");
    threads.runAll();
    EXPECT_EQ(first.peer->takeOne(), R"(44{"message":"Invalid or expired access token"})");
    EXPECT_TRUE(second.peer->takeOne().starts_with("40{"));
    EXPECT_EQ(hub.rememberedEnds(), 0U);
    hub.endUser("bob"); // nobody is being checked: nothing to remember
    threads.runAll();
    EXPECT_EQ(hub.rememberedEnds(), 0U);
}

TEST_F(Realtime, EndsAreForgottenThoughChecksOverlapForEver)
{
    std::deque<Hub::Task> older;
    for (int i = 0; i < 100; ++i) {
        Socket socket = openSocketIo();
        socket.listener->onText("40{\"token\":\"bob-1\"}");
        threads.runWorker();
        std::swap(threads.io, older); // one check is always under way …
        threads.runIo();              // … when the one before it ends
        hub.endSession("s" + std::to_string(1000 + i));
        auto pending = std::exchange(threads.io, {});
        pending.front()();
        EXPECT_LE(hub.rememberedEnds(), 2U) << i;
    }
    threads.io = std::move(older);
    threads.runAll();
    EXPECT_EQ(hub.rememberedEnds(), 0U);
}

TEST_F(Realtime, AStorageErrorIsNoVerdictOnTheToken)
{
    authenticator.broken = true;
    Socket socket = connect("40{\"token\":\"ann-1\"}");
    EXPECT_TRUE(socket.peer->sent.empty());
    EXPECT_EQ(socket.peer->closeCode, CloseCode::TryAgainLater);
    Socket other = plain(R"({"type":"auth","token":"ann-1"})");
    EXPECT_TRUE(other.peer->sent.empty());
    EXPECT_EQ(other.peer->closeCode, CloseCode::TryAgainLater);
    Socket cookie = connect("40", {{"Cookie", "accessToken=ann-1"}});
    EXPECT_EQ(cookie.peer->closeCode, CloseCode::TryAgainLater);
}

TEST_F(Realtime, AClientThatLeavesDuringTheCheckIsForgotten)
{
    Socket socket = openSocketIo();
    socket.listener->onText("40{\"token\":\"ann-1\"}");
    socket.listener->onClosed();
    socket = {};
    threads.runAll();
    EXPECT_EQ(hub.memberCount(), 0U);
}

TEST_F(Realtime, SocketsPerUserAreLimited)
{
    const Socket held[] = {signedIn("ann-1"), signedIn("ann-1"), signedIn("ann-2")};
    Socket fourth = connect("40{\"token\":\"ann-1\"}");
    EXPECT_EQ(fourth.peer->takeOne(), R"(44{"message":"Too many connections"})");
    held[0].listener->onClosed();
    signedIn("ann-1");
}

TEST_F(Realtime, BusyWorkersSendSocketsAwayToComeBack)
{
    threads.busy = true;
    Socket socket = connect("40{\"token\":\"ann-1\"}");
    EXPECT_TRUE(socket.peer->sent.empty()) << "not a refusal: the token may be good";
    EXPECT_TRUE(socket.peer->closeCode);
    Socket other = plain(R"({"type":"auth","token":"ann-1"})");
    EXPECT_EQ(other.peer->closeCode, CloseCode::TryAgainLater);
}

TEST_F(Realtime, LeavingTheNamespaceEndsDelivery)
{
    Socket ann = signedIn("ann-1");
    ann.listener->onText("41");
    publish({"ann"});
    EXPECT_TRUE(ann.peer->sent.empty());
}

TEST_F(Realtime, PlainRefusals)
{
    for (const char *first : {R"({"type":"auth","token":"forged"})", R"({"type":"auth"})",
                              R"({"type":"auth","token":1})", R"({"type":"ping"})", "[]",
                              "not json", "", R"({"type":1})"}) {
        Socket socket = plain(first);
        EXPECT_THAT(socket.peer->takeOne(), testing::StartsWith(R"({"type":"error","message":)"))
            << first;
        EXPECT_EQ(socket.peer->closeCode, CloseCode::PolicyViolation) << first;
    }
    Socket late = open("/ws", {}, {});
    time.advance(9'999ms);
    EXPECT_FALSE(late.peer->closeCode);
    time.advance(1ms);
    EXPECT_TRUE(late.peer->closeCode);
}

TEST_F(Realtime, PlainPing)
{
    Socket bob = plain(R"({"type":"auth","token":"bob-1"})");
    bob.peer->takeOne();
    bob.listener->onText(R"({"type":"ping"})");
    EXPECT_EQ(bob.peer->takeOne(), R"({"type":"pong"})");
    bob.listener->onText(R"({"type":"something new"})");
    EXPECT_FALSE(bob.peer->closeCode);
    time.advance(60'000ms);
    EXPECT_FALSE(bob.peer->closeCode);
}

TEST_F(Realtime, StoppingTellsEverybodyToComeBack)
{
    Socket ann = signedIn("ann-1");
    Socket bob = plain(R"({"type":"auth","token":"bob-1"})");
    server.closeAll();
    EXPECT_EQ(ann.peer->closeCode, CloseCode::Restart);
    EXPECT_EQ(bob.peer->closeCode, CloseCode::Restart);
    EXPECT_EQ(hub.memberCount(), 0U);
}

} // namespace
