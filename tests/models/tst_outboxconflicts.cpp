// SPDX-License-Identifier: MIT
// Two texts of one thing: an edit of ours, and what the server holds by the time it is sent.
#include "outboxfixture.h"

using namespace gigflow;
using namespace gigflow::test;

class TestOutboxConflicts : public OutboxTest
{
    Q_OBJECT
private Q_SLOTS:
    void anEditKnowsWhatItWasMadeOver();
    void wordsThatChangedMeanwhileAreNotOverwritten();
    void aPreconditionThatFailedKeepsBothTexts();
    void keepingMineSendsItOverTheirs();
    void takingTheirsShowsTheirs();
    void otherWordsMeanTheSameAsKeeping();
    void aFormThatWasFilledBefore();
    void ourOwnEditIsNoConflict();
    void aRepeatIsNeverHeldBack();
    void bidsToo();
    void bothTextsSurviveARestart();
    void completing();
    void shortlisting();
    void notesAboutNotices();

private:
    static inline const QString mine = QStringLiteral("Mine");
    static inline const QString theirs = QStringLiteral("Theirs");
    GigPatch changed(const QString &title, const QString &etag)
    {
        GigPatch gig = ownPatch(title);
        gig.updatedAt = at(100);
        gig.etag = etag;
        return gig;
    }
    OutboxEntry only()
    {
        const QList<OutboxEntry> entries = f->entries();
        return entries.size() == 1 ? entries.first() : OutboxEntry();
    }
    /// An edit in conflict with what another device wrote.
    GigKey conflicting()
    {
        const GigKey key = ownGig();
        f->submit(edit(key, mine));
        f->merge(changed(theirs, QStringLiteral("\"g2\"")));
        f->claim();
        return key;
    }
};

void TestOutboxConflicts::anEditKnowsWhatItWasMadeOver()
{
    GigPatch patch = ownPatch();
    patch.etag = QStringLiteral("\"g1\"");
    const GigKey key = f->merge(patch);
    QVERIFY(f->submit(edit(key, mine)));
    const OutboxEntry entry = only();
    QCOMPARE(entry.etag, QStringLiteral("\"g1\""));
    QVERIFY(entry.base);
    QCOMPARE(entry.base->title, QStringLiteral("Own"));
    QCOMPARE(entry.base->amount, Money::fromCents(10000));
    // Folding other words into it changes nothing of what it is over.
    QVERIFY(f->submit(edit(key, QStringLiteral("Mine again"))));
    QCOMPARE(only().base, entry.base);
    // A newer state whose tag is not told makes the tag unknown to the next edit, not to this one.
    GigPatch listed = ownPatch();
    listed.updatedAt = at(50);
    f->merge(listed);
    QCOMPARE(only().etag, QStringLiteral("\"g1\""));
    f->outbox->cancel(entry.key);
    QVERIFY(f->submit(edit(key, mine)));
    QVERIFY(only().etag.isEmpty());
}

void TestOutboxConflicts::wordsThatChangedMeanwhileAreNotOverwritten()
{
    QSignalSpy problems(f->outbox.get(), &Outbox::problem);
    const GigKey key = conflicting();
    QTRY_COMPARE(problems.size(), 1);
    const OutboxEntry entry = only();
    QCOMPARE(entry.state, SyncState::Conflict);
    QCOMPARE(entry.attempts, 0); // it never left
    QVERIFY(entry.theirs);
    QCOMPARE(entry.theirs->title, theirs);
    QCOMPARE(entry.base->title, QStringLiteral("Own"));
    QCOMPARE(wordingOf(entry.command)->title, mine);
    QCOMPARE(gig(key).title, mine); // shown as typed, marked
    QCOMPARE(gig(key).sync, SyncState::Conflict);
    QVERIFY(f->claim().isEmpty());
    // What stands behind it waits for the decision.
    QVERIFY(f->submit(DeleteGig{key}));
    QCOMPARE(only().state, SyncState::Queued); // a deletion makes the edit pointless
}

void TestOutboxConflicts::aPreconditionThatFailedKeepsBothTexts()
{
    const GigKey key = ownGig();
    const auto made = f->submit(edit(key, mine));
    QCOMPARE(f->claim().size(), 1);
    f->outbox->conflict(made->command, Wording{theirs, QStringLiteral("t"), Money::fromCents(1)},
                        QStringLiteral("\"g7\""), refusal(QStringLiteral("changed meanwhile")),
                        [this](StoreWriter &writer) {
                            writer.mergeGig(changed(theirs, QStringLiteral("\"g7\"")));
                        });
    const OutboxEntry entry = only();
    QCOMPARE(entry.state, SyncState::Conflict);
    QCOMPARE(entry.problem, QStringLiteral("changed meanwhile"));
    QCOMPARE(entry.theirs->title, theirs);
    QCOMPARE(entry.etag, QStringLiteral("\"g7\""));
    QCOMPARE(gig(key).title, mine);
}

void TestOutboxConflicts::keepingMineSendsItOverTheirs()
{
    const GigKey key = conflicting();
    const OutboxEntry before = only();
    f->outbox->keepMine(before.key);
    const QList<OutboxEntry> sent = f->claim();
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent.first().state, SyncState::Sending);
    QCOMPARE(sent.first().etag, QStringLiteral("\"g2\"")); // of what was compared with
    QCOMPARE(sent.first().base->title, theirs);
    QVERIFY(!sent.first().theirs);
    QCOMPARE(gig(key).title, mine);
    // Only a command in conflict is kept.
    f->outbox->keepMine(before.key);
    QCOMPARE(only().state, SyncState::Sending);
}

void TestOutboxConflicts::takingTheirsShowsTheirs()
{
    const GigKey key = conflicting();
    f->outbox->cancel(only().key);
    settle();
    QVERIFY(f->entries().isEmpty());
    QCOMPARE(gig(key).title, theirs);
    QCOMPARE(gig(key).sync, SyncState::Synced);
}

void TestOutboxConflicts::otherWordsMeanTheSameAsKeeping()
{
    const GigKey key = conflicting();
    QVERIFY(f->submit(edit(key, QStringLiteral("Both"))));
    const QList<OutboxEntry> sent = f->claim();
    QCOMPARE(sent.size(), 1);
    QCOMPARE(wordingOf(sent.first().command)->title, QStringLiteral("Both"));
    QCOMPARE(sent.first().base->title, theirs);
}

void TestOutboxConflicts::aFormThatWasFilledBefore()
{
    GigPatch patch = ownPatch();
    patch.etag = QStringLiteral("\"g1\"");
    const GigKey key = f->merge(patch);
    const Gig shown = gig(key);
    f->merge(changed(theirs, QStringLiteral("\"g2\""))); // while the form is open
    EditGig command = edit(key, mine);
    command.seen = Wording{shown.title, shown.description, shown.budget};
    QVERIFY(f->submit(command));
    QVERIFY(only().etag.isEmpty()); // the tag is of words that the person never saw
    QVERIFY(f->claim().isEmpty());
    QCOMPARE(only().state, SyncState::Conflict);
}

void TestOutboxConflicts::ourOwnEditIsNoConflict()
{
    const GigKey key = ownGig();
    const auto first = f->submit(edit(key, QStringLiteral("First")));
    QCOMPARE(f->claim().size(), 1);
    const auto second = f->submit(edit(key, QStringLiteral("Second")));
    QVERIFY(first->command != second->command); // the first is on its way
    f->outbox->complete(first->command, {}, {}, [this](StoreWriter &writer) {
        writer.mergeGig(changed(QStringLiteral("First"), QStringLiteral("\"g2\"")));
    });
    const QList<OutboxEntry> sent = f->claim();
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent.first().key, second->command);
    QCOMPARE(sent.first().etag, QStringLiteral("\"g2\""));
}

void TestOutboxConflicts::aRepeatIsNeverHeldBack()
{
    const GigKey key = ownGig();
    const auto made = f->submit(edit(key, mine));
    QCOMPARE(f->claim().size(), 1);
    // The answer was lost; a pull shows the effect, changed once more from another device.
    f->reopen();
    f->outbox->recoverInterrupted(true);
    f->merge(changed(theirs, QStringLiteral("\"g3\"")));
    const QList<OutboxEntry> again = f->claim();
    QCOMPARE(again.size(), 1); // the server knows the key and answers what it answered
    QCOMPARE(again.first().key, made->command);
}

void TestOutboxConflicts::bidsToo()
{
    f->merge(gigPatch(QStringLiteral("g"), QStringLiteral("Piano")));
    const BidKey key = f->merge(bidPatch(b1.value, QStringLiteral("g"), me));
    QVERIFY(f->submit(EditBid{key, Money::fromCents(1000), mine}));
    BidPatch elsewhere = bidPatch(b1.value, QStringLiteral("g"), me);
    elsewhere.message = theirs;
    elsewhere.updatedAt = at(10);
    f->merge(elsewhere);
    QVERIFY(f->claim().isEmpty());
    QCOMPARE(only().state, SyncState::Conflict);
    QCOMPARE(only().theirs->text, theirs);
    QCOMPARE(bid(key).message, mine);
    QCOMPARE(bid(key).sync, SyncState::Conflict);
    f->outbox->cancel(only().key);
    settle();
    QCOMPARE(bid(key).message, theirs);
}

void TestOutboxConflicts::bothTextsSurviveARestart()
{
    const GigKey key = conflicting();
    const OutboxEntry before = only();
    f->reopen();
    const OutboxEntry after = only();
    QCOMPARE(after.state, SyncState::Conflict);
    QCOMPARE(after.theirs, before.theirs);
    QCOMPARE(after.base, before.base);
    QCOMPARE(gig(key).title, mine);
}

void TestOutboxConflicts::completing()
{
    const GigKey key = ownGig();
    const auto early = f->submit(CompleteGig{key});
    QVERIFY(!early); // nobody works on it
    QCOMPARE(early.error().fields.first().field, QStringLiteral("status"));
    GigPatch assigned = ownPatch();
    assigned.status = GigStatus::Assigned;
    assigned.updatedAt = at(5);
    f->merge(assigned);
    const auto made = f->submit(CompleteGig{key});
    QVERIFY(made);
    QCOMPARE(gig(key).sync, SyncState::Queued);
    QCOMPARE(gig(key).status, GigStatus::Assigned); // the server has not said so yet
    QCOMPARE(f->submit(CompleteGig{key})->command, made->command);
    QCOMPARE(f->claim().size(), 1);
    f->outbox->complete(made->command, {}, {}, {});
    settle();
    QCOMPARE(gig(key).status, GigStatus::Completed);
    QVERIFY(!f->submit(CompleteGig{key}));
    QVERIFY(!f->submit(CompleteGig{f->merge(gigPatch(QStringLiteral("x"), QStringLiteral("x")))}));
}

void TestOutboxConflicts::shortlisting()
{
    ownGig();
    const BidKey key = f->merge(bidPatch(b1.value, g1.value, ada));
    const auto made = f->submit(ShortlistBid{key, true});
    QVERIFY(made && made->command.isValid());
    QVERIFY(bid(key).shortlisted); // one's own mark shows at once
    QVERIFY(f->submit(ShortlistBid{key, false}));
    QVERIFY(!bid(key).shortlisted);
    QCOMPARE(f->entries().size(), 1);
    QVERIFY(f->submit(ShortlistBid{key, true}));
    QCOMPARE(f->claim().size(), 1);
    BidPatch answer = bidPatch(b1.value, g1.value, ada);
    answer.shortlisted = true;
    f->outbox->complete(made->command, {}, {},
                        [answer](StoreWriter &writer) { writer.mergeBid(answer); });
    settle();
    QVERIFY(bid(key).shortlisted);
    QVERIFY(!f->submit(ShortlistBid{key, true})->command.isValid()); // nothing to do
    f->merge(bidPatch(b1.value, g1.value, ada));                     // an answer that does not say
    QVERIFY(bid(key).shortlisted);
    // Refused: the mark goes back to what the server has.
    const auto off = f->submit(ShortlistBid{key, false});
    QCOMPARE(f->claim().size(), 1);
    f->outbox->refuse(off->command, refusal(QStringLiteral("no")));
    settle();
    QVERIFY(bid(key).shortlisted);
    const BidKey others = f->merge(bidPatch(QStringLiteral("b9"), QStringLiteral("g9"), ada));
    QVERIFY(!f->submit(ShortlistBid{others, true}));
}

void TestOutboxConflicts::notesAboutNotices()
{
    const auto readUpTo = [this] {
        qint64 number = -1;
        f->store->noticesReadUpTo(f->store.get(), [&](qint64 n) { number = n; });
        return QTest::qWaitFor([&] { return number >= 0; }, patience) ? number : -1;
    };
    QCOMPARE(readUpTo(), 0);
    f->write([](StoreWriter &writer) {
        for (const qint64 seq : {0, 3, 5, 9}) {
            Notice notice;
            notice.identity = QString::number(seq);
            notice.seq = seq;
            notice.at = at(seq);
            writer.addNotice(notice);
        }
    });
    QCOMPARE(readUpTo(), 2);
    QList<NoticeKey> keys; // newest first
    f->store->queryNotices(f->store.get(), [&](const QList<Notice> &notices) {
        for (const Notice &notice : notices)
            keys.append(notice.key);
    });
    QTRY_COMPARE(keys.size(), 4);
    f->write([&](StoreWriter &writer) { writer.markNoticesRead({keys.at(2)}); }); // number 3
    QCOMPARE(readUpTo(), 4);
    f->write([](StoreWriter &writer) { writer.markNoticesRead({}); });
    QCOMPARE(readUpTo(), 9);
    // One that was told before by a way that numbers nothing gets its number later, and is no news.
    Notice later;
    later.identity = QStringLiteral("0");
    later.seq = 11;
    later.at = at(0);
    bool news = true;
    f->write([&](StoreWriter &writer) { news = writer.addNotice(later); });
    QVERIFY(!news);
    QCOMPARE(readUpTo(), 11);
}

QTEST_GUILESS_MAIN(TestOutboxConflicts)
#include "tst_outboxconflicts.moc"
