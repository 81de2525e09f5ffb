// SPDX-License-Identifier: MIT
// A person's own picture on its way to where everybody can see it. A typed call, never queued.
#pragma once

#include "net/http/apiclient.h"

#include <QImage>
#include <QSize>

namespace gigflow {

class Session;

inline constexpr qint64 largestUpload = 1 << 20; ///< contract.md: images are at most 1 MB

struct EncodedPicture
{
    QByteArray bytes;
    QByteArray type; ///< "image/jpeg"
};

/// `image` scaled down to fit `limit` and, where that is not enough, further until it has at most
/// `maxBytes`. PNG where it is transparent and small enough, else JPEG. Empty bytes: a null image.
/// Pure; slow, meant for a worker thread.
[[nodiscard]] EncodedPicture encodePicture(const QImage &image, const QSize &limit,
                                           qint64 maxBytes = largestUpload);

/// A Cloudinary account that takes unsigned uploads (contract.md).
struct Cloudinary
{
    QString cloud;
    QString preset;
    QUrl endpoint{QStringLiteral("https://api.cloudinary.com")};
    [[nodiscard]] bool isValid() const { return !cloud.isEmpty() && !preset.isEmpty(); }
};

/// The ways a picture can be sent; the account's Cloudinary where it names one, else the server's
/// own `uploads`. Virtual for the tests of ui. GUI thread.
class PictureSend : public QObject
{
    Q_OBJECT
public:
    enum class Way { None, Server, Cloudinary };

    /// Neither is owned; both outlive it.
    PictureSend(Session &session, ApiClient &api, QObject *parent = nullptr);

    void setCloudinary(const Cloudinary &account);
    [[nodiscard]] virtual Way way() const;

    using Progress = std::function<void(qint64 sent, qint64 total)>;
    /// Encodes away from the GUI thread, sends, and answers where the picture is now (may be
    /// relative to the server). Sending the same picture again is harmless. Destroying `context`
    /// aborts.
    virtual void send(const QImage &image, const QSize &limit, QObject *context,
                      const Progress &progress, const Answer<QString> &answer);

private:
    void post(const EncodedPicture &picture, QObject *context, const Progress &progress,
              const Answer<QString> &answer);

    Session &m_session;
    ApiClient &m_api;
    Cloudinary m_cloudinary;
};

} // namespace gigflow
