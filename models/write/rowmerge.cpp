// SPDX-License-Identifier: MIT
#include "models/write/rowmerge.h"

#include "models/sql/rows.h"

namespace gigflow {

namespace {

const QString updatedColumn = QStringLiteral("updated");
const QString timesColumn = QStringLiteral("field_times");
const QString etagColumn = QStringLiteral("etag");

QHash<QString, QVariant> readRow(Writer &writer, const QString &table, const QStringList &columns,
                                 const QString &keyColumn, const QVariant &key)
{
    QHash<QString, QVariant> values;
    const auto take = [&](const Statement &row) {
        for (int i = 0; i < columns.size(); ++i)
            values.insert(columns.at(i), row.value(i));
    };
    writer.select(QStringLiteral("SELECT %1 FROM %2 WHERE %3 = ?")
                      .arg(columns.join(QStringLiteral(", ")), table, keyColumn),
                  take, key);
    return values;
}

FieldTimes::Time timeIn(const QVariant &value)
{
    return value.isNull() ? std::nullopt : FieldTimes::Time(value.toLongLong());
}

} // namespace

void RowMerge::load(const QString &column, const QVariant &value)
{
    m_present = readRow(m_writer, m_table.name, m_table.columns, column, value);
    if (!isNew()) {
        m_base = readRow(m_writer, m_table.baseName, m_table.editable, m_table.keyColumn,
                         present(m_table.keyColumn));
    }
}

void RowMerge::statedAt(const std::optional<QDateTime> &updated)
{
    const auto time = updated && updated->isValid() ? FieldTimes::Time(updated->toMSecsSinceEpoch())
                                                    : std::nullopt;
    m_times.emplace(present(timesColumn).toString(), timeIn(present(updatedColumn)), time);
}

const QHash<QString, QVariant> &RowMerge::source(const QString &column) const
{
    return isEdited() && m_table.editable.contains(column) ? m_base : m_present;
}

RowChanges &RowMerge::target(const QString &column)
{
    return isEdited() && m_table.editable.contains(column) ? m_baseRow : m_row;
}

QVariant RowMerge::resulting(const QString &column) const
{
    return m_row.valueFor(column, present(column));
}

void RowMerge::text(int field, const QString &column, const std::optional<QString> &value)
{
    const QVariant now = source(column).value(column);
    if (value && !value->isEmpty() && m_times->take(field, !now.isNull()))
        target(column).set(column, now, *value);
}

void RowMerge::money(int field, const QString &stem, const std::optional<Money> &value)
{
    const QString cents = stem + QStringLiteral("_cents");
    const QString raw = stem + QStringLiteral("_raw");
    const QVariant now = source(cents).value(cents);
    if (!value || !value->isKnown() || !m_times->take(field, !now.isNull()))
        return;
    target(cents).set(cents, now, centsValue(*value));
    target(raw).set(raw, source(raw).value(raw), rawValue(*value));
}

void RowMerge::number(int field, const QString &column, std::optional<int> value, int unknown)
{
    const QVariant now = source(column).value(column);
    const bool known = !now.isNull() && now.toInt() != unknown;
    if (value && *value != unknown && m_times->take(field, known))
        target(column).set(column, now, *value);
}

void RowMerge::progress(const QString &column, std::optional<int> value, int unknown)
{
    const QVariant now = source(column).value(column);
    const bool known = !now.isNull() && now.toInt() != unknown;
    if (value && *value != unknown && (!known || *value > now.toInt()))
        target(column).set(column, now, *value);
}

void RowMerge::text(const QString &column, const std::optional<QString> &value)
{
    if (value && !value->isEmpty())
        target(column).set(column, source(column).value(column), *value);
}

void RowMerge::flag(const QString &column, std::optional<bool> value)
{
    if (value)
        target(column).set(column, source(column).value(column), *value ? 1 : 0);
}

void RowMerge::tag(const QString &etag, const std::optional<QDateTime> &updated)
{
    const QVariant before = present(updatedColumn);
    const bool compared = updated && updated->isValid() && !before.isNull();
    const qint64 difference =
        compared ? updated->toMSecsSinceEpoch() - before.toLongLong() : qint64(0);
    if (difference >= 0 && !etag.isEmpty())
        set(etagColumn, etag);
    else if (difference > 0)
        set(etagColumn, textValue(QString()));
}

void RowMerge::time(const QString &column, const std::optional<QDateTime> &value)
{
    if (value && value->isValid())
        m_row.set(column, present(column), timeValue(*value));
}

void RowMerge::set(const QString &column, const QVariant &value)
{
    m_row.set(column, present(column), value);
}

bool RowMerge::save()
{
    if (m_times) {
        const FieldTimes::Time updated = m_times->rowTime();
        if (updated)
            set(updatedColumn, *updated);
        set(timesColumn, textValue(m_times->toStored()));
    }
    if (isNew())
        return m_row.insert(m_writer, m_table.name);
    if (m_row.isEmpty() && m_baseRow.isEmpty())
        return false;
    const QVariant key = present(m_table.keyColumn);
    return m_row.update(m_writer, m_table.name, m_table.keyColumn, key) &&
           m_baseRow.update(m_writer, m_table.baseName, m_table.keyColumn, key);
}

} // namespace gigflow
