// SPDX-License-Identifier: MIT
#include "models/giglistmodel.h"

#include "models/words.h"

namespace gigflow {

namespace {

constexpr qsizetype excerptLength = 160;

QString excerpt(const QString &description)
{
    const QString line = description.simplified();
    return line.size() <= excerptLength ? line
                                        : line.left(excerptLength - 1).trimmed() + QChar(0x2026);
}

} // namespace

GigListModel::GigListModel(Store &store, QObject *parent)
    : GigListModelBase(
          store, KeyRole, [&store](const QList<GigKey> &keys) { return store.gigs(keys); }, parent)
{
}

QVariant GigListModel::valueOf(const Gig &gig, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return gig.title;
    case Qt::AccessibleTextRole:
        return accessibleText(gig);
    case GigRole:
        return QVariant::fromValue(gig);
    case ExcerptRole:
        return excerpt(gig.description);
    case BudgetRole:
        return gig.budget.approximate();
    case BudgetTextRole:
        return gig.budget.display();
    case StatusRole:
        return static_cast<int>(gig.status);
    case OwnerNameRole:
        return gig.ownerName;
    case BidCountRole:
        return gig.bidCount;
    case CreatedRole:
        return gig.createdAt;
    case MineRole:
        return gig.mine;
    case SyncStateRole:
        return static_cast<int>(gig.sync);
    case ProblemRole:
        return gig.problem;
    default:
        return {};
    }
}

const QSet<GigKey> &GigListModel::changedKeys(const ChangeSet &changes) const
{
    return changes.gigs;
}

void GigListModel::ask(Store &store, const GigQuery &query, Store::Reply<Store::KeyChunk> chunk)
{
    store.queryGigs(query, this, std::move(chunk));
}

void GigListModel::tellLoading(bool loading)
{
    Q_EMIT loadingChanged(loading);
}

void GigListModel::tellCount(int count)
{
    Q_EMIT countChanged(count);
}

QHash<int, QByteArray> GigListModel::roleNames() const
{
    return namesOf(QMetaEnum::fromType<Role>());
}

} // namespace gigflow
