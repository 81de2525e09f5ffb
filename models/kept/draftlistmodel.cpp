// SPDX-License-Identifier: MIT
#include "models/draftlistmodel.h"

#include "models/bidlistmodel.h"
#include "models/giglistmodel.h"
#include "models/words.h"

namespace gigflow {

static_assert(int(DraftListModel::RowRole) == int(GigListModel::GigRole));
static_assert(int(DraftListModel::RowRole) == int(BidListModel::BidRole));

namespace {

/// Which list it stands in; none: its form is always there and shows it.
std::optional<DraftListModel::Of> listOf(Draft::Kind kind)
{
    switch (kind) {
    case Draft::Kind::NewGig:
    case Draft::Kind::EditGig:
        return DraftListModel::Of::Gigs;
    case Draft::Kind::NewBid:
    case Draft::Kind::EditBid:
        return DraftListModel::Of::Bids;
    case Draft::Kind::Profile:
        break;
    }
    return std::nullopt;
}

} // namespace

DraftListModel::DraftListModel(Store &store, Of of, QObject *parent)
    : QAbstractListModel(parent), m_store(store), m_of(of), m_source(store)
{
    connect(&m_source, &Drafts::changed, this, &DraftListModel::reload);
    connect(&store, &Store::opened, this, &DraftListModel::reload);
    reload();
}

void DraftListModel::reload()
{
    m_source.list(this, [this](const QList<Draft> &all) { take(all); });
}

/// There are few: the rows that are the same stay, the others go and come.
void DraftListModel::take(const QList<Draft> &all)
{
    QList<Draft> wanted;
    for (const Draft &draft : all) {
        if (listOf(draft.kind) == m_of)
            wanted.append(draft);
    }
    const auto isWanted = [&](const Draft &draft) {
        return std::any_of(wanted.begin(), wanted.end(),
                           [&](const Draft &w) { return w.id == draft.id; });
    };
    for (int row = int(m_drafts.size()) - 1; row >= 0; --row) {
        if (isWanted(m_drafts.at(row)))
            continue;
        beginRemoveRows({}, row, row);
        m_drafts.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < int(wanted.size()); ++row) {
        int at = row;
        while (at < int(m_drafts.size()) && m_drafts.at(at).id != wanted.at(row).id)
            ++at;
        if (at == int(m_drafts.size())) {
            beginInsertRows({}, row, row);
            m_drafts.insert(row, wanted.at(row));
            endInsertRows();
            continue;
        }
        if (at != row) {
            beginMoveRows({}, at, at, {}, row);
            m_drafts.move(at, row);
            endMoveRows();
        }
        if (m_drafts.at(row) != wanted.at(row)) {
            m_drafts[row] = wanted.at(row);
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
    Q_EMIT countChanged(int(m_drafts.size()));
}

Draft DraftListModel::draftAt(int row) const
{
    return m_drafts.value(row);
}

int DraftListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_drafts.size());
}

QVariant DraftListModel::rowOf(const Draft &draft) const
{
    const Money amount = Money::fromUserInput(draft.amount, QLocale()).value_or(Money());
    if (m_of == Of::Gigs) {
        Gig gig;
        gig.title = draft.title.trimmed().isEmpty() ? tr("Without a title yet") : draft.title;
        gig.description = draft.text;
        gig.budget = amount;
        gig.ownerName = draft.kind == Draft::Kind::EditGig ? tr("Change of a gig") : tr("New gig");
        gig.createdAt = draft.changedAt;
        return QVariant::fromValue(gig);
    }
    Bid bid;
    bid.gig = draft.gig;
    bid.gigTitle = draft.gigTitle;
    bid.gigOwnerName = draft.kind == Draft::Kind::EditBid ? tr("Change of a bid") : tr("New bid");
    bid.message = draft.text;
    bid.price = amount;
    bid.createdAt = draft.changedAt;
    bid.mine = true;
    return QVariant::fromValue(bid);
}

QVariant DraftListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Draft &draft = m_drafts.at(index.row());
    const QString name = m_of == Of::Gigs ? draft.title.trimmed() : draft.gigTitle;
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::AccessibleTextRole: {
        QStringList facts{name.isEmpty() ? tr("Without a title yet") : name, tr("draft")};
        if (!draft.amount.trimmed().isEmpty())
            facts << draft.amount.trimmed();
        facts << draft.text.simplified();
        facts << tr("changed %1", "3 hours ago").arg(ageText(draft.changedAt));
        facts.removeAll(QString());
        return facts.join(tr(", "));
    }
    case RowRole:
        return rowOf(draft);
    case DraftRole:
        return QVariant::fromValue(draft);
    default:
        return {};
    }
}

} // namespace gigflow
