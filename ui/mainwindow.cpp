// SPDX-License-Identifier: MIT
#include "ui/mainwindow.h"

#include "ui/language/languages.h"
#include "ui/mainmenu.h"
#include "ui/shell/shell.h"
#include "ui/theme/themeswitcher.h"
#include "ui/welcome/welcomepage.h"
#include "ui/widgets/taborder.h"

#include <QCloseEvent>
#include <QMenuBar>
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
    MainMenu *menu = nullptr;
    std::variant<std::monostate, GigId, GigKey> pendingGig;
    std::optional<AccountContext> account; ///< what is shown, to show it anew in another language
    bool pendingNotifications = false;
    bool closeHides = false;

    Private(MainWindow *window, const AppContext &context)
        : q(window), app(context), language(*context.settings), theme(*context.settings)
    {
    }

    void releaseFocus();
    void dropShell();
    void openPending();
    /// Menus and pages are built anew: a page makes its words once.
    void retranslate();
};

void MainWindow::Private::releaseFocus()
{
    // A field that loses the focus only in its destructor still tells of it, to a form half gone.
    if (auto *focused = q->focusWidget())
        focused->clearFocus();
}

void MainWindow::Private::dropShell()
{
    releaseFocus();
    menu->setShell(nullptr, nullptr);
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
    menu->build();
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
    d->stack = new QStackedWidget;
    setCentralWidget(d->stack);
    d->menu = new MainMenu(*this, app);
    connect(&d->language, &LanguageSwitcher::changed, this, [this] { d->retranslate(); });
    setMinimumSize(760, 520);
    resize(1120, 760);
    restoreGeometry(app.settings->windowState(u"window"_s));
    setLocale(QLocale()); // the base took the system's, before LanguageSwitcher chose
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
    d->menu->setShell(d->shell, &*d->account);
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

void MainWindow::followSystemTheme()
{
    d->theme.followSystem();
}

void MainWindow::setCloseHides(bool hides)
{
    d->closeHides = hides;
}

void MainWindow::showEvent(QShowEvent *event)
{
    // Not before: whose account is shown at once has no use for the welcome pages.
    if (!d->shell && !d->welcome)
        showWelcome();
    QMainWindow::showEvent(event);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    QWidget *target = tabTarget(*this, next);
    if (target)
        target->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return target != nullptr;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    d->app.settings->setWindowState(u"window"_s, saveGeometry());
    event->accept();
    if (!d->closeHides)
        Q_EMIT quitRequested();
}

} // namespace gigflow
