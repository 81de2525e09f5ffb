// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkCookie>
#include <QNetworkCookieJar>

namespace gigflow {

/// Keeps nothing: on the server a cookie wins over the bearer header, so a stale one would lock us
/// out (contract.md, "Common").
class NoCookieJar : public QNetworkCookieJar
{
public:
    using QNetworkCookieJar::QNetworkCookieJar;
    [[nodiscard]] QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
    bool insertCookie(const QNetworkCookie &) override { return false; }
};

} // namespace gigflow
