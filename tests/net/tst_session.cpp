// SPDX-License-Identifier: MIT
#include "net/http/apiclient.h"
#include "net/session/authorisedclient.h"
#include "net/session/session.h"
#include "tests/net/support/fakesecretstore.h"
#include "tests/net/support/logcapture.h"
#include "tests/net/support/scriptedhttppeer.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace gigflow;
using namespace gigflow::test;
using State = Session::State;

class TestSession : public QObject
{
    Q_OBJECT

    /// A server with one valid access token, and the client side beside it.
    struct World
    {
        QNetworkAccessManager manager;
        ApiClient api{manager};
        FakeSecretStore secrets;
        QStringList capabilities{QStringLiteral("sessions")};
        PeerAnswer refreshAnswer; ///< used instead of new tokens where it says something
        bool special = false;
        int lifetime = 900;
        int minted = 0;
        QString valid; ///< the access token that is accepted
        std::chrono::milliseconds now{0};
        ScriptedHttpPeer peer{[this](const PeerRequest &request) {
            return serve(request);
        }};
        Account account;
        std::unique_ptr<Session> session;

        World()
        {
            account.server = peer.url().toString();
            account.baseUrl = peer.url();
            account.user.value = QStringLiteral("u1");
            secrets.secrets.insert(account.folderName(), QStringLiteral("refresh-secret-0"));
            renew();
        }
        void renew(std::chrono::milliseconds parkLimit = std::chrono::seconds(30))
        {
            SessionTiming timing;
            timing.clock = [this] {
                return now;
            };
            timing.parkLimit = parkLimit;
            timing.writeLimit = std::chrono::milliseconds(200);
            timing.checkEvery = std::chrono::milliseconds(20);
            session = std::make_unique<Session>(account, api, secrets, nullptr, timing);
        }
        PeerAnswer serve(const PeerRequest &request)
        {
            if (request.path == "/api/health")
                return health(capabilities);
            if (request.path == "/api/users/refresh-token")
                return special ? refreshAnswer : mint();
            if (request.path == "/api/users/logout")
                return ok(QJsonObject{});
            return request.bearer() == valid.toLatin1()
                       ? ok(QJsonArray{})
                       : refused(401, QStringLiteral("expired"), "WWW-Authenticate: Bearer\r\n");
        }
        PeerAnswer mint()
        {
            ++minted;
            valid =
                makeToken(1'000, 1'000 + lifetime, QStringLiteral("access-secret-%1").arg(minted));
            return ok(QJsonObject{
                {QStringLiteral("accessToken"), valid},
                {QStringLiteral("refreshToken"), QStringLiteral("refresh-secret-%1").arg(minted)}});
        }
        [[nodiscard]] int refreshes() const
        {
            return peer.count("POST", "/api/users/refresh-token");
        }
        [[nodiscard]] QString stored() const { return secrets.secrets.value(account.folderName()); }
    };

    static ApiRequest gigs()
    {
        ApiRequest request;
        request.path = apiPath({QStringLiteral("gigs")});
        return request;
    }

private Q_SLOTS:
    void restoresFromTheKeychain()
    {
        const LogCapture log;
        World world;
        QSignalSpy states(world.session.get(), &Session::stateChanged);
        world.session->restore();
        QTRY_COMPARE(world.session->state(), State::Active);
        QCOMPARE(states.count(), 1);
        QCOMPARE(
            world.peer.requests().last().json().value(QLatin1String("refreshToken")).toString(),
            QStringLiteral("refresh-secret-0"));
        QCOMPARE(world.stored(), QStringLiteral("refresh-secret-1"));
        QVERIFY(world.session->isStored());
        QVERIFY(world.session->server().can(QStringLiteral("sessions")));
        QVERIFY2(!log.all().contains(QLatin1String("secret")), qPrintable(log.all()));
    }

    void restoredTwiceAtOnceItIsReadOnce()
    {
        World world;
        world.session->restore();
        world.session->restore();
        QTRY_COMPARE(world.session->state(), State::Active);
        world.session->restore();
        QCoreApplication::processEvents();
        QCOMPARE(world.refreshes(), 1);
        QCOMPARE(world.stored(), QStringLiteral("refresh-secret-1"));
    }

    void aTokenAtHandIsNotGivenUpForTheKeychains()
    {
        World world;
        world.session->restore();
        QTRY_COMPARE(world.session->state(), State::Active);
        // Away, with a token near its end; what the keychain holds is older than what is at hand.
        world.secrets.secrets.insert(world.account.folderName(), QStringLiteral("an old one"));
        world.special = true;
        world.refreshAnswer = gigflow::test::refused(503, QStringLiteral("away"));
        world.now += std::chrono::seconds(880);
        QTRY_COMPARE(world.session->state(), State::Offline);
        world.special = false;
        world.session->restore(); // shown again
        QTRY_COMPARE(world.session->state(), State::Active);
        QCOMPARE(
            world.peer.requests().last().json().value(QLatin1String("refreshToken")).toString(),
            QStringLiteral("refresh-secret-1"));
    }

    void whatTheServerOfferedIsOfferedUntilItAnswers()
    {
        World world;
        const QString bids = QStringLiteral("bids");
        const QString sessions = QStringLiteral("sessions");
        QVERIFY(!world.session->offers(bids)); // nobody has ever asked
        world.account.capabilities = {bids};
        world.renew();
        QVERIFY(world.session->offers(bids));
        QVERIFY(!world.session->server().can(bids)); // no request is built on it
        world.session->restore();
        QTRY_COMPARE(world.session->state(), State::Active);
        QVERIFY(!world.session->offers(bids)); // not any more
        QVERIFY(world.session->offers(sessions));
    }

    void theNewTokenIsStoredBeforeItIsReliedOn()
    {
        World world;
        world.session->restore();
        QString storedWhenActive;
        connect(world.session.get(), &Session::stateChanged, this,
                [&] { storedWhenActive = world.stored(); });
        QTRY_COMPARE(world.session->state(), State::Active);
        QCOMPARE(storedWhenActive, QStringLiteral("refresh-secret-1"));
    }

    void aKeychainThatNeverAnswersAWriteDoesNotStopTheSession()
    {
        World world;
        world.secrets.answersWrites = false;
        world.session->restore();
        QTRY_COMPARE(world.session->state(), State::Active);
    }

    void keychainStates_data()
    {
        QTest::addColumn<int>("keychain");
        QTest::addColumn<int>("state");
        QTest::newRow("not found") << int(KeychainState::NotFound) << int(State::Ended);
        QTest::newRow("locked") << int(KeychainState::Locked) << int(State::KeychainLocked);
        QTest::newRow("denied") << int(KeychainState::Denied) << int(State::KeychainDenied);
        QTest::newRow("none") << int(KeychainState::NoService) << int(State::NoKeychain);
        QTest::newRow("slow") << int(KeychainState::Slow) << int(State::KeychainSlow);
    }
    void keychainStates()
    {
        QFETCH(int, keychain);
        QFETCH(int, state);
        World world;
        world.secrets.readState = static_cast<KeychainState>(keychain);
        world.session->restore();
        QTRY_COMPARE(int(world.session->state()), state);
        QVERIFY(world.peer.requests().isEmpty());
        QCOMPARE(world.stored(),
                 QStringLiteral("refresh-secret-0")); // nothing is deleted on a read error
    }

    void unlocking()
    {
        World world;
        world.secrets.readState = KeychainState::Locked;
        world.session->restore();
        QTRY_COMPARE(world.session->state(), State::KeychainLocked);
        world.secrets.unlockState = KeychainState::Denied;
        world.session->unlock();
        QTRY_COMPARE(world.session->state(), State::KeychainDenied);
        world.secrets.unlockState = KeychainState::Ready;
        world.session->unlock();
        QTRY_COMPARE(world.session->state(), State::Active);
    }

    void aSessionThatTheKeychainDoesNotTake()
    {
        World world;
        world.secrets.writeState = KeychainState::NoService;
        SignedIn fresh;
        fresh.server.baseUrl = world.peer.url();
        fresh.account = world.account;
        fresh.tokens = {makeToken(1'000, 1'900), QStringLiteral("fresh")};
        QSignalSpy stored(world.session.get(), &Session::storedChanged);
        world.session->start(fresh);
        QCOMPARE(world.session->state(), State::Active);
        QTRY_COMPARE(stored.count(), 1);
        QVERIFY(!world.session->isStored());
    }

    void tenRefusalsCauseOneRenewal_data()
    {
        QTest::addColumn<bool>("refused");
        QTest::newRow("renewed") << false;
        QTest::newRow("refused renewal") << true;
    }
    void tenRefusalsCauseOneRenewal()
    {
        QFETCH(bool, refused);
        World world;
        world.session->restore();
        QTRY_COMPARE(world.session->state(), State::Active);
        world.valid = QStringLiteral("something else"); // the server forgot the token
        world.special = refused;
        world.refreshAnswer = gigflow::test::refused(401, QStringLiteral("revoked"));
        AuthorisedClient client(*world.session, world.api);
        constexpr int all = 10;
        QList<int> answers(all, 0);
        QList<std::optional<Error::Kind>> kinds(all);
        for (int i = 0; i < all; ++i) {
            client.send(gigs(), this, [&, i](const Result<ApiResponse> &result) {
                ++answers[i];
                if (!result)
                    kinds[i] = result.error().kind;
            });
        }
        QTRY_VERIFY(!answers.contains(0));
        QCoreApplication::processEvents(); // whatever else was on its way
        QCOMPARE(answers, QList<int>(all, 1));
        const auto expected = refused ? std::optional(Error::Kind::Unauthorized) : std::nullopt;
        QCOMPARE(kinds, QList<std::optional<Error::Kind>>(all, expected));
        QCOMPARE(world.refreshes(), 2); // the first at restore()
        QCOMPARE(world.session->state(), refused ? State::Ended : State::Active);
        const int sent = world.peer.count("GET", "/api/gigs");
        QVERIFY(refused ? sent == all : sent <= 2 * all);
    }

    void aRequestIsRepeatedOnlyOnceAfterA401()
    {
        World world;
        world.session->restore();
        QTRY_COMPARE(world.session->state(), State::Active);
        world.special = true;
        world.refreshAnswer =
            ok(QJsonObject{{QStringLiteral("accessToken"), makeToken(5, 905)},
                           {QStringLiteral("refreshToken"), QStringLiteral("r")}});
        world.valid = QStringLiteral("never");
        AuthorisedClient client(*world.session, world.api);
        std::optional<Error::Kind> kind;
        client.send(gigs(), this,
                    [&](const Result<ApiResponse> &result) { kind = result.error().kind; });
        QTRY_VERIFY(kind.has_value());
        QCOMPARE(*kind, Error::Kind::Unauthorized);
        QCOMPARE(world.peer.count("GET", "/api/gigs"), 2);
    }

    void aRefusedRenewalEndsTheSessionAndAnswersAll()
    {
        World world;
        world.session->restore();
        QTRY_COMPARE(world.session->state(), State::Active);
        world.valid.clear();
        world.special = true;
        world.refreshAnswer = refused(401, QStringLiteral("revoked"));
        AuthorisedClient client(*world.session, world.api);
        QList<Error::Kind> kinds;
        for (int i = 0; i < 3; ++i)
            client.send(gigs(), this, [&](const Result<ApiResponse> &result) {
                kinds.append(result.error().kind);
            });
        QTRY_COMPARE(kinds, QList<Error::Kind>(3, Error::Kind::Unauthorized));
        QCOMPARE(world.session->state(), State::Ended);
        QVERIFY(world.stored().isEmpty());
    }

    void aNetworkFailureKeepsThemParkedUntilItIsOver()
    {
        World world;
        world.peer.stopListening();
        world.session->restore();
        QTRY_COMPARE(world.session->state(), State::Offline);
        AuthorisedClient client(*world.session, world.api);
        int good = 0;
        client.send(gigs(), this,
                    [&](const Result<ApiResponse> &result) { good += result ? 1 : 100; });
        world.peer.listenAgain();
        world.session->retry();
        QTRY_COMPARE(good, 1);
        QCOMPARE(world.session->state(), State::Active);
    }

    void parkedRequestsMeetTheirDeadline()
    {
        World world;
        world.renew(std::chrono::milliseconds(80));
        world.special = true;
        world.refreshAnswer = hang();
        world.session->restore();
        AuthorisedClient client(*world.session, world.api);
        QList<Error::Kind> kinds;
        client.send(gigs(), this, [&](const Result<ApiResponse> &result) {
            kinds.append(result.error().kind);
            QVERIFY(!result.error().outcomeUnknown);
        });
        auto gone = std::make_unique<QObject>();
        client.send(gigs(), gone.get(),
                    [&](const Result<ApiResponse> &) { kinds.append(Error::Kind::Server); });
        gone.reset();
        QTRY_COMPARE(kinds, QList<Error::Kind>{Error::Kind::Network});
    }

    void aSessionDestroyedInMidRenewal()
    {
        World world;
        world.special = true;
        world.refreshAnswer = hang();
        world.session->restore();
        int answers = 0;
        world.session->accessToken(this, [&](const Result<QString> &) { ++answers; });
        QTRY_COMPARE(world.refreshes(), 1);
        world.session.reset();
        QTRY_COMPARE(world.peer.openConnections(), 0);
        QCOMPARE(answers, 0);
    }

    void renewsBeforeTheEnd()
    {
        World world;
        world.session->restore();
        QTRY_COMPARE(world.session->state(), State::Active);
        QCOMPARE(world.refreshes(), 1);
        // By the session's clock, which runs during sleep while its timers stand still.
        world.now = std::chrono::seconds(845);
        QTRY_COMPARE(world.refreshes(), 2);
        QTRY_COMPARE(world.stored(), QStringLiteral("refresh-secret-2"));
        std::optional<QString> token;
        world.session->accessToken(
            this, [&](const Result<QString> &result) { token = result.value_or(QString()); });
        QTRY_VERIFY(token.has_value());
        QCOMPARE(*token, world.valid);
        QCOMPARE(world.refreshes(), 2);
    }

    void aSleepIsNoticed()
    {
        World world;
        world.session->restore();
        QTRY_COMPARE(world.session->state(), State::Active);
        QSignalSpy woke(world.session.get(), &Session::woke);
        world.now = std::chrono::hours(8);
        QTRY_COMPARE(woke.count(), 1);
        QTRY_COMPARE(world.refreshes(), 2);
    }

    void equalTokensWithinOneSecond()
    {
        World world;
        world.special = true;
        const QString same = makeToken(1'000, 1'900);
        world.valid = same;
        world.refreshAnswer =
            ok(QJsonObject{{QStringLiteral("accessToken"), same},
                           {QStringLiteral("refreshToken"), QStringLiteral("refresh-secret-0")}});
        world.session->restore();
        QTRY_COMPARE(world.session->state(), State::Active);
        world.session->reportUnauthorized(same);
        QTRY_COMPARE(world.refreshes(), 2);
        std::optional<QString> token;
        world.session->accessToken(
            this, [&](const Result<QString> &result) { token = result.value_or(QString()); });
        QTRY_VERIFY(token.has_value());
        QCOMPARE(*token, same);
        world.session->reportUnauthorized(same); // late, of the first of the two
        QCOMPARE(world.session->state(), State::Active);
        QCOMPARE(world.refreshes(), 2);
    }

    void theOriginalIsNeverAskedTwice()
    {
        World world;
        world.capabilities.clear();
        world.special = true;
        world.refreshAnswer = readAndClose();
        world.session->restore();
        QTRY_COMPARE(world.session->state(), State::Ended);
        QCOMPARE(world.refreshes(), 1);
    }

    void anUnansweredRenewalIsRepeatedWhereSessionsAllowIt()
    {
        World world;
        world.special = true;
        world.refreshAnswer = readAndClose();
        world.session->restore();
        QTRY_COMPARE(world.session->state(), State::Offline);
        world.special = false;
        world.session->retry();
        QTRY_COMPARE(world.session->state(), State::Active);
        QCOMPARE(world.refreshes(), 2);
    }

    void onlyTheServersOwnNoEndsTheSession_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("ends");
        const QByteArray envelope = R"({"statusCode":%1,"message":"no","success":false})";
        QTest::newRow("401") << 401 << QByteArray("<html>") << true;
        QTest::newRow("403 of the server")
            << 403 << QByteArray(envelope).replace("%1", "403") << true;
        QTest::newRow("400 of the server")
            << 400 << QByteArray(envelope).replace("%1", "400") << true;
        QTest::newRow("403 of a gateway") << 403 << QByteArray("<html>Forbidden</html>") << false;
        QTest::newRow("400 of a gateway") << 400 << QByteArray("<html>Bad request</html>") << false;
        QTest::newRow("403 of a gateway, in JSON")
            << 403 << QByteArray(R"({"message":"Forbidden"})") << false;
    }
    void onlyTheServersOwnNoEndsTheSession()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const bool, ends);
        World world;
        world.special = true;
        world.refreshAnswer =
            answer(status, body, body.startsWith('<') ? "text/html" : "application/json");
        QSignalSpy failed(world.session.get(), &Session::renewalFailed);
        world.session->restore();
        QTRY_COMPARE(world.session->state(), ends ? State::Ended : State::Offline);
        QCOMPARE(failed.isEmpty(), ends);
        QTRY_COMPARE(world.stored(), ends ? QString() : QStringLiteral("refresh-secret-0"));
    }

    void anotherServerAtTheAddressSeesNoToken()
    {
        World world;
        world.account.server = QStringLiteral("server-id-of-ours");
        world.secrets.secrets.insert(world.account.folderName(),
                                     QStringLiteral("refresh-secret-0"));
        world.renew();
        world.session->restore();
        QTRY_COMPARE(world.session->state(), State::Offline);
        QCOMPARE(world.refreshes(), 0);
    }

    void signingOut()
    {
        World world;
        world.session->restore();
        QTRY_COMPARE(world.session->state(), State::Active);
        bool done = false;
        world.session->signOut(this, [&] { done = true; });
        QTRY_VERIFY(done);
        QCOMPARE(world.peer.count("POST", "/api/users/logout"), 1);
        QCOMPARE(world.peer.requests().last().bearer(), world.valid.toLatin1());
        QVERIFY(world.stored().isEmpty());
        QCOMPARE(world.session->state(), State::Ended);
        std::optional<Error::Kind> kind;
        world.session->accessToken(
            this, [&](const Result<QString> &result) { kind = result.error().kind; });
        QTRY_COMPARE(kind, std::optional(Error::Kind::Unauthorized));
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
