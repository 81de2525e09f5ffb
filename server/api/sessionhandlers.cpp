// SPDX-License-Identifier: MIT
// Refreshing, signing out, and the list of devices.
#include "server/api/authentication.h"
#include "server/api/fields.h"
#include "server/api/handlers.h"

namespace gigflow::server::handlers {
namespace {

/// The token of the body, else of the cookie; empty where there is neither.
tl::expected<std::string, Answer> tokenFrom(Context &context, std::string_view name)
{
    Fields fields(context.body);
    const auto token = fields.verbatim(name, Presence::Optional);
    if (fields.failed())
        return tl::unexpected(fields.refusal());
    return token ? *token : std::string(context.cookie(name));
}

std::string tokensJson(std::string_view access, std::string_view refresh)
{
    JsonWriter json;
    json.beginObject().member("accessToken", access).member("refreshToken", refresh).endObject();
    return json.take();
}

} // namespace

Answer refresh(Context &context)
{
    const auto token = tokenFrom(context, "refreshToken");
    if (!token)
        return token.error();
    const auto tokens = context.services.sessions.rotate(context.db, *token, context.now);
    if (!tokens) {
        Answer answer = unauthorized("The refresh token is not valid any more. Sign in again.");
        // Reuse has just ended a session: that must stay, whatever is answered.
        answer.commitRefusal = true;
        clearCookies(answer);
        if (!tokens.error().endedSession.empty())
            context.told.endedSessions.push_back(tokens.error().endedSession);
        return answer;
    }
    const auto user = findUser(context.db, tokens->userId);
    if (!user)
        return unauthorized("There is no such account any more.");
    const std::string access = accessTokenFor(context, *user, tokens->sessionId);
    Answer answer = ok(tokensJson(access, tokens->refreshToken), "Access token refreshed");
    setCookies(context, answer, access, tokens->refreshToken);
    return answer;
}

Answer loginViaAccessToken(Context &context)
{
    const auto token = tokenFrom(context, "accessToken");
    if (!token)
        return token.error();
    const auto who = identify(context.services, context.db, *token);
    const bool live =
        who && auth::Sessions::lock(context.db, who->sessionId, who->userId, context.now);
    const auto user = live ? findUser(context.db, who->userId) : std::nullopt;
    if (!user)
        return unauthorized("The access token is not valid any more.");
    // The same session, so that ending it ends this too.
    const std::string refreshToken =
        context.services.sessions.issue(context.db, who->sessionId, context.now);
    const std::string access = accessTokenFor(context, *user, who->sessionId);
    JsonWriter json;
    json.beginObject().key("user");
    writeUser(json, *user, Viewer::Owner);
    json.member("accessToken", access).member("refreshToken", refreshToken).endObject();
    Answer answer = ok(json.take(), "User logged in successfully");
    setCookies(context, answer, access, refreshToken);
    return answer;
}

Answer logout(Context &context)
{
    auth::Sessions::end(context.db, context.who->sessionId, context.now);
    context.told.endedSessions.push_back(context.who->sessionId);
    Answer answer = ok("{}", "User logged out");
    clearCookies(answer);
    return answer;
}

Answer listSessions(Context &context)
{
    JsonWriter json;
    json.beginArray();
    storage::Rows rows = context.db.query(
        "SELECT id, device, address, created_at, last_used_at, expires_at FROM sessions "
        "WHERE user_id = $1 AND ended_at IS NULL AND expires_at > $2 ORDER BY last_used_at DESC",
        {context.userId(), context.now});
    while (rows.next()) {
        json.beginObject()
            .member("_id", rows.text(0))
            .member("device", rows.text(1))
            .member("address", rows.text(2));
        json.key("createdAt").time(rows.integer(3));
        json.key("lastUsedAt").time(rows.integer(4));
        json.key("expiresAt").time(rows.integer(5));
        json.key("current").boolean(rows.text(0) == context.who->sessionId);
        json.endObject();
    }
    json.endArray();
    return ok(json.take(), "Your sessions.");
}

Answer endSession(Context &context)
{
    // Somebody else's session is as unknown as one that never was.
    const storage::Change ended = context.db.execute(
        "UPDATE sessions SET ended_at = $1 WHERE id = $2 AND user_id = $3 AND ended_at IS NULL",
        {context.now, context.id(), context.userId()});
    if (ended.rows == 0)
        return notFound("Session");
    context.told.endedSessions.push_back(context.id());
    return ok("{}", "The session is ended.");
}

} // namespace gigflow::server::handlers
