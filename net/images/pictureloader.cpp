// SPDX-License-Identifier: MIT
#include "net/images/pictureloader.h"

#include "models/stepback.h"
#include "net/images/pictureaddress.h"
#include "net/images/picturecache.h"
#include "net/images/picturefetch.h"
#include "net/log.h"

#include <QHash>
#include <QPointer>
#include <QSet>
#include <QThread>
#include <QThreadPool>

namespace gigflow {

namespace {

constexpr qsizetype maxAtOnce = 6;
constexpr qsizetype maxWaiting = 100; ///< more than any screen shows

Error problem(Error::Kind kind, const char *detail)
{
    Error error;
    error.kind = kind;
    error.detail = QString::fromLatin1(detail);
    return error;
}

} // namespace

struct PictureLoader::Private
{
    struct Asker
    {
        QSize atLeast;
        QPointer<QObject> context;
        Answer<QImage> answer;
    };

    Private(PictureLoader &loader, QNetworkAccessManager &network, const QString &folder,
            qint64 limit)
        : q(loader), manager(network), cache(folder, limit)
    {
        pool.setMaxThreadCount(1); // the cache is one thread's at a time
    }

    void tell(const Asker &asker, const Result<QImage> &result) const
    {
        if (asker.context)
            asker.answer(result);
    }
    void tellLater(const Asker &asker, const Error &error)
    {
        QMetaObject::invokeMethod(
            &q, [this, asker, error] { tell(asker, tl::unexpected(error)); }, Qt::QueuedConnection);
    }
    void begin();
    void look(const QUrl &url);
    void fetch(const QUrl &url);
    void decode(const QUrl &url, const QByteArray &bytes, bool fresh);
    void settle(const QUrl &url, const Error &error);

    PictureLoader &q;
    QNetworkAccessManager &manager;
    PictureCache cache; ///< pool's thread only
    QThreadPool pool;
    QUrl ownServer;
    QHash<QUrl, QList<Asker>> askers;
    QList<QUrl> waiting; ///< latest last: what was asked last is what shows now
    QSet<QUrl> running;
};

PictureLoader::PictureLoader(QNetworkAccessManager &manager, const QString &cacheFolder,
                             qint64 cacheLimit, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, manager, cacheFolder, cacheLimit))
{
}

PictureLoader::~PictureLoader()
{
    d->pool.clear();
    d->pool.waitForDone();
}

void PictureLoader::setOwnServer(const QUrl &baseUrl)
{
    d->ownServer = baseUrl;
}

QUrl PictureLoader::ownServer() const
{
    return d->ownServer;
}

void PictureLoader::load(const QString &address, const QSize &atLeast, QObject *context,
                         Answer<QImage> answer)
{
    Q_ASSERT(QThread::currentThread() == thread());
    const Private::Asker asker{atLeast, context ? context : this, std::move(answer)};
    const QUrl url = pictureUrl(address, d->ownServer);
    if (url.isEmpty())
        return d->tellLater(asker, problem(Error::Kind::Validation, "not a picture's address"));
    auto &all = d->askers[url];
    all.append(asker);
    if (all.size() > 1)
        return;
    d->waiting.append(url);
    if (d->waiting.size() > maxWaiting) {
        const auto dropped = d->askers.take(d->waiting.takeFirst());
        for (const Private::Asker &oldest : dropped)
            d->tellLater(oldest, problem(Error::Kind::Cancelled, "too many pictures at once"));
    }
    d->begin();
}

void PictureLoader::Private::begin()
{
    while (running.size() < maxAtOnce && !waiting.isEmpty()) {
        const QUrl url = waiting.takeLast();
        running.insert(url);
        look(url);
    }
}

void PictureLoader::Private::look(const QUrl &url)
{
    pool.start([this, url] {
        stepBack();
        const QByteArray bytes = cache.find(url);
        QMetaObject::invokeMethod(
            &q,
            [this, url, bytes] {
                if (bytes.isEmpty())
                    fetch(url);
                else
                    decode(url, bytes, false);
            },
            Qt::QueuedConnection);
    });
}

void PictureLoader::Private::fetch(const QUrl &url)
{
    auto *fetch = new PictureFetch(manager, url, ownServer, PictureLimits().bytes, &q);
    QObject::connect(fetch, &PictureFetch::finished, &q,
                     [this, fetch, url](const QByteArray &bytes, const Error &error, bool ok) {
                         fetch->deleteLater();
                         if (ok)
                             return decode(url, bytes, true);
                         qCDebug(lcNet) << "no picture:" << error.detail;
                         settle(url, error);
                     });
    fetch->start();
}

void PictureLoader::Private::decode(const QUrl &url, const QByteArray &bytes, bool fresh)
{
    QSize atLeast;
    bool whole = false;
    const auto all = askers.value(url);
    for (const Asker &asker : all) {
        whole = whole || asker.atLeast.isEmpty();
        atLeast = atLeast.expandedTo(asker.atLeast);
    }
    if (whole)
        atLeast = QSize();
    pool.start([this, url, bytes, fresh, atLeast] {
        stepBack();
        const auto image = decodePicture(bytes, atLeast);
        if (image && fresh)
            cache.insert(url, bytes);
        else if (!image && !fresh)
            cache.remove(url); // damaged on disk: the next question fetches it anew
        QMetaObject::invokeMethod(
            &q,
            [this, url, image] {
                if (!image)
                    return settle(url, image.error());
                running.remove(url);
                const auto told = askers.take(url);
                for (const Asker &asker : told)
                    tell(asker, image);
                begin();
            },
            Qt::QueuedConnection);
    });
}

void PictureLoader::Private::settle(const QUrl &url, const Error &error)
{
    running.remove(url);
    const auto told = askers.take(url);
    for (const Asker &asker : told)
        tell(asker, tl::unexpected(error));
    begin();
}

void PictureLoader::cacheSize(QObject *context, std::function<void(qint64)> answer)
{
    d->pool.start([this, context = QPointer<QObject>(context), answer = std::move(answer)] {
        const qint64 size = d->cache.size();
        QMetaObject::invokeMethod(
            this,
            [context, answer, size] {
                if (context)
                    answer(size);
            },
            Qt::QueuedConnection);
    });
}

void PictureLoader::clearCache(QObject *context, std::function<void()> done)
{
    d->pool.start([this, context = QPointer<QObject>(context), done = std::move(done)] {
        d->cache.clear();
        QMetaObject::invokeMethod(
            this,
            [context, done] {
                if (context)
                    done();
            },
            Qt::QueuedConnection);
    });
}

} // namespace gigflow
