// SPDX-License-Identifier: MIT
// The freedesktop Secret Service over D-Bus: only questions, never a secret. QtKeychain stores each
// secret as an item with the attributes "server" (our service name) and "user" (the key), which is
// what is searched for here.
#pragma once

#include "net/secrets/keyringprobe.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusServiceWatcher>

namespace gigflow {

class SecretServiceUnlock;

class SecretServiceProbe : public KeyringProbe
{
    Q_OBJECT
public:
    SecretServiceProbe(const QString &service, std::chrono::milliseconds limit,
                       QObject *parent = nullptr);
    ~SecretServiceProbe() override;

    void find(const QString &key, SecretStore::SecretAnswer<Found> answer) override;
    void checkWritable(SecretStore::SecretAnswer<void> answer) override;
    void unlock(SecretStore::SecretAnswer<void> answer) override;
    void cancelUnlock() override;

private:
    const QString m_service;
    const std::chrono::milliseconds m_limit;
    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    std::unique_ptr<SecretServiceUnlock> m_unlock;
};

/// One asynchronous call to the Secret Service. `answer` gets the reply, or the error told apart.
void callSecretService(const QDBusConnection &bus, const QDBusMessage &call,
                       std::chrono::milliseconds limit, QObject *owner,
                       SecretStore::SecretAnswer<QDBusMessage> answer);

[[nodiscard]] QDBusMessage secretServiceMethod(const QString &path, const QString &interface,
                                               const QString &method,
                                               const QVariantList &arguments);

namespace secretservice {
inline const QString name = QStringLiteral("org.freedesktop.secrets");
inline const QString path = QStringLiteral("/org/freedesktop/secrets");
inline const QString serviceInterface = QStringLiteral("org.freedesktop.Secret.Service");
inline const QString collectionInterface = QStringLiteral("org.freedesktop.Secret.Collection");
inline const QString promptInterface = QStringLiteral("org.freedesktop.Secret.Prompt");
} // namespace secretservice

} // namespace gigflow
