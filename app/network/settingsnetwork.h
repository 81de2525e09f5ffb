// SPDX-License-Identifier: MIT
#pragma once

#include "net/secrets/secretstore.h"
#include "ui/context.h"

#include <functional>

namespace gigflow {

/// Puts the network settings to use, for the whole process: the proxy, and the private authority.
/// GUI thread.
class SettingsNetwork : public NetworkSetup
{
    Q_OBJECT
public:
    /// Neither is owned; both outlive it. Until prepare() nothing goes through a proxy.
    SettingsNetwork(const Settings &settings, SecretStore &secrets, QObject *parent = nullptr);

    /// Reads what the settings say, the proxy's password and the system's authorities included,
    /// puts it to use and calls `done`. Before the first connection to a server.
    void prepare(std::function<void()> done);

    void useProxyPassword(const QString &password, QObject *context, Answer<void> answer) override;
    bool hasProxyPassword() const override { return !m_password.isEmpty(); }

private:
    void apply();
    void applyProxy();
    void applyCa(std::function<void()> done);
    void loadTls(std::function<void()> done);

    const Settings &m_settings;
    SecretStore &m_secrets;
    QString m_password;
    QByteArray m_trusted; ///< the private CA in use
};

} // namespace gigflow
