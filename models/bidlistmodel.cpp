// SPDX-License-Identifier: MIT
#include "models/bidlistmodel.h"

#include "models/lists/keylist.h"
#include "models/lists/modelsink.h"
#include "models/lists/rowcache.h"
#include "models/words.h"

#include <QMetaEnum>

namespace gigflow {

namespace {

QVariant roleOf(const Bid &bid, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return bid.mine ? bid.gigTitle : bid.freelancerName;
    case Qt::AccessibleTextRole:
        return accessibleText(bid);
    case BidListModel::BidRole:
        return QVariant::fromValue(bid);
    case BidListModel::GigTitleRole:
        return bid.gigTitle;
    case BidListModel::FreelancerRole:
        return bid.freelancerName;
    case BidListModel::MessageRole:
        return bid.message;
    case BidListModel::PriceRole:
        return bid.price.approximate();
    case BidListModel::PriceTextRole:
        return bid.price.display();
    case BidListModel::StatusRole:
        return static_cast<int>(bid.status);
    case BidListModel::GigStatusRole:
        return static_cast<int>(bid.gigStatus);
    case BidListModel::CreatedRole:
        return bid.createdAt;
    case BidListModel::MineRole:
        return bid.mine;
    case BidListModel::SyncStateRole:
        return static_cast<int>(bid.sync);
    case BidListModel::ProblemRole:
        return bid.problem;
    default:
        return {};
    }
}

} // namespace

struct BidListModel::Private final : ModelSink<BidListModel>
{
    Private(Store &s, BidListModel &model)
        : ModelSink<BidListModel>(model),
          store(s),
          list(&model, *this),
          rows([&s](const QList<qint64> &wanted) {
              QList<BidKey> keys;
              for (const qint64 key : wanted)
                  keys.append(BidKey{key});
              return s.bids(keys);
          })
    {
    }

    void beginReset() override { q.beginResetModel(); }
    void endReset() override
    {
        rows.clear();
        q.endResetModel();
    }
    void beginInsert(int first, int last) override { q.beginInsertRows({}, first, last); }
    void endInsert() override { q.endInsertRows(); }
    void beginRemove(int first, int last) override { q.beginRemoveRows({}, first, last); }
    void endRemove() override { q.endRemoveRows(); }
    void beginMove(int row, int before) override { q.beginMoveRows({}, row, row, {}, before); }
    void endMove() override { q.endMoveRows(); }
    void movePersistent(const QModelIndexList &from, const QModelIndexList &to) override
    {
        q.changePersistentIndexList(from, to);
    }
    QModelIndexList persistent() const override { return q.persistentIndexList(); }

    void onChanged(const ChangeSet &changes)
    {
        if (changes.bids.isEmpty())
            return;
        QList<qint64> keys;
        keys.reserve(changes.bids.size());
        for (const BidKey key : changes.bids)
            keys.append(key.value);
        const QList<qint64> cached = rows.keys();
        rows.forget(keys);
        list.tellChanged(keys, cached);
        list.refresh();
    }
    void run()
    {
        list.start([this](Store::Reply<Store::KeyChunk> chunk) {
            store.queryBids(query, &this->q, std::move(chunk));
        });
    }

    Store &store;
    KeyList list;
    RowCache<Bid> rows;
    BidQuery query;
    bool asked = false;
};

BidListModel::BidListModel(Store &store, QObject *parent)
    : QAbstractListModel(parent), d(std::make_unique<Private>(store, *this))
{
    connect(&store, &Store::changed, this,
            [this](const ChangeSet &changes) { d->onChanged(changes); });
    // Another file with other keys: nothing that is shown holds any more.
    connect(&store, &Store::rebuilt, this, [this] {
        if (d->asked)
            d->run();
    });
}

BidListModel::~BidListModel() = default;

void BidListModel::setQuery(const BidQuery &query)
{
    if (d->asked && query == d->query)
        return;
    d->asked = true;
    d->query = query;
    d->run();
}

BidQuery BidListModel::query() const
{
    return d->query;
}

bool BidListModel::isLoading() const
{
    return d->list.isLoading();
}

BidKey BidListModel::keyAt(int row) const
{
    const QList<qint64> &keys = d->list.keys();
    return row >= 0 && row < keys.size() ? BidKey{keys.at(row)} : BidKey();
}

int BidListModel::rowOf(BidKey key) const
{
    return d->list.rowOf(key.value);
}

int BidListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(d->list.keys().size());
}

QVariant BidListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == KeyRole)
        return QVariant::fromValue(BidKey{d->list.keys().at(index.row())});
    const Bid *row = d->rows.row(d->list.keys(), index.row());
    return row ? roleOf(*row, role) : QVariant();
}

QHash<int, QByteArray> BidListModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    const QMetaEnum roles = QMetaEnum::fromType<Role>();
    for (int i = 0; i < roles.keyCount(); ++i)
        names.insert(roles.value(i), QByteArray(roles.key(i)));
    return names;
}

} // namespace gigflow
