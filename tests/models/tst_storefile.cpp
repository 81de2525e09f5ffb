// SPDX-License-Identifier: MIT
// What becomes of a file that cannot be used, and of the unsent work in it.
#include "storefixture.h"

#include "models/sql/database.h"
#include "models/sql/migrations.h"
#include "models/words.h"
#include "models/write/commandtext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QProcess>
#include <QScopeGuard>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QThread>

// It must stand outside a namespace.
static void initClientSql()
{
    Q_INIT_RESOURCE(gigflow_client_sql);
}

using namespace Qt::StringLiterals;
using namespace gigflow;
using namespace gigflow::test;

class TestStoreFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anUnusableFolderIsSaid();
    void aReadOnlyFolderIsSaid();
    void aFileThatIsLockedIsSaid();
    void aNewerFileIsSetAsideWithItsWork();
    void aFileThatIsNoDatabaseIsReplaced();
    void aDamagedFileKeepsItsWork();
    void damageElsewhereKeepsAnEdit();
    void damageFoundWhileRunning();
    void aFullDiskIsSaidAndLosesNothing();
    void everyTroubleHasItsSentence();
    void endedWhileTheSuccessorTookItsPlace();
    void aSuccessorThatCannotBeMadeLeavesTheOldFile();
    void whatWasAnsweredIsWrittenOnceItCanBe();
    void onlyNamedFieldsAreStored();
    void anOlderFileComesAlong_data();
    void anOlderFileComesAlong();
};

void TestStoreFile::anUnusableFolderIsSaid()
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

void TestStoreFile::aReadOnlyFolderIsSaid()
{
    StoreFixture f;
    f.open();
    f.close();
    const auto readable = QFile::ReadOwner | QFile::ReadUser | QFile::ExeOwner | QFile::ExeUser;
    const auto restore =
        qScopeGuard([&] { QFile::setPermissions(f.folder(), readable | QFile::WriteOwner); });
    QVERIFY(QFile::setPermissions(f.file(), QFile::ReadOwner | QFile::ReadUser));
    QVERIFY(QFile::setPermissions(f.folder(), readable));
    // Permissions do not bind root; /proc takes no file from anybody.
    const bool isRoot = QFileInfo(f.file()).isWritable();
    const QString folder = isRoot ? QStringLiteral("/proc/gigflow") : f.folder();
    Store store(folder, me);
    QSignalSpy opened(&store, &Store::opened);
    QVERIFY(opened.wait(patience));
    QCOMPARE(opened.first().at(0).toBool(), false);
    const QString detail = opened.first().at(1).value<Error>().detail;
    QVERIFY2(detail.contains(folder), qPrintable(detail));
}

void TestStoreFile::aFileThatIsLockedIsSaid()
{
    StoreFixture f;
    f.open();
    f.close();
    QSqlDatabase other =
        QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("locker"));
    other.setDatabaseName(f.file());
    QVERIFY(other.open());
    {
        QSqlQuery lock(other);
        QVERIFY(lock.exec(QStringLiteral("BEGIN IMMEDIATE")));
        Store store(f.folder(), me);
        QSignalSpy opened(&store, &Store::opened);
        QVERIFY(opened.wait(patience));
        QCOMPARE(opened.first().at(0).toBool(), false);
        QVERIFY(opened.first().at(1).value<Error>().detail.contains(QStringLiteral("locked")));
        QVERIFY(lock.exec(QStringLiteral("ROLLBACK")));
    }
    other = {};
    QSqlDatabase::removeDatabase(QStringLiteral("locker"));
    f.open(); // nothing was moved aside
    QCOMPARE(QDir(f.folder()).entryList({QStringLiteral("*set-aside*")}).size(), 0);
}

void TestStoreFile::aNewerFileIsSetAsideWithItsWork()
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
    asAnotherProgram(f.file(), {QStringLiteral("PRAGMA user_version = 99"),
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

void TestStoreFile::aFileThatIsNoDatabaseIsReplaced()
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

/// The page where this table or index begins.
bool overwrite(const QString &path, const QString &name)
{
    qint64 page = 0;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
        db.setDatabaseName(path);
        QSqlQuery query(db);
        if (!db.open() ||
            !query.exec(u"SELECT rootpage FROM sqlite_master WHERE name = '%1'"_s.arg(name)) ||
            !query.next())
            return false;
        page = query.value(0).toLongLong();
    }
    QSqlDatabase::removeDatabase(u"look"_s);
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.seek((page - 1) * 4096) &&
           file.write(QByteArray(4096, '\xa5')) == 4096;
}

void TestStoreFile::aDamagedFileKeepsItsWork()
{
    StoreFixture f;
    f.open();
    QVERIFY(
        f.submit(PostGig{QStringLiteral("Unsent"), QStringLiteral("text"), Money::fromCents(500)}));
    f.close();
    QVERIFY(overwrite(f.file(), u"gigs"_s)); // the outbox is elsewhere in the file

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

void TestStoreFile::damageElsewhereKeepsAnEdit()
{
    StoreFixture f;
    f.open();
    GigPatch own = gigPatch(u"g1"_s, u"As it was"_s);
    own.ownerId = me;
    f.merge(own);
    const GigKey key = f.store->keyOf(GigId{u"g1"_s});
    QVERIFY(f.submit(EditGig{key, u"Edited"_s, u"text"_s, Money::fromCents(500)}));
    f.close();
    // What is damaged is of drafts: the edited gig can still be read, and with it where to send it.
    QVERIFY(overwrite(f.file(), u"drafts"_s));
    QVERIFY(overwrite(f.file(), u"drafts_gig"_s));

    f.store = std::make_unique<Store>(f.folder(), me);
    QSignalSpy rebuilt(f.store.get(), &Store::rebuilt);
    QVERIFY(rebuilt.wait(patience));
    f.outbox = std::make_unique<Outbox>(*f.store);
    QCOMPARE(f.entries().size(), 1);
    QCOMPARE(f.entries().first().state, SyncState::Queued);
    QCOMPARE(f.entries().first().gigId, GigId{u"g1"_s});
    QCOMPARE(f.store->gig(f.entries().first().gig)->title, u"Edited"_s);
}

void TestStoreFile::damageFoundWhileRunning()
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

void TestStoreFile::aFullDiskIsSaidAndLosesNothing()
{
    const QTemporaryDir dir;
    // A real file system of a megabyte and a half; making one needs the right to mount.
    const auto mount = [&](const QStringList &arguments) {
        return QProcess::execute(arguments.first(), arguments.mid(1)) == 0;
    };
    const bool mounted = mount({QStringLiteral("mount"), QStringLiteral("-t"),
                                QStringLiteral("tmpfs"), QStringLiteral("-o"),
                                QStringLiteral("size=1500k"), QStringLiteral("tmpfs"), dir.path()});
    if (!mounted)
        QSKIP("no right to mount a small disk");
    const auto unmount = qScopeGuard([&] {
        mount({QStringLiteral("umount"), QStringLiteral("-l"), dir.path()});
    });
    Store store(dir.filePath(QStringLiteral("account")), me);
    Outbox outbox(store);
    QSignalSpy opened(&store, &Store::opened);
    QVERIFY(opened.wait(patience));
    QVERIFY(opened.first().first().toBool());
    const auto post = [&](const QString &title) {
        std::optional<tl::expected<Submitted, Error>> result;
        outbox.submit(PostGig{title, QString(2000, u'x'), Money::fromCents(100)}, &store,
                      [&](const tl::expected<Submitted, Error> &r) { result = r; });
        if (!QTest::qWaitFor([&] { return result.has_value(); }, patience))
            qFatal("a command was never answered");
        return *result;
    };
    QVERIFY(post(QStringLiteral("First")));
    QFile ballast(dir.filePath(QStringLiteral("ballast")));
    QVERIFY(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (ballast.write(QByteArray(4096, 'b')) == 4096) {
    }
    ballast.close();
    std::optional<Error> failure;
    int kept = 1;
    for (int i = 0; i < 200 && !failure; ++i) { // what is left of the write-ahead log
        if (const auto made = post(QStringLiteral("Post %1").arg(i)))
            ++kept;
        else
            failure = made.error();
    }
    QVERIFY(failure);
    QCOMPARE(failure->kind, Error::Kind::Storage);
    QCOMPARE(storageProblem(*failure),
             QStringLiteral("The disk is full. Make room and try again."));
    QCOMPARE(store.outboxSize(), kept); // what was said to be safe is
    QVERIFY(QFile::remove(ballast.fileName()));
    QVERIFY(post(QStringLiteral("With room again"))); // without a restart
    QCOMPARE(store.outboxSize(), kept + 1);
}

void TestStoreFile::everyTroubleHasItsSentence()
{
    QSet<QString> sentences;
    for (const int code : {3, 5, 10, 13, 14, 1}) {
        const QString sentence = storageProblem(SqlFailure{code, QStringLiteral("x")}.toError());
        QVERIFY(!sentence.isEmpty());
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), 6);
}

void TestStoreFile::endedWhileTheSuccessorTookItsPlace()
{
    StoreFixture f;
    f.open();
    QVERIFY(
        f.submit(PostGig{QStringLiteral("Unsent"), QStringLiteral("text"), Money::fromCents(500)}));
    f.close();
    QVERIFY(QFile::rename(f.file(), f.file() + QStringLiteral(".new")));
    f.open();
    QCOMPARE(f.entries().size(), 1);
    QCOMPARE(f.titles(), QStringList{QStringLiteral("Unsent")});
}

void TestStoreFile::aSuccessorThatCannotBeMadeLeavesTheOldFile()
{
    StoreFixture f;
    f.open();
    QVERIFY(
        f.submit(PostGig{QStringLiteral("Unsent"), QStringLiteral("text"), Money::fromCents(500)}));
    f.close();
    asAnotherProgram(f.file(), {QStringLiteral("PRAGMA user_version = 4711")}); // a later version's
    const QString inTheWay = f.file() + QStringLiteral(".new");
    QVERIFY(QDir().mkpath(inTheWay + QStringLiteral("/full")));
    Store store(f.folder(), me);
    QSignalSpy opened(&store, &Store::opened);
    QVERIFY(opened.wait(patience));
    QCOMPARE(opened.first().at(0).toBool(), false);
    QVERIFY(QFile::exists(f.file()));
    QCOMPARE(QDir(f.folder()).entryList({QStringLiteral("*set-aside*")}).size(), 0);
    // Once the cause is gone it is made, by itself.
    QVERIFY(QDir(inTheWay).removeRecursively());
    QTRY_VERIFY_WITH_TIMEOUT(store.isOpen(), patience);
    QCOMPARE(opened.last().at(0).toBool(), true);
    QCOMPARE(store.outboxSize(), 1);
}

void TestStoreFile::whatWasAnsweredIsWrittenOnceItCanBe()
{
    StoreFixture f;
    f.open();
    const auto made =
        f.submit(PostGig{QStringLiteral("Sent"), QStringLiteral("text"), Money::fromCents(500)});
    QCOMPARE(f.claim().size(), 1);
    QSignalSpy troubled(f.store.get(), &Store::troubled);
    QSignalSpy recovered(f.store.get(), &Store::recovered);
    QSqlDatabase other =
        QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("locker"));
    other.setDatabaseName(f.file());
    QVERIFY(other.open());
    {
        QSqlQuery lock(other);
        QVERIFY(lock.exec(QStringLiteral("BEGIN IMMEDIATE")));
        f.outbox->complete(made->command, GigId{QStringLiteral("g1")}, {}, {});
        QVERIFY(troubled.count() > 0 || troubled.wait(patience));
        QCOMPARE(troubled.first().first().value<Error>().kind, Error::Kind::Storage);
        QVERIFY(lock.exec(QStringLiteral("ROLLBACK")));
    }
    other = {};
    QSqlDatabase::removeDatabase(QStringLiteral("locker"));
    QTRY_COMPARE_WITH_TIMEOUT(f.store->outboxSize(), 0, patience);
    QTRY_COMPARE_WITH_TIMEOUT(recovered.count(), 1, patience);
    QCOMPARE(f.store->gig(made->gig)->id, GigId{QStringLiteral("g1")});
}

void TestStoreFile::onlyNamedFieldsAreStored()
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

void TestStoreFile::anOlderFileComesAlong_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version < schemaVersion; ++version)
        QTest::addRow("version %d", version) << version;
}

void TestStoreFile::anOlderFileComesAlong()
{
    QFETCH(const int, version);
    initClientSql();
    StoreFixture f;
    const auto run = [&](const QString &name) {
        QFile file(QStringLiteral(":/gigflow/sql/client/") + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList statements = statementsOf(QString::fromUtf8(file.readAll()));
        QVERIFY(!statements.isEmpty());
        asAnotherProgram(f.file(), statements);
    };
    for (int step = 1; step <= version; ++step)
        run(QStringLiteral("%1.sql").arg(step, 4, 10, QLatin1Char('0')));
    run(QStringLiteral("search.sql"));
    const auto insert = [&](const QString &table, const QString &columns, const QString &values) {
        asAnotherProgram(
            f.file(),
            {QStringLiteral("INSERT INTO %1(%2) VALUES (%3)").arg(table, columns, values)});
    };
    // What that version wrote: two gigs, one of them unsent, a bid, a notice and the command.
    const QString gigColumns = QStringLiteral(
        "key, id, title, description, folded, budget_cents, status, owner_id, owner_name, "
        "bid_count, created, updated, mine, sync");
    insert(QStringLiteral("gigs"), gigColumns,
           QStringLiteral("7, 'g7', 'Piano lessons', 'Twice a week', 'piano lessons', 12000, 1, "
                          "'user-ada', 'Ada', 2, 1700000000000, 1700000000000, 0, 0"));
    insert(QStringLiteral("gigs"), gigColumns,
           QStringLiteral("8, NULL, 'Logo', 'A new logo', 'logo', 5000, 1, 'user-me', NULL, 0, "
                          "1700000001000, NULL, 1, 1"));
    insert(QStringLiteral("bids"),
           QStringLiteral("key, id, gig, gig_id, freelancer_id, message, price_cents, status, "
                          "created, mine"),
           QStringLiteral("3, 'b3', 7, 'g7', 'user-me', 'I can', 9000, 1, 1700000002000, 1"));
    insert(QStringLiteral("notices"), QStringLiteral("identity, kind, gig, title, at, read"),
           QStringLiteral("'hired:b9', 0, 7, 'Piano lessons', 1700000003000, 0"));
    const QString payload = payloadOf(
        PostGig{QStringLiteral("Logo"), QStringLiteral("A new logo"), Money::fromCents(5000)});
    insert(QStringLiteral("outbox"),
           QStringLiteral("kind, payload, state, idempotency_key, created, attempts, gig"),
           QStringLiteral("1, '%1', 1, 'key-of-the-post', 1700000001000, 0, 8").arg(payload));
    if (version >= 2)
        insert(QStringLiteral("drafts"), QStringLiteral("id, kind, gig, body, amount, changed"),
               QStringLiteral("'bid-on:7', 3, 7, 'half a sen', '4o', 1700000004000"));
    asAnotherProgram(f.file(), {QStringLiteral("PRAGMA user_version = %1").arg(version)});

    f.open();
    QCOMPARE(QDir(f.folder()).entryList({QStringLiteral("*set-aside*")}).size(), 0);
    const auto piano = f.store->gig(GigKey{7});
    QVERIFY(piano);
    QCOMPARE(piano->id, GigId{QStringLiteral("g7")});
    QCOMPARE(piano->title, QStringLiteral("Piano lessons"));
    QCOMPARE(piano->budget, Money::fromCents(12000));
    QCOMPARE(piano->bidCount, 2);
    QCOMPARE(piano->myBid, BidKey{3});
    QCOMPARE(f.store->bid(BidKey{3})->message, QStringLiteral("I can"));
    QCOMPARE(f.store->bid(BidKey{3})->price, Money::fromCents(9000));
    GigQuery search;
    search.text = QStringLiteral("lesso");
    QCOMPARE(f.gigs(search), QList<GigKey>{GigKey{7}});
    search.text = QStringLiteral("twice");
    QCOMPARE(f.gigs(search), QList<GigKey>{GigKey{7}});
    std::optional<QList<Notice>> notices;
    f.store->queryNotices(f.store.get(), [&](const QList<Notice> &list) { notices = list; });
    QTRY_VERIFY_WITH_TIMEOUT(notices, patience);
    QCOMPARE(notices->size(), 1);
    QCOMPARE(notices->first().identity, QStringLiteral("hired:b9"));
    if (version >= 2) {
        QCOMPARE(f.store->draft(QStringLiteral("bid-on:7"))->text, QStringLiteral("half a sen"));
        QCOMPARE(f.store->draft(QStringLiteral("bid-on:7"))->amount, QStringLiteral("4o"));
    }
    const QList<OutboxEntry> ready = f.claim(); // and it can be sent
    QCOMPARE(ready.size(), 1);
    QCOMPARE(ready.first().idempotencyKey, QStringLiteral("key-of-the-post"));
    QCOMPARE(ready.first().gig, GigKey{8});
    QCOMPARE(std::get<PostGig>(ready.first().command).title, QStringLiteral("Logo"));
    // The file is of this version now, and works as one.
    f.outbox->complete(ready.first().key, GigId{QStringLiteral("g8")}, {}, {});
    const auto edited = f.submit(EditGig{GigKey{8}, QStringLiteral("Emblem"),
                                         QStringLiteral("A new logo"), Money::fromCents(5000)});
    QVERIFY(edited);
    f.reopen();
    QCOMPARE(f.store->gig(GigKey{8})->title, QStringLiteral("Emblem"));
    QCOMPARE(f.entries().size(), 1);
}

QTEST_GUILESS_MAIN(TestStoreFile)
#include "tst_storefile.moc"
