// SPDX-License-Identifier: MIT
// HTTP over real sockets.
#include "server/http/compression.h"
#include "server/http/requestparts.h"
#include "server/http/responsehead.h"
#include "server/http/trustedproxies.h"
#include "tests/server/http/fixture.h"

#include <gmock/gmock.h>
#include <zlib.h>

namespace {

using namespace gigflow::server;
using namespace gigflow::server::test;
using namespace std::chrono_literals;
using testing::HasSubstr;
using testing::Not;

std::string gunzip(const std::string &packed)
{
    std::string text(100'000, '\0');
    z_stream stream{};
    inflateInit2(&stream, 15 + 16);
    std::string bytes = packed;
    stream.next_in = reinterpret_cast<Bytef *>(bytes.data());
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(text.data());
    stream.avail_out = static_cast<uInt>(text.size());
    const bool whole = inflate(&stream, Z_FINISH) == Z_STREAM_END;
    text.resize(whole ? stream.total_out : 0);
    inflateEnd(&stream);
    return text;
}

class Http : public HttpTest
{
protected:
    Response handle(const Request &request) override
    {
        if (request.path == "/throw")
            throw std::runtime_error("on purpose");
        if (request.path.starts_with("/long"))
            return {200, {}, std::string(5'000, 'x'), request.path == "/long"};
        if (request.path == "/none")
            return {204, {}, "never sent"};
        if (request.path == "/inject")
            return {200, {{"X-Good", "1"}, {"X-Bad", "1\r\nSet-Cookie: a=b"}}, ""};
        if (request.path == "/wait" || request.path == "/slow") {
            ++waiting;
            opened.wait_for(10s);
        }
        return HttpTest::handle(request);
    }
    /// Frees the requests that wait.
    std::promise<void> gate;
    std::shared_future<void> opened = gate.get_future();
    std::atomic<int> waiting{0};
    void waitUntilOneWaits()
    {
        const auto end = std::chrono::steady_clock::now() + 10s;
        while (waiting == 0 && std::chrono::steady_clock::now() < end)
            std::this_thread::sleep_for(1ms);
        ASSERT_EQ(waiting, 1);
    }
};

TEST_F(Http, AnswersCarryWhatTheTransportAdds)
{
    start();
    const RawAnswer answer = client().ask(get("/a%20b?x=1&y=2"));
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.body, "GET /a%20b?x=1&y=2 127.0.0.1 ");
    EXPECT_EQ(answer.header("Content-Type"), "text/plain");
    EXPECT_EQ(answer.header("X-Content-Type-Options"), "nosniff");
    EXPECT_EQ(answer.header("X-Request-Id").size(), 20U);
    EXPECT_THAT(answer.header("Date"), testing::EndsWith(" GMT"));
}

TEST_F(Http, KeepsConnectionsAndReadsPipelines)
{
    start();
    RawClient peer = client();
    EXPECT_EQ(peer.ask(get("/1")).status, 200);
    EXPECT_EQ(peer.ask(post("/2", "body")).body, "POST /2? 127.0.0.1 body");
    peer.send(get("/3") + post("/4", "four") + get("/5"));
    EXPECT_THAT(peer.read().body, HasSubstr("/3?"));
    EXPECT_THAT(peer.read().body, HasSubstr("four"));
    const RawAnswer last = peer.read();
    EXPECT_THAT(last.body, HasSubstr("/5?"));
    EXPECT_EQ(last.header("Connection"), "keep-alive");
    EXPECT_EQ(peer.ask(get("/6", "Connection: close\r\n")).header("Connection"), "close");
    EXPECT_TRUE(peer.closedWithin(1s));
}

TEST_F(Http, OldClientsGetOneAnswer)
{
    start();
    RawClient peer = client();
    EXPECT_EQ(peer.ask("GET /1 HTTP/1.0\r\n\r\n").status, 200);
    EXPECT_TRUE(peer.closedWithin(1s));
}

TEST_F(Http, ChunkedBodiesAndExpectContinue)
{
    start();
    RawClient peer = client();
    EXPECT_THAT(peer.ask("POST /c HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n"
                         "4\r\nfour\r\n5\r\n five\r\n0\r\n\r\n")
                    .body,
                HasSubstr("four five"));
    peer.send("POST /e HTTP/1.1\r\nHost: h\r\nContent-Length: 4\r\nExpect: 100-continue\r\n\r\n");
    EXPECT_EQ(peer.read().status, 100);
    EXPECT_THAT(peer.ask("body").body, HasSubstr("body"));
}

TEST_F(Http, HeadHasNoBody)
{
    start();
    RawClient peer = client();
    peer.send("HEAD /h HTTP/1.1\r\nHost: h\r\n\r\n");
    const RawAnswer answer = peer.read(true);
    EXPECT_EQ(answer.status, 200);
    EXPECT_NE(answer.header("Content-Length"), "0");
    EXPECT_THAT(peer.ask(get("/next")).body, HasSubstr("GET /next"));
}

TEST_F(Http, NoContentHasNeitherBodyNorLength)
{
    start();
    RawClient peer = client();
    const RawAnswer answer = peer.ask(get("/none"));
    EXPECT_EQ(answer.status, 204);
    EXPECT_EQ(answer.header("Content-Length"), "");
    EXPECT_EQ(peer.ask(get("/next")).status, 200);
}

TEST_F(Http, RefusalsAreEnvelopes)
{
    start();
    const std::string large(20'000, 'x');
    const std::pair<int, std::string> cases[] = {
        {413, post("/p", large)},
        {413, "POST /p HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n4e20\r\n" + large +
                  "\r\n0\r\n\r\n"},
        {414, get("/" + std::string(5'000, 'x'))},
        {431, get("/", "X: " + large + "\r\n")},
        {400, "rubbish\r\n\r\n"},
        {400, "GET / HTTP/1.1\r\n\r\n"},
        {400, "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n"},
        {400, "GET http://elsewhere/ HTTP/1.1\r\nHost: h\r\n\r\n"},
        {400, "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: -1\r\n\r\n"},
        {400,
         "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n"
         "0\r\n\r\n"},
        {400, "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: xchunked\r\n\r\n"},
        {400, "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: identity\r\n\r\n"},
        {400, "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n"},
        {400, "POST / HTTP/1.0\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"},
    };
    for (const auto &[status, bytes] : cases) {
        RawClient peer = client();
        const RawAnswer answer = peer.ask(bytes);
        EXPECT_EQ(answer.status, status) << bytes.substr(0, 60);
        EXPECT_THAT(answer.body, HasSubstr("\"statusCode\":" + std::to_string(status)));
        EXPECT_THAT(answer.body, HasSubstr("\"message\":"));
        EXPECT_EQ(answer.header("Connection"), "close");
        EXPECT_TRUE(peer.closedWithin(5s)) << bytes.substr(0, 60);
    }
    EXPECT_EQ(client().ask(post("/p", std::string(16 * 1024, 'x'))).status, 200);
}

TEST_F(Http, EveryAnswerTellsBrowsersToBeCareful)
{
    start();
    const std::string requests[] = {get("/"),
                                    get("/none"),
                                    get("/throw"),
                                    get("/" + std::string(5'000, 'x')),
                                    "rubbish\r\n\r\n",
                                    get("/ws"),
                                    get("/socket.io/?EIO=4&transport=polling"),
                                    get("/socket.io/?EIO=3")};
    for (const std::string &bytes : requests) {
        const RawAnswer answer = client().ask(bytes);
        ASSERT_NE(answer.status, 0) << bytes.substr(0, 60);
        EXPECT_EQ(answer.header("X-Content-Type-Options"), "nosniff");
        EXPECT_EQ(answer.header("X-Frame-Options"), "DENY");
        EXPECT_EQ(answer.header("Referrer-Policy"), "no-referrer");
        EXPECT_THAT(answer.header("Content-Security-Policy"), HasSubstr("default-src 'none'"));
        EXPECT_EQ(answer.header("Cross-Origin-Resource-Policy"), "same-origin");
    }
}

TEST_F(Http, RefusalsOfTheTransportAreMadeByTheHandlerToo)
{
    start([](HttpHandler &handler) {
        handler.refusal = [](const Request &request, int status, std::string_view) {
            return Response{
                status, {{"X-Origin", std::string(headerValue(request.headers, "Origin"))}}, ""};
        };
    });
    const std::string origin = "Origin: https://gigs.example\r\n";
    const std::string large(20'000, 'x');
    const std::pair<int, std::string> cases[] = {
        {413, post("/p", large, origin)},
        {414, get("/" + std::string(5'000, 'x'), origin)},
        {431, get("/", origin + "X: " + large + "\r\n")},
        {500, get("/throw", origin)},
    };
    for (const auto &[status, bytes] : cases) {
        const RawAnswer answer = client().ask(bytes);
        EXPECT_EQ(answer.status, status);
        EXPECT_EQ(answer.header("X-Origin"), "https://gigs.example") << status;
    }
}

TEST_F(Http, SomeBodiesMayBeLongerThanOthers)
{
    options.maxLargeBodies = 1;
    start([](HttpHandler &handler) {
        handler.admit = [](const Request &request) {
            if (request.path == "/stranger")
                return Admission{10, Response{401, {}, "no"}};
            return Admission{std::size_t{request.path == "/large" ? 100'000U : 100U}};
        };
    });
    const std::string large(50'000, 'x');
    EXPECT_EQ(client().ask(post("/large", large)).status, 200);
    EXPECT_EQ(client().ask(post("/small", large)).status, 413);
    EXPECT_EQ(client().ask(post("/large", large + large + large)).status, 413);
    RawClient stranger = client();
    EXPECT_EQ(
        stranger.ask("POST /stranger HTTP/1.1\r\nHost: h\r\nContent-Length: 90000\r\n\r\n").status,
        401)
        << "before the body has come";
    // One is on its way, so the next has to wait; a small one has not.
    RawClient first = client();
    first.send("POST /large HTTP/1.1\r\nHost: h\r\nContent-Length: 50000\r\n\r\nxxx");
    const auto end = std::chrono::steady_clock::now() + 10s;
    int status = 0;
    while (status != 503 && std::chrono::steady_clock::now() < end)
        status = client().ask(post("/large", large)).status;
    EXPECT_EQ(status, 503);
    EXPECT_EQ(client().ask(post("/large", "short")).status, 200);
    first.close();
    while (status != 200 && std::chrono::steady_clock::now() < end)
        status = client().ask(post("/large", large)).status;
    EXPECT_EQ(status, 200);
}

TEST_F(Http, AnswersAreCompressedForThoseWhoTakeIt)
{
    start();
    const std::string gzip = "Accept-Encoding: gzip, deflate\r\n";
    const RawAnswer packed = client().ask(get("/long", gzip));
    EXPECT_EQ(packed.header("Content-Encoding"), "gzip");
    EXPECT_EQ(packed.header("Vary"), "Accept-Encoding");
    EXPECT_LT(packed.body.size(), 200U);
    EXPECT_EQ(gunzip(packed.body), std::string(5'000, 'x'));
    const RawAnswer plain = client().ask(get("/long"));
    EXPECT_EQ(plain.header("Content-Encoding"), "");
    EXPECT_EQ(plain.header("Vary"), "Accept-Encoding");
    EXPECT_EQ(plain.body.size(), 5'000U);
    EXPECT_EQ(client().ask(get("/long-secret", gzip)).header("Content-Encoding"), "");
    EXPECT_EQ(client().ask(get("/", gzip)).header("Content-Encoding"), "") << "not worth it";
}

TEST(Compression, TheHeaderIsReadAsTheStandardSays)
{
    for (const char *yes :
         {"gzip", "deflate, gzip;q=0.5", "GZIP", "x-gzip", "*", "br;q=1, *;q=0.1", "gzip ; q=1.0"})
        EXPECT_TRUE(takesGzip(yes)) << yes;
    for (const char *no :
         {"", "identity", "deflate, br", "gzip;q=0", "gzip;q=0.000, *", "*;q=0", "gzipped"})
        EXPECT_FALSE(takesGzip(no)) << no;
}

TEST_F(Http, AParkedPollThatGoesIsNoticedThoughMoreWasSent)
{
    start();
    RawClient peer = client();
    const RawAnswer opened = peer.ask(get("/socket.io/?EIO=4&transport=polling"));
    const std::size_t from = opened.body.find("\"sid\":\"") + 7;
    const std::string poll = "/socket.io/?EIO=4&transport=polling&sid=" +
                             opened.body.substr(from, opened.body.find('"', from) - from);
    peer.send(get(poll));
    peer.send(get("/next")); // waits for its turn behind the poll
    peer.close();
    // Its session ends with it, at once and not with the heartbeat.
    const auto end = std::chrono::steady_clock::now() + 10s;
    int status = 0;
    while (status != 400 && std::chrono::steady_clock::now() < end) {
        status = client().ask(post(poll, "1")).status;
        std::this_thread::sleep_for(5ms);
    }
    EXPECT_EQ(status, 400);
}

TEST_F(Http, WhatIsSentBehindAParkedPollIsAnsweredAfterIt)
{
    start();
    RawClient peer = client();
    const RawAnswer opened = peer.ask(get("/socket.io/?EIO=4&transport=polling"));
    const std::size_t from = opened.body.find("\"sid\":\"") + 7;
    const std::string poll = "/socket.io/?EIO=4&transport=polling&sid=" +
                             opened.body.substr(from, opened.body.find('"', from) - from);
    peer.send(get(poll));
    peer.send(get("/next"));
    EXPECT_EQ(client().ask(post(poll, "40")).status, 200); // answered: the poll has something now
    EXPECT_THAT(peer.read().body, testing::StartsWith("40{"));
    EXPECT_THAT(peer.read().body, HasSubstr("GET /next"));
    // Without end it may not go on.
    peer.send(get(poll));
    for (int i = 0; i < 100; ++i)
        peer.send(get("/more?" + std::string(1'000, 'x')));
    EXPECT_TRUE(peer.closedWithin(10s));
}

TEST_F(Http, AHandlerThatThrowsIsA500)
{
    start();
    RawClient peer = client();
    const RawAnswer answer = peer.ask(get("/throw"));
    EXPECT_EQ(answer.status, 500);
    EXPECT_THAT(answer.body, Not(HasSubstr("on purpose")));
    EXPECT_EQ(peer.ask(get("/next")).status, 200);
}

TEST_F(Http, AHeaderCannotSmuggleAnother)
{
    start();
    const RawAnswer answer = client().ask(get("/inject"));
    EXPECT_EQ(answer.header("X-Good"), "1");
    EXPECT_THAT(answer.head, Not(HasSubstr("Set-Cookie")));
}

TEST_F(Http, SlowSendersAreCutOff)
{
    options.headerTimeout = 200ms;
    options.bodyTimeout = 200ms;
    start();
    for (const char *begin : {"GET / HTT", "GET / HTTP/1.1\r\nHost: h\r\n",
                              "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 100\r\n\r\nfour"}) {
        RawClient peer = client();
        peer.send(begin);
        const auto from = std::chrono::steady_clock::now();
        EXPECT_TRUE(peer.closedWithin(5s)) << begin;
        EXPECT_GE(std::chrono::steady_clock::now() - from, 150ms) << begin;
    }
    // A byte now and then does not stretch the limit.
    RawClient drip = client();
    bool closed = false;
    for (int i = 0; i < 30 && !closed; ++i) {
        drip.send("G");
        closed = drip.closedWithin(50ms);
    }
    EXPECT_TRUE(closed);
}

TEST_F(Http, IdleConnectionsEnd)
{
    options.idleTimeout = 200ms;
    start();
    RawClient peer = client();
    EXPECT_EQ(peer.ask(get("/")).status, 200);
    EXPECT_TRUE(peer.closedWithin(5s));
}

TEST_F(Http, ConnectionsPerAddressAreLimited)
{
    options.maxConnectionsPerAddress = 2;
    start();
    RawClient first = client();
    RawClient second = client();
    EXPECT_EQ(first.ask(get("/")).status, 200);
    EXPECT_EQ(second.ask(get("/")).status, 200);
    EXPECT_TRUE(client().closedWithin(5s));
    EXPECT_EQ(first.ask(get("/", "Connection: close\r\n")).status, 200);
    EXPECT_TRUE(first.closedWithin(5s));
    first.close();
    // The server needs a moment to see that the first has gone.
    int status = 0;
    for (int i = 0; i < 100 && status != 200; ++i)
        status = client().ask(get("/")).status;
    EXPECT_EQ(status, 200);
}

TEST_F(Http, ForwardedForIsBelievedFromAProxyOnly)
{
    start();
    const auto request = get("/", "X-Forwarded-For: 6.6.6.6, 9.9.9.9\r\n");
    EXPECT_THAT(client().ask(request).body, HasSubstr(" 127.0.0.1 "));
    stop();
    options.trustedProxies = {"127.0.0.1"};
    start();
    EXPECT_THAT(client().ask(request).body, HasSubstr(" 9.9.9.9 "));
}

TEST_F(Http, LoopbackOnlyMeansTheHostTooOnEveryPath)
{
    options.requireLoopbackHost = true;
    start();
    EXPECT_EQ(client().ask(get("/")).status, 200);
    for (const char *path : {"/api/health", "/socket.io/?EIO=4&transport=polling", "/ws"}) {
        EXPECT_EQ(
            client()
                .ask("GET " + std::string(path) + " HTTP/1.1\r\nHost: evil.example:5000\r\n\r\n")
                .status,
            403);
    }
}

TEST_F(Http, AFullQueueIsSaidAtOnceAndSlowWorkHoldsNobodyUp)
{
    options.maxSlowQueued = 1;
    start();
    RawClient running = client();
    running.send(get("/slow"));
    waitUntilOneWaits();
    std::vector<RawClient> others; // of these one is queued, whichever comes first
    for (int i = 0; i < 5; ++i) {
        others.push_back(client());
        others.back().send(get("/slow"));
    }
    const auto refused = [this] {
        const std::string text = logText();
        int count = 0;
        for (auto at = text.find(":503,"); at != std::string::npos; at = text.find(":503,", at + 1))
            ++count;
        return count;
    };
    const auto end = std::chrono::steady_clock::now() + 10s;
    while (refused() < 4 && std::chrono::steady_clock::now() < end)
        std::this_thread::sleep_for(1ms);
    EXPECT_EQ(refused(), 4);
    EXPECT_EQ(client().ask(get("/quick")).status, 200);
    gate.set_value();
    EXPECT_EQ(running.read().status, 200);
    int served = 0;
    for (RawClient &other : others) {
        const RawAnswer answer = other.read();
        served += answer.status == 200 ? 1 : 0;
        EXPECT_EQ(answer.header("Retry-After"), answer.status == 200 ? "" : "1");
    }
    EXPECT_EQ(served, 1);
}

TEST_F(Http, StoppingLetsRequestsFinish)
{
    start();
    RawClient busy = client();
    RawClient idle = client();
    EXPECT_EQ(idle.ask(get("/")).status, 200);
    busy.send(get("/wait"));
    waitUntilOneWaits();
    std::thread stopper([this] { stop(); });
    EXPECT_TRUE(idle.closedWithin(5s));
    gate.set_value();
    const RawAnswer answer = busy.read();
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.header("Connection"), "close");
    busy.close();
    stopper.join();
}

TEST_F(Http, TheLogNamesRequestsWithoutTheirSecrets)
{
    start();
    const RawAnswer answer =
        client().ask(post("/api/x?token=query-secret", "body-secret",
                          "Authorization: Bearer header-secret\r\nCookie: a=cookie-secret\r\n"));
    stop();
    const std::string text = logText();
    EXPECT_THAT(text, HasSubstr("\"requestId\":\"" + answer.header("X-Request-Id") + '"'));
    EXPECT_THAT(text,
                HasSubstr("\"path\":\"/api/x\",\"route\":\"/any\",\"status\":200,\"bytes\":"));
    EXPECT_THAT(text, Not(HasSubstr("secret")));
}

TEST(RequestParts, TargetsAndProxies)
{
    Request request;
    EXPECT_TRUE(splitTarget("/a?b?c", request));
    EXPECT_EQ(request.path, "/a");
    EXPECT_EQ(request.query, "b?c");
    for (const char *bad : {"", "*", "a", "http://x/", "/a#b"})
        EXPECT_FALSE(splitTarget(bad, request)) << bad;
}

TEST(RequestParts, AHeaderIsFoundInBytesThatWereNotParsed)
{
    const std::string_view bytes = "GET / HTTP/1.1\r\nHost: h\r\norigin:  https://a.example\r\nX";
    EXPECT_EQ(rawHeader(bytes, "Origin"), "https://a.example");
    EXPECT_EQ(rawHeader(bytes, "Cookie"), "");
    EXPECT_EQ(rawHeader("", "Origin"), "");
}

TEST(Proxies, TheClientIsTheLastHopThatIsNotOurs)
{
    const auto proxies =
        TrustedProxies::parse({"1.1.1.1", "10.0.0.0/8", "fd00::/8", "::1"}).value();
    const auto client = [&proxies](const std::string &peer, const std::string &forwarded) {
        return proxies.clientOf(peer, {{"x-forwarded-for", forwarded}});
    };
    EXPECT_EQ(proxies.clientOf("1.1.1.1", {}), "1.1.1.1");
    EXPECT_EQ(client("9.9.9.9", "2.2.2.2"), "9.9.9.9") << "not one of ours";
    EXPECT_EQ(client("1.1.1.1", "3.3.3.3 ,  2.2.2.2 "), "2.2.2.2");
    EXPECT_EQ(client("1.1.1.1", "3.3.3.3, 2.2.2.2, 10.1.2.3"), "2.2.2.2") << "two proxies";
    EXPECT_EQ(client("1.1.1.1", "10.1.2.3"), "10.1.2.3") << "inside our own network";
    EXPECT_EQ(client("fd00::7", "2001:db8::1"), "2001:db8::1");
    EXPECT_EQ(client("::1", "[2001:db8::1]:4711"), "2001:db8::1");
    EXPECT_EQ(client("1.1.1.1", "2.2.2.2:4711"), "2.2.2.2");
    EXPECT_EQ(client("1.1.1.1", "3.3.3.3, ::ffff:2.2.2.2"), "2.2.2.2");
    for (const char *nonsense : {"unknown", "", "2.2.2.2, <script>", "2.2.2.2, 999.1.1.1", ","})
        EXPECT_EQ(client("1.1.1.1", nonsense), "1.1.1.1") << nonsense;
    // A client's own header beside the proxy's: the last one counts.
    EXPECT_EQ(proxies.clientOf("1.1.1.1",
                               {{"X-Forwarded-For", "6.6.6.6"}, {"x-forwarded-for", "2.2.2.2"}}),
              "2.2.2.2");
    for (const char *bad : {"proxy.example", "10.0.0.0/33", "10.0.0.0/", "10.0.0.0/-1", "/8", ""})
        EXPECT_FALSE(TrustedProxies::parse({bad})) << bad;
    EXPECT_FALSE(TrustedProxies().contain("1.1.1.1"));
}

} // namespace
