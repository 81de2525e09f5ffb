// SPDX-License-Identifier: MIT
// What the runs of tests/faults found, one by one against a scripted peer.
#include "tests/net/support/marketserver.h"

#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace gigflow;
using namespace gigflow::test;

namespace {

constexpr int patience = 30'000;

PostGig logo()
{
    return {QStringLiteral("Logo"), QStringLiteral("About Logo"), Money::fromCents(4000)};
}

QJsonObject madeGig()
{
    return gigJson(QStringLiteral("g1"), QStringLiteral("Logo"), QStringLiteral("u1"));
}

bool isPost(const PeerRequest &request)
{
    return request.method == "POST" && request.path == "/api/gigs";
}

} // namespace

class TestSyncFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aReconnectDoesNotShortenRetryAfter_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("sentBefore");
        QTest::newRow("too many") << 429 << false;
        QTest::newRow("unavailable") << 503 << false;
        QTest::newRow("unavailable, after an answer was lost") << 503 << true;
    }
    void aReconnectDoesNotShortenRetryAfter()
    {
        QFETCH(const int, status);
        QFETCH(const bool, sentBefore);
        QTemporaryDir folder;
        MarketServer server;
        server.capabilities = {QStringLiteral("idempotency"), QStringLiteral("sessions")};
        QElapsedTimer since;
        int posts = 0;
        qint64 waited = 0;
        server.before = [&](const PeerRequest &request) -> std::optional<PeerAnswer> {
            if (!isPost(request))
                return std::nullopt;
            ++posts;
            if (sentBefore && posts == 1)
                return readAndClose();
            if (!since.isValid()) {
                since.start();
                return refused(status, QStringLiteral("later"), "Retry-After: 3\r\n");
            }
            waited = since.elapsed();
            server.myGigs = {madeGig()};
            return ok(madeGig(), 201);
        };
        Client client(server, folder.path());
        QVERIFY(client.settle());
        const Submitted made = client.submit(logo());
        QTRY_VERIFY_WITH_TIMEOUT(since.isValid(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(client.sync->status().realtime, patience);
        server.socket.abortAll(); // connecting again is a reason to be quick, and not with this
        QTRY_VERIFY_WITH_TIMEOUT(!client.sync->status().realtime, patience);
        QTRY_VERIFY_WITH_TIMEOUT(client.sync->status().realtime, patience);
        QTRY_COMPARE_WITH_TIMEOUT(client.store.gig(made.gig)->id.value, QStringLiteral("g1"),
                                  patience);
        QCOMPARE(posts, sentBefore ? 3 : 2);
        QVERIFY2(waited >= 2'950, qPrintable(QString::number(waited)));
    }

    void aPullWaitsAsTheServerAsked_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("too many") << 429;
        QTest::newRow("unavailable") << 503;
    }
    void aPullWaitsAsTheServerAsked()
    {
        QFETCH(const int, status);
        QTemporaryDir folder;
        MarketServer server;
        server.capabilities = {QStringLiteral("sessions")};
        QElapsedTimer since;
        qint64 waited = 0;
        bool refuses = false;
        server.before = [&](const PeerRequest &request) -> std::optional<PeerAnswer> {
            if (!refuses || request.path != "/api/bids/my")
                return std::nullopt;
            if (!since.isValid()) {
                since.start();
                return refused(status, QStringLiteral("later"), "Retry-After: 3\r\n");
            }
            if (waited == 0)
                waited = since.elapsed();
            return std::nullopt;
        };
        Client client(server, folder.path());
        QVERIFY(client.settle());
        refuses = true;
        client.sync->pullNow();
        QTRY_VERIFY_WITH_TIMEOUT(since.isValid(), patience);
        client.sync->pullNow();
        server.socket.abortAll(); // a reason to be quick, and not with this
        QTRY_VERIFY_WITH_TIMEOUT(waited > 0, patience);
        QVERIFY2(waited >= 2'950, qPrintable(QString::number(waited)));
        QTRY_VERIFY_WITH_TIMEOUT(!client.sync->status().lastError, patience);
    }

    void aLostSocketIsFollowedByAPullThoughItDoesNotComeBack()
    {
        QTemporaryDir folder;
        MarketServer server;
        server.capabilities = {QStringLiteral("events"), QStringLiteral("sessions")};
        Client client(server, folder.path());
        QVERIFY(client.settle());
        server.http.onUpgrade = [](QTcpSocket *connection) {
            connection->abort();
        };
        server.gigs = {gigJson(QStringLiteral("g7"), QStringLiteral("Told of in the silence"))};
        server.socket.abortAll();
        // With events there is otherwise one pull in five minutes.
        QTRY_VERIFY_WITH_TIMEOUT(client.gig(QStringLiteral("g7")), patience);
        QVERIFY(!client.sync->status().realtime);
    }

    void aBidThatArrivesIsCounted()
    {
        QTemporaryDir folder;
        MarketServer server;
        server.capabilities = {QStringLiteral("events"), QStringLiteral("sessions")};
        // The list of one's own gigs says nothing of bids, the list of all of them does.
        QJsonObject listed = madeGig();
        listed.insert(QStringLiteral("bidCount"), 0);
        server.myGigs = {madeGig()};
        server.gigs = {listed};
        Client client(server, folder.path());
        QVERIFY(client.settle());
        QCOMPARE(client.gig(QStringLiteral("g1"))->bidCount, 0);
        listed.insert(QStringLiteral("bidCount"), 1);
        server.gigs = {listed};
        server.socket.emitEvent(QStringLiteral("bid-received"),
                                {{QStringLiteral("gigId"), QStringLiteral("g1")},
                                 {QStringLiteral("bidId"), QStringLiteral("b5")},
                                 {QStringLiteral("title"), QStringLiteral("Logo")},
                                 {QStringLiteral("person"), QStringLiteral("Bo")},
                                 {QStringLiteral("price"), 30}});
        QTRY_COMPARE_WITH_TIMEOUT(client.gig(QStringLiteral("g1"))->bidCount, 1, patience);
    }

    void aListThatWasReadBeforeAGigWasMadeDoesNotTakeItAway()
    {
        QTemporaryDir folder;
        MarketServer server;
        server.capabilities = {QStringLiteral("events"), QStringLiteral("sessions"),
                               QStringLiteral("idempotency")};
        bool posted = false;
        int late = 0;
        server.before = [&](const PeerRequest &request) -> std::optional<PeerAnswer> {
            if (isPost(request)) {
                posted = true;
                server.myGigs = {madeGig()};
                server.socket.emitEvent(QStringLiteral("gig-created"), madeGig());
                return hang();
            }
            if (posted && request.method == "GET" && request.path == "/api/gigs/my" && late == 0) {
                ++late;
                PeerAnswer before = ok(QJsonArray());
                before.delayMs = 700;
                // What made us ask came before the post; its event overtakes the answer.
                server.socket.emitEvent(QStringLiteral("gig-created"), madeGig());
                return before;
            }
            return std::nullopt;
        };
        Client client(server, folder.path());
        QVERIFY(client.settle());
        const Submitted made = client.submit(logo());
        QTRY_COMPARE_WITH_TIMEOUT(client.store.gig(made.gig)->id.value, QStringLiteral("g1"),
                                  patience);
        bool vanished = false;
        const auto look = [&](const Store::KeyChunk &chunk) {
            vanished = vanished || chunk.keys.isEmpty();
        };
        connect(&client.store, &Store::changed, this,
                [&] { client.store.queryGigs({}, this, look); });
        QTRY_VERIFY_WITH_TIMEOUT(server.http.count("GET", "/api/gigs/my") >= 3, patience);
        QVERIFY(!vanished);
        QCOMPARE(client.gig(QStringLiteral("g1"))->key, made.gig);
    }

    void aDecidedBidOfADeletedGigIsNotTakenForWithdrawn()
    {
        QTemporaryDir folder;
        MarketServer server;
        server.capabilities = {QStringLiteral("idempotency"), QStringLiteral("sessions"),
                               QStringLiteral("preconditions"), QStringLiteral("bids")};
        server.myBids = {
            bidJson(QStringLiteral("b1"), gigJson(QStringLiteral("g1"), QStringLiteral("Logo")))};
        int deletions = 0;
        server.before = [&](const PeerRequest &request) -> std::optional<PeerAnswer> {
            if (request.method == "DELETE" && request.path == "/api/bids/b1") {
                // Declined, and its gig deleted, on the way.
                QJsonObject declined =
                    bidJson(QStringLiteral("b1"), QJsonValue::Null, QStringLiteral("rejected"));
                declined.insert(QStringLiteral("updatedAt"),
                                QStringLiteral("2026-01-04T03:04:05.000Z"));
                server.myBids = {declined};
                return ++deletions == 1 ? refused(412, QStringLiteral("It was changed meanwhile."))
                                        : refused(409, QStringLiteral("It is decided already."));
            }
            if (request.path == "/api/bids/getBidByGigId/g1")
                return refused(404, QStringLiteral("Gig not found."));
            return std::nullopt;
        };
        Client client(server, folder.path());
        QVERIFY(client.settle());
        const BidKey bid = client.store.keyOf(BidId{QStringLiteral("b1")});
        client.submit(WithdrawBid{bid});
        QTRY_COMPARE_WITH_TIMEOUT(client.store.bid(bid)->sync, SyncState::Refused, patience);
        QCOMPARE(client.store.bid(bid)->problem, QStringLiteral("It is decided already."));
        QTRY_COMPARE_WITH_TIMEOUT(client.store.bid(bid)->status, BidStatus::Rejected, patience);
    }

    void aStoreThatCannotBeWrittenIsSaidAtOnceAndUntilItCan()
    {
        QTemporaryDir folder;
        MarketServer server;
        Client client(server, folder.path());
        QVERIFY(client.settle());
        {
            QSqlDatabase other =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("backup"));
            other.setDatabaseName(folder.filePath(QStringLiteral("store.db")));
            QVERIFY(other.open());
            QSqlQuery lock(other);
            QVERIFY(lock.exec(QStringLiteral("BEGIN IMMEDIATE")));
            server.socket.emitEvent(QStringLiteral("gig-created"),
                                    gigJson(QStringLiteral("g5"), QStringLiteral("Missed")));
            QTRY_VERIFY_WITH_TIMEOUT(client.sync->status().lastError.has_value(), patience);
            QCOMPARE(client.sync->status().lastError->kind, Error::Kind::Storage);
            QVERIFY(client.sync->status().lasting); // waiting a minute would not mend it
            server.gigs = {gigJson(QStringLiteral("g5"), QStringLiteral("Missed"))};
            QVERIFY(lock.exec(QStringLiteral("ROLLBACK")));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("backup"));
        QTRY_VERIFY_WITH_TIMEOUT(!client.sync->status().lastError.has_value(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(client.gig(QStringLiteral("g5")), patience); // what was missed
    }
};

QTEST_GUILESS_MAIN(TestSyncFaults)
#include "tst_syncfaults.moc"
