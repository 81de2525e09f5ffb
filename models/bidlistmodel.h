// SPDX-License-Identifier: MIT
#pragma once

#include "models/lists/keylistmodel.h"

namespace gigflow {

using BidListModelBase = KeyListModel<Bid, BidKey, BidQuery>;

/// The bids of one query (a gig's, or my own). GUI thread; how it changes is said at KeyListModel.
class BidListModel : public BidListModelBase
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
        ShortlistedRole,
        MineRole,
        SyncStateRole,
        ProblemRole,
    };
    Q_ENUM(Role)

    explicit BidListModel(Store &store, QObject *parent = nullptr);

    /// Of valueOf(): Qt::AccessibleTextRole says everything the delegate paints.
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void loadingChanged(bool loading);
    void countChanged(int count);

private:
    [[nodiscard]] QVariant valueOf(const Bid &bid, int role) const override;
    [[nodiscard]] const QSet<BidKey> &changedKeys(const ChangeSet &changes) const override;
    void ask(Store &store, const BidQuery &query, Store::Reply<Store::KeyChunk> chunk) override;
    void tellLoading(bool loading) override;
    void tellCount(int count) override;
};

} // namespace gigflow
