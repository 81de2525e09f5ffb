// SPDX-License-Identifier: MIT
#include "server/api/bidrows.h"
#include "server/api/handlers.h"

namespace gigflow::server::handlers {
namespace {

/// Newest first, after the row the cursor names. `where` uses $1.
std::string bidListSql(std::string_view columns, std::string_view tables, std::string_view where,
                       bool continued)
{
    std::string sql =
        "SELECT " + std::string(columns) + std::string(tables) + " WHERE " + std::string(where);
    if (continued)
        sql += " AND (b.created_at, b.key) < ($3, $4)";
    return sql + " ORDER BY b.created_at DESC, b.key DESC LIMIT $2";
}

storage::Rows runList(Context &context, const std::string &sql, const Page &page,
                      std::string_view value)
{
    if (page.after)
        return context.db.query(sql,
                                {value, page.limit + 1, page.after->first, page.after->second});
    return context.db.query(sql, {value, page.limit + 1});
}

/// A bidder's own bid on the gig.
Answer listOwnBidOf(Context &context, std::string_view gigId)
{
    static const std::string sql = "SELECT " + std::string(bidColumns) +
                                   " FROM bids b JOIN users f ON f.id = b.freelancer_id "
                                   "WHERE b.gig_id = $1 AND b.freelancer_id = $2";
    storage::Rows rows = context.db.query(sql, {gigId, context.userId()});
    JsonWriter json;
    json.beginArray();
    if (rows.next()) {
        BidRow bid = readBid(rows);
        bid.shortlisted = false;
        writeBid(json, bid, BidShape::Populated);
    }
    return ok(json.endArray().take(), "Bids fetched successfully");
}

/// The owner sees every bid, a bidder its own; Access::BidsReader keeps everybody else away.
Answer listBidsOf(Context &context, std::string_view gigId)
{
    const auto page = context.page();
    if (!page)
        return page.error();
    const auto gig = findGig(context.db, gigId);
    if (!gig)
        return notFound("Gig");
    if (gig->ownerId != context.userId())
        return listOwnBidOf(context, gigId);
    const std::string sql =
        bidListSql(bidColumns, " FROM bids b LEFT JOIN users f ON f.id = b.freelancer_id",
                   "b.gig_id = $1", page->after.has_value());
    JsonWriter json;
    json.beginArray();
    Answer answer;
    std::int64_t count = 0;
    BidRow last;
    storage::Rows rows = runList(context, sql, *page, gigId);
    while (rows.next()) {
        if (count++ == page->limit) {
            answer.nextCursor = makeCursor(last.createdAt, last.key);
            break;
        }
        last = readBid(rows);
        writeBid(json, last, BidShape::Populated);
    }
    answer.data = json.endArray().take();
    answer.message = "Bids fetched successfully";
    return answer;
}

} // namespace

Answer gigBids(Context &context)
{
    return listBidsOf(context, context.id());
}

Answer gigBidsByQuery(Context &context)
{
    const auto gigId = context.queryValue("gigId");
    return gigId ? listBidsOf(context, *gigId) : invalid("gigId", "gigId is required.");
}

Answer myBids(Context &context)
{
    const auto page = context.page();
    if (!page)
        return page.error();
    const std::string columns = std::string(bidColumns) + ", " + std::string(gigColumns);
    const std::string sql = bidListSql(columns,
                                       " FROM bids b LEFT JOIN users f ON f.id = b.freelancer_id "
                                       "LEFT JOIN gigs g ON g.id = b.gig_id "
                                       "LEFT JOIN users u ON u.id = g.owner_id",
                                       "b.freelancer_id = $1", page->after.has_value());
    JsonWriter json;
    json.beginArray();
    Answer answer;
    std::int64_t count = 0;
    BidRow last;
    storage::Rows rows = runList(context, sql, *page, context.userId());
    while (rows.next()) {
        if (count++ == page->limit) {
            answer.nextCursor = makeCursor(last.createdAt, last.key);
            break;
        }
        last = readBid(rows);
        std::optional<GigRow> gig;
        if (!last.gigId.empty())
            gig = readGig(rows, bidColumnCount);
        writeOwnBid(json, last, gig);
    }
    answer.data = json.endArray().take();
    answer.message = "Bids fetched successfully";
    return answer;
}

} // namespace gigflow::server::handlers
