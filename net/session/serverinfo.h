// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QString>
#include <QUrl>

namespace gigflow {

/// What GET /api/health told. The original backend answers status and timestamp only.
struct ServerInfo
{
    QUrl baseUrl;     ///< scheme, host, port; no path, no trailing slash
    QString serverId; ///< empty on the original
    QString name;
    QString version;
    QSet<QString> capabilities; ///< the words of contract.md, "Extensions"; empty on the original

    [[nodiscard]] bool can(const QString &capability) const
    {
        return capabilities.contains(capability);
    }
    /// What an account of this server is keyed by: serverId, else the normalised URL.
    [[nodiscard]] QString identity() const;
    [[nodiscard]] bool isOriginal() const { return capabilities.isEmpty(); }
};

/// "example.org", "http://127.0.0.1:5000/api/" … as typed, made into a base URL: https unless
/// loopback or http was typed. Plain http is allowed to loopback only (empty result and `why`
/// otherwise, a sentence for the person).
[[nodiscard]] QUrl normaliseServerAddress(const QString &typed, QString *why);

} // namespace gigflow
