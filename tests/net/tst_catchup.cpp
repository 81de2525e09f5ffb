// SPDX-License-Identifier: MIT
// Back online: one pull, one summary; a pull that is broken off goes on; reading is told.
#include "tests/net/support/marketserver.h"

#include <QSignalSpy>

using namespace gigflow;
using namespace gigflow::test;

namespace {

QString text(const char *words)
{
    return QString::fromLatin1(words);
}

QString queried(const PeerRequest &request, const char *name)
{
    return QUrlQuery(QString::fromLatin1(request.query)).queryItemValue(text(name));
}

} // namespace

class TestCatchUp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasMissedIsToldBeforeCatchingUpEnds()
    {
        QTemporaryDir folder;
        MarketServer server;
        server.capabilities = {text("notifications"), text("sessions")};
        Client client(server, folder.path());
        QVERIFY(client.settle());
        QTRY_VERIFY(!client.sync->status().catchingUp);
        client.noticed.clear();

        server.http.stopListening();
        server.socket.abortAll();
        QTRY_VERIFY(!client.sync->status().realtime);
        // Meanwhile: a hire, which the list of my bids tells, and two bids.
        server.myBids = {bidJson(text("b9"), gigJson(text("g9"), text("Logo")), text("hired"))};
        server.notifications = {notification(1), notification(2)};
        QList<bool> during;
        connect(&client.store, &Store::noticed, this,
                [&] { during.append(client.sync->status().catchingUp); });
        server.http.listenAgain();
        QTRY_COMPARE_WITH_TIMEOUT(client.noticed.size(), 3, 30'000);
        QVERIFY(!during.contains(false)); // so that whoever shows them can make one of them
        QTRY_VERIFY_WITH_TIMEOUT(!client.sync->status().catchingUp, 30'000);
    }

    void newsIsToldBeforeALongListIsRead()
    {
        QTemporaryDir folder;
        MarketServer server;
        server.capabilities = {text("events"), text("sessions")};
        bool slow = false;
        server.before = [&](const PeerRequest &request) -> std::optional<PeerAnswer> {
            if (slow && request.method == "GET" && request.path == "/api/gigs")
                return hang();
            return std::nullopt;
        };
        Client client(server, folder.path());
        QVERIFY(client.settle());
        QTRY_VERIFY(!client.sync->status().catchingUp);
        slow = true;
        server.myBids = {bidJson(text("b9"), gigJson(text("g9"), text("Logo")), text("hired"))};
        QList<bool> during;
        connect(&client.store, &Store::noticed, this,
                [&] { during.append(client.sync->status().catchingUp); });
        server.socket.abortAll();
        QTRY_COMPARE_WITH_TIMEOUT(client.noticed.size(), 1, 30'000);
        QCOMPARE(during, QList<bool>{true});
        QTRY_VERIFY_WITH_TIMEOUT(!client.sync->status().catchingUp, 30'000);
        QVERIFY(client.sync->status().syncing); // everybody's gigs are still to come
    }

    void aFirstWalkGoesOnWhereItBrokeOff()
    {
        QTemporaryDir folder;
        MarketServer server;
        server.capabilities = {text("changes"), text("sessions")};
        QStringList cursors;
        bool broken = true;
        server.before = [&](const PeerRequest &request) -> std::optional<PeerAnswer> {
            if (request.path != "/api/gigs/changes")
                return std::nullopt;
            const int since = queried(request, "since").toInt();
            cursors.append(QString::number(since));
            if (broken && since == 2)
                return refused(500, text("a bad moment"));
            const QString id = QStringLiteral("g%1").arg(since + 1);
            const bool deletion = since == 4; // of one that the walk has brought already
            const QJsonArray gigs =
                since >= 4 ? QJsonArray() : QJsonArray{gigJson(id, QStringLiteral("Gig ") + id)};
            return ok(
                QJsonObject{{text("gigs"), gigs},
                            {text("deleted"), deletion ? QJsonArray{text("g1")} : QJsonArray()},
                            {text("cursor"), QString::number(std::min(since + 1, 5))},
                            {text("more"), since < 4}});
        };
        {
            Client client(server, folder.path());
            QTRY_VERIFY_WITH_TIMEOUT(client.gig(text("g2")), 30'000);
            QTRY_VERIFY_WITH_TIMEOUT(client.sync->status().lastError.has_value(), 30'000);
            QVERIFY(!client.sync->status().lastSync.isValid());
        }
        broken = false;
        cursors.clear();
        Client later(server, folder.path());
        QVERIFY(later.settle());
        QCOMPARE(cursors.first(), text("2"));
        QVERIFY(!later.gig(text("g1")));
        for (const char *id : {"g2", "g3", "g4"})
            QVERIFY(later.gig(text(id)));
    }

    void aResetRemovesWhatIsNotThereAnyMore()
    {
        QTemporaryDir folder;
        MarketServer server;
        server.capabilities = {text("changes"), text("sessions")};
        QJsonObject page{{text("gigs"), QJsonArray{gigJson(text("g1"), text("One")),
                                                   gigJson(text("g2"), text("Two"))}},
                         {text("deleted"), QJsonArray()},
                         {text("cursor"), text("7")},
                         {text("more"), false}};
        server.before = [&](const PeerRequest &request) -> std::optional<PeerAnswer> {
            return request.path == "/api/gigs/changes" ? std::optional(ok(page)) : std::nullopt;
        };
        Client client(server, folder.path());
        QVERIFY(client.settle());
        QVERIFY(client.gig(text("g1")));
        // The server's memory does not reach back to our cursor.
        page.insert(text("gigs"), QJsonArray{gigJson(text("g2"), text("Two"))});
        page.insert(text("reset"), true);
        page.insert(text("cursor"), text("3"));
        client.sync->pullNow();
        QTRY_VERIFY(!client.gig(text("g1")));
        QVERIFY(client.gig(text("g2")));
    }

    void readingIsToldByNumber()
    {
        QTemporaryDir folder;
        MarketServer server;
        server.capabilities = {text("notifications"), text("sessions")};
        QList<qint64> told;
        bool fails = true;
        server.before = [&](const PeerRequest &request) -> std::optional<PeerAnswer> {
            if (request.path == "/api/notifications")
                return ok(queried(request, "after").toLongLong() > 0
                              ? QJsonArray()
                              : QJsonArray{notification(4, true), notification(6)});
            if (request.path != "/api/notifications/read")
                return std::nullopt;
            if (std::exchange(fails, false))
                return refused(503, text("later"));
            told.append(request.json().value(text("until")).toInteger());
            return ok(QJsonObject{{text("unread"), 0}});
        };
        {
            Client client(server, folder.path());
            QVERIFY(client.settle()); // history comes as read, and the first telling fails
            QTRY_VERIFY(!fails);
            client.store.write([](StoreWriter &writer) {
                Notice notice;
                notice.identity = text("x");
                notice.seq = 9;
                notice.at = QDateTime::currentDateTimeUtc();
                writer.addNotice(notice);
            });
            QTRY_COMPARE(told, QList<qint64>{8}); // everything before the one that is new
            client.store.write([](StoreWriter &writer) { writer.markNoticesRead({}); });
            QTRY_COMPARE(told, (QList<qint64>{8, 9}));
            QString noted; // that it was told is written down when the answer has come
            QTRY_VERIFY([&] {
                client.store.readMeta(text("sync.notifications.told"), &client.store,
                                      [&](const QString &value) { noted = value; });
                return noted == QLatin1String("9");
            }());
        }
        Client later(server, folder.path());
        QVERIFY(later.settle());
        QCOMPARE(told.size(), 2); // it is known to be told
    }

    void onePullAtStartAndAfterALoss()
    {
        QTemporaryDir folder;
        MarketServer server;
        server.capabilities = {text("events"), text("sessions")};
        Client client(server, folder.path());
        const auto pulls = [&] {
            return server.http.count("GET", "/api/bids/my");
        };
        QVERIFY(client.settle());
        QTRY_VERIFY(!client.sync->status().catchingUp);
        QCOMPARE(pulls(), 1);
        const QDateTime before = client.sync->status().lastSync;
        server.socket.abortAll();
        QTRY_VERIFY(!client.sync->status().realtime);
        QTRY_VERIFY_WITH_TIMEOUT(client.sync->status().realtime, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(!client.sync->status().catchingUp, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(client.sync->status().lastSync > before, 30'000);
        QCOMPARE(pulls(), 2);
    }

    void withoutASocketTheFirstPullWaitsForNothing()
    {
        QTemporaryDir folder;
        MarketServer server;
        server.http.onUpgrade = [](QTcpSocket *connection) {
            connection->abort();
        };
        server.gigs = {gigJson(text("g1"), text("Logo"))};
        Client client(server, folder.path());
        QTRY_VERIFY_WITH_TIMEOUT(client.gig(text("g1")), 30'000);
        // The socket comes up after all: what happened between the two is read.
        server.gigs.append(gigJson(text("g2"), text("Site")));
        server.http.onUpgrade = [&server](QTcpSocket *connection) {
            server.socket.adopt(connection);
        };
        QTRY_VERIFY_WITH_TIMEOUT(client.gig(text("g2")), 30'000);
    }

    void aFailureIsQuietAtFirst_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("away") << 0 << Error::Kind::Network;
        QTest::newRow("500 on every pull") << 500 << Error::Kind::Server;
        QTest::newRow("403 on every pull") << 403 << Error::Kind::Forbidden;
        QTest::newRow("not understood") << 200 << Error::Kind::BadResponse;
    }
    void aFailureIsQuietAtFirst()
    {
        QFETCH(const int, status);
        QFETCH(const Error::Kind, kind);
        QTemporaryDir folder;
        MarketServer server;
        bool fails = false;
        server.before = [&](const PeerRequest &request) -> std::optional<PeerAnswer> {
            if (request.method == "POST" && request.path == "/api/gigs")
                return ok(gigJson(text("g1"), text("Logo"), text("u1")), 201);
            if (!fails || request.path != "/api/bids/my")
                return std::nullopt;
            return status == 200 ? answer(200, "<html>", "text/html") : refused(status, text("no"));
        };
        Client client(server, folder.path());
        QVERIFY(client.settle());
        client.sync->setQuietTime(std::chrono::milliseconds(1500));
        fails = true;
        if (status == 0) {
            server.http.stopListening();
            server.socket.abortAll();
        }
        client.sync->pullNow();
        QTRY_VERIFY(client.sync->status().lastError);
        QCOMPARE(client.sync->status().lastError->kind, kind);
        QCOMPARE(client.sync->status().link,
                 status == 0 ? SyncStatus::Link::Offline : SyncStatus::Link::Online);
        QVERIFY(!client.sync->status().lasting);
        QTRY_VERIFY_WITH_TIMEOUT(client.sync->status().lasting, 30'000);
        if (status != 0) { // a command that is taken says nothing of the lists
            const Submitted made =
                client.submit(PostGig{text("Logo"), text("About Logo"), Money::fromCents(4000)});
            QTRY_COMPARE_WITH_TIMEOUT(client.store.gig(made.gig)->id.value, text("g1"), 30'000);
            QVERIFY(client.sync->status().lasting);
        }
        fails = false;
        if (status == 0)
            server.http.listenAgain();
        client.sync->pullNow();
        QTRY_VERIFY_WITH_TIMEOUT(!client.sync->status().lastError, 30'000);
        QVERIFY(!client.sync->status().lasting);
    }

    void aRenewalThatFailsIsSaidToo()
    {
        QTemporaryDir folder;
        MarketServer server;
        server.capabilities = {text("sessions")};
        bool fails = false;
        server.before = [&](const PeerRequest &request) -> std::optional<PeerAnswer> {
            if (!fails)
                return std::nullopt;
            return request.path == "/api/users/refresh-token" ? refused(500, text("a bad moment"))
                                                              : refused(401, text("expired"));
        };
        Client client(server, folder.path());
        QVERIFY(client.settle());
        client.sync->setQuietTime(std::chrono::milliseconds(500));
        fails = true;
        client.sync->pullNow();
        QTRY_COMPARE(client.sync->status().link, SyncStatus::Link::Offline);
        QTRY_VERIFY_WITH_TIMEOUT(client.sync->status().lasting, 30'000);
        QCOMPARE(client.sync->status().lastError->kind, Error::Kind::Server);
        fails = false;
        QTRY_VERIFY_WITH_TIMEOUT(!client.sync->status().lastError, 30'000);
    }

    void aLongListIsReadElsewhere()
    {
        QTemporaryDir folder;
        MarketServer server;
        for (int i = 0; i < 3000; ++i)
            server.gigs.append(
                gigJson(QStringLiteral("g%1").arg(i), QStringLiteral("Gig %1").arg(i)));
        const QByteArray whole = ok(server.gigs).bytes; // made once: it is not what is measured
        QVERIFY(whole.size() > 500'000);
        server.before = [&](const PeerRequest &request) -> std::optional<PeerAnswer> {
            if (request.method != "GET" || request.path != "/api/gigs")
                return std::nullopt;
            PeerAnswer answer;
            answer.bytes = whole;
            return answer;
        };
        Client client(server, folder.path());
        QVERIFY(client.settle());
        QTRY_VERIFY(client.gig(text("g2999")));
        std::optional<int> count;
        client.store.queryGigs({}, &client.store, [&](const Store::KeyChunk &chunk) {
            count = count.value_or(0) + int(chunk.keys.size());
        });
        QTRY_COMPARE(count.value_or(0), 3000);
    }

    void sendAgainDuringAReadingIsNotSettledByIt()
    {
        QTemporaryDir folder;
        MarketServer server; // the original's kind: no keys
        int posts = 0;
        QString asked;
        Client *waiting = nullptr;
        std::function<void()> meanwhile;
        std::function<void()> sendAgain;
        server.before = [&](const PeerRequest &request) -> std::optional<PeerAnswer> {
            if (request.method == "POST" && request.path == "/api/gigs") {
                if (++posts == 1)
                    return readAndClose();
                QJsonObject made = gigJson(text("g1"), text("Logo"), text("u1"));
                server.myGigs = {made};
                return ok(made, 201);
            }
            if (request.method == "GET" && request.path == "/api/gigs/my" && meanwhile) {
                PeerAnswer late = ok(QJsonArray()); // as it was when it was asked
                late.delayMs = 1'500; // a busy machine commits the repeat before it comes
                std::exchange(meanwhile, {})();
                return late;
            }
            return std::nullopt;
        };
        Client client(server, folder.path());
        waiting = &client;
        QVERIFY(client.settle());
        bool sentAgain = false;
        sendAgain = [&] {
            client.outbox.list(&client.store, [&](const QList<OutboxEntry> &entries) {
                for (const OutboxEntry &entry : entries) {
                    if (entry.state == SyncState::Unknown) {
                        waiting->outbox.retry(entry.key);
                        sentAgain = true;
                    }
                }
                if (!sentAgain)
                    meanwhile = sendAgain; // a pull's reading: the one that is meant is to come
            });
        };
        meanwhile = sendAgain;
        const Submitted made =
            client.submit(PostGig{text("Logo"), text("About Logo"), Money::fromCents(4000)});
        QTRY_VERIFY(sentAgain);
        QTRY_COMPARE_WITH_TIMEOUT(client.store.gig(made.gig)->sync, SyncState::Synced, 30'000);
        QCOMPARE(posts, 2);
        QCOMPARE(client.store.gig(made.gig)->id.value, text("g1"));
        QVERIFY(client.entries().isEmpty()); // the reading, which came later, changed nothing
    }
};

QTEST_GUILESS_MAIN(TestCatchUp)
#include "tst_catchup.moc"
