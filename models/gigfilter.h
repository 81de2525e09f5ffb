// SPDX-License-Identifier: MIT
#pragma once

#include "models/gigquery.h"

namespace gigflow {

/// What a person asks of the list of gigs, in terms that still mean the same next week; GigQuery is
/// what that is today.
struct GigFilter
{
    QString text;
    QSet<GigStatus> statuses{GigStatus::Open}; ///< empty: any
    std::optional<Money> minBudget;
    std::optional<Money> maxBudget;
    int withinDays = 0; ///< posted today or in the days before; 0: any time
    std::optional<int> maxBids;
    UserId owner;
    QString ownerText; ///< with `owner`: that person's name, for showing; else part of a name
    bool bookmarked = false;
    bool unseen = false;
    GigQuery::Sort sort = GigQuery::Sort::Newest;

    /// `now` in the time zone whose days are meant.
    [[nodiscard]] GigQuery toQuery(const QDateTime &now) const;
    /// Whether anything but the order, and open gigs only, is asked for.
    [[nodiscard]] bool isPlain() const;
    [[nodiscard]] QString toJson() const;
    [[nodiscard]] static GigFilter
    fromJson(const QString &json); ///< what is unreadable is left out
    friend bool operator==(const GigFilter &, const GigFilter &) = default;
};

} // namespace gigflow
