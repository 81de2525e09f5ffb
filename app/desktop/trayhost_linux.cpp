// SPDX-License-Identifier: MIT
#include "app/desktop/trayhost.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QSystemTrayIcon>
#include <QTimer>

namespace gigflow {

namespace {
const QString watcherName = QStringLiteral("org.kde.StatusNotifierWatcher");
const QString watcherPath = QStringLiteral("/StatusNotifierWatcher");
constexpr std::chrono::seconds xembedAfter{10};
constexpr int hostAnswerLimitMs = 5000;
} // namespace

struct TrayHost::Private : public QObject
{
    explicit Private(TrayHost &owner) : q(owner) {}

    void ask()
    {
        auto call = QDBusMessage::createMethodCall(
            watcherName, watcherPath, QStringLiteral("org.freedesktop.DBus.Properties"),
            QStringLiteral("Get"));
        call.setArguments({watcherName, QStringLiteral("IsStatusNotifierHostRegistered")});
        call.setAutoStartService(false);
        auto *pending = new QDBusPendingCallWatcher(bus.asyncCall(call, hostAnswerLimitMs), this);
        QObject::connect(pending, &QDBusPendingCallWatcher::finished, this, [this, pending] {
            pending->deleteLater();
            const auto value =
                pending->reply().arguments().value(0).value<QDBusVariant>().variant();
            if (!pending->isError() && value.toBool())
                found();
            else if (!pending->isError())
                repeat.start(); // the watcher is there, its panel not yet
        });
    }

    void found()
    {
        repeat.stop();
        xembed.stop();
        if (std::exchange(there, true))
            return;
        Q_EMIT q.appeared();
    }

    TrayHost &q;
    QDBusConnection bus = QDBusConnection::sessionBus();
    QDBusServiceWatcher watcher;
    QTimer repeat;
    QTimer xembed;
    bool there = false;
};

TrayHost::TrayHost(QObject *parent) : QObject(parent), d(std::make_unique<Private>(*this)) {}
TrayHost::~TrayHost() = default;

void TrayHost::start()
{
    d->watcher.setConnection(d->bus);
    d->watcher.addWatchedService(watcherName);
    d->watcher.setWatchMode(QDBusServiceWatcher::WatchForRegistration);
    connect(&d->watcher, &QDBusServiceWatcher::serviceRegistered, d.get(), &Private::ask);
    d->repeat.setSingleShot(true);
    d->repeat.setInterval(1000);
    connect(&d->repeat, &QTimer::timeout, d.get(), &Private::ask);
    if (d->bus.isConnected())
        d->ask();
    // An old-style X11 tray has no name on the bus. Asking Qt settles the matter for this process,
    // hence last.
    if (QGuiApplication::platformName() == u"xcb") {
        d->xembed.setInterval(xembedAfter);
        connect(&d->xembed, &QTimer::timeout, d.get(), [this] {
            if (QSystemTrayIcon::isSystemTrayAvailable())
                d->found();
        });
        d->xembed.start();
    }
}

bool TrayHost::isThere() const
{
    return d->there;
}

} // namespace gigflow
