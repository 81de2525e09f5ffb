// SPDX-License-Identifier: MIT
// Opening, threads, callbacks, and what becomes of a file that cannot be used.
#include "storefixture.h"

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
    void anUnusableFolderIsSaid();
    void aNewerFileIsSetAsideWithItsWork();
    void aFileThatIsNoDatabaseIsReplaced();
    void aDamagedFileKeepsItsWork();
    void damageFoundWhileRunning();
    void connectionsAreRemoved();
    void onlyNamedFieldsAreStored();

private:
    /// Runs SQL on the closed file as another program would.
    static void sql(const QString &file, const QStringList &statements);
};

void TestStore::sql(const QString &file, const QStringList &statements)
{
    {
        QSqlDatabase db =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("foreign"));
        db.setDatabaseName(file);
        QVERIFY(db.open());
        for (const QString &statement : statements) {
            QSqlQuery query(db);
            QVERIFY2(query.exec(statement), qPrintable(statement));
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("foreign"));
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
    sql(f.file(), {QStringLiteral("CREATE TRIGGER full BEFORE INSERT ON bids BEGIN SELECT "
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

void TestStore::anUnusableFolderIsSaid()
{
    const QTemporaryDir dir;
    // A file where the folder should be: that fails for root too, unlike missing permissions.
    QFile file(dir.filePath(QStringLiteral("taken")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    Store store(file.fileName() + QStringLiteral("/account"), me);
    QSignalSpy opened(&store, &Store::opened);
    QVERIFY(opened.wait(patience));
    QCOMPARE(opened.first().at(0).toBool(), false);
    const Error error = opened.first().at(1).value<Error>();
    QCOMPARE(error.kind, Error::Kind::Storage);
    QVERIFY(error.detail.contains(QStringLiteral("taken")));
    QVERIFY(!store.isOpen());
    // It then stays empty, and says so to everyone who asks.
    bool refused = false;
    int chunks = 0;
    store.write([](StoreWriter &) { QFAIL("no file to write to"); }, &store,
                [&](const tl::expected<void, Error> &result) { refused = !result; });
    store.queryGigs({}, &store, [&](const Store::KeyChunk &chunk) {
        ++chunks;
        QVERIFY(chunk.first && !chunk.more && chunk.keys.isEmpty());
    });
    QTRY_VERIFY(refused);
    QTRY_COMPARE(chunks, 1);
}

void TestStore::aNewerFileIsSetAsideWithItsWork()
{
    StoreFixture f;
    f.open();
    const GigKey known = f.merge(gigPatch(QStringLiteral("g1"), QStringLiteral("Known")));
    f.merge(gigPatch(QStringLiteral("g2"), QStringLiteral("Cached only")));
    const auto posted =
        f.submit(PostGig{QStringLiteral("Unsent"), QStringLiteral("text"), Money::fromCents(500)});
    const auto placed = f.submit(PlaceBid{known, Money::fromCents(70), QStringLiteral("please")});
    f.write([](StoreWriter &writer) {
        writer.setMeta(QStringLiteral("draft:gig"), QStringLiteral("half a thou"));
        writer.setMeta(QStringLiteral("cursor"), QStringLiteral("77"));
        Notice notice;
        notice.identity = QStringLiteral("hired:b9");
        notice.at = at(0);
        writer.addNotice(notice);
    });
    const QList<OutboxEntry> before = f.entries();
    f.close();
    sql(f.file(), {QStringLiteral("PRAGMA user_version = 99"),
                   QStringLiteral("ALTER TABLE gigs ADD COLUMN tomorrow TEXT"),
                   QStringLiteral("ALTER TABLE outbox ADD COLUMN tomorrow TEXT")});

    f.store = std::make_unique<Store>(f.folder(), me);
    QSignalSpy rebuilt(f.store.get(), &Store::rebuilt);
    QVERIFY(rebuilt.wait(patience));
    f.outbox = std::make_unique<Outbox>(*f.store);
    const QString aside = rebuilt.first().first().toString();
    QVERIFY(QFile::exists(aside));
    QVERIFY(aside != f.file());
    const QList<OutboxEntry> after = f.entries();
    QCOMPARE(after.size(), 2);
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(after.at(i).idempotencyKey, before.at(i).idempotencyKey);
        QCOMPARE(after.at(i).gig, before.at(i).gig);
        QCOMPARE(after.at(i).gigId, before.at(i).gigId);
    }
    QCOMPARE(f.store->gig(posted->gig)->title, QStringLiteral("Unsent"));
    QCOMPARE(f.store->bid(placed->bid)->message, QStringLiteral("please"));
    QCOMPARE(f.meta(QStringLiteral("draft:gig")), QStringLiteral("half a thou"));
    QCOMPARE(f.meta(QStringLiteral("cursor")),
             QString()); // what it stood for is gone: everything is read anew
    QVERIFY(!f.store->keyOf(GigId{QStringLiteral("g2")}).isValid());
    bool again = true;
    f.write([&](StoreWriter &writer) {
        Notice notice;
        notice.identity = QStringLiteral("hired:b9");
        notice.at = at(0);
        again = writer.addNotice(notice);
    });
    QVERIFY(!again); // nobody is told twice because of a rebuild
    f.reopen();
    QCOMPARE(f.entries().size(), 2);
}

void TestStore::aFileThatIsNoDatabaseIsReplaced()
{
    StoreFixture f;
    QFile file(f.file());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("this is no database at all. ").repeated(500));
    file.close();
    f.store = std::make_unique<Store>(f.folder(), me);
    QSignalSpy rebuilt(f.store.get(), &Store::rebuilt);
    QVERIFY(rebuilt.wait(patience));
    QVERIFY(f.store->isOpen());
    f.merge(gigPatch(QStringLiteral("g"), QStringLiteral("t")));
    QCOMPARE(f.gigs().size(), 1);
}

void TestStore::aDamagedFileKeepsItsWork()
{
    StoreFixture f;
    f.open();
    QVERIFY(
        f.submit(PostGig{QStringLiteral("Unsent"), QStringLiteral("text"), Money::fromCents(500)}));
    f.close();
    // The page where the table of gigs begins is overwritten; the outbox is elsewhere in the file.
    qint64 page = 0;
    {
        QSqlDatabase db =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("look"));
        db.setDatabaseName(f.file());
        QVERIFY(db.open());
        QSqlQuery query(db);
        QVERIFY(
            query.exec(QStringLiteral("SELECT rootpage FROM sqlite_master WHERE name = 'gigs'")) &&
            query.next());
        page = query.value(0).toLongLong();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("look"));
    QFile file(f.file());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek((page - 1) * 4096));
    file.write(QByteArray(4096, '\xa5'));
    file.close();

    f.store = std::make_unique<Store>(f.folder(), me);
    QSignalSpy rebuilt(f.store.get(), &Store::rebuilt);
    QVERIFY(rebuilt.wait(patience));
    f.outbox = std::make_unique<Outbox>(*f.store);
    const QList<OutboxEntry> entries = f.entries();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().state, SyncState::Queued);
    // The gig's own row could not be read: it is made again from its command.
    const std::optional<Gig> gig = f.store->gig(entries.first().gig);
    QVERIFY(gig);
    QCOMPARE(gig->title, QStringLiteral("Unsent"));
    QCOMPARE(gig->budget, Money::fromCents(500));
    QVERIFY(gig->mine);
}

void TestStore::damageFoundWhileRunning()
{
    StoreFixture f;
    f.open();
    f.write([](StoreWriter &writer) {
        for (int i = 0; i < 5000; ++i)
            writer.mergeGig(gigPatch(QString::number(i), QStringLiteral("Gig number %1").arg(i)));
    });
    QVERIFY(
        f.submit(PostGig{QStringLiteral("Unsent"), QStringLiteral("text"), Money::fromCents(500)}));
    f.close();
    // Damage in the middle of the file that opening does not meet.
    QFile file(f.file());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 pages = file.size() / 4096;
    for (qint64 page = pages / 10; page < pages * 9 / 10; page += 3) {
        QVERIFY(file.seek(page * 4096));
        file.write(QByteArray(4096, '\x5a'));
    }
    file.close();
    f.store = std::make_unique<Store>(f.folder(), me);
    QSignalSpy rebuilt(f.store.get(), &Store::rebuilt);
    QSignalSpy opened(f.store.get(), &Store::opened);
    QVERIFY(opened.wait(patience));
    QVERIFY(opened.first().first().toBool());
    if (rebuilt.isEmpty())
        f.gigs({});
    // Somebody writes all over the file, whatever the queries met.
    for (int i = 0; i < 5000 && rebuilt.isEmpty(); i += 50) {
        f.store->write([i](StoreWriter &writer) {
            for (int j = i; j < i + 50; ++j)
                writer.mergeGig(gigPatch(QString::number(j), QStringLiteral("New %1").arg(j), 100));
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(rebuilt.count(), 1, patience);
    QCOMPARE(opened.count(), 1);
    QVERIFY(f.store->isOpen());
    QVERIFY(f.write(
        [](StoreWriter &w) { w.mergeGig(gigPatch(QStringLiteral("n"), QStringLiteral("fine"))); }));
    QVERIFY(f.titles().contains(QStringLiteral("fine")));
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

void TestStore::onlyNamedFieldsAreStored()
{
    StoreFixture f;
    f.open();
    f.close();
    QSqlDatabase db =
        QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("columns"));
    db.setDatabaseName(f.file());
    QVERIFY(db.open());
    QStringList columns;
    {
        QSqlQuery query(db);
        QVERIFY(query.exec(QStringLiteral("SELECT lower(c.name) FROM sqlite_master t JOIN "
                                          "pragma_table_info(t.name) c WHERE t.type = 'table'")));
        while (query.next())
            columns.append(query.value(0).toString());
    }
    db = {};
    QSqlDatabase::removeDatabase(QStringLiteral("columns"));
    QVERIFY(columns.contains(QStringLiteral("username")));
    for (const QString &column : columns) {
        QVERIFY2(!column.contains(QStringLiteral("password")) &&
                     !column.contains(QStringLiteral("token")) &&
                     !column.contains(QStringLiteral("secret")),
                 qPrintable(column));
    }
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
