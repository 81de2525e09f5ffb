// SPDX-License-Identifier: MIT
#include "models/statistics.h"

#include "models/domain.h"
#include "models/sql/database.h"

#include <QDateTime>

#include <algorithm>

namespace gigflow {

namespace {

constexpr int monthCount = 12;

Statistics::Month *monthOf(Statistics &statistics, qint64 at)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(at).date();
    const QDate &oldest = statistics.months.first().first;
    const int index = (day.year() - oldest.year()) * 12 + day.month() - oldest.month();
    return index >= 0 && index < monthCount ? &statistics.months[index] : nullptr;
}

void countMyBids(Database &database, Statistics &statistics)
{
    Statement row =
        database.prepare(QStringLiteral("SELECT status, coalesce(price_cents, 0), "
                                        "coalesce(created, 0), coalesce(updated, created, 0) "
                                        "FROM bids WHERE mine = 1"));
    if (!row.exec())
        return;
    while (row.next()) {
        const auto status = static_cast<BidStatus>(row.number(0));
        ++statistics.bids;
        if (auto *month = monthOf(statistics, row.number(2)))
            ++month->bids;
        switch (status) {
        case BidStatus::Pending:
            ++statistics.pending;
            break;
        case BidStatus::Hired:
            ++statistics.hired;
            statistics.earnedCents += row.number(1);
            if (auto *month = monthOf(statistics, row.number(3))) {
                ++month->hires;
                month->earnedCents += row.number(1);
            }
            break;
        case BidStatus::Rejected:
            ++statistics.rejected;
            break;
        case BidStatus::Withdrawn:
        case BidStatus::Unknown:
            break;
        }
    }
}

void countMyGigs(Database &database, Statistics &statistics)
{
    Statement row =
        database.prepare(QStringLiteral("SELECT status, coalesce(created, 0), bid_count FROM gigs "
                                        "WHERE mine = 1 AND hidden = 0"));
    if (!row.exec())
        return;
    while (row.next()) {
        ++statistics.gigs;
        if (auto *month = monthOf(statistics, row.number(1)))
            ++month->gigs;
        statistics.bidsReceived += static_cast<int>(std::max<qint64>(0, row.number(2)));
        switch (static_cast<GigStatus>(row.number(0))) {
        case GigStatus::Open:
            ++statistics.open;
            break;
        case GigStatus::Assigned:
            ++statistics.assigned;
            break;
        case GigStatus::Completed:
            ++statistics.completed;
            break;
        case GigStatus::Unknown:
            break;
        }
    }
}

void countMyHires(Database &database, Statistics &statistics)
{
    // From one's own gigs to their bids: both by index.
    Statement row = database.prepare(
        QStringLiteral("SELECT coalesce(b.price_cents, 0), coalesce(b.updated, 0), "
                       "coalesce(g.created, 0) FROM gigs g CROSS JOIN bids b ON b.gig = g.key "
                       "WHERE g.mine = 1 AND g.hidden = 0 AND b.status = ?"));
    row.bind(static_cast<qint64>(BidStatus::Hired));
    if (!row.exec())
        return;
    QList<qint64> seconds;
    while (row.next()) {
        ++statistics.knownHires;
        statistics.spentCents += row.number(0);
        const qint64 hired = row.number(1);
        const qint64 posted = row.number(2);
        if (auto *month = monthOf(statistics, hired))
            month->spentCents += row.number(0);
        if (posted > 0 && hired >= posted)
            seconds.append((hired - posted) / 1000);
    }
    if (seconds.isEmpty())
        return;
    std::nth_element(seconds.begin(), seconds.begin() + seconds.size() / 2, seconds.end());
    statistics.hireSeconds = seconds.at(seconds.size() / 2);
}

} // namespace

Statistics statisticsOf(Database &database, const QDate &today)
{
    Statistics statistics;
    const QDate thisMonth(today.year(), today.month(), 1);
    for (int back = monthCount - 1; back >= 0; --back) {
        Statistics::Month month;
        month.first = thisMonth.addMonths(-back);
        statistics.months.append(month);
    }
    countMyBids(database, statistics);
    countMyGigs(database, statistics);
    countMyHires(database, statistics);
    return statistics;
}

} // namespace gigflow
