// SPDX-License-Identifier: MIT
#include "app/desktop/systemquiet.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

namespace gigflow {

namespace {
const QString notifyService = QStringLiteral("org.freedesktop.Notifications");
const QString notifyPath = QStringLiteral("/org/freedesktop/Notifications");
const QString properties = QStringLiteral("org.freedesktop.DBus.Properties");
constexpr int quietLimitMs = 5000;
} // namespace

struct SystemQuiet::Private : public QObject
{
    Q_OBJECT
public:
    explicit Private(SystemQuiet &owner) : q(owner) {}

    void ask()
    {
        auto call = QDBusMessage::createMethodCall(notifyService, notifyPath, properties,
                                                   QStringLiteral("Get"));
        call.setArguments({notifyService, QStringLiteral("Inhibited")});
        call.setAutoStartService(false);
        auto *pending = new QDBusPendingCallWatcher(bus.asyncCall(call, quietLimitMs), this);
        connect(pending, &QDBusPendingCallWatcher::finished, this, [this, pending] {
            pending->deleteLater();
            // A service that does not know the property is never quiet.
            set(!pending->isError() &&
                pending->reply().arguments().value(0).value<QDBusVariant>().variant().toBool());
        });
    }

    void set(bool now)
    {
        if (std::exchange(quiet, now) != now)
            Q_EMIT q.changed(now);
    }

    SystemQuiet &q;
    QDBusConnection bus = QDBusConnection::sessionBus();
    QDBusServiceWatcher watcher;
    bool quiet = false;

public Q_SLOTS:
    void onPropertiesChanged(const QDBusMessage &message)
    {
        // Whoever sent it: the service is asked, not the signal believed.
        if (message.arguments().value(0).toString() == notifyService)
            ask();
    }
};

SystemQuiet::SystemQuiet(QObject *parent) : QObject(parent), d(std::make_unique<Private>(*this)) {}
SystemQuiet::~SystemQuiet() = default;

void SystemQuiet::start()
{
    if (!d->bus.isConnected())
        return;
    d->watcher.setConnection(d->bus);
    d->watcher.addWatchedService(notifyService);
    d->watcher.setWatchMode(QDBusServiceWatcher::WatchForOwnerChange);
    connect(&d->watcher, &QDBusServiceWatcher::serviceOwnerChanged, d.get(), &Private::ask);
    // By path only: naming the service would make Qt wait for its owner.
    d->bus.connect(QString(), notifyPath, properties, QStringLiteral("PropertiesChanged"), d.get(),
                   SLOT(onPropertiesChanged(QDBusMessage)));
    d->ask();
}

bool SystemQuiet::isQuiet() const
{
    return d->quiet;
}

} // namespace gigflow

#include "systemquiet_linux.moc"
