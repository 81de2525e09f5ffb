// SPDX-License-Identifier: MIT
#include "models/write/outboxrules.h"

#include "models/sql/rows.h"
#include "models/write/writer.h"

namespace gigflow {

tl::unexpected<Error> refused(const QString &field, const QString &message)
{
    return tl::unexpected(validationError(field, message));
}

bool isUnsent(const OutboxEntry &entry)
{
    return entry.state == SyncState::Refused || entry.state == SyncState::Conflict ||
           (entry.state == SyncState::Queued && !entry.firstSentAt.isValid());
}

std::optional<Gig> loadGig(Writer &writer, GigKey key)
{
    std::optional<Gig> gig;
    writer.select(
        selectGigs(QStringLiteral("WHERE g.key = ? AND g.gone = 0")),
        [&](const Statement &row) { gig = gigOf(row); }, key.value);
    return gig;
}

std::optional<Bid> loadBid(Writer &writer, BidKey key)
{
    std::optional<Bid> bid;
    writer.select(
        selectBids(QStringLiteral("WHERE b.key = ?")),
        [&](const Statement &row) { bid = bidOf(row); }, key.value);
    return bid;
}

std::optional<Error> checkOwnOpenGig(const std::optional<Gig> &gig)
{
    if (!gig)
        return validationError(QStringLiteral("gig"),
                               OutboxWords::tr("This gig is no longer there."));
    if (!gig->mine)
        return validationError(QStringLiteral("gig"),
                               OutboxWords::tr("Only its owner can change a gig."));
    if (gig->status == GigStatus::Assigned || gig->status == GigStatus::Completed)
        return validationError(QStringLiteral("status"),
                               OutboxWords::tr("This gig is no longer open."));
    return {};
}

std::optional<Error> checkOwnPendingBid(const std::optional<Bid> &bid)
{
    if (!bid)
        return validationError(QStringLiteral("bid"),
                               OutboxWords::tr("This bid is no longer there."));
    if (!bid->mine)
        return validationError(QStringLiteral("bid"),
                               OutboxWords::tr("This is somebody else’s bid."));
    if (bid->status != BidStatus::Pending && bid->status != BidStatus::Unknown)
        return validationError(QStringLiteral("status"),
                               OutboxWords::tr("This bid has been decided."));
    return {};
}

} // namespace gigflow
