// SPDX-License-Identifier: MIT
// Waits for one answer of a SecretStore, and gives its state.
#pragma once

#include "net/secrets/secretstore.h"

#include <QTest>

#include <optional>

namespace gigflow::test {

template <class T, class Start>
std::optional<tl::expected<T, SecretError>> answerOf(Start start, int timeoutMs = 10000)
{
    auto result = std::make_shared<std::optional<tl::expected<T, SecretError>>>();
    start([result](tl::expected<T, SecretError> answer) { *result = std::move(answer); });
    (void)QTest::qWaitFor([result] { return result->has_value(); }, timeoutMs);
    return *result;
}

/// The state's number, for a readable comparison; Ready for a success, -1 where no answer came.
template <class T>
int stateOf(const std::optional<tl::expected<T, SecretError>> &answer)
{
    if (!answer)
        return -1;
    return static_cast<int>(answer->has_value() ? KeychainState::Ready : answer->error().state);
}
inline int number(KeychainState state)
{
    return static_cast<int>(state);
}

inline auto readOf(SecretStore &store, const QString &key)
{
    return answerOf<QString>([&](auto answer) { store.read(key, nullptr, answer); });
}
inline auto writeOf(SecretStore &store, const QString &key, const QString &secret)
{
    return answerOf<void>([&](auto answer) { store.write(key, secret, nullptr, answer); });
}
inline auto removeOf(SecretStore &store, const QString &key)
{
    return answerOf<void>([&](auto answer) { store.remove(key, nullptr, answer); });
}
inline auto unlockOf(SecretStore &store)
{
    return answerOf<void>([&](auto answer) { store.unlock(nullptr, answer); });
}

} // namespace gigflow::test
