// SPDX-License-Identifier: MIT
// The window on a real store and outbox: what a person does from sign-in to hiring, found by the
// names a screen reader says.
#include "driver.h"
#include "world.h"

#include "ui/gig/gigpage.h"
#include "ui/mainwindow.h"
#include "ui/widgets/cardlistview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace gigflow;
using test::World;

class TestMainWindow : public QObject, private test::Driver
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void welcomeLeadsIn();
    void searchNarrowsAndKeepsTheChoice();
    void bidPlacedShowsAsMine();
    void hireAsksWithNameAndPrice();
    void postedGigIsShown();
    void editedGigShowsItsNewTitle();
    void deletedGigLeavesThePage();
    void statusTabsCount();
    void noticeOpensItsGig();
    void linkWaitsForTheAccount();
    void shortcutsWork();
    void theMenuMarksTheLook();
    void tabGoesThroughWhatIsMadeLate();
    void enterLeadsFromTheListIntoTheGig();
    void everyKeyIsListed();
    void focusComesAlongToWhatThePageIsFor();
    void signOutAsksWithUnsentWork();
    void closingHidesOrQuits();
    void accountCanBeReplaced();

private:
    std::unique_ptr<World> m_world;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
    m_world = std::make_unique<World>();
    m_world->settings->setTheme(Settings::Theme::Light);
    QVERIFY(m_world->fill());
    m_window = std::make_unique<MainWindow>(m_world->app());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_world.reset();
}

void TestMainWindow::welcomeLeadsIn()
{
    QSignalSpy signedIn(m_window.get(), &MainWindow::signedIn);
    QVERIFY(m_window->menuBar()->isHidden());
    click(u"On this computer"_s);
    QTRY_VERIFY(see<QAbstractButton>(u"Act as Maya Okafor"_s));
    click(u"Act as Maya Okafor"_s);
    QTRY_COMPARE(signedIn.size(), 1);
    m_window->showAccount(m_world->context());
    QVERIFY(see<CardListView>(u"Gigs"_s));
    QVERIFY(m_window->focusWidget() ==
            see<CardListView>(u"Gigs"_s)); // the button that led here is gone
    QVERIFY(see<QLabel>(u"Connection: connecting"_s) || see<QLabel>(u"Connection: offline"_s));
    QVERIFY(!m_window->menuBar()->isHidden());
}

void TestMainWindow::searchNarrowsAndKeepsTheChoice()
{
    m_window->showAccount(m_world->context());
    choose(u"Gigs"_s, u"Logo refresh"_s);
    QTRY_VERIFY(seesLabel(u"Logo refresh for a neighbourhood bakery"_s));
    auto *view = see<CardListView>(u"Gigs"_s);
    QTest::keyClicks(see<QLineEdit>(u"Search gigs"_s), u"bakery"_s);
    QTRY_COMPARE(view->model()->rowCount(), 1);
    QTRY_COMPARE(view->currentIndex().row(), 0); // still chosen
    see<QLineEdit>(u"Search gigs"_s)->setText(u"zeppelin"_s);
    QTRY_VERIFY(seesLabel(u"Nothing found for “zeppelin”"_s));
    QVERIFY(seesLabel(u"Logo refresh for a neighbourhood bakery"_s)); // the detail stays
    click(u"Clear search"_s);
    QTRY_VERIFY(view->model()->rowCount() > 5);
    QTRY_VERIFY(
        view->currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"Logo refresh"_s));
}

void TestMainWindow::bidPlacedShowsAsMine()
{
    m_window->showAccount(m_world->context());
    choose(u"Gigs"_s, u"Logo refresh"_s);
    QTRY_VERIFY(see<QLineEdit>(u"Your price"_s));
    see<QLineEdit>(u"Your price"_s)->setText(u"430"_s);
    see<QPlainTextEdit>(u"Message to the owner"_s)->setPlainText(u"With pleasure."_s);
    click(u"Place bid"_s);
    QTRY_VERIFY(!see<QAbstractButton>(u"Place bid"_s));
    QVERIFY(seesLabel(u"Your bid"_s));
    QVERIFY(seesLabel(u"$430"_s));
    click(u"My bids"_s);
    choose(u"My bids"_s, u"Logo refresh"_s);
    QTRY_VERIFY(seesLabel(u"Logo refresh for a neighbourhood bakery"_s));
}

void TestMainWindow::hireAsksWithNameAndPrice()
{
    m_window->showAccount(m_world->context());
    click(u"My gigs"_s);
    choose(u"My gigs"_s, u"small garden"_s);
    QTRY_VERIFY(see<CardListView>(u"Bids on this gig"_s));
    choose(u"Bids on this gig"_s, u"Sam Rivera"_s);
    click(u"Hire"_s);
    QTRY_VERIFY(see<QAbstractButton>(u"Hire Sam Rivera for $450"_s));
    click(u"Cancel"_s);
    QTRY_VERIFY(!see<QAbstractButton>(u"Hire Sam Rivera for $450"_s));
    QCOMPARE(m_world->outbox->unsent(), 0);
    click(u"Hire"_s);
    QTRY_VERIFY(see<QAbstractButton>(u"Hire Sam Rivera for $450"_s));
    click(u"Hire Sam Rivera for $450"_s);
    QTRY_COMPARE(m_world->outbox->unsent(), 1);
    QList<OutboxEntry> entries;
    m_world->outbox->list(this, [&entries](const QList<OutboxEntry> &all) { entries = all; });
    QTRY_COMPARE(entries.size(), 1);
    QVERIFY(std::holds_alternative<Hire>(entries[0].command));
    QCOMPARE(m_world->store->bid(std::get<Hire>(entries[0].command).bid)->freelancerName,
             u"Sam Rivera"_s);
}

void TestMainWindow::postedGigIsShown()
{
    m_window->showAccount(m_world->context());
    click(u"New gig"_s);
    QTRY_VERIFY(see<QLineEdit>(u"Title"_s));
    see<QLineEdit>(u"Title"_s)->setText(u"Paint the fence"_s);
    see<QPlainTextEdit>(u"Description"_s)->setPlainText(u"Green, please."_s);
    see<QLineEdit>(u"Budget"_s)->setText(u"120"_s);
    click(u"Post gig"_s);
    QTRY_VERIFY(seesLabel(u"Paint the fence"_s));
    QVERIFY(see<CardListView>(u"My gigs"_s));
    QTRY_VERIFY(see<CardListView>(u"My gigs"_s)
                    ->currentIndex()
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(u"Paint the fence"_s));
}

void TestMainWindow::editedGigShowsItsNewTitle()
{
    m_window->showAccount(m_world->context());
    click(u"My gigs"_s);
    choose(u"My gigs"_s, u"small garden"_s);
    QTRY_VERIFY(see<QAbstractButton>(u"Edit"_s));
    click(u"Edit"_s);
    QTRY_VERIFY(see<QLineEdit>(u"Title"_s));
    QVERIFY(see<QLineEdit>(u"Title"_s)->text().contains(u"small garden"_s));
    see<QLineEdit>(u"Title"_s)->setText(u"Plan a roof garden"_s);
    click(u"Save changes"_s);
    QTRY_VERIFY(!see<QLineEdit>(u"Title"_s));
    QTRY_VERIFY(seesLabel(u"Plan a roof garden"_s));
    const auto *list = see<CardListView>(u"My gigs"_s);
    QTRY_VERIFY(list->currentIndex()
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(u"Plan a roof garden"_s));
    QCOMPARE(m_world->outbox->unsent(), 1);
}

void TestMainWindow::deletedGigLeavesThePage()
{
    m_window->showAccount(m_world->context());
    click(u"My gigs"_s);
    choose(u"My gigs"_s, u"small garden"_s);
    QTRY_VERIFY(see<QAbstractButton>(u"Delete"_s));
    click(u"Delete"_s);
    QTRY_COMPARE(m_world->outbox->unsent(), 1);
    QTRY_VERIFY(
        seesLabel(u"“Plan a small garden with an automatic watering system” is deleted."_s));
    const GigKey key = m_world->key("g-garden");
    auto *list = see<CardListView>(u"My gigs"_s);
    QTRY_COMPARE(list->model()->rowCount(), 2);
    click(u"Undo"_s);
    QTRY_COMPARE(m_world->outbox->unsent(), 0);
    QTRY_COMPARE(list->model()->rowCount(), 3);
    QVERIFY(m_world->store->gig(key));
}

void TestMainWindow::statusTabsCount()
{
    m_window->showAccount(m_world->context());
    click(u"My gigs"_s);
    auto *tabs = see<QTabBar>(u"Status of my gigs"_s);
    QVERIFY(tabs);
    QTRY_COMPARE(tabs->tabText(0), u"All  3"_s);
    QCOMPARE(tabs->tabText(1), u"Open  1"_s);
    QCOMPARE(tabs->tabText(2), u"Assigned  1"_s);
    QCOMPARE(tabs->tabText(4), u"Drafts"_s);
    tabs->setCurrentIndex(2);
    auto *list = see<CardListView>(u"My gigs"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QVERIFY(list->model()
                ->index(0, 0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(u"assigned"_s, Qt::CaseInsensitive));
    click(u"My bids"_s);
    tabs = see<QTabBar>(u"Status of my bids"_s);
    QTRY_COMPARE(tabs->tabText(0), u"All  3"_s);
    QCOMPARE(tabs->tabText(2), u"Hired  1"_s);
}

void TestMainWindow::noticeOpensItsGig()
{
    m_window->showAccount(m_world->context());
    auto *button = see<QAbstractButton>(u"Notifications"_s);
    QTRY_COMPARE(button->accessibleDescription(), u"4 unread"_s);
    click(u"Notifications"_s);
    choose(u"Notifications"_s, u"children's cookbook"_s);
    QTRY_VERIFY(seesLabel(u"Illustrations for a children's cookbook"_s));
    QTRY_COMPARE(button->accessibleDescription(), u"3 unread"_s);
}

void TestMainWindow::linkWaitsForTheAccount()
{
    m_window->openGig(GigId{u"g-map"_s});
    m_window->showAccount(m_world->context());
    QTRY_VERIFY(seesLabel(u"Walking map of the old town, hand-drawn style"_s));
    m_window->openNotifications();
    QTRY_VERIFY(see<CardListView>(u"Notifications"_s));
}

void TestMainWindow::shortcutsWork()
{
    m_window->showAccount(m_world->context());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QVERIFY(see<CardListView>(u"My bids"_s));
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(see<QLineEdit>(u"Search gigs"_s));
    QVERIFY(see<QLineEdit>(u"Search gigs"_s)->hasFocus());
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(see<QLineEdit>(u"Title"_s));
}

void TestMainWindow::theMenuMarksTheLook()
{
    const auto isChecked = [this](const char *name) {
        return m_window->findChild<QAction *>(QLatin1StringView(name))->isChecked();
    };
    QVERIFY(isChecked("actionLightTheme"));
    m_world->settings->setTheme(Settings::Theme::Dark); // as the settings page does
    QVERIFY(isChecked("actionDarkTheme"));
    QVERIFY(!isChecked("actionLightTheme"));
    m_window->findChild<QAction *>(u"actionLightTheme"_s)->trigger();
    QVERIFY(isChecked("actionLightTheme"));
    QCOMPARE(m_world->settings->theme(), Settings::Theme::Light);
    m_window->findChild<QAction *>(u"actionLightTheme"_s)->trigger(); // stays
    QVERIFY(isChecked("actionLightTheme"));
}

void TestMainWindow::tabGoesThroughWhatIsMadeLate()
{
    m_window->showAccount(m_world->context());
    QVERIFY(m_world->submit(PostGig{u"Paint the fence"_s, u"Green."_s, Money::fromCents(12000)}));
    auto *queue = test::in<QWidget>(*m_window, "showQueue");
    QTRY_VERIFY(queue->isVisible());
    click(u"My gigs"_s); // made before what follows in Browse
    click(u"Browse"_s);
    choose(u"Gigs"_s, u"Logo refresh"_s);
    QTRY_VERIFY(see<QLineEdit>(u"Your price"_s));
    click(u"Filters"_s);
    // With the key, once round.
    const auto round = [this](QWidget *from, bool forward) {
        QList<QWidget *> stops;
        from->setFocus();
        do {
            stops << m_window->focusWidget();
            QTest::keyClick(m_window->focusWidget(), forward ? Qt::Key_Tab : Qt::Key_Backtab);
        } while (m_window->focusWidget() != from && stops.size() < 100);
        if (!forward)
            std::reverse(stops.begin() + 1, stops.end());
        return stops;
    };
    const auto only = [](QList<QWidget *> stops, const QList<QWidget *> &wanted) {
        stops.removeIf([&wanted](QWidget *stop) { return !wanted.contains(stop); });
        return stops;
    };
    auto *nav = see<QAbstractButton>(u"Browse"_s);
    const QList<QWidget *> browse{nav,
                                  see<QLineEdit>(u"Search gigs"_s),
                                  see<QAbstractButton>(u"Saved searches"_s),
                                  see<QLineEdit>(u"Lowest budget"_s),
                                  see<QLineEdit>(u"Highest budget"_s),
                                  see<CardListView>(u"Gigs"_s),
                                  see<QLineEdit>(u"Your price"_s),
                                  see<QPlainTextEdit>(u"Message to the owner"_s),
                                  see<QAbstractButton>(u"Place bid"_s),
                                  queue};
    QCOMPARE(only(round(nav, true), browse), browse);
    QCOMPARE(round(nav, false), round(nav, true));

    click(u"My gigs"_s);
    choose(u"My gigs"_s, u"small garden"_s);
    QTRY_VERIFY(see<CardListView>(u"Bids on this gig"_s));
    nav = see<QAbstractButton>(u"My gigs"_s);
    const QList<QWidget *> myGigs{nav, see<QTabBar>(u"Status of my gigs"_s),
                                  see<CardListView>(u"My gigs"_s),
                                  see<CardListView>(u"Bids on this gig"_s), queue};
    QCOMPARE(only(round(nav, true), myGigs), myGigs);
}

void TestMainWindow::enterLeadsFromTheListIntoTheGig()
{
    m_window->showAccount(m_world->context());
    choose(u"Gigs"_s, u"Logo refresh"_s);
    QTRY_VERIFY(see<QLineEdit>(u"Your price"_s));
    auto *list = see<CardListView>(u"Gigs"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    auto *page = m_window->findChild<GigPage *>();
    QVERIFY(page->isAncestorOf(m_window->focusWidget()));
    QCOMPARE(m_window->focusWidget()->objectName(), u"showOwner"_s);
}

void TestMainWindow::everyKeyIsListed()
{
    m_window->showAccount(m_world->context());
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    // Of the window, and of pages that nobody has looked at.
    QTRY_VERIFY(seesLabel(u"Find gigs"_s));
    QVERIFY(seesLabel(u"Mark as read"_s));
    QVERIFY(seesLabel(u"Save this search…"_s));
    QVERIFY(seesLabel(u"Sign out…"_s));
    QVERIFY(seesLabel(u"Hire"_s));
    QVERIFY(seesLabel(u"Place bid"_s));
}

void TestMainWindow::focusComesAlongToWhatThePageIsFor()
{
    m_window->showAccount(m_world->context());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    auto *search = see<QLineEdit>(u"Search gigs"_s);
    search->setFocus();
    // A screen reader presses it without giving it the focus.
    see<QAbstractButton>(u"Settings"_s)->click();
    auto *focused = m_window->focusWidget();
    QVERIFY(focused && focused->isVisible());
    QVERIFY(qobject_cast<QAbstractButton *>(focused));
    QCOMPARE(focused->accessibleName(), u"Light"_s); // of the appearance, as chosen
    see<QAbstractButton>(u"Notifications"_s)->click();
    QCOMPARE(m_window->focusWidget(), see<CardListView>(u"Notifications"_s));
    see<QAbstractButton>(u"Browse"_s)->click();
    QCOMPARE(m_window->focusWidget(), search); // where it was
}

void TestMainWindow::signOutAsksWithUnsentWork()
{
    QSignalSpy signOut(m_window.get(), &MainWindow::signOutRequested);
    m_window->showAccount(m_world->context());
    QVERIFY(m_world->submit(PostGig{u"Paint the fence"_s, u"Green."_s, Money::fromCents(12000)}));
    QTRY_COMPARE(m_world->outbox->unsent(), 1);
    click(u"Profile"_s);
    click(u"Sign out"_s);
    QTRY_VERIFY(see<QAbstractButton>(u"Sign out anyway"_s));
    QCOMPARE(signOut.size(), 0);
    click(u"Sign out anyway"_s);
    QTRY_COMPARE(signOut.size(), 1);
    m_window->showWelcome();
    QVERIFY(see<QAbstractButton>(u"Connect to a server"_s));
}

void TestMainWindow::closingHidesOrQuits()
{
    QSignalSpy quit(m_window.get(), &MainWindow::quitRequested);
    m_window->setCloseHides(true);
    m_window->close();
    QVERIFY(!m_window->isVisible());
    QCOMPARE(quit.size(), 0);
    m_window->present();
    QVERIFY(m_window->isVisible());
    m_window->setCloseHides(false);
    m_window->close();
    QCOMPARE(quit.size(), 1);
}

void TestMainWindow::accountCanBeReplaced()
{
    m_window->showAccount(m_world->context());
    click(u"New gig"_s);
    QTRY_VERIFY(see<QLineEdit>(u"Title"_s));
    // The other account comes while a dialog of the first is open.
    World other;
    QVERIFY(other.waitOpen());
    m_window->showAccount(other.context());
    QVERIFY(!see<QLineEdit>(u"Title"_s));
    QTRY_COMPARE(see<CardListView>(u"Gigs"_s)->model()->rowCount(), 0);
    m_window->showWelcome();
    QVERIFY(see<QAbstractButton>(u"Connect to a server"_s));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
