// SPDX-License-Identifier: MIT
// Opening, threads, callbacks, and what becomes of a file that cannot be used.
#include "storefixture.h"

#include "models/statistics.h"

#include <QDir>
#include <QFile>
#include <QMutex>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QThread>

using namespace gigflow;
using namespace gigflow::test;

class TestStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void callbacksAndSignalsArriveHere();
    void aFailedTransactionLeavesNothing();
    void burstsAreUnited();
    void callbacksDieWithTheirContext();
    void destructionFinishesWrites();
    void writesBeforeOpeningWait();
    void readersDoNotHoldTheLogOpen();
    void connectionsAreRemoved();
    void statisticsAreCounted();
};

void TestStore::statisticsAreCounted()
{
    StoreFixture f;
    f.open();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto told = f.write([&](StoreWriter &w) {
        for (int i = 0; i < 4; ++i) { // four bids of mine on Ada's gigs
            const QString id = QString::number(i);
            w.mergeGig(gigPatch(id, QStringLiteral("Ada's ") + id));
            BidPatch bid = bidPatch(id, id, me);
            bid.status = i < 2    ? BidStatus::Hired
                         : i == 2 ? BidStatus::Rejected
                                  : BidStatus::Pending;
            bid.createdAt = bid.updatedAt = i == 0 ? now : at(0);
            w.mergeBid(bid);
        }
        for (int i = 0; i < 3; ++i) { // three gigs of mine, two of them assigned
            GigPatch gig = gigPatch(QStringLiteral("mine%1").arg(i), QStringLiteral("Mine"));
            gig.ownerId = me;
            gig.status = i < 2 ? GigStatus::Assigned : GigStatus::Open;
            gig.bidCount = 2;
            w.mergeGig(gig);
            BidPatch bid = bidPatch(QStringLiteral("ada%1").arg(i), gig.id.value, ada);
            bid.status = i == 0 ? BidStatus::Hired : BidStatus::Pending;
            bid.updatedAt = at(7200);
            w.mergeBid(bid);
        }
    });
    QVERIFY(told);
    std::optional<Statistics> found;
    f.store->statistics(f.store.get(), [&](const Statistics &s) { found = s; });
    QTRY_VERIFY_WITH_TIMEOUT(found, patience);
    QCOMPARE(found->bids, 4);
    QCOMPARE(found->pending, 1);
    QCOMPARE(found->hired, 2);
    QCOMPARE(found->rejected, 1);
    QCOMPARE(found->earnedCents, 18000);
    QCOMPARE(*found->winRate(), 2.0 / 3.0);
    QCOMPARE(found->gigs, 3);
    QCOMPARE(found->open, 1);
    QCOMPARE(found->hires(), 2);
    QCOMPARE(found->knownHires, 1);
    QCOMPARE(found->bidsReceived, 6);
    QCOMPARE(found->spentCents, 9000);
    QCOMPARE(found->hireSeconds, 7200);
    QCOMPARE(found->months.size(), 12);
    QCOMPARE(found->months.last().bids, 1); // the one of today; the others are years old
    QCOMPARE(found->months.last().earnedCents, 9000);
    QCOMPARE(found->months.first().bids, 0);
}

void TestStore::callbacksAndSignalsArriveHere()
{
    StoreFixture f;
    f.open();
    QThread *const gui = QThread::currentThread();
    QThread *writer = nullptr;
    QThread *answered = nullptr;
    QThread *signalled = nullptr;
    connect(f.store.get(), &Store::changed, f.store.get(),
            [&] { signalled = QThread::currentThread(); });
    f.store->write(
        [&](StoreWriter &w) {
            writer = QThread::currentThread();
            w.mergeGig(gigPatch(QStringLiteral("g"), QStringLiteral("t")));
        },
        f.store.get(), [&](const auto &) { answered = QThread::currentThread(); });
    QTRY_VERIFY(answered && signalled);
    QVERIFY(writer != gui);
    QCOMPARE(answered, gui);
    QCOMPARE(signalled, gui);
    QThread *counted = nullptr;
    f.store->myGigCounts(f.store.get(),
                         [&](const StatusCounts &) { counted = QThread::currentThread(); });
    QTRY_COMPARE(counted, gui);
}

void TestStore::aFailedTransactionLeavesNothing()
{
    StoreFixture f;
    f.open();
    QSignalSpy changed(f.store.get(), &Store::changed);
    // The disk is full from the second row on.
    f.close();
    f.sql({QStringLiteral("CREATE TRIGGER full BEFORE INSERT ON bids BEGIN SELECT "
                          "raise(ABORT, 'disk full'); END")});
    f.open();
    const auto result = f.write([](StoreWriter &writer) {
        writer.mergeGig(gigPatch(QStringLiteral("g1"), QStringLiteral("t")));
        writer.mergeBid(bidPatch(QStringLiteral("b1"), QStringLiteral("g1"), ada));
        writer.mergeGig(gigPatch(QStringLiteral("g2"), QStringLiteral("t")));
    });
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Storage);
    QVERIFY(result.error().detail.contains(QStringLiteral("disk full")));
    QVERIFY(f.gigs().isEmpty());
    QVERIFY(f.write([](StoreWriter &writer) {
        writer.mergeGig(gigPatch(QStringLiteral("g3"), QStringLiteral("t")));
    }));
    QCOMPARE(f.gigs().size(), 1);
}

void TestStore::burstsAreUnited()
{
    StoreFixture f;
    f.open();
    int signalled = 0;
    ChangeSet all;
    connect(f.store.get(), &Store::changed, this, [&](const ChangeSet &changes) {
        ++signalled;
        all.unite(changes);
    });
    // The writer is held until all writes stand in its queue.
    QMutex gate;
    gate.lock();
    f.store->write([&](StoreWriter &) { const QMutexLocker wait(&gate); });
    for (int i = 0; i < 10; ++i)
        f.store->write(
            [i](StoreWriter &w) { w.mergeGig(gigPatch(QString::number(i), QStringLiteral("t"))); });
    gate.unlock();
    QTRY_COMPARE(all.gigs.size(), 10);
    QVERIFY2(signalled <= 4, "ten commits made nearly as many signals");
}

void TestStore::callbacksDieWithTheirContext()
{
    StoreFixture f;
    f.open();
    int calls = 0;
    {
        QObject context;
        f.store->write([](StoreWriter &) {}, &context, [&](const auto &) { ++calls; });
        f.store->queryGigs({}, &context, [&](const Store::KeyChunk &) { ++calls; });
        f.store->unreadNotices(&context, [&](int) { ++calls; });
    }
    f.write([](StoreWriter &) {});
    f.gigs();
    QCOMPARE(calls, 0);
}

void TestStore::destructionFinishesWrites()
{
    StoreFixture f;
    f.open();
    for (int i = 0; i < 50; ++i)
        f.store->write(
            [i](StoreWriter &w) { w.mergeGig(gigPatch(QString::number(i), QStringLiteral("t"))); });
    f.reopen();
    QCOMPARE(f.gigs().size(), 50);
}

void TestStore::writesBeforeOpeningWait()
{
    const QTemporaryDir dir;
    Store store(dir.path(), me);
    QVERIFY(!store.isOpen());
    QVERIFY(store.gigs({GigKey{1}}).isEmpty());
    std::optional<bool> written;
    QList<qint64> found;
    bool ended = false;
    store.write(
        [](StoreWriter &w) { w.mergeGig(gigPatch(QStringLiteral("g"), QStringLiteral("t"))); },
        &store, [&](const tl::expected<void, Error> &result) { written = result.has_value(); });
    store.queryNotices(&store, [&](const QList<Notice> &) { ended = true; });
    QTRY_VERIFY(written && ended);
    QVERIFY(*written);
    QVERIFY(store.isOpen());
}

void TestStore::readersDoNotHoldTheLogOpen()
{
    StoreFixture f;
    f.open();
    f.merge(gigPatch(QStringLiteral("g"), QStringLiteral("t")));
    f.gigs();
    QVERIFY(f.store->gig(GigKey{1}));
    QCOMPARE(f.store->gigs({GigKey{1}}).size(), 1);
    QCOMPARE(f.store->outboxSize(), 0);
    // A checkpoint that truncates needs every reader to be done.
    QVariantList answer;
    {
        QSqlDatabase db =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("checkpoint"));
        db.setDatabaseName(f.file());
        QVERIFY(db.open());
        QSqlQuery query(db);
        QVERIFY(query.exec(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
        QVERIFY(query.next());
        answer = {query.value(0), query.value(1)};
    }
    QSqlDatabase::removeDatabase(QStringLiteral("checkpoint"));
    QCOMPARE(answer, (QVariantList{0, 0}));
}

void TestStore::connectionsAreRemoved()
{
    const qsizetype before = QSqlDatabase::connectionNames().size();
    {
        StoreFixture f;
        f.open();
        f.merge(gigPatch(QStringLiteral("g"), QStringLiteral("t")));
        f.gigs();
        QVERIFY(QSqlDatabase::connectionNames().size() > before);
    }
    QCOMPARE(QSqlDatabase::connectionNames().size(), before);
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
