// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

namespace gigflow {

/// One change of a list of rows. Operations are applied in order, each to the list that the ones
/// before it left.
struct RowOperation
{
    enum class Kind {
        Remove,  ///< `count` rows from `at`
        Move,    ///< the row at `at` to before the row that is at `to` now (as in beginMoveRows)
        Insert,  ///< `keys` before the row at `at`
        Reorder, ///< all rows, to the order of `keys`: where very many rows moved
    };
    Kind kind = Kind::Insert;
    qsizetype at = 0;
    qsizetype count = 0;
    qsizetype to = 0;
    QList<qint64> keys;
};

/// What turns `before` into `after`, in few and small ranges; both without duplicates. Equal ends
/// cost next to nothing, so that a change near the top or the end of 1,000,000 rows is quick; the
/// rest is hashed. Any thread.
[[nodiscard]] QList<RowOperation> rowDiff(const QList<qint64> &before, const QList<qint64> &after);

/// Applies one operation to plain keys.
void applyRowOperation(const RowOperation &operation, QList<qint64> &keys);

} // namespace gigflow
