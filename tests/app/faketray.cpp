// SPDX-License-Identifier: MIT
#include "tests/app/faketray.h"

#include <QDBusMessage>
#include <QDBusVariant>
#include <QUuid>

namespace gigflow::test {

namespace {
const QString trayService = QStringLiteral("org.kde.StatusNotifierWatcher");
const QString trayPath = QStringLiteral("/StatusNotifierWatcher");
} // namespace

FakeTray::FakeTray(bool hosted)
    : m_hosted(hosted),
      m_name(QUuid::createUuid().toString()),
      m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_name))
{
    m_bus.registerVirtualObject(trayPath, this);
    m_bus.registerService(trayService);
}

FakeTray::~FakeTray()
{
    m_bus.unregisterObject(trayPath);
    m_bus.unregisterService(trayService);
    QDBusConnection::disconnectFromBus(m_name);
}

void FakeTray::setHosted(bool hosted)
{
    m_hosted = hosted;
    m_bus.send(QDBusMessage::createSignal(trayPath, trayService,
                                          hosted
                                              ? QStringLiteral("StatusNotifierHostRegistered")
                                              : QStringLiteral("StatusNotifierHostUnregistered")));
}

bool FakeTray::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    if (message.member() == u"Get") {
        ++asked;
        connection.send(message.createReply(QVariant::fromValue(QDBusVariant(m_hosted))));
    } else {
        connection.send(message.createReply());
    }
    return true;
}

} // namespace gigflow::test
