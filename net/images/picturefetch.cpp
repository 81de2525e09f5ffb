// SPDX-License-Identifier: MIT
#include "net/images/picturefetch.h"

#include "models/trace.h"
#include "net/http/replies.h"
#include "net/http/responsedecoder.h"
#include "net/images/pictureaddress.h"

#include <QHostInfo>
#include <QNetworkRequest>

namespace gigflow {

namespace {
using namespace std::chrono_literals;
constexpr int maxHops = 3;
constexpr auto deadline = 30s;

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}
} // namespace

PictureFetch::PictureFetch(QNetworkAccessManager &manager, const QUrl &url, const QUrl &ownServer,
                           qint64 maxBytes, QObject *parent)
    : QObject(parent), m_manager(manager), m_url(url), m_ownServer(ownServer), m_maxBytes(maxBytes)
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(deadline);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { fail(Error::Kind::Timeout, QStringLiteral("no picture in time")); });
}

PictureFetch::~PictureFetch()
{
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(m_lookup);
    dropReply(m_reply, this);
}

void PictureFetch::start()
{
    m_deadline.start();
    goTo(m_url);
}

void PictureFetch::goTo(const QUrl &url)
{
    m_url = url;
    if (isSameOrigin(url, m_ownServer))
        return request({});
    QHostAddress literal;
    if (literal.setAddress(url.host())) {
        if (!isPublicAddress(literal))
            return fail(Error::Kind::Validation, QStringLiteral("a private address"));
        return request(literal);
    }
    m_lookup = QHostInfo::lookupHost(url.host(), this, &PictureFetch::onLookedUp);
}

void PictureFetch::onLookedUp(const QHostInfo &info)
{
    m_lookup = -1;
    const auto addresses = info.addresses();
    if (addresses.isEmpty())
        return fail(Error::Kind::Network, QStringLiteral("name not found"));
    for (const QHostAddress &address : addresses) {
        if (isPublicAddress(address))
            return request(address);
    }
    fail(Error::Kind::Validation, QStringLiteral("the name leads to a private address"));
}

void PictureFetch::request(const QHostAddress &address)
{
    QUrl url = m_url;
    QNetworkRequest out;
    if (!address.isNull()) {
        // To the very address that was checked; the certificate is still the name's.
        url.setHost(address.toString());
        const QString port = m_url.port() > 0 ? u':' + QString::number(m_url.port()) : QString();
        out.setRawHeader("Host", (m_url.host(QUrl::FullyEncoded) + port).toLatin1());
        out.setPeerVerifyName(m_url.host());
    }
    out.setUrl(url);
    setCommonPolicy(out);
    out.setRawHeader("Accept", "image/webp,image/png,image/jpeg,image/gif");
    // No compression: its size is limited as it comes, and pictures are packed already.
    out.setRawHeader("Accept-Encoding", "identity");
    m_received.clear();
    const trace::Span span("net.send.picture");
    m_reply = m_manager.get(out);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &PictureFetch::onHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &PictureFetch::onReadyRead);
    connect(m_reply, &QNetworkReply::finished, this, &PictureFetch::onFinished);
}

void PictureFetch::onHeaders()
{
    if (m_done || !m_reply)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status != 200)
        return; // its body is of no interest
    const auto type = m_reply->header(QNetworkRequest::ContentTypeHeader).toString();
    if (!type.isEmpty() && !type.startsWith(QLatin1String("image/"), Qt::CaseInsensitive) &&
        !type.startsWith(QLatin1String("application/octet-stream"), Qt::CaseInsensitive))
        return fail(Error::Kind::BadResponse, QStringLiteral("not declared as a picture"));
    if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_maxBytes)
        fail(Error::Kind::BadResponse, QStringLiteral("a picture of too many bytes"));
}

void PictureFetch::onReadyRead()
{
    if (m_done || !m_reply)
        return;
    m_received += m_reply->readAll();
    if (m_received.size() > m_maxBytes)
        fail(Error::Kind::BadResponse, QStringLiteral("a picture of too many bytes"));
}

void PictureFetch::onFinished()
{
    onReadyRead();
    if (m_done)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (isRedirect(status))
        return follow(QUrl::fromEncoded(m_reply->rawHeader("Location")));
    if (status == 404 || status == 410)
        return fail(Error::Kind::NotFound, QStringLiteral("HTTP %1").arg(status));
    if (status >= 400)
        return fail(Error::Kind::Server, QStringLiteral("HTTP %1").arg(status));
    if (m_reply->error() != QNetworkReply::NoError) {
        const Error error = transportError(m_reply->error(), false);
        return end({}, error, false);
    }
    if (status != 200)
        return fail(Error::Kind::BadResponse, QStringLiteral("HTTP %1").arg(status));
    end(m_received, {}, true);
}

void PictureFetch::follow(const QUrl &target)
{
    dropReply(m_reply, this);
    if (++m_hops > maxHops)
        return fail(Error::Kind::BadResponse, QStringLiteral("too many redirects"));
    const QUrl next = pictureUrl(m_url.resolved(target).toString(QUrl::FullyEncoded), m_ownServer);
    if (next.isEmpty())
        return fail(Error::Kind::Validation,
                    QStringLiteral("sent to an address that is not asked"));
    goTo(next);
}

void PictureFetch::fail(Error::Kind kind, const QString &detail)
{
    Error error;
    error.kind = kind;
    error.detail = detail;
    end({}, error, false);
}

void PictureFetch::end(const QByteArray &bytes, const Error &error, bool ok)
{
    if (std::exchange(m_done, true))
        return;
    m_deadline.stop();
    dropReply(m_reply, this);
    Q_EMIT finished(bytes, error, ok);
}

} // namespace gigflow
