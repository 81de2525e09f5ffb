// SPDX-License-Identifier: MIT
#include "ui/mainmenu.h"

#include "ui/accounts.h"
#include "ui/mainwindow.h"
#include "ui/notifications/pausemenu.h"
#include "ui/settings/accountlist.h"
#include "ui/shell/palette.h"
#include "ui/shell/shell.h"
#include "ui/widgets/platformkeys.h"

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>
#include <QMenuBar>
#include <QPointer>

namespace gigflow {

using namespace Qt::StringLiterals;

// The words are said in the window's name: the catalogues have them there.

struct MainMenu::Entry
{
    const char *name;
    QString text; ///< in the menu, with its mnemonic
    QString tip;  ///< what it does, in a sentence
    QKeySequence keys;
    std::function<void()> act;
    bool needsAccount = true;
};

MainMenu::MainMenu(MainWindow &window, const AppContext &app)
    : QObject(&window), m_window(window), m_app(app)
{
    build();
    connect(app.settings, &Settings::alertsChanged, this, &MainMenu::offerResume);
}

void MainMenu::setShell(Shell *shell, const AccountContext *account)
{
    m_shell = shell;
    m_account = account;
    for (auto *action : std::as_const(m_accountActions))
        action->setEnabled(shell != nullptr);
    m_undo->setEnabled(false);
    offerResume();
    if (!shell)
        return;
    connect(shell, &Shell::pageShown, this, &MainMenu::nameOfPage);
    connect(shell, &Shell::undoChanged, m_undo, &QAction::setEnabled);
    nameOfPage();
}

QAction *MainMenu::add(QMenu *menu, const Entry &entry)
{
    auto *action = menu->addAction(entry.text);
    action->setObjectName(QLatin1StringView(entry.name));
    action->setShortcut(entry.keys);
    action->setStatusTip(entry.tip);
    action->setToolTip(entry.tip);
    connect(action, &QAction::triggered, this, [act = entry.act] { act(); });
    // On the window too: the settings list them, and they work where the menu bar is hidden.
    m_window.addAction(action);
    if (entry.needsAccount) {
        m_accountActions << action;
        action->setEnabled(m_shell != nullptr);
    }
    return action;
}

void MainMenu::build()
{
    const auto old = m_window.actions();
    for (auto *action : old)
        m_window.removeAction(action);
    m_accountActions.clear();
    m_window.menuBar()->clear();
    qDeleteAll(m_window.menuBar()->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    buildFile();
    buildEdit();
    buildView();
    buildOfPage();
    buildGo();
    buildHelp();
}

void MainMenu::buildFile()
{
    auto *menu = m_window.menuBar()->addMenu(MainWindow::tr("&File"));
    menu->setToolTipsVisible(true);
    add(menu, {"actionNewGig", MainWindow::tr("&New gig…"), MainWindow::tr("Post a new gig"),
               QKeySequence::New, [this] {
                   m_shell->newGig();
               }});
    add(menu, {"actionRefresh", MainWindow::tr("&Refresh"),
               MainWindow::tr("Ask the server for what is new"), QKeySequence::Refresh, [this] {
                   m_shell->refreshNow();
               }});
    add(menu, {"actionOutbox", MainWindow::tr("What &waits to be sent…"),
               MainWindow::tr("Show what has not reached the server yet"),
               Qt::CTRL | Qt::SHIFT | Qt::Key_O, [this] {
                   m_shell->showOutbox();
               }});
    menu->addSeparator();
    add(menu, {"actionAccounts", MainWindow::tr("&Accounts…"),
               MainWindow::tr("Switch to another account, add or remove one"),
               Qt::CTRL | Qt::SHIFT | Qt::Key_A, [this] {
                   m_shell->showSettings(SettingsPage::Section::Accounts);
               }});
    add(menu, {"actionSignOut", MainWindow::tr("Sign &out…"),
               MainWindow::tr("Sign out on this computer"), keys::signOut, [this] {
                   m_shell->askSignOut();
               }});
    // On some desktops QKeySequence::Quit is empty.
    auto *quit =
        add(menu, {"actionQuit", MainWindow::tr("&Quit"), MainWindow::tr("End the program"),
                   Qt::CTRL | Qt::Key_Q, [this] { Q_EMIT m_window.quitRequested(); }, false});
    quit->setMenuRole(QAction::QuitRole);
}

void MainMenu::buildEdit()
{
    auto *menu = m_window.menuBar()->addMenu(MainWindow::tr("&Edit"));
    menu->setToolTipsVisible(true);
    connect(menu, &QMenu::aboutToShow, this, &MainMenu::offerResume); // a pause ends by itself
    // Enabled while there is something to undo. A text field has an undo of its own.
    m_undo = add(menu, {"actionUndo", MainWindow::tr("&Undo"),
                        MainWindow::tr("Take back what was done last, while that is offered"),
                        QKeySequence::Undo, [this] { m_shell->undo(); }, false});
    m_undo->setEnabled(false);
    menu->addSeparator();
    add(menu, {"actionFind", MainWindow::tr("&Find gigs"), MainWindow::tr("Search in all gigs"),
               QKeySequence::Find, [this] {
                   m_shell->focusSearch();
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
                   m_shell->markAllRead();
               }});
    add(menu, {"actionPause", MainWindow::tr("&Pause alerts for an hour"),
               MainWindow::tr("Keep alerts off the desktop for an hour"),
               Qt::CTRL | Qt::SHIFT | Qt::Key_P, [this] {
                   m_app.settings->pauseAlerts(QDateTime::currentDateTimeUtc().addSecs(3600));
                   m_shell->say(pausedText(*m_app.settings), MainWindow::tr("Resume"),
                                [this] { m_app.settings->pauseAlerts({}); });
               }});
    m_resume = add(menu, {"actionResume", MainWindow::tr("Res&ume alerts"),
                          MainWindow::tr("Tell of what happens on the desktop again"),
                          Qt::CTRL | Qt::ALT | Qt::Key_P,
                          [this] { m_app.settings->pauseAlerts({}); }, false});
    offerResume();
}

void MainMenu::offerResume()
{
    m_resume->setEnabled(m_shell && alertsArePaused(*m_app.settings));
}

void MainMenu::buildView()
{
    auto *menu = m_window.menuBar()->addMenu(MainWindow::tr("&View"));
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
    auto *oneOf = new QActionGroup(menu);
    for (const Look &look : looks) {
        auto *action =
            add(menu, {look.name, look.text, look.tip, Qt::CTRL | Qt::ALT | look.key,
                       [this, theme = look.theme] { m_app.settings->setTheme(theme); }, false});
        action->setCheckable(true);
        action->setChecked(m_app.settings->theme() == look.theme);
        oneOf->addAction(action);
        connect(m_app.settings, &Settings::themeChanged, action,
                [action, own = look.theme](Settings::Theme theme) {
                    if (theme == own) // which unchecks the others
                        action->setChecked(true);
                });
    }
    menu->addSeparator();
    auto *full = add(
        menu, {"actionFullScreen", MainWindow::tr("&Full screen"),
               MainWindow::tr("Use the whole screen, or a window again"), Qt::Key_F11,
               [this] { m_window.setWindowState(m_window.windowState() ^ Qt::WindowFullScreen); },
               false});
    full->setCheckable(true);
    // The window system changes it too.
    connect(menu, &QMenu::aboutToShow, full,
            [this, full] { full->setChecked(m_window.isFullScreen()); });
}

void MainMenu::buildOfPage()
{
    // Filled when it opens, with what the page that shows can do. The actions belong to that page,
    // which has their shortcuts; here they are only shown.
    m_ofPage = m_window.menuBar()->addMenu(MainWindow::tr("G&ig", "menu: actions on gigs"));
    m_ofPage->setToolTipsVisible(true);
    connect(m_ofPage, &QMenu::aboutToShow, this, [this] { fillOfPage(); });
}

void MainMenu::nameOfPage()
{
    if (!m_shell)
        return;
    const Page page = m_shell->page();
    m_ofPage->setTitle(m_shell->showsPerson() || page == Page::Profile ? MainWindow::tr("&Profile")
                       : page == Page::Notifications ? MainWindow::tr("&Notifications")
                       : page == Page::Settings      ? MainWindow::tr("&Settings")
                                                : MainWindow::tr("G&ig", "menu: actions on gigs"));
}

void MainMenu::buildGo()
{
    auto *menu = m_window.menuBar()->addMenu(MainWindow::tr("&Go"));
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
                                      m_shell->goTo(Page(i));
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

void MainMenu::buildHelp()
{
    auto *menu = m_window.menuBar()->addMenu(MainWindow::tr("&Help"));
    menu->setToolTipsVisible(true);
    add(menu, {"actionShortcuts", MainWindow::tr("&Keyboard shortcuts"),
               MainWindow::tr("All keys at a glance"), QKeySequence::HelpContents, [this] {
                   m_shell->showSettings(SettingsPage::Section::Shortcuts);
               }});
    add(menu, {"actionReport", MainWindow::tr("&Copy a report"),
               MainWindow::tr("Versions and the connection's state, for somebody who helps"),
               Qt::CTRL | Qt::SHIFT | Qt::Key_C, [this] {
                   m_shell->copyReport();
               }});
    auto *about =
        add(menu, {"actionAbout", MainWindow::tr("&About Gig Flow"),
                   MainWindow::tr("Versions and the licence"), Qt::SHIFT | Qt::Key_F1, [this] {
                       m_shell->showSettings(SettingsPage::Section::About);
                   }});
    about->setMenuRole(QAction::AboutRole);
}

void MainMenu::fillOfPage()
{
    m_ofPage->clear();
    if (!m_shell)
        return;
    const QList<QAction *> actions = m_shell->pageActions();
    for (QAction *action : actions) {
        if (!action) {
            if (!m_ofPage->isEmpty() && !m_ofPage->actions().last()->isSeparator())
                m_ofPage->addSeparator();
        } else if (action->isVisible()) {
            auto *shown = m_ofPage->addAction(action->icon(), action->text());
            shown->setToolTip(action->toolTip());
            shown->setCheckable(action->isCheckable());
            shown->setChecked(action->isChecked());
            shown->setEnabled(action->isEnabled());
            // As text: a second action of that shortcut would make it ambiguous.
            if (!action->shortcut().isEmpty())
                shown->setText(action->text() + u'\t' +
                               action->shortcut().toString(QKeySequence::NativeText));
            connect(shown, &QAction::triggered, action, &QAction::trigger);
        }
    }
    if (m_ofPage->isEmpty())
        m_ofPage->addAction(MainWindow::tr("Nothing to do here"))->setEnabled(false);
}

void MainMenu::openPalette()
{
    QList<PaletteAction> actions;
    const auto all = m_window.actions();
    for (auto *action : all) {
        if (action->objectName() == u"actionPalette"_s || !action->isEnabled())
            continue;
        // iconText() is the menu's text without mnemonic and dots.
        actions.append({action->iconText(), action->toolTip(),
                        action->shortcut().toString(QKeySequence::NativeText), [action] {
                            action->trigger();
                        }});
    }
    const QList<Account> others = m_app.known ? m_app.known->accounts() : QList<Account>();
    for (const Account &other : others) {
        if (other.folderName() != m_account->account.folderName())
            actions.append({MainWindow::tr("Switch to %1").arg(accountText(other)),
                            MainWindow::tr("Show that account; this one stays signed in"),
                            {},
                            [known = m_app.known, other] {
                                known->switchTo(other);
                            }});
    }
    const QList<SavedSearch> searches = m_shell->savedSearches();
    for (const SavedSearch &search : searches)
        actions.append({MainWindow::tr("Search: %1", "a saved search's name").arg(search.name),
                        MainWindow::tr("Show what a search that you keep finds"),
                        {},
                        [this, key = search.key] {
                            m_shell->openSearch(key);
                        }});
    const QList<QAction *> ofPage = m_shell->pageActions();
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
         *m_shell->store(), actions, [this](GigKey key) { m_shell->openGig(key); }, m_shell))
        ->open();
}

} // namespace gigflow
