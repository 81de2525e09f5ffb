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
constexpr std::chrono::seconds xembedEvery{10};
constexpr int hostAnswerLimitMs = 5000;
} // namespace

struct TrayHost::Private : public QObject
{
    Q_OBJECT
public:
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
            if (pending->isError())
                return;
            if (value.toBool())
                return found();
            repeat.start(); // the watcher is there, its panel not yet or no longer
            lost();
        });
    }

    void found()
    {
        repeat.stop();
        xembed.stop();
        ended.stop();
        if (std::exchange(there, true))
            return;
        Q_EMIT q.appeared();
    }

    /// A panel that is started anew is away for a moment only.
    void lost()
    {
        if (there && !ended.isActive())
            ended.start();
    }

    void onOwner(const QString &owner)
    {
        if (owner.isEmpty())
            lost();
        else
            ask();
    }

    void askXembed()
    {
        const bool hosted = QSystemTrayIcon::isSystemTrayAvailable();
        if (!hosted)
            return lost();
        found();
        xembed.start(); // nobody tells when it goes
    }

    TrayHost &q;
    QDBusConnection bus = QDBusConnection::sessionBus();
    QDBusServiceWatcher watcher;
    QTimer repeat;
    QTimer xembed;
    QTimer ended;
    bool there = false;

public Q_SLOTS:
    void onHosts() { ask(); }
};

TrayHost::TrayHost(std::chrono::milliseconds restart, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this))
{
    d->ended.setSingleShot(true);
    d->ended.setInterval(restart);
    connect(&d->ended, &QTimer::timeout, d.get(), [this] {
        d->there = false;
        Q_EMIT gone();
    });
}

TrayHost::~TrayHost() = default;

void TrayHost::start()
{
    d->watcher.setConnection(d->bus);
    d->watcher.addWatchedService(watcherName);
    d->watcher.setWatchMode(QDBusServiceWatcher::WatchForOwnerChange);
    connect(&d->watcher, &QDBusServiceWatcher::serviceOwnerChanged, d.get(),
            [this](const QString &, const QString &, const QString &owner) { d->onOwner(owner); });
    // By path only: naming the service would make Qt wait for its owner. Whoever sent it is asked,
    // not believed.
    for (const auto *signal : {"StatusNotifierHostRegistered", "StatusNotifierHostUnregistered"})
        d->bus.connect(QString(), watcherPath, watcherName, QLatin1StringView(signal), d.get(),
                       SLOT(onHosts()));
    d->repeat.setSingleShot(true);
    d->repeat.setInterval(1000);
    connect(&d->repeat, &QTimer::timeout, d.get(), &Private::ask);
    if (d->bus.isConnected())
        d->ask();
    // An old-style X11 tray has no name on the bus. Asking Qt settles the matter for this process,
    // hence last.
    if (QGuiApplication::platformName() == u"xcb") {
        d->xembed.setInterval(xembedEvery);
        connect(&d->xembed, &QTimer::timeout, d.get(), &Private::askXembed);
        d->xembed.start();
    }
}

bool TrayHost::isThere() const
{
    return d->there;
}

} // namespace gigflow

#include "trayhost_linux.moc"
