// SPDX-License-Identifier: MIT
#pragma once

#include <QCache>
#include <QList>

#include <algorithm>
#include <functional>

namespace gigflow {

/// The rows that a view has asked for lately, read a block at a time, by key: inserting a row above
/// them moves them without reading them again. The least recently used go first.
template <class Row>
class RowCache
{
public:
    using Read = std::function<QList<Row>(const QList<qint64> &)>;
    static constexpr qsizetype block = 32; ///< more than a window shows, in half a millisecond
    static constexpr qsizetype most = 16 * block;

    explicit RowCache(Read read) : m_read(std::move(read)), m_rows(most) {}

    /// Null where the row cannot be read (gone meanwhile). Valid until the next call.
    const Row *row(const QList<qint64> &keys, qsizetype at)
    {
        const qint64 key = keys.at(at);
        if (const Row *found = m_rows.object(key))
            return found;
        const qsizetype first = at / block * block;
        QList<qint64> wanted;
        for (qsizetype i = first; i < std::min(first + block, keys.size()); ++i) {
            if (!m_rows.contains(keys.at(i)))
                wanted.append(keys.at(i));
        }
        for (const Row &row : m_read(wanted))
            m_rows.insert(row.key.value, new Row(row));
        return m_rows.object(key);
    }
    void forget(const QList<qint64> &keys)
    {
        for (const qint64 key : keys)
            m_rows.remove(key);
    }
    void clear() { m_rows.clear(); }
    [[nodiscard]] QList<qint64> keys() const { return m_rows.keys(); }

private:
    Read m_read;
    QCache<qint64, Row> m_rows;
};

} // namespace gigflow
