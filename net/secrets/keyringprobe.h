// SPDX-License-Identifier: MIT
// Asks the system's keyring, without a prompt, what QtKeychain cannot tell apart (design.md 4):
// with a locked keyring QtKeychain hangs on the prompt, says "not found" when the prompt is
// dismissed and reports deletions that did not happen.
#pragma once

#include "net/secrets/secretstore.h"

#include <chrono>
#include <memory>

namespace gigflow {

/// GUI thread; answers later, exactly once, while the probe lives.
class KeyringProbe : public QObject
{
    Q_OBJECT
public:
    enum class Found { Unlocked, Locked, None };
    using QObject::QObject;

    /// Where the secret of `key` is. Errors: NoService, Slow, Denied.
    virtual void find(const QString &key, SecretStore::SecretAnswer<Found> answer) = 0;
    /// Whether a new secret could be stored without a prompt. Errors: Locked (also where there is
    /// no default keyring yet, since making one prompts), NoService, Slow, Denied.
    virtual void checkWritable(SecretStore::SecretAnswer<void> answer) = 0;
    /// May show the system's prompt. A second call while one runs gets the same answer. No time
    /// limit while the prompt shows.
    virtual void unlock(SecretStore::SecretAnswer<void> answer) = 0;
    virtual void cancelUnlock() = 0;
};

/// The probe for this system and desktop: KWallet before the Secret Service in a KDE session, as
/// QtKeychain has it; null on Windows and macOS. `limit` bounds every single
/// answer of the service.
[[nodiscard]] std::unique_ptr<KeyringProbe> makeKeyringProbe(const QString &service,
                                                             std::chrono::milliseconds limit);

} // namespace gigflow
