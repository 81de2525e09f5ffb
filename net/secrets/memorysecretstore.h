// SPDX-License-Identifier: MIT
// Secrets that live as long as the process: for tests, and for a run that must leave nothing
// behind.
#pragma once

#include "net/secrets/secretstore.h"

#include <QHash>

namespace gigflow {

class MemorySecretStore : public SecretStore
{
    Q_OBJECT
public:
    using SecretStore::SecretStore;

    void read(const QString &key, QObject *context, SecretAnswer<QString> answer) override;
    void write(const QString &key, const QString &secret, QObject *context,
               SecretAnswer<void> answer) override;
    void remove(const QString &key, QObject *context, SecretAnswer<void> answer) override;
    void unlock(QObject *context, SecretAnswer<void> answer) override;
    void cancelUnlock() override {}

private:
    QHash<QString, QString> m_secrets;
};

} // namespace gigflow
