// SPDX-License-Identifier: MIT
#include "app/desktopservices.h"

#include "models/settings.h"
#include "models/store.h"
#include "net/sync/sync.h"
#include "ui/notifications/pausemenu.h"

#if defined(Q_OS_LINUX) || defined(Q_OS_FREEBSD)
#include "app/desktop/freedesktopnotices_linux.h"
#endif

#include <QSet>

#include <algorithm>
#include <iterator>

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
    connect(&m_notifier, &DesktopNotifier::openRequested, this,
            [this](const QString &account, GigKey gig, const QString &activationToken) {
                // Keys are an account's own: a notice of another one only brings the window up.
                if (account == m_account)
                    Q_EMIT noticeOpened(gig, activationToken);
                else
                    Q_EMIT openRequested();
            });
    connect(&m_quiet, &SystemQuiet::changed, this, &DesktopServices::tellHeld);
    connect(&settings, &Settings::alertsChanged, this, &DesktopServices::tellHeld);
    m_pauseEnds.setSingleShot(true);
    connect(&m_pauseEnds, &QTimer::timeout, this, &DesktopServices::tellHeld);
    m_quiet.start();
    m_tray.start();
}

DesktopServices::~DesktopServices() = default;

void DesktopServices::follow(const QString &account, Store *store, Sync *sync)
{
    if (m_store)
        m_store->disconnect(this);
    if (m_sync)
        m_sync->disconnect(this);
    m_sync = sync;
    m_notifier.hold(false);
    m_store = store;
    m_account = account;
    m_held.clear();
    m_tray.setSignedIn(store != nullptr);
    m_tray.setUnread(0);
    if (!store)
        return;
    if (sync) {
        m_notifier.hold(sync->status().catchingUp);
        connect(sync, &Sync::statusChanged, this,
                [this](const SyncStatus &status) { m_notifier.hold(status.catchingUp); });
    }
    connect(store, &Store::noticed, this, [this](const QList<Notice> &notices) {
        // Read already: history that came with the first sync of this device, not news.
        QList<Notice> unread;
        std::copy_if(notices.cbegin(), notices.cend(), std::back_inserter(unread),
                     [](const Notice &notice) { return !notice.read; });
        onNoticed(unread);
    });
    connect(store, &Store::opened, this, [this] { countUnread(); });
    connect(store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.notices)
            countUnread();
    });
    countUnread();
}

bool DesktopServices::isQuiet() const
{
    return m_quiet.isQuiet() || alertsArePaused(m_settings);
}

void DesktopServices::onNoticed(const QList<Notice> &notices)
{
    if (!isQuiet())
        return m_notifier.tell(m_account, notices);
    m_held += notices;
    tellHeld(); // which waits for the end of the pause
}

void DesktopServices::tellHeld()
{
    m_pauseEnds.stop();
    if (m_held.isEmpty() || !m_store)
        return;
    if (alertsArePaused(m_settings)) {
        // A timer of a day would miss a clock that was set; a look now and then does not.
        const qint64 left =
            QDateTime::currentDateTimeUtc().secsTo(m_settings.alertsPausedUntil()) + 1;
        m_pauseEnds.start(std::chrono::seconds(std::clamp<qint64>(left, 1, 60)));
        return;
    }
    if (m_quiet.isQuiet())
        return;
    // What is held from now on is not in the answer: it waits for the next look.
    m_store->queryNotices(this, [this, of = m_store, held = std::exchange(m_held, {})](
                                    const QList<Notice> &all) mutable {
        if (of != m_store)
            return;
        if (isQuiet()) { // meanwhile
            m_held = held + std::exchange(m_held, {});
            return tellHeld();
        }
        QSet<QString> unread;
        for (const Notice &notice : all) {
            if (!notice.read)
                unread.insert(notice.identity);
        }
        held.removeIf([&](const Notice &notice) { return !unread.contains(notice.identity); });
        m_notifier.tell(m_account, held);
    });
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
