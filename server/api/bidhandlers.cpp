// SPDX-License-Identifier: MIT
// What a freelancer does: bid, edit, withdraw.
#include "server/api/fields.h"
#include "server/api/handlers.h"
#include "server/api/notify.h"
#include "server/storage/identifier.h"

namespace gigflow::server::handlers {
namespace {

constexpr std::size_t longestMessage = 2000;

Answer bidAnswer(const BidRow &bid, std::string_view message)
{
    Answer answer = ok(bidJson(bid), message);
    answer.etag = bidEtag(bid);
    return answer;
}

/// The bid of the path, locked, where it is still pending and the precondition holds. It is the
/// caller's own: Access::Bidder.
tl::expected<BidOnGig, Answer> ownPendingBid(const Context &context)
{
    auto found = lockBid(context.db, context.id());
    if (!found)
        return tl::unexpected(notFound("Bid"));
    const BidRow &bid = found->bid;
    if (auto refusal = context.precondition(bidEtag(bid)))
        return tl::unexpected(*refusal);
    if (bid.status != "pending")
        return tl::unexpected(refuse(409, "The bid is decided already."));
    return std::move(*found);
}

/// The list and the detail show the count, so a gig changes with each bid.
void countBid(Context &context, const GigRow &gig, int difference)
{
    context.db.execute("UPDATE gigs SET bid_count = bid_count + $1, change_seq = $2 WHERE id = $3",
                       {difference, nextGigChange(context.db), gig.id});
}

} // namespace

Answer createBid(Context &context)
{
    Fields fields(context.body);
    const auto gigId = fields.text("gigId", 100, Presence::Required);
    const auto message = fields.text("message", longestMessage, Presence::Required, true);
    const auto price = fields.amount("price", Presence::Required);
    if (fields.failed())
        return fields.refusal();
    const auto gig = lockGig(context.db, *gigId);
    if (!gig)
        return notFound("Gig");
    if (gig->ownerId == context.userId())
        return refuse(403, "Nobody bids on their own gig.");
    if (gig->status != "open")
        return refuse(409, "The gig is not open any more.");
    const std::string id = storage::newId(context.now);
    const storage::Change change = context.db.execute(
        "INSERT INTO bids (id, gig_id, freelancer_id, message, price, status, created_at, "
        "updated_at) VALUES ($1, $2, $3, $4, $5, 'pending', $6, $6)",
        {id, gig->id, context.userId(), *message, *price, context.now});
    if (change.conflict)
        return refuse(409, "You have bid on this gig already.");
    countBid(context, *gig, 1);
    const auto bid = findBid(context.db, id);
    if (!bid)
        return refuse(500, "The bid could not be stored.");
    notifyAboutBid(context, gig->ownerId, "bid-received", *gig, *bid,
                   bid->freelancerName + " bid on \"" + gig->title + "\"", bid->freelancerName);
    Answer answer = bidAnswer(*bid, "Bid submitted successfully");
    answer.status = 201;
    return answer;
}

Answer updateBid(Context &context)
{
    auto found = ownPendingBid(context);
    if (!found)
        return found.error();
    auto &[bid, gig] = *found;
    Fields fields(context.body);
    const auto message = fields.text("message", longestMessage, Presence::Optional, true);
    const auto price = fields.amount("price", Presence::Optional);
    if (!fields.failed() && !message && !price)
        fields.addError("message", "Give a message or a price.");
    if (fields.failed())
        return fields.refusal();
    if (!gig || gig->status != "open")
        return refuse(409, "The gig is not open any more.");
    bid.message = message.value_or(bid.message);
    bid.price = price.value_or(bid.price);
    bid.updatedAt = context.now;
    ++bid.version;
    const storage::Change change = context.db.execute(
        "UPDATE bids SET message = $1, price = $2, version = $3, updated_at = $4 WHERE id = $5 "
        "AND status = 'pending'",
        {bid.message, bid.price, bid.version, context.now, bid.id});
    if (change.rows == 0)
        return refuse(409, "The bid is decided already.");
    notifyAboutBid(context, gig->ownerId, "bid-updated", *gig, bid,
                   bid.freelancerName + " changed the bid on \"" + gig->title + "\"",
                   bid.freelancerName);
    return bidAnswer(bid, "Bid updated successfully");
}

Answer withdrawBid(Context &context)
{
    const auto found = ownPendingBid(context);
    if (!found)
        return found.error();
    const auto &[bid, gig] = *found;
    const storage::Change change =
        context.db.execute("DELETE FROM bids WHERE id = $1 AND status = 'pending'", {bid.id});
    if (change.rows == 0)
        return refuse(409, "The bid is decided already.");
    if (gig) {
        countBid(context, *gig, -1);
        notifyAboutBid(context, gig->ownerId, "bid-withdrawn", *gig, bid,
                       bid.freelancerName + " withdrew the bid on \"" + gig->title + "\"",
                       bid.freelancerName);
    }
    return ok(bidJson(bid), "Bid withdrawn successfully");
}

} // namespace gigflow::server::handlers
