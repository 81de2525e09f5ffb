// SPDX-License-Identifier: MIT
#include "driver.h"
#include "world.h"

#include "ui/gig/bidform.h"
#include "ui/gig/bidspanel.h"
#include "ui/gig/comparedialog.h"
#include "ui/gig/gigdialog.h"
#include "ui/theme/themeswitcher.h"
#include "ui/widgets/field.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace gigflow;
using test::fieldOf;
using test::in;
using test::World;

/// The forms that write to the outbox, on a real one.
class TestBidForm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void hireQuestionNamesWhoAndHowMuch();
    void wrongPrices_data();
    void wrongPrices();
    void messageIsNeeded();
    void bidIsWritten();
    void draftIsKeptPerGig();
    void aChangeOfTheGigLeavesTheTypedAlone();
    void editStartsWithTheBid();
    void gigDialogChecks();
    void gigDialogPosts();
    void gigDialogKeepsWhatWasTyped();
    void draftsOutliveTheirForms();
    void whatIsSubmittedIsNoDraftAnyMore();
    void twoTextsSideBySide_data();
    void twoTextsSideBySide();

private:
    [[nodiscard]] Gig gig(const char *id) const
    {
        return m_world->store->gig(m_world->key(id)).value_or(Gig());
    }
    void type(const QString &price, const QString &message);
    /// One's own bid on g-shop has been reworded here, and on the server meanwhile.
    void bidMeetsOtherWords();

    std::unique_ptr<World> m_world;
    test::FakeNavigator m_navigator;
    std::unique_ptr<ThemeSwitcher> m_theme;
    std::unique_ptr<BidForm> m_form;
};

void TestBidForm::init()
{
    m_world = std::make_unique<World>();
    m_theme = std::make_unique<ThemeSwitcher>(*m_world->settings);
    QVERIFY(m_world->fill());
    m_form = std::make_unique<BidForm>(m_world->context(), m_navigator);
    m_form->setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    m_form->showFor(gig("g-logo"));
    m_form->show();
}

void TestBidForm::cleanup()
{
    m_form.reset();
    m_theme.reset();
    m_world.reset();
}

void TestBidForm::type(const QString &price, const QString &message)
{
    in<QLineEdit>(*m_form, "bidPrice")->setText(price);
    in<QPlainTextEdit>(*m_form, "bidMessage")->setPlainText(message);
}

void TestBidForm::hireQuestionNamesWhoAndHowMuch()
{
    Bid bid;
    bid.freelancerName = u"Sam Rivera"_s;
    bid.price = Money::fromCents(45000);
    const Question question = hireQuestion(bid);
    QCOMPARE(question.confirm, u"Hire Sam Rivera for $450"_s);
    QCOMPARE(question.title, u"Hire Sam Rivera for $450?"_s);
    bid.freelancerName = u"A & B %1"_s; // a name is shown as it is, whatever it holds
    QCOMPARE(hireQuestion(bid).confirm, u"Hire A & B %1 for $450"_s);
}

void TestBidForm::wrongPrices_data()
{
    QTest::addColumn<QString>("price");
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("spaces") << u"   "_s;
    QTest::newRow("words") << u"cheap"_s;
    QTest::newRow("negative") << u"-5"_s;
    QTest::newRow("zero") << u"0"_s;
    QTest::newRow("three decimals") << u"1.234"_s;
}

void TestBidForm::wrongPrices()
{
    QFETCH(QString, price);
    type(price, u"I would like to do this."_s);
    in<QAbstractButton>(*m_form, "placeBid")->click();
    auto *edit = in<QLineEdit>(*m_form, "bidPrice");
    QVERIFY(!fieldOf(edit)->error().isEmpty());
    QCOMPARE(edit->accessibleDescription(), fieldOf(edit)->error());
    QCOMPARE(edit->text(), price);
    QCOMPARE(m_world->outbox->unsent(), 0);
    QTest::keyClicks(edit, u"1"_s);
    QVERIFY(fieldOf(edit)->error().isEmpty());
}

void TestBidForm::messageIsNeeded()
{
    type(u"450"_s, u"  \n "_s);
    in<QAbstractButton>(*m_form, "placeBid")->click();
    QVERIFY(!fieldOf(in<QPlainTextEdit>(*m_form, "bidMessage"))->error().isEmpty());
    QVERIFY(fieldOf(in<QLineEdit>(*m_form, "bidPrice"))->error().isEmpty());
    QCOMPARE(m_world->outbox->unsent(), 0);
}

void TestBidForm::bidIsWritten()
{
    QSignalSpy placed(m_form.get(), &BidForm::placed);
    type(u"$1,450.50"_s, u"  I would like to do this. "_s);
    in<QAbstractButton>(*m_form, "placeBid")->click();
    QVERIFY(!in<QAbstractButton>(*m_form, "placeBid")->isEnabled());
    QTRY_COMPARE(placed.size(), 1);
    QTRY_VERIFY(gig("g-logo").myBid.isValid());
    const auto bid = m_world->store->bid(gig("g-logo").myBid);
    QVERIFY(bid);
    QCOMPARE(bid->price.cents(), 145050);
    QCOMPARE(bid->message, u"I would like to do this."_s);
    QVERIFY(bid->mine);
}

void TestBidForm::draftIsKeptPerGig()
{
    type(u"450"_s, u"for the logo"_s);
    m_form->showFor(gig("g-translate"));
    QVERIFY(in<QLineEdit>(*m_form, "bidPrice")->text().isEmpty());
    type(u"900"_s, {});
    m_form->showFor(gig("g-logo"));
    QCOMPARE(in<QLineEdit>(*m_form, "bidPrice")->text(), u"450"_s);
    QCOMPARE(in<QPlainTextEdit>(*m_form, "bidMessage")->toPlainText(), u"for the logo"_s);
    m_form->showFor(gig("g-translate"));
    QCOMPARE(in<QLineEdit>(*m_form, "bidPrice")->text(), u"900"_s);
}

void TestBidForm::aChangeOfTheGigLeavesTheTypedAlone()
{
    type(u"450"_s, u"half a sent"_s);
    Gig changed = gig("g-logo");
    changed.bidCount = 99;
    m_form->showFor(changed);
    QCOMPARE(in<QPlainTextEdit>(*m_form, "bidMessage")->toPlainText(), u"half a sent"_s);
}

void TestBidForm::editStartsWithTheBid()
{
    QSignalSpy cancelled(m_form.get(), &BidForm::cancelled);
    const auto bid = m_world->store->bid(gig("g-shop").myBid);
    QVERIFY(bid);
    m_form->showEdit(*bid);
    QCOMPARE(in<QLineEdit>(*m_form, "bidPrice")->text(), u"2950"_s);
    QCOMPARE(in<QAbstractButton>(*m_form, "placeBid")->accessibleName(), u"Save bid"_s);
    in<QAbstractButton>(*m_form, "cancelEditBid")->click();
    QCOMPARE(cancelled.size(), 1);
}

void TestBidForm::gigDialogChecks()
{
    GigDialog dialog(*m_world->outbox);
    dialog.open();
    in<QLineEdit>(dialog, "gigTitleEdit")->setText(QString(101, u'x'));
    in<QPlainTextEdit>(dialog, "gigDescriptionEdit")->setPlainText(QString(2001, u'x'));
    in<QAbstractButton>(dialog, "postGig")->click();
    for (const char *name : {"gigTitleEdit", "gigDescriptionEdit", "gigBudgetEdit"})
        QVERIFY2(!fieldOf(in<QWidget>(dialog, name))->error().isEmpty(), name);
    QCOMPARE(m_world->outbox->unsent(), 0);
    QVERIFY(dialog.isVisible());
}

void TestBidForm::gigDialogPosts()
{
    GigDialog dialog(*m_world->outbox);
    dialog.setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    QSignalSpy saved(&dialog, &GigDialog::saved);
    dialog.open();
    in<QLineEdit>(dialog, "gigTitleEdit")->setText(u"Paint the fence"_s);
    in<QPlainTextEdit>(dialog, "gigDescriptionEdit")->setPlainText(u"Green, please."_s);
    in<QLineEdit>(dialog, "gigBudgetEdit")->setText(u"120"_s);
    in<QAbstractButton>(dialog, "postGig")->click();
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(!dialog.isVisible());
    const auto key = saved[0][0].value<GigKey>();
    const auto posted = m_world->store->gig(key);
    QVERIFY(posted);
    QCOMPARE(posted->title, u"Paint the fence"_s);
    QCOMPARE(posted->budget.cents(), 12000);
    QVERIFY(posted->mine);
    dialog.open(); // the next gig starts empty
    QVERIFY(in<QLineEdit>(dialog, "gigTitleEdit")->text().isEmpty());
}

void TestBidForm::gigDialogKeepsWhatWasTyped()
{
    GigDialog dialog(*m_world->outbox);
    dialog.open();
    in<QLineEdit>(dialog, "gigTitleEdit")->setText(u"Half a tit"_s);
    in<QAbstractButton>(dialog, "cancel")->click();
    QVERIFY(!dialog.isVisible());
    dialog.open();
    QCOMPARE(in<QLineEdit>(dialog, "gigTitleEdit")->text(), u"Half a tit"_s);
}

void TestBidForm::draftsOutliveTheirForms()
{
    Drafts drafts(*m_world->store);
    const QString id = Draft::idFor(Draft::Kind::NewBid, m_world->key("g-logo"));
    type(u"45o"_s, u"half a sent"_s);
    QTRY_VERIFY(drafts.find(id)); // by itself, while somebody types
    type(u"46o"_s, u"half a sentence"_s);
    m_form.reset(); // the program ends, or another account is shown, before that is kept
    QTRY_COMPARE(drafts.find(id)->text, u"half a sentence"_s);
    m_form = std::make_unique<BidForm>(m_world->context(), m_navigator);
    m_form->showFor(gig("g-logo"));
    QCOMPARE(in<QLineEdit>(*m_form, "bidPrice")->text(), u"46o"_s);
    QCOMPARE(in<QPlainTextEdit>(*m_form, "bidMessage")->toPlainText(), u"half a sentence"_s);

    auto dialog = std::make_unique<GigDialog>(*m_world->outbox);
    dialog->open();
    in<QLineEdit>(*dialog, "gigTitleEdit")->setText(u"Half a tit"_s);
    in<QAbstractButton>(*dialog, "cancel")->click();
    const auto kept = std::make_shared<bool>(false);
    const auto isKept = [&] {
        drafts.list(this, [kept](const QList<Draft> &all) {
            *kept = std::any_of(all.begin(), all.end(), [](const Draft &draft) {
                return draft.kind == Draft::Kind::NewGig;
            });
        });
        return *kept;
    };
    QTRY_VERIFY(isKept());
    dialog = std::make_unique<GigDialog>(*m_world->outbox); // as after a restart
    dialog->open();
    QTRY_COMPARE(in<QLineEdit>(*dialog, "gigTitleEdit")->text(), u"Half a tit"_s);

    // An edit that was broken off goes on; so does one that was cancelled, until it is discarded.
    const auto bid = m_world->store->bid(gig("g-shop").myBid);
    const QString edit = Draft::idFor(Draft::Kind::EditBid, bid->gig, bid->key);
    m_form->showEdit(*bid);
    type(u"3000"_s, bid->message);
    QTRY_VERIFY(drafts.find(edit));
    m_form = std::make_unique<BidForm>(m_world->context(), m_navigator);
    m_form->showEdit(*bid);
    QCOMPARE(in<QLineEdit>(*m_form, "bidPrice")->text(), u"3000"_s);
    in<QAbstractButton>(*m_form, "cancelEditBid")->click();
    QCOMPARE(m_navigator.said, u"Your changes are put aside."_s);
    m_form->showEdit(*bid);
    QCOMPARE(in<QLineEdit>(*m_form, "bidPrice")->text(), u"3000"_s);
    in<QAbstractButton>(*m_form, "cancelEditBid")->click();
    QCOMPARE(m_navigator.offered, u"Discard"_s);
    m_navigator.act();
    QTRY_VERIFY(!drafts.find(edit));
    m_form->showEdit(*bid);
    QCOMPARE(in<QLineEdit>(*m_form, "bidPrice")->text(), u"2950"_s);
    // Nothing was changed: there is nothing to speak of.
    m_navigator.said.clear();
    in<QAbstractButton>(*m_form, "cancelEditBid")->click();
    QVERIFY(m_navigator.said.isEmpty());
}

void TestBidForm::whatIsSubmittedIsNoDraftAnyMore()
{
    const Drafts drafts(*m_world->store);
    const QString id = Draft::idFor(Draft::Kind::NewBid, m_world->key("g-logo"));
    QSignalSpy placed(m_form.get(), &BidForm::placed);
    type(u"450"_s, u"I can"_s);
    QTRY_VERIFY(drafts.find(id));
    type(u"460"_s, u"I can"_s); // not kept yet when it is placed
    in<QAbstractButton>(*m_form, "placeBid")->click();
    QTRY_COMPARE(placed.size(), 1);
    QVERIFY(!drafts.find(id));
    QVERIFY(m_world->write([](StoreWriter &) {})); // nothing was on its way either
    QVERIFY(!drafts.find(id));
}

void TestBidForm::twoTextsSideBySide_data()
{
    QTest::addColumn<bool>("ofBid");
    QTest::addColumn<QString>("press");
    QTest::addColumn<QString>("words"); // what is shown afterwards
    for (const bool ofBid : {false, true}) {
        const auto row = [ofBid](const char *name) -> QTestData & {
            return QTest::addRow("%s, %s", ofBid ? "a bid" : "a gig", name) << ofBid;
        };
        row("mine") << u"keepMine"_s << u"Mine"_s;
        row("theirs") << u"takeTheirs"_s << u"Theirs"_s;
        row("both") << u"edit"_s << u"Both"_s;
        row("later") << u"later"_s << u"Mine"_s;
    }
}

void TestBidForm::twoTextsSideBySide()
{
    QFETCH(bool, ofBid);
    QFETCH(QString, press);
    QFETCH(QString, words);
    OutboxEntry entry;
    const auto only = [&] {
        bool read = false;
        entry = {};
        m_world->outbox->list(m_world->store.get(), [&](const QList<OutboxEntry> &entries) {
            entry = entries.value(0);
            read = true;
        });
        return QTest::qWaitFor([&] { return read; }, 30'000);
    };
    if (ofBid) {
        bidMeetsOtherWords();
    } else {
        const GigKey key =
            m_world->submit(PostGig{u"Before"_s, u"t"_s, Money::fromCents(100)})->gig;
        QVERIFY(only());
        m_world->outbox->complete(entry.key, GigId{u"g-two"_s}, {}, {});
        QVERIFY(m_world->submit(EditGig{key, u"Mine"_s, u"t"_s, Money::fromCents(100)}));
        QVERIFY(only());
        m_world->outbox->conflict(entry.key, Wording{u"Theirs"_s, u"t"_s, Money::fromCents(100)},
                                  {}, Error(), [](StoreWriter &writer) {
                                      GigPatch theirs;
                                      theirs.id = GigId{u"g-two"_s};
                                      theirs.title = u"Theirs"_s;
                                      writer.mergeGig(theirs);
                                  });
    }
    QVERIFY(only());
    QCOMPARE(entry.state, SyncState::Conflict);
    auto *dialog = new CompareDialog(*m_world->outbox, entry);
    const QPointer<CompareDialog> alive(dialog);
    dialog->setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    dialog->open();
    const char *const theirs = ofBid ? "theirText" : "theirTitle";
    QVERIFY(in<QWidget>(*dialog, theirs)->accessibleName().contains(u"different: Theirs"));
    const char *const same = ofBid ? "theirAmount" : "theirText";
    QVERIFY(!in<QWidget>(*dialog, same)->accessibleName().contains(u"different"));
    QCOMPARE(dialog->findChild<QLineEdit *>(u"mineTitle"_s) != nullptr, !ofBid);
    const auto mine = [&] {
        return ofBid ? in<QPlainTextEdit>(*dialog, "mineText")->toPlainText()
                     : in<QLineEdit>(*dialog, "mineTitle")->text();
    };
    QCOMPARE(mine(), u"Mine"_s);
    if (press == u"edit" && ofBid)
        in<QPlainTextEdit>(*dialog, "mineText")->setPlainText(u"Both"_s);
    else if (press == u"edit")
        in<QLineEdit>(*dialog, "mineTitle")->setText(u"Both"_s);
    in<QAbstractButton>(*dialog, press == u"edit" ? "keepMine" : press.toLatin1().constData())
        ->click();
    QTRY_VERIFY(!alive);
    QVERIFY(only());
    const Bid bid = m_world->store->bid(gig("g-shop").myBid).value_or(Bid());
    QCOMPARE(ofBid ? bid.message : gig("g-two").title, words);
    const SyncState expected = press == u"takeTheirs" ? SyncState::Synced
                               : press == u"later"    ? SyncState::Conflict
                                                      : SyncState::Queued;
    QCOMPARE(ofBid ? bid.sync : gig("g-two").sync, expected);
}

void TestBidForm::bidMeetsOtherWords()
{
    const auto bid = m_world->store->bid(gig("g-shop").myBid);
    QVERIFY(bid);
    const auto edit = m_world->submit(EditBid{bid->key, bid->price, u"Mine"_s});
    QVERIFY(edit);
    m_world->outbox->conflict(edit->command, Wording{{}, u"Theirs"_s, bid->price}, {}, Error(),
                              [id = bid->id](StoreWriter &writer) {
                                  BidPatch theirs;
                                  theirs.id = id;
                                  theirs.message = u"Theirs"_s;
                                  writer.mergeBid(theirs);
                              });
}

QTEST_MAIN(TestBidForm)
#include "tst_bidform.moc"
