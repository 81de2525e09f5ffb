// SPDX-License-Identifier: MIT
#include "ui/mainwindow.h"

#include "ui/accounts.h"
#include "ui/language/languages.h"
#include "ui/notifications/pausemenu.h"
#include "ui/settings/accountlist.h"
#include "ui/shell/palette.h"
#include "ui/shell/shell.h"
#include "ui/theme/icons.h"
#include "ui/theme/themeswitcher.h"
#include "ui/welcome/welcomepage.h"
#include "ui/widgets/platformkeys.h"

#include <QAction>
#include <QCloseEvent>
#include <QMenuBar>
#include <QPointer>
#include <QStackedWidget>

namespace gigflow {

using namespace Qt::StringLiterals;

struct MainWindow::Private
{
    MainWindow *q;
    AppContext app;
    LanguageSwitcher language;
    ThemeSwitcher theme;
    QStackedWidget *stack = nullptr;
    WelcomePage *welcome = nullptr;
    Shell *shell = nullptr;
    QMenu *gigMenu = nullptr;
    QAction *undo = nullptr;
    QAction *resume = nullptr; ///< alerts, while they are paused
    QList<QAction *> accountActions; ///< of use only while an account is shown
    std::variant<std::monostate, GigId, GigKey> pendingGig;
    std::optional<AccountContext> account; ///< what is shown, to show it anew in another language
    bool pendingNotifications = false;
    bool closeHides = false;

    Private(MainWindow *window, const AppContext &context)
        : q(window), app(context), language(*context.settings), theme(*context.settings)
    {
    }

    struct Entry
    {
        const char *name;
        QString text; ///< in the menu, with its mnemonic
        QString tip;  ///< what it does, in a sentence
        QKeySequence keys;
        std::function<void()> act;
        bool needsAccount = true;
    };

    QAction *add(QMenu *menu, const Entry &entry)
    {
        auto *action = menu->addAction(entry.text);
        action->setObjectName(QLatin1StringView(entry.name));
        action->setShortcut(entry.keys);
        action->setStatusTip(entry.tip);
        action->setToolTip(entry.tip);
        QObject::connect(action, &QAction::triggered, q, [act = entry.act] { act(); });
        // On the window too: the settings list them, and they work where the menu bar is hidden.
        q->addAction(action);
        if (entry.needsAccount) {
            accountActions << action;
            action->setEnabled(shell != nullptr);
        }
        return action;
    }

    void buildFileMenu();
    void buildEditMenu();
    void offerResume();
    void buildViewMenu();
    void buildGoMenu();
    void buildHelpMenu();
    void buildMenus();
    void buildGigMenu();
    void fillGigMenu();
    void namePageMenu();
    void openPalette();
    void releaseFocus();
    void dropShell();
    void openPending();
    /// Menus and pages are built anew: a page makes its words once.
    void retranslate();
};

void MainWindow::Private::buildMenus()
{
    const auto old = q->actions();
    for (auto *action : old)
        q->removeAction(action);
    accountActions.clear();
    q->menuBar()->clear();
    qDeleteAll(q->menuBar()->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildGigMenu();
    buildGoMenu();
    buildHelpMenu();
}

void MainWindow::Private::buildFileMenu()
{
    auto *menu = q->menuBar()->addMenu(MainWindow::tr("&File"));
    menu->setToolTipsVisible(true);
    add(menu, {"actionNewGig", MainWindow::tr("&New gig…"), MainWindow::tr("Post a new gig"),
               QKeySequence::New, [this] {
                   shell->newGig();
               }});
    add(menu, {"actionRefresh", MainWindow::tr("&Refresh"),
               MainWindow::tr("Ask the server for what is new"), QKeySequence::Refresh, [this] {
                   shell->refreshNow();
               }});
    add(menu, {"actionOutbox", MainWindow::tr("What &waits to be sent…"),
               MainWindow::tr("Show what has not reached the server yet"),
               Qt::CTRL | Qt::SHIFT | Qt::Key_O, [this] {
                   shell->showOutbox();
               }});
    menu->addSeparator();
    add(menu, {"actionAccounts", MainWindow::tr("&Accounts…"),
               MainWindow::tr("Switch to another account, add or remove one"),
               Qt::CTRL | Qt::SHIFT | Qt::Key_A, [this] {
                   shell->showSettings(SettingsPage::Section::Accounts);
               }});
    add(menu, {"actionSignOut", MainWindow::tr("Sign &out…"),
               MainWindow::tr("Sign out on this computer"), keys::signOut, [this] {
                   shell->askSignOut();
               }});
    // On some desktops QKeySequence::Quit is empty.
    auto *quit =
        add(menu, {"actionQuit", MainWindow::tr("&Quit"), MainWindow::tr("End the program"),
                   Qt::CTRL | Qt::Key_Q, [this] { Q_EMIT q->quitRequested(); }, false});
    quit->setMenuRole(QAction::QuitRole);
}

void MainWindow::Private::buildEditMenu()
{
    auto *menu = q->menuBar()->addMenu(MainWindow::tr("&Edit"));
    menu->setToolTipsVisible(true);
    // Enabled while there is something to undo. A text field has an undo of its own.
    undo = add(menu, {"actionUndo", MainWindow::tr("&Undo"),
                      MainWindow::tr("Take back what was done last, while that is offered"),
                      QKeySequence::Undo, [this] { shell->undo(); }, false});
    undo->setEnabled(false);
    menu->addSeparator();
    add(menu, {"actionFind", MainWindow::tr("&Find gigs"), MainWindow::tr("Search in all gigs"),
               QKeySequence::Find, [this] {
                   shell->focusSearch();
               }});
    add(menu, {"actionPalette", MainWindow::tr("Go any&where…"),
               MainWindow::tr("Type a few letters of a page, a gig or something to do"),
               Qt::CTRL | Qt::Key_K, [this] {
                   openPalette();
               }});
    menu->addSeparator();
    add(menu, {"actionMarkAllRead", MainWindow::tr("Mark all notifications as &read"),
               MainWindow::tr("Mark every notification as read"), Qt::CTRL | Qt::SHIFT | Qt::Key_M,
               [this] {
                   shell->markAllRead();
               }});
    add(menu, {"actionPause", MainWindow::tr("&Pause alerts for an hour"),
               MainWindow::tr("Keep alerts off the desktop for an hour"),
               Qt::CTRL | Qt::SHIFT | Qt::Key_P, [this] {
                   app.settings->pauseAlerts(QDateTime::currentDateTimeUtc().addSecs(3600));
                   shell->say(pausedText(*app.settings), MainWindow::tr("Resume"),
                              [this] { app.settings->pauseAlerts({}); });
               }});
    resume = add(menu, {"actionResume", MainWindow::tr("Res&ume alerts"),
               MainWindow::tr("Tell of what happens on the desktop again"),
               Qt::CTRL | Qt::ALT | Qt::Key_P, [this] { app.settings->pauseAlerts({}); }, false});
    offerResume();
}

void MainWindow::Private::offerResume()
{
    resume->setEnabled(shell && alertsArePaused(*app.settings));
}

void MainWindow::Private::buildViewMenu()
{
    auto *menu = q->menuBar()->addMenu(MainWindow::tr("&View"));
    menu->setToolTipsVisible(true);
    struct Look
    {
        const char *name;
        QString text;
        QString tip;
        Qt::Key key;
        Settings::Theme theme;
    };
    const Look looks[] = {{"actionSystemTheme", MainWindow::tr("Appearance of the &system"),
                           MainWindow::tr("Light or dark as the system is"), Qt::Key_1,
                           Settings::Theme::System},
                          {"actionLightTheme", MainWindow::tr("&Light"),
                           MainWindow::tr("Dark text on light"), Qt::Key_2, Settings::Theme::Light},
                          {"actionDarkTheme", MainWindow::tr("&Dark"),
                           MainWindow::tr("Light text on dark"), Qt::Key_3, Settings::Theme::Dark},
                          {"actionContrastTheme", MainWindow::tr("&High contrast"),
                           MainWindow::tr("Black and white, with strong lines"), Qt::Key_4,
                           Settings::Theme::HighContrast}};
    for (const Look &look : looks)
        add(menu, {look.name, look.text, look.tip, Qt::CTRL | Qt::ALT | look.key,
                   [this, theme = look.theme] { app.settings->setTheme(theme); }, false});
    menu->addSeparator();
    add(menu, {"actionFullScreen", MainWindow::tr("&Full screen"),
               MainWindow::tr("Use the whole screen, or a window again"), Qt::Key_F11,
               [this] { q->setWindowState(q->windowState() ^ Qt::WindowFullScreen); }, false});
}

void MainWindow::Private::buildGigMenu()
{
    // Filled when it opens, with what the page that shows can do. The actions belong to that page,
    // which has their shortcuts; here they are only shown.
    gigMenu = q->menuBar()->addMenu(MainWindow::tr("G&ig", "menu: actions on gigs"));
    gigMenu->setToolTipsVisible(true);
    QObject::connect(gigMenu, &QMenu::aboutToShow, q, [this] { fillGigMenu(); });
}

void MainWindow::Private::namePageMenu()
{
    const Page page = shell->page();
    gigMenu->setTitle(shell->showsPerson() || page == Page::Profile ? MainWindow::tr("&Profile")
                      : page == Page::Notifications ? MainWindow::tr("&Notifications")
                      : page == Page::Settings      ? MainWindow::tr("&Settings")
                                               : MainWindow::tr("G&ig", "menu: actions on gigs"));
}

void MainWindow::Private::buildGoMenu()
{
    auto *menu = q->menuBar()->addMenu(MainWindow::tr("&Go"));
    menu->setToolTipsVisible(true);
    struct Target
    {
        const char *name;
        QString text;
        QString tip;
    };
    const Target pages[] = {
        {"actionBrowse", MainWindow::tr("&Browse"), MainWindow::tr("All open gigs")},
        {"actionMyGigs", MainWindow::tr("My &gigs"), MainWindow::tr("What you have posted")},
        {"actionMyBids", MainWindow::tr("My b&ids"), MainWindow::tr("What you have bid on")},
        {"actionNotifications", MainWindow::tr("&Notifications"), MainWindow::tr("What happened")},
        {"actionProfile", MainWindow::tr("&Profile"),
         MainWindow::tr("Who you are, in numbers too")},
        {"actionSettings", MainWindow::tr("&Settings"), MainWindow::tr("What can be chosen")}};
    for (int i = 0; i < pageCount; ++i) {
        const QKeySequence number(Qt::CTRL | Qt::Key(Qt::Key_1 + i));
        auto *action = add(menu, {pages[i].name, pages[i].text, pages[i].tip, number, [this, i] {
                                      shell->goTo(Page(i));
                                  }});
        if (Page(i) != Page::Settings)
            continue;
        action->setMenuRole(QAction::PreferencesRole);
#ifdef Q_OS_MACOS // the first one shows
        action->setShortcuts({keys::preferences, number});
#else
        action->setShortcuts({number, keys::preferences});
#endif
    }
}

void MainWindow::Private::buildHelpMenu()
{
    auto *menu = q->menuBar()->addMenu(MainWindow::tr("&Help"));
    menu->setToolTipsVisible(true);
    add(menu, {"actionShortcuts", MainWindow::tr("&Keyboard shortcuts"),
               MainWindow::tr("All keys at a glance"), QKeySequence::HelpContents, [this] {
                   shell->showSettings(SettingsPage::Section::Shortcuts);
               }});
    add(menu, {"actionReport", MainWindow::tr("&Copy a report"),
               MainWindow::tr("Versions and the connection's state, for somebody who helps"),
               Qt::CTRL | Qt::SHIFT | Qt::Key_C, [this] {
                   shell->copyReport();
               }});
    auto *about =
        add(menu, {"actionAbout", MainWindow::tr("&About Gig Flow"),
                   MainWindow::tr("Versions and the licence"), Qt::SHIFT | Qt::Key_F1, [this] {
                       shell->showSettings(SettingsPage::Section::About);
                   }});
    about->setMenuRole(QAction::AboutRole);
}

void MainWindow::Private::fillGigMenu()
{
    gigMenu->clear();
    if (!shell)
        return;
    const QList<QAction *> actions = shell->pageActions();
    for (QAction *action : actions) {
        if (!action) {
            if (!gigMenu->isEmpty() && !gigMenu->actions().last()->isSeparator())
                gigMenu->addSeparator();
        } else if (action->isVisible()) {
            auto *shown = gigMenu->addAction(action->icon(), action->text());
            shown->setToolTip(action->toolTip());
            shown->setCheckable(action->isCheckable());
            shown->setChecked(action->isChecked());
            shown->setEnabled(action->isEnabled());
            // As text: a second action of that shortcut would make it ambiguous.
            if (!action->shortcut().isEmpty())
                shown->setText(action->text() + u'\t' +
                               action->shortcut().toString(QKeySequence::NativeText));
            QObject::connect(shown, &QAction::triggered, action, &QAction::trigger);
        }
    }
    if (gigMenu->isEmpty())
        gigMenu->addAction(MainWindow::tr("Nothing to do here"))->setEnabled(false);
}

void MainWindow::Private::releaseFocus()
{
    // A field that loses the focus only in its destructor still tells of it, to a form half gone.
    if (auto *focused = q->focusWidget())
        focused->clearFocus();
}

void MainWindow::Private::openPalette()
{
    QList<PaletteAction> actions;
    const auto all = q->actions();
    for (auto *action : all) {
        if (action->objectName() == u"actionPalette"_s || !action->isEnabled())
            continue;
        // iconText() is the menu's text without mnemonic and dots.
        actions.append({action->iconText(), action->toolTip(),
                        action->shortcut().toString(QKeySequence::NativeText), [action] {
                            action->trigger();
                        }});
    }
    const QList<Account> others = app.known ? app.known->accounts() : QList<Account>();
    for (const Account &other : others) {
        if (other.folderName() != account->account.folderName())
            actions.append({MainWindow::tr("Switch to %1").arg(accountText(other)),
                            MainWindow::tr("Show that account; this one stays signed in"),
                            {},
                            [this, other] {
                                leaveAccount(shell, account->outbox, [known = app.known, other] {
                                    known->switchTo(other);
                                });
                            }});
    }
    const QList<SavedSearch> searches = shell->savedSearches();
    for (const SavedSearch &search : searches)
        actions.append({MainWindow::tr("Search: %1", "a saved search's name").arg(search.name),
                        MainWindow::tr("Show what a search that you keep finds"),
                        {},
                        [this, key = search.key] {
                            shell->openSearch(key);
                        }});
    const QList<QAction *> ofPage = shell->pageActions();
    for (auto *action : ofPage) {
        if (action && action->isVisible() && action->isEnabled())
            actions.append({action->iconText(), action->toolTip(),
                            action->shortcut().toString(QKeySequence::NativeText),
                            [action = QPointer(action)] {
                                if (action)
                                    action->trigger();
                            }});
    }
    (new Palette(
         *shell->store(), actions, [this](GigKey key) { shell->openGig(key); }, shell))
        ->open();
}

void MainWindow::Private::dropShell()
{
    releaseFocus();
    for (auto *action : std::as_const(accountActions))
        action->setEnabled(false);
    undo->setEnabled(false);
    resume->setEnabled(false);
    // At once: the objects it shows may be gone after the caller returns. Its dialogs are its
    // children.
    delete std::exchange(shell, nullptr);
    account.reset();
}

void MainWindow::Private::openPending()
{
    if (pendingNotifications)
        shell->goTo(Page::Notifications);
    if (const auto *id = std::get_if<GigId>(&pendingGig))
        shell->openGig(*id);
    else if (const auto *key = std::get_if<GigKey>(&pendingGig))
        shell->openGig(*key);
    pendingGig = std::monostate();
    pendingNotifications = false;
}

void MainWindow::Private::retranslate()
{
    q->setLocale(QLocale());
    buildMenus();
    if (shell) {
        const Page page = shell->page();
        q->showAccount(*account);
        shell->goTo(page);
        return;
    }
    if (welcome) {
        stack->removeWidget(welcome);
        welcome->deleteLater();
        welcome = nullptr;
    }
    q->showWelcome();
}

MainWindow::MainWindow(const AppContext &app, QWidget *parent)
    : QMainWindow(parent), d(std::make_unique<Private>(this, app))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Gig Flow"));
    setWindowIcon(appIcon());
    d->stack = new QStackedWidget;
    setCentralWidget(d->stack);
    d->buildMenus();
    connect(app.settings, &Settings::alertsChanged, this, [this] { d->offerResume(); });
    connect(&d->language, &LanguageSwitcher::changed, this, [this] { d->retranslate(); });
    setMinimumSize(760, 520);
    resize(1120, 760);
    restoreGeometry(app.settings->windowState(u"window"_s));
    setLocale(QLocale()); // the base took the system's, before LanguageSwitcher chose
    showWelcome();
}

MainWindow::~MainWindow()
{
    d->app.settings->setWindowState(u"window"_s, saveGeometry());
    d->dropShell();
}

void MainWindow::showWelcome()
{
    d->dropShell();
    if (!d->welcome) {
        d->welcome = new WelcomePage(d->app);
        d->stack->addWidget(d->welcome);
        connect(d->welcome, &WelcomePage::signedIn, this, &MainWindow::signedIn);
    }
    d->stack->setCurrentWidget(d->welcome);
    menuBar()->hide();
}

void MainWindow::showAccount(const AccountContext &shown)
{
    // It may be our own, which dropShell() forgets.
    const AccountContext account = shown; // NOLINT(performance-unnecessary-copy-initialization)
    d->dropShell();
    d->account = account;
    if (d->welcome) {
        d->welcome->deleteLater(); // it may be the one that led here
        d->stack->removeWidget(d->welcome);
        d->welcome->hide();
        d->welcome = nullptr;
    }
    d->shell = new Shell(d->app, account);
    d->stack->addWidget(d->shell);
    d->stack->setCurrentWidget(d->shell);
    d->shell->setFocus(); // what had it is gone, and the arrows should move something
    menuBar()->show();
    for (auto *action : std::as_const(d->accountActions))
        action->setEnabled(true);
    d->offerResume();
    connect(d->shell, &Shell::pageShown, this, [this] { d->namePageMenu(); });
    d->namePageMenu();
    connect(d->shell, &Shell::undoChanged, d->undo, &QAction::setEnabled);
    // Queued: whoever answers may drop the shell, which is still inside its own call.
    connect(d->shell, &Shell::signOutConfirmed, this, &MainWindow::signOutRequested,
            Qt::QueuedConnection);
    d->openPending();
}

void MainWindow::openGig(const GigId &id)
{
    d->pendingGig = id;
    if (d->shell)
        d->openPending();
}

void MainWindow::openGig(GigKey key)
{
    d->pendingGig = key;
    if (d->shell)
        d->openPending();
}

void MainWindow::openNotifications()
{
    d->pendingNotifications = true;
    if (d->shell)
        d->openPending();
}

void MainWindow::newGig()
{
    if (d->shell)
        d->shell->newGig();
}

void MainWindow::present()
{
    if (isMinimized())
        showNormal();
    else
        show();
    raise();
    activateWindow();
}

void MainWindow::setCloseHides(bool hides)
{
    d->closeHides = hides;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    d->app.settings->setWindowState(u"window"_s, saveGeometry());
    event->accept();
    if (!d->closeHides)
        Q_EMIT quitRequested();
}

} // namespace gigflow
