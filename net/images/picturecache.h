// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QUrl>

class QFileDevice;

namespace gigflow {

/// Pictures on disk, each a file named by its address's hash; where they grow beyond the limit,
/// those that were not asked for the longest go first. The order outlives a restart. One thread at
/// a time.
class PictureCache
{
public:
    PictureCache(const QString &folder, qint64 limit);

    [[nodiscard]] QByteArray find(const QUrl &url); ///< empty: not here
    void insert(const QUrl &url, const QByteArray &bytes);
    void remove(const QUrl &url);
    [[nodiscard]] qint64 size();
    void clear();

private:
    struct Entry
    {
        qint64 bytes = 0;
        qint64 lastUse = 0; ///< milliseconds since 1970
    };
    void look(); ///< reads the folder, once
    void drop(const QString &name);
    qint64 use(QFileDevice &file); ///< now; later than every use before, and written to the file
    [[nodiscard]] QString path(const QString &name) const;

    const QString m_folder;
    const qint64 m_limit;
    bool m_looked = false;
    qint64 m_size = 0;
    qint64 m_latest = 0; ///< uses within one millisecond keep their order
    QHash<QString, Entry> m_entries;
};

} // namespace gigflow
