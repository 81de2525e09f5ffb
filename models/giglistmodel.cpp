// SPDX-License-Identifier: MIT
#include "models/giglistmodel.h"

#include "models/giglink.h"
#include "models/words.h"

#include <QMimeData>

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
    case BookmarkedRole:
        return gig.bookmarked;
    case UnseenRole:
        return gig.unseen;
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

Qt::ItemFlags GigListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = QAbstractListModel::flags(index);
    const bool known = index.isValid() && !data(index, GigRole).value<Gig>().id.isEmpty();
    return known ? plain | Qt::ItemIsDragEnabled : plain;
}

QStringList GigListModel::mimeTypes() const
{
    return {QStringLiteral("text/uri-list"), QStringLiteral("text/plain")};
}

QMimeData *GigListModel::mimeData(const QModelIndexList &indexes) const
{
    QList<Gig> gigs;
    for (const QModelIndex &index : indexes) {
        if (const auto gig = index.data(GigRole).value<Gig>(); !gig.id.isEmpty())
            gigs.append(gig);
    }
    return gigs.isEmpty() ? nullptr : gigLinkData(gigs);
}

QHash<int, QByteArray> GigListModel::roleNames() const
{
    return namesOf(QMetaEnum::fromType<Role>());
}

} // namespace gigflow
