// SPDX-License-Identifier: MIT
#pragma once

#include "net/secrets/secretserviceprobe_linux.h"

#include <optional>

namespace gigflow {

/// In a KDE session QtKeychain talks to KWallet if that answers within 500 ms, and for the rest of
/// the process to the Secret Service if not: a wallet that is still starting looks like an empty
/// one, and a person like one who signed out. So the wallet is asked here first, with our own
/// patience (which also wakes it), and "none" is said only when every store that is there says so.
class KWalletProbe : public KeyringProbe
{
    Q_OBJECT
public:
    KWalletProbe(const QString &service, std::chrono::milliseconds limit,
                 QObject *parent = nullptr);

    void find(const QString &key, SecretStore::SecretAnswer<Found> answer) override;
    void checkWritable(SecretStore::SecretAnswer<void> answer) override;
    void unlock(SecretStore::SecretAnswer<void> answer) override;
    void cancelUnlock() override;

private:
    struct Wallet
    {
        QString daemon; ///< its name on the bus
        QString path;
        QString name;
    };
    using FoundWallet =
        std::optional<Wallet>; ///< empty: there is no KWallet, or it is switched off

    void withWallet(SecretStore::SecretAnswer<FoundWallet> answer, qsizetype daemon = 0);
    void ask(const Wallet &wallet, const QString &method, const QVariantList &arguments,
             std::chrono::milliseconds limit, SecretStore::SecretAnswer<QVariant> answer);
    void isOpen(const Wallet &wallet, SecretStore::SecretAnswer<bool> answer);

    const QString m_service;
    const std::chrono::milliseconds m_limit;
    QDBusConnection m_bus;
    SecretServiceProbe m_next; ///< what QtKeychain turns to where there is no KWallet
    SecretStore::SecretAnswer<void> m_unlocking;
    int m_round = 0;
};

} // namespace gigflow
