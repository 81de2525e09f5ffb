// SPDX-License-Identifier: MIT
// GET /gigs/changes: everything that changed, in order, deletions included.
#include "server/api/gigrows.h"
#include "server/api/handlers.h"

#include <vector>

namespace gigflow::server::handlers {
namespace {

struct Deletion
{
    std::int64_t sequence;
    std::string id;
};

std::vector<Deletion> deletions(storage::Connection &db, std::int64_t since, std::int64_t limit)
{
    std::vector<Deletion> found;
    storage::Rows rows = db.query("SELECT change_seq, id FROM deleted_gigs WHERE change_seq > $1 "
                                  "ORDER BY change_seq LIMIT $2",
                                  {since, limit});
    while (rows.next())
        found.push_back({rows.integer(0), rows.string(1)});
    return found;
}

std::int64_t latestChange(storage::Connection &db)
{
    storage::Rows rows = db.query("SELECT value FROM counters WHERE name = 'gig_change'");
    return rows.next() ? rows.integer(0) : 0;
}

} // namespace

Answer gigChanges(Context &context)
{
    const auto page = context.page();
    if (!page)
        return page.error();
    std::int64_t since = 0;
    if (const auto text = context.queryValue("since"); text && !text->empty()) {
        const auto number = parseInteger(*text);
        if (!number || *number < 0)
            return invalid("since", "since is not a cursor that this server gave.");
        since = *number;
    }
    // A cursor from the future is of a database that was replaced: begin anew.
    const bool reset = since > latestChange(context.db);
    if (reset)
        since = 0;

    const auto gigs = changedGigs(context.db, since, page->limit + 1);
    const auto deleted = deletions(context.db, since, page->limit + 1);
    JsonWriter gigsJson;
    JsonWriter deletedJson;
    gigsJson.beginArray();
    deletedJson.beginArray();
    auto gig = gigs.begin();
    auto deletion = deleted.begin();
    std::int64_t cursor = since;
    for (std::int64_t taken = 0; taken < page->limit; ++taken) {
        const bool gigNext =
            gig != gigs.end() && (deletion == deleted.end() || gig->changeSeq < deletion->sequence);
        if (gigNext) {
            writeGig(gigsJson, *gig, GigShape::Whole);
            cursor = (gig++)->changeSeq;
        } else if (deletion != deleted.end()) {
            deletedJson.string(deletion->id);
            cursor = (deletion++)->sequence;
        } else {
            break;
        }
    }
    const bool more = gig != gigs.end() || deletion != deleted.end();
    JsonWriter json;
    json.beginObject().key("gigs").raw(gigsJson.endArray().text());
    json.key("deleted").raw(deletedJson.endArray().text());
    json.member("cursor", std::to_string(cursor)).key("more").boolean(more);
    if (reset)
        json.key("reset").boolean(true);
    json.endObject();
    return ok(json.take(), "Changes.");
}

} // namespace gigflow::server::handlers
