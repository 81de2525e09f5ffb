// SPDX-License-Identifier: MIT
#include "app/desktopservices.h"

#include "models/settings.h"
#include "models/store.h"
#include "net/sync/sync.h"
#include "ui/notifications/pausemenu.h"

#if defined(Q_OS_LINUX) || defined(Q_OS_FREEBSD)
#include "app/desktop/freedesktopnotices_linux.h"
#endif

namespace gigflow {

namespace {
std::unique_ptr<NoticeSink> makeNotices()
{
#if defined(Q_OS_LINUX) || defined(Q_OS_FREEBSD)
    return std::make_unique<FreedesktopNotices>();
#else
    return nullptr;
#endif
}
} // namespace

DesktopServices::DesktopServices(Settings &settings, QObject *parent)
    : QObject(parent),
      m_settings(settings),
      m_tray(settings),
      m_notices(makeNotices()),
      m_notifier(settings, m_notices.get(), m_tray)
{
    connect(&m_tray, &Tray::appeared, this, &DesktopServices::trayAppeared);
    connect(&m_tray, &Tray::gone, this, &DesktopServices::trayGone);
    connect(&m_tray, &Tray::openRequested, this, &DesktopServices::openRequested);
    connect(&m_tray, &Tray::newGigRequested, this, &DesktopServices::newGigRequested);
    connect(&m_tray, &Tray::quitRequested, this, &DesktopServices::quitRequested);
    connect(&m_notifier, &DesktopNotifier::openRequested, this, &DesktopServices::noticeOpened);
    connect(&m_quiet, &SystemQuiet::changed, this, &DesktopServices::lookAll);
    m_quiet.start();
    m_tray.start();
}

DesktopServices::~DesktopServices() = default;

AccountAlerts &DesktopServices::alertsOf(const QString &account, Store &store, Sync *sync)
{
    auto &alerts = m_alerts[account];
    if (!alerts || alerts->store() != &store)
        alerts = std::make_unique<AccountAlerts>(account, store, sync, m_settings, m_notifier,
                                                 [this] { return isQuiet(); });
    return *alerts;
}

void DesktopServices::follow(const QString &account, Store *store, Sync *sync)
{
    if (m_store)
        m_store->disconnect(this);
    const auto former = m_alerts.find(m_account);
    if (former != m_alerts.end() && former->second->owner().isEmpty() && account != m_account)
        m_alerts.erase(former);
    m_store = store;
    m_account = account;
    m_tray.setSignedIn(store != nullptr);
    m_tray.setUnread(0);
    if (!store)
        return;
    alertsOf(account, *store, sync).setOwner({});
    connect(store, &Store::opened, this, [this] { countUnread(); });
    connect(store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.notices)
            countUnread();
    });
    countUnread();
}

void DesktopServices::followToo(const QString &account, const QString &owner, Store &store,
                                Sync *sync)
{
    alertsOf(account, store, sync).setOwner(owner);
}

void DesktopServices::leave(const QString &account)
{
    m_alerts.erase(account);
}

bool DesktopServices::isQuiet() const
{
    return m_quiet.isQuiet() || alertsArePaused(m_settings);
}

void DesktopServices::lookAll()
{
    for (const auto &[account, alerts] : m_alerts)
        alerts->look();
}

void DesktopServices::countUnread()
{
    if (!m_store)
        return;
    m_store->unreadNotices(this, [this, of = m_store](int unread) {
        if (of == m_store)
            m_tray.setUnread(unread);
    });
}

} // namespace gigflow
