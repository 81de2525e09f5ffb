// SPDX-License-Identifier: MIT
#include "ui/mainwindow.h"

#include "ui/shell/palette.h"
#include "ui/shell/shell.h"
#include "ui/theme/icons.h"
#include "ui/theme/themeswitcher.h"
#include "ui/welcome/welcomepage.h"

#include <QAction>
#include <QCloseEvent>
#include <QMenuBar>
#include <QStackedWidget>

namespace gigflow {

using namespace Qt::StringLiterals;

struct MainWindow::Private
{
    MainWindow *q;
    AppContext app;
    ThemeSwitcher theme;
    QStackedWidget *stack = nullptr;
    WelcomePage *welcome = nullptr;
    Shell *shell = nullptr;
    QList<QAction *> accountActions; ///< of use only while an account is shown
    std::variant<std::monostate, GigId, GigKey> pendingGig;
    bool pendingNotifications = false;
    bool closeHides = false;

    Private(MainWindow *window, const AppContext &context)
        : q(window), app(context), theme(*context.settings)
    {
    }

    QAction *add(QMenu *menu, const QString &text, const QKeySequence &keys,
                 std::function<void()> act, bool needsAccount = true)
    {
        auto *action = menu->addAction(text);
        action->setShortcut(keys);
        QObject::connect(action, &QAction::triggered, q, [act = std::move(act)] { act(); });
        if (needsAccount)
            accountActions << action;
        return action;
    }

    void buildMenus();
    void openPalette();
    void releaseFocus();
    void dropShell();
    void openPending();
};

void MainWindow::Private::buildMenus()
{
    auto *file = q->menuBar()->addMenu(MainWindow::tr("&File"));
    add(file, MainWindow::tr("&New gig…"), QKeySequence::New, [this] { shell->newGig(); });
    add(file, MainWindow::tr("&Refresh"), QKeySequence::Refresh, [this] { shell->refreshNow(); });
    file->addSeparator();
    add(file, MainWindow::tr("Sign &out…"), {}, [this] { shell->askSignOut(); });
    // On some desktops QKeySequence::Quit is empty.
    auto *quit = add(
        file, MainWindow::tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q),
        [this] { Q_EMIT q->quitRequested(); }, false);
    quit->setMenuRole(QAction::QuitRole);

    auto *edit = q->menuBar()->addMenu(MainWindow::tr("&Edit"));
    add(edit, MainWindow::tr("&Find gigs"), QKeySequence::Find, [this] { shell->focusSearch(); });

    add(edit, MainWindow::tr("Go any&where…"), QKeySequence(Qt::CTRL | Qt::Key_K),
        [this] { openPalette(); });

    auto *go = q->menuBar()->addMenu(MainWindow::tr("&Go"));
    const QString pages[] = {MainWindow::tr("&Browse"),  MainWindow::tr("My &gigs"),
                             MainWindow::tr("My b&ids"), MainWindow::tr("&Notifications"),
                             MainWindow::tr("&Profile"), MainWindow::tr("&Settings")};
    for (int i = 0; i < pageCount; ++i)
        add(go, pages[i], QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)),
            [this, i] { shell->goTo(Page(i)); });
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
    for (auto *action : std::as_const(accountActions)) {
        const QString text = action->text().remove(u'&').remove(u'…');
        actions.append({text, action->shortcut().toString(QKeySequence::NativeText), [action] {
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
    // At once: the objects it shows may be gone after the caller returns. Its dialogs are its
    // children.
    delete std::exchange(shell, nullptr);
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

MainWindow::MainWindow(const AppContext &app, QWidget *parent)
    : QMainWindow(parent), d(std::make_unique<Private>(this, app))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Gig Flow"));
    setWindowIcon(appIcon());
    d->stack = new QStackedWidget;
    setCentralWidget(d->stack);
    d->buildMenus();
    setMinimumSize(760, 520);
    resize(1120, 760);
    restoreGeometry(app.settings->windowState(u"window"_s));
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

void MainWindow::showAccount(const AccountContext &account)
{
    d->dropShell();
    if (d->welcome) {
        d->welcome->deleteLater(); // it may be the one that led here
        d->stack->removeWidget(d->welcome);
        d->welcome->hide();
        d->welcome = nullptr;
    }
    d->shell = new Shell(d->app, account);
    d->stack->addWidget(d->shell);
    d->stack->setCurrentWidget(d->shell);
    menuBar()->show();
    for (auto *action : std::as_const(d->accountActions))
        action->setEnabled(true);
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
