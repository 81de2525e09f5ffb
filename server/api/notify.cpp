// SPDX-License-Identifier: MIT
#include "server/api/notify.h"

namespace gigflow::server {
namespace {

std::int64_t nextSequence(storage::Connection &db, std::string_view userId)
{
    storage::Rows rows = db.query("UPDATE users SET notification_seq = notification_seq + 1 "
                                  "WHERE id = $1 RETURNING notification_seq",
                                  {userId});
    const std::int64_t number = rows.next() ? rows.integer(0) : 0;
    rows.next();
    return number;
}

} // namespace

void notifyAboutBid(Context &context, std::string_view userId, std::string_view event,
                    const GigRow &gig, const BidRow &bid, std::string_view message,
                    std::string_view person)
{
    const std::int64_t sequence = nextSequence(context.db, userId);
    JsonWriter json;
    json.beginObject()
        .member("message", message)
        .member("gigId", gig.id)
        .member("bidId", bid.id)
        .member("title", gig.title)
        .member("person", person);
    json.key("price").amount(bid.price);
    json.member("seq", sequence).endObject();
    context.db.execute("INSERT INTO notifications (user_id, seq, event, data, created_at) "
                       "VALUES ($1, $2, $3, $4, $5)",
                       {userId, sequence, event, json.text(), context.now});
    context.told.events.push_back(
        {std::string(event), {std::string(userId)}, json.take(), sequence});
}

void announceGig(Context &context, std::string_view event, const GigRow &gig)
{
    context.told.events.push_back(
        {std::string(event), {}, gigJson(gig, GigShape::Whole), 0, gig.id});
}

void announceDeletion(Context &context, std::string_view gigId)
{
    JsonWriter json;
    json.beginObject().member("_id", gigId).endObject();
    context.told.events.push_back({"gig-deleted", {}, json.take(), 0, std::string(gigId)});
}

} // namespace gigflow::server
