// SPDX-License-Identifier: MIT
#include "server/api/bidrows.h"

#include "server/api/userrows.h"
#include "server/storage/dialect.h"
#include "server/storage/identifier.h"

namespace gigflow::server {
namespace {

void writeRest(JsonWriter &json, const BidRow &bid)
{
    json.member("message", bid.message);
    json.key("price").amount(bid.price);
    json.member("status", bid.status);
    json.key("createdAt").time(bid.createdAt);
    json.key("updatedAt").time(bid.updatedAt);
}

void writeGigId(JsonWriter &json, const BidRow &bid)
{
    json.key("gigId");
    bid.gigId.empty() ? json.null() : json.string(bid.gigId);
}

std::optional<BidRow> bidWith(storage::Connection &db, std::string_view id, std::string_view lock)
{
    if (!storage::isId(id))
        return std::nullopt;
    const std::string sql = "SELECT " + std::string(bidColumns) +
                            " FROM bids b JOIN users f ON f.id = b.freelancer_id "
                            "WHERE b.id = $1" +
                            std::string(lock);
    storage::Rows rows = db.query(sql, {id});
    if (!rows.next())
        return std::nullopt;
    return readBid(rows);
}

} // namespace

BidRow readBid(const storage::Rows &rows)
{
    int column = 0;
    BidRow bid;
    bid.key = rows.integer(column++);
    bid.id = rows.string(column++);
    bid.gigId = rows.string(column++);
    bid.freelancerId = rows.string(column++);
    bid.message = rows.string(column++);
    bid.price = rows.integer(column++);
    bid.status = rows.string(column++);
    bid.shortlisted = rows.integer(column++) != 0;
    bid.version = rows.integer(column++);
    bid.createdAt = rows.integer(column++);
    bid.updatedAt = rows.integer(column++);
    bid.freelancerName = rows.string(column++);
    bid.freelancerAvatar = rows.string(column++);
    return bid;
}

std::optional<BidRow> findBid(storage::Connection &db, std::string_view id)
{
    return bidWith(db, id, "");
}

std::optional<BidOnGig> lockBid(storage::Connection &db, std::string_view id)
{
    const auto seen = findBid(db, id);
    if (!seen)
        return std::nullopt;
    BidOnGig found;
    if (!seen->gigId.empty())
        found.gig = lockGig(db, seen->gigId);
    // Read again now that nobody else can change it: somebody may have while we waited.
    auto bid = bidWith(db, id, storage::lockRowsOf(db, "b"));
    if (!bid)
        return std::nullopt;
    found.bid = std::move(*bid);
    return found;
}

void writeBid(JsonWriter &json, const BidRow &bid, BidShape shape)
{
    json.beginObject().member("_id", bid.id);
    writeGigId(json, bid);
    if (shape == BidShape::Raw) {
        json.member("freelancerId", bid.freelancerId);
    } else {
        json.key("freelancerId");
        writePerson(json, bid.freelancerId, bid.freelancerName, bid.freelancerAvatar);
        if (bid.shortlisted) // the owner's note; the freelancer never sees it
            json.key("shortlisted").boolean(true);
    }
    writeRest(json, bid);
    json.endObject();
}

std::string bidJson(const BidRow &bid)
{
    JsonWriter json;
    writeBid(json, bid, BidShape::Raw);
    return json.take();
}

void writeOwnBid(JsonWriter &json, const BidRow &bid, const std::optional<GigRow> &gig)
{
    json.beginObject().member("_id", bid.id).key("gigId");
    if (gig)
        writeGig(json, *gig, GigShape::Populated);
    else
        json.null();
    json.member("freelancerId", bid.freelancerId);
    writeRest(json, bid);
    json.endObject();
}

std::string bidEtag(const BidRow &bid)
{
    return "\"b" + std::to_string(bid.version) + "\"";
}

} // namespace gigflow::server
