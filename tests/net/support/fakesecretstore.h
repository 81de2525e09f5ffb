// SPDX-License-Identifier: MIT
#pragma once

#include "net/secrets/secretstore.h"

#include <QHash>

namespace gigflow::test {

/// A keychain in memory that can be locked, absent, slow or full. Answers in a later turn of the
/// event loop, as the real one.
class FakeSecretStore : public SecretStore
{
public:
    KeychainState readState = KeychainState::Ready;
    KeychainState writeState = KeychainState::Ready;
    KeychainState unlockState = KeychainState::Ready;
    bool answersWrites = true;
    QHash<QString, QString> secrets;
    QStringList written; ///< every value, in order

    void read(const QString &key, QObject *context, SecretAnswer<QString> answer) override
    {
        tl::expected<QString, SecretError> result =
            tl::unexpected(SecretError{readState, QStringLiteral("fake")});
        if (readState == KeychainState::Ready && secrets.contains(key))
            result = secrets.value(key);
        else if (readState == KeychainState::Ready)
            result = tl::unexpected(SecretError{KeychainState::NotFound, QStringLiteral("fake")});
        later(context, [answer, result] { answer(result); });
    }
    void write(const QString &key, const QString &secret, QObject *context,
               SecretAnswer<void> answer) override
    {
        if (writeState == KeychainState::Ready) {
            secrets.insert(key, secret);
            written.append(secret);
        }
        if (answersWrites)
            later(context, [answer, state = writeState] { give(answer, state); });
    }
    void remove(const QString &key, QObject *context, SecretAnswer<void> answer) override
    {
        secrets.remove(key);
        later(context, [answer] { give(answer, KeychainState::Ready); });
    }
    void unlock(QObject *context, SecretAnswer<void> answer) override
    {
        if (unlockState == KeychainState::Ready)
            readState = KeychainState::Ready;
        later(context, [answer, state = unlockState] { give(answer, state); });
    }
    void cancelUnlock() override {}

private:
    static void give(const SecretAnswer<void> &answer, KeychainState state)
    {
        if (state == KeychainState::Ready)
            answer({});
        else
            answer(tl::unexpected(SecretError{state, QStringLiteral("fake")}));
    }
    static void later(QObject *context, const std::function<void()> &work)
    {
        QMetaObject::invokeMethod(context, work, Qt::QueuedConnection);
    }
};

} // namespace gigflow::test
