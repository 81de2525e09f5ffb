// SPDX-License-Identifier: MIT
#include "outboxfixture.h"

#include "models/drafts.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

using namespace gigflow;
using namespace gigflow::test;

class TestDrafts : public OutboxTest
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsTypedIsKeptWithinTwoSeconds();
    void aPauselessTyperIsKeptUpWith();
    void submittingTakesTheDraftAlong();
    void aRefusedSubmissionKeepsIt();
    void severalNewGigsOneBidEach();
    void anEmptyOneGoes();
    void aDraftOutlivesARebuild_data();
    void aDraftOutlivesARebuild();
    void oneThatMakesNoSenseIsLeftAlone();
    void aWriteThatFailsIsTriedAgainWithoutAnotherKey();
    void whatAFormLeavesIsKeptOnceItCanBe();
    void aFailedSubmissionKeepsIt();

private:
    static Draft newGig(const QString &title)
    {
        Draft draft;
        draft.id = Draft::idFor(Draft::Kind::NewGig);
        draft.title = title;
        return draft;
    }
    QList<Draft> drafts()
    {
        settle(); // what was saved is asked for on another connection
        Drafts all(*f->store);
        std::optional<QList<Draft>> found;
        all.list(f->store.get(), [&](const QList<Draft> &list) { found = list; });
        if (!QTest::qWaitFor([&] { return found.has_value(); }, patience))
            qFatal("the drafts were never read");
        return *found;
    }
};

void TestDrafts::whatIsTypedIsKeptWithinTwoSeconds()
{
    Draft typed = newGig({});
    DraftKeeper keeper(
        *f->store, [&] { return typed; }, f->store.get());
    QElapsedTimer since;
    since.start();
    typed.title = QStringLiteral("Half a ti");
    keeper.touch();
    Drafts all(*f->store);
    QTRY_VERIFY_WITH_TIMEOUT(all.find(typed.id), patience);
    QVERIFY2(since.elapsed() < 2000 || qEnvironmentVariableIsSet("CI"),
             qPrintable(QString::number(since.elapsed())));
    // The process dies here, before anything is closed: what is on the disk now holds the draft.
    const QTemporaryDir copy;
    for (const QString &name : QDir(f->folder()).entryList(QDir::Files))
        QVERIFY(QFile::copy(f->folder() + QLatin1Char('/') + name, copy.filePath(name)));
    Store after(copy.path(), me);
    QSignalSpy opened(&after, &Store::opened);
    QVERIFY(opened.wait(patience));
    QCOMPARE(after.draft(typed.id)->title, typed.title);
}

void TestDrafts::aPauselessTyperIsKeptUpWith()
{
    Draft typed = newGig({});
    DraftKeeper keeper(
        *f->store, [&] { return typed; }, f->store.get());
    QElapsedTimer clock;
    clock.start();
    // A key every 50 ms, and never a pause: waiting for one would keep nothing. What is typed is
    // when it was typed.
    qint64 newest = -1;
    qint64 first = -1;
    qint64 furthestBehind = 0;
    QTimer keys;
    keys.setTimerType(Qt::PreciseTimer);
    connect(&keys, &QTimer::timeout, this, [&] {
        newest = clock.elapsed();
        if (first < 0)
            first = newest;
        typed.text = QString::number(newest);
        keeper.touch();
        const auto kept = f->store->draft(typed.id);
        const qint64 until = kept ? kept->text.toLongLong() : first;
        furthestBehind = std::max(furthestBehind, newest - until);
    });
    keys.start(50);
    QTRY_VERIFY_WITH_TIMEOUT(newest > 4'500, patience);
    keys.stop();
    QVERIFY2(furthestBehind <= 2'000, qPrintable(QString::number(furthestBehind)));
    keeper.flush();
    QTRY_COMPARE_WITH_TIMEOUT(f->store->draft(typed.id)->text, typed.text, patience);
}

void TestDrafts::submittingTakesTheDraftAlong()
{
    Draft typed = newGig(QStringLiteral("Logo"));
    DraftKeeper keeper(
        *f->store, [&] { return typed; }, f->store.get());
    Drafts all(*f->store);
    all.save(typed);
    keeper.touch(); // the last key was just now
    keeper.stop();
    bool done = false;
    f->outbox->submit(
        post(), f->store.get(),
        [&](const tl::expected<Submitted, Error> &s) { done = s.has_value(); }, typed.id);
    QTRY_VERIFY(done);
    QVERIFY(!all.find(typed.id));
    QCOMPARE(f->entries().size(), 1);
    // In one transaction: whatever is on the disk has the draft or the command, never both or none.
    QVERIFY(drafts().isEmpty());
}

void TestDrafts::aRefusedSubmissionKeepsIt()
{
    Draft typed = newGig(QStringLiteral(" "));
    typed.text = QStringLiteral("a text without a title");
    Drafts all(*f->store);
    all.save(typed);
    bool refused = false;
    f->outbox->submit(
        PostGig{{}, typed.text, Money::fromCents(100)}, f->store.get(),
        [&](const tl::expected<Submitted, Error> &s) { refused = !s; }, typed.id);
    QTRY_VERIFY(refused);
    QCOMPARE(all.find(typed.id)->text, typed.text);
}

void TestDrafts::severalNewGigsOneBidEach()
{
    const GigKey gig = f->merge(gigPatch(QStringLiteral("g"), QStringLiteral("Piano")));
    Drafts all(*f->store);
    QSignalSpy changed(&all, &Drafts::changed);
    all.save(newGig(QStringLiteral("One")));
    all.save(newGig(QStringLiteral("Two")));
    Draft bid;
    bid.kind = Draft::Kind::NewBid;
    bid.gig = gig;
    bid.id = Draft::idFor(bid.kind, gig);
    bid.amount = QStringLiteral("4o"); // as typed, right or wrong
    all.save(bid);
    bid.text = QStringLiteral("I can");
    all.save(bid);
    const QList<Draft> found = drafts();
    QCOMPARE(found.size(), 3);
    QTRY_VERIFY(!changed.isEmpty());
    const auto onPiano = std::find_if(found.begin(), found.end(),
                                      [](const Draft &d) { return d.kind == Draft::Kind::NewBid; });
    QVERIFY(onPiano != found.end());
    QCOMPARE(onPiano->gigTitle, QStringLiteral("Piano"));
    QCOMPARE(onPiano->amount, QStringLiteral("4o"));
    QCOMPARE(onPiano->text, QStringLiteral("I can"));
    QVERIFY(onPiano->changedAt.isValid());
}

void TestDrafts::anEmptyOneGoes()
{
    Drafts all(*f->store);
    Draft draft = newGig(QStringLiteral("One"));
    all.save(draft);
    QCOMPARE(drafts().size(), 1);
    draft.title = QStringLiteral("  ");
    all.save(draft);
    QVERIFY(drafts().isEmpty());
    all.save(Draft()); // without an id there is nothing to keep it under
    QVERIFY(drafts().isEmpty());
}

void TestDrafts::aDraftOutlivesARebuild_data()
{
    QTest::addColumn<QString>("damage");
    QTest::newRow("a newer file") << QStringLiteral("PRAGMA user_version = 999");
    QTest::newRow("a table is missing") << QStringLiteral("DROP TABLE users");
}

void TestDrafts::aDraftOutlivesARebuild()
{
    QFETCH(const QString, damage);
    const GigKey gig = f->merge(gigPatch(QStringLiteral("g"), QStringLiteral("Piano")));
    Drafts(*f->store).save(newGig(QStringLiteral("One")));
    Draft bid;
    bid.kind = Draft::Kind::NewBid;
    bid.gig = gig;
    bid.id = Draft::idFor(bid.kind, gig);
    bid.text = QStringLiteral("I can");
    Drafts(*f->store).save(bid);
    const QList<Draft> before = drafts();
    f->close();
    asAnotherProgram(f->file(), {damage});
    f->open();
    QCOMPARE(drafts(), before); // the gig came along: it is still a bid on Piano
    QCOMPARE(f->store->gig(gig)->title, QStringLiteral("Piano"));
}

void TestDrafts::oneThatMakesNoSenseIsLeftAlone()
{
    Drafts(*f->store).save(newGig(QStringLiteral("Good")));
    QCOMPARE(drafts().size(), 1);
    f->close();
    asAnotherProgram(f->file(),
                     {QStringLiteral("INSERT INTO drafts VALUES ('x', 77, -1, 'nine', x'ff00fe', "
                                     "NULL, zeroblob(9), 'yesterday')"),
                      QStringLiteral("INSERT INTO drafts VALUES ('y', 1, NULL, NULL, x'c328', "
                                     "'text', NULL, 0)")}); // no valid UTF-8
    f->open();
    const QList<Draft> found = drafts();
    QCOMPARE(found.size(), 2); // the strange kind is a later version's
    QCOMPARE(found.first().title, QStringLiteral("Good"));
    QVERIFY(f->store->draft(QStringLiteral("y")));
    QVERIFY(!f->store->draft(QStringLiteral("x")));
    Drafts(*f->store).discard(QStringLiteral("y"));
    QCOMPARE(drafts().size(), 1);
}

namespace {

const QString noDraftIsTaken =
    QStringLiteral("CREATE TRIGGER foreign_no BEFORE INSERT ON drafts BEGIN "
                   "SELECT RAISE(ABORT, 'no'); END");
const QString taken = QStringLiteral("DROP TRIGGER foreign_no");

} // namespace

void TestDrafts::aWriteThatFailsIsTriedAgainWithoutAnotherKey()
{
    const Draft typed = newGig(QStringLiteral("Half a ti"));
    int reads = 0;
    DraftKeeper keeper(
        *f->store,
        [&] {
            ++reads;
            return typed;
        },
        f->store.get());
    asAnotherProgram(f->file(), {noDraftIsTaken});
    keeper.touch();
    QTRY_VERIFY_WITH_TIMEOUT(reads >= 2, patience);
    QVERIFY(keeper.isOutstanding());
    asAnotherProgram(f->file(), {taken});
    QTRY_VERIFY_WITH_TIMEOUT(f->store->draft(typed.id), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!keeper.isOutstanding(), patience);
}

void TestDrafts::whatAFormLeavesIsKeptOnceItCanBe()
{
    asAnotherProgram(f->file(), {noDraftIsTaken});
    const auto leave = [&](const Draft &typed) {
        DraftKeeper form(
            *f->store, [&] { return typed; }, nullptr);
        form.touch();
        form.flush();
    };
    const Draft sent = newGig(QStringLiteral("Sent after all"));
    const Draft discarded = newGig(QStringLiteral("Not wanted"));
    const Draft left = newGig(QStringLiteral("Left"));
    for (const Draft &typed : {sent, discarded, left})
        leave(typed);
    settle(); // all three have failed
    QVERIFY(!f->store->draft(left.id));
    Drafts all(*f->store);
    QCOMPARE(all.find(left.id)->title, left.title); // the form that is opened again has it
    bool done = false;
    f->outbox->submit(
        post(), f->store.get(),
        [&](const tl::expected<Submitted, Error> &s) { done = s.has_value(); }, sent.id);
    QTRY_VERIFY(done);
    all.discard(discarded.id);
    asAnotherProgram(f->file(), {taken});
    QTRY_VERIFY_WITH_TIMEOUT(f->store->draft(left.id), patience);
    QCOMPARE(drafts().size(), 1); // what was sent or discarded does not come back
    QVERIFY(!all.find(sent.id));
}

void TestDrafts::aFailedSubmissionKeepsIt()
{
    const Draft typed = newGig(QStringLiteral("Logo"));
    Drafts all(*f->store);
    all.save(typed);
    settle();
    asAnotherProgram(f->file(),
                     {QStringLiteral("CREATE TRIGGER foreign_no BEFORE DELETE ON drafts BEGIN "
                                     "SELECT RAISE(ABORT, 'no'); END")});
    std::optional<Error> failure;
    f->outbox->submit(
        post(), f->store.get(),
        [&](const tl::expected<Submitted, Error> &s) {
            if (!s)
                failure = s.error();
        },
        typed.id);
    QTRY_VERIFY(failure);
    QCOMPARE(failure->kind, Error::Kind::Storage);
    QVERIFY(f->entries().isEmpty());
    QVERIFY(f->gigs().isEmpty());
    QCOMPARE(drafts().size(), 1);
}

QTEST_GUILESS_MAIN(TestDrafts)
#include "tst_drafts.moc"
