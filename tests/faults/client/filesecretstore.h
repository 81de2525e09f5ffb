// SPDX-License-Identifier: MIT
// A keychain for processes that tests kill: one file a secret, replaced atomically. The real one
// outlives its client too.
#pragma once

#include "net/secrets/secretstore.h"

namespace gigflow::test {

class FileSecretStore : public SecretStore
{
    Q_OBJECT
public:
    explicit FileSecretStore(const QString &folder, QObject *parent = nullptr);

    void read(const QString &key, QObject *context, SecretAnswer<QString> answer) override;
    void write(const QString &key, const QString &secret, QObject *context,
               SecretAnswer<void> answer) override;
    void remove(const QString &key, QObject *context, SecretAnswer<void> answer) override;
    void unlock(QObject *context, SecretAnswer<void> answer) override;
    void cancelUnlock() override {}

private:
    [[nodiscard]] QString pathOf(const QString &key) const;

    QString m_folder;
};

} // namespace gigflow::test
