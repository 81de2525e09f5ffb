// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktop/desktopnotifier.h"
#include "app/desktop/systemquiet.h"
#include "app/desktop/tray.h"

#include <QPointer>
#include <QTimer>

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

    /// Follows this account's notices from now on; null: nobody is signed in. Store and sync
    /// may go without a word.
    void follow(const QString &account, Store *store, Sync *sync);
    void retranslate() { m_tray.retranslate(); } ///< after a change of language
    [[nodiscard]] bool hasTray() const { return m_tray.isThere(); }
    /// Nothing is told now: alerts are paused, or the desktop asks for quiet.
    [[nodiscard]] bool isQuiet() const;

Q_SIGNALS:
    void trayAppeared();
    void trayGone();
    /// Come to the front.
    void openRequested();
    /// Come to the front and show that gig; invalid: the notification history.
    void noticeOpened(gigflow::GigKey gig, const QString &activationToken);
    void newGigRequested();
    void quitRequested();

private:
    void countUnread();
    void onNoticed(const QList<Notice> &notices);
    /// Tells what was held back, where nobody has read it meanwhile.
    void tellHeld();

    Settings &m_settings;
    Tray m_tray;
    std::unique_ptr<NoticeSink> m_notices; ///< null where the system has the tray only
    DesktopNotifier m_notifier;
    SystemQuiet m_quiet;
    QTimer m_pauseEnds;
    QList<Notice> m_held; ///< of m_account, since alerts are paused or the desktop is quiet
    QPointer<Store> m_store;
    QPointer<Sync> m_sync;
    QString m_account;
};

} // namespace gigflow
