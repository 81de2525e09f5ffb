// SPDX-License-Identifier: MIT
#include "net/images/picturesend.h"

#include "models/affinity.h"
#include "net/session/authorisedclient.h"
#include "net/session/session.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPointer>
#include <QThreadPool>
#include <QUuid>

namespace gigflow {

namespace {

constexpr int uploadTimeoutMs = 120'000;
constexpr int smallestSide = 64;

QByteArray encoded(const QImage &image, const char *format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, format, quality) ? bytes : QByteArray();
}

/// JPEG knows no transparency: what shows through is white paper.
QImage flattened(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return image;
    QImage paper(image.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, image);
    return paper;
}

bool isSeeThrough(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return false;
    const QImage plain = image.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < plain.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(plain.constScanLine(y));
        for (int x = 0; x < plain.width(); ++x) {
            if (qAlpha(line[x]) != 255)
                return true;
        }
    }
    return false;
}

QByteArray formField(const QByteArray &boundary, const QByteArray &head, const QByteArray &value)
{
    return "--" + boundary + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n" + value +
           "\r\n";
}

ApiRequest toCloudinary(const Cloudinary &account, const EncodedPicture &picture)
{
    const QByteArray boundary = "gigflow-" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    ApiRequest request;
    request.method = ApiRequest::Method::Post;
    request.baseUrl = account.endpoint;
    request.path = QStringLiteral("/v1_1/%1/image/upload")
                       .arg(QString::fromLatin1(QUrl::toPercentEncoding(account.cloud)));
    request.contentType = "multipart/form-data; boundary=" + boundary;
    request.bytes =
        formField(boundary, "name=\"upload_preset\"", account.preset.toUtf8()) +
        formField(boundary, "name=\"file\"; filename=\"picture\"\r\nContent-Type: " + picture.type,
                  picture.bytes) +
        "--" + boundary + "--\r\n";
    request.timeoutMs = uploadTimeoutMs;
    return request;
}

ApiRequest toServer(const EncodedPicture &picture)
{
    ApiRequest request;
    request.method = ApiRequest::Method::Post;
    request.path = apiPath({QStringLiteral("uploads")});
    request.contentType = picture.type;
    request.bytes = picture.bytes;
    request.timeoutMs = uploadTimeoutMs;
    return request;
}

Answer<ApiResponse> readingUrl(const char *key, const Answer<QString> &answer)
{
    return [key, answer](const Result<ApiResponse> &response) {
        if (!response)
            return answer(tl::unexpected(response.error()));
        const QString url = response->data.toObject().value(QLatin1String(key)).toString();
        if (!url.isEmpty())
            return answer(url);
        Error error;
        error.kind = Error::Kind::BadResponse;
        error.detail = QStringLiteral("an upload's answer without an address");
        answer(tl::unexpected(error));
    };
}

} // namespace

EncodedPicture encodePicture(const QImage &image, const QSize &limit, qint64 maxBytes)
{
    if (image.isNull())
        return {};
    QImage fitting = image;
    if (!limit.isEmpty() && (image.width() > limit.width() || image.height() > limit.height()))
        fitting = image.scaled(limit, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    if (isSeeThrough(fitting)) {
        const QByteArray png = encoded(fitting, "png", -1);
        if (!png.isEmpty() && png.size() <= maxBytes)
            return {png, "image/png"};
    }
    fitting = flattened(fitting);
    while (true) {
        for (const int quality : {90, 80, 65}) {
            const QByteArray jpeg = encoded(fitting, "jpeg", quality);
            if (!jpeg.isEmpty() && jpeg.size() <= maxBytes)
                return {jpeg, "image/jpeg"};
        }
        if (qMin(fitting.width(), fitting.height()) <= smallestSide)
            return {};
        fitting =
            fitting.scaled(fitting.size() * 0.75, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
}

PictureSend::PictureSend(Session &session, ApiClient &api, QObject *parent)
    : QObject(parent), m_session(session), m_api(api)
{
}

void PictureSend::setCloudinary(const Cloudinary &account)
{
    assertOwnThread(this);
    m_cloudinary = account;
}

PictureSend::Way PictureSend::way() const
{
    if (m_cloudinary.isValid())
        return Way::Cloudinary;
    return m_session.offers(QStringLiteral("uploads")) ? Way::Server : Way::None;
}

void PictureSend::send(const QImage &image, const QSize &limit, QObject *context,
                       const Progress &progress, const Answer<QString> &answer)
{
    assertOwnThread(this);
    Q_ASSERT(context);
    QThreadPool::globalInstance()->start(
        [guard = QPointer(this), context = QPointer(context), image, limit, progress, answer] {
            const EncodedPicture picture = encodePicture(image, limit);
            // Back on the GUI thread, where alone it can be said who is still there.
            QMetaObject::invokeMethod(
                qApp,
                [guard, context, picture, progress, answer] {
                    if (guard && context)
                        guard->post(picture, context, progress, answer);
                },
                Qt::QueuedConnection);
        });
}

void PictureSend::post(const EncodedPicture &picture, QObject *context, const Progress &progress,
                       const Answer<QString> &answer)
{
    if (picture.bytes.isEmpty()) {
        Error error;
        error.kind = Error::Kind::Validation;
        error.detail = QStringLiteral("the picture could not be made small enough");
        return answer(tl::unexpected(error));
    }
    if (way() == Way::Cloudinary) {
        ApiRequest request = toCloudinary(m_cloudinary, picture);
        request.progress = progress;
        return m_api.send(request, context, readingUrl("secure_url", answer));
    }
    ApiRequest request = toServer(picture);
    request.progress = progress;
    AuthorisedClient(m_session, m_api).send(request, context, readingUrl("url", answer));
}

} // namespace gigflow
