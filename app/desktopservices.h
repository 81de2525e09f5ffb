// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktop/accountalerts.h"
#include "app/desktop/desktopnotifier.h"
#include "app/desktop/systemquiet.h"
#include "app/desktop/tray.h"

#include <QPointer>

#include <map>

namespace gigflow {

class Store;
class Sync;

/// What the desktop shows of us outside the window: tray icon, unread count, notifications. Made
/// after the window has been painted, since it talks to the session bus. GUI thread.
class DesktopServices : public QObject
{
    Q_OBJECT
public:
    explicit DesktopServices(Settings &settings, QObject *parent = nullptr);
    ~DesktopServices() override;

    /// Follows this account (Account::folderName()), the one that is shown: its notices and, in the
    /// tray, its unread count; null: nobody is shown. The one before is left, unless it is followed
    /// as another by now. Store and sync may go without a word.
    void follow(const QString &account, Store *store, Sync *sync);
    /// Follows the notices of an account that is not shown, or not any more. `owner` is whose they
    /// are, in words.
    void followToo(const QString &account, const QString &owner, Store &store, Sync *sync);
    void leave(const QString &account);          ///< before its store goes
    void retranslate() { m_tray.retranslate(); } ///< after a change of language
    [[nodiscard]] bool hasTray() const { return m_tray.isThere(); }
    /// Nothing is told now: alerts are paused, or the desktop asks for quiet.
    [[nodiscard]] bool isQuiet() const;

Q_SIGNALS:
    void trayAppeared();
    void trayGone();
    /// Come to the front.
    void openRequested();
    /// Come to the front and show that gig of that account; invalid: the notification history.
    void noticeOpened(const QString &account, gigflow::GigKey gig, const QString &activationToken);
    void newGigRequested();
    void quitRequested();

private:
    void countUnread();
    AccountAlerts &alertsOf(const QString &account, Store &store, Sync *sync);
    void lookAll();

    Settings &m_settings;
    Tray m_tray;
    std::unique_ptr<NoticeSink> m_notices; ///< null where the system has the tray only
    DesktopNotifier m_notifier;
    SystemQuiet m_quiet;
    std::map<QString, std::unique_ptr<AccountAlerts>> m_alerts; ///< by account
    QPointer<Store> m_store;                                    ///< of the account that is shown
    QString m_account;
};

} // namespace gigflow
