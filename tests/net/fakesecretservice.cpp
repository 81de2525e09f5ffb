// SPDX-License-Identifier: MIT
#include "tests/net/fakesecretservice.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>

namespace gigflow::test {

namespace {
const QString connectionName = QStringLiteral("fake-secret-service");
const QString root = QStringLiteral("/org/freedesktop/secrets");
const QString promptPath = QStringLiteral("/org/freedesktop/secrets/prompt/p1");

QVariant paths(const QStringList &list)
{
    QList<QDBusObjectPath> result;
    for (const auto &path : list)
        result.append(QDBusObjectPath(path));
    return QVariant::fromValue(result);
}

QVariant path(const QString &value)
{
    return QVariant::fromValue(QDBusObjectPath(value));
}
} // namespace

FakeSecretService::FakeSecretService()
    : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, connectionName))
{
    m_bus.registerVirtualObject(root, this, QDBusConnection::SubPath);
    m_bus.registerService(QStringLiteral("org.freedesktop.secrets"));
}

FakeSecretService::~FakeSecretService()
{
    leaveBus();
}

void FakeSecretService::leaveBus()
{
    m_bus.unregisterObject(root, QDBusConnection::UnregisterTree);
    m_bus.unregisterService(QStringLiteral("org.freedesktop.secrets"));
    QDBusConnection::disconnectFromBus(connectionName);
}

bool FakeSecretService::handleMessage(const QDBusMessage &message,
                                      const QDBusConnection &connection)
{
    calls.append(message.member());
    if (silent)
        return true;
    connection.send(message.createReply(answer(message)));
    if (message.member() == u"Prompt") {
        if (prompt == Prompt::Accepts || prompt == Prompt::Dismisses)
            completePrompt(prompt == Prompt::Dismisses);
    }
    return true;
}

QVariantList FakeSecretService::answer(const QDBusMessage &message)
{
    const auto method = message.member();
    const QStringList items{root + QStringLiteral("/collection/login/1")};
    if (method == u"SearchItems")
        return {paths(locked ? QStringList() : items), paths(locked ? items : QStringList())};
    if (method == u"ReadAlias")
        return {
            path(hasDefault ? root + QStringLiteral("/collection/login") : QStringLiteral("/"))};
    if (method == u"Unlock")
        return {paths({}), path(locked ? promptPath : QStringLiteral("/"))};
    if (method == u"CreateCollection")
        return {path(QStringLiteral("/")), path(promptPath)};
    if (method == u"Get")
        return {QVariant::fromValue(QDBusVariant(locked))};
    return {}; // Prompt, Dismiss
}

void FakeSecretService::completePrompt(bool dismissed)
{
    if (!dismissed)
        locked = false;
    auto signal = QDBusMessage::createSignal(
        promptPath, QStringLiteral("org.freedesktop.Secret.Prompt"), QStringLiteral("Completed"));
    signal.setArguments({dismissed, QVariant::fromValue(QDBusVariant(QString()))});
    m_bus.send(signal);
}

} // namespace gigflow::test
