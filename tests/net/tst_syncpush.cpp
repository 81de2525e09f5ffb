// SPDX-License-Identifier: MIT
// The outbox's way to the server: once, in order, and honest about what is not known.
#include "net/sync/commandrequest.h"
#include "net/sync/reconciler.h"
#include "tests/net/support/marketserver.h"

#include <QSignalSpy>

using namespace gigflow;
using namespace gigflow::test;

class TestSyncPush : public QObject
{
    Q_OBJECT

    static PostGig logo()
    {
        return {QStringLiteral("Logo"), QStringLiteral("About Logo"), Money::fromCents(4000)};
    }
    static QJsonObject madeGig(const QString &id = QStringLiteral("g1"))
    {
        return gigJson(id, QStringLiteral("Logo"), QStringLiteral("u1"));
    }
    static std::function<std::optional<PeerAnswer>(const PeerRequest &)>
    on(const QByteArray &method, const QByteArray &path,
       const std::function<PeerAnswer(const PeerRequest &)> &answer)
    {
        return [=](const PeerRequest &request) -> std::optional<PeerAnswer> {
            return request.method == method && request.path == path ? std::optional(answer(request))
                                                                    : std::nullopt;
        };
    }
    static QList<PeerRequest> sent(const MarketServer &server, const QByteArray &method,
                                   const QByteArray &path)
    {
        QList<PeerRequest> found;
        for (const PeerRequest &request : server.http.requests()) {
            if (request.method == method && request.path == path)
                found.append(request);
        }
        return found;
    }

    static qsizetype shownGigs(Client &client)
    {
        std::optional<qsizetype> found;
        qsizetype count = 0;
        client.store.queryGigs({}, &client.store, [&](const Store::KeyChunk &chunk) {
            count += chunk.keys.size();
            if (!chunk.more)
                found = count;
        });
        (void)QTest::qWaitFor([&] { return found.has_value(); }, 20'000);
        return found.value_or(-1);
    }

private Q_SLOTS:
    void aPostedGigGetsItsId()
    {
        QTemporaryDir folder;
        MarketServer server;
        server.capabilities = {QStringLiteral("idempotency"), QStringLiteral("sessions")};
        server.before = on("POST", "/api/gigs", [&](const PeerRequest &) {
            server.myGigs = {madeGig()};
            return ok(madeGig(), 201);
        });
        Client client(server, folder.path());
        QVERIFY(client.settle());
        const Submitted made = client.submit(logo());
        QTRY_COMPARE(client.store.gig(made.gig)->id.value, QStringLiteral("g1"));
        QTRY_COMPARE(client.store.gig(made.gig)->sync, SyncState::Synced);
        const auto posts = sent(server, "POST", "/api/gigs");
        QCOMPARE(posts.size(), 1);
        QVERIFY(!posts.first().headers.value("idempotency-key").isEmpty());
        QCOMPARE(posts.first().json(),
                 (QJsonObject{{QStringLiteral("title"), QStringLiteral("Logo")},
                              {QStringLiteral("description"), QStringLiteral("About Logo")},
                              {QStringLiteral("budget"), 40}}));
        QTRY_COMPARE(client.sync->status().queued, 0);
    }

    void madeOfflineAndSentInOrderLater()
    {
        QTemporaryDir folder;
        MarketServer server;
        QStringList order;
        server.before = [&](const PeerRequest &request) -> std::optional<PeerAnswer> {
            if (request.method == "GET" || request.path.startsWith("/api/users"))
                return std::nullopt;
            order.append(QString::fromLatin1(request.method + ' ' + request.path));
            server.myGigs = {madeGig()};
            return request.method == "POST" ? ok(madeGig(), 201) : ok(madeGig());
        };
        server.http.stopListening();
        Client client(server, folder.path());
        QTRY_COMPARE(client.session.state(), Session::State::Offline);
        const Submitted made = client.submit(logo());
        QCOMPARE(client.sync->status().link, SyncStatus::Link::Offline);
        QTRY_COMPARE(client.sync->status().queued, 1);
        QVERIFY(order.isEmpty());
        server.http.listenAgain();
        client.sync->pullNow();
        QTRY_COMPARE(client.store.gig(made.gig)->id.value, QStringLiteral("g1"));
        EditGig edit{made.gig, QStringLiteral("Better logo"), QStringLiteral("About"),
                     Money::fromCents(5000)};
        client.submit(edit);
        QTRY_COMPARE(order, (QStringList{QStringLiteral("POST /api/gigs"),
                                         QStringLiteral("PATCH /api/gigs/g1")}));
        QTRY_COMPARE(client.sync->status().queued, 0);
    }

    void aLostAnswerIsRepeatedWithTheSameKey()
    {
        QTemporaryDir folder;
        MarketServer server;
        server.capabilities = {QStringLiteral("idempotency"), QStringLiteral("sessions")};
        server.before = on("POST", "/api/gigs", [&](const PeerRequest &) {
            if (sent(server, "POST", "/api/gigs").size() == 1)
                return readAndClose();
            server.myGigs = {madeGig()};
            return ok(madeGig(), 201);
        });
        Client client(server, folder.path());
        QVERIFY(client.settle());
        QSignalSpy problems(&client.outbox, &Outbox::problem);
        const Submitted made = client.submit(logo());
        QTRY_COMPARE(client.store.gig(made.gig)->id.value, QStringLiteral("g1"));
        const auto posts = sent(server, "POST", "/api/gigs");
        QCOMPARE(posts.size(), 2);
        QCOMPARE(posts.at(0).headers.value("idempotency-key"),
                 posts.at(1).headers.value("idempotency-key"));
        QCOMPARE(posts.at(0).body, posts.at(1).body);
        QCOMPARE(problems.count(), 0);
    }

    void anAnswerThatSaysNothingIsAskedForAgain()
    {
        QTemporaryDir folder;
        MarketServer server;
        server.capabilities = {QStringLiteral("idempotency"), QStringLiteral("sessions")};
        server.before = on("POST", "/api/gigs", [&](const PeerRequest &) {
            if (sent(server, "POST", "/api/gigs").size() == 1)
                return ok(QJsonObject{{QStringLiteral("unexpected"), 1}}, 201);
            server.myGigs = {madeGig()};
            return ok(madeGig(), 201);
        });
        Client client(server, folder.path());
        QVERIFY(client.settle());
        QSignalSpy problems(&client.outbox, &Outbox::problem);
        const Submitted made = client.submit(logo());
        QTRY_COMPARE(client.store.gig(made.gig)->id.value, QStringLiteral("g1"));
        const auto posts = sent(server, "POST", "/api/gigs");
        QCOMPARE(posts.size(), 2);
        QCOMPARE(posts.at(0).headers.value("idempotency-key"),
                 posts.at(1).headers.value("idempotency-key"));
        QCOMPARE(problems.count(), 0);
    }

    void withoutKeysALostAnswerIsReadBack_data()
    {
        QTest::addColumn<bool>("carriedOut");
        QTest::addColumn<bool>("hangs");
        QTest::newRow("closes, carried out") << true << false;
        QTest::newRow("closes, not carried out") << false << false;
        QTest::newRow("hangs, carried out") << true << true;
        QTest::newRow("hangs, not carried out") << false << true;
    }
    void withoutKeysALostAnswerIsReadBack()
    {
        QFETCH(bool, carriedOut);
        QFETCH(bool, hangs);
        QTemporaryDir folder;
        MarketServer server;
        server.before = on("POST", "/api/gigs", [&](const PeerRequest &) {
            if (carriedOut)
                server.myGigs = {madeGig()};
            return hangs ? hang() : readAndClose();
        });
        Client client(server, folder.path());
        QVERIFY(client.settle());
        if (hangs)
            client.api.setLongestWait(std::chrono::milliseconds(700));
        const Submitted made = client.submit(logo());
        if (hangs) { // only the command is in a hurry
            QTRY_COMPARE(sent(server, "POST", "/api/gigs").size(), 1);
            client.api.setLongestWait({});
        }
        if (carriedOut) {
            QTRY_COMPARE(client.store.gig(made.gig)->id.value, QStringLiteral("g1"));
            QTRY_VERIFY(client.entries().isEmpty());
        } else {
            QTRY_COMPARE(client.store.gig(made.gig)->sync, SyncState::Refused);
            QCOMPARE(client.entries().size(), 1);
        }
        QVERIFY(client.settle());
        QCOMPARE(sent(server, "POST", "/api/gigs").size(), 1); // never sent again by itself
    }

    void whatIsNotKnownIsAskedOfThePerson_data()
    {
        QTest::addColumn<bool>("again");
        QTest::newRow("sent again") << true;
        QTest::newRow("taken back") << false;
    }
    void whatIsNotKnownIsAskedOfThePerson()
    {
        QFETCH(bool, again);
        QTemporaryDir folder;
        MarketServer server;
        // The same was posted on another device in the same moment: two fit, and none is known.
        server.before = on("POST", "/api/gigs", [&](const PeerRequest &) {
            if (sent(server, "POST", "/api/gigs").size() > 1) {
                server.myGigs.append(madeGig(QStringLiteral("g3")));
                return ok(madeGig(QStringLiteral("g3")), 201);
            }
            server.myGigs = {madeGig(QStringLiteral("g1")), madeGig(QStringLiteral("g2"))};
            return readAndClose();
        });
        Client client(server, folder.path());
        QVERIFY(client.settle());
        client.outbox.setQuietTime(std::chrono::milliseconds(100));
        QSignalSpy problems(&client.outbox, &Outbox::problem);
        const Submitted made = client.submit(logo());
        QTRY_COMPARE(client.store.gig(made.gig)->sync, SyncState::Unknown);
        for (int pull = 0; pull < 2; ++pull) {
            const int before = server.http.count("GET", "/api/gigs/my");
            client.sync->pullNow();
            // One reading is the pull's, one the reconciler's.
            QTRY_VERIFY(server.http.count("GET", "/api/gigs/my") >= before + 2);
            QVERIFY(client.settle());
            QCOMPARE(client.entries().size(), 1);
            QCOMPARE(client.entries().first().state, SyncState::Unknown);
        }
        QCOMPARE(sent(server, "POST", "/api/gigs").size(), 1);
        QTRY_COMPARE(problems.count(), 1); // said, once
        QCOMPARE(problems.first().first().value<OutboxEntry>().state, SyncState::Unknown);
        if (again) {
            client.outbox.retry(made.command);
            QTRY_VERIFY(client.entries().isEmpty());
            QCOMPARE(sent(server, "POST", "/api/gigs").size(), 2);
        } else {
            client.outbox.cancel(made.command);
            QTRY_VERIFY(client.entries().isEmpty());
        }
        client.sync->pullNow();
        const qsizetype there = again ? 3 : 2;
        QTRY_COMPARE(shownGigs(client), there);
        QVERIFY(client.settle());
        QCOMPARE(shownGigs(client), there); // as many as the server has, and no ghost beside them
        QCOMPARE(sent(server, "POST", "/api/gigs").size(), again ? 2 : 1);
    }

    void twoThatFitStayUnknown()
    {
        OutboxEntry entry;
        entry.command = logo();
        const auto known = [](const GigId &) {
            return false;
        };
        const UserId self{QStringLiteral("u1")};
        const QJsonArray two{madeGig(QStringLiteral("g1")), madeGig(QStringLiteral("g2"))};
        QCOMPARE(Reconciler::judge(entry, two, self, known).verdict,
                 Reconciler::Verdict::Ambiguous);
        const auto other = [](const GigId &id) {
            return id.value == QLatin1String("g1");
        };
        const auto judged = Reconciler::judge(entry, two, self, other);
        QCOMPARE(judged.verdict, Reconciler::Verdict::Done);
        QCOMPARE(judged.gigId.value, QStringLiteral("g2"));
        QCOMPARE(Reconciler::judge(entry, QJsonArray(), self, known).verdict,
                 Reconciler::Verdict::NotDone);
        QCOMPARE(Reconciler::judge(entry, QJsonObject(), self, known).verdict,
                 Reconciler::Verdict::Ambiguous);
    }

    void aRefusalIsShownWithItsWords()
    {
        QTemporaryDir folder;
        MarketServer server;
        server.gigs = {gigJson(QStringLiteral("g1"), QStringLiteral("Logo"))};
        server.before = on("POST", "/api/bids", [](const PeerRequest &) {
            return refused(409, QStringLiteral("You have bid already."));
        });
        Client client(server, folder.path());
        QVERIFY(client.settle());
        QSignalSpy problems(&client.outbox, &Outbox::problem);
        const Submitted bid =
            client.submit(PlaceBid{client.store.keyOf(GigId{QStringLiteral("g1")}),
                                   Money::fromCents(3500), QStringLiteral("I can")});
        QTRY_COMPARE(problems.count(), 1);
        QCOMPARE(client.store.bid(bid.bid)->sync, SyncState::Refused);
        QCOMPARE(client.store.bid(bid.bid)->problem, QStringLiteral("You have bid already."));
        QCOMPARE(sent(server, "POST", "/api/bids").size(), 1);
    }

    void aPageInsteadOfAnAnswerIsNotShown_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("the body parser's") << 413;
        QTest::newRow("Express's") << 500;
    }
    void aPageInsteadOfAnAnswerIsNotShown()
    {
        QFETCH(int, status);
        QTemporaryDir folder;
        MarketServer server;
        server.before = on("POST", "/api/gigs", [&](const PeerRequest &) {
            return answer(status,
                          "<!DOCTYPE html><html><body><pre>PayloadTooLargeError: at "
                          "readStream (raw-body/index.js:163)</pre></body></html>",
                          "text/html; charset=utf-8");
        });
        Client client(server, folder.path());
        QVERIFY(client.settle());
        QSignalSpy problems(&client.outbox, &Outbox::problem);
        const Submitted made = client.submit(logo());
        QTRY_COMPARE(problems.count(), 1);
        QCOMPARE(client.store.gig(made.gig)->sync, SyncState::Refused);
        // Nothing of the page is kept, so that windows say it in words of their own.
        QCOMPARE(client.store.gig(made.gig)->problem, QString());
        QCOMPARE(problems.first().first().value<OutboxEntry>().problem, QString());
        client.sync->pullNow();
        QVERIFY(client.settle());
        QCOMPARE(sent(server, "POST", "/api/gigs").size(), 1);
        QCOMPARE(client.session.state(), Session::State::Active);
    }

    void laterMeansLater()
    {
        QTemporaryDir folder;
        MarketServer server;
        server.gigs = {gigJson(QStringLiteral("g1"), QStringLiteral("Logo"))};
        server.before = on("POST", "/api/bids", [&](const PeerRequest &) {
            return sent(server, "POST", "/api/bids").size() == 1
                       ? refused(429, QStringLiteral("slow down"), "Retry-After: 1\r\n")
                       : ok(bidJson(QStringLiteral("b1"), QStringLiteral("g1")), 201);
        });
        Client client(server, folder.path());
        QVERIFY(client.settle());
        const Submitted bid =
            client.submit(PlaceBid{client.store.keyOf(GigId{QStringLiteral("g1")}),
                                   Money::fromCents(3500), QStringLiteral("I can")});
        QTRY_COMPARE(sent(server, "POST", "/api/bids").size(), 1);
        QElapsedTimer wait;
        wait.start();
        QTRY_COMPARE(client.store.bid(bid.bid)->id.value, QStringLiteral("b1"));
        QVERIFY2(wait.elapsed() >= 900, qPrintable(QString::number(wait.elapsed())));
    }

    void hiringAndDeleting()
    {
        QTemporaryDir folder;
        MarketServer server;
        server.myGigs = {
            gigJson(QStringLiteral("g1"), QStringLiteral("One"), QStringLiteral("u1")),
            gigJson(QStringLiteral("g2"), QStringLiteral("Two"), QStringLiteral("u1"))};
        const QJsonArray bids{bidJson(QStringLiteral("b1"), QStringLiteral("g1"),
                                      QStringLiteral("pending"), QStringLiteral("u2"))};
        server.before = [&](const PeerRequest &request) -> std::optional<PeerAnswer> {
            if (request.path == "/api/bids/getBidByGigId/g1")
                return ok(bids);
            if (request.path == "/api/bids/b1/hire")
                return ok(bidJson(QStringLiteral("b1"), QStringLiteral("g1"),
                                  QStringLiteral("hired"), QStringLiteral("u2")));
            if (request.method == "DELETE") {
                server.myGigs = {gigJson(QStringLiteral("g1"), QStringLiteral("One"),
                                         QStringLiteral("u1"), QStringLiteral("assigned"))};
                return refused(404, QStringLiteral("gone already"));
            }
            return std::nullopt;
        };
        Client client(server, folder.path());
        QVERIFY(client.settle());
        auto page = client.sync->want(BidsOf{client.store.keyOf(GigId{QStringLiteral("g1")})});
        QTRY_VERIFY(client.bid(QStringLiteral("b1")));
        page.reset();
        client.submit(Hire{client.store.keyOf(BidId{QStringLiteral("b1")})});
        QTRY_COMPARE(server.http.count("PATCH", "/api/bids/b1/hire"), 1);
        QTRY_COMPARE(client.sync->status().queued, 0);
        QCOMPARE(client.bid(QStringLiteral("b1"))->status, BidStatus::Hired);
        QCOMPARE(client.gig(QStringLiteral("g1"))->status, GigStatus::Assigned);
        client.submit(DeleteGig{client.store.keyOf(GigId{QStringLiteral("g2")})});
        QTRY_COMPARE(server.http.count("DELETE", "/api/gigs/g2"), 1);
        QTRY_COMPARE(client.sync->status().queued, 0);
        QVERIFY(!client.gig(QStringLiteral("g2")));
    }

    void aNameThatTheServerKept()
    {
        QTemporaryDir folder;
        MarketServer server;
        server.before = on("PATCH", "/api/users/update-account",
                           [&](const PeerRequest &) { return ok(server.profile); });
        Client client(server, folder.path());
        QVERIFY(client.settle());
        QSignalSpy problems(&client.outbox, &Outbox::problem);
        client.submit(EditProfile{QStringLiteral("Anita"), QStringLiteral("ana"), std::nullopt,
                                  std::nullopt});
        QTRY_COMPARE(problems.count(), 1);
        QVERIFY(client.entries().first().problem.contains(QLatin1String("Ana")));
    }

    void whatTheServerCannotDoIsNotSent()
    {
        OutboxEntry entry;
        entry.command = WithdrawBid{BidKey{1}};
        entry.bidId.value = QStringLiteral("b1");
        ServerInfo original;
        QVERIFY(!requestsFor(entry, original));
        ServerInfo ours;
        ours.capabilities = {QStringLiteral("bids")};
        QVERIFY(requestsFor(entry, ours));
        entry.bidId = {};
        QVERIFY(!requestsFor(entry, ours));
    }

    void interruptedWorkIsLookedAfterAtTheNextStart()
    {
        QTemporaryDir folder;
        MarketServer server;
        server.capabilities = {QStringLiteral("idempotency"), QStringLiteral("sessions")};
        bool hanging = true;
        server.before = on("POST", "/api/gigs", [&](const PeerRequest &) {
            return hanging ? hang() : ok(madeGig(), 201);
        });
        {
            Client client(server, folder.path());
            QVERIFY(client.settle());
            client.submit(logo());
            QTRY_COMPARE(sent(server, "POST", "/api/gigs").size(), 1);
        } // the app ends while the request is under way
        hanging = false;
        server.myGigs = {madeGig()};
        Client client(server, folder.path());
        QTRY_COMPARE(sent(server, "POST", "/api/gigs").size(), 2);
        const auto posts = sent(server, "POST", "/api/gigs");
        QCOMPARE(posts.at(0).headers.value("idempotency-key"),
                 posts.at(1).headers.value("idempotency-key"));
        QVERIFY(client.settle());
        QTRY_VERIFY(client.entries().isEmpty());
    }

    void theEndOfTheSessionKeepsEverything()
    {
        QTemporaryDir folder;
        MarketServer server;
        server.gigs = {gigJson(QStringLiteral("g9"), QStringLiteral("Piano"))};
        bool revoked = false;
        server.before = [&](const PeerRequest &request) -> std::optional<PeerAnswer> {
            return revoked && request.path != "/api/health"
                       ? std::optional(refused(401, QStringLiteral("revoked")))
                       : std::nullopt;
        };
        Client client(server, folder.path());
        QVERIFY(client.settle());
        Draft draft;
        draft.id = Draft::idFor(Draft::Kind::NewGig);
        draft.title = QStringLiteral("Half a ti");
        client.store.write([draft](StoreWriter &writer) { writer.saveDraft(draft); });
        revoked = true;
        client.submit(logo());
        QTRY_COMPARE(client.session.state(), Session::State::Ended);
        QTRY_COMPARE(client.entries().first().state, SyncState::Queued);
        QCOMPARE(client.sync->status().link, SyncStatus::Link::Offline);
        QVERIFY(client.secrets.secrets.isEmpty()); // and nothing else is gone
        QCOMPARE(client.entries().size(), 1);
        QCOMPARE(shownGigs(client), 2);
        QCOMPARE(client.gig(QStringLiteral("g9"))->title, QStringLiteral("Piano"));
        QCOMPARE(client.store.draft(draft.id)->title, draft.title);
    }
};

QTEST_GUILESS_MAIN(TestSyncPush)
#include "tst_syncpush.moc"
