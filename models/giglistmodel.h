// SPDX-License-Identifier: MIT
#pragma once

#include "models/lists/keylistmodel.h"

namespace gigflow {

using GigListModelBase = KeyListModel<Gig, GigKey, GigQuery>;

/// The gigs of one query. GUI thread; how it changes is said at KeyListModel.
class GigListModel : public GigListModelBase
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
        BookmarkedRole,
        UnseenRole,
    };
    Q_ENUM(Role)

    explicit GigListModel(Store &store, QObject *parent = nullptr);

    /// Of valueOf(): Qt::AccessibleTextRole says everything the delegate paints.
    QHash<int, QByteArray> roleNames() const override;
    /// A gig can be dragged out as its link, once the server knows it.
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

Q_SIGNALS:
    void loadingChanged(bool loading);
    void countChanged(int count);

private:
    [[nodiscard]] QVariant valueOf(const Gig &gig, int role) const override;
    [[nodiscard]] const QSet<GigKey> &changedKeys(const ChangeSet &changes) const override;
    void ask(Store &store, const GigQuery &query, Store::Reply<Store::KeyChunk> chunk) override;
    void tellLoading(bool loading) override;
    void tellCount(int count) override;
};

} // namespace gigflow
