// SPDX-License-Identifier: MIT
// Password, export and deletion of one's own account.
#include "server/api/authentication.h"
#include "server/api/fields.h"
#include "server/api/guardedwrite.h"
#include "server/api/handlers.h"
#include "server/api/notify.h"
#include "server/auth/password.h"
#include "server/storage/dialect.h"

#include <vector>

namespace gigflow::server::handlers {
namespace {

std::string passwordHash(Context &context)
{
    storage::Rows rows =
        context.db.query("SELECT password_hash FROM users WHERE id = $1", {context.userId()});
    return rows.next() ? rows.string(0) : std::string();
}

/// The hash that the password was verified against, or the refusal. Throttled as sign-ins are.
tl::expected<std::string, Answer> confirmPassword(Context &context, std::string_view field)
{
    Fields fields(context.body);
    const auto password = fields.verbatim(field, Presence::Required);
    if (!password)
        return tl::unexpected(fields.refusal());
    const std::string account = "id:" + context.userId();
    if (const auto wait = context.services.signIns.attempt(account, context.address(), context.now))
        return tl::unexpected(tooMany(wait->count()));
    const std::string hash = passwordHash(context);
    if (!auth::verifyPassword(hash, *password)) {
        Answer answer = refuse(401, "The password is wrong.");
        answer.errors.push_back({std::string(field), answer.message});
        return tl::unexpected(answer);
    }
    context.services.signIns.succeeded(account, context.address());
    return hash;
}

/// The gigs that removeUnfinished() changes, all before the first is changed. NOT <>: SQLite, which
/// knows no numbers of these rows, would rather read every open gig than the owner's.
void lockUnfinished(Context &context)
{
    context.db
        .query("SELECT g.id FROM gigs g WHERE g.key IN (SELECT key FROM gigs WHERE owner_id = $1 "
               "AND NOT status <> 'open' UNION SELECT h.key FROM gigs h JOIN bids b ON b.gig_id = "
               "h.id "
               "WHERE b.freelancer_id = $1 AND b.status = 'pending') ORDER BY g.key" +
                   std::string(storage::lockRows(context.db)),
               {context.userId()})
        .next();
}

/// What only concerned open matters goes; what others rely on stays, without a name on it.
void removeUnfinished(Context &context)
{
    lockUnfinished(context);
    std::vector<std::string> gigs;
    {
        storage::Rows rows = context.db.query(
            "SELECT id FROM gigs WHERE owner_id = $1 AND NOT status <> 'open'", {context.userId()});
        while (rows.next())
            gigs.push_back(rows.string(0));
    }
    for (const std::string &id : gigs) {
        context.db.execute("DELETE FROM gigs WHERE id = $1", {id});
        context.db.execute(
            "INSERT INTO deleted_gigs (change_seq, id, deleted_at) VALUES ($1, $2, $3)",
            {nextGigChange(context.db), id, context.now});
        announceDeletion(context, id);
    }
    std::vector<std::string> bidOn;
    {
        storage::Rows rows = context.db.query(
            "SELECT gig_id FROM bids WHERE freelancer_id = $1 AND status = 'pending' AND gig_id "
            "IS NOT NULL",
            {context.userId()});
        while (rows.next())
            bidOn.push_back(rows.string(0));
    }
    for (const std::string &id : bidOn)
        context.db.execute(
            "UPDATE gigs SET bid_count = bid_count - 1, change_seq = $1 WHERE id = $2",
            {nextGigChange(context.db), id});
    context.db.execute("DELETE FROM bids WHERE freelancer_id = $1 AND status = 'pending'",
                       {context.userId()});
}

/// The names of the user's pictures.
std::vector<std::string> picturesOf(Context &context)
{
    std::vector<std::string> names;
    storage::Rows rows = context.db.query(
        "SELECT name FROM uploads WHERE user_id = $1 ORDER BY created_at", {context.userId()});
    while (rows.next())
        names.push_back(rows.string(0));
    return names;
}

/// False where it could not be done; the caller rolls back.
bool emptyUser(Context &context)
{
    // No username may hold a slash, so nobody can have taken it.
    const std::string placeholder = "deleted/" + context.userId();
    const storage::Change emptied = context.db.execute(
        "UPDATE users SET name = 'Deleted account', email = '', email_key = $1, username = $1, "
        "username_key = $1, password_hash = '', avatar_url = NULL, cover_image = NULL, "
        "deleted = 1, updated_at = $2 WHERE id = $3",
        {placeholder, context.now, context.userId()});
    if (emptied.rows != 1)
        return false;
    countOwnerChange(context.db);
    context.removedPictures = picturesOf(context);
    for (const std::string_view table :
         {"uploads", "notifications", "idempotency_keys", "sessions"})
        context.db.execute("DELETE FROM " + std::string(table) + " WHERE user_id = $1",
                           {context.userId()});
    return true;
}

Answer storePassword(Context &context, const std::string &oldHash, const std::string &newHash)
{
    const storage::Change change =
        context.db.execute("UPDATE users SET password_hash = $1, updated_at = $2 WHERE id = $3 AND "
                           "password_hash = $4",
                           {newHash, context.now, context.userId(), oldHash});
    const auto user = findUser(context.db, context.userId());
    if (change.rows == 0 || !user)
        return refuse(409, "The password was changed meanwhile.");
    auth::Sessions::endAll(context.db, user->id, "", context.now);
    Answer answer = ok("{}", "Password changed successfully");
    if (context.byCookie) {
        const auto tokens = context.services.sessions.open(context.db, user->id, context.device(),
                                                           context.address(), context.now);
        setCookies(context, answer, accessTokenFor(context, *user, tokens.sessionId),
                   tokens.refreshToken);
    }
    context.told.endedUsers.push_back(user->id);
    return answer;
}

/// One array of the export, from a handler that lists without a page limit worth the name.
std::string everything(Context &context, Answer (*list)(Context &))
{
    std::string all = "[";
    context.query = {{"limit", "1000"}};
    for (;;) {
        const Answer page = list(context);
        if (page.isRefusal() || page.data.size() <= 2)
            break;
        all += (all.size() > 1 ? "," : "") + page.data.substr(1, page.data.size() - 2);
        if (page.nextCursor.empty())
            break;
        context.query = {{"limit", "1000"}, {"cursor", page.nextCursor}};
    }
    return all + "]";
}

} // namespace

/// Ends every session of the user, this one too: whoever held a token has none any more. A browser,
/// which signs in by cookie, goes on with a fresh session.
Answer changePassword(Context &context)
{
    Fields fields(context.body);
    fields.verbatim("oldPassword", Presence::Required);
    const auto password = fields.newPassword("newPassword");
    if (fields.failed())
        return fields.refusal();
    const auto oldHash = confirmPassword(context, "oldPassword");
    if (!oldHash)
        return oldHash.error();
    const std::string newHash = auth::hashPassword(*password);
    if (newHash.empty())
        return refuse(503, "The server is busy. Try again.");

    return writeGuarded(
        context, [&] { return storePassword(context, *oldHash, newHash); }, Holds::EverySession);
}

Answer exportAccount(Context &context)
{
    const auto user = findUser(context.db, context.userId());
    if (!user)
        return notFound("User");
    JsonWriter json;
    json.beginObject().key("user");
    writeUser(json, *user, Viewer::Owner);
    json.key("gigs").raw(everything(context, myGigs));
    json.key("bids").raw(everything(context, myBids));
    json.key("notifications").raw(everything(context, listNotifications));
    json.key("sessions").raw(listSessions(context).data);
    json.key("pictures").beginArray();
    for (const std::string &name : picturesOf(context))
        json.string("/api/uploads/" + name);
    json.endArray();
    json.endObject();
    return ok(json.take(), "Everything that is stored about you.");
}

Answer deleteAccount(Context &context)
{
    const auto hash = confirmPassword(context, "password");
    if (!hash)
        return hash.error();
    const auto change = [&context] {
        removeUnfinished(context);
        context.told.endedUsers.push_back(context.userId());
        if (!emptyUser(context))
            return refuse(500, "The account could not be deleted.");
        Answer answer = ok("{}", "The account is deleted.");
        clearCookies(answer);
        return answer;
    };
    return writeGuarded(context, change, Holds::EverySession);
}

} // namespace gigflow::server::handlers
