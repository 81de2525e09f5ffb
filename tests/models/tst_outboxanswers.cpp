// SPDX-License-Identifier: MIT
// What becomes of commands once they are sent: answered, refused, interrupted.
#include "outboxfixture.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QUuid>

#include <thread>

using namespace gigflow;
using namespace gigflow::test;

class TestOutboxAnswers : public OutboxTest
{
    Q_OBJECT
private Q_SLOTS:
    void aRefusedPostHoldsItsDependents();
    void editingARefusedPostMakesAFreshKey();
    void orderIsKeptPerGig();
    void completingAnEditKeepsTheNextOneOnTop();
    void theAnswerToACreateNamesIt();
    void anEventThatOvertakesTheAnswer();
    void anUnansweredPostIsKnownAgain();
    void twoEqualPostsAreNotTakenForEachOther();
    void nothingIsSentBesideWhatIsUnderWay();
    void wordsThatCameBackAreSaidOnce();
    void newWordsDoNotOvertakeOlderOnes();
    void aRefusedProfileWaitsForTheOneUnderWay();
    void aBidReadBackIsTheUnansweredOne();
    void hiringShowsOnlyWhenAnswered();
    void interruptedCommands();
    void aLateRecoveryLeavesWhatIsUnderWay();
    void retryKeepsTheKeyUnlessFresh();
    void decisionsOutlastAFullDisk();
    void countAndProblemAreTold();
    void whatStaysUnknownIsToldLater();
    void anotherThreadEndsADebugBuild_data();
    void anotherThreadEndsADebugBuild();
};

namespace {

const char *const fromAnotherThread = "--from-another-thread";

/// The process that such a call ends.
int misuse(const QByteArray &what)
{
    const QTemporaryDir folder;
    Store store(folder.path(), me);
    Outbox outbox(store);
    QSignalSpy opened(&store, &Store::opened);
    if (!opened.wait(patience))
        return 2;
    std::thread other([&] {
        if (what == "Outbox::cancel")
            outbox.cancel(CommandKey{1});
        else if (what == "Outbox::markUnknown")
            outbox.markUnknown(CommandKey{1}, Error());
        else if (what == "Store::insist")
            store.insist([](StoreWriter &) {});
        else if (what == "Store::gig")
            (void)store.gig(GigKey{1});
    });
    other.join();
    return 0;
}

} // namespace

void TestOutboxAnswers::aRefusedPostHoldsItsDependents()
{
    const auto made = f->submit(post());
    f->claim();
    QVERIFY(f->submit(edit(made->gig, QStringLiteral("Better"))));
    f->outbox->refuse(made->command, refusal(QStringLiteral("Title is rude")));
    QVERIFY(f->claim().isEmpty());
    QCOMPARE(gig(made->gig).sync, SyncState::Refused);
    QCOMPARE(gig(made->gig).problem, QStringLiteral("Title is rude"));
    const QList<OutboxEntry> entries = f->entries();
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.at(1).state, SyncState::Queued);
    f->outbox->cancel(made->command);
    QVERIFY(f->entries().isEmpty());
    QVERIFY(!f->store->gig(made->gig));
}

void TestOutboxAnswers::editingARefusedPostMakesAFreshKey()
{
    const auto made = f->submit(post());
    const QString key = f->claim().first().idempotencyKey;
    f->outbox->refuse(made->command, refusal(QStringLiteral("no")));
    QVERIFY(f->submit(edit(made->gig, QStringLiteral("Polite"))));
    const QList<OutboxEntry> ready = f->claim();
    QCOMPARE(ready.size(), 1);
    QVERIFY(ready.first().idempotencyKey != key); // the same key with another body would be a 422
    QCOMPARE(std::get<PostGig>(ready.first().command).title, QStringLiteral("Polite"));
    QCOMPARE(gig(made->gig).problem, QString());
}

void TestOutboxAnswers::orderIsKeptPerGig()
{
    const GigKey one = f->merge(gigPatch(QStringLiteral("a"), QStringLiteral("A")));
    const GigKey two = f->merge(gigPatch(QStringLiteral("b"), QStringLiteral("B")));
    const auto bidOne = f->submit(PlaceBid{one, Money::fromCents(100), QStringLiteral("x")});
    const auto bidTwo = f->submit(PlaceBid{two, Money::fromCents(100), QStringLiteral("x")});
    QVERIFY(f->submit(EditProfile{QStringLiteral("Me"), QStringLiteral("me"), {}, {}}));
    const QList<OutboxEntry> first = f->claim();
    QCOMPARE(first.size(), 3);
    QVERIFY(first.at(0).firstSentAt.isValid());
    QCOMPARE(first.at(0).attempts, 1);
    QVERIFY(f->submit(WithdrawBid{bidOne->bid}));
    QVERIFY(f->claim().isEmpty());
    f->outbox->markUnknown(bidOne->command, refusal({}));
    QVERIFY(f->claim().isEmpty());
    f->outbox->complete(bidOne->command, {}, b1, {});
    f->outbox->complete(bidTwo->command, {}, BidId{QStringLiteral("b2")}, {});
    const QList<OutboxEntry> next = f->claim();
    QCOMPARE(next.size(), 1);
    QCOMPARE(next.first().bidId, b1);
}

void TestOutboxAnswers::completingAnEditKeepsTheNextOneOnTop()
{
    const GigKey key = ownGig();
    const auto first = f->submit(edit(key, QStringLiteral("One")));
    f->claim();
    const auto second = f->submit(edit(key, QStringLiteral("Two")));
    QVERIFY(second->command != first->command);
    f->outbox->complete(first->command, g1, {}, [](StoreWriter &writer) {
        GigPatch answer = gigPatch(g1.value, QStringLiteral("One"), 50);
        answer.ownerId = me;
        writer.mergeGig(answer);
    });
    settle();
    QCOMPARE(gig(key).title, QStringLiteral("Two"));
    f->outbox->cancel(second->command);
    settle();
    QCOMPARE(gig(key).title, QStringLiteral("One"));
}

void TestOutboxAnswers::theAnswerToACreateNamesIt()
{
    const auto made = f->submit(post());
    f->claim();
    f->outbox->complete(made->command, g1, {}, [](StoreWriter &writer) {
        GigPatch answer = gigPatch(g1.value, QStringLiteral("Logo"), 9);
        answer.ownerId = me;
        writer.mergeGig(answer);
    });
    settle();
    QCOMPARE(f->store->keyOf(g1), made->gig);
    QCOMPARE(gig(made->gig).sync, SyncState::Synced);
    QCOMPARE(gig(made->gig).createdAt, at(9));
    QCOMPARE(f->gigs().size(), 1);
    QVERIFY(f->entries().isEmpty());
}

void TestOutboxAnswers::anEventThatOvertakesTheAnswer()
{
    const auto made = f->submit(post());
    f->claim();
    GigPatch event = gigPatch(g1.value, QStringLiteral("Logo"));
    event.ownerId = me;
    const GigKey twin = f->merge(event);
    const BidKey early = f->merge(bidPatch(b1.value, g1.value, ada));
    QVERIFY(twin != made->gig);
    f->outbox->complete(made->command, g1, {},
                        [&](StoreWriter &writer) { writer.mergeGig(event); });
    settle();
    QCOMPARE(f->gigs(), QList<GigKey>{made->gig});
    QCOMPARE(bid(early).gig, made->gig);
}

void TestOutboxAnswers::anUnansweredPostIsKnownAgain()
{
    const auto made = f->submit(post());
    QCOMPARE(f->claim().size(), 1);
    // The answer is lost, and an edit waits for the next one; an event tells of the gig meanwhile.
    QVERIFY(f->submit(edit(made->gig, QStringLiteral("Better logo"))).has_value());
    GigPatch told = gigPatch(g1.value, QStringLiteral("Logo"));
    told.description = QStringLiteral("A new logo");
    told.ownerId = me;
    QCOMPARE(f->merge(told), made->gig);
    QCOMPARE(f->gigs(), QList<GigKey>{made->gig});
    QCOMPARE(gig(made->gig).title, QStringLiteral("Better logo"));
    QVERIFY(f->claim().isEmpty()); // the post is still on its way
    // A no that comes after all is a mistake: the gig is there.
    f->outbox->refuse(made->command, refusal(QStringLiteral("Internal Server Error")));
    const QList<OutboxEntry> next = f->claim();
    QCOMPARE(next.size(), 1);
    QCOMPARE(next.first().gigId, g1);
    QCOMPARE(std::get<EditGig>(next.first().command).title, QStringLiteral("Better logo"));
}

void TestOutboxAnswers::twoEqualPostsAreNotTakenForEachOther()
{
    const auto first = f->submit(post());
    const auto second = f->submit(post());
    QCOMPARE(f->claim().size(), 2);
    GigPatch told = gigPatch(g1.value, QStringLiteral("Logo"));
    told.description = QStringLiteral("A new logo");
    told.ownerId = me;
    const GigKey row = f->merge(told);
    QVERIFY(row != first->gig && row != second->gig);
    f->outbox->complete(second->command, g1, {}, {});
    settle();
    QCOMPARE(f->store->keyOf(g1), second->gig);
    QVERIFY(gig(first->gig).id.isEmpty());
}

void TestOutboxAnswers::nothingIsSentBesideWhatIsUnderWay()
{
    const auto made = f->submit(post());
    QCOMPARE(f->claim().size(), 1);
    QVERIFY(f->submit(edit(made->gig, QStringLiteral("First"))).has_value());
    // Changed elsewhere before it is known here: another row, and an edit of that one.
    const GigKey twin = ownGig(QStringLiteral("Not the same words"));
    QVERIFY(f->submit(edit(twin, QStringLiteral("Second"))).has_value());
    QCOMPARE(f->claim().size(), 1);
    f->outbox->complete(made->command, g1, {}, {}); // one gig after all
    QVERIFY(f->claim().isEmpty());
}

void TestOutboxAnswers::wordsThatCameBackAreSaidOnce()
{
    const auto name = [](const char *words) {
        return EditProfile{QString::fromLatin1(words), QStringLiteral("me"), {}, {}};
    };
    EditProfile first = name("First");
    first.avatarUrl = QStringLiteral("https://example.org/a.png");
    const auto sent = f->submit(first);
    QCOMPARE(f->claim().size(), 1);
    const auto second = f->submit(name("Second"));
    QVERIFY(second->command != sent->command);
    f->outbox->requeue(sent->command); // not reached: two of them wait now
    const auto third = f->submit(name("Third"));
    const QList<OutboxEntry> left = f->entries();
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.first().key, third->command);
    const auto words = std::get<EditProfile>(left.first().command);
    QCOMPARE(words.name, QStringLiteral("Third"));
    QCOMPARE(words.avatarUrl, first.avatarUrl); // nobody has taken that back
}

void TestOutboxAnswers::newWordsDoNotOvertakeOlderOnes()
{
    const GigKey key = ownGig();
    const auto refused = f->submit(edit(key, QStringLiteral("First")));
    QCOMPARE(f->claim().size(), 1);
    QVERIFY(f->submit(edit(key, QStringLiteral("Second"))).has_value());
    f->outbox->refuse(refused->command, refusal(QStringLiteral("no")));
    QCOMPARE(f->claim().size(), 1); // the second is on its way, behind a refused one
    const auto third = f->submit(edit(key, QStringLiteral("Third")));
    QVERIFY(f->claim().isEmpty());
    const QList<OutboxEntry> left = f->entries();
    QCOMPARE(left.size(), 2); // the refused one said less than the latest
    QCOMPARE(std::get<EditGig>(left.first().command).title, QStringLiteral("Second"));
    QCOMPARE(left.last().key, third->command);
    QCOMPARE(gig(key).title, QStringLiteral("Third"));
}

void TestOutboxAnswers::aRefusedProfileWaitsForTheOneUnderWay()
{
    const auto name = [](const char *words) {
        return EditProfile{QString::fromLatin1(words), QStringLiteral("me"), {}, {}};
    };
    const auto refused = f->submit(name("First"));
    QCOMPARE(f->claim().size(), 1);
    const auto second = f->submit(name("Second"));
    f->outbox->refuse(refused->command, refusal(QStringLiteral("no")));
    QCOMPARE(f->claim().size(), 1);
    f->outbox->retry(refused->command);
    QVERIFY(f->claim().isEmpty());
    f->outbox->complete(second->command, {}, {}, {});
    QCOMPARE(f->claim().size(), 1);
}

void TestOutboxAnswers::aBidReadBackIsTheUnansweredOne()
{
    const GigKey key = f->merge(gigPatch(g1.value, QStringLiteral("Open")));
    const auto made = f->submit(PlaceBid{key, Money::fromCents(9000), QStringLiteral("x")});
    f->claim();
    f->outbox->markUnknown(made->command, refusal({}));
    settle();
    QCOMPARE(bid(made->bid).sync, SyncState::Unknown);
    QCOMPARE(f->merge(bidPatch(b1.value, g1.value, me)), made->bid);
    QCOMPARE(f->bids().size(), 1);
    f->outbox->complete(made->command, {}, b1, {});
    settle();
    QCOMPARE(bid(made->bid).sync, SyncState::Synced);
    QCOMPARE(bid(made->bid).id, b1);
}

void TestOutboxAnswers::hiringShowsOnlyWhenAnswered()
{
    const GigKey key = ownGig();
    const BidKey chosen = f->merge(bidPatch(b1.value, g1.value, ada));
    const BidKey other =
        f->merge(bidPatch(QStringLiteral("b2"), g1.value, UserId{QStringLiteral("eve")}));
    const auto hire = f->submit(Hire{chosen});
    QVERIFY(hire);
    QCOMPARE(bid(chosen).status, BidStatus::Pending);
    QCOMPARE(bid(chosen).sync, SyncState::Queued);
    QCOMPARE(gig(key).status, GigStatus::Open);
    QVERIFY(!f->submit(Hire{other})); // one hire at a time
    QCOMPARE(f->claim().size(), 1);
    f->outbox->complete(hire->command, {}, b1, [](StoreWriter &writer) {
        BidPatch answer = bidPatch(b1.value, g1.value, ada, 10);
        answer.status = BidStatus::Hired;
        writer.mergeBid(answer);
    });
    settle();
    QCOMPARE(bid(chosen).status, BidStatus::Hired);
    QCOMPARE(bid(chosen).sync, SyncState::Synced);
    QCOMPARE(bid(other).status, BidStatus::Rejected);
    QCOMPARE(gig(key).status, GigStatus::Assigned);
    QVERIFY(!f->submit(Hire{other}));
}

void TestOutboxAnswers::interruptedCommands()
{
    const auto made = f->submit(post());
    const QString key = f->claim().first().idempotencyKey;
    f->reopen();
    QCOMPARE(f->entries().first().state, SyncState::Sending);
    f->outbox->recoverInterrupted(true);
    const QList<OutboxEntry> again = f->claim();
    QCOMPARE(again.size(), 1);
    QCOMPARE(again.first().idempotencyKey, key);
    QCOMPARE(again.first().attempts, 2);
    f->reopen();
    f->outbox->recoverInterrupted(false);
    QCOMPARE(f->entries().first().state, SyncState::Unknown);
    QCOMPARE(gig(made->gig).sync, SyncState::Unknown);
    QVERIFY(f->claim().isEmpty());
}

void TestOutboxAnswers::aLateRecoveryLeavesWhatIsUnderWay()
{
    const auto before = f->submit(post());
    QCOMPARE(f->claim().size(), 1);
    f->reopen();
    // The store cannot take it just then, and takes what comes after.
    asAnotherProgram(
        f->file(),
        {QStringLiteral("CREATE TRIGGER foreign_no BEFORE UPDATE OF state ON outbox WHEN "
                        "old.key = %1 BEGIN SELECT RAISE(ABORT, 'no'); END")
             .arg(before->command.value)});
    f->outbox->recoverInterrupted(true);
    const auto sent = f->submit(post(QStringLiteral("Sent meanwhile")));
    QCOMPARE(f->claim().size(), 1);
    f->outbox->submit(post(QStringLiteral("To be undone")), f->store.get(), {}, {},
                      std::chrono::seconds(50));
    QVERIFY(f->claim().isEmpty());
    asAnotherProgram(f->file(), {QStringLiteral("DROP TRIGGER foreign_no")});
    const auto stateOf = [&](CommandKey key) {
        const QList<OutboxEntry> entries = f->entries();
        const auto found = std::find_if(entries.begin(), entries.end(),
                                        [&](const OutboxEntry &one) { return one.key == key; });
        return found == entries.end() ? SyncState::Synced : found->state;
    };
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(before->command), SyncState::Queued, patience);
    QCOMPARE(stateOf(sent->command), SyncState::Sending); // else it would be sent twice
    const QList<OutboxEntry> ready = f->claim();
    QCOMPARE(ready.size(), 1); // what can still be undone waits on
    QCOMPARE(ready.first().key, before->command);
}

void TestOutboxAnswers::retryKeepsTheKeyUnlessFresh()
{
    const auto made = f->submit(post());
    const QString key = f->claim().first().idempotencyKey;
    f->outbox->markUnknown(made->command, refusal({}));
    f->outbox->retry(made->command);
    QCOMPARE(f->claim().first().idempotencyKey, key);
    f->outbox->requeue(made->command);
    QCOMPARE(f->claim().first().idempotencyKey, key);
    f->outbox->refuse(made->command, refusal({}));
    f->outbox->retry(made->command, true);
    QVERIFY(f->claim().first().idempotencyKey != key);
    // What is on its way cannot be taken back.
    f->outbox->cancel(made->command);
    QCOMPARE(f->entries().size(), 1);
}

void TestOutboxAnswers::decisionsOutlastAFullDisk()
{
    const auto again = f->submit(post());
    const auto never = f->submit(post());
    f->claim();
    f->outbox->refuse(again->command, refusal({}));
    f->outbox->refuse(never->command, refusal({}));
    QCOMPARE(f->entries().size(), 2);
    const QString full = QStringLiteral("BEGIN SELECT raise(ABORT, 'disk full'); END");
    f->sql({QStringLiteral("CREATE TRIGGER f1 BEFORE UPDATE ON outbox ") + full,
            QStringLiteral("CREATE TRIGGER f2 BEFORE DELETE ON outbox ") + full});
    bool cancelled = false;
    f->outbox->retry(again->command);
    f->outbox->cancel(never->command, f->outbox.get(), [&](bool taken) { cancelled = taken; });
    QVERIFY(f->write([](StoreWriter &) {})); // behind both
    QCOMPARE(f->entries().size(), 2);        // neither could be written
    QVERIFY(!cancelled);
    f->sql({QStringLiteral("DROP TRIGGER f1"), QStringLiteral("DROP TRIGGER f2")});
    QTRY_VERIFY(cancelled);
    QTRY_COMPARE(f->entries().size(), 1);
    QTRY_COMPARE(f->entries().first().state, SyncState::Queued);
}

void TestOutboxAnswers::countAndProblemAreTold()
{
    QSignalSpy changed(f->outbox.get(), &Outbox::changed);
    QSignalSpy problem(f->outbox.get(), &Outbox::problem);
    const auto made = f->submit(post());
    QTRY_COMPARE(f->outbox->unsent(), 1);
    f->claim();
    f->outbox->refuse(made->command, refusal(QStringLiteral("no")));
    QTRY_COMPARE(problem.count(), 1);
    QCOMPARE(problem.first().first().value<OutboxEntry>().problem, QStringLiteral("no"));
    f->outbox->cancel(made->command);
    QTRY_COMPARE(f->outbox->unsent(), 0);
    QVERIFY(changed.count() >= 2);
    f->submit(post());
    f->reopen();
    QTRY_COMPARE(f->outbox->unsent(), 1);
}

void TestOutboxAnswers::whatStaysUnknownIsToldLater()
{
    constexpr std::chrono::milliseconds quiet(300);
    f->outbox->setQuietTime(quiet);
    QSignalSpy problem(f->outbox.get(), &Outbox::problem);
    const auto found = f->submit(post(QStringLiteral("Found again")));
    const auto open = f->submit(post(QStringLiteral("Never found")));
    QCOMPARE(f->claim().size(), 2);
    QElapsedTimer since;
    since.start();
    f->outbox->markUnknown(found->command, refusal({}));
    f->outbox->markUnknown(open->command, refusal({}));
    f->outbox->complete(found->command, g1, {}, {}, SyncState::Unknown);
    const QList<OutboxEntry> left = f->entries();
    QCOMPARE(left.size(), 1);
    QVERIFY(problem.isEmpty() || since.elapsed() >= quiet.count());
    QTRY_COMPARE(problem.count(), 1);
    QVERIFY(since.elapsed() >= quiet.count());
    QCOMPARE(problem.first().first().value<OutboxEntry>().key, open->command);
    QCOMPARE(problem.first().first().value<OutboxEntry>().state, SyncState::Unknown);
    // The other one's time has come too, and a later one's: nothing more is said of either.
    const auto later = f->submit(post(QStringLiteral("Later")));
    QCOMPARE(f->claim().size(), 1);
    f->outbox->markUnknown(later->command, refusal({}));
    QTRY_COMPARE(problem.count(), 2);
    QCOMPARE(problem.last().first().value<OutboxEntry>().key, later->command);
}

void TestOutboxAnswers::anotherThreadEndsADebugBuild_data()
{
    QTest::addColumn<int>("ends"); // of itself, where it is not ended
    QTest::newRow("nothing wrong") << 0;
    for (const char *what :
         {"Outbox::cancel", "Outbox::markUnknown", "Store::insist", "Store::gig"})
        QTest::newRow(what) << -1;
}

void TestOutboxAnswers::anotherThreadEndsADebugBuild()
{
#ifdef QT_NO_DEBUG
    QSKIP("Assertions are for debug builds.");
#endif
    QFETCH(int, ends);
    QProcess child;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_FORCE_STDERR_LOGGING"), QStringLiteral("1"));
    child.setProcessEnvironment(environment);
    child.start(
        QCoreApplication::applicationFilePath(),
        {QString::fromLatin1(fromAnotherThread), QString::fromLatin1(QTest::currentDataTag())});
    QVERIFY(child.waitForFinished(patience));
    const QByteArray said = child.readAllStandardError();
    if (ends == 0) {
        QCOMPARE(child.exitStatus(), QProcess::NormalExit);
        QVERIFY2(child.exitCode() == 0, said.constData());
    } else {
        QVERIFY2(child.exitStatus() == QProcess::CrashExit || child.exitCode() != 0,
                 said.constData());
        QVERIFY2(said.contains("called from a thread that is not its own"), said.constData());
    }
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], fromAnotherThread) == 0)
        return misuse(argv[2]);
    TestOutboxAnswers test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}
#include "tst_outboxanswers.moc"
