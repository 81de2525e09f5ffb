// SPDX-License-Identifier: MIT
// What comes from the server: lists, changes, events, and hires told once.
#include "tests/net/support/marketserver.h"

#include <QDir>
#include <QSignalSpy>
#include <QUrlQuery>

using namespace gigflow;
using namespace gigflow::test;

class TestSyncPull : public QObject
{
    Q_OBJECT

    static int hires(const QList<Notice> &notices, bool read)
    {
        return static_cast<int>(
            std::count_if(notices.cbegin(), notices.cend(), [read](const Notice &notice) {
                return notice.kind == Notice::Kind::Hired && notice.read == read;
            }));
    }

private Q_SLOTS:
    void fillsTheStoreAndFollowsTheLists()
    {
        QTemporaryDir folder;
        MarketServer server;
        server.gigs = {gigJson(QStringLiteral("g1"), QStringLiteral("Logo")),
                       gigJson(QStringLiteral("g2"), QStringLiteral("Site"))};
        server.myGigs = {
            gigJson(QStringLiteral("g3"), QStringLiteral("Mine"), QStringLiteral("u1"))};
        server.myBids = {bidJson(QStringLiteral("b1"), server.gigs.at(0)),
                         bidJson(QStringLiteral("b2"), QJsonValue())};
        Client client(server, folder.path());
        QVERIFY(client.settle());
        QCOMPARE(client.gig(QStringLiteral("g1"))->title, QStringLiteral("Logo"));
        QVERIFY(client.gig(QStringLiteral("g3"))->mine);
        QCOMPARE(client.bid(QStringLiteral("b1"))->status, BidStatus::Pending);
        QVERIFY(client.bid(QStringLiteral("b2")));
        QVERIFY(client.store.user(UserId{QStringLiteral("u1")}));
        const auto list =
            std::find_if(server.http.requests().cbegin(), server.http.requests().cend(),
                         [](const PeerRequest &request) { return request.path == "/api/gigs"; });
        QCOMPARE(
            QUrlQuery(QString::fromLatin1(list->query)).queryItemValue(QStringLiteral("status")),
            QStringLiteral("open"));

        server.gigs.removeAt(1);
        client.sync->pullNow();
        QTRY_VERIFY(!client.gig(QStringLiteral("g2")));
        QVERIFY(client.gig(QStringLiteral("g1")));
        QVERIFY(client.noticed.isEmpty());
    }

    void anIncompleteListDeletesNothing()
    {
        QTemporaryDir folder;
        MarketServer server;
        server.gigs = {gigJson(QStringLiteral("g1"), QStringLiteral("Logo"))};
        Client client(server, folder.path());
        QVERIFY(client.settle());
        server.gigs = {QJsonObject{{QStringLiteral("title"), QStringLiteral("no id")}}};
        client.sync->pullNow();
        QTRY_VERIFY(client.sync->status().lastError.has_value());
        QVERIFY(client.gig(QStringLiteral("g1")));
        server.before = [](const PeerRequest &request) -> std::optional<PeerAnswer> {
            if (request.path != "/api/gigs")
                return std::nullopt;
            return answer(200, "{\"statusCode\":200,\"data\":[{\"_id\":\"g", "application/json");
        };
        server.http.forgetRequests();
        client.sync->pullNow();
        QTRY_VERIFY(server.http.count("GET", "/api/gigs") > 0);
        QTRY_VERIFY(!client.sync->status().syncing);
        QVERIFY(client.gig(QStringLiteral("g1")));
    }

    void changesByCursor()
    {
        QTemporaryDir folder;
        MarketServer server;
        server.capabilities = {QStringLiteral("changes"), QStringLiteral("sessions")};
        QStringList cursors;
        QHash<QString, QJsonObject> pages;
        const auto page = [](const QJsonArray &gigs, const QJsonArray &deleted,
                             const QString &cursor, bool more) {
            return QJsonObject{{QStringLiteral("gigs"), gigs},
                               {QStringLiteral("deleted"), deleted},
                               {QStringLiteral("cursor"), cursor},
                               {QStringLiteral("more"), more}};
        };
        pages[QString()] = page({gigJson(QStringLiteral("g1"), QStringLiteral("One"))}, {},
                                QStringLiteral("1"), true);
        pages[QStringLiteral("1")] = page({gigJson(QStringLiteral("g2"), QStringLiteral("Two"))},
                                          {}, QStringLiteral("2"), false);
        server.before = [&](const PeerRequest &request) -> std::optional<PeerAnswer> {
            if (request.path != "/api/gigs/changes")
                return std::nullopt;
            const QString since = QUrlQuery(QString::fromLatin1(request.query))
                                      .queryItemValue(QStringLiteral("since"));
            cursors.append(since);
            return ok(pages.value(since, page({}, {}, since, false)));
        };
        {
            Client client(server, folder.path());
            int received = 0; // what the status line tells meanwhile
            connect(client.sync.get(), &Sync::statusChanged, this,
                    [&](const SyncStatus &status) { received = qMax(received, status.received); });
            QVERIFY(client.settle());
            QVERIFY(client.gig(QStringLiteral("g1")));
            QVERIFY(client.gig(QStringLiteral("g2")));
            QCOMPARE(received, 1); // the last page ends it
            QTRY_COMPARE(client.sync->status().received, 0);
            QCOMPARE(cursors.mid(0, 2), (QStringList{QString(), QStringLiteral("1")}));
        }
        cursors.clear();
        pages[QStringLiteral("2")] = page({}, {QStringLiteral("g1")}, QStringLiteral("3"), false);
        Client later(server, folder.path());
        QVERIFY(later.settle());
        QCOMPARE(cursors.first(), QStringLiteral("2")); // it goes on where the former one ended
        QVERIFY(!later.gig(QStringLiteral("g1")));
        QVERIFY(later.gig(QStringLiteral("g2")));
        QCOMPARE(server.http.count("GET", "/api/gigs"), 0);
    }

    void anOldHireOnANewDeviceIsHistory()
    {
        QTemporaryDir folder;
        MarketServer server;
        server.myBids = {bidJson(QStringLiteral("b1"),
                                 gigJson(QStringLiteral("g1"), QStringLiteral("Logo")),
                                 QStringLiteral("hired"))};
        Client client(server, folder.path());
        QVERIFY(client.settle());
        QCOMPARE(hires(client.noticed, true), 1);
        QCOMPARE(hires(client.noticed, false), 0);
    }

    void aHireWhileTheAppWasOffIsToldOnce()
    {
        QTemporaryDir folder;
        MarketServer server;
        const QJsonObject gig = gigJson(QStringLiteral("g1"), QStringLiteral("Logo"));
        server.myBids = {bidJson(QStringLiteral("b1"), gig)};
        {
            Client client(server, folder.path());
            QVERIFY(client.settle());
            QVERIFY(client.noticed.isEmpty());
        }
        server.myBids = {bidJson(QStringLiteral("b1"), gig, QStringLiteral("hired"))};
        {
            Client client(server, folder.path());
            QVERIFY(client.settle());
            QCOMPARE(hires(client.noticed, false), 1);
            QCOMPARE(client.noticed.first().identity, QStringLiteral("hired:b1"));
            QCOMPARE(client.noticed.first().title, QStringLiteral("Logo"));
            QVERIFY(client.noticed.first().gig.isValid());
            QCOMPARE(client.bid(QStringLiteral("b1"))->status, BidStatus::Hired);
        }
        Client again(server, folder.path());
        QVERIFY(again.settle());
        QVERIFY(again.noticed.isEmpty());
    }

    void aHireEventIsToldOnceAndMyBidFollows_data()
    {
        QTest::addColumn<bool>("namesTheBid");
        QTest::newRow("original") << false;
        QTest::newRow("ours") << true;
    }
    void aHireEventIsToldOnceAndMyBidFollows()
    {
        QFETCH(bool, namesTheBid);
        QTemporaryDir folder;
        MarketServer server;
        const QJsonObject gig = gigJson(QStringLiteral("g1"), QStringLiteral("Logo"));
        server.myBids = {bidJson(QStringLiteral("b1"), gig)};
        Client client(server, folder.path());
        QVERIFY(client.settle());
        server.myBids = {bidJson(QStringLiteral("b1"),
                                 gigJson(QStringLiteral("g1"), QStringLiteral("Logo"),
                                         QStringLiteral("u9"), QStringLiteral("assigned")),
                                 QStringLiteral("hired"))};
        server.http.forgetRequests();
        QJsonObject data{
            {QStringLiteral("message"), QStringLiteral("You have been hired for \"Logo\"")},
            {QStringLiteral("gigId"), QStringLiteral("g1")}};
        if (namesTheBid)
            data.insert(QStringLiteral("bidId"), QStringLiteral("b1"));
        server.socket.emitEvent(QStringLiteral("hire-notification"), data);
        server.socket.emitEvent(QStringLiteral("hire-notification"), data);
        QTRY_COMPARE(client.bid(QStringLiteral("b1"))->status, BidStatus::Hired);
        QTRY_COMPARE(client.gig(QStringLiteral("g1"))->status, GigStatus::Assigned);
        QTRY_VERIFY(server.http.count("GET", "/api/bids/my") >=
                    1); // read again without anybody's doing
        QTRY_VERIFY(!client.sync->status().syncing);
        QCOMPARE(hires(client.noticed, false), 1);
        QCOMPARE(client.noticed.first().title, QStringLiteral("Logo"));
    }

    void aHireForABidThatIsNotHereYet()
    {
        QTemporaryDir folder;
        MarketServer server;
        Client client(server, folder.path());
        QVERIFY(client.settle());
        server.myBids = {bidJson(QStringLiteral("b7"),
                                 gigJson(QStringLiteral("g7"), QStringLiteral("Elsewhere")),
                                 QStringLiteral("hired"))};
        server.socket.emitEvent(QStringLiteral("hire-notification"),
                                {{QStringLiteral("message"), QStringLiteral("You")},
                                 {QStringLiteral("gigId"), QStringLiteral("g7")}});
        QTRY_COMPARE(hires(client.noticed, false), 1);
        QCOMPARE(client.noticed.first().identity, QStringLiteral("hired:b7"));
    }

    void missedEventsAreReadAfterAReconnect()
    {
        QTemporaryDir folder;
        MarketServer server;
        const QJsonObject gig = gigJson(QStringLiteral("g1"), QStringLiteral("Logo"));
        server.myBids = {bidJson(QStringLiteral("b1"), gig)};
        Client client(server, folder.path());
        QVERIFY(client.settle());
        server.myBids = {bidJson(QStringLiteral("b1"), gig, QStringLiteral("hired"))};
        server.socket.abortAll(); // the event is lost with the connection
        QTRY_COMPARE(hires(client.noticed, false), 1);
    }

    void eventsApplyAtOnce()
    {
        QTemporaryDir folder;
        MarketServer server;
        server.myGigs = {
            gigJson(QStringLiteral("g3"), QStringLiteral("Mine"), QStringLiteral("u1"))};
        Client client(server, folder.path());
        QVERIFY(client.settle());
        // On the server's list too: a pull that ends just now must not take it away again.
        const QJsonObject fresh = gigJson(QStringLiteral("g5"), QStringLiteral("New"));
        server.gigs.append(fresh);
        server.socket.emitEvent(QStringLiteral("gig-created"), fresh);
        QTRY_VERIFY(client.gig(QStringLiteral("g5")));
        server.gigs.removeLast();
        server.socket.emitEvent(QStringLiteral("gig-deleted"),
                                {{QStringLiteral("_id"), QStringLiteral("g5")}});
        QTRY_VERIFY(!client.gig(QStringLiteral("g5")));
        const QJsonObject bid{{QStringLiteral("gigId"), QStringLiteral("g3")},
                              {QStringLiteral("bidId"), QStringLiteral("b5")},
                              {QStringLiteral("title"), QStringLiteral("Mine")},
                              {QStringLiteral("person"), QStringLiteral("Bo")},
                              {QStringLiteral("price"), 30}};
        server.socket.emitEvent(QStringLiteral("bid-received"), bid);
        server.socket.emitEvent(QStringLiteral("bid-received"), bid);
        QTRY_COMPARE(client.noticed.size(), 1);
        QCOMPARE(client.noticed.first().kind, Notice::Kind::BidReceived);
        QCOMPARE(client.noticed.first().identity, QStringLiteral("bid:b5"));
        QCOMPARE(client.noticed.first().person, QStringLiteral("Bo"));
    }

    void anUnknownGigOfTheOriginalIsFoundInTheWholeList()
    {
        QTemporaryDir folder;
        MarketServer server;
        server.before = [&](const PeerRequest &request) -> std::optional<PeerAnswer> {
            const bool limited =
                QUrlQuery(QString::fromLatin1(request.query)).hasQueryItem(QStringLiteral("limit"));
            if (request.method != "GET" || request.path != "/api/gigs" || limited)
                return std::nullopt;
            QJsonArray ten; // what it gives without being told a number
            for (int i = 0; i < 10 && i < server.gigs.size(); ++i)
                ten.append(server.gigs.at(i));
            return ok(ten);
        };
        Client client(server, folder.path());
        QVERIFY(client.settle());
        const auto id = [](int n) {
            return QStringLiteral("%1").arg(n, 24, 16, QLatin1Char('0'));
        };
        for (int n = 0; n < 12; ++n)
            server.gigs.append(gigJson(id(n), QStringLiteral("Gig %1").arg(n)));
        std::optional<bool> found;
        const auto wanted = client.sync->want(
            GigById{GigId{id(11)}}, this, [&](const Result<void> &r) { found = r.has_value(); });
        QTRY_VERIFY(found.has_value());
        QVERIFY(*found);
        QVERIFY(client.gig(id(11)));
    }

    void aLateAnswerDoesNotBringADeletedGigBack()
    {
        QTemporaryDir folder;
        MarketServer server;
        server.capabilities = {QStringLiteral("events"), QStringLiteral("sessions")};
        const QJsonObject gig = gigJson(QStringLiteral("g1"), QStringLiteral("Logo"));
        server.gigs = {gig};
        bool deleted = false;
        server.before = [&](const PeerRequest &request) -> std::optional<PeerAnswer> {
            if (request.path != "/api/gigs/getById/g1")
                return std::nullopt;
            if (std::exchange(deleted, true))
                return refused(404, QStringLiteral("Gig not found."));
            PeerAnswer late = ok(gig);
            late.delayMs = 500;
            server.socket.emitEvent(QStringLiteral("gig-deleted"),
                                    {{QStringLiteral("_id"), QStringLiteral("g1")}});
            server.socket.emitEvent(QStringLiteral("gig-updated"), gig); // which came before
            return late;
        };
        Client client(server, folder.path());
        QVERIFY(client.settle());
        QVERIFY(client.gig(QStringLiteral("g1")));
        bool answered = false;
        const auto wanted = client.sync->want(GigById{GigId{QStringLiteral("g1")}}, this,
                                              [&](const Result<void> &) { answered = true; });
        QTRY_VERIFY_WITH_TIMEOUT(answered, 30'000);
        QVERIFY(!client.gig(QStringLiteral("g1")));
    }

    void notificationsThatWereMissed()
    {
        QTemporaryDir folder;
        MarketServer server;
        server.capabilities = {QStringLiteral("notifications"), QStringLiteral("sessions")};
        server.myGigs = {
            gigJson(QStringLiteral("g3"), QStringLiteral("Mine"), QStringLiteral("u1"))};
        QStringList asked;
        QJsonArray stored;
        server.before = [&](const PeerRequest &request) -> std::optional<PeerAnswer> {
            if (request.path != "/api/notifications")
                return std::nullopt;
            const QString after = QUrlQuery(QString::fromLatin1(request.query))
                                      .queryItemValue(QStringLiteral("after"));
            asked.append(after);
            QJsonArray later;
            for (const QJsonValue one : std::as_const(stored)) {
                if (one.toObject().value(QLatin1String("seq")).toInteger() > after.toLongLong())
                    later.append(one);
            }
            return ok(later);
        };
        const auto notification = [](int seq, const QString &bid) {
            return QJsonObject{
                {QStringLiteral("seq"), seq},
                {QStringLiteral("event"), QStringLiteral("bid-received")},
                {QStringLiteral("read"), false},
                {QStringLiteral("createdAt"), QStringLiteral("2026-01-02T03:04:05.000Z")},
                {QStringLiteral("data"),
                 QJsonObject{{QStringLiteral("gigId"), QStringLiteral("g3")},
                             {QStringLiteral("bidId"), bid}}}};
        };
        stored = {notification(1, QStringLiteral("b1"))};
        {
            Client client(server, folder.path());
            QVERIFY(client.settle());
            QCOMPARE(client.noticed.size(), 1);
            QVERIFY(client.noticed.first().read);
        }
        stored.append(notification(2, QStringLiteral("b2")));
        asked.clear();
        Client later(server, folder.path());
        QVERIFY(later.settle());
        QCOMPARE(asked.first(), QStringLiteral("1"));
        QCOMPARE(later.noticed.size(), 1);
        QVERIFY(!later.noticed.first().read);
        QCOMPARE(later.noticed.first().identity, QStringLiteral("bid:b2"));
    }

    void interests()
    {
        QTemporaryDir folder;
        MarketServer server;
        server.gigs = {gigJson(QStringLiteral("g1"), QStringLiteral("Logo"))};
        server.myGigs = {
            gigJson(QStringLiteral("g3"), QStringLiteral("Mine"), QStringLiteral("u1"))};
        QJsonArray bids{bidJson(QStringLiteral("b1"), QStringLiteral("g3"),
                                QStringLiteral("pending"), QStringLiteral("u2"))};
        server.before = [&](const PeerRequest &request) -> std::optional<PeerAnswer> {
            return request.path == "/api/bids/getBidByGigId/g3" ? std::optional(ok(bids))
                                                                : std::nullopt;
        };
        Client client(server, folder.path());
        QVERIFY(client.settle());
        int answers = 0;
        auto handle =
            client.sync->want(BidsOf{client.store.keyOf(GigId{QStringLiteral("g3")})}, this,
                              [&](const Result<void> &result) { answers += result ? 1 : 100; });
        QCOMPARE(answers, 0);
        QTRY_COMPARE(answers, 1);
        QVERIFY(client.bid(QStringLiteral("b1")));
        bids.append(bidJson(QStringLiteral("b2"), QStringLiteral("g3"), QStringLiteral("pending"),
                            QStringLiteral("u4")));
        server.socket.emitEvent(QStringLiteral("bid-received"),
                                {{QStringLiteral("gigId"), QStringLiteral("g3")},
                                 {QStringLiteral("bidId"), QStringLiteral("b2")}});
        QTRY_VERIFY(client.bid(QStringLiteral("b2")));
        bids = {bids.at(1)};
        server.socket.emitEvent(QStringLiteral("bid-withdrawn"),
                                {{QStringLiteral("gigId"), QStringLiteral("g3")},
                                 {QStringLiteral("bidId"), QStringLiteral("b1")}});
        QTRY_VERIFY(!client.bid(QStringLiteral("b1")));
        handle.reset();
        server.http.forgetRequests();
        // Somebody else's gig: nothing is asked, since it could only be refused.
        bool answered = false;
        handle =
            client.sync->want(BidsOf{client.store.keyOf(GigId{QStringLiteral("g1")})}, this,
                              [&](const Result<void> &result) { answered = result.has_value(); });
        QTRY_VERIFY(answered);
        // And an id that the original could not have given.
        std::optional<Error::Kind> kind;
        const auto link =
            client.sync->want(GigById{GigId{QStringLiteral("../x")}}, this,
                              [&](const Result<void> &result) { kind = result.error().kind; });
        QTRY_COMPARE(kind, std::optional(Error::Kind::NotFound));
        // What is still asked because of the events above is about g3 and the lists.
        for (const PeerRequest &request : server.http.requests())
            QVERIFY2(request.path == "/api/gigs/my" || request.path == "/api/gigs" ||
                         request.path.endsWith("/g3"),
                     request.path.constData());
    }

    void leakedFieldsAreNotStored()
    {
        QTemporaryDir folder;
        MarketServer server;
        const QString id = QStringLiteral("0123456789abcdef01234567");
        server.before = [&](const PeerRequest &request) -> std::optional<PeerAnswer> {
            if (!request.path.startsWith("/api/users/get-profile/"))
                return std::nullopt;
            return ok(
                QJsonObject{{QStringLiteral("_id"), id},
                            {QStringLiteral("name"), QStringLiteral("Visible")},
                            {QStringLiteral("email"), QStringLiteral("leaked@example.org")},
                            {QStringLiteral("password"), QStringLiteral("leaked-hash")},
                            {QStringLiteral("refreshToken"), QStringLiteral("leaked-token")}});
        };
        {
            Client client(server, folder.path());
            QVERIFY(client.settle());
            bool answered = false;
            const auto handle =
                client.sync->want(ProfileOf{UserId{id}}, this, [&](const Result<void> &result) {
                    answered = result.has_value();
                });
            QTRY_VERIFY(answered);
            QCOMPARE(client.store.user(UserId{id})->name, QStringLiteral("Visible"));
        }
        bool sawName = false;
        const QFileInfoList files = QDir(folder.path()).entryInfoList(QDir::Files);
        for (const QFileInfo &info : files) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            sawName = sawName || bytes.contains("Visible");
            QVERIFY2(!bytes.contains("leaked"), qPrintable(info.fileName()));
        }
        QVERIFY(sawName);
    }

    void statusFollowsTheServer()
    {
        QTemporaryDir folder;
        MarketServer server;
        Client client(server, folder.path());
        QVERIFY(client.settle());
        server.http.stopListening();
        server.socket.abortAll();
        client.sync->pullNow();
        QTRY_COMPARE(client.sync->status().link, SyncStatus::Link::Offline);
        QVERIFY(!client.sync->status().realtime);
        QVERIFY(client.sync->status().lastError.has_value());
        server.http.listenAgain();
        QVERIFY(client.settle()); // by itself
        QVERIFY(!client.sync->status().lastError.has_value());
    }
};

QTEST_GUILESS_MAIN(TestSyncPull)
#include "tst_syncpull.moc"
