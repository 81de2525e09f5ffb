// SPDX-License-Identifier: MIT
#include "tests/app/fakenotifications.h"

#include <QDBusMessage>
#include <QDBusVariant>
#include <QUuid>

namespace gigflow::test {

namespace {
const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");

QDBusMessage makeSignal(const QString &name, const QVariantList &arguments)
{
    auto signal = QDBusMessage::createSignal(path, service, name);
    signal.setArguments(arguments);
    return signal;
}
} // namespace

FakeNotifications::FakeNotifications(const QStringList &capabilities)
    : m_capabilities(capabilities),
      m_name(QUuid::createUuid().toString()),
      m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_name))
{
    m_bus.registerVirtualObject(path, this);
    m_bus.registerService(service);
}

FakeNotifications::~FakeNotifications()
{
    m_bus.unregisterObject(path);
    m_bus.unregisterService(service);
    QDBusConnection::disconnectFromBus(m_name);
}

bool FakeNotifications::handleMessage(const QDBusMessage &message,
                                      const QDBusConnection &connection)
{
    if (message.member() == u"GetCapabilities") {
        connection.send(message.createReply(m_capabilities));
    } else if (message.member() == u"Notify") {
        const auto arguments = message.arguments();
        shown.append({++m_lastId, arguments.at(0).toString(), arguments.at(3).toString(),
                      arguments.at(4).toString(), arguments.at(5).toStringList()});
        connection.send(message.createReply(m_lastId));
    } else if (message.member() == u"Get") {
        connection.send(m_inhibited && message.arguments().value(1).toString() == u"Inhibited"
                            ? message.createReply(QVariant::fromValue(QDBusVariant(*m_inhibited)))
                            : message.createErrorReply(QDBusError::UnknownProperty, {}));
    }
    return true;
}

void FakeNotifications::setInhibited(bool on)
{
    m_inhibited = on;
    auto changed =
        QDBusMessage::createSignal(path, QStringLiteral("org.freedesktop.DBus.Properties"),
                                   QStringLiteral("PropertiesChanged"));
    changed.setArguments({service, QVariantMap{{QStringLiteral("Inhibited"), on}}, QStringList()});
    m_bus.send(changed);
}

void FakeNotifications::click(uint id, const QString &token, const QString &action)
{
    if (!token.isEmpty())
        emitSignal(QStringLiteral("ActivationToken"), {id, token});
    emitSignal(QStringLiteral("ActionInvoked"), {id, action});
}

void FakeNotifications::close(uint id)
{
    emitSignal(QStringLiteral("NotificationClosed"), {id, 2U});
}

void FakeNotifications::emitSignal(const QString &name, const QVariantList &arguments)
{
    m_bus.send(makeSignal(name, arguments));
}

void forgeClick(uint id)
{
    QDBusConnection::sessionBus().send(
        makeSignal(QStringLiteral("ActionInvoked"), {id, QStringLiteral("default")}));
}

} // namespace gigflow::test
