// SPDX-License-Identifier: MIT
// What the owner of a gig does with the bids on it: hire, decline, shortlist.
#include "server/api/handlers.h"
#include "server/api/notify.h"

#include <vector>

namespace gigflow::server::handlers {
namespace {

struct Decision
{
    GigRow gig;
    BidRow bid;
};

/// The bid of the path and its gig, both locked, where the precondition holds. The caller owns the
/// gig: Access::BidDecider.
tl::expected<Decision, Answer> decisionOf(const Context &context)
{
    auto found = lockBid(context.db, context.id());
    if (!found || !found->gig)
        return tl::unexpected(notFound("Bid"));
    if (auto refusal = context.precondition(bidEtag(found->bid)))
        return tl::unexpected(*refusal);
    return Decision{std::move(*found->gig), std::move(found->bid)};
}

/// From pending to `status`; false where it was decided meanwhile.
bool decide(Context &context, BidRow &bid, std::string_view status)
{
    const storage::Change change = context.db.execute(
        "UPDATE bids SET status = $1, version = version + 1, updated_at = $2 WHERE id = $3 AND "
        "status = 'pending'",
        {status, context.now, bid.id});
    if (change.rows == 0)
        return false;
    bid.status = status;
    bid.updatedAt = context.now;
    ++bid.version;
    return true;
}

/// From open to assigned; false where the gig was not open any more: somebody else was hired first.
bool assign(Context &context, GigRow &gig)
{
    const storage::Change change = context.db.execute(
        "UPDATE gigs SET status = 'assigned', version = version + 1, change_seq = $1, "
        "updated_at = $2 WHERE id = $3 AND status = 'open'",
        {nextGigChange(context.db), context.now, gig.id});
    if (change.rows == 0)
        return false;
    gig.status = "assigned";
    gig.updatedAt = context.now;
    ++gig.version;
    return true;
}

void tellRejected(Context &context, const GigRow &gig, const BidRow &bid)
{
    notifyAboutBid(context, bid.freelancerId, "bid-rejected", gig, bid,
                   "Your bid for \"" + gig.title + "\" was not chosen", gig.ownerName);
}

void rejectOthers(Context &context, const GigRow &gig)
{
    static const std::string sql = "SELECT " + std::string(bidColumns) +
                                   " FROM bids b JOIN users f ON f.id = b.freelancer_id "
                                   "WHERE b.gig_id = $1 AND b.status = 'pending'";
    std::vector<BidRow> others;
    {
        storage::Rows rows = context.db.query(sql, {gig.id});
        while (rows.next())
            others.push_back(readBid(rows));
    }
    for (BidRow &bid : others) {
        if (decide(context, bid, "rejected"))
            tellRejected(context, gig, bid);
    }
}

Answer decidedAnswer(const BidRow &bid, std::string_view message)
{
    Answer answer = ok(bidJson(bid), message);
    answer.etag = bidEtag(bid);
    return answer;
}

} // namespace

Answer hireBid(Context &context)
{
    auto decision = decisionOf(context);
    if (!decision)
        return decision.error();
    auto &[gig, bid] = *decision;
    if (!assign(context, gig))
        return refuse(409, "Somebody is hired for this gig already.");
    if (!decide(context, bid, "hired"))
        return refuse(409, "The bid is decided already.");
    notifyAboutBid(context, bid.freelancerId, "hire-notification", gig, bid,
                   "You have been hired for \"" + gig.title + "\"", gig.ownerName);
    rejectOthers(context, gig);
    announceGig(context, "gig-updated", gig);
    return decidedAnswer(bid, "Bid accepted successfully");
}

Answer declineBid(Context &context)
{
    auto decision = decisionOf(context);
    if (!decision)
        return decision.error();
    auto &[gig, bid] = *decision;
    if (!decide(context, bid, "rejected"))
        return refuse(409, "The bid is decided already.");
    tellRejected(context, gig, bid);
    return decidedAnswer(bid, "Bid declined successfully");
}

Answer shortlistBid(Context &context)
{
    auto decision = decisionOf(context);
    if (!decision)
        return decision.error();
    auto &[gig, bid] = *decision;
    const auto *wanted = context.body.if_contains("shortlisted");
    if (wanted && !wanted->is_bool())
        return invalid("shortlisted", "shortlisted must be true or false.");
    // The owner's private note: neither the version nor the time of the bid changes with it.
    bid.shortlisted = !wanted || wanted->as_bool();
    context.db.execute("UPDATE bids SET shortlisted = $1 WHERE id = $2",
                       {bid.shortlisted ? 1 : 0, bid.id});
    JsonWriter json;
    writeBid(json, bid, BidShape::Populated);
    Answer answer = ok(json.take(), bid.shortlisted ? "Shortlisted." : "Off the shortlist.");
    answer.etag = bidEtag(bid);
    return answer;
}

} // namespace gigflow::server::handlers
