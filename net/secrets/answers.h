// SPDX-License-Identifier: MIT
// Two small wrappers for the answers of SecretStore and KeyringProbe.
#pragma once

#include "net/secrets/secretstore.h"

#include <QPointer>
#include <QTimer>

#include <utility>

namespace gigflow {

/// `answer`, silent once `context` is gone. A null context never goes.
template <class T>
[[nodiscard]] SecretStore::SecretAnswer<T> whileAlive(QObject *context,
                                                      SecretStore::SecretAnswer<T> answer)
{
    return [guard = QPointer<QObject>(context), bound = context != nullptr,
            answer = std::move(answer)](tl::expected<T, SecretError> result) {
        if (!bound || guard)
            answer(std::move(result));
    };
}

/// Calls `answer` from the event loop: an answer never arrives before the question has returned.
template <class T>
void answerLater(QObject *owner, SecretStore::SecretAnswer<T> answer,
                 tl::expected<T, SecretError> result)
{
    QTimer::singleShot(
        0, owner, [answer = std::move(answer), result = std::move(result)] { answer(result); });
}

[[nodiscard]] inline tl::unexpected<SecretError> secretError(KeychainState state,
                                                             const QString &detail)
{
    return tl::unexpected(SecretError{state, detail});
}

} // namespace gigflow
