// SPDX-License-Identifier: MIT
#include "net/http/apiclient.h"
#include "net/realtime/realtimechannel.h"
#include "net/session/session.h"
#include "tests/net/support/fakesecretstore.h"
#include "tests/net/support/logcapture.h"
#include "tests/net/support/scriptedhttppeer.h"
#include "tests/net/support/socketiopeer.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace gigflow;
using namespace gigflow::test;

namespace {

/// Passes bytes on, until it passes nothing on and nobody is told.
class Tunnel : public QObject
{
public:
    bool silent = false;
    int passed = 0; ///< how often something came through from behind

    explicit Tunnel(const QUrl &behind)
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no loopback port");
        connect(&m_server, &QTcpServer::newConnection, this, [this, behind] {
            while (QTcpSocket *front = m_server.nextPendingConnection()) {
                auto *back = new QTcpSocket(front);
                connect(front, &QTcpSocket::readyRead, this, [=, this] { pass(front, back); });
                connect(back, &QTcpSocket::readyRead, this, [=, this] {
                    ++passed;
                    pass(back, front);
                });
                connect(front, &QTcpSocket::disconnected, front, &QObject::deleteLater);
                back->connectToHost(behind.host(), static_cast<quint16>(behind.port()));
            }
        });
    }
    [[nodiscard]] QUrl url() const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort()));
    }

private:
    void pass(QTcpSocket *from, QTcpSocket *to) const
    {
        const QByteArray bytes = from->readAll();
        if (!silent)
            to->write(bytes);
    }

    QTcpServer m_server;
};

} // namespace

class TestRealtimeChannel : public QObject
{
    Q_OBJECT

    /// An active session whose server is a scripted socket.
    struct World
    {
        SocketIoPeer peer;
        QNetworkAccessManager manager;
        ApiClient api{manager};
        FakeSecretStore secrets;
        std::unique_ptr<Session> session;
        std::unique_ptr<RealtimeChannel> channel;
        QList<int> waits; ///< the failures that backoff was asked for

        explicit World(std::optional<Dialect::Kind> kind = Dialect::Kind::SocketIo,
                       const QSet<QString> &capabilities = {})
        {
            SignedIn fresh;
            fresh.account.server = peer.url().toString();
            fresh.account.baseUrl = peer.url();
            fresh.account.user.value = QStringLiteral("u1");
            fresh.server.baseUrl = peer.url();
            fresh.server.capabilities = capabilities;
            fresh.tokens = {makeToken(1'000, 1'900, QStringLiteral("access-secret")),
                            QStringLiteral("refresh-secret")};
            session = std::make_unique<Session>(fresh.account, api, secrets);
            session->start(fresh);
            RealtimeTiming timing;
            timing.handshakeLimit = std::chrono::milliseconds(200);
            timing.backoff = [this](int failures) {
                waits.append(failures);
                return std::chrono::milliseconds(10);
            };
            channel = std::make_unique<RealtimeChannel>(*session, kind, nullptr, timing);
        }
        ~World() { channel.reset(); }
    };

private Q_SLOTS:
    void connectsAndRegisters()
    {
        const LogCapture log;
        World world;
        QSignalSpy up(world.channel.get(), &RealtimeChannel::upChanged);
        world.channel->start();
        QTRY_VERIFY(world.channel->isUp());
        QTRY_COMPARE(world.peer.registeredUser, QStringLiteral("u1"));
        QCOMPARE(world.peer.paths,
                 QStringList{QStringLiteral("/socket.io/?EIO=4&transport=websocket")});
        QVERIFY(!world.peer.token.isEmpty());
        QCOMPARE(up.count(), 1);
        QVERIFY2(!log.all().contains(world.peer.token), qPrintable(log.all()));
    }

    void tellsEvents_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("socket.io") << int(Dialect::Kind::SocketIo);
        QTest::newRow("plain") << int(Dialect::Kind::Plain);
    }
    void tellsEvents()
    {
        QFETCH(int, kind);
        World world(static_cast<Dialect::Kind>(kind));
        QList<RealtimeEvent> events;
        connect(world.channel.get(), &RealtimeChannel::received, this,
                [&](const RealtimeEvent &event) { events.append(event); });
        world.channel->start();
        QTRY_VERIFY(world.channel->isUp());
        QVERIFY(!world.peer.token.isEmpty());
        world.peer.emitEvent(QStringLiteral("something-new"), {});
        world.peer.emitEvent(QStringLiteral("hire-notification"), {}); // lacks its gig
        world.peer.emitEvent(QStringLiteral("hire-notification"),
                             {{QStringLiteral("message"),
                               QStringLiteral("You have been hired for \"A \"fine\" logo\"")},
                              {QStringLiteral("gigId"), QStringLiteral("g1")}});
        world.peer.emitEvent(QStringLiteral("bid-received"),
                             {{QStringLiteral("gigId"), QStringLiteral("g1")},
                              {QStringLiteral("bidId"), QStringLiteral("b1")},
                              {QStringLiteral("person"), QStringLiteral("Ana")},
                              {QStringLiteral("price"), 12.5},
                              {QStringLiteral("seq"), 7}});
        QTRY_COMPARE(events.size(), 2);
        QCOMPARE(events.at(0).kind, RealtimeEvent::Kind::Hired);
        QCOMPARE(events.at(0).gigId.value, QStringLiteral("g1"));
        QCOMPARE(events.at(0).title, QStringLiteral("A \"fine\" logo"));
        QCOMPARE(events.at(1).kind, RealtimeEvent::Kind::BidReceived);
        QCOMPARE(events.at(1).price.cents(), std::optional<qint64>(1250));
        QCOMPARE(events.at(1).seq, 7);
    }

    void answersPings()
    {
        World world;
        world.channel->start();
        QTRY_VERIFY(world.channel->isUp());
        world.peer.sendText(QStringLiteral("2"));
        QTRY_VERIFY(world.peer.received.contains(QStringLiteral("3")));
    }

    void silenceIsDeath()
    {
        World world;
        world.peer.pingIntervalMs = 150;
        world.peer.pingTimeoutMs = 100;
        QSignalSpy up(world.channel.get(), &RealtimeChannel::upChanged);
        world.channel->start();
        QTRY_COMPARE(up.count(), 3); // up, silent for 250 ms, down, up again on a fresh socket
        QCOMPARE(world.peer.connections(), 2);
    }

    void aHandshakeThatNeverEnds_data()
    {
        QTest::addColumn<bool>("opens");
        QTest::newRow("no open packet") << false;
        QTest::newRow("no answer to CONNECT") << true;
    }
    void aHandshakeThatNeverEnds()
    {
        QFETCH(bool, opens);
        World world;
        world.peer.opens = opens;
        world.peer.answersConnect = false;
        world.channel->start();
        QTRY_VERIFY(world.peer.connections() >= 3);
        QVERIFY(!world.channel->isUp());
        QCOMPARE(world.waits.mid(0, 2), (QList<int>{1, 2}));
        world.peer.opens = true;
        world.peer.answersConnect = true;
        QTRY_VERIFY(world.channel->isUp());
    }

    void comesBackAsOftenAsItTakes()
    {
        World world;
        world.channel->start();
        QTRY_VERIFY(world.channel->isUp());
        world.waits.clear();
        world.peer.stopListening();
        QTRY_VERIFY(world.waits.size() >= 12);
        for (int i = 0; i < 12; ++i)
            QCOMPARE(world.waits.at(i), i + 1);
        QVERIFY(!world.channel->isUp());
        world.peer.listenAgain();
        QTRY_VERIFY(world.channel->isUp());
    }

    void theOtherDialectWhereOneDoesNotGetThrough()
    {
        World world({}, {QStringLiteral("ws")});
        world.peer.opens =
            false; // a proxy that swallows Socket.IO; the plain dialect is let through
        world.channel->start();
        QTRY_VERIFY_WITH_TIMEOUT(!world.peer.paths.filter(QStringLiteral("/ws")).isEmpty(), 30'000);
        QCOMPARE(world.peer.paths.mid(0, 2).filter(QStringLiteral("/socket.io/")).size(), 2);
        const auto answered = [&] { // each attempt, until one of them is not too late
            world.peer.sendText(QStringLiteral(R"({"type":"auth","ok":true})"));
            return world.channel->isUp();
        };
        QTRY_VERIFY_WITH_TIMEOUT(answered(), 30'000);
        QCOMPARE(world.channel->dialect(), Dialect::Kind::Plain);
        world.peer.abortAll();
        QTRY_VERIFY(!world.channel->isUp());
        QCOMPARE(world.channel->dialect(), Dialect::Kind::Plain); // what worked comes first
    }

    void aServerWithoutPlainIsNotTriedWithIt()
    {
        World world(std::nullopt);
        world.peer.opens = false;
        world.channel->start();
        QTRY_VERIFY_WITH_TIMEOUT(world.peer.connections() >= 6, 30'000);
        QVERIFY(world.peer.paths.filter(QStringLiteral("/ws")).isEmpty());
    }

    void aBlackHoleIsNoticedInTime()
    {
        // pingInterval + pingTimeout + 5 s is the promise; for the plain dialect by our own pings.
        const auto plain = Dialect::make(Dialect::Kind::Plain, {}, {});
        QVERIFY(plain->pingEvery().count() > 0);
        QVERIFY(plain->silenceLimit() > plain->pingEvery());
        QVERIFY(plain->silenceLimit() <= std::chrono::seconds(25 + 20 + 5));
        const auto socketIo = Dialect::make(Dialect::Kind::SocketIo, {}, {});
        QVERIFY(!socketIo
                     ->receive(QStringLiteral(
                         R"(0{"sid":"s","pingInterval":25000,"pingTimeout":20000,"upgrades":[]})"))
                     .broken);
        QCOMPARE(socketIo->silenceLimit(), std::chrono::milliseconds(45'000));
    }

    void aBlackHoleOfThePlainDialectIsNoticed()
    {
        World world(Dialect::Kind::Plain);
        Tunnel tunnel(world.peer.url());
        Account account = world.session->account();
        account.baseUrl = tunnel.url();
        SignedIn fresh;
        fresh.account = account;
        fresh.server.baseUrl = tunnel.url();
        fresh.tokens = {makeToken(1'000, 1'900), QStringLiteral("refresh-secret")};
        Session session(account, world.api, world.secrets);
        session.start(fresh);
        constexpr std::chrono::milliseconds ping(200);
        constexpr std::chrono::milliseconds silence(600);
        RealtimeTiming timing;
        timing.handshakeLimit = std::chrono::seconds(1); // attempts into the hole end, too
        timing.plainPing = ping;
        timing.plainSilence = silence;
        timing.backoff = [](int) {
            return std::chrono::milliseconds(10);
        };
        RealtimeChannel channel(session, Dialect::Kind::Plain, nullptr, timing);
        QSignalSpy up(&channel, &RealtimeChannel::upChanged);
        channel.start();
        QTRY_VERIFY(channel.isUp());
        // The server says nothing by itself, and its answers to our pings keep the socket.
        const int passed = tunnel.passed;
        QTRY_VERIFY(tunnel.passed >= passed + 8);
        QVERIFY(channel.isUp());
        QCOMPARE(up.count(), 1);
        QElapsedTimer since;
        since.start();
        tunnel.silent = true; // both ends of the connection stay
        QTRY_VERIFY(!channel.isUp());
        QVERIFY2(since.elapsed() < silence.count() + 5'000,
                 qPrintable(QString::number(since.elapsed())));
        tunnel.silent = false;
        QTRY_VERIFY(channel.isUp());
    }

    void junkEndsTheConnection_data()
    {
        QTest::addColumn<QString>("frame");
        QTest::newRow("not a packet") << QStringLiteral("zzz");
        QTest::newRow("bad event") << QStringLiteral("42[]");
        QTest::newRow("second open")
            << QStringLiteral("0{\"pingInterval\":1000,\"pingTimeout\":1000}");
        QTest::newRow("close") << QStringLiteral("1");
        QTest::newRow("disconnect") << QStringLiteral("41");
        QTest::newRow("too large") << QStringLiteral("4") + QString(1'100'000, QLatin1Char('2'));
        QTest::newRow("binary") << QString();
    }
    void junkEndsTheConnection()
    {
        QFETCH(QString, frame);
        World world;
        world.channel->start();
        QTRY_VERIFY(world.channel->isUp());
        if (frame.isEmpty())
            world.peer.sendBinary("xx");
        else
            world.peer.sendText(frame);
        QTRY_COMPARE(world.peer.connections(), 2);
        QTRY_VERIFY(world.channel->isUp());
    }

    void aRefusedTokenAsksForANewOne()
    {
        World world;
        world.peer.acceptsTokens = false;
        QSignalSpy states(world.session.get(), &Session::stateChanged);
        world.channel->start();
        // The peer speaks no HTTP, so the renewal that this starts finds no server.
        QTRY_COMPARE(world.session->state() == Session::State::Offline ||
                         world.session->state() == Session::State::Ended,
                     true);
        QVERIFY(!world.channel->isUp());
    }

    void endsWithItsSession()
    {
        World world;
        world.channel->start();
        QTRY_VERIFY(world.channel->isUp());
        world.session->signOut(this, [] {});
        QVERIFY(!world.channel->isUp());
        QTRY_COMPARE(world.peer.open(), 0);
        QCOMPARE(world.peer.connections(), 1);
    }

    void destroyedInMidHandshake()
    {
        World world;
        world.peer.answersConnect = false;
        world.channel->start();
        QTRY_COMPARE(world.peer.connections(), 1);
        world.channel.reset();
        QTRY_COMPARE(world.peer.open(), 0);
    }
};

QTEST_GUILESS_MAIN(TestRealtimeChannel)
#include "tst_realtimechannel.moc"
