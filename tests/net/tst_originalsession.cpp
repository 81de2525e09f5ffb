// SPDX-License-Identifier: MIT
// Registration, sign-in and renewal against a peer that behaves as the original backend.
#include "net/http/apiclient.h"
#include "net/secrets/memorysecretstore.h"
#include "net/session/neutralpictures.h"
#include "net/session/session.h"
#include "net/session/tokenlifetime.h"
#include "tests/net/support/originalpeer.h"

#include <QNetworkAccessManager>
#include <QTest>

using namespace gigflow;
using gigflow::test::OriginalPeer;

namespace {

Registration ana()
{
    Registration person;
    person.name = QStringLiteral("Ana");
    person.username = QStringLiteral("ana");
    person.email = QStringLiteral("ana@example.org");
    person.password = QStringLiteral("correct horse battery");
    return person;
}

/// A client as far as the session.
struct Client
{
    QNetworkAccessManager manager;
    ApiClient api{manager};
    MemorySecretStore secrets;
    AccountService accounts{api};
    QObject context;

    Result<SignedIn> join(const QUrl &server, const Registration &person = ana())
    {
        return wait([&](const Answer<SignedIn> &done) {
            accounts.registerAndSignIn(server, person, &context, done);
        });
    }

    Result<SignedIn> signIn(const QUrl &server, const QString &login, const QString &password)
    {
        return wait([&](const Answer<SignedIn> &done) {
            accounts.signIn(server, login, password, &context, done);
        });
    }

    /// As after a program that ended: the secret is stored, and no session runs.
    void keepSignedIn(const SignedIn &person)
    {
        Session session(person.account, api, secrets);
        session.start(person);
    }

private:
    template <class Start>
    Result<SignedIn> wait(const Start &start)
    {
        auto answer = std::make_shared<std::optional<Result<SignedIn>>>();
        start([answer](const Result<SignedIn> &result) { answer->emplace(result); });
        (void)QTest::qWaitFor([&answer] { return answer->has_value(); }, 20'000);
        return answer->value_or(tl::unexpected(Error{}));
    }
};

/// Tokens minted within one second are equal: the next ones shall be others.
void waitForNextSecond()
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    QTRY_VERIFY(QDateTime::currentSecsSinceEpoch() > now);
}

} // namespace

class TestOriginalSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void registersWithNeutralPictures();
    void keepsNoCookie();
    void sendsNothingThatCannotSucceed();
    void aWrongPasswordIsAnUnansweredRequest();
    void renewsBeforeTheTokenEnds();
    void isEndedBySigningInElsewhere();
    void aServerThatIsAwayOnlyDelays();
    void aRefreshTokenPastItsEndIsNotSent();
    void anAccessTokenPastItsEndIsNotSentToSignOut();

private:
    [[nodiscard]] bool isBack(OriginalPeer &peer, int deaths) const
    {
        return peer.count(QStringLiteral("restarted")) == deaths;
    }
};

void TestOriginalSession::registersWithNeutralPictures()
{
    OriginalPeer peer;
    QVERIFY2(peer.start(), qPrintable(peer.problem()));
    Client client;
    const auto signedIn = client.join(peer.url());
    QVERIFY(signedIn);
    QVERIFY(signedIn->server.isOriginal());
    QCOMPARE(signedIn->user.avatarUrl.value_or(QString()), neutralAvatarUrl());
    QCOMPARE(signedIn->user.coverImage.value_or(QString()), neutralCoverUrl());
    QCOMPARE(signedIn->account.server, peer.url().toString());
    QTRY_VERIFY(peer.unanswered().isEmpty()); // noted down after it was sent
}

void TestOriginalSession::keepsNoCookie()
{
    OriginalPeer peer;
    QVERIFY2(peer.start(), qPrintable(peer.problem()));
    Client client;
    QVERIFY(client.join(peer.url()));
    QVERIFY(client.signIn(peer.url(), QStringLiteral("ana"), ana().password));
    QCOMPARE(peer.requests(QStringLiteral("POST /api/auth/login")), 2);
    for (const OriginalPeer::Entry &entry : peer.ledger())
        QVERIFY2(!entry.cookie, qPrintable(entry.call));
}

void TestOriginalSession::sendsNothingThatCannotSucceed()
{
    OriginalPeer peer;
    QVERIFY2(peer.start(), qPrintable(peer.problem()));
    Client client;
    QVERIFY(!client.signIn(peer.url(), QStringLiteral("  "), ana().password));
    QVERIFY(!client.signIn(peer.url(), QStringLiteral("ana"), QStringLiteral("short")));
    Registration incomplete = ana();
    incomplete.email = QStringLiteral("nowhere");
    QVERIFY(!client.join(peer.url(), incomplete));
    QCOMPARE(peer.count(QStringLiteral("request")), 0);
}

void TestOriginalSession::aWrongPasswordIsAnUnansweredRequest()
{
    OriginalPeer peer;
    QVERIFY2(peer.start(), qPrintable(peer.problem()));
    Client client;
    QVERIFY(client.join(peer.url()));
    const auto refused =
        client.signIn(peer.url(), QStringLiteral("ana"), QStringLiteral("not the password"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Network);
    QVERIFY(refused.error().outcomeUnknown);
    QTRY_VERIFY(isBack(peer, 1));
    QVERIFY(client.signIn(peer.url(), ana().email, ana().password));
    QCOMPARE(peer.count(QStringLiteral("died")), 1); // it arrived once
    QCOMPARE(peer.requests(QStringLiteral("POST /api/auth/login")), 3);
}

void TestOriginalSession::renewsBeforeTheTokenEnds()
{
    OriginalPeer peer;
    QVERIFY2(peer.start({QStringLiteral("--access-ttl"), QStringLiteral("4")}),
             qPrintable(peer.problem()));
    Client client;
    const auto signedIn = client.join(peer.url());
    QVERIFY(signedIn);
    Session session(signedIn->account, client.api, client.secrets);
    session.start(*signedIn);
    QTRY_COMPARE_WITH_TIMEOUT(peer.requests(QStringLiteral("POST /api/users/refresh-token")), 2,
                              15'000);
    QTRY_COMPARE(session.state(), Session::State::Active);
    QTRY_VERIFY(peer.unanswered().isEmpty()); // noted down after it was sent
}

void TestOriginalSession::isEndedBySigningInElsewhere()
{
    OriginalPeer peer;
    QVERIFY2(peer.start(), qPrintable(peer.problem()));
    Client here;
    const auto signedIn = here.join(peer.url());
    QVERIFY(signedIn);
    here.keepSignedIn(*signedIn);
    waitForNextSecond();
    Client elsewhere;
    QVERIFY(elsewhere.signIn(peer.url(), QStringLiteral("ana"), ana().password));

    Session session(signedIn->account, here.api, here.secrets);
    session.restore();
    QTRY_COMPARE(session.state(), Session::State::Ended);
    QTRY_VERIFY(isBack(peer, 1));
    session.restore(); // the secret that ends the server's process is not kept
    QTRY_COMPARE(session.state(), Session::State::Ended);
    QCOMPARE(peer.requests(QStringLiteral("POST /api/users/refresh-token")), 1);
}

void TestOriginalSession::aServerThatIsAwayOnlyDelays()
{
    OriginalPeer peer;
    QVERIFY2(peer.start({QStringLiteral("--restart"), QStringLiteral("1500")}),
             qPrintable(peer.problem()));
    Client client;
    const auto signedIn = client.join(peer.url());
    QVERIFY(signedIn);
    client.keepSignedIn(*signedIn);
    // Another client's mistake.
    QVERIFY(peer.elsewhere("GET", QStringLiteral("/api/gigs"), QString()).isUndefined());
    Session session(signedIn->account, client.api, client.secrets);
    session.restore();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), Session::State::Offline, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), Session::State::Active, 20'000);
    QCOMPARE(peer.requests(QStringLiteral("POST /api/users/refresh-token")), 1);
}

void TestOriginalSession::aRefreshTokenPastItsEndIsNotSent()
{
    OriginalPeer peer;
    QVERIFY2(peer.start({QStringLiteral("--refresh-ttl"), QStringLiteral("2")}),
             qPrintable(peer.problem()));
    Client client;
    const auto signedIn = client.join(peer.url());
    QVERIFY(signedIn);
    client.keepSignedIn(*signedIn);
    const auto ends = readTokenTimes(signedIn->tokens.refresh);
    QVERIFY(ends);
    QTRY_VERIFY(QDateTime::currentSecsSinceEpoch() > ends->expiresAt);
    Session session(signedIn->account, client.api, client.secrets);
    session.restore();
    QTRY_COMPARE(session.state(), Session::State::Ended);
    QCOMPARE(peer.requests(QStringLiteral("POST /api/users/refresh-token")), 0);
    QCOMPARE(peer.count(QStringLiteral("died")), 0);
}

void TestOriginalSession::anAccessTokenPastItsEndIsNotSentToSignOut()
{
    OriginalPeer peer;
    QVERIFY2(peer.start(), qPrintable(peer.problem()));
    Client client;
    const auto signedIn = client.join(peer.url());
    QVERIFY(signedIn);
    std::chrono::milliseconds now{0};
    SessionTiming timing;
    timing.clock = [&now] {
        return now;
    };
    timing.checkEvery = std::chrono::hours(1); // as after a sleep, before anything was noticed
    Session session(signedIn->account, client.api, client.secrets, nullptr, timing);
    session.start(*signedIn);
    QCOMPARE(session.state(), Session::State::Active);
    now = std::chrono::hours(1);
    bool done = false;
    session.signOut(&client.context, [&done] { done = true; });
    QTRY_VERIFY(done);
    QCOMPARE(session.state(), Session::State::Ended);
    QCOMPARE(peer.requests(QStringLiteral("POST /api/users/logout")), 0);
    QCOMPARE(peer.count(QStringLiteral("died")), 0);
}

QTEST_GUILESS_MAIN(TestOriginalSession)
#include "tst_originalsession.moc"
