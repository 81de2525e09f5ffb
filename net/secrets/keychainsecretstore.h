// SPDX-License-Identifier: MIT
// Refresh tokens in the OS keychain by QtKeychain; on Linux the Secret Service is asked first, so
// that nothing prompts and every answer means what it says (see KeyringProbe).
#pragma once

#include "net/secrets/keyringprobe.h"
#include "net/secrets/secretstore.h"

namespace QKeychain {
class Job;
}

namespace gigflow {

class KeychainSecretStore : public SecretStore
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds defaultLimit{5000};

    /// Secrets are stored under the service name "gigflow". `limit` bounds each step; beyond it the
    /// answer is Slow.
    explicit KeychainSecretStore(std::chrono::milliseconds limit = defaultLimit,
                                 QObject *parent = nullptr);
    ~KeychainSecretStore() override;

    /// Nothing is ever deleted because of what a read said.
    void read(const QString &key, QObject *context, SecretAnswer<QString> answer) override;
    void write(const QString &key, const QString &secret, QObject *context,
               SecretAnswer<void> answer) override;
    void remove(const QString &key, QObject *context, SecretAnswer<void> answer) override;
    void unlock(QObject *context, SecretAnswer<void> answer) override;
    void cancelUnlock() override;

private:
    /// Null: QtKeychain alone. Made at the first question, since it connects to the session bus.
    KeyringProbe *probe();
    void runRead(const QString &key, SecretAnswer<QString> answer);
    void runWrite(const QString &key, const QString &secret, SecretAnswer<void> answer);
    void runRemove(const QString &key, SecretAnswer<void> answer);
    /// Starts `job`; `done` gets its state (Ready: fine) once: when it has finished, or Slow at the
    /// limit.
    void run(QKeychain::Job *job, std::function<void(const SecretError &)> done);

    const std::chrono::milliseconds m_limit;
    std::unique_ptr<KeyringProbe> m_probe;
    bool m_probeMade = false;
};

} // namespace gigflow
