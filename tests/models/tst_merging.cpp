// SPDX-License-Identifier: MIT
// What the server says becomes rows: unknown never wipes known, and any order ends in the same row.
#include "storefixture.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace gigflow;
using namespace gigflow::test;

class TestMerging : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anyOrderOfShapesEndsInTheSameRow();
    void repetitionChangesNothing();
    void anOlderAnswerRollsNothingBack();
    void aHireCountsWhateverItsTime();
    void aHireShowsThroughAnUnsentEdit();
    void unknownTimesMerge();
    void bidBeforeItsGig();
    void mineComesFromSelf();
    void aDeletedGigLeavesMyBid();
    void whatIsDeletedStaysDeleted();
    void completeListsRemoveWhatIsGone();
    void usersMergeByField();
    void oddAmountsAreKept();
    void noticesAreKeptOnce();
};

namespace {

/// The three shapes in which one gig arrives (contract.md, "REST"), as of one time.
QList<GigPatch> shapesOf(int version)
{
    const QString v = QString::number(version);
    const GigId id{QStringLiteral("g")};
    GigPatch listed; // GET /gigs: no owner id
    listed.id = id;
    listed.title = QStringLiteral("title ") + v;
    listed.description = QStringLiteral("description ") + v;
    listed.budget = Money::fromCents(100 * version);
    listed.status = version > 2 ? GigStatus::Assigned : GigStatus::Open;
    listed.ownerName = QStringLiteral("Ada ") + v;
    listed.ownerAvatar = QStringLiteral("https://example.org/") + v;
    listed.bidCount = version;
    listed.createdAt = at(0);
    listed.updatedAt = at(version);

    GigPatch raw = listed; // search, my
    raw.ownerName.reset();
    raw.ownerAvatar.reset();
    raw.bidCount.reset();
    raw.ownerId = ada;

    GigPatch single = raw; // getById
    single.ownerName = listed.ownerName;
    single.ownerAvatar = listed.ownerAvatar;

    GigPatch thin; // an event
    thin.id = id;
    thin.status = listed.status;
    thin.updatedAt = listed.updatedAt;
    return {listed, raw, single, thin};
}

} // namespace

void TestMerging::anyOrderOfShapesEndsInTheSameRow()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    StoreFixture fixture;
    fixture.open();
    QList<GigPatch> patches;
    for (int version = 1; version <= 3; ++version)
        patches += shapesOf(version);
    for (int round = 0; round < 60; ++round) {
        std::shuffle(patches.begin(), patches.end(), random);
        // Any choice that holds all shapes of the newest version at least, some of them twice.
        QList<GigPatch> told = patches;
        told += patches.mid(0, random.bounded(static_cast<int>(patches.size())));
        const GigId id{QStringLiteral("a%1").arg(round)};
        fixture.write([&](StoreWriter &writer) {
            for (GigPatch patch : told) {
                patch.id = id;
                writer.mergeGig(patch);
            }
        });
        std::optional<Gig> gig = fixture.store->gig(fixture.store->keyOf(id));
        QVERIFY(gig);
        QCOMPARE(gig->title, QStringLiteral("title 3"));
        QCOMPARE(gig->description, QStringLiteral("description 3"));
        QCOMPARE(gig->budget, Money::fromCents(300));
        QCOMPARE(gig->status, GigStatus::Assigned);
        QCOMPARE(gig->ownerId, ada);
        QCOMPARE(gig->ownerName, QStringLiteral("Ada 3"));
        QCOMPARE(gig->bidCount, 3);
        QCOMPARE(gig->updatedAt, at(3));
        QCOMPARE(gig->createdAt, at(0));
    }
    // Fields that only older answers knew: a later one without them must not freeze an even older
    // value.
    for (int round = 0; round < 60; ++round) {
        GigPatch one = shapesOf(1).at(2);
        GigPatch two = shapesOf(2).at(2);
        GigPatch three = shapesOf(3).at(3);
        QList<GigPatch> told{one, two, three};
        std::shuffle(told.begin(), told.end(), random);
        const GigId id{QStringLiteral("b%1").arg(round)};
        fixture.write([&](StoreWriter &writer) {
            for (GigPatch patch : told) {
                patch.id = id;
                writer.mergeGig(patch);
            }
        });
        const auto gig = fixture.store->gig(fixture.store->keyOf(id));
        QVERIFY(gig);
        QCOMPARE(gig->title, QStringLiteral("title 2"));
        QCOMPARE(gig->ownerName, QStringLiteral("Ada 2"));
        QCOMPARE(gig->status, GigStatus::Assigned);
    }
}

void TestMerging::repetitionChangesNothing()
{
    StoreFixture fixture;
    fixture.open();
    const GigPatch gig = gigPatch(QStringLiteral("g1"), QStringLiteral("Logo"));
    const BidPatch bid = bidPatch(QStringLiteral("b1"), QStringLiteral("g1"), me);
    const auto tell = [&](StoreWriter &writer) {
        writer.mergeGig(gig);
        writer.mergeBid(bid);
        writer.mergeUser({ada, QStringLiteral("Ada"), QStringLiteral("ada"), {}, {}, {}, {}});
    };
    fixture.write(tell);
    QTRY_COMPARE(fixture.gigs().size(), 1);
    QSignalSpy changed(fixture.store.get(), &Store::changed);
    fixture.write(tell);
    fixture.write(
        [](StoreWriter &writer) { writer.setMeta(QStringLiteral("x"), QStringLiteral("y")); });
    QCOMPARE(fixture.meta(QStringLiteral("x")), QStringLiteral("y"));
    QCOMPARE(changed.count(), 0);
}

void TestMerging::anOlderAnswerRollsNothingBack()
{
    StoreFixture fixture;
    fixture.open();
    fixture.merge(gigPatch(QStringLiteral("g1"), QStringLiteral("New title"), 100));
    GigPatch old = gigPatch(QStringLiteral("g1"), QStringLiteral("Old title"), 100);
    old.updatedAt = at(50);
    const GigKey key = fixture.merge(old);
    QCOMPARE(fixture.store->gig(key)->title, QStringLiteral("New title"));
    BidPatch bid = bidPatch(QStringLiteral("b1"), QStringLiteral("g1"), ada, 100);
    bid.status = BidStatus::Hired;
    const BidKey bidKey = fixture.merge(bid);
    bid.status = BidStatus::Pending;
    bid.updatedAt = at(20);
    fixture.merge(bid);
    QCOMPARE(fixture.store->bid(bidKey)->status, BidStatus::Hired);
}

void TestMerging::aHireCountsWhateverItsTime()
{
    // An edit and a hire met on the server: the hire was committed later with the earlier time.
    BidPatch edited;
    edited.id = BidId{QStringLiteral("b")};
    edited.gigId = GigId{QStringLiteral("g")};
    edited.freelancerId = me;
    edited.message = QStringLiteral("Edited");
    edited.status = BidStatus::Pending;
    edited.updatedAt = at(5);
    BidPatch hired = edited;
    hired.status = BidStatus::Hired;
    hired.updatedAt = at(4);
    for (const bool hiredFirst : {false, true}) {
        StoreFixture f;
        f.open();
        f.merge(hiredFirst ? hired : edited);
        const BidKey key = f.merge(hiredFirst ? edited : hired);
        QCOMPARE(f.store->bid(key)->status, BidStatus::Hired);
        QCOMPARE(f.store->bid(key)->message, QStringLiteral("Edited"));
    }
}

void TestMerging::aHireShowsThroughAnUnsentEdit()
{
    StoreFixture f;
    f.open();
    GigPatch gig;
    gig.id = GigId{QStringLiteral("g")};
    gig.title = QStringLiteral("Logo");
    gig.ownerId = ada;
    gig.status = GigStatus::Open;
    f.merge(gig);
    BidPatch bid;
    bid.id = BidId{QStringLiteral("b")};
    bid.gigId = gig.id;
    bid.freelancerId = me;
    bid.message = QStringLiteral("I can");
    bid.price = Money::fromCents(100);
    bid.status = BidStatus::Pending;
    bid.updatedAt = at(1);
    const BidKey key = f.merge(bid);
    QVERIFY(f.submit(EditBid{key, Money::fromCents(90), QStringLiteral("I can, cheaper"), {}}));
    bid.status = BidStatus::Hired;
    bid.updatedAt = at(2);
    f.merge(bid);
    QCOMPARE(f.store->bid(key)->status, BidStatus::Hired);
    QCOMPARE(f.store->bid(key)->message, QStringLiteral("I can, cheaper"));
}

void TestMerging::unknownTimesMerge()
{
    StoreFixture fixture;
    fixture.open();
    fixture.merge(gigPatch(QStringLiteral("g1"), QStringLiteral("Title"), 100));
    GigPatch event;
    event.id = GigId{QStringLiteral("g1")};
    event.status = GigStatus::Assigned;
    const GigKey key = fixture.merge(event);
    QCOMPARE(fixture.store->gig(key)->status, GigStatus::Assigned);
    QCOMPARE(fixture.store->gig(key)->title, QStringLiteral("Title"));
    QCOMPARE(fixture.store->gig(key)->updatedAt, at(100));
}

void TestMerging::bidBeforeItsGig()
{
    StoreFixture fixture;
    fixture.open();
    const BidKey bid = fixture.merge(bidPatch(QStringLiteral("b1"), QStringLiteral("g1"), me));
    QVERIFY(!fixture.store->bid(bid)->gig.isValid());
    const GigKey gig = fixture.merge(gigPatch(QStringLiteral("g1"), QStringLiteral("Logo")));
    QCOMPARE(fixture.store->bid(bid)->gig, gig);
    QCOMPARE(fixture.store->bid(bid)->gigTitle, QStringLiteral("Logo"));
    QCOMPARE(fixture.store->gig(gig)->myBid, bid);
}

void TestMerging::mineComesFromSelf()
{
    StoreFixture fixture;
    fixture.open();
    GigPatch own = gigPatch(QStringLiteral("g1"), QStringLiteral("Own"));
    own.ownerId = me;
    QVERIFY(fixture.store->gig(fixture.merge(own))->mine);
    const GigKey other = fixture.merge(gigPatch(QStringLiteral("g2"), QStringLiteral("Other")));
    QVERIFY(!fixture.store->gig(other)->mine);
    fixture.merge(bidPatch(QStringLiteral("b1"), QStringLiteral("g2"), ada));
    QVERIFY(!fixture.store->gig(other)->myBid.isValid());
}

void TestMerging::aDeletedGigLeavesMyBid()
{
    StoreFixture fixture;
    fixture.open();
    const GigKey gig = fixture.merge(gigPatch(QStringLiteral("g1"), QStringLiteral("Logo")));
    const BidKey mine = fixture.merge(bidPatch(QStringLiteral("b1"), QStringLiteral("g1"), me));
    const BidKey other = fixture.merge(bidPatch(QStringLiteral("b2"), QStringLiteral("g1"), ada));
    fixture.write([](StoreWriter &writer) {
        BidPatch gone;
        gone.id = BidId{QStringLiteral("b1")};
        gone.gigGone = true;
        writer.mergeBid(gone);
    });
    QVERIFY(!fixture.store->gig(gig));
    QVERIFY(!fixture.store->bid(other));
    const std::optional<Bid> left = fixture.store->bid(mine);
    QVERIFY(left);
    QVERIFY(!left->gig.isValid());
    QCOMPARE(left->gigTitle, QStringLiteral("Logo"));
    QCOMPARE(left->gigBudget, Money::fromCents(10000));
    QCOMPARE(left->gigOwnerName, QStringLiteral("Ada"));
}

void TestMerging::whatIsDeletedStaysDeleted()
{
    StoreFixture fixture;
    fixture.open();
    const GigId id{QStringLiteral("g")};
    fixture.merge(shapesOf(1).first());
    // Answers and events that were on their way when it was deleted, in that transaction and later.
    fixture.write([&](StoreWriter &writer) {
        writer.removeGig(id);
        writer.mergeGig(shapesOf(2).first());
    });
    QVERIFY(!fixture.store->keyOf(id).isValid());
    const QList<GigPatch> late = shapesOf(3);
    for (const GigPatch &patch : late)
        QVERIFY(!fixture.merge(patch).isValid());
    QVERIFY(fixture.gigs().isEmpty());
    // Also what was never here, and what our own command deleted.
    const GigId unseen{QStringLiteral("unseen")};
    fixture.write([&](StoreWriter &writer) { writer.removeGig(unseen); });
    fixture.merge(gigPatch(unseen.value, QStringLiteral("Late")));
    GigPatch own = gigPatch(QStringLiteral("own"), QStringLiteral("Own"));
    own.ownerId = me;
    const auto deletion = fixture.submit(DeleteGig{fixture.merge(own)});
    QVERIFY(deletion);
    QCOMPARE(fixture.claim().size(), 1);
    fixture.outbox->complete(deletion->command, {}, {}, {});
    fixture.merge(own);
    QVERIFY(fixture.gigs().isEmpty());
    // What only left a list may come back.
    const GigPatch other = gigPatch(QStringLiteral("other"), QStringLiteral("Other"));
    fixture.merge(other);
    fixture.write([](StoreWriter &writer) { writer.retainOpenGigs({}); });
    QVERIFY(fixture.gigs().isEmpty());
    fixture.merge(other);
    QCOMPARE(fixture.gigs().size(), 1);
}

void TestMerging::completeListsRemoveWhatIsGone()
{
    StoreFixture fixture;
    fixture.open();
    GigPatch own = gigPatch(QStringLiteral("own"), QStringLiteral("Own"));
    own.ownerId = me;
    fixture.write([&](StoreWriter &writer) {
        for (const char *id : {"a", "b", "c"})
            writer.mergeGig(gigPatch(QString::fromLatin1(id), QString::fromLatin1(id)));
        writer.mergeGig(own);
        writer.mergeBid(bidPatch(QStringLiteral("bid-c"), QStringLiteral("c"), me));
        writer.mergeBid(bidPatch(QStringLiteral("bid-own-1"), QStringLiteral("own"), ada));
        writer.mergeBid(bidPatch(QStringLiteral("bid-own-2"), QStringLiteral("own"), ada));
    });
    QVERIFY(fixture.submit(
        PostGig{QStringLiteral("Unsent"), QStringLiteral("text"), Money::fromCents(100)}));
    fixture.write([](StoreWriter &writer) {
        writer.retainOpenGigs({GigId{QStringLiteral("a")}});
        writer.retainBidsOf(writer.keyOf(GigId{QStringLiteral("own")}),
                            {BidId{QStringLiteral("bid-own-2")}});
        writer.retainMyBids({});
    });
    QStringList titles = fixture.titles();
    titles.sort();
    // b is gone; c left the open list, but a bid of ours says what became of it.
    QCOMPARE(titles, (QStringList{QStringLiteral("Own"), QStringLiteral("Unsent"),
                                  QStringLiteral("a"), QStringLiteral("c")}));
    const GigKey ownKey = fixture.store->keyOf(GigId{QStringLiteral("own")});
    QCOMPARE(fixture.bids({ownKey, {}}).size(), 1);
    const std::optional<Bid> withdrawn =
        fixture.store->bid(fixture.store->keyOf(BidId{QStringLiteral("bid-c")}));
    QCOMPARE(withdrawn->status, BidStatus::Withdrawn);
    fixture.write([](StoreWriter &writer) { writer.retainMyGigs({}); });
    QVERIFY(!fixture.store->gig(ownKey));
    QCOMPARE(fixture.entries().size(), 1); // what the server has not heard of is not in its lists
}

void TestMerging::usersMergeByField()
{
    StoreFixture fixture;
    fixture.open();
    fixture.write([](StoreWriter &writer) {
        UserPatch user;
        user.id = ada;
        user.name = QStringLiteral("Ada");
        user.email = QStringLiteral("ada@example.org");
        writer.mergeUser(user);
        UserPatch thin;
        thin.id = ada;
        thin.avatarUrl = QStringLiteral("https://example.org/a.png");
        thin.name = QString(); // an empty text is as unknown as none
        writer.mergeUser(thin);
    });
    const std::optional<User> user = fixture.store->user(ada);
    QVERIFY(user);
    QCOMPARE(user->name, QStringLiteral("Ada"));
    QCOMPARE(user->email, QStringLiteral("ada@example.org"));
    QCOMPARE(user->avatarUrl, QStringLiteral("https://example.org/a.png"));
}

void TestMerging::oddAmountsAreKept()
{
    StoreFixture fixture;
    fixture.open();
    GigPatch gig = gigPatch(QStringLiteral("g1"), QStringLiteral("Odd"));
    gig.budget = Money::fromStored(QStringLiteral("99.999"));
    const GigKey odd = fixture.merge(gig);
    fixture.merge(gigPatch(QStringLiteral("g2"), QStringLiteral("Even")));
    QCOMPARE(fixture.store->gig(odd)->budget.toStored(), QStringLiteral("99.999"));
    GigQuery query;
    query.sort = GigQuery::Sort::BudgetLow;
    QCOMPARE(fixture.gigs(query).first(), odd);
}

void TestMerging::noticesAreKeptOnce()
{
    StoreFixture fixture;
    fixture.open();
    const GigKey gig = fixture.merge(gigPatch(QStringLiteral("g1"), QStringLiteral("Logo")));
    QSignalSpy noticed(fixture.store.get(), &Store::noticed);
    Notice notice;
    notice.kind = Notice::Kind::Hired;
    notice.gig = gig;
    notice.title = QStringLiteral("Logo");
    notice.amount = Money::fromCents(500);
    notice.at = at(5);
    notice.identity = QStringLiteral("hired:b1");
    QList<bool> added;
    for (int i = 0; i < 2; ++i)
        fixture.write([&](StoreWriter &writer) { added.append(writer.addNotice(notice)); });
    fixture.reopen();
    fixture.write([&](StoreWriter &writer) { added.append(writer.addNotice(notice)); });
    QCOMPARE(added, (QList<bool>{true, false, false}));
    QCOMPARE(noticed.count(), 1);
    const auto told = noticed.first().first().value<QList<Notice>>();
    QCOMPARE(told.size(), 1);
    QVERIFY(told.first().key.isValid());
    std::optional<QList<Notice>> stored;
    fixture.store->queryNotices(fixture.store.get(), [&](const QList<Notice> &n) { stored = n; });
    QTRY_VERIFY(stored);
    notice.key = told.first().key;
    QCOMPARE(*stored, QList<Notice>{notice});
}

QTEST_GUILESS_MAIN(TestMerging)
#include "tst_merging.moc"
