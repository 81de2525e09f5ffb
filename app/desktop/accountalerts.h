// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace gigflow {

class DesktopNotifier;
class Settings;
class Store;
class Sync;

/// Tells of one account's notices on the desktop, at the right time: not while it catches up (then
/// all at once), not while alerts are paused or the desktop asks for quiet (then what nobody has
/// read meanwhile). GUI thread.
class AccountAlerts : public QObject
{
    Q_OBJECT
public:
    /// `account` is Account::folderName(). Store and sync (may be null) may go without a word; the
    /// rest outlives this. `isQuiet`: alerts are paused, or the desktop asks for quiet.
    AccountAlerts(const QString &account, Store &store, Sync *sync, const Settings &settings,
                  DesktopNotifier &notifier, std::function<bool()> isQuiet,
                  QObject *parent = nullptr);

    [[nodiscard]] Store *store() const { return m_store; }
    /// Whose account it is, said where more than one is followed; empty: of the one that is shown.
    void setOwner(const QString &name) { m_owner = name; }
    [[nodiscard]] QString owner() const { return m_owner; }
    void look(); ///< a pause, or the desktop's quiet, may be over

private:
    void onNoticed(const QList<Notice> &notices);
    void tellUnread();

    const QString m_account;
    QString m_owner;
    QPointer<Store> m_store;
    QPointer<Sync> m_sync;
    const Settings &m_settings;
    DesktopNotifier &m_notifier;
    std::function<bool()> m_isQuiet;
    QTimer m_pauseEnds;
    QList<Notice> m_waiting;
    bool m_wasQuiet = false; ///< some of those that wait have waited for the end of a pause
};

} // namespace gigflow
