// SPDX-License-Identifier: MIT
#pragma once

#include "models/affinity.h"
#include "models/lists/keylist.h"
#include "models/lists/rowcache.h"

#include <QAbstractListModel>
#include <QMetaEnum>

namespace gigflow {

/// A list of rows of the store in the order of a query. Holds keys only; rows are read in blocks as
/// the view asks for them. A change arrives as the smallest row range, never as a reset; a new
/// query is one reset. GUI thread.
template <class Row, class Key, class Query>
class KeyListModel : public QAbstractListModel, private RowSink
{
public:
    void setQuery(const Query &query) ///< runs at once; the same query again does nothing
    {
        assertOwnThread(this);
        if (m_asked && query == m_query)
            return;
        m_asked = true;
        m_query = query;
        run();
    }
    [[nodiscard]] Query query() const { return m_query; }
    [[nodiscard]] bool isLoading() const { return m_list.isLoading(); } ///< no answer to it yet
    [[nodiscard]] Key keyAt(int row) const
    {
        const QList<qint64> &keys = m_list.keys();
        return row >= 0 && row < keys.size() ? Key{keys.at(row)} : Key();
    }
    [[nodiscard]] int rowOf(Key key) const { return m_list.rowOf(key.value); } ///< -1: not in it

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_list.keys().size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        if (role == m_keyRole)
            return QVariant::fromValue(Key{m_list.keys().at(index.row())});
        const Row *row = m_rows.row(m_list.keys(), index.row());
        return row ? valueOf(*row, role) : QVariant();
    }

protected:
    using Read = std::function<QList<Row>(const QList<Key> &)>;

    KeyListModel(Store &store, int keyRole, Read read, QObject *parent)
        : QAbstractListModel(parent),
          m_store(store),
          m_keyRole(keyRole),
          m_list(this, *this),
          m_rows([read = std::move(read)](const QList<qint64> &wanted) {
              QList<Key> keys;
              keys.reserve(wanted.size());
              for (const qint64 key : wanted)
                  keys.append(Key{key});
              return read(keys);
          })
    {
        connect(&store, &Store::changed, this,
                [this](const ChangeSet &changes) { onChanged(changedKeys(changes)); });
        // Another file with other keys: nothing that is shown holds any more.
        connect(&store, &Store::rebuilt, this, [this] {
            if (m_asked)
                run();
        });
    }

    /// What of a row a role shows.
    [[nodiscard]] virtual QVariant valueOf(const Row &row, int role) const = 0;
    [[nodiscard]] virtual const QSet<Key> &changedKeys(const ChangeSet &changes) const = 0;
    virtual void ask(Store &store, const Query &query, Store::Reply<Store::KeyChunk> chunk) = 0;

    /// The names of the enum's values, for QML-like tools and tests.
    [[nodiscard]] QHash<int, QByteArray> namesOf(const QMetaEnum &roles) const
    {
        QHash<int, QByteArray> names = QAbstractListModel::roleNames();
        for (int i = 0; i < roles.keyCount(); ++i)
            names.insert(roles.value(i), QByteArray(roles.key(i)));
        return names;
    }

private:
    void onChanged(const QSet<Key> &changed)
    {
        if (changed.isEmpty())
            return;
        QList<qint64> keys;
        keys.reserve(changed.size());
        for (const Key key : changed)
            keys.append(key.value);
        const QList<qint64> cached = m_rows.keys();
        m_rows.forget(keys);
        m_list.tellChanged(keys, cached);
        m_list.refresh();
    }
    void run()
    {
        m_list.start([this](Store::Reply<Store::KeyChunk> chunk) {
            ask(m_store, m_query, std::move(chunk));
        });
    }

    void beginReset() override { beginResetModel(); }
    void endReset() override
    {
        m_rows.clear();
        endResetModel();
    }
    void beginInsert(int first, int last) override { beginInsertRows({}, first, last); }
    void endInsert() override { endInsertRows(); }
    void beginRemove(int first, int last) override { beginRemoveRows({}, first, last); }
    void endRemove() override { endRemoveRows(); }
    void beginMove(int row, int before) override { beginMoveRows({}, row, row, {}, before); }
    void endMove() override { endMoveRows(); }
    void beginReorder() override
    {
        Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    }
    void endReorder(const QList<qint64> &before, const QList<qint64> &after) override
    {
        const QModelIndexList from = persistentIndexList();
        QHash<qint64, int> rowOf;
        for (const QModelIndex &index : from)
            rowOf.insert(before.at(index.row()), -1);
        for (qsizetype row = 0; row < after.size() && !rowOf.isEmpty(); ++row) {
            if (const auto it = rowOf.find(after.at(row)); it != rowOf.end())
                *it = static_cast<int>(row);
        }
        QModelIndexList to;
        for (const QModelIndex &index : from)
            to.append(this->index(rowOf.value(before.at(index.row())), index.column()));
        changePersistentIndexList(from, to);
        Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }
    void rowsChanged(int first, int last) override
    {
        Q_EMIT dataChanged(index(first, 0), index(last, 0));
    }

    Store &m_store;
    const int m_keyRole;
    KeyList m_list;
    mutable RowCache<Row> m_rows;
    Query m_query;
    bool m_asked = false;
};

} // namespace gigflow
