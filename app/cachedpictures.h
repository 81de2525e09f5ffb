// SPDX-License-Identifier: MIT
#pragma once

#include "net/images/pictureloader.h"
#include "ui/pictures.h"

#include <QCache>
#include <QElapsedTimer>
#include <QSet>

namespace gigflow {

/// The pictures that were painted last, as pixmaps, over a PictureLoader. What failed is not asked
/// for again for some minutes: a row is painted more often than a server wants to be asked. GUI
/// thread.
class CachedPictures : public Pictures
{
    Q_OBJECT
public:
    explicit CachedPictures(PictureLoader &loader, QObject *parent = nullptr);

    QPixmap picture(const QString &address, const QSize &size) override;
    void measure(QObject *context, std::function<void(qint64 bytes)> answer) override;
    void clear(QObject *context, std::function<void()> done) override;
    /// Another account's server: what was said of relative addresses means something else there.
    void setOwnServer(const QUrl &baseUrl);

private:
    void take(const QString &address, const QString &key, const QSize &size,
              const Result<QImage> &image);

    PictureLoader &m_loader;
    QCache<QString, QPixmap> m_ready;
    QSet<QString> m_asked;
    QHash<QString, qint64> m_failed; ///< when, by m_clock
    QElapsedTimer m_clock;
};

} // namespace gigflow
