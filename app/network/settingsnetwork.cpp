// SPDX-License-Identifier: MIT
#include "app/network/settingsnetwork.h"

#include "net/background.h"
#include "net/http/privateca.h"
#include "net/http/proxychooser.h"

#include <QLoggingCategory>
#include <QSslConfiguration>

namespace gigflow {

Q_LOGGING_CATEGORY(logNetwork, "gigflow.network", QtInfoMsg)

namespace {
const QString secretKey = QStringLiteral("proxy"); // no account's folder has this name
} // namespace

SettingsNetwork::SettingsNetwork(const Settings &settings, SecretStore &secrets, QObject *parent)
    : NetworkSetup(parent), m_settings(settings), m_secrets(secrets)
{
    connect(&settings, &Settings::networkChanged, this, &SettingsNetwork::apply);
}

void SettingsNetwork::prepare(std::function<void()> done)
{
    const auto goOn = [this, done = std::move(done)] {
        applyProxy();
        applyCa([this, done] { loadTls(done); });
    };
    const Settings::Proxy proxy = m_settings.proxy();
    const bool fixed =
        proxy.kind == Settings::Proxy::Kind::Http || proxy.kind == Settings::Proxy::Kind::Socks;
    if (!fixed || proxy.user.isEmpty())
        return goOn();
    m_secrets.read(secretKey, this, [this, goOn](const tl::expected<QString, SecretError> &secret) {
        if (secret)
            m_password = *secret;
        else
            qCWarning(logNetwork) << "the proxy's password could not be read from the keychain";
        goOn();
    });
}

void SettingsNetwork::apply()
{
    applyProxy();
    applyCa([] {});
}

void SettingsNetwork::applyProxy()
{
    const Settings::Proxy chosen = m_settings.proxy();
    QNetworkProxy fixed;
    auto kind = ProxyChooser::Kind::Direct;
    switch (chosen.kind) {
    case Settings::Proxy::Kind::None:
        break;
    case Settings::Proxy::Kind::System:
        kind = ProxyChooser::Kind::System;
        break;
    case Settings::Proxy::Kind::Http:
    case Settings::Proxy::Kind::Socks:
        kind = ProxyChooser::Kind::Fixed;
        fixed.setType(chosen.kind == Settings::Proxy::Kind::Http ? QNetworkProxy::HttpProxy
                                                                 : QNetworkProxy::Socks5Proxy);
        fixed.setHostName(chosen.host);
        fixed.setPort(static_cast<quint16>(chosen.port));
        fixed.setUser(chosen.user);
        fixed.setPassword(m_password);
        break;
    }
    // Qt takes ownership, and lets go of the one before.
    QNetworkProxyFactory::setApplicationProxyFactory(new ProxyChooser(kind, fixed));
}

void SettingsNetwork::applyCa(std::function<void()> done)
{
    const QByteArray pem = m_settings.privateCa();
    if (pem == m_trusted)
        return done();
    m_trusted = pem;
    struct Read
    {
        QList<QSslCertificate> system;
        tl::expected<PrivateCa, CaProblem> own;
    };
    // Reading the system's authorities takes tens of milliseconds.
    inBackground(
        this,
        [pem] {
            return Read{QSslConfiguration::systemCaCertificates(), readPrivateCa(pem)};
        },
        [this, pem, done = std::move(done)](const Read &read) {
            if (m_trusted == pem) {
                trustAlso(read.system,
                          read.own ? read.own->certificates : QList<QSslCertificate>());
                if (!read.own && !pem.isEmpty())
                    qCWarning(logNetwork) << "the private authority is of no use any more";
            }
            done();
        });
}

void SettingsNetwork::loadTls(std::function<void()> done)
{
    // Otherwise Qt does it with the first socket, even one without TLS, in the thread of that
    // socket: loading the library and looking through the system's authorities takes 7 to 12 ms.
    inBackground(
        this, [] { return QSslConfiguration::defaultConfiguration(); },
        [done = std::move(done)](const QSslConfiguration &) { done(); });
}

void SettingsNetwork::useProxyPassword(const QString &password, QObject *context,
                                       Answer<void> answer)
{
    m_password = password;
    applyProxy();
    const auto told = [answer](const tl::expected<void, SecretError> &done) {
        if (done)
            return answer({});
        Error error;
        error.kind = Error::Kind::Keychain;
        error.detail = done.error().detail;
        answer(tl::unexpected(error));
    };
    if (password.isEmpty())
        m_secrets.remove(secretKey, context, told);
    else
        m_secrets.write(secretKey, password, context, told);
}

} // namespace gigflow
