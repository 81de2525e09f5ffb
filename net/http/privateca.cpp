// SPDX-License-Identifier: MIT
#include "net/http/privateca.h"

#include <QSslCertificateExtension>
#include <QSslConfiguration>

#include <algorithm>

namespace gigflow {

namespace {

bool isAuthority(const QSslCertificate &certificate)
{
    const auto extensions = certificate.extensions();
    for (const auto &extension : extensions) {
        if (extension.name() == QLatin1String("basicConstraints"))
            return extension.value().toMap().value(QStringLiteral("ca")).toBool();
    }
    return certificate.isSelfSigned();
}

} // namespace

tl::expected<PrivateCa, CaProblem> readPrivateCa(const QByteArray &pem)
{
    PrivateCa ca;
    ca.certificates = QSslCertificate::fromData(pem, QSsl::Pem);
    if (ca.certificates.isEmpty())
        return tl::unexpected(CaProblem::NotPem);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const QSslCertificate &certificate : std::as_const(ca.certificates)) {
        if (!isAuthority(certificate))
            return tl::unexpected(CaProblem::NoAuthority);
        if (certificate.expiryDate() < now)
            return tl::unexpected(CaProblem::Expired);
        if (!ca.expires.isValid() || certificate.expiryDate() < ca.expires)
            ca.expires = certificate.expiryDate();
    }
    const QSslCertificate &first = ca.certificates.first();
    ca.name = first.subjectInfo(QSslCertificate::CommonName).value(0);
    if (ca.name.isEmpty())
        ca.name = first.subjectInfo(QSslCertificate::Organization).value(0);
    return ca;
}

void trustAlso(const QList<QSslCertificate> &system, const QList<QSslCertificate> &own)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(system + own);
    QSslConfiguration::setDefaultConfiguration(configuration);
}

} // namespace gigflow
