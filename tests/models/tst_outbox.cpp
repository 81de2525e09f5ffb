// SPDX-License-Identifier: MIT
#include "outboxfixture.h"

#include <QDir>
#include <QFile>
#include <QUuid>

using namespace gigflow;
using namespace gigflow::test;

class TestOutbox : public OutboxTest
{
    Q_OBJECT
private Q_SLOTS:
    void aPostShowsAtOnceAndSurvivesACrash();
    void whatIsWrongIsRefusedBeforeSending_data();
    void whatIsWrongIsRefusedBeforeSending();
    void bidsThatTheServerWouldRefuse();
    void anEditFoldsIntoTheUnsentPost();
    void anEditOfASentPostWaitsBehindIt();
    void aDeleteOfTheUnsentCancelsBoth();
    void aDeleteOfWhatMayExistIsSent();
    void serverWordsStayAsideWhileAnEditIsUnsent();
    void aDeletedGigHidesUntilRefused();
    void withdrawingABid();
    void aGigThatWentAwayKeepsItsCommands();
    void profile();
};

void TestOutbox::aPostShowsAtOnceAndSurvivesACrash()
{
    const auto made = f->submit(post());
    QVERIFY(made);
    QVERIFY(made->gig.isValid());
    QCOMPARE(gig(made->gig).sync, SyncState::Queued);
    QVERIFY(gig(made->gig).mine);
    QVERIFY(gig(made->gig).id.isEmpty());
    QCOMPARE(gig(made->gig).status, GigStatus::Open);
    QCOMPARE(f->titles(), QStringList{QStringLiteral("Logo")});
    const QList<OutboxEntry> before = f->entries();
    QCOMPARE(before.size(), 1);
    QCOMPARE(QUuid(before.first().idempotencyKey).isNull(), false);
    QCOMPARE(before.first().attempts, 0);

    // The process dies here: the files as they are on disk at this moment, the write-ahead log
    // unmerged.
    const QTemporaryDir copy;
    for (const QString &name : QDir(f->folder()).entryList(QDir::Files))
        QVERIFY(QFile::copy(f->folder() + QLatin1Char('/') + name, copy.filePath(name)));
    QVERIFY(QFile::exists(copy.filePath(QStringLiteral("store.db-wal"))));
    Store after(copy.path(), me);
    QSignalSpy opened(&after, &Store::opened);
    QVERIFY(opened.wait(patience));
    QCOMPARE(after.gig(made->gig)->title, QStringLiteral("Logo"));
    QCOMPARE(after.outboxSize(), 1);
}

void TestOutbox::whatIsWrongIsRefusedBeforeSending_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("description");
    QTest::addColumn<Money>("budget");
    QTest::addColumn<QStringList>("fields");
    const QString text = QStringLiteral("text");
    const Money ten = Money::fromCents(1000);
    QTest::newRow("blank title") << "  " << text << ten << QStringList{QStringLiteral("title")};
    QTest::newRow("longest title") << QString(100, u'x') << text << ten << QStringList();
    QTest::newRow("title too long")
        << QString(101, u'x') << text << ten << QStringList{QStringLiteral("title")};
    QTest::newRow("100 emoji") << QStringLiteral("😀").repeated(100) << text << ten << QStringList();
    QTest::newRow("blank text") << text << "\n"
                                << ten << QStringList{QStringLiteral("description")};
    QTest::newRow("text too long")
        << text << QString(2001, u'x') << ten << QStringList{QStringLiteral("description")};
    QTest::newRow("zero") << text << text << Money::fromCents(0)
                          << QStringList{QStringLiteral("budget")};
    QTest::newRow("no amount") << text << text << Money() << QStringList{QStringLiteral("budget")};
    QTest::newRow("odd amount") << text << text << Money::fromStored(QStringLiteral("1.005"))
                                << QStringList{QStringLiteral("budget")};
    QTest::newRow("everything") << ""
                                << "" << Money()
                                << (QStringList{QStringLiteral("title"),
                                                QStringLiteral("description"),
                                                QStringLiteral("budget")});
}

void TestOutbox::whatIsWrongIsRefusedBeforeSending()
{
    QFETCH(const QString, title);
    QFETCH(const QString, description);
    QFETCH(const Money, budget);
    QFETCH(const QStringList, fields);
    const auto made = f->submit(PostGig{title, description, budget});
    QCOMPARE(made.has_value(), fields.isEmpty());
    QCOMPARE(f->entries().size(), fields.isEmpty() ? 1 : 0);
    QCOMPARE(f->gigs().size(), fields.isEmpty() ? 1 : 0);
    if (made)
        return;
    QCOMPARE(made.error().kind, Error::Kind::Validation);
    QStringList named;
    for (const FieldError &field : made.error().fields) {
        named.append(field.field);
        QVERIFY(!field.message.isEmpty());
    }
    QCOMPARE(named, fields);
}

void TestOutbox::bidsThatTheServerWouldRefuse()
{
    const auto place = [&](GigKey gig) {
        return f->submit(PlaceBid{gig, Money::fromCents(500), QStringLiteral("me!")});
    };
    QVERIFY(!place(ownGig()));
    GigPatch assigned = gigPatch(QStringLiteral("g2"), QStringLiteral("Taken"));
    assigned.status = GigStatus::Assigned;
    QVERIFY(!place(f->merge(assigned)));
    QVERIFY(!place(GigKey{4711}));
    const GigKey open = f->merge(gigPatch(QStringLiteral("g3"), QStringLiteral("Open")));
    QVERIFY(!f->submit(PlaceBid{open, Money::fromCents(0), QStringLiteral("me!")}));
    QVERIFY(!f->submit(PlaceBid{open, Money::fromCents(5), QStringLiteral(" ")}));
    const auto made = place(open);
    QVERIFY(made);
    QCOMPARE(gig(open).myBid, made->bid);
    QCOMPARE(bid(made->bid).status, BidStatus::Pending);
    QCOMPARE(bid(made->bid).sync, SyncState::Queued);
    QCOMPARE(bid(made->bid).freelancerId, me);
    QVERIFY(!place(open));
    QVERIFY(!f->submit(edit(open, QStringLiteral("not mine"))));
    QVERIFY(!f->submit(DeleteGig{open}));
    QVERIFY(!f->submit(Hire{made->bid}));
    QCOMPARE(f->entries().size(), 1);
}

void TestOutbox::anEditFoldsIntoTheUnsentPost()
{
    const auto made = f->submit(post());
    const auto edited = f->submit(edit(made->gig, QStringLiteral("Better logo")));
    QVERIFY(edited);
    QCOMPARE(edited->command, made->command);
    const QList<OutboxEntry> entries = f->entries();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(std::get<PostGig>(entries.first().command).title, QStringLiteral("Better logo"));
    QCOMPARE(std::get<PostGig>(entries.first().command).budget, Money::fromCents(20000));
    QCOMPARE(gig(made->gig).title, QStringLiteral("Better logo"));
    GigQuery search;
    search.text = QStringLiteral("better");
    QCOMPARE(f->gigs(search).size(), 1);
}

void TestOutbox::anEditOfASentPostWaitsBehindIt()
{
    const auto made = f->submit(post());
    QCOMPARE(f->claim().size(), 1);
    QCOMPARE(gig(made->gig).sync, SyncState::Sending);
    QVERIFY(f->submit(edit(made->gig, QStringLiteral("Better"))));
    QVERIFY(f->submit(edit(made->gig, QStringLiteral("Best"))));
    QCOMPARE(f->entries().size(), 2); // the two edits are one
    QCOMPARE(gig(made->gig).title, QStringLiteral("Best"));
    QVERIFY(f->claim().isEmpty());
    f->outbox->complete(made->command, g1, {}, {});
    const QList<OutboxEntry> ready = f->claim();
    QCOMPARE(ready.size(), 1);
    QCOMPARE(ready.first().gigId, g1);
    QCOMPARE(std::get<EditGig>(ready.first().command).title, QStringLiteral("Best"));
}

void TestOutbox::aDeleteOfTheUnsentCancelsBoth()
{
    const auto made = f->submit(post());
    const auto gone = f->submit(DeleteGig{made->gig});
    QVERIFY(gone);
    QVERIFY(!gone->command.isValid());
    QVERIFY(f->entries().isEmpty());
    QVERIFY(!f->store->gig(made->gig));
    QVERIFY(f->gigs().isEmpty());
}

void TestOutbox::aDeleteOfWhatMayExistIsSent()
{
    const auto made = f->submit(post());
    f->claim();
    const auto gone = f->submit(DeleteGig{made->gig});
    QVERIFY(gone && gone->command.isValid());
    QVERIFY(f->gigs().isEmpty());
    // Interrupted and to be repeated with its key: it may have been carried out, so it is not
    // simply dropped.
    f->reopen();
    f->outbox->recoverInterrupted(true);
    QVERIFY(f->submit(DeleteGig{made->gig}));
    QCOMPARE(f->entries().size(), 2);
    QCOMPARE(f->claim().size(), 1);
    // Refused: never made, and to be deleted anyway.
    f->outbox->refuse(made->command, refusal(QStringLiteral("no")));
    QVERIFY(f->entries().isEmpty());
    QVERIFY(!f->store->gig(made->gig));
}

void TestOutbox::serverWordsStayAsideWhileAnEditIsUnsent()
{
    const GigKey key = ownGig(QStringLiteral("Server 1"));
    const auto edited = f->submit(edit(key, QStringLiteral("Mine")));
    QVERIFY(edited);
    GigPatch later = gigPatch(g1.value, QStringLiteral("Server 2"));
    later.updatedAt = at(100);
    later.bidCount = 7;
    f->merge(later);
    QCOMPARE(gig(key).title, QStringLiteral("Mine"));
    QCOMPARE(gig(key).bidCount, 7); // what the edit does not touch comes through
    f->outbox->cancel(edited->command);
    settle();
    QCOMPARE(gig(key).title, QStringLiteral("Server 2"));
    QCOMPARE(gig(key).budget, Money::fromCents(10000));
    QCOMPARE(gig(key).sync, SyncState::Synced);
    GigQuery search;
    search.text = QStringLiteral("erver");
    QCOMPARE(f->gigs(search).size(), 1);
    search.text = QStringLiteral("mine");
    QVERIFY(f->gigs(search).isEmpty());
}

void TestOutbox::aDeletedGigHidesUntilRefused()
{
    const GigKey key = ownGig();
    QVERIFY(f->submit(edit(key, QStringLiteral("Pointless"))));
    const auto gone = f->submit(DeleteGig{key});
    QVERIFY(gone);
    QCOMPARE(f->entries().size(), 1); // no need to edit what goes
    QVERIFY(f->gigs().isEmpty());
    f->claim();
    f->outbox->refuse(gone->command, refusal(QStringLiteral("It is assigned")));
    settle();
    QCOMPARE(f->gigs(), QList<GigKey>{key});
    QCOMPARE(gig(key).problem, QStringLiteral("It is assigned"));
    QCOMPARE(gig(key).title, QStringLiteral("Own"));
    QVERIFY(f->submit(DeleteGig{key}));
    QCOMPARE(f->claim().size(), 1);
    f->outbox->complete(gone->command, {}, {}, {});
    settle();
    QVERIFY(!f->store->gig(key));
}

void TestOutbox::withdrawingABid()
{
    const GigKey key = f->merge(gigPatch(g1.value, QStringLiteral("Open")));
    // Unsent: both go.
    auto made = f->submit(PlaceBid{key, Money::fromCents(100), QStringLiteral("x")});
    QVERIFY(!f->submit(WithdrawBid{made->bid})->command.isValid());
    QVERIFY(f->bids().isEmpty());
    // Sent: it shows at once, is sent, and stays in My bids.
    const BidKey mine = f->merge(bidPatch(b1.value, g1.value, me));
    QVERIFY(f->submit(EditBid{mine, Money::fromCents(200), QStringLiteral("cheaper")}));
    QCOMPARE(bid(mine).price, Money::fromCents(200));
    const auto gone = f->submit(WithdrawBid{mine});
    QVERIFY(gone);
    QCOMPARE(f->entries().size(), 1);
    QCOMPARE(bid(mine).status, BidStatus::Withdrawn);
    f->claim();
    f->outbox->refuse(gone->command, refusal(QStringLiteral("You are hired")));
    settle();
    QCOMPARE(bid(mine).status, BidStatus::Pending);
    QCOMPARE(bid(mine).price, Money::fromCents(9000));
    f->outbox->retry(gone->command);
    QCOMPARE(f->claim().size(), 1);
    f->outbox->complete(gone->command, {}, b1, {});
    settle();
    QCOMPARE(bid(mine).status, BidStatus::Withdrawn);
    QCOMPARE(f->bids(), QList<BidKey>{mine});
    QVERIFY(!gig(key).myBid.isValid()); // one may bid again
}

void TestOutbox::aGigThatWentAwayKeepsItsCommands()
{
    const GigKey key = f->merge(gigPatch(g1.value, QStringLiteral("Open")));
    const auto made = f->submit(PlaceBid{key, Money::fromCents(100), QStringLiteral("x")});
    f->write([](StoreWriter &writer) { writer.removeGig(g1); });
    QVERIFY(f->gigs().isEmpty());
    QCOMPARE(f->entries().first().gigId, g1); // it can still be sent, and be told no
    QCOMPARE(bid(made->bid).gigTitle, QStringLiteral("Open"));
    QVERIFY(!bid(made->bid).gig.isValid());
    f->outbox->cancel(made->command);
    settle();
    QVERIFY(!f->store->gig(key));
    QVERIFY(f->bids().isEmpty());
}

void TestOutbox::profile()
{
    f->write([](StoreWriter &writer) {
        writer.mergeUser({me,
                          QStringLiteral("Old"),
                          QStringLiteral("old"),
                          QStringLiteral("me@example.org"),
                          {},
                          {},
                          {}});
    });
    QVERIFY(!f->submit(EditProfile{QString(), QStringLiteral("new"), {}, {}}));
    const auto made = f->submit(EditProfile{QStringLiteral("New"), QStringLiteral("new"), {}, {}});
    QCOMPARE(f->store->user(me)->name, QStringLiteral("New"));
    QCOMPARE(f->store->user(me)->email, QStringLiteral("me@example.org"));
    f->write([](StoreWriter &writer) {
        writer.mergeUser({me, QStringLiteral("Old"), QStringLiteral("older"), {}, {}, {}, {}});
    });
    QCOMPARE(f->store->user(me)->name, QStringLiteral("New"));
    f->outbox->cancel(made->command);
    settle();
    QCOMPARE(f->store->user(me)->name, QStringLiteral("Old"));
    QCOMPARE(f->store->user(me)->username, QStringLiteral("older"));
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
