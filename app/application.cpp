// SPDX-License-Identifier: MIT
#include "app/application.h"

#include "app/firstpaint.h"
#include "app/logging.h"
#include "ui/settings/accountlist.h"
#include "ui/theme/icons.h"

#include <QGuiApplication>
#include <QLoggingCategory>

namespace gigflow {

Q_LOGGING_CATEGORY(logApp, "gigflow.app", QtInfoMsg)

namespace {
using namespace std::chrono_literals;
constexpr auto backendRetry = 30s;
constexpr auto trayPatience = 15s; ///< how long a hidden start waits for a tray
constexpr auto quitLimit = 8s;
constexpr auto othersAfter = 3s; ///< what is shown goes first
} // namespace

Application::Application(const QString &dataFolder)
    : m_settings(dataFolder),
      m_api(m_network),
      m_pictureLoader(m_network, dataFolder + QStringLiteral("/pictures")),
      m_pictures(m_pictureLoader),
      m_accounts(m_api),
      m_known(m_settings, m_api, m_secrets),
      m_networkSetup(m_settings, m_secrets),
      m_autostart(QCoreApplication::applicationFilePath()),
      m_instance(dataFolder),
      m_others(m_settings, [this](const Account &account) { return makeScope(account); })
{
    const auto program = findServerProgram();
    if (!program.isEmpty()) {
        m_backend = std::make_unique<LocalBackendProcess>(program, dataFolder, m_accounts);
        connect(m_backend.get(), &LocalBackendProcess::urlChanged, this,
                &Application::onBackendUrl);
        connect(m_backend.get(), &LocalBackendProcess::gaveUp, this, [this] {
            m_others.setLocalUrl({});
            if (!m_quitting && needsBackend())
                m_backendRetry.start();
        });
    }
    m_known.leave = [this](const Account &account) {
        return leave(account);
    };
    m_known.clearPictures = [this](QObject *asker, std::function<void()> done) {
        m_pictures.clear(asker, std::move(done));
    };
    connect(&m_known, &AccountSwitch::switched, this, [this](const Account &account) {
        m_waiting.reset();
        openScope(account);
        restoreSession();
        if (const auto noticed = std::exchange(m_noticed, std::nullopt))
            openNotice(noticed->first, noticed->second);
    });
    connect(&m_known, &AccountSwitch::welcomeWanted, this, [this] {
        m_window->showWelcome();
        if (m_scope)
            m_others.keep(std::move(m_scope));
        if (m_desktop)
            m_desktop->follow({}, nullptr, nullptr);
    });
    connect(&m_others, &OtherAccounts::came, this,
            [this](const Account &account, AccountScope *scope) {
                if (m_desktop)
                    m_desktop->followToo(account.folderName(), accountText(account), scope->store(),
                                         scope->context().sync);
            });
    connect(&m_known, &AccountSwitch::removed, this, [this] {
        if (const auto waiting = std::exchange(m_waiting, std::nullopt))
            onSignedIn(*waiting);
        openOthers(); // it may be there still
    });
    connect(&m_settings, &Settings::accountsChanged, &m_others, &OtherAccounts::announce);
    qApp->installEventFilter(&m_links);
    connect(&m_links, &LinkEvents::opened, this, &Application::openLink);
    m_backendRetry.setSingleShot(true);
    m_backendRetry.setInterval(backendRetry);
    connect(&m_backendRetry, &QTimer::timeout, this, &Application::retryBackend);
}

Application::~Application()
{
    tearDown();
}

void Application::start(const CommandLine &line)
{
    AppContext context;
    context.settings = &m_settings;
    context.accounts = &m_accounts;
    context.known = &m_known;
    context.localBackend = m_backend.get();
    context.autostart = &m_autostart;
    context.networkSetup = &m_networkSetup;
    context.hasTray = [this] {
        return m_desktop && m_desktop->hasTray();
    };
    context.redact = redacted;
    m_window = std::make_unique<MainWindow>(context);
    connect(m_window.get(), &MainWindow::signedIn, this, &Application::onSignedIn);
    connect(m_window.get(), &MainWindow::signOutRequested, this, &Application::onSignOut);
    connect(m_window.get(), &MainWindow::quitRequested, this, &Application::quit,
            Qt::QueuedConnection); // the window is still inside its own call
    showCurrentAccount();
    if (line.gig)
        m_window->openGig(*line.gig);
    m_hidden = line.hidden;
    if (m_hidden) {
        QTimer::singleShot(0, this, &Application::startServices);
        return;
    }
    m_window->present();
    afterFirstPaint(m_window.get(), this, [this] { startServices(); });
}

void Application::startServices()
{
    if (m_quitting)
        return;
    m_starting = false;
    if (m_scope)
        m_scope->store().setFirstRowsOnly(false);
    QGuiApplication::setWindowIcon(appIcon());
    m_window->followSystemTheme();
    if (!m_instance.listen())
        qCWarning(logApp) << "links and later starts will not reach this window";
    connect(&m_instance, &InstanceServer::activated, this,
            [this](const std::optional<GigId> &gig, const QString &activationToken) {
                bringUp(activationToken);
                if (gig && m_window)
                    m_window->openGig(*gig);
            });
    m_desktop = std::make_unique<DesktopServices>(m_settings);
    connect(m_desktop.get(), &DesktopServices::trayAppeared, this, &Application::updateClosing);
    connect(m_desktop.get(), &DesktopServices::trayGone, this, [this] {
        updateClosing();
        if (!m_window->isVisible()) // nothing is left to click on
            bringUp({});
    });
    connect(m_desktop.get(), &DesktopServices::openRequested, this, [this] { bringUp({}); });
    connect(m_desktop.get(), &DesktopServices::quitRequested, this, &Application::quit,
            Qt::QueuedConnection);
    connect(m_desktop.get(), &DesktopServices::newGigRequested, this, [this] {
        bringUp({});
        m_window->newGig();
    });
    connect(m_desktop.get(), &DesktopServices::noticeOpened, this,
            [this](const QString &account, GigKey gig, const QString &activationToken) {
                bringUp(activationToken);
                openNotice(account, gig);
            });
    connect(&m_settings, &Settings::changed, this, &Application::updateClosing);
    // After the window's own switch, which is queued too and was connected first.
    connect(
        &m_settings, &Settings::languageChanged, m_desktop.get(),
        [this] {
            m_desktop->retranslate();
            m_others.announce();
        },
        Qt::QueuedConnection);
    updateClosing();
    if (m_hidden) { // nothing to click on: better a window than a program nobody can reach
        QTimer::singleShot(trayPatience, this, [this] {
            if (m_desktop && !m_desktop->hasTray())
                bringUp({});
        });
    }
    if (m_scope)
        m_desktop->follow(m_scope->context().account.folderName(), &m_scope->store(),
                          m_scope->context().sync);
    m_networkSetup.prepare([this] {
        if (m_quitting)
            return;
        restoreSession();
        m_known.resume();
        QTimer::singleShot(othersAfter, this, [this] {
            m_othersMayCome = true;
            openOthers();
        });
    });
}

void Application::showCurrentAccount()
{
    const auto account = m_settings.currentAccount();
    if (!account.isValid())
        return m_window->showWelcome();
    openScope(account);
}

std::unique_ptr<AccountScope> Application::makeScope(const Account &account)
{
    auto scope = std::make_unique<AccountScope>(account, m_settings, m_api, m_secrets);
    const auto context = scope->context();
    connect(context.session, &Session::stateChanged, this, [this, account](Session::State state) {
        if (state != Session::State::Active)
            return;
        m_settings.setMarked(account, Settings::Mark::SignedOut, false);
        m_others.retryKeychain();
    });
    connect(context.session, &Session::serverChanged, this,
            [this, account](const ServerInfo &info) {
                QStringList words = info.capabilities.values();
                words.sort();
                m_settings.changeAccount(account.folderName(),
                                         [&](Account &known) { known.capabilities = words; });
            });
    // The list of accounts calls people what they call themselves now.
    connect(context.store, &Store::changed, this,
            [this, account, store = context.store](const ChangeSet &changes) {
                const auto self = store->self();
                const auto user = changes.users.contains(self) ? store->user(self) : std::nullopt;
                if (user && !user->name.isEmpty())
                    m_settings.changeAccount(account.folderName(),
                                             [&](Account &known) { known.name = user->name; });
            });
    return scope;
}

void Application::openScope(const Account &account)
{
    auto before = std::move(m_scope); // shown until showAccount has returned
    m_scope = m_others.take(account);
    if (!m_scope)
        m_scope = makeScope(account);
    auto context = m_scope->context();
    context.account = account; // it may have been opened a while ago
    m_pictures.setOwnServer(account.baseUrl);
    context.pictures = &m_pictures;
    context.store->setFirstRowsOnly(m_starting);
    m_window->showAccount(context);
    if (before)
        m_others.keep(std::move(before));
    if (m_desktop)
        m_desktop->follow(account.folderName(), &m_scope->store(), m_scope->context().sync);
}

void Application::openOthers()
{
    if (m_quitting || !m_othersMayCome)
        return;
    m_others.open([this](const Account &account) {
        return !isShown(account.folderName()) && !isLeaving(account);
    });
}

void Application::openNotice(const QString &account, GigKey gig)
{
    if (isShown(account)) {
        if (gig.isValid())
            m_window->openGig(gig);
        else
            m_window->openNotifications();
        return;
    }
    const Account other = m_settings.account(account);
    if (!other.isValid() || m_known.isRemoving(other))
        return;
    m_noticed.emplace(account, gig);
    m_known.switchTo(other);
}

bool Application::isShown(const QString &account) const
{
    return m_scope && m_scope->context().account.folderName() == account;
}

bool Application::showsLocal() const
{
    return m_scope && m_scope->context().account.local;
}

void Application::onSignedIn(const SignedIn &fresh)
{
    // Its keychain entry is being removed, or written by the session that goes.
    if (isLeaving(fresh.account) || m_known.isRemoving(fresh.account)) {
        m_waiting = fresh;
        return;
    }
    m_waiting.reset();
    m_settings.rememberAccount(fresh.account);
    if (!isShown(fresh.account.folderName()))
        openScope(fresh.account);
    m_scope->store().write([user = fresh.user](StoreWriter &writer) { writer.mergeUser(user); });
    m_scope->session().start(fresh);
}

void Application::onSignOut()
{
    if (!m_scope)
        return;
    // Kept, so that it holds where the keychain is locked or the program ends before it is done.
    m_settings.setMarked(m_scope->context().account, Settings::Mark::SignedOut, true);
    m_settings.clearCurrentAccount();
    Session *session = m_leaving.emplace_back(leaveScope()).get();
    session->signOut(this, [this, session] { drop(session); });
}

void Application::drop(const Session *session)
{
    const auto found = std::find_if(m_leaving.begin(), m_leaving.end(),
                                    [session](const auto &one) { return one.get() == session; });
    if (found == m_leaving.end())
        return;
    found->release()->deleteLater(); // it is still inside its own call
    m_leaving.erase(found);
    if (const auto waiting = std::exchange(m_waiting, std::nullopt))
        onSignedIn(*waiting);
}

bool Application::isLeaving(const Account &account) const
{
    return std::any_of(m_leaving.begin(), m_leaving.end(), [&](const auto &session) {
        return session->account().folderName() == account.folderName();
    });
}

std::unique_ptr<Session> Application::leaveScope()
{
    if (!m_scope)
        return nullptr;
    m_backendRetry.stop();
    if (m_desktop)
        m_desktop->follow({}, nullptr, nullptr);
    m_window->showWelcome();
    return AccountScope::leave(std::move(m_scope));
}

std::unique_ptr<Session> Application::leave(const Account &account)
{
    if (isShown(account.folderName()))
        return leaveScope();
    if (m_desktop)
        m_desktop->leave(account.folderName());
    auto scope = m_others.take(account);
    return scope ? AccountScope::leave(std::move(scope)) : nullptr;
}

void Application::restoreSession()
{
    if (!m_scope)
        return;
    const auto goOn = [this] {
        // What the keychain still holds of one who has signed out goes now, unread.
        if (m_settings.isMarked(m_scope->context().account, Settings::Mark::SignedOut))
            m_scope->session().signOut(this, [] {});
        else
            m_scope->session().restore();
    };
    if (!showsLocal())
        return goOn();
    if (!m_backend) {
        qCWarning(logApp) << "this account lives on a local backend, and gigflow-server is missing";
        return;
    }
    // The last run's port may be anybody's by now: nothing is sent before the backend has said
    // where it is.
    const auto account = m_scope->context().account.folderName();
    m_backend->start(this, [this, account, goOn](const Result<QUrl> &url) {
        if (!isShown(account))
            return;
        if (!url)
            return m_backendRetry.start();
        // It may have run before this account was shown, on another port than the account's last.
        onBackendUrl(*url);
        goOn();
    });
}

bool Application::needsBackend() const
{
    return showsLocal() || m_others.hasLocal();
}

void Application::retryBackend()
{
    if (showsLocal())
        return restoreSession();
    if (m_backend && m_others.hasLocal()) // its address comes by onBackendUrl
        m_backend->start(this, [this](const Result<QUrl> &url) {
            if (!url)
                m_backendRetry.start();
        });
}

void Application::onBackendUrl(const QUrl &url)
{
    m_others.setLocalUrl(url);
    openOthers();
    if (!showsLocal())
        return;
    m_scope->session().setBaseUrl(url);
    m_pictures.setOwnServer(url);
    m_settings.changeAccount(m_scope->context().account.folderName(),
                             [&](Account &account) { account.baseUrl = url; });
}

void Application::bringUp(const QString &activationToken)
{
    // What Qt's Wayland plugin shows the compositor when a window asks to be active.
    if (!activationToken.isEmpty() && QGuiApplication::platformName().startsWith(u"wayland"))
        qputenv("XDG_ACTIVATION_TOKEN", activationToken.toUtf8());
    m_window->present();
}

void Application::openLink(const GigId &gig)
{
    if (!m_window)
        return;
    bringUp({});
    m_window->openGig(gig);
}

void Application::updateClosing()
{
    m_window->setCloseHides(m_desktop && m_desktop->hasTray() && m_settings.closeToTray());
}

void Application::quit()
{
    if (std::exchange(m_quitting, true))
        return;
    tearDown();
    QTimer::singleShot(quitLimit, qApp, &QCoreApplication::quit);
    if (m_backend)
        m_backend->stop(qApp, &QCoreApplication::quit);
    else
        QTimer::singleShot(0, qApp, &QCoreApplication::quit);
}

void Application::tearDown()
{
    m_quitting = true;
    m_backendRetry.stop();
    m_waiting.reset();
    m_instance.disconnect(this);
    m_instance.close();
    m_known.disconnect(this);
    if (m_window)
        m_window->hide();
    m_desktop.reset();
    m_window.reset();
    m_api.abortAll();
    m_leaving.clear();
    m_others.clear();
    m_scope.reset();
}

} // namespace gigflow
