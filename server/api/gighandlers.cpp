// SPDX-License-Identifier: MIT
// One gig: read, post, edit, delete, complete.
#include "server/api/fields.h"
#include "server/api/gigrows.h"
#include "server/api/handlers.h"
#include "server/api/notify.h"
#include "server/storage/identifier.h"
#include "server/storage/textfold.h"

namespace gigflow::server::handlers {
namespace {

constexpr std::size_t longestTitle = 100;
constexpr std::size_t longestDescription = 2000;

Answer gigAnswer(const GigRow &gig, GigShape shape, std::string_view message)
{
    Answer answer = ok(gigJson(gig, shape), message);
    answer.etag = gigEtag(gig);
    return answer;
}

Answer readGigAs(Context &context, GigShape shape)
{
    const auto gig = findGig(context.db, context.id());
    return gig ? gigAnswer(*gig, shape, "Gig fetched successfully") : notFound("Gig");
}

/// The gig of the path, locked, where the precondition holds. That the caller owns it is what
/// Access::GigOwner says.
tl::expected<GigRow, Answer> ownGig(const Context &context)
{
    const auto gig = lockGig(context.db, context.id());
    if (!gig)
        return tl::unexpected(notFound("Gig"));
    if (auto refusal = context.precondition(gigEtag(*gig)))
        return tl::unexpected(*refusal);
    return *gig;
}

} // namespace

Answer getGig(Context &context)
{
    return readGigAs(context, GigShape::Populated);
}

Answer getWholeGig(Context &context)
{
    return readGigAs(context, GigShape::Whole);
}

Answer createGig(Context &context)
{
    Fields fields(context.body);
    const auto title = fields.text("title", longestTitle, Presence::Required);
    const auto description =
        fields.text("description", longestDescription, Presence::Required, true);
    const auto budget = fields.amount("budget", Presence::Required);
    if (fields.failed())
        return fields.refusal();
    const std::string id = storage::newId(context.now);
    context.db.execute(
        "INSERT INTO gigs (id, owner_id, title, title_folded, description, budget, status, "
        "change_seq, created_at, updated_at) VALUES ($1, $2, $3, $4, $5, $6, 'open', $7, $8, $8)",
        {id, context.userId(), *title, storage::foldCase(*title), *description, *budget,
         nextGigChange(context.db), context.now});
    const auto gig = findGig(context.db, id);
    if (!gig)
        return refuse(500, "The gig could not be stored.");
    announceGig(context, "gig-created", *gig);
    Answer answer = gigAnswer(*gig, GigShape::Raw, "Gig created successfully");
    answer.status = 201;
    return answer;
}

Answer updateGig(Context &context)
{
    auto gig = ownGig(context);
    if (!gig)
        return gig.error();
    if (gig->status != "open")
        return refuse(409, "Only an open gig can be edited.");
    Fields fields(context.body);
    const auto title = fields.text("title", longestTitle, Presence::Optional);
    const auto description =
        fields.text("description", longestDescription, Presence::Optional, true);
    const auto budget = fields.amount("budget", Presence::Optional);
    if (!fields.failed() && !title && !description && !budget)
        fields.addError("title", "Give a title, a description or a budget.");
    if (fields.failed())
        return fields.refusal();
    gig->title = title.value_or(gig->title);
    gig->description = description.value_or(gig->description);
    gig->budget = budget.value_or(gig->budget);
    gig->updatedAt = context.now;
    ++gig->version;
    const storage::Change change = context.db.execute(
        "UPDATE gigs SET title = $1, title_folded = $2, description = $3, budget = $4, "
        "version = $5, change_seq = $6, updated_at = $7 WHERE id = $8 AND status = 'open'",
        {gig->title, storage::foldCase(gig->title), gig->description, gig->budget, gig->version,
         nextGigChange(context.db), context.now, gig->id});
    if (change.rows == 0)
        return refuse(409, "Only an open gig can be edited.");
    announceGig(context, "gig-updated", *gig);
    return gigAnswer(*gig, GigShape::Raw, "Gig updated successfully");
}

Answer deleteGig(Context &context)
{
    const auto gig = ownGig(context);
    if (!gig)
        return gig.error();
    const storage::Change change =
        context.db.execute("DELETE FROM gigs WHERE id = $1 AND status = 'open'", {gig->id});
    if (change.rows == 0)
        return refuse(409, "Only an open gig can be deleted.");
    context.db.execute("INSERT INTO deleted_gigs (change_seq, id, deleted_at) VALUES ($1, $2, $3)",
                       {nextGigChange(context.db), gig->id, context.now});
    announceDeletion(context, gig->id);
    return ok(gigJson(*gig, GigShape::Raw), "Gig deleted successfully");
}

Answer completeGig(Context &context)
{
    auto gig = ownGig(context);
    if (!gig)
        return gig.error();
    const storage::Change change = context.db.execute(
        "UPDATE gigs SET status = 'completed', version = version + 1, change_seq = $1, "
        "updated_at = $2 WHERE id = $3 AND status = 'assigned'",
        {nextGigChange(context.db), context.now, gig->id});
    if (change.rows == 0)
        return refuse(409, "Only an assigned gig can be completed.");
    gig->status = "completed";
    gig->updatedAt = context.now;
    ++gig->version;
    announceGig(context, "gig-updated", *gig);
    return gigAnswer(*gig, GigShape::Raw, "Gig completed successfully");
}

} // namespace gigflow::server::handlers
