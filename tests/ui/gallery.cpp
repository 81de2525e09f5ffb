// SPDX-License-Identifier: MIT
// ui_gallery FOLDER [light|dark]: opens every page over a sample account and saves a picture of
// each. For looking, not for passing. QT_SCALE_FACTOR=2 gives the large ones; --rtl mirrors;
// --contrast is high contrast;
// --pages shows only what Browse, Gig, My gigs and My bids have beside the main road, --states
// every page while it is empty, loading, offline and failing.
#include "gallery.h"

#include "world.h"

#include "models/write/keptwriter.h"
#include "ui/gig/gigdialog.h"
#include "ui/mainwindow.h"
#include "ui/shell/shell.h"
#include "ui/widgets/cardlistview.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gigflow;

namespace gigflow::gallery {

QString Camera::pathOf(const QString &name) const
{
    return u"%1/%2-%3.png"_s.arg(m_style.folder, name, m_style.suffix);
}

void Camera::shootScrolled(const QString &name) const
{
    QTest::qWait(150);
    const auto areas = m_window.findChildren<QScrollArea *>();
    for (auto *area : areas) {
        if (area->isVisible() && area->widget()->height() > 400)
            area->widget()->grab().save(pathOf(name + u"-all"_s));
    }
}

void Camera::shoot(const QString &name) const
{
    QTest::qWait(150);
    QWidget *modal = QApplication::activeModalWidget();
    QPixmap picture = m_window.grab();
    if (modal && modal != &m_window) {
        QPainter painter(&picture);
        const QPoint at(m_window.width() / 2 - modal->width() / 2,
                        m_window.height() / 2 - modal->height() / 2);
        painter.fillRect(m_window.rect(), QColor(0, 0, 0, 90));
        painter.drawPixmap(at, modal->grab());
    }
    picture.save(pathOf(name));
}

void click(QWidget &window, const char *name)
{
    find<QAbstractButton>(window, name)->click();
    QTest::qWait(60);
}

void select(QWidget &window, const char *list, int row)
{
    auto *view = find<CardListView>(window, list);
    if (!QTest::qWaitFor([view, row] { return view->model()->rowCount() > row; }))
        qFatal("%s has no row %d", list, row);
    view->setCurrentIndex(view->model()->index(row, 0));
    QTest::qWait(100);
}

} // namespace gigflow::gallery

namespace {

using namespace gallery;

void shootWelcome(MainWindow &window, const Camera &camera, test::World &world)
{
    camera.shoot(u"01-welcome"_s);
    click(window, "chooseLocal");
    camera.shoot(u"02-people"_s);
    click(window, "localBack");
    click(window, "chooseServer");
    find<QLineEdit>(window, "serverAddress")->setText(u"https://gigs.example.org"_s);
    QTest::qWait(500);
    ServerInfo info;
    info.baseUrl = QUrl(u"https://gigs.example.org"_s);
    info.name = u"Gigs of the North"_s;
    info.version = u"0.1.0"_s;
    world.accounts->answerProbe(info);
    camera.shoot(u"03-address"_s);
    click(window, "continue");
    find<QLineEdit>(window, "login")->setText(u"maya"_s);
    click(window, "signIn");
    camera.shoot(u"04-signin"_s);
    click(window, "goToRegister");
    find<QLineEdit>(window, "registerEmail")->setText(u"maya@"_s);
    find<QLineEdit>(window, "registerPassword")->setText(u"short"_s);
    click(window, "createAccount");
    camera.shoot(u"05-register"_s);
}

/// What Browse, Gig, My gigs and My bids have beside the main road.
void shootPages(MainWindow &window, const Camera &camera, test::World &world)
{
    auto *shell = window.findChild<Shell *>();
    window.resize(1120, 760);
    click(window, "navBrowse");
    const GigKey shop = world.key("g-shop");
    const GigKey manual = world.key("g-translate");
    const auto marked = world.write([shop, manual](StoreWriter &writer) {
        writer.kept().setBookmarked(shop, true);
        writer.kept().setSeen(manual, true);
        GigFilter filter;
        filter.text = u"logo"_s;
        writer.kept().save({{}, u"Logos"_s, filter, true});
        filter.text.clear();
        filter.minBudget = Money::fromCents(100000);
        writer.kept().save({{}, u"From $1,000"_s, filter, true});
        writer.kept().save(BidTemplate{
            {}, u"Usual"_s, u"400"_s, u"Dear {owner}, “{title}” takes me {days} days."_s});
    });
    if (!marked)
        qFatal("marks could not be written");
    click(window, "showFilters");
    find<QLineEdit>(window, "minBudget")->setText(u"600"_s);
    find<QLineEdit>(window, "ownerText")->setText(u"a"_s);
    select(window, "gigs", 0);
    QTest::qWait(800);
    camera.shoot(u"40-filters"_s);
    window.resize(900, 640);
    camera.shoot(u"41-filters-narrow"_s);
    window.resize(1120, 760);
    click(window, "showFilters");
    find<QAbstractButton>(window, "savedSearches")->click();
    QTest::qWait(150);
    if (auto *menu = QApplication::activePopupWidget()) {
        menu->grab().save(camera.pathOf(u"42-saved-menu"_s));
        menu->close();
    }
    shell->browseOwner(UserId{u"u-sam"_s}, u"Sam Rivera"_s);
    QTest::qWait(300);
    select(window, "gigs", 0);
    camera.shoot(u"43-owner-chip"_s);
    find<QPlainTextEdit>(window, "bidMessage")
        ->setPlainText(u"Dear Sam Rivera, it takes me {days} days."_s);
    find<QLineEdit>(window, "bidPrice")->setText(u"500"_s);
    click(window, "placeBid");
    camera.shoot(u"44-placeholder"_s);
    click(window, "navMyGigs");
    select(window, "myGigs", 0);
    select(window, "bidsOnGig", 0);
    click(window, "shortlistBid");
    QTest::qWait(200);
    camera.shoot(u"45-shortlist"_s);
    window.resize(900, 640);
    camera.shoot(u"46-mygigs-narrow"_s);
    window.resize(1120, 760);
    find<CardListView>(window, "bidsOnGig")->selectAll();
    click(window, "compareBids");
    camera.shoot(u"47-compare"_s);
    if (auto *dialog = QApplication::activeModalWidget())
        click(*dialog, "close");
    find<QTabBar>(window, "myGigsTabs")->setCurrentIndex(4);
    QTest::qWait(100);
    if (find<CardListView>(window, "gigDrafts")->model()->rowCount() > 0)
        select(window, "gigDrafts", 0);
    camera.shoot(u"48-drafts"_s);
    find<QTabBar>(window, "myGigsTabs")->setCurrentIndex(0);
    click(window, "navMyBids");
    find<QTabBar>(window, "myBidsTabs")->setCurrentIndex(4);
    camera.shoot(u"49-mybids-none"_s);
    find<QTabBar>(window, "myBidsTabs")->setCurrentIndex(0);
    select(window, "myBids", 0);
    window.resize(900, 640);
    camera.shoot(u"50-mybids-narrow"_s);
    click(window, "navBrowse");
    camera.shoot(u"51-browse-narrow"_s);
    window.resize(1120, 760);
}

void shootAccount(MainWindow &window, const Camera &camera)
{
    camera.shoot(u"10-browse-nothing-chosen"_s);
    select(window, "gigs", 0);
    camera.shoot(u"11-browse"_s);
    select(window, "gigs", 3);
    click(window, "placeBid");
    camera.shoot(u"12-browse-bid-errors"_s);
    find<QLineEdit>(window, "searchGigs")->setText(u"zeppelin"_s);
    camera.shoot(u"13-browse-none-found"_s);
    find<QLineEdit>(window, "searchGigs")->clear();
    click(window, "navMyGigs");
    select(window, "myGigs", 0);
    camera.shoot(u"14-mygigs"_s);
    select(window, "bidsOnGig", 0);
    click(window, "hire");
    camera.shoot(u"15-hire"_s);
    click(*QApplication::activeModalWidget(), "cancel");
    click(window, "navMyBids");
    camera.shoot(u"16-mybids"_s);
    select(window, "myBids", 1);
    camera.shoot(u"17-mybids-hired"_s);
    click(window, "navNotifications");
    camera.shoot(u"18-notifications"_s);
    click(window, "navProfile");
    camera.shoot(u"19-profile"_s);
    camera.shootScrolled(u"19-profile"_s);
    click(window, "navSettings");
    camera.shoot(u"20-settings"_s);
    camera.shootScrolled(u"20-settings"_s);
    click(window, "newGig");
    find<QLineEdit>(*QApplication::activeModalWidget(), "gigTitleEdit")
        ->setText(u"Paint the fence"_s);
    click(*QApplication::activeModalWidget(), "postGig");
    camera.shoot(u"21-newgig"_s);
    click(*QApplication::activeModalWidget(), "cancel");
    auto *shell = window.findChild<Shell *>();
    shell->openPerson(UserId{u"u-sam"_s}, u"Sam Rivera"_s);
    camera.shoot(u"22-person"_s);
    shell->say(u"Sam Rivera bid $450 on “Plan a small garden”."_s, u"Show"_s, [] {});
    camera.shoot(u"23-toast"_s);
    shell->openGig(GigKey{1});
    window.resize(780, 540);
    camera.shoot(u"24-narrow"_s);
    window.resize(1700, 1000);
    camera.shoot(u"25-wide"_s);
}

/// What waits to be sent.
void shootQueue(MainWindow &window, const Camera &camera, test::World &world)
{
    window.resize(1120, 760);
    const auto queued = world.submit(PostGig{
        u"Fix the squeaking garden gate"_s, u"It wakes the neighbours."_s, Money::fromCents(4500)});
    if (queued)
        window.openGig(queued->gig);
    camera.shoot(u"26-queued"_s);
    click(window, "showQueue");
    camera.shoot(u"27-outbox"_s);
    click(*QApplication::activeModalWidget(), "close");
}

void shootPalette(MainWindow &window, const Camera &camera)
{
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        qWarning("the window is not active");
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    QTest::qWait(50);
    if (auto *palette = QApplication::activeModalWidget())
        find<QLineEdit>(*palette, "paletteEdit")->setText(u"g"_s);
    camera.shoot(u"28-palette"_s);
    if (auto *palette = QApplication::activeModalWidget())
        palette->close();
    QTest::qWait(50);
}

int shootFull(const Style &style, bool contrast, bool pagesOnly)
{
    test::World world;
    // High contrast is dark or light as the desktop was last time.
    world.settings->setWindowState(u"system-look"_s, style.dark ? "dark" : "light");
    world.settings->setTheme(contrast     ? Settings::Theme::HighContrast
                             : style.dark ? Settings::Theme::Dark
                                          : Settings::Theme::Light);
    if (!world.fill())
        qFatal("the sample data could not be written");
    MainWindow window(world.app());
    window.show();
    const Camera camera(window, style);
    shootWelcome(window, camera, world);
    window.showAccount(world.context());
    if (pagesOnly) {
        world.signIn({u"bids"_s, u"complete"_s});
        shootPages(window, camera, world);
        return 0;
    }
    shootAccount(window, camera);
    shootQueue(window, camera, world);
    shootPalette(window, camera);
    world.session->restore(); // an empty keychain: sign in again
    camera.shoot(u"29-session-ended"_s);
    window.findChild<Shell *>()->signInAgain();
    camera.shoot(u"30-sign-in-again"_s);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QString folder = arguments.value(1, u"gallery"_s);
    const bool dark = arguments.contains(u"dark"_s);
    const bool contrast = arguments.contains(u"--contrast"_s);
    if (arguments.contains(u"--rtl"_s))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    QDir().mkpath(folder);

    const Style style{folder,
                      (dark ? u"dark-"_s : u"light-"_s) +
                          QString::number(qRound(100 * app.devicePixelRatio())) +
                          (contrast ? u"-contrast"_s : QString()) +
                          (QApplication::isRightToLeft() ? u"-rtl"_s : QString()),
                      dark};
    if (arguments.contains(u"--states"_s)) {
        shootStates(style);
        return 0;
    }
    return shootFull(style, contrast, arguments.contains(u"--pages"_s));
}
