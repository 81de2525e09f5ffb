// SPDX-License-Identifier: MIT
#include "app/desktop/accountalerts.h"

#include "app/desktop/desktopnotifier.h"
#include "models/settings.h"
#include "models/store.h"
#include "net/sync/sync.h"
#include "ui/notifications/pausemenu.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace gigflow {

AccountAlerts::AccountAlerts(const QString &account, Store &store, Sync *sync,
                             const Settings &settings, DesktopNotifier &notifier,
                             std::function<bool()> isQuiet, QObject *parent)
    : QObject(parent),
      m_account(account),
      m_store(&store),
      m_sync(sync),
      m_settings(settings),
      m_notifier(notifier),
      m_isQuiet(std::move(isQuiet))
{
    m_pauseEnds.setSingleShot(true);
    connect(&m_pauseEnds, &QTimer::timeout, this, &AccountAlerts::look);
    connect(&settings, &Settings::alertsChanged, this, &AccountAlerts::look);
    connect(&store, &Store::noticed, this, &AccountAlerts::onNoticed);
    if (sync)
        connect(sync, &Sync::statusChanged, this, &AccountAlerts::look);
}

void AccountAlerts::onNoticed(const QList<Notice> &notices)
{
    // Read already: history that came with the first sync of this device, not news.
    std::copy_if(notices.cbegin(), notices.cend(), std::back_inserter(m_waiting),
                 [](const Notice &notice) { return !notice.read; });
    look();
}

void AccountAlerts::look()
{
    m_pauseEnds.stop();
    if (m_waiting.isEmpty() || !m_store)
        return;
    if (m_isQuiet()) {
        m_wasQuiet = true;
        // A timer of a day would miss a clock that was set; a look now and then does not.
        const qint64 left =
            QDateTime::currentDateTimeUtc().secsTo(m_settings.alertsPausedUntil()) + 1;
        if (alertsArePaused(m_settings))
            m_pauseEnds.start(std::chrono::seconds(std::clamp<qint64>(left, 1, 60)));
        return;
    }
    if (m_sync && m_sync->status().catchingUp)
        return;
    if (std::exchange(m_wasQuiet, false))
        tellUnread();
    else
        m_notifier.tell(m_account, std::exchange(m_waiting, {}), m_owner);
}

void AccountAlerts::tellUnread()
{
    // What comes from now on is not in the answer: it waits for the next look.
    m_store->queryNotices(
        this, [this, held = std::exchange(m_waiting, {})](const QList<Notice> &all) mutable {
            if (m_isQuiet()) { // meanwhile
                m_waiting = held + std::exchange(m_waiting, {});
                return look();
            }
            QSet<QString> unread;
            for (const Notice &notice : all) {
                if (!notice.read)
                    unread.insert(notice.identity);
            }
            held.removeIf([&](const Notice &notice) { return !unread.contains(notice.identity); });
            m_notifier.tell(m_account, held, m_owner);
        });
}

} // namespace gigflow
