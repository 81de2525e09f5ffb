// SPDX-License-Identifier: MIT
#include "net/session/tokenlifetime.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>

namespace gigflow {

std::optional<TokenTimes> readTokenTimes(const QString &token)
{
    constexpr qsizetype longestToken = 16 * 1024;
    constexpr qint64 longestLifetime = 10LL * 366 * 24 * 60 * 60;
    if (token.size() > longestToken)
        return std::nullopt;
    const QList<QByteArray> parts = token.toLatin1().split('.');
    if (parts.size() != 3)
        return std::nullopt;
    const QByteArray payload = QByteArray::fromBase64(
        parts.at(1), QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const QJsonObject claims = QJsonDocument::fromJson(payload).object();
    TokenTimes times;
    times.issuedAt = claims.value(QLatin1String("iat")).toInteger(-1);
    times.expiresAt = claims.value(QLatin1String("exp")).toInteger(-1);
    if (times.issuedAt < 0 || times.expiresAt <= times.issuedAt ||
        times.expiresAt - times.issuedAt > longestLifetime)
        return std::nullopt;
    return times;
}

} // namespace gigflow
