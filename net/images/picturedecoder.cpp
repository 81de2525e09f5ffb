// SPDX-License-Identifier: MIT
#include "net/images/picturedecoder.h"

#include <QBuffer>
#include <QImageReader>

namespace gigflow {

namespace {

tl::unexpected<Error> refuse(const QString &why)
{
    Error error;
    error.kind = Error::Kind::BadResponse;
    error.detail = why;
    return tl::unexpected(error);
}

} // namespace

QByteArray pictureFormat(const QByteArray &bytes)
{
    if (bytes.startsWith(QByteArrayView("\x89PNG\r\n\x1a\n", 8)))
        return QByteArrayLiteral("png");
    if (bytes.startsWith(QByteArrayView("\xff\xd8\xff", 3)))
        return QByteArrayLiteral("jpeg");
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return QByteArrayLiteral("webp");
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return QByteArrayLiteral("gif");
    return {};
}

Result<QImage> decodePicture(const QByteArray &bytes, const QSize &atLeast,
                             const PictureLimits &limits)
{
    if (bytes.size() > limits.bytes)
        return refuse(QStringLiteral("picture of %1 bytes").arg(bytes.size()));
    const QByteArray format = pictureFormat(bytes);
    if (format.isEmpty())
        return refuse(QStringLiteral("not a picture of a kind that is shown"));
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setDecideFormatFromContent(false); // what it claims to be is all it is read as
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty())
        return refuse(QStringLiteral("a picture without a size"));
    if (size.width() > limits.side || size.height() > limits.side ||
        qint64(size.width()) * size.height() > limits.pixels)
        return refuse(QStringLiteral("picture of %1 x %2").arg(size.width()).arg(size.height()));
    if (!atLeast.isEmpty()) {
        // The reader scales before it turns.
        const bool onSide =
            reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
        const QSize scaled =
            size.scaled(onSide ? atLeast.transposed() : atLeast, Qt::KeepAspectRatioByExpanding);
        if (scaled.width() < size.width())
            reader.setScaledSize(scaled);
    }
    const QImage image = reader.read();
    if (image.isNull())
        return refuse(reader.errorString());
    return image;
}

} // namespace gigflow
