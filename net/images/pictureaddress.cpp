// SPDX-License-Identifier: MIT
#include "net/images/pictureaddress.h"

#include "net/http/loopback.h"

#include <QList>
#include <QPair>

#include <algorithm>
#include <utility>

namespace gigflow {

namespace {

constexpr qsizetype longestUrl = 2048;
const QString uploadsPath = QStringLiteral("/api/uploads/");

using Subnet = QPair<QHostAddress, int>;

const QList<Subnet> &closedRanges()
{
    static const QList<Subnet> ranges = [] {
        QList<Subnet> all;
        for (const char *range :
             {"0.0.0.0/8",      "10.0.0.0/8",     "100.64.0.0/10", "127.0.0.0/8",
              "169.254.0.0/16", "172.16.0.0/12",  "192.0.0.0/24",  "192.0.2.0/24",
              "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24",
              "203.0.113.0/24", "224.0.0.0/4",    "240.0.0.0/4",   "::/127",
              "100::/64",       "2001:db8::/32",  "fc00::/7",      "fe80::/10",
              "fec0::/10",      "ff00::/8"})
            all.append(QHostAddress::parseSubnet(QString::fromLatin1(range)));
        return all;
    }();
    return ranges;
}

bool isInside(const QHostAddress &address, const Subnet &range)
{
    return address.protocol() == range.first.protocol() && address.isInSubnet(range);
}

/// The IPv4 address that an IPv6 one stands for: mapped, NAT64, 6to4. Null: none.
QHostAddress carried(const QHostAddress &address)
{
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return {};
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    const auto word = [&bytes](int at) {
        return quint32(bytes[at]) << 24 | quint32(bytes[at + 1]) << 16 |
               quint32(bytes[at + 2]) << 8 | quint32(bytes[at + 3]);
    };
    static const Subnet mapped = QHostAddress::parseSubnet(QStringLiteral("::ffff:0:0/96"));
    static const Subnet compatible = QHostAddress::parseSubnet(QStringLiteral("::/96"));
    static const Subnet nat64 = QHostAddress::parseSubnet(QStringLiteral("64:ff9b::/96"));
    static const Subnet sixToFour = QHostAddress::parseSubnet(QStringLiteral("2002::/16"));
    for (const Subnet &range : {mapped, compatible, nat64}) {
        if (isInside(address, range))
            return QHostAddress(word(12));
    }
    return isInside(address, sixToFour) ? QHostAddress(word(2)) : QHostAddress();
}

} // namespace

bool isPublicAddress(const QHostAddress &address)
{
    if (address.isNull() || !address.scopeId().isEmpty())
        return false;
    const auto &ranges = closedRanges();
    if (std::any_of(ranges.cbegin(), ranges.cend(),
                    [&](const Subnet &range) { return isInside(address, range); }))
        return false;
    const QHostAddress inner = carried(address);
    return inner.isNull() || isPublicAddress(inner);
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) {
        return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
    };
    return !a.host().isEmpty() && a.scheme() == b.scheme() && a.host() == b.host() &&
           port(a) == port(b);
}

QUrl pictureUrl(const QString &text, const QUrl &ownServer)
{
    if (text.isEmpty() || text.size() > longestUrl)
        return {};
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid())
        return {};
    if (url.isRelative())
        url = ownServer.resolved(url);
    if (url.host().isEmpty() || !url.userInfo().isEmpty())
        return {};
    // The local backend has another port in each run; what it wrote down in an earlier one is its
    // own.
    if (isLoopback(url) && isLoopback(ownServer) && url.path().startsWith(uploadsPath)) {
        url.setScheme(ownServer.scheme());
        url.setHost(ownServer.host());
        url.setPort(ownServer.port());
    }
    if (url.scheme() != QLatin1String("https") && !isSameOrigin(url, ownServer))
        return {};
    if (url.scheme() != QLatin1String("https") && url.scheme() != QLatin1String("http"))
        return {};
    url.setFragment(QString());
    return url;
}

} // namespace gigflow
