// SPDX-License-Identifier: MIT
#pragma once

#include "models/store.h"

#include <QAbstractListModel>

namespace gigflow {

/// The bids of one query (a gig's, or my own). Holds keys only; rows are read in blocks as the view
/// asks for them. A change arrives as the smallest row range, never as a reset; a new query is one
/// reset. GUI thread.
class BidListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        KeyRole = Qt::UserRole, ///< BidKey
        BidRole,                ///< Bid, the whole row
        GigTitleRole,
        FreelancerRole,
        MessageRole,
        PriceRole,
        PriceTextRole,
        StatusRole,
        GigStatusRole,
        CreatedRole,
        MineRole,
        SyncStateRole,
        ProblemRole,
    };
    Q_ENUM(Role)

    explicit BidListModel(Store &store, QObject *parent = nullptr);
    ~BidListModel() override;

    void setQuery(const BidQuery &query); ///< runs at once; the same query again does nothing
    [[nodiscard]] BidQuery query() const;
    [[nodiscard]] bool isLoading() const; ///< no answer to the current query yet
    [[nodiscard]] BidKey keyAt(int row) const;
    [[nodiscard]] int rowOf(BidKey key) const; ///< -1: not in the list

    int rowCount(const QModelIndex &parent = {}) const override;
    /// Qt::AccessibleTextRole says everything the delegate paints.
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void loadingChanged(bool loading);
    void countChanged(int count);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace gigflow
