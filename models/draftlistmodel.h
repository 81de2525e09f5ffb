// SPDX-License-Identifier: MIT
#pragma once

#include "models/drafts.h"

#include <QAbstractListModel>

namespace gigflow {

/// The drafts of gigs, or those of bids, the latest first. Each is also offered as the Gig or Bid
/// it would become, in the role in which the card delegates look for one. GUI thread.
class DraftListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class Of { Gigs, Bids };
    enum Role {
        RowRole = Qt::UserRole + 1, ///< Gig or Bid; GigListModel::GigRole, BidListModel::BidRole
        DraftRole = Qt::UserRole + 100,
    };
    Q_ENUM(Role)

    DraftListModel(Store &store, Of of, QObject *parent = nullptr);

    [[nodiscard]] Draft draftAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void countChanged(int count);

private:
    void reload();
    void take(const QList<Draft> &all);
    [[nodiscard]] QVariant rowOf(const Draft &draft) const;

    Store &m_store;
    Of m_of;
    Drafts m_source;
    QList<Draft> m_drafts;
};

} // namespace gigflow
