// SPDX-License-Identifier: MIT
#include "models/bidlistmodel.h"

#include "models/words.h"

namespace gigflow {

BidListModel::BidListModel(Store &store, QObject *parent)
    : BidListModelBase(
          store, KeyRole, [&store](const QList<BidKey> &keys) { return store.bids(keys); }, parent)
{
}

QVariant BidListModel::valueOf(const Bid &bid, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return bid.mine ? bid.gigTitle : bid.freelancerName;
    case Qt::AccessibleTextRole:
        return accessibleText(bid);
    case BidRole:
        return QVariant::fromValue(bid);
    case GigTitleRole:
        return bid.gigTitle;
    case FreelancerRole:
        return bid.freelancerName;
    case MessageRole:
        return bid.message;
    case PriceRole:
        return bid.price.approximate();
    case PriceTextRole:
        return bid.price.display();
    case StatusRole:
        return static_cast<int>(bid.status);
    case GigStatusRole:
        return static_cast<int>(bid.gigStatus);
    case CreatedRole:
        return bid.createdAt;
    case ShortlistedRole:
        return bid.shortlisted;
    case MineRole:
        return bid.mine;
    case SyncStateRole:
        return static_cast<int>(bid.sync);
    case ProblemRole:
        return bid.problem;
    default:
        return {};
    }
}

const QSet<BidKey> &BidListModel::changedKeys(const ChangeSet &changes) const
{
    return changes.bids;
}

void BidListModel::ask(Store &store, const BidQuery &query, Store::Reply<Store::KeyChunk> chunk)
{
    store.queryBids(query, this, std::move(chunk));
}

void BidListModel::tellLoading(bool loading)
{
    Q_EMIT loadingChanged(loading);
}

void BidListModel::tellCount(int count)
{
    Q_EMIT countChanged(count);
}

QHash<int, QByteArray> BidListModel::roleNames() const
{
    return namesOf(QMetaEnum::fromType<Role>());
}

} // namespace gigflow
