// SPDX-License-Identifier: MIT
#include "app/desktop/freedesktopnotices_linux.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QLoggingCategory>

#include <utility>

namespace gigflow {

Q_LOGGING_CATEGORY(logNotices, "gigflow.notices", QtInfoMsg)

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
constexpr int noticeAnswerLimitMs = 10'000;
constexpr qsizetype maxRemembered =
    200; ///< a daemon that never tells of closing must not make us grow

QDBusMessage methodCall(const QString &method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

} // namespace

FreedesktopNotices::FreedesktopNotices(QObject *parent)
    : NoticeSink(parent),
      m_bus(QDBusConnection::sessionBus()),
      m_watcher(service, m_bus, QDBusServiceWatcher::WatchForUnregistration)
{
    connect(&m_watcher, &QDBusServiceWatcher::serviceUnregistered, this,
            &FreedesktopNotices::forgetDaemon);
    listen(QStringLiteral("ActionInvoked"), SLOT(onActionInvoked(QDBusMessage)));
    listen(QStringLiteral("ActivationToken"), SLOT(onActivationToken(QDBusMessage)));
    listen(QStringLiteral("NotificationClosed"), SLOT(onClosed(QDBusMessage)));
}

void FreedesktopNotices::listen(const QString &signal, const char *slot)
{
    // Matched by path only: naming the service would make Qt look up its owner and wait for the
    // answer.
    m_bus.connect(QString(), path, service, signal, this, slot);
}

void FreedesktopNotices::show(const DesktopNotice &notice)
{
    if (!m_bus.isConnected()) {
        QMetaObject::invokeMethod(
            this, [this, notice] { Q_EMIT refused(notice); }, Qt::QueuedConnection);
        return;
    }
    if (!m_owner.isEmpty())
        return send(notice);
    m_waiting.append(notice);
    if (!m_asking)
        askCapabilities();
}

void FreedesktopNotices::askCapabilities()
{
    m_asking = true;
    auto *watcher = new QDBusPendingCallWatcher(
        m_bus.asyncCall(methodCall(QStringLiteral("GetCapabilities")), noticeAnswerLimitMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_asking = false;
        const auto waiting = std::exchange(m_waiting, {});
        if (watcher->isError()) {
            qCInfo(logNotices) << "no notification service:" << watcher->error().name();
            for (const auto &notice : waiting)
                Q_EMIT refused(notice);
            return;
        }
        m_owner = watcher->reply().service();
        m_markup = watcher->reply().arguments().value(0).toStringList().contains(u"body-markup");
        for (const auto &notice : waiting)
            send(notice);
    });
}

void FreedesktopNotices::send(const DesktopNotice &notice)
{
    // Titles and names come from other people: where the daemon reads markup, theirs must not be
    // any.
    const auto body = m_markup ? notice.body.toHtmlEscaped() : notice.body;
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral("gigflow")},
                            {QStringLiteral("category"), QStringLiteral("im.received")},
                            {QStringLiteral("urgency"), QVariant::fromValue(uchar{1})}};
    auto call = methodCall(QStringLiteral("Notify"));
    call.setArguments({QStringLiteral("Gig Flow"), 0U, QStringLiteral("gigflow"), notice.summary,
                       body, QStringList{QStringLiteral("default"), tr("Open")}, hints, -1});
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call, noticeAnswerLimitMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, notice] {
        watcher->deleteLater();
        if (!watcher->isError())
            return onSent(notice, watcher->reply());
        qCInfo(logNotices) << "not shown:" << watcher->error().name();
        Q_EMIT refused(notice);
    });
}

void FreedesktopNotices::onSent(const DesktopNotice &notice, const QDBusMessage &reply)
{
    m_owner = reply.service();
    if (m_shown.size() >= maxRemembered)
        m_shown.clear();
    m_shown.insert(reply.arguments().value(0).toUInt(), notice);
}

void FreedesktopNotices::onActionInvoked(const QDBusMessage &message)
{
    if (!isOurs(message) || message.arguments().value(1).toString() != u"default")
        return;
    const uint id = message.arguments().at(0).toUInt();
    const auto found = m_shown.constFind(id);
    if (found == m_shown.constEnd())
        return; // another program's notice
    // A copy: who hears of the click may take the notice back.
    // NOLINTNEXTLINE(performance-unnecessary-copy-initialization)
    const auto notice = *found;
    Q_EMIT clicked(notice, m_tokens.take(id));
}

void FreedesktopNotices::onActivationToken(const QDBusMessage &message)
{
    const uint id = message.arguments().value(0).toUInt();
    if (isOurs(message) && m_shown.contains(id))
        m_tokens.insert(id, message.arguments().value(1).toString());
}

void FreedesktopNotices::onClosed(const QDBusMessage &message)
{
    // Some daemons close a notice first and tell of the click afterwards, others keep it in a
    // history from which it can still be clicked: only a token is worthless now.
    if (isOurs(message))
        m_tokens.remove(message.arguments().value(0).toUInt());
}

void FreedesktopNotices::forgetDaemon()
{
    m_owner.clear();
    m_shown.clear();
    m_tokens.clear();
}

bool FreedesktopNotices::isOurs(const QDBusMessage &message) const
{
    return !m_owner.isEmpty() && message.service() == m_owner;
}

} // namespace gigflow
