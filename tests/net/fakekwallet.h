// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QTimer>

namespace gigflow::test {

/// kwalletd5 by script, on its own connection to the session bus.
class FakeKWallet : public QDBusVirtualObject
{
    Q_OBJECT
public:
    FakeKWallet() : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_name))
    {
        m_bus.registerVirtualObject(QStringLiteral("/modules/kwalletd5"), this);
        m_bus.registerService(QStringLiteral("org.kde.kwalletd5"));
    }
    ~FakeKWallet() override
    {
        m_bus.unregisterService(QStringLiteral("org.kde.kwalletd5"));
        QDBusConnection::disconnectFromBus(m_name);
    }

    int delayMs = 0; ///< of every answer
    bool enabled = true;
    bool open = true;
    int opens = 1;    ///< the handle that open() answers; below 0: the person said no
    QStringList keys; ///< in the folder "gigflow"
    QStringList calls;

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        calls.append(message.member());
        QTimer::singleShot(delayMs, this, [this, message, connection] {
            connection.send(message.createReply(answer(message)));
        });
        return true;
    }

private:
    QVariant answer(const QDBusMessage &message)
    {
        const QString method = message.member();
        if (method == u"isEnabled")
            return enabled;
        if (method == u"networkWallet")
            return QStringLiteral("kdewallet");
        if (method == u"keyDoesNotExist")
            return !keys.contains(message.arguments().value(2).toString());
        if (method == u"isOpen")
            return open;
        if (method == u"open") {
            open = opens >= 0;
            return opens;
        }
        return {};
    }

    const QString m_name = QStringLiteral("fake-kwallet");
    QDBusConnection m_bus;
};

} // namespace gigflow::test
