// SPDX-License-Identifier: MIT
// What a freelancer and an owner look at, counted from the local store.
#pragma once

#include "models/money.h"

#include <QDate>
#include <QList>

#include <optional>

namespace gigflow {

class Database;

struct Statistics
{
    /// One calendar month, in local time.
    struct Month
    {
        QDate first;
        int bids = 0; ///< placed by oneself
        int hires = 0;
        int gigs = 0; ///< posted by oneself
        qint64 earnedCents = 0;
        qint64 spentCents = 0;
    };

    // As a freelancer.
    int bids = 0;
    int pending = 0;
    int hired = 0;
    int rejected = 0;
    qint64 earnedCents = 0; ///< the prices one was hired for

    // As an owner.
    int gigs = 0;
    int open = 0;
    int assigned = 0;
    int completed = 0;
    int bidsReceived = 0;
    /// What is known of one's hires: the hired bid of a gig is here once its bids were looked at.
    int knownHires = 0;
    qint64 spentCents = 0;
    qint64 hireSeconds = -1; ///< from posting to hiring, the median of the known; -1: none is known

    QList<Month> months; ///< the last twelve, oldest first

    /// Of the bids that were decided; nothing where none was.
    [[nodiscard]] std::optional<double> winRate() const
    {
        const int decided = hired + rejected;
        return decided > 0 ? std::optional(double(hired) / decided) : std::nullopt;
    }
    [[nodiscard]] int hires() const { return assigned + completed; } ///< as an owner
};

[[nodiscard]] Statistics statisticsOf(Database &database, const QDate &today);

} // namespace gigflow
