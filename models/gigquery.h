// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain.h"

#include <QSet>

namespace gigflow {

/// Which gigs, in which order. Everything is done in SQL.
struct GigQuery
{
    enum class Sort { Newest, Oldest, BudgetHigh, BudgetLow, MostBids };

    QString text; ///< words as typed; every word must match, a quoted phrase as a whole; empty: no
                  ///< search
    bool mineOnly = false;          ///< My gigs
    QSet<GigStatus> statuses;       ///< empty: any
    std::optional<Money> minBudget; ///< inclusive
    std::optional<Money> maxBudget; ///< inclusive
    std::optional<int> minBids;     ///< inclusive; a count that is not known is no bids
    std::optional<int> maxBids;     ///< inclusive; 0: none yet
    QDateTime postedSince;          ///< inclusive; invalid: any time
    UserId owner;                   ///< empty: anybody
    QString ownerText;              ///< part of the owner's name; empty: anybody
    bool bookmarkedOnly = false;
    /// Valid: only what had not been opened at this time. What is opened while the list is looked
    /// at stays in it.
    QDateTime unseenAsOf;
    /// Only what came to this computer after that gig and belongs to somebody else; for the alerts
    /// of saved searches.
    std::optional<GigKey> after;
    Sort sort = Sort::Newest;
    friend bool operator==(const GigQuery &, const GigQuery &) = default;
};

/// Which bids; one's own first in a gig's list.
struct BidQuery
{
    enum class Sort { Newest, PriceLow, PriceHigh };

    GigKey gig;               ///< valid: the bids on that gig; invalid: my bids
    QSet<BidStatus> statuses; ///< empty: any
    bool shortlistedOnly = false;
    Sort sort = Sort::Newest;
    friend bool operator==(const BidQuery &, const BidQuery &) = default;
};

} // namespace gigflow
