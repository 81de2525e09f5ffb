// SPDX-License-Identifier: MIT
#pragma once

#include "models/lists/keylist.h"

#include <QHash>

namespace gigflow {

/// What of a RowSink needs no access to a model's protected functions.
template <class Model>
class ModelSink : public RowSink
{
public:
    explicit ModelSink(Model &model) : q(model) {}

    void beginReorder() override
    {
        Q_EMIT q.layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    }
    void endReorder(const QList<qint64> &before, const QList<qint64> &after) override
    {
        const QModelIndexList from = persistent();
        QHash<qint64, int> rowOf;
        for (const QModelIndex &index : from)
            rowOf.insert(before.at(index.row()), -1);
        for (qsizetype row = 0; row < after.size() && !rowOf.isEmpty(); ++row) {
            if (const auto it = rowOf.find(after.at(row)); it != rowOf.end())
                *it = static_cast<int>(row);
        }
        QModelIndexList to;
        for (const QModelIndex &index : from)
            to.append(q.index(rowOf.value(before.at(index.row())), index.column()));
        movePersistent(from, to);
        Q_EMIT q.layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }
    void rowsChanged(int first, int last) override
    {
        Q_EMIT q.dataChanged(q.index(first, 0), q.index(last, 0));
    }
    void loadingChanged(bool loading) override { Q_EMIT q.loadingChanged(loading); }
    void countChanged(int count) override { Q_EMIT q.countChanged(count); }

protected:
    [[nodiscard]] virtual QModelIndexList persistent() const = 0;
    virtual void movePersistent(const QModelIndexList &from, const QModelIndexList &to) = 0;

    Model &q;
};

} // namespace gigflow
