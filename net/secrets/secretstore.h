// SPDX-License-Identifier: MIT
// Where refresh tokens live: the OS keychain, or memory ("for this session"). Never a file of ours.
#pragma once

#include "net/reply.h"

#include <QObject>

namespace gigflow {

/// Why the keychain could not answer, told apart (design.md 4).
enum class KeychainState {
    Ready,
    NotFound,  ///< reachable and unlocked, and holds no such secret
    Locked,    ///< reachable, locked; unlock() may be asked for, on a click only
    Denied,    ///< the person or the system said no
    NoService, ///< there is no keychain here
    Slow,      ///< did not answer within the limit; try again
};

struct SecretError
{
    KeychainState state = KeychainState::NoService;
    QString detail; ///< for the log; no secret
};

/// GUI thread. Each answer arrives exactly once, later, unless the context is gone. Nothing here
/// ever shows a prompt but unlock().
class SecretStore : public QObject
{
    Q_OBJECT
public:
    template <class T>
    using SecretAnswer = std::function<void(tl::expected<T, SecretError>)>;
    using QObject::QObject;

    /// `key` is Account::folderName().
    virtual void read(const QString &key, QObject *context, SecretAnswer<QString> answer) = 0;
    virtual void write(const QString &key, const QString &secret, QObject *context,
                       SecretAnswer<void> answer) = 0;
    /// Succeeds only where the secret is verifiably gone.
    virtual void remove(const QString &key, QObject *context, SecretAnswer<void> answer) = 0;
    /// Asks the system to unlock (it may show its own prompt). cancelUnlock() stops waiting for it:
    /// the answer is then Denied. The prompt itself is the system's and may stay until the person
    /// closes it.
    virtual void unlock(QObject *context, SecretAnswer<void> answer) = 0;
    virtual void cancelUnlock() = 0;
};

} // namespace gigflow
