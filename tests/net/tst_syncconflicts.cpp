// SPDX-License-Identifier: MIT
// An edit meets other words on the server than it was made over: nothing is overwritten silently.
#include "tests/net/support/marketserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using namespace gigflow;
using namespace gigflow::test;

namespace {

QString text(const char *words)
{
    return QString::fromLatin1(words);
}

/// A marketplace with one gig of ours, which keeps versions as gigflow-server does.
struct Versioned : MarketServer
{
    QString title = text("Logo");
    int version = 1;
    int status = 0; ///< answered to the next PATCH instead, once
    bool losesReadings = false;
    QStringList ifMatches; ///< of every PATCH and DELETE
    QString message;       ///< of our bid on somebody else's gig; empty: there is none
    int bidVersion = 1;
    QStringList bidMatches;

    Versioned()
    {
        capabilities = {text("idempotency"), text("sessions"), text("preconditions"), text("bids"),
                        text("complete")};
        refresh();
        before = [this](const PeerRequest &request) {
            return answerTo(request);
        };
    }
    void refresh()
    {
        QJsonObject gig = gigJson(text("g1"), title, text("u1"));
        gig.insert(
            text("updatedAt"),
            QStringLiteral("2026-01-02T03:04:%1.000Z").arg(version, 2, 10, QLatin1Char('0')));
        myGigs = {gig};
    }
    /// Another device of ours.
    void editedElsewhere(const QString &words)
    {
        title = words;
        ++version;
        refresh();
    }
    void bidEditedElsewhere(const QString &words)
    {
        message = words;
        ++bidVersion;
        refreshBid();
    }
    void refreshBid()
    {
        const QJsonObject gig = gigJson(text("g9"), text("Piano"));
        gigs = {gig};
        myBids = {bid(gig)};
    }
    [[nodiscard]] QJsonObject bid(const QJsonValue &gig) const
    {
        QJsonObject bid = bidJson(text("b1"), gig);
        bid.insert(text("message"), message);
        bid.insert(
            text("updatedAt"),
            QStringLiteral("2026-01-03T03:04:%1.000Z").arg(bidVersion, 2, 10, QLatin1Char('0')));
        return bid;
    }
    [[nodiscard]] QByteArray bidTag() const { return "\"b" + QByteArray::number(bidVersion) + '"'; }
    [[nodiscard]] static PeerAnswer tagged(const QJsonValue &data, const QByteArray &tag)
    {
        const QJsonObject envelope{{text("statusCode"), 200},
                                   {text("data"), data},
                                   {text("message"), QString()},
                                   {text("success"), true}};
        return answer(200, QJsonDocument(envelope).toJson(), "application/json",
                      "ETag: " + tag + "\r\n");
    }
    std::optional<PeerAnswer> answerToBid(const PeerRequest &request)
    {
        if (request.path == "/api/bids/getBidByGigId/g9")
            return ok(QJsonArray{bid(text("g9"))});
        if (request.path != "/api/bids/b1")
            return std::nullopt;
        const QByteArray wanted = request.headers.value("if-match");
        bidMatches.append(QString::fromLatin1(wanted));
        if (!wanted.isEmpty() && wanted != bidTag())
            return refused(412, text("It was changed meanwhile."), "ETag: " + bidTag() + "\r\n");
        bidEditedElsewhere(request.json().value(text("message")).toString());
        return tagged(bid(text("g9")), bidTag());
    }
    [[nodiscard]] QByteArray tag() const { return "\"g" + QByteArray::number(version) + '"'; }
    std::optional<PeerAnswer> answerTo(const PeerRequest &request)
    {
        const auto gig = [&] {
            return tagged(myGigs.first(), tag());
        };
        if (!message.isEmpty()) {
            if (const auto special = answerToBid(request))
                return special;
        }
        if (request.path == "/api/gigs/getById/g1")
            return losesReadings ? readAndClose() : gig();
        if (request.path != "/api/gigs/g1")
            return std::nullopt;
        const QByteArray wanted = request.headers.value("if-match");
        ifMatches.append(QString::fromLatin1(wanted));
        if (const int special = std::exchange(status, 0))
            return refused(special, text("It is assigned."));
        if (!wanted.isEmpty() && wanted != tag())
            return refused(412, text("It was changed meanwhile."), "ETag: " + tag() + "\r\n");
        if (request.method == "DELETE") {
            myGigs = {};
            return ok(QJsonObject());
        }
        title = request.json().value(text("title")).toString();
        ++version;
        refresh();
        return gig();
    }
};

} // namespace

class TestSyncConflicts : public QObject
{
    Q_OBJECT

    static EditGig edit(GigKey gig, const char *title)
    {
        return {gig, text(title), text("About Logo"), Money::fromCents(4000)};
    }

private Q_SLOTS:
    void anEditCarriesTheTagItWasMadeOver()
    {
        QTemporaryDir folder;
        Versioned server;
        Client client(server, folder.path());
        QVERIFY(client.settle());
        const GigKey key = client.store.keyOf(GigId{text("g1")});
        // Lists carry no tag: the first edit looks before it writes.
        client.submit(edit(key, "First"));
        QTRY_COMPARE(server.title, text("First"));
        QCOMPARE(server.http.count("GET", "/api/gigs/getById/g1"), 1);
        QCOMPARE(server.ifMatches, QStringList{text("\"g1\"")});
        QTRY_COMPARE(client.store.gig(key)->sync, SyncState::Synced);
        // The answer to it had one, so the second need not.
        client.submit(edit(key, "Second"));
        QTRY_COMPARE(server.title, text("Second"));
        QCOMPARE(server.http.count("GET", "/api/gigs/getById/g1"), 1);
        QCOMPARE(server.ifMatches.last(), text("\"g2\""));
    }

    void otherWordsAreComparedNotOverwritten()
    {
        QTemporaryDir folder;
        Versioned server;
        Client client(server, folder.path());
        QVERIFY(client.settle());
        const GigKey key = client.store.keyOf(GigId{text("g1")});
        client.submit(edit(key, "First")); // and so we hold a tag
        QTRY_COMPARE(client.store.gig(key)->sync, SyncState::Synced);
        QTRY_VERIFY(client.entries().isEmpty());
        QSignalSpy problems(&client.outbox, &Outbox::problem);
        server.editedElsewhere(text("Theirs"));
        client.submit(edit(key, "Mine"));
        QTRY_COMPARE(client.store.gig(key)->sync, SyncState::Conflict);
        QCOMPARE(server.title, text("Theirs")); // untouched
        QTRY_COMPARE(problems.count(), 1);
        const OutboxEntry entry = client.entries().first();
        QCOMPARE(entry.theirs->title, text("Theirs"));
        QCOMPARE(entry.base->title, text("First"));
        QCOMPARE(wordingOf(entry.command)->title, text("Mine"));
        QCOMPARE(client.store.gig(key)->title, text("Mine"));

        client.outbox.keepMine(entry.key);
        QTRY_COMPARE(server.title, text("Mine"));
        QTRY_COMPARE(client.store.gig(key)->sync, SyncState::Synced);
        QTRY_VERIFY(client.entries().isEmpty());
    }

    void takingTheirsSendsNothing()
    {
        QTemporaryDir folder;
        Versioned server;
        Client client(server, folder.path());
        QVERIFY(client.settle());
        const GigKey key = client.store.keyOf(GigId{text("g1")});
        server.editedElsewhere(text("Theirs")); // nobody has told us, and we hold no tag
        client.submit(edit(key, "Mine"));
        QTRY_COMPARE(client.store.gig(key)->sync, SyncState::Conflict);
        QVERIFY(server.ifMatches.isEmpty()); // seen by looking, before anything was written
        client.outbox.cancel(client.entries().first().key);
        QTRY_COMPARE(client.store.gig(key)->title, text("Theirs"));
        QCOMPARE(client.store.gig(key)->sync, SyncState::Synced);
        QVERIFY(server.ifMatches.isEmpty());
    }

    void aTagThatIsOnlyOldIsRenewed()
    {
        QTemporaryDir folder;
        Versioned server;
        Client client(server, folder.path());
        QVERIFY(client.settle());
        const GigKey key = client.store.keyOf(GigId{text("g1")});
        client.submit(edit(key, "First"));
        QTRY_COMPARE(client.store.gig(key)->sync, SyncState::Synced);
        server.editedElsewhere(text("First")); // another version, the same words
        client.submit(edit(key, "Mine"));
        QTRY_COMPARE(server.title, text("Mine"));
        QCOMPARE(server.ifMatches.mid(1), (QStringList{text("\"g2\""), text("\"g3\"")}));
        QTRY_COMPARE(client.store.gig(key)->sync, SyncState::Synced);
    }

    void aRefusalThatIsNotAboutWordsStaysOne()
    {
        QTemporaryDir folder;
        Versioned server;
        Client client(server, folder.path());
        QVERIFY(client.settle());
        const GigKey key = client.store.keyOf(GigId{text("g1")});
        server.status = 409;
        client.submit(edit(key, "Mine"));
        QTRY_COMPARE(client.store.gig(key)->sync, SyncState::Refused);
        QCOMPARE(client.store.gig(key)->problem, text("It is assigned."));
        QCOMPARE(server.title, text("Logo"));
    }

    void aRefusalOverOtherWordsIsCompared()
    {
        QTemporaryDir folder;
        Versioned server;
        Client client(server, folder.path());
        QVERIFY(client.settle());
        const GigKey key = client.store.keyOf(GigId{text("g1")});
        client.submit(edit(key, "First"));
        QTRY_COMPARE(client.store.gig(key)->sync, SyncState::Synced);
        QTRY_VERIFY(client.entries().isEmpty());
        server.editedElsewhere(text("Theirs"));
        server.status = 409;
        client.submit(edit(key, "Mine"));
        QTRY_COMPARE(client.store.gig(key)->sync, SyncState::Conflict);
        const OutboxEntry entry = client.entries().first();
        QCOMPARE(entry.theirs->title, text("Theirs"));
        QCOMPARE(entry.base->title, text("First"));
        QCOMPARE(wordingOf(entry.command)->title, text("Mine"));
        QCOMPARE(client.store.gig(key)->title, text("Mine"));
        QCOMPARE(server.status, 0); // it was asked, once, and nothing was written
        QCOMPARE(server.title, text("Theirs"));
        QCOMPARE(server.ifMatches.size(), 2);
    }

    void bidsAreComparedToo_data()
    {
        QTest::addColumn<bool>("mine");
        QTest::newRow("mine") << true;
        QTest::newRow("theirs") << false;
    }
    void bidsAreComparedToo()
    {
        QFETCH(bool, mine);
        const auto reworded = [](BidKey bid, const char *words) {
            return EditBid{bid, Money::fromCents(3500), text(words)};
        };
        QTemporaryDir folder;
        Versioned server;
        server.bidEditedElsewhere(text("I can"));
        Client client(server, folder.path());
        QVERIFY(client.settle());
        const BidKey key = client.store.keyOf(BidId{text("b1")});
        client.submit(reworded(key, "First")); // and so we hold a tag
        QTRY_COMPARE(server.message, text("First"));
        QTRY_COMPARE(client.store.bid(key)->sync, SyncState::Synced);
        QTRY_VERIFY(client.entries().isEmpty());
        server.bidEditedElsewhere(text("Theirs"));
        QSignalSpy problems(&client.outbox, &Outbox::problem);
        client.submit(reworded(key, "Mine"));
        QTRY_COMPARE(client.store.bid(key)->sync, SyncState::Conflict);
        QCOMPARE(server.message, text("Theirs")); // untouched
        QCOMPARE(server.bidMatches.last(), text("\"b3\""));
        QTRY_COMPARE(problems.count(), 1);
        const OutboxEntry entry = client.entries().first();
        QCOMPARE(entry.theirs->text, text("Theirs"));
        QCOMPARE(entry.base->text, text("First"));
        QCOMPARE(wordingOf(entry.command)->text, text("Mine"));
        QCOMPARE(client.store.bid(key)->message, text("Mine"));
        const qsizetype sent = server.bidMatches.size();
        if (mine)
            client.outbox.keepMine(entry.key);
        else
            client.outbox.cancel(entry.key);
        QTRY_COMPARE(client.store.bid(key)->sync, SyncState::Synced);
        QTRY_VERIFY(client.entries().isEmpty());
        QCOMPARE(server.message, text(mine ? "Mine" : "Theirs"));
        QCOMPARE(client.store.bid(key)->message, server.message);
        QCOMPARE(server.bidMatches.size(), sent + (mine ? 1 : 0));
    }

    void aDeletionOfWhatWasEditedAsks()
    {
        QTemporaryDir folder;
        Versioned server;
        Client client(server, folder.path());
        QVERIFY(client.settle());
        const GigKey key = client.store.keyOf(GigId{text("g1")});
        client.submit(edit(key, "First"));
        QTRY_COMPARE(client.store.gig(key)->sync, SyncState::Synced);
        server.editedElsewhere(text("Theirs"));
        client.submit(DeleteGig{key});
        QTRY_COMPARE(client.store.gig(key)->sync, SyncState::Conflict);
        QVERIFY(!server.myGigs.isEmpty());
        client.outbox.keepMine(client.entries().first().key);
        QTRY_VERIFY(server.myGigs.isEmpty());
        QTRY_VERIFY(!client.store.gig(key));
    }

    void aComparisonThatCannotBeReadIsTriedAgain()
    {
        QTemporaryDir folder;
        Versioned server;
        Client client(server, folder.path());
        QVERIFY(client.settle());
        const GigKey key = client.store.keyOf(GigId{text("g1")});
        server.losesReadings = true;
        client.submit(edit(key, "Mine"));
        QTRY_VERIFY(server.http.count("GET", "/api/gigs/getById/g1") > 0);
        QCOMPARE(server.title, text("Logo"));
        server.losesReadings = false;
        QTRY_COMPARE_WITH_TIMEOUT(server.title, text("Mine"), 30'000);
    }

    void aServerWithoutPreconditionsIsSentNone()
    {
        QTemporaryDir folder;
        Versioned server;
        server.capabilities.removeAll(text("preconditions"));
        Client client(server, folder.path());
        QVERIFY(client.settle());
        const GigKey key = client.store.keyOf(GigId{text("g1")});
        client.submit(edit(key, "Mine"));
        QTRY_COMPARE(server.title, text("Mine"));
        QCOMPARE(server.ifMatches, QStringList{QString()});
        QCOMPARE(server.http.count("GET", "/api/gigs/getById/g1"), 0);
    }

    void shortlistingAndCompleting()
    {
        QTemporaryDir folder;
        Versioned server;
        QJsonObject mark;
        bool completed = false;
        const auto versioned = server.before;
        server.before = [&](const PeerRequest &request) -> std::optional<PeerAnswer> {
            if (request.path == "/api/bids/b1/shortlist") {
                mark = request.json();
                QJsonObject bid = bidJson(text("b1"), text("g1"), text("pending"), text("u9"));
                bid.insert(text("shortlisted"), mark.value(text("shortlisted")));
                return ok(bid);
            }
            if (request.path == "/api/gigs/g1/complete") {
                completed = true;
                return ok(gigJson(text("g1"), text("Logo"), text("u1"), text("completed")));
            }
            return versioned(request);
        };
        Client client(server, folder.path());
        QVERIFY(client.settle());
        client.store.write([](StoreWriter &writer) {
            BidPatch bid;
            bid.id = BidId{text("b1")};
            bid.gigId = GigId{text("g1")};
            bid.freelancerId = UserId{text("u9")};
            bid.status = BidStatus::Pending;
            writer.mergeBid(bid);
        });
        QTRY_VERIFY(client.bid(text("b1")));
        const BidKey bid = client.store.keyOf(BidId{text("b1")});
        client.submit(ShortlistBid{bid, true});
        QTRY_COMPARE(mark, (QJsonObject{{text("shortlisted"), true}}));
        QTRY_COMPARE(client.store.bid(bid)->sync, SyncState::Synced);
        QVERIFY(client.store.bid(bid)->shortlisted);
        const GigKey key = client.store.keyOf(GigId{text("g1")});
        client.store.write([](StoreWriter &writer) {
            GigPatch gig;
            gig.id = GigId{text("g1")};
            gig.status = GigStatus::Assigned;
            writer.mergeGig(gig);
        });
        QTRY_COMPARE(client.store.gig(key)->status, GigStatus::Assigned);
        client.submit(CompleteGig{key});
        QTRY_COMPARE(client.store.gig(key)->status, GigStatus::Completed);
        QVERIFY(completed);
    }
};

QTEST_GUILESS_MAIN(TestSyncConflicts)
#include "tst_syncconflicts.moc"
