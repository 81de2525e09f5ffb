// SPDX-License-Identifier: MIT
#include "net/session/serverinfo.h"

#include "net/http/loopback.h"

#include <QCoreApplication>

namespace gigflow {
namespace {

struct AddressWords
{
    Q_DECLARE_TR_FUNCTIONS(gigflow::ServerAddress)
};

/// Scheme, host and port only; a default port is left out, so that one server has one name.
QUrl originOf(const QUrl &url)
{
    QUrl origin;
    origin.setScheme(url.scheme().toLower());
    origin.setHost(url.host().toLower());
    const int standard = origin.scheme() == QLatin1String("https") ? 443 : 80;
    if (url.port() != standard)
        origin.setPort(url.port());
    return origin;
}

QUrl refuse(QString *why, const QString &sentence)
{
    if (why)
        *why = sentence;
    return {};
}

} // namespace

QString ServerInfo::identity() const
{
    return serverId.isEmpty() ? originOf(baseUrl).toString() : serverId;
}

QUrl normaliseServerAddress(const QString &typed, QString *why)
{
    if (why)
        why->clear();
    QString text = typed.trimmed();
    if (text.isEmpty())
        return refuse(
            why, AddressWords::tr("Enter the address of a server, for example gigs.example.org."));
    const bool schemeTyped = text.contains(QLatin1String("://"));
    if (!schemeTyped)
        text.prepend(QLatin1String("https://"));
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return refuse(why, AddressWords::tr("This is not a server address."));
    if (!url.userInfo().isEmpty())
        return refuse(why, AddressWords::tr("Leave the name and password out of the address."));
    if (!schemeTyped && isLoopback(url))
        url.setScheme(QStringLiteral("http"));
    if (url.scheme() != QLatin1String("http") && url.scheme() != QLatin1String("https"))
        return refuse(why, AddressWords::tr("A server address begins with https://."));
    if (!isAllowedOrigin(url))
        return refuse(
            why, AddressWords::tr("Without encryption (http) only a server on this computer can "
                                  "be used. Try https."));
    return originOf(url);
}

} // namespace gigflow
