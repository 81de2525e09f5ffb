// SPDX-License-Identifier: MIT
#include "app/cachedpictures.h"

#include "models/trace.h"

namespace gigflow {

namespace {
constexpr int kilobytes = 24 * 1024;
constexpr qint64 failedForMs = 5LL * 60 * 1000;
constexpr qsizetype maxFailed = 1000;

QString keyOf(const QString &address, const QSize &size)
{
    return QStringLiteral("%1x%2 %3").arg(size.width()).arg(size.height()).arg(address);
}
} // namespace

CachedPictures::CachedPictures(PictureLoader &loader, QObject *parent)
    : Pictures(parent), m_loader(loader), m_ready(kilobytes)
{
    m_clock.start();
}

QPixmap CachedPictures::picture(const QString &address, const QSize &size)
{
    if (address.isEmpty() || size.isEmpty())
        return {};
    const QString key = keyOf(address, size);
    if (const QPixmap *ready = m_ready.object(key))
        return *ready;
    const auto failed = m_failed.constFind(key);
    if (m_asked.contains(key) ||
        (failed != m_failed.cend() && m_clock.elapsed() - *failed < failedForMs))
        return {};
    m_asked.insert(key);
    m_loader.load(address, size, this, [this, address, key, size](const Result<QImage> &image) {
        take(address, key, size, image);
    });
    return {};
}

void CachedPictures::take(const QString &address, const QString &key, const QSize &size,
                          const Result<QImage> &image)
{
    if (!m_asked.remove(key))
        return; // asked in the name of another account
    if (!image) {
        if (image.error().kind == Error::Kind::Cancelled)
            return; // asked for again when it is painted again
        if (m_failed.size() >= maxFailed)
            m_failed.clear();
        m_failed.insert(key, m_clock.elapsed());
        return;
    }
    const trace::Span span("picture.scale");
    // It covers `size` or is smaller; scaled once here, not at every paint.
    const QImage covering =
        image->scaled(size, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    const QRect middle(
        QPoint((covering.width() - size.width()) / 2, (covering.height() - size.height()) / 2),
        size);
    auto *pixmap = new QPixmap(QPixmap::fromImage(covering.copy(middle)));
    const auto cost = qMax<qsizetype>(1, qsizetype(size.width()) * size.height() * 4 / 1024);
    if (m_ready.insert(key, pixmap, cost)) {
        trace::note("picture");
        Q_EMIT ready(address);
    }
}

void CachedPictures::measure(QObject *context, std::function<void(qint64)> answer)
{
    m_loader.cacheSize(context, std::move(answer));
}

void CachedPictures::clear(QObject *context, std::function<void()> done)
{
    m_ready.clear();
    m_failed.clear();
    m_loader.clearCache(context, std::move(done));
}

void CachedPictures::setOwnServer(const QUrl &baseUrl)
{
    if (m_loader.ownServer() == baseUrl)
        return;
    m_loader.setOwnServer(baseUrl);
    m_ready.clear();
    m_failed.clear();
    m_asked.clear();
}

} // namespace gigflow
