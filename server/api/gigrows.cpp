// SPDX-License-Identifier: MIT
#include "server/api/gigrows.h"

#include "server/api/userrows.h"
#include "server/storage/dialect.h"
#include "server/storage/identifier.h"

namespace gigflow::server {
namespace {

std::optional<GigRow> gigWith(storage::Connection &db, std::string_view id, std::string_view lock)
{
    if (!storage::isId(id))
        return std::nullopt;
    const std::string sql = "SELECT " + std::string(gigColumns) + std::string(gigTables) +
                            "WHERE g.id = $1" + std::string(lock);
    storage::Rows rows = db.query(sql, {id});
    if (!rows.next())
        return std::nullopt;
    return readGig(rows);
}

} // namespace

GigRow readGig(const storage::Rows &rows, int firstColumn)
{
    int column = firstColumn;
    GigRow gig;
    gig.key = rows.integer(column++);
    gig.id = rows.string(column++);
    gig.ownerId = rows.string(column++);
    gig.title = rows.string(column++);
    gig.description = rows.string(column++);
    gig.budget = rows.integer(column++);
    gig.status = rows.string(column++);
    gig.bidCount = rows.integer(column++);
    gig.version = rows.integer(column++);
    gig.changeSeq = rows.integer(column++);
    gig.createdAt = rows.integer(column++);
    gig.updatedAt = rows.integer(column++);
    gig.ownerName = rows.string(column++);
    gig.ownerAvatar = rows.string(column++);
    return gig;
}

std::optional<GigRow> findGig(storage::Connection &db, std::string_view id)
{
    return gigWith(db, id, "");
}

std::optional<GigRow> lockGig(storage::Connection &db, std::string_view id)
{
    return gigWith(db, id, storage::lockRowsOf(db, "g"));
}

std::vector<GigRow> changedGigs(storage::Connection &db, std::int64_t since, std::int64_t limit)
{
    static const std::string sql = "SELECT " + std::string(gigColumns) +
                                   " FROM gigs g LEFT JOIN users u ON u.id = g.owner_id "
                                   "WHERE g.change_seq > $1 ORDER BY g.change_seq LIMIT $2";
    std::vector<GigRow> gigs;
    storage::Rows rows = db.query(sql, {since, limit});
    while (rows.next())
        gigs.push_back(readGig(rows));
    return gigs;
}

void writeGig(JsonWriter &json, const GigRow &gig, GigShape shape)
{
    json.beginObject()
        .member("_id", gig.id)
        .member("title", gig.title)
        .member("description", gig.description);
    json.key("budget").amount(gig.budget);
    if (shape == GigShape::Raw) {
        json.member("ownerId", gig.ownerId);
    } else if (shape != GigShape::Listed) {
        json.key("ownerId");
        writePerson(json, gig.ownerId, gig.ownerName, gig.ownerAvatar);
    }
    json.member("status", gig.status);
    if (shape == GigShape::Listed || shape == GigShape::Whole) {
        json.member("bidCount", gig.bidCount).member("ownerName", gig.ownerName);
        json.key("ownerAvatar");
        gig.ownerAvatar.empty() ? json.null() : json.string(gig.ownerAvatar);
    }
    json.key("createdAt").time(gig.createdAt);
    json.key("updatedAt").time(gig.updatedAt);
    json.endObject();
}

std::string gigJson(const GigRow &gig, GigShape shape)
{
    JsonWriter json;
    writeGig(json, gig, shape);
    return json.take();
}

std::string gigEtag(const GigRow &gig)
{
    return "\"g" + std::to_string(gig.version) + "\"";
}

std::int64_t nextGigChange(storage::Connection &db)
{
    storage::Rows rows =
        db.query("UPDATE counters SET value = value + 1 WHERE name = 'gig_change' RETURNING value");
    const std::int64_t number = rows.next() ? rows.integer(0) : 0;
    rows.next(); // to the end: the statement is finished, not abandoned
    return number;
}

} // namespace gigflow::server
