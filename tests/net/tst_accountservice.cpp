// SPDX-License-Identifier: MIT
#include "net/http/apiclient.h"
#include "net/session/accountservice.h"
#include "net/session/neutralpictures.h"
#include "tests/net/support/logcapture.h"
#include "tests/net/support/scriptedhttppeer.h"

#include <QTest>

using namespace gigflow;
using namespace gigflow::test;

class TestAccountService : public QObject
{
    Q_OBJECT

    QNetworkAccessManager m_manager;
    ApiClient m_api{m_manager};
    AccountService m_service{m_api};

    template <class T>
    Result<T> wait(const std::function<void(Answer<T>)> &start)
    {
        std::optional<Result<T>> outcome;
        start([&](const Result<T> &result) { outcome = result; });
        if (outcome)
            qFatal("answered before the call returned");
        if (!QTest::qWaitFor([&] { return outcome.has_value(); }, 10'000))
            qFatal("no answer");
        return *outcome;
    }
    Result<SignedIn> signIn(const QUrl &url, const QString &login, const QString &password)
    {
        return wait<SignedIn>([&](const Answer<SignedIn> &answer) {
            m_service.signIn(url, login, password, this, answer);
        });
    }
    Result<SignedIn> signUp(const QUrl &url, const Registration &registration)
    {
        return wait<SignedIn>([&](const Answer<SignedIn> &answer) {
            m_service.registerAndSignIn(url, registration, this, answer);
        });
    }
    Result<ServerInfo> probe(const QUrl &url)
    {
        return wait<ServerInfo>(
            [&](const Answer<ServerInfo> &answer) { m_service.probe(url, this, answer); });
    }

    static PeerAnswer signedIn()
    {
        const QJsonObject user{{QStringLiteral("_id"), QStringLiteral("u1")},
                               {QStringLiteral("name"), QStringLiteral("Ana")},
                               {QStringLiteral("password"), QStringLiteral("$2b$leaked")},
                               {QStringLiteral("refreshToken"), QStringLiteral("leaked")}};
        return ok(QJsonObject{{QStringLiteral("user"), user},
                              {QStringLiteral("accessToken"), QStringLiteral("access-secret")},
                              {QStringLiteral("refreshToken"), QStringLiteral("refresh-secret")}});
    }
    static Registration ana()
    {
        Registration out;
        out.name = QStringLiteral("Ana");
        out.email = QStringLiteral("ana@example.org");
        out.username = QStringLiteral("ana");
        out.password = QStringLiteral("long enough");
        return out;
    }

private Q_SLOTS:
    void probeTellsApart()
    {
        PeerAnswer answerNow = health({QStringLiteral("sessions")}, QStringLiteral("s1"));
        ScriptedHttpPeer peer([&](const PeerRequest &) { return answerNow; });
        QCOMPARE(probe(peer.url())->serverId, QStringLiteral("s1"));
        answerNow = answer(200, "<html>", "text/html");
        QCOMPARE(probe(peer.url()).error().kind, Error::Kind::BadResponse);
        answerNow = answer(404, "nginx", "text/plain");
        QCOMPARE(probe(peer.url()).error().kind, Error::Kind::BadResponse);
        peer.stopListening();
        QCOMPARE(probe(peer.url()).error().kind, Error::Kind::Network);
        QCOMPARE(probe(QUrl(QStringLiteral("http://elsewhere.example"))).error().kind,
                 Error::Kind::Tls);
    }

    void signsInByNameOrMail()
    {
        const LogCapture log;
        ScriptedHttpPeer peer([](const PeerRequest &request) {
            return request.path == "/api/health"
                       ? health({QStringLiteral("sessions")}, QStringLiteral("s1"))
                       : signedIn();
        });
        const auto byName =
            signIn(peer.url(), QStringLiteral(" ana "), QStringLiteral("password-secret"));
        QVERIFY(byName);
        QCOMPARE(peer.requests().last().path, QByteArray("/api/auth/login"));
        QCOMPARE(peer.requests().last().json().value(QLatin1String("username")).toString(),
                 QStringLiteral("ana"));
        QVERIFY(!peer.requests().last().json().contains(QLatin1String("email")));
        QCOMPARE(byName->account.server, QStringLiteral("s1"));
        QCOMPARE(byName->account.user.value, QStringLiteral("u1"));
        QCOMPARE(byName->account.baseUrl, peer.url());
        QCOMPARE(byName->account.login, QStringLiteral("ana"));
        QCOMPARE(byName->tokens.refresh, QStringLiteral("refresh-secret"));
        QVERIFY(signIn(peer.url(), QStringLiteral("ana@example.org"),
                       QStringLiteral("password-secret")));
        QCOMPARE(peer.requests().last().json().value(QLatin1String("email")).toString(),
                 QStringLiteral("ana@example.org"));
        QVERIFY2(!log.all().contains(QLatin1String("secret")), qPrintable(log.all()));
    }

    void whatCanBeKnownIsNotSent()
    {
        ScriptedHttpPeer peer;
        const auto result = signIn(peer.url(), QString(), QStringLiteral("short"));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Validation);
        QCOMPARE(result.error().fields.size(), 2);
        Registration bad = ana();
        bad.password = QStringLiteral("1234567");
        bad.username = QStringLiteral("a@b");
        bad.email = QStringLiteral("nobody");
        bad.name = QStringLiteral(" ");
        QCOMPARE(AccountService::check(bad).size(), 4);
        QVERIFY(!signUp(peer.url(), bad));
        QVERIFY(peer.requests().isEmpty());
    }

    void registersThenSignsIn_data()
    {
        QTest::addColumn<bool>("original");
        QTest::newRow("original") << true;
        QTest::newRow("ours") << false;
    }
    void registersThenSignsIn()
    {
        QFETCH(bool, original);
        ScriptedHttpPeer peer([&](const PeerRequest &request) {
            if (request.path == "/api/health")
                return original ? health()
                                : health({QStringLiteral("uploads")}, QStringLiteral("s1"));
            return request.path == "/api/auth/register"
                       ? ok(QJsonObject{{QStringLiteral("_id"), QStringLiteral("u1")}}, 201)
                       : signedIn();
        });
        const auto result = signUp(peer.url(), ana());
        QVERIFY(result);
        QCOMPARE(peer.count("POST", "/api/auth/register"), 1);
        QCOMPARE(peer.count("POST", "/api/auth/login"), 1);
        const QJsonObject body = peer.requests().at(1).json();
        QCOMPARE(body.value(QLatin1String("avatarUrl")).toString(),
                 original ? neutralAvatarUrl() : QString());
        QCOMPARE(body.value(QLatin1String("coverImage")).toString(),
                 original ? neutralCoverUrl() : QString());
        QCOMPARE(result->account.server, original ? peer.url().toString() : QStringLiteral("s1"));
    }

    void aRefusalKeepsTheServersWords()
    {
        ScriptedHttpPeer peer([](const PeerRequest &request) {
            return request.path == "/api/health"
                       ? health({QStringLiteral("x")})
                       : refused(401, QStringLiteral("Invalid credentials"));
        });
        const auto result =
            signIn(peer.url(), QStringLiteral("ana"), QStringLiteral("wrong password"));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Unauthorized);
        QCOMPARE(result.error().serverText, QStringLiteral("Invalid credentials"));
    }

    void theOriginalEndsWithoutAnAnswer()
    {
        ScriptedHttpPeer peer([](const PeerRequest &request) {
            return request.path == "/api/health" ? health() : readAndClose();
        });
        const auto result =
            signIn(peer.url(), QStringLiteral("ana"), QStringLiteral("wrong password"));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Network);
        QVERIFY(result.error().outcomeUnknown);
        QCOMPARE(peer.count("POST", "/api/auth/login"), 1);
    }
};

QTEST_GUILESS_MAIN(TestAccountService)
#include "tst_accountservice.moc"
