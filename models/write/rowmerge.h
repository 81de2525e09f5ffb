// SPDX-License-Identifier: MIT
#pragma once

#include "models/write/fieldtimes.h"
#include "models/write/writer.h"

namespace gigflow {

/// Takes what the server said of one row, field by field: never an unknown value over a known one,
/// never an older over a newer. While unsent edits show other words, the server's go to the base
/// beside the row. Valid within one transaction.
class RowMerge
{
public:
    struct Table
    {
        QString name;
        QString baseName;
        QString keyColumn;
        QStringList columns;  ///< what may be asked for by present()
        QStringList editable; ///< the columns that the base has too
    };

    RowMerge(Writer &writer, const Table &table) : m_writer(writer), m_table(table) {}

    /// Reads the row where `column` is `value`; one that is not there is made by save().
    void load(const QString &column, const QVariant &value);
    /// Which time the answer is of; before any field is taken.
    void statedAt(const std::optional<QDateTime> &updated);

    [[nodiscard]] bool isNew() const { return m_present.isEmpty(); }
    [[nodiscard]] qint64 key() const { return present(m_table.keyColumn).toLongLong(); }
    [[nodiscard]] QVariant present(const QString &column) const { return m_present.value(column); }
    [[nodiscard]] bool isEdited() const { return !m_base.isEmpty(); }
    /// What the row itself will show.
    [[nodiscard]] QVariant resulting(const QString &column) const;

    // `field` numbers the fields that share a time (see FieldTimes).
    void text(int field, const QString &column, const std::optional<QString> &value);
    void money(int field, const QString &stem, const std::optional<Money> &value);
    /// `unknown` is the stored number that means unknown.
    void number(int field, const QString &column, std::optional<int> value, int unknown);
    /// As number(), of what no server moves back: whatever the times, the furthest is taken. Writes
    /// that wait for each other, or are made on two machines, carry times in another order than
    /// they were made in, and a hire must not be missed for that.
    void progress(const QString &column, std::optional<int> value, int unknown);
    // Without a time of their own:
    void flag(const QString &column, std::optional<bool> value);
    /// The entity tag of an answer that has one; one that is newer than the row and has none makes
    /// the stored tag unknown.
    void tag(const QString &etag, const std::optional<QDateTime> &updated);
    void text(const QString &column, const std::optional<QString> &value);
    void time(const QString &column, const std::optional<QDateTime> &value);
    void set(const QString &column, const QVariant &value);

    /// Writes what changed. False where nothing did, or nothing could be written.
    bool save();

private:
    [[nodiscard]] const QHash<QString, QVariant> &source(const QString &column) const;
    RowChanges &target(const QString &column);

    Writer &m_writer;
    const Table &m_table;
    QHash<QString, QVariant> m_present; ///< by column; empty: no such row
    QHash<QString, QVariant> m_base;
    RowChanges m_row;
    RowChanges m_baseRow;
    std::optional<FieldTimes> m_times;
};

template <class Enum>
std::optional<int> numberOf(const std::optional<Enum> &value)
{
    return value ? std::optional<int>(static_cast<int>(*value)) : std::nullopt;
}

template <class Id>
std::optional<QString> textOf(const std::optional<Id> &id)
{
    return id ? std::optional<QString>(id->value) : std::nullopt;
}

} // namespace gigflow
