// SPDX-License-Identifier: MIT
// org.freedesktop.Notifications over asynchronous D-Bus: every notice has an id and a `default`
// action of its own, so that a click opens exactly that gig (design.md 7).
#pragma once

#include "app/desktop/noticesink.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QHash>

class QDBusMessage;

namespace gigflow {

/// Survives a restart of the notification daemon: ids of the old one are forgotten, the next notice
/// goes to the new one. Connects to the session bus when it is made.
class FreedesktopNotices : public NoticeSink
{
    Q_OBJECT
public:
    explicit FreedesktopNotices(QObject *parent = nullptr);
    void show(const DesktopNotice &notice) override;

private Q_SLOTS:
    void onActionInvoked(const QDBusMessage &message);
    void onActivationToken(const QDBusMessage &message);
    void onClosed(const QDBusMessage &message);

private:
    void listen(const QString &signal, const char *slot);
    void askCapabilities();
    void send(const DesktopNotice &notice);
    void onSent(const DesktopNotice &notice, const QDBusMessage &reply);
    void forgetDaemon();
    /// Whether a signal comes from the daemon our notices went to.
    [[nodiscard]] bool isOurs(const QDBusMessage &message) const;

    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    QString m_owner; ///< unique name of the daemon; empty until it has answered
    bool m_markup = false;
    bool m_asking = false;
    QList<DesktopNotice> m_waiting; ///< until the daemon has said what it can do
    QHash<uint, DesktopNotice> m_shown;
    QHash<uint, QString> m_tokens;
};

} // namespace gigflow
