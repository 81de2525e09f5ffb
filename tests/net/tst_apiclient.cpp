// SPDX-License-Identifier: MIT
#include "net/http/apiclient.h"
#include "tests/net/support/logcapture.h"
#include "tests/net/support/scriptedhttppeer.h"

#include <QTest>
#include <QTimer>

using namespace gigflow;
using namespace gigflow::test;

class TestApiClient : public QObject
{
    Q_OBJECT

    using Outcome = std::optional<Result<ApiResponse>>;

    QNetworkAccessManager m_manager;

    static ApiRequest request(const ScriptedHttpPeer &peer,
                              ApiRequest::Method method = ApiRequest::Method::Get)
    {
        ApiRequest out;
        out.method = method;
        out.baseUrl = peer.url();
        out.path = apiPath({QStringLiteral("gigs")});
        return out;
    }

    /// Sends and waits for the one answer.
    Result<ApiResponse> exchange(const ApiRequest &request)
    {
        ApiClient client(m_manager);
        Outcome outcome;
        int answers = 0;
        client.send(request, this, [&](const Result<ApiResponse> &result) {
            outcome = result;
            ++answers;
        });
        if (outcome)
            qFatal("answered before send() returned");
        if (!QTest::qWaitFor([&] { return outcome.has_value(); }, 10'000))
            qFatal("no answer");
        if (answers != 1)
            qFatal("answered more than once");
        return *outcome;
    }

private Q_SLOTS:
    void sendsWhatItShould()
    {
        ScriptedHttpPeer peer([](const PeerRequest &) { return ok(QJsonObject{}, 201); });
        ApiRequest post = request(peer, ApiRequest::Method::Post);
        post.bearer = QStringLiteral("the-token");
        post.idempotencyKey = QStringLiteral("key-1");
        post.body.insert(QStringLiteral("title"), QStringLiteral("Zürich"));
        post.query.addQueryItem(QStringLiteral("search"), QStringLiteral("c++ & more"));
        const auto result = exchange(post);
        QVERIFY(result);
        QCOMPARE(result->status, 201);
        QCOMPARE(peer.requests().size(), 1);
        const PeerRequest &seen = peer.requests().first();
        QCOMPARE(seen.path, QByteArray("/api/gigs"));
        QCOMPARE(QByteArray::fromPercentEncoding(QByteArray(seen.query).replace('+', ' ')),
                 QByteArray("search=c++ & more"));
        QCOMPARE(seen.bearer(), QByteArray("the-token"));
        QCOMPARE(seen.headers.value("idempotency-key"), QByteArray("key-1"));
        QVERIFY(seen.headers.value("user-agent").startsWith("GigFlow/"));
        QCOMPARE(seen.headers.value("x-request-id").size(), 36);
        QCOMPARE(seen.headers.value("content-type"), QByteArray("application/json"));
        QCOMPARE(seen.json().value(QLatin1String("title")).toString(), QStringLiteral("Zürich"));
    }

    void idsArePercentEncoded()
    {
        QCOMPARE(apiPath({QStringLiteral("gigs"), QStringLiteral("a/b?c d")}),
                 QStringLiteral("/api/gigs/a%2Fb%3Fc%20d"));
        ScriptedHttpPeer peer([](const PeerRequest &) { return ok(QJsonObject{}); });
        ApiRequest get = request(peer);
        get.path = apiPath({QStringLiteral("gigs"), QStringLiteral("a/b?c d")});
        QVERIFY(exchange(get));
        QCOMPARE(peer.requests().first().path, QByteArray("/api/gigs/a%2Fb%3Fc%20d"));
    }

    void aCommandArrivesOnceThoughThePeerCloses_data()
    {
        QTest::addColumn<int>("method");
        QTest::newRow("post") << int(ApiRequest::Method::Post);
        QTest::newRow("patch") << int(ApiRequest::Method::Patch);
        QTest::newRow("delete") << int(ApiRequest::Method::Delete);
    }
    void aCommandArrivesOnceThoughThePeerCloses()
    {
        QFETCH(int, method);
        bool closing = false;
        ScriptedHttpPeer peer(
            [&](const PeerRequest &) { return closing ? readAndClose() : ok(QJsonObject{}); });
        // A first exchange leaves an open connection behind: Qt repeats most eagerly on one that
        // was used before.
        QVERIFY(exchange(request(peer)));
        closing = true;
        const auto result = exchange(request(peer, static_cast<ApiRequest::Method>(method)));
        QCOMPARE(peer.requests().size(),
                 2); // Qt repeats before it reports, so no second one is still to come
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Network);
        QVERIFY(result.error().outcomeUnknown);
        QCOMPARE(peer.requests().last().body, QByteArray("{}"));
    }

    void statusBecomesKind_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("kind");
        const auto row = [](int status, Error::Kind kind) {
            QTest::addRow("%d", status) << status << int(kind);
        };
        row(302, Error::Kind::BadResponse);
        row(400, Error::Kind::Validation);
        row(401, Error::Kind::Unauthorized);
        row(403, Error::Kind::Forbidden);
        row(404, Error::Kind::NotFound);
        row(405, Error::Kind::BadResponse);
        row(409, Error::Kind::Conflict);
        row(412, Error::Kind::Conflict);
        row(413, Error::Kind::Validation);
        row(422, Error::Kind::Validation);
        row(429, Error::Kind::RateLimited);
        row(500, Error::Kind::Server);
        row(503, Error::Kind::Server);
    }
    void statusBecomesKind()
    {
        QFETCH(int, status);
        QFETCH(int, kind);
        ScriptedHttpPeer peer([&](const PeerRequest &) {
            return refused(
                status, QStringLiteral("words"),
                "Retry-After: 7\r\nLocation: /api/elsewhere\r\nWWW-Authenticate: Bearer\r\n");
        });
        for (const auto method : {ApiRequest::Method::Get, ApiRequest::Method::Post}) {
            const auto result = exchange(request(peer, method));
            QVERIFY(!result);
            QCOMPARE(int(result.error().kind), kind);
            QCOMPARE(result.error().httpStatus, status);
            QCOMPARE(result.error().serverText, QStringLiteral("words"));
            QCOMPARE(result.error().retryAfterSeconds, 7);
            QVERIFY(!result.error().outcomeUnknown);
        }
        QCOMPARE(peer.requests().size(), 2); // nothing was followed or repeated
    }

    void fieldErrorsArriveByName()
    {
        ScriptedHttpPeer peer([](const PeerRequest &) {
            return answer(
                400,
                R"({"statusCode":400,"message":"no","success":false,"errors":[{"field":"budget","message":"too low"},{"x":1}]})",
                "application/json");
        });
        const auto result = exchange(request(peer, ApiRequest::Method::Post));
        QVERIFY(!result);
        QCOMPARE(result.error().fields,
                 (QList<FieldError>{{QStringLiteral("budget"), QStringLiteral("too low")}}));
    }

    void htmlIsNotAnAnswer()
    {
        int status = 500;
        ScriptedHttpPeer peer([&](const PeerRequest &) {
            return answer(status, "<!DOCTYPE html><p>boom", "text/html");
        });
        auto result = exchange(request(peer));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Server);
        QVERIFY(result.error().serverText.isEmpty());
        status = 200;
        result = exchange(request(peer));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::BadResponse);
    }

    void aCutAnswerIsNoAnswer()
    {
        ScriptedHttpPeer peer([](const PeerRequest &) {
            PeerAnswer whole =
                ok(QJsonObject{{QStringLiteral("a"), QString(500, QLatin1Char('x'))}});
            whole.bytes.chop(200);
            whole.then = PeerAnswer::Then::Close;
            return whole;
        });
        const auto get = exchange(request(peer));
        QVERIFY(!get);
        QCOMPARE(get.error().kind, Error::Kind::Network);
        QVERIFY(!get.error().outcomeUnknown);
        const auto post = exchange(request(peer, ApiRequest::Method::Post));
        QVERIFY(!post);
        QVERIFY(post.error().outcomeUnknown);
    }

    void truncatedJsonIsABadResponse()
    {
        ScriptedHttpPeer peer(
            [](const PeerRequest &) { return answer(200, R"({"data":[1,2)", "application/json"); });
        const auto result = exchange(request(peer, ApiRequest::Method::Patch));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::BadResponse);
        QVERIFY(result.error().outcomeUnknown);
    }

    void aHangingPeerMeetsTheDeadline()
    {
        ScriptedHttpPeer peer([](const PeerRequest &) { return hang(); });
        ApiRequest post = request(peer, ApiRequest::Method::Post);
        post.timeoutMs = 150;
        const auto result = exchange(post);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Timeout);
        QVERIFY(result.error().outcomeUnknown);
    }

    void aTricklingPeerMeetsTheDeadlineToo()
    {
        ScriptedHttpPeer peer;
        QTimer trickle;
        peer.setScript([&](const PeerRequest &) {
            PeerAnswer start;
            start.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n";
            return start;
        });
        // The transfer timeout counts inactivity only, so a byte now and then would keep the
        // request for ever.
        QTcpServer slow;
        QVERIFY(slow.listen(QHostAddress::LocalHost));
        connect(&slow, &QTcpServer::newConnection, this, [&] {
            QTcpSocket *socket = slow.nextPendingConnection();
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
            connect(&trickle, &QTimer::timeout, socket, [socket] { socket->write(" "); });
            trickle.start(20);
        });
        ApiRequest get = request(peer);
        get.baseUrl.setPort(slow.serverPort());
        get.timeoutMs = 300;
        QElapsedTimer elapsed;
        elapsed.start();
        const auto result = exchange(get);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Timeout);
        QVERIFY(elapsed.elapsed() < 3000);
    }

    void aLargeAnswerIsRefused()
    {
        ScriptedHttpPeer peer([](const PeerRequest &) {
            return answer(200, QByteArray(100'000, ' ') + "{}", "application/json");
        });
        ApiRequest get = request(peer);
        get.maxResponseBytes = 10'000;
        const auto result = exchange(get);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::BadResponse);
        get.maxResponseBytes = 1'000'000;
        QVERIFY(exchange(get));
    }

    void nobodyListens()
    {
        ScriptedHttpPeer peer;
        peer.stopListening();
        const auto result = exchange(request(peer, ApiRequest::Method::Post));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Network);
        QVERIFY(!result.error().outcomeUnknown);
    }

    void plainHttpStaysOnThisMachine()
    {
        ApiRequest get;
        get.baseUrl = QUrl(QStringLiteral("http://gigs.example.org"));
        get.path = apiPath({QStringLiteral("gigs")});
        get.bearer = QStringLiteral("secret");
        const auto result = exchange(get);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Tls);
    }

    void cookiesAreNeitherKeptNorSent()
    {
        ScriptedHttpPeer peer([](const PeerRequest &) {
            return answer(200, "{}", "application/json",
                          "Set-Cookie: accessToken=stale; Path=/; HttpOnly\r\n");
        });
        QVERIFY(exchange(request(peer)));
        QVERIFY(exchange(request(peer, ApiRequest::Method::Post)));
        for (const PeerRequest &seen : peer.requests())
            QVERIFY(!seen.headers.contains("cookie"));
    }

    void abortAllAnswersCancelledOnce()
    {
        ScriptedHttpPeer peer([](const PeerRequest &) { return hang(); });
        ApiClient client(m_manager);
        QList<Error::Kind> kinds;
        for (int i = 0; i < 3; ++i) {
            client.send(
                request(peer, ApiRequest::Method::Post), this,
                [&](const Result<ApiResponse> &result) { kinds.append(result.error().kind); });
        }
        QTRY_COMPARE(peer.requests().size(), 3);
        client.abortAll();
        QCOMPARE(kinds, QList<Error::Kind>(3, Error::Kind::Cancelled));
        QTRY_COMPARE(peer.openConnections(), 0);
        QCOMPARE(kinds.size(), 3);
    }

    void aGoneContextAbortsSilently()
    {
        ScriptedHttpPeer peer([](const PeerRequest &) { return hang(); });
        ApiClient client(m_manager);
        int answers = 0;
        auto context = std::make_unique<QObject>();
        client.send(request(peer), context.get(), [&](const Result<ApiResponse> &) { ++answers; });
        QTRY_COMPARE(peer.requests().size(), 1);
        context.reset();
        QTRY_COMPARE(peer.openConnections(), 0);
        QCOMPARE(answers, 0);
    }

    void aGoneClientAnswersCancelled()
    {
        ScriptedHttpPeer peer([](const PeerRequest &) { return hang(); });
        auto client = std::make_unique<ApiClient>(m_manager);
        QList<Error::Kind> kinds;
        client->send(request(peer), this,
                     [&](const Result<ApiResponse> &result) { kinds.append(result.error().kind); });
        QTRY_COMPARE(peer.requests().size(), 1);
        client.reset();
        QTRY_COMPARE(kinds, QList<Error::Kind>{Error::Kind::Cancelled});
    }

    void secretsStayOutOfTheLog()
    {
        const LogCapture log;
        ScriptedHttpPeer peer(
            [](const PeerRequest &) { return refused(400, QStringLiteral("no")); });
        ApiRequest post = request(peer, ApiRequest::Method::Post);
        post.bearer = QStringLiteral("bearer-secret");
        post.body.insert(QStringLiteral("password"), QStringLiteral("password-secret"));
        post.query.addQueryItem(QStringLiteral("search"), QStringLiteral("query-secret"));
        QVERIFY(!exchange(post));
        QVERIFY(log.all().contains(QLatin1String("POST /api/gigs")));
        QVERIFY2(!log.all().contains(QLatin1String("secret")), qPrintable(log.all()));
    }
};

QTEST_GUILESS_MAIN(TestApiClient)
#include "tst_apiclient.moc"
