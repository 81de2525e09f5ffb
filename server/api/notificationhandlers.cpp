// SPDX-License-Identifier: MIT
#include "server/api/handlers.h"
#include "server/json/jsonwriter.h"

namespace gigflow::server::handlers {
namespace {

std::int64_t unreadCount(Context &context)
{
    storage::Rows rows = context.db.query(
        "SELECT COUNT(*) FROM notifications WHERE user_id = $1 AND read_at IS NULL",
        {context.userId()});
    return rows.next() ? rows.integer(0) : 0;
}

void writeNotification(JsonWriter &json, const storage::Rows &rows)
{
    json.beginObject().member("seq", rows.integer(0)).member("event", rows.text(1));
    json.key("data").raw(rows.text(2));
    json.key("createdAt").time(rows.integer(3));
    json.key("read").boolean(!rows.isNull(4));
    json.endObject();
}

} // namespace

/// Oldest first after `after` (or `cursor`, which is the same number), so that a client goes on
/// from the last it has seen.
Answer listNotifications(Context &context)
{
    std::int64_t after = 0;
    for (const std::string_view name : {"after", "cursor"}) {
        const auto text = context.queryValue(name);
        if (!text || text->empty())
            continue;
        const auto number = parseInteger(*text);
        if (!number || *number < 0)
            return invalid(name, std::string(name) + " must be a sequence number.");
        after = *number;
    }
    std::int64_t limit = 200;
    if (const auto text = context.queryValue("limit")) {
        const auto number = parseInteger(*text);
        if (!number || *number < 1)
            return invalid("limit", "limit must be a whole number of at least 1.");
        limit = std::min<std::int64_t>(*number, 1000);
    }
    JsonWriter json;
    json.beginArray();
    Answer answer;
    std::int64_t count = 0;
    std::int64_t last = after;
    storage::Rows rows = context.db.query(
        "SELECT seq, event, data, created_at, read_at FROM notifications WHERE user_id = $1 AND "
        "seq > $2 ORDER BY seq LIMIT $3",
        {context.userId(), after, limit + 1});
    while (rows.next()) {
        if (count++ == limit) {
            answer.nextCursor = std::to_string(last);
            break;
        }
        last = rows.integer(0);
        writeNotification(json, rows);
    }
    answer.data = json.endArray().take();
    answer.message = "Notifications.";
    return answer;
}

/// `{"until":SEQ}`: everything up to it is read; without it, everything.
Answer readNotifications(Context &context)
{
    std::int64_t until = INT64_MAX;
    if (const auto *value = context.body.if_contains("until")) {
        if (!value->is_int64() || value->as_int64() < 0)
            return invalid("until", "until must be a sequence number.");
        until = value->as_int64();
    }
    context.db.execute("UPDATE notifications SET read_at = $1 WHERE user_id = $2 AND seq <= $3 AND "
                       "read_at IS NULL",
                       {context.now, context.userId(), until});
    JsonWriter json;
    json.beginObject().member("unread", unreadCount(context)).endObject();
    return ok(json.take(), "Read.");
}

} // namespace gigflow::server::handlers
