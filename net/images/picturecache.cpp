// SPDX-License-Identifier: MIT
#include "net/images/picturecache.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QSaveFile>

#include <algorithm>

namespace gigflow {

namespace {

const QString suffix = QStringLiteral(".picture");

QString nameOf(const QUrl &url)
{
    const QByteArray hash = QCryptographicHash::hash(url.toEncoded(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(40)) + suffix;
}

} // namespace

PictureCache::PictureCache(const QString &folder, qint64 limit) : m_folder(folder), m_limit(limit)
{
}

QString PictureCache::path(const QString &name) const
{
    return m_folder + u'/' + name;
}

void PictureCache::look()
{
    if (std::exchange(m_looked, true))
        return;
    QDir().mkpath(m_folder);
    QDirIterator files(m_folder, QDir::Files);
    while (files.hasNext()) {
        const QFileInfo info = files.nextFileInfo();
        if (!info.fileName().endsWith(suffix)) // a name filter would load the regular expressions
            continue;
        const Entry entry{info.size(), info.lastModified().toMSecsSinceEpoch()};
        m_entries.insert(info.fileName(), entry);
        m_size += entry.bytes;
        m_latest = qMax(m_latest, entry.lastUse);
    }
}

qint64 PictureCache::use(QFileDevice &file)
{
    // The system's own time of several files is the same within some milliseconds.
    m_latest = qMax(m_latest + 1, QDateTime::currentMSecsSinceEpoch());
    file.setFileTime(QDateTime::fromMSecsSinceEpoch(m_latest), QFileDevice::FileModificationTime);
    return m_latest;
}

QByteArray PictureCache::find(const QUrl &url)
{
    look();
    const QString name = nameOf(url);
    const auto entry = m_entries.find(name);
    if (entry == m_entries.end())
        return {};
    QFile file(path(name));
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly)) { // somebody emptied the folder
        drop(name);
        return {};
    }
    entry->lastUse = use(file);
    return file.readAll();
}

void PictureCache::insert(const QUrl &url, const QByteArray &bytes)
{
    look();
    if (bytes.isEmpty() || bytes.size() > m_limit)
        return;
    const QString name = nameOf(url);
    drop(name);
    while (m_size + bytes.size() > m_limit && !m_entries.isEmpty()) {
        const auto oldest =
            std::min_element(m_entries.cbegin(), m_entries.cend(),
                             [](const Entry &a, const Entry &b) { return a.lastUse < b.lastUse; });
        drop(QString(oldest.key()));
    }
    QSaveFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return; // a full disk: the picture is fetched again next time
    const qint64 now = use(file);
    if (!file.commit())
        return;
    m_entries.insert(name, {bytes.size(), now});
    m_size += bytes.size();
}

void PictureCache::remove(const QUrl &url)
{
    look();
    drop(nameOf(url));
}

void PictureCache::drop(const QString &name)
{
    const auto entry = m_entries.constFind(name);
    if (entry == m_entries.cend())
        return;
    m_size -= entry->bytes;
    m_entries.erase(entry);
    QFile::remove(path(name));
}

qint64 PictureCache::size()
{
    look();
    return m_size;
}

void PictureCache::clear()
{
    look();
    const auto names = m_entries.keys();
    for (const QString &name : names)
        drop(name);
}

} // namespace gigflow
