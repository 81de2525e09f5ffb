// SPDX-License-Identifier: MIT
#include "net/secrets/memorysecretstore.h"

#include "net/secrets/answers.h"

namespace gigflow {

void MemorySecretStore::read(const QString &key, QObject *context, SecretAnswer<QString> answer)
{
    const auto found = m_secrets.constFind(key);
    if (found == m_secrets.constEnd())
        answerLater<QString>(this, whileAlive<QString>(context, std::move(answer)),
                             secretError(KeychainState::NotFound, QStringLiteral("not in memory")));
    else
        answerLater<QString>(this, whileAlive<QString>(context, std::move(answer)), *found);
}

void MemorySecretStore::write(const QString &key, const QString &secret, QObject *context,
                              SecretAnswer<void> answer)
{
    m_secrets.insert(key, secret);
    answerLater<void>(this, whileAlive<void>(context, std::move(answer)), {});
}

void MemorySecretStore::remove(const QString &key, QObject *context, SecretAnswer<void> answer)
{
    m_secrets.remove(key);
    answerLater<void>(this, whileAlive<void>(context, std::move(answer)), {});
}

void MemorySecretStore::unlock(QObject *context, SecretAnswer<void> answer)
{
    answerLater<void>(this, whileAlive<void>(context, std::move(answer)), {});
}

} // namespace gigflow
