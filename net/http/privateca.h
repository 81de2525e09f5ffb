// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QSslCertificate>
#include <QString>

#include <tl/expected.hpp>

namespace gigflow {

/// Why a file is of no use as a private certificate authority.
enum class CaProblem { NotPem, NoAuthority, Expired };

struct PrivateCa
{
    QList<QSslCertificate> certificates;
    QString name;      ///< of the first, for showing
    QDateTime expires; ///< the earliest
};

/// The certificates in `pem`: at least one, each an authority (its own issuer, or marked so), none
/// past its time. A private key in the file is ignored.
[[nodiscard]] tl::expected<PrivateCa, CaProblem> readPrivateCa(const QByteArray &pem);

/// From now on, new connections of the whole process trust the system's authorities and these.
/// Reads the system's, which takes a while: `system` is QSslConfiguration::systemCaCertificates(),
/// called on a worker.
void trustAlso(const QList<QSslCertificate> &system, const QList<QSslCertificate> &own);

} // namespace gigflow
