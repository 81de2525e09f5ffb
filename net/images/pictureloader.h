// SPDX-License-Identifier: MIT
// Other people's pictures: fetched, checked, kept on disk and decoded away from the GUI thread
// (design.md 6).
#pragma once

#include "net/images/picturedecoder.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

#include <memory>

namespace gigflow {

/// https from public addresses, or anything from the API's own server; nothing else is asked for.
/// The name is looked up once and the request goes to the address that was checked, so a name that
/// answers differently the second time gains nothing; each redirect is checked anew. GUI thread.
class PictureLoader : public QObject
{
    Q_OBJECT
public:
    /// `cacheLimit` in bytes. The manager is not owned and must outlive the loader.
    PictureLoader(QNetworkAccessManager &manager, const QString &cacheFolder,
                  qint64 cacheLimit = 64 << 20, QObject *parent = nullptr);
    ~PictureLoader() override;

    /// Whose pictures may come over plain http and from private addresses, and what relative ones
    /// are relative to.
    void setOwnServer(const QUrl &baseUrl);
    [[nodiscard]] QUrl ownServer() const;

    /// As decodePicture(). Validation: not an address that may be asked; nothing was sent. Several
    /// askers of one address share a request; where very many are asked for, the oldest that have
    /// not begun answer Cancelled.
    void load(const QString &address, const QSize &atLeast, QObject *context,
              Answer<QImage> answer);

    void cacheSize(QObject *context, std::function<void(qint64)> answer);
    void clearCache(QObject *context, std::function<void()> done);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace gigflow
