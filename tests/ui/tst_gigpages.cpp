// SPDX-License-Identifier: MIT
// What the pages Browse, Gig, My gigs and My bids can do beyond the main road: filters, saved
// searches, marks, templates, shortlist and comparison, undo, drafts, export, paper.
#include "driver.h"
#include "world.h"

#include "models/bidlistmodel.h"
#include "models/draftlistmodel.h"
#include "models/giglistmodel.h"
#include "models/write/keptwriter.h"
#include "ui/browse/filterwords.h"
#include "ui/gig/comparebids.h"
#include "ui/gig/printgig.h"
#include "ui/mainwindow.h"
#include "ui/pictures.h"
#include "ui/widgets/cardlistview.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/savefile.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace gigflow;
using test::World;

class TestGigPages : public QObject, private test::Driver
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void filtersNarrowAndChipsWiden();
    void wrongBudgetIsPointedAt();
    void orderIsRemembered();
    void searchIsSavedAndFound();
    void openingMarksAsSeen();
    void bookmarkAndLink();
    void moreByTheOwner();
    void menuShowsWhatThePageCan();
    void templateFillsWhatIsKnown();
    void priceIsHeldAgainstTheBudget();
    void withdrawnBidComesBack();
    void shortlistAndCompare();
    void declinedBidComesBack();
    void bidsAreExported();
    void comparedPeopleHaveTheirPictures();
    void completedGig();
    void draftIsListedAndWrittenOn();
    void draftModel();
    void gigOnPaper();
    void suggestedFileNames();
    void flowLayout();
    void onlyWhatIsSelectedIsDeclined();
    void anOnlyBidNeedsNoChoosing();
    void besideAnEmptyListThereIsNothingToChoose();
    void severalAreDeclinedAndComeBack();
    void undoThatComesTooLateSaysSo();
    void undoByKey();
    void whatTheServerCanMayComeLate();
    void allSeenCanBeUndone();
    void cancelledEditIsPutAside();
    void postedGigSaysWhatIsTrue();
    void whatIsReadStaysWhereItIs();

private:
    /// An action of the page that shows, by the name in its menu.
    [[nodiscard]] QAction *action(const char *name) const
    {
        const auto all = m_window->findChildren<QAction *>(QString::fromLatin1(name));
        for (auto *found : all) {
            if (qobject_cast<QWidget *>(found->parent()) &&
                qobject_cast<QWidget *>(found->parent())->isVisible())
                return found;
        }
        return nullptr;
    }
    [[nodiscard]] int rows(const QString &list) const
    {
        return see<CardListView>(list)->model()->rowCount();
    }
    /// Triggers an action once it can be: the page hears of a change in the store a moment later.
    void trigger(const char *name) const
    {
        QTRY_VERIFY_WITH_TIMEOUT(action(name) && action(name)->isEnabled(), 30000);
        action(name)->trigger();
    }
    /// Chooses an entry of the menu that shows.
    void pick(const QString &text) const
    {
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        const auto actions = menu->actions();
        for (QAction *entry : actions) {
            // A doubled ampersand shows as one, a single one marks the letter behind it.
            const QString shown =
                entry->text().replace(u"&&"_s, u"\uE000"_s).remove(u'&').replace(u'\uE000', u'&');
            if (shown.startsWith(text)) {
                entry->trigger();
                menu->close();
                return;
            }
        }
        QFAIL(qPrintable(u"no entry "_s + text));
    }

    [[nodiscard]] QList<OutboxEntry> entries()
    {
        std::optional<QList<OutboxEntry>> found;
        m_world->outbox->list(this, [&found](const QList<OutboxEntry> &all) { found = all; });
        return QTest::qWaitFor([&] { return found.has_value(); }, 30000) ? *found
                                                                         : QList<OutboxEntry>();
    }
    [[nodiscard]] SyncState syncOf(const char *bid) const
    {
        return m_world->store->bid(m_world->store->keyOf(BidId{QString::fromLatin1(bid)}))->sync;
    }

    std::unique_ptr<World> m_world;
    std::unique_ptr<MainWindow> m_window;
};

void TestGigPages::init()
{
    m_world = std::make_unique<World>();
    m_world->settings->setTheme(Settings::Theme::Light);
    QVERIFY(m_world->fill());
    m_world->signIn({u"bids"_s, u"complete"_s});
    m_window = std::make_unique<MainWindow>(m_world->app());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->showAccount(m_world->context());
}

void TestGigPages::cleanup()
{
    m_window.reset();
    m_world.reset();
}

void TestGigPages::filtersNarrowAndChipsWiden()
{
    QTRY_COMPARE(rows(u"Gigs"_s), 8);
    click(u"Filters"_s);
    QTRY_VERIFY(see<QLineEdit>(u"Lowest budget"_s));
    for (const bool shown : {false, true}) { // as a screen reader does, which clicks nothing
        auto *spoken = QAccessible::queryAccessibleInterface(see<QAbstractButton>(u"Filters"_s));
        spoken->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QCOMPARE(see<QLineEdit>(u"Lowest budget"_s) != nullptr, shown);
    }
    see<QLineEdit>(u"Lowest budget"_s)->setText(u"1000"_s);
    QTRY_COMPARE(rows(u"Gigs"_s), 3);
    auto *bids = see<QComboBox>(u"Bids"_s);
    bids->setCurrentIndex(bids->findData(0));
    QTRY_COMPARE(rows(u"Gigs"_s), 1); // the API review has no bids yet
    QVERIFY(see<QAbstractButton>(u"Filters, 2 set"_s) ||
            see<QAbstractButton>(u"Filters, %Ln set"_s));
    click(u"Remove filter: From $1,000"_s);
    QTRY_VERIFY(see<QLineEdit>(u"Lowest budget"_s)->text().isEmpty());
    QTRY_COMPARE(rows(u"Gigs"_s), 1);
    click(u"Remove filter: No bids yet"_s);
    QTRY_COMPARE(rows(u"Gigs"_s), 8);
    see<QLineEdit>(u"Owner"_s)->setText(u"lindq"_s);
    QTRY_COMPARE(rows(u"Gigs"_s), 2);
    see<QLineEdit>(u"Owner"_s)->setText(u"nobody of that name"_s);
    QTRY_VERIFY(seesLabel(u"No gig passes these filters"_s));
    click(u"Clear search and filters"_s);
    QTRY_COMPARE(rows(u"Gigs"_s), 8);
}

void TestGigPages::wrongBudgetIsPointedAt()
{
    QTRY_COMPARE(rows(u"Gigs"_s), 8);
    click(u"Filters"_s);
    auto *edit = see<QLineEdit>(u"Lowest budget"_s);
    QVERIFY(edit);
    edit->setFocus();
    QTest::keyClicks(edit, u"1000x"_s);
    QCOMPARE(edit->text(), u"1000x"_s);
    QVERIFY(!edit->accessibleDescription().isEmpty());
    QTRY_COMPARE(rows(u"Gigs"_s), 3); // as of 1000
    edit->setText(u"1000"_s);
    see<QLineEdit>(u"Highest budget"_s)->setText(u"5"_s);
    QVERIFY(!see<QLineEdit>(u"Highest budget"_s)->accessibleDescription().isEmpty());
}

void TestGigPages::orderIsRemembered()
{
    auto *sort = see<QComboBox>(u"Sort by"_s);
    sort->setCurrentIndex(sort->findData(int(GigQuery::Sort::BudgetHigh)));
    QTRY_VERIFY(see<CardListView>(u"Gigs"_s)
                    ->model()
                    ->index(0, 0)
                    .data(GigListModel::TitleRole)
                    .toString()
                    .contains(u"Magento"_s));
    m_window->showWelcome();
    m_window->showAccount(m_world->context());
    QCOMPARE(see<QComboBox>(u"Sort by"_s)->currentText(), u"Highest budget"_s);
}

void TestGigPages::searchIsSavedAndFound()
{
    QTRY_COMPARE(rows(u"Gigs"_s), 8);
    see<QLineEdit>(u"Search gigs"_s)->setText(u"garden"_s);
    QTRY_COMPARE(rows(u"Gigs"_s), 1);
    trigger("saveSearch");
    QTRY_VERIFY(see<QLineEdit>(u"Name of the search"_s));
    QCOMPARE(see<QLineEdit>(u"Name of the search"_s)->text(), u"garden"_s);
    see<QLineEdit>(u"Name of the search"_s)->setText(u"Gardens & more"_s);
    click(u"Save search"_s);
    see<QLineEdit>(u"Search gigs"_s)->setText(u"logo"_s);
    // A new gig that suits it: counted at the button.
    QVERIFY(m_world->write([](StoreWriter &writer) {
        GigPatch gig;
        gig.id = GigId{u"g-new"_s};
        gig.title = u"Draw a garden"_s;
        gig.status = GigStatus::Open;
        gig.ownerId = UserId{u"u-ada"_s};
        gig.createdAt = QDateTime::currentDateTimeUtc();
        writer.mergeGig(gig);
    }));
    QTRY_VERIFY_WITH_TIMEOUT(action("showSaved"), 30000);
    auto *button = m_window->findChild<QPushButton *>(u"savedSearches"_s);
    QTRY_VERIFY_WITH_TIMEOUT(button->text().contains(u'1'), 30000);
    button->click();
    pick(u"Gardens & more"_s);
    QTRY_COMPARE(rows(u"Gigs"_s), 2);
    QCOMPARE(see<QLineEdit>(u"Search gigs"_s)->text(), u"garden"_s);
    button->click();
    pick(u"Delete “Gardens & more”"_s);
    QTRY_VERIFY(seesLabel(u"The search “Gardens & more” is deleted."_s));
    QTRY_COMPARE(button->text(), u"Saved"_s);
    click(u"Undo"_s);
    QTRY_VERIFY_WITH_TIMEOUT(button->text().contains(u'1'), 30000);
}

void TestGigPages::openingMarksAsSeen()
{
    const GigKey key = m_world->key("g-logo");
    QTRY_COMPARE(rows(u"Gigs"_s), 8);
    QVERIFY(m_world->store->gig(key)->unseen);
    choose(u"Gigs"_s, u"Logo refresh"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_world->store->gig(key)->unseen, 30000);
    trigger("markUnseen");
    QTRY_VERIFY(m_world->store->gig(key)->unseen);
    trigger("markAllSeen");
    QTRY_VERIFY(!m_world->store->gig(key)->unseen);
    QVERIFY(!m_world->store->gig(m_world->key("g-video"))->unseen);
}

void TestGigPages::bookmarkAndLink()
{
    choose(u"Gigs"_s, u"Logo refresh"_s);
    QTRY_VERIFY(seesLabel(u"Logo refresh for a neighbourhood bakery"_s));
    click(u"Bookmark"_s);
    QTRY_VERIFY(m_world->store->gig(m_world->key("g-logo"))->bookmarked);
    QTRY_VERIFY(see<QAbstractButton>(u"Remove bookmark"_s));
    click(u"Copy link"_s);
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    QCOMPARE(copied->urls(), QList<QUrl>{QUrl(u"gigflow://gig/g-logo"_s)});
    QVERIFY(copied->text().startsWith(u"Logo refresh for a neighbourhood bakery\n"_s));
    auto *list = see<CardListView>(u"Gigs"_s);
    QVERIFY(list->currentIndex().flags() & Qt::ItemIsDragEnabled);
    const std::unique_ptr<QMimeData> dragged(list->model()->mimeData({list->currentIndex()}));
    QCOMPARE(dragged->urls(), copied->urls());
}

void TestGigPages::moreByTheOwner()
{
    choose(u"Gigs"_s, u"Logo refresh"_s);
    trigger("moreByOwner");
    QTRY_COMPARE(rows(u"Gigs"_s), 2);
    QVERIFY(see<QAbstractButton>(u"Remove filter: By Sam Rivera"_s));
}

void TestGigPages::menuShowsWhatThePageCan()
{
    choose(u"Gigs"_s, u"Logo refresh"_s);
    QTRY_VERIFY(action("bookmarkGig")->isEnabled());
    auto *list = see<CardListView>(u"Gigs"_s);
    list->setFocus();
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(list->viewport(), &byKey);
    pick(u"Bookmark"_s);
    QTRY_VERIFY(see<QAbstractButton>(u"Remove bookmark"_s));
    QMenu *menu = nullptr;
    const auto titles = m_window->menuBar()->actions();
    for (QAction *title : titles) {
        if (title->text().remove(u'&') == u"Gig"_s)
            menu = title->menu();
    }
    QVERIFY(menu);
    Q_EMIT menu->aboutToShow();
    QStringList texts;
    const auto entries = menu->actions();
    for (const QAction *entry : entries) {
        texts << entry->text();
        QVERIFY2(entry->isSeparator() || !entry->toolTip().isEmpty(), qPrintable(entry->text()));
        QVERIFY2(entry->isSeparator() || entry->text().contains(u'\t'), qPrintable(entry->text()));
    }
    QVERIFY(texts.join(u' ').contains(u"Remove &bookmark"_s));
}

void TestGigPages::templateFillsWhatIsKnown()
{
    QVERIFY(m_world->write([](StoreWriter &writer) {
        writer.kept().save(BidTemplate{
            {}, u"Usual"_s, u"400"_s, u"Dear {owner}, “{title}” takes me {days} days."_s});
    }));
    choose(u"Gigs"_s, u"Logo refresh"_s);
    QTRY_VERIFY(see<QPlainTextEdit>(u"Message to the owner"_s));
    const auto offered = [this] { // once the form has read the templates
        click(u"Templates"_s);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        const auto entries = menu ? menu->actions() : QList<QAction *>();
        const bool there = std::any_of(entries.cbegin(), entries.cend(), [](const QAction *entry) {
            return entry->text().contains(u"Usual"_s);
        });
        if (menu && !there)
            menu->close();
        return there;
    };
    QTRY_VERIFY(offered());
    pick(u"Usual"_s);
    auto *message = see<QPlainTextEdit>(u"Message to the owner"_s);
    QTRY_COMPARE(message->toPlainText(), u"Dear Sam Rivera, “Logo refresh for a neighbourhood "
                                         u"bakery” takes me {days} days."_s);
    QCOMPARE(message->textCursor().selectedText(), u"{days}"_s);
    QCOMPARE(see<QLineEdit>(u"Your price"_s)->text(), u"400"_s);
    click(u"Place bid"_s);
    QVERIFY(message->accessibleDescription().contains(u"{days}"_s));
    QCOMPARE(m_world->outbox->unsent(), 0);
    QCOMPARE(message->textCursor().selectedText(), u"{days}"_s);
    message->insertPlainText(u"three"_s);
    click(u"Place bid"_s);
    QTRY_COMPARE(m_world->outbox->unsent(), 1);
    QTRY_VERIFY(m_world->store->gig(m_world->key("g-logo"))->myBid.isValid());
    const auto bid = m_world->store->bid(m_world->store->gig(m_world->key("g-logo"))->myBid);
    QVERIFY(bid->message.endsWith(u"takes me three days."_s));
}

void TestGigPages::priceIsHeldAgainstTheBudget()
{
    choose(u"Gigs"_s, u"Logo refresh"_s);
    QTRY_VERIFY(see<QLineEdit>(u"Your price"_s));
    auto *price = see<QLineEdit>(u"Your price"_s);
    QCOMPARE(price->accessibleDescription(), u"The budget is $450."_s);
    price->setText(u"500"_s);
    QCOMPARE(price->accessibleDescription(), u"That is $50 above the budget of $450."_s);
    price->setText(u"400"_s);
    QCOMPARE(price->accessibleDescription(), u"That is $50 below the budget of $450."_s);
    price->setText(u"450.00"_s);
    QCOMPARE(price->accessibleDescription(), u"That is the budget exactly."_s);
}

void TestGigPages::withdrawnBidComesBack()
{
    choose(u"Gigs"_s, u"Magento"_s);
    QTRY_VERIFY(see<QAbstractButton>(u"Withdraw"_s));
    const BidKey key = m_world->store->gig(m_world->key("g-shop"))->myBid;
    click(u"Withdraw"_s);
    QTRY_COMPARE(m_world->store->bid(key)->status, BidStatus::Withdrawn);
    QTRY_VERIFY(see<QAbstractButton>(u"Undo"_s));
    click(u"Undo"_s);
    QTRY_COMPARE(m_world->store->bid(key)->status, BidStatus::Pending);
    QTRY_COMPARE(m_world->outbox->unsent(), 0);
}

void TestGigPages::shortlistAndCompare()
{
    click(u"My gigs"_s);
    choose(u"My gigs"_s, u"small garden"_s);
    choose(u"Bids on this gig"_s, u"Sam Rivera"_s);
    click(u"Shortlist"_s);
    auto *list = see<CardListView>(u"Bids on this gig"_s);
    QTRY_VERIFY(
        list->currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"shortlisted"_s));
    QTRY_VERIFY(see<QAbstractButton>(u"Remove from shortlist"_s));
    click(u"Show only shortlisted bids"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    click(u"Show only shortlisted bids"_s);
    QTRY_COMPARE(list->model()->rowCount(), 3);
    auto *sort = see<QComboBox>(u"Sort bids by"_s);
    sort->setCurrentIndex(sort->findData(int(BidQuery::Sort::PriceLow)));
    QTRY_VERIFY(
        list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"Li Wei"_s));
    list->selectAll();
    click(u"Compare"_s);
    QTRY_VERIFY(see<QAbstractButton>(u"Hire Li Wei"_s));
    QVERIFY(see<QAbstractButton>(u"Hire Nina Kowalski"_s));
    QVERIFY(seesLabel(u"$20 above the budget"_s));
    click(u"Shortlist Li Wei"_s);
    QTRY_VERIFY(see<QAbstractButton>(u"Remove Li Wei from the shortlist"_s));
    click(u"Hire Li Wei"_s);
    QTRY_VERIFY(see<QAbstractButton>(u"Hire Li Wei for $390"_s));
}

void TestGigPages::declinedBidComesBack()
{
    click(u"My gigs"_s);
    choose(u"My gigs"_s, u"small garden"_s);
    QCOMPARE(m_world->store->gig(m_world->key("g-garden"))->pendingBids, 3);
    choose(u"Bids on this gig"_s, u"Li Wei"_s);
    const BidKey key = m_world->store->keyOf(BidId{u"b-3"_s});
    click(u"Decline"_s);
    QTRY_COMPARE(m_world->store->bid(key)->sync, SyncState::Queued);
    QTRY_VERIFY(see<QAbstractButton>(u"Undo"_s));
    click(u"Undo"_s);
    QTRY_COMPARE(m_world->store->bid(key)->sync, SyncState::Synced);
    QTRY_COMPARE(m_world->outbox->unsent(), 0);
}

void TestGigPages::bidsAreExported()
{
    click(u"My gigs"_s);
    choose(u"My gigs"_s, u"small garden"_s);
    QTRY_COMPARE(rows(u"Bids on this gig"_s), 3);
    trigger("exportBids");
    auto *dialog = m_window->findChild<QFileDialog *>(u"chooseFile"_s);
    QVERIFY(dialog);
    QVERIFY(QFileInfo(dialog->selectedFiles().value(0)).fileName().startsWith(u"Bids on Plan a"_s));
    const QString path = m_world->folder.filePath(u"bids.json"_s);
    Q_EMIT dialog->fileSelected(path);
    dialog->reject();
    QTRY_VERIFY_WITH_TIMEOUT(seesLabel(u"3 rows written to %1."_s.arg(path)), 30000);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("Li Wei") && text.contains("Nina Kowalski"));
    QVERIFY(!text.contains("Maya Okafor\",\"gig\":\"Move a small shop")); // only of this gig
}

namespace {

/// Remembers whose pictures were asked for.
class AskedPictures : public Pictures
{
public:
    QPixmap picture(const QString &address, const QSize &) override
    {
        asked << address;
        return {};
    }
    void measure(QObject *, std::function<void(qint64)>) override {}
    void clear(QObject *, std::function<void()>) override {}
    QStringList asked;
};

} // namespace

void TestGigPages::comparedPeopleHaveTheirPictures()
{
    QVERIFY(m_world->write([](StoreWriter &writer) {
        UserPatch sam;
        sam.id = UserId{u"u-sam"_s};
        sam.avatarUrl = u"https://example.org/sam.jpg"_s;
        writer.mergeUser(sam);
    }));
    AskedPictures pictures;
    AccountContext account = m_world->context();
    account.pictures = &pictures;
    const BidKey sams = m_world->store->keyOf(BidId{u"b-1"_s});
    QCOMPARE(m_world->store->bid(sams)->freelancerAvatar, u"https://example.org/sam.jpg"_s);
    auto *dialog = new CompareBids(account, *m_world->store->gig(m_world->key("g-garden")),
                                   {sams, m_world->store->keyOf(BidId{u"b-2"_s})}, m_window.get());
    dialog->open();
    QTRY_VERIFY(pictures.asked.contains(u"https://example.org/sam.jpg"_s));
    delete dialog;
}

void TestGigPages::completedGig()
{
    click(u"My gigs"_s);
    choose(u"My gigs"_s, u"membership spreadsheets"_s);
    QTRY_VERIFY(see<QAbstractButton>(u"Mark as completed"_s));
    click(u"Mark as completed"_s);
    QTRY_COMPARE(m_world->outbox->unsent(), 1);
    QList<OutboxEntry> entries;
    m_world->outbox->list(this, [&entries](const QList<OutboxEntry> &all) { entries = all; });
    QTRY_COMPARE(entries.size(), 1);
    QVERIFY(std::holds_alternative<CompleteGig>(entries[0].command));
    click(u"Undo"_s);
    QTRY_COMPARE(m_world->outbox->unsent(), 0);
}

void TestGigPages::draftIsListedAndWrittenOn()
{
    click(u"New gig"_s);
    QTRY_VERIFY(see<QLineEdit>(u"Title"_s));
    see<QLineEdit>(u"Title"_s)->setText(u"Half a fence"_s);
    click(u"Cancel"_s);
    click(u"My gigs"_s);
    auto *tabs = see<QTabBar>(u"Status of my gigs"_s);
    QTRY_COMPARE(tabs->tabText(4), u"Drafts  1"_s);
    tabs->setCurrentIndex(4);
    choose(u"Drafts of gigs"_s, u"Half a fence"_s);
    click(u"Write on"_s);
    QTRY_VERIFY(see<QLineEdit>(u"Title"_s));
    QCOMPARE(see<QLineEdit>(u"Title"_s)->text(), u"Half a fence"_s);
    click(u"Cancel"_s);
    trigger("discardDraft");
    QTRY_COMPARE(tabs->tabText(4), u"Drafts"_s);
    QTRY_VERIFY(seesLabel(u"No drafts"_s));
    QVERIFY(!seesLabel(u"No draft chosen"_s)); // there is none to choose
    QTRY_VERIFY(see<QAbstractButton>(u"Undo"_s));
    click(u"Undo"_s);
    QTRY_COMPARE(tabs->tabText(4), u"Drafts  1"_s);
}

void TestGigPages::draftModel()
{
    DraftListModel gigs(*m_world->store, DraftListModel::Of::Gigs);
    DraftListModel bids(*m_world->store, DraftListModel::Of::Bids);
    const QAbstractItemModelTester gigTester(&gigs);
    const QAbstractItemModelTester bidTester(&bids);
    Drafts drafts(*m_world->store);
    Draft gig;
    gig.id = Draft::idFor(Draft::Kind::NewGig);
    gig.title = u"A fence"_s;
    gig.amount = u"120"_s;
    drafts.save(gig);
    Draft bid;
    bid.kind = Draft::Kind::NewBid;
    bid.gig = m_world->key("g-logo");
    bid.id = Draft::idFor(bid.kind, bid.gig);
    bid.text = u"I would"_s;
    drafts.save(bid);
    QTRY_COMPARE(gigs.rowCount(), 1);
    QTRY_COMPARE(bids.rowCount(), 1);
    QCOMPARE(gigs.index(0).data(GigListModel::GigRole).value<Gig>().budget.cents(), 12000);
    QCOMPARE(bids.index(0).data(BidListModel::BidRole).value<Bid>().gigTitle,
             u"Logo refresh for a neighbourhood bakery"_s);
    QVERIFY(bids.index(0).data(Qt::AccessibleTextRole).toString().contains(u"I would"_s));
    gig.title = u"A longer fence"_s;
    drafts.save(gig);
    Draft second = gig;
    second.id = Draft::idFor(Draft::Kind::NewGig);
    drafts.save(second);
    QTRY_COMPARE(gigs.rowCount(), 2);
    drafts.discard(gig.id);
    QTRY_COMPARE(gigs.rowCount(), 1);
}

void TestGigPages::gigOnPaper()
{
    const auto gig = m_world->store->gig(m_world->key("g-garden"));
    Bid bid;
    bid.freelancerName = u"<b>Sam</b>"_s;
    bid.price = Money::fromCents(45000);
    bid.message = u"<script>"_s;
    const auto document = gigDocument(*gig, {bid});
    const QString text = document->toPlainText();
    QVERIFY(text.contains(gig->title));
    QVERIFY(text.contains(u"Budget $600"_s));
    QVERIFY(text.contains(u"<b>Sam</b>"_s)); // words, not markup
    QVERIFY(text.contains(u"gigflow://gig/g-garden"_s));
    const QString path = m_world->folder.filePath(u"gig.pdf"_s);
    std::optional<bool> written;
    writeGigPdf(m_window.get(), path, *gig, {bid}, [&](bool ok) { written = ok; });
    QTRY_VERIFY_WITH_TIMEOUT(written.has_value(), 30000);
    QVERIFY(*written);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(5), QByteArray("%PDF-"));
    QVERIFY(file.size() > 2000);
    written.reset();
    writeGigPdf(m_window.get(), u"/no/such/folder/gig.pdf"_s, *gig, {},
                [&](bool ok) { written = ok; });
    QTRY_VERIFY_WITH_TIMEOUT(written.has_value(), 30000);
    QVERIFY(!*written);
}

void TestGigPages::suggestedFileNames()
{
    QCOMPARE(fileNameFor(u"Logo / refresh: \"now\"?"_s), u"Logo - refresh- -now--"_s);
    QCOMPARE(fileNameFor(u"../.."_s), u"gigflow"_s);
    QCOMPARE(fileNameFor({}), u"gigflow"_s);
    GigFilter filter;
    filter.text = u" logo "_s;
    filter.minBudget = Money::fromCents(20000);
    QCOMPARE(suggestedName(filter), u"logo, from $200"_s);
    QCOMPARE(partsOf(filter).size(), 1);
    QVERIFY(!partsOf(filter).first().without.minBudget);
    QCOMPARE(partsOf(GigFilter()).size(), 0);
}

void TestGigPages::flowLayout()
{
    QWidget area;
    auto *flow = new FlowLayout(10, &area);
    QList<QWidget *> boxes;
    for (int i = 0; i < 3; ++i) {
        auto *box = new QWidget;
        box->setFixedSize(100, 20);
        flow->addWidget(box);
        boxes << box;
    }
    QCOMPARE(flow->heightForWidth(1000), 20);
    QCOMPARE(flow->heightForWidth(210), 50);
    flow->setGeometry(QRect(0, 0, 210, 50));
    QCOMPARE(boxes[0]->geometry(), QRect(0, 0, 100, 20));
    QCOMPARE(boxes[1]->geometry(), QRect(110, 0, 100, 20));
    QCOMPARE(boxes[2]->geometry(), QRect(0, 30, 100, 20));
    area.setLayoutDirection(Qt::RightToLeft);
    flow->setGeometry(QRect(0, 0, 210, 50));
    QCOMPARE(boxes[0]->geometry(), QRect(110, 0, 100, 20));
    QCOMPARE(boxes[2]->geometry(), QRect(110, 30, 100, 20));
    boxes[0]->hide();
    QCOMPARE(flow->heightForWidth(210), 20);
}

void TestGigPages::onlyWhatIsSelectedIsDeclined()
{
    click(u"My gigs"_s);
    choose(u"My gigs"_s, u"small garden"_s);
    QTRY_COMPARE(rows(u"Bids on this gig"_s), 3);
    for (const char *name : {"hire", "declineBid", "shortlistBid", "showFreelancer"})
        QVERIFY2(!action(name)->isEnabled(), name);
    choose(u"Bids on this gig"_s, u"Sam Rivera"_s);
    QTRY_VERIFY(action("declineBid")->isEnabled());
    QVERIFY(action("hire")->isEnabled());
    // One that comes in on top meanwhile is not what was looked at.
    QVERIFY(m_world->write([](StoreWriter &writer) {
        BidPatch bid;
        bid.id = BidId{u"b-late"_s};
        bid.gigId = GigId{u"g-garden"_s};
        bid.freelancerId = UserId{u"u-late"_s};
        bid.freelancerName = u"Late Comer"_s;
        bid.price = Money::fromCents(10000);
        bid.message = u"Me too."_s;
        bid.status = BidStatus::Pending;
        bid.createdAt = QDateTime::currentDateTimeUtc().addSecs(60);
        writer.mergeBid(bid);
    }));
    auto *list = see<CardListView>(u"Bids on this gig"_s);
    QTRY_COMPARE(list->model()->rowCount(), 4);
    QTRY_VERIFY(list->model()
                    ->index(0, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(u"Late Comer"_s));
    click(u"Decline"_s);
    QTRY_COMPARE(syncOf("b-1"), SyncState::Queued);
    QCOMPARE(syncOf("b-late"), SyncState::Synced);
    list->clearSelection();
    QTRY_VERIFY(!action("declineBid")->isEnabled());
}

void TestGigPages::anOnlyBidNeedsNoChoosing()
{
    QVERIFY(m_world->write([](StoreWriter &writer) {
        for (const char *id : {"b-2", "b-3"})
            writer.removeBid(BidId{QString::fromLatin1(id)});
    }));
    click(u"My gigs"_s);
    choose(u"My gigs"_s, u"small garden"_s);
    QTRY_COMPARE(rows(u"Bids on this gig"_s), 1);
    for (const char *name : {"hire", "declineBid", "shortlistBid", "showFreelancer"})
        QTRY_VERIFY2(action(name)->isEnabled(), name);
    action("declineBid")->trigger();
    QTRY_COMPARE(syncOf("b-1"), SyncState::Queued);
}

void TestGigPages::besideAnEmptyListThereIsNothingToChoose()
{
    QTRY_VERIFY(seesLabel(u"Nothing chosen"_s));
    see<QLineEdit>(u"Search gigs"_s)->setText(u"zeppelin"_s);
    QTRY_COMPARE(rows(u"Gigs"_s), 0);
    QVERIFY(!seesLabel(u"Nothing chosen"_s));
    see<QLineEdit>(u"Search gigs"_s)->clear();
    QTRY_VERIFY(seesLabel(u"Nothing chosen"_s));
}

void TestGigPages::severalAreDeclinedAndComeBack()
{
    click(u"My gigs"_s);
    choose(u"My gigs"_s, u"small garden"_s);
    QTRY_COMPARE(rows(u"Bids on this gig"_s), 3);
    see<CardListView>(u"Bids on this gig"_s)->selectAll();
    click(u"Decline"_s);
    QTRY_VERIFY(seesLabel(u"3 bids are declined."_s) || seesLabel(u"3 bid(s) are declined."_s));
    QCOMPARE(entries().size(), 3);
    click(u"Undo"_s);
    QTRY_COMPARE(m_world->outbox->unsent(), 0);
    for (const char *bid : {"b-1", "b-2", "b-3"})
        QCOMPARE(syncOf(bid), SyncState::Synced);
    QVERIFY(!see<QAbstractButton>(u"Undo"_s));
}

void TestGigPages::undoThatComesTooLateSaysSo()
{
    click(u"My gigs"_s);
    choose(u"My gigs"_s, u"small garden"_s);
    choose(u"Bids on this gig"_s, u"Li Wei"_s);
    click(u"Decline"_s);
    QTRY_VERIFY(see<QAbstractButton>(u"Undo"_s));
    const QList<OutboxEntry> held = entries();
    QCOMPARE(held.size(), 1);
    // Somebody pointed at the message for longer than the command was held.
    m_world->outbox->complete(held.first().key, {}, {}, {});
    QTRY_COMPARE(m_world->outbox->unsent(), 0);
    click(u"Undo"_s);
    QTRY_VERIFY(seesLabel(u"It has already been sent."_s));
    QVERIFY(!see<QAbstractButton>(u"Undo"_s));
}

void TestGigPages::undoByKey()
{
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    auto *undo = m_window->findChild<QAction *>(u"actionUndo"_s);
    QVERIFY(undo && !undo->isEnabled());
    auto *resume = m_window->findChild<QAction *>(u"actionResume"_s);
    QVERIFY(!resume->isEnabled());
    click(u"My gigs"_s);
    choose(u"My gigs"_s, u"small garden"_s);
    choose(u"Bids on this gig"_s, u"Li Wei"_s);
    trigger("declineBid");
    QTRY_VERIFY(undo->isEnabled());
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(syncOf("b-3"), SyncState::Synced);
    QTRY_COMPARE(m_world->outbox->unsent(), 0);
    QVERIFY(!undo->isEnabled());
    QVERIFY(!see<QAbstractButton>(u"Undo"_s));

    // What is typed is not mixed up with it.
    trigger("declineBid");
    QTRY_VERIFY(undo->isEnabled());
    click(u"Browse"_s);
    auto *search = see<QLineEdit>(u"Search gigs"_s);
    search->setFocus();
    QTest::keyClicks(search, u"logo"_s);
    QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(search->text() != u"logo"_s);
    QVERIFY(undo->isEnabled());
    QCOMPARE(syncOf("b-3"), SyncState::Queued);
    // A message that offers something else is no undo.
    m_window->findChild<QAction *>(u"actionPause"_s)->trigger();
    QVERIFY(see<QAbstractButton>(u"Resume"_s));
    QVERIFY(!undo->isEnabled());
    QVERIFY(resume->isEnabled());
    resume->trigger();
    QVERIFY(!resume->isEnabled());
}

void TestGigPages::whatTheServerCanMayComeLate()
{
    m_world->signIn({});
    click(u"My gigs"_s);
    choose(u"My gigs"_s, u"membership spreadsheets"_s);
    QTRY_VERIFY(action("copyGigLink") && action("copyGigLink")->isEnabled());
    QVERIFY(!see<QAbstractButton>(u"Mark as completed"_s));
    m_world->signIn({u"complete"_s});
    QTRY_VERIFY(see<QAbstractButton>(u"Mark as completed"_s));
}

void TestGigPages::allSeenCanBeUndone()
{
    QTRY_COMPARE(rows(u"Gigs"_s), 8);
    const GigKey key = m_world->key("g-logo");
    QVERIFY(m_world->store->gig(key)->unseen);
    trigger("markAllSeen");
    QTRY_VERIFY(!m_world->store->gig(key)->unseen);
    QTRY_VERIFY(see<QAbstractButton>(u"Undo"_s));
    click(u"Undo"_s);
    QTRY_VERIFY(m_world->store->gig(key)->unseen);
}

void TestGigPages::cancelledEditIsPutAside()
{
    const Drafts drafts(*m_world->store);
    const QString id = Draft::idFor(Draft::Kind::EditGig, m_world->key("g-garden"));
    click(u"My gigs"_s);
    choose(u"My gigs"_s, u"small garden"_s);
    trigger("editGig");
    QTRY_VERIFY(see<QLineEdit>(u"Title"_s));
    click(u"Cancel"_s); // nothing was changed
    QVERIFY(!seesLabel(u"Your changes are put aside."_s));
    trigger("editGig");
    QTRY_VERIFY(see<QLineEdit>(u"Title"_s));
    see<QLineEdit>(u"Title"_s)->setText(u"A large garden"_s);
    QTest::keyClick(see<QLineEdit>(u"Title"_s), Qt::Key_Escape);
    QTRY_VERIFY(seesLabel(u"Your changes are put aside."_s));
    QTRY_VERIFY(drafts.find(id));
    trigger("editGig");
    QTRY_VERIFY(see<QLineEdit>(u"Title"_s));
    QCOMPARE(see<QLineEdit>(u"Title"_s)->text(), u"A large garden"_s);
    click(u"Cancel"_s);
    QTRY_VERIFY(see<QAbstractButton>(u"Discard"_s));
    click(u"Discard"_s);
    QTRY_VERIFY(!drafts.find(id));
}

void TestGigPages::postedGigSaysWhatIsTrue()
{
    click(u"New gig"_s);
    QTRY_VERIFY(see<QLineEdit>(u"Title"_s));
    see<QLineEdit>(u"Title"_s)->setText(u"Paint the fence"_s);
    see<QPlainTextEdit>(u"Description"_s)->setPlainText(u"Green, please."_s);
    see<QLineEdit>(u"Budget"_s)->setText(u"120"_s);
    click(u"Post gig"_s);
    QTRY_VERIFY(seesLabel(u"Your gig is kept on this computer, and posted as soon as the server "
                          u"can be reached."_s));
    QVERIFY(!seesLabel(u"Your gig is posted."_s));
    const QList<OutboxEntry> waiting = entries();
    QCOMPARE(waiting.size(), 1);
    m_world->outbox->complete(waiting.first().key, GigId{u"g-fence"_s}, {}, {});
    QTRY_VERIFY(seesLabel(u"Your gig is posted."_s));
}

void TestGigPages::whatIsReadStaysWhereItIs()
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
    const auto gig = [time](int number, qint64 minutes) {
        GigPatch patch;
        patch.id = GigId{u"many-%1"_s.arg(number)};
        patch.title = u"Gig number %1"_s.arg(number);
        patch.description = u"One of many."_s;
        patch.budget = Money::fromCents(10'000);
        patch.status = GigStatus::Open;
        patch.ownerId = UserId{u"u-many"_s};
        patch.createdAt = time.addSecs(minutes * 60);
        patch.updatedAt = patch.createdAt;
        return patch;
    };
    QVERIFY(m_world->write([&](StoreWriter &writer) {
        for (int number = 0; number < 300; ++number)
            writer.mergeGig(gig(number, number));
    }));
    auto *view = see<CardListView>(u"Gigs"_s);
    QTRY_COMPARE(view->model()->rowCount(), 308);
    view->scrollTo(view->model()->index(150, 0), QListView::PositionAtTop);
    const auto topRow = [view] {
        const QModelIndex index = view->indexAt({view->viewport()->width() / 2, 0});
        return std::pair(index.data(GigListModel::KeyRole).value<GigKey>(),
                         view->visualRect(index).top());
    };
    const auto chosen = [view] {
        return view->currentIndex().data(GigListModel::KeyRole).value<GigKey>();
    };
    view->setCurrentIndex(view->model()->index(151, 0));
    const auto before = topRow();
    const GigKey choice = chosen();
    QVERIFY(view->verticalScrollBar()->value() > 0);
    // Five new ones at the very top, one from far below goes there too, and one above goes.
    QVERIFY(m_world->write([&](StoreWriter &writer) {
        for (int number = 300; number < 305; ++number)
            writer.mergeGig(gig(number, 100'000'000 + number));
    }));
    QTRY_COMPARE(view->model()->rowCount(), 313);
    QTRY_COMPARE(topRow(), before);
    QVERIFY(m_world->write([&](StoreWriter &writer) { writer.mergeGig(gig(0, 200'000'000)); }));
    QTRY_COMPARE(view->model()->index(0, 0).data(GigListModel::TitleRole).toString(),
                 u"Gig number 0"_s);
    QTRY_COMPARE(topRow(), before);
    QVERIFY(m_world->write([](StoreWriter &writer) { writer.removeGig(GigId{u"many-299"_s}); }));
    QTRY_COMPARE(view->model()->rowCount(), 312);
    QTRY_COMPARE(topRow(), before);
    QCOMPARE(chosen(), choice);
    QVERIFY(view->selectionModel()->isSelected(view->currentIndex()));
    // Who looks at the newest sees what comes.
    view->verticalScrollBar()->setValue(0);
    QVERIFY(m_world->write([&](StoreWriter &writer) { writer.mergeGig(gig(400, 300'000'000)); }));
    QTRY_COMPARE(view->model()->rowCount(), 313);
    QTRY_COMPARE(topRow().first, m_world->key("many-400"));
}

QTEST_MAIN(TestGigPages)
#include "tst_gigpages.moc"
