// SPDX-License-Identifier: MIT
#pragma once

#include "models/store.h"

#include <QAbstractListModel>

namespace gigflow {

/// The gigs of one query. Holds keys only; rows are read in blocks as the view asks for them. A
/// change arrives as the smallest row range, never as a reset; a new query is one reset. GUI
/// thread.
class GigListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        KeyRole = Qt::UserRole, ///< GigKey
        GigRole,                ///< Gig, the whole row
        TitleRole,
        ExcerptRole,
        BudgetRole,
        BudgetTextRole,
        StatusRole,
        OwnerNameRole,
        BidCountRole,
        CreatedRole,
        MineRole,
        SyncStateRole,
        ProblemRole,
    };
    Q_ENUM(Role)

    explicit GigListModel(Store &store, QObject *parent = nullptr);
    ~GigListModel() override;

    void setQuery(const GigQuery &query); ///< runs at once; the same query again does nothing
    [[nodiscard]] GigQuery query() const;
    [[nodiscard]] bool isLoading() const; ///< no answer to the current query yet
    [[nodiscard]] GigKey keyAt(int row) const;
    [[nodiscard]] int rowOf(GigKey key) const; ///< -1: not in the list

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
