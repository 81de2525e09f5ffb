// SPDX-License-Identifier: MIT
#include "server/api/teller.h"

#include "server/api/gigrows.h"
#include "server/api/seedrows.h"
#include "server/storage/connection.h"

#include <algorithm>

namespace gigflow::server {
namespace {

/// Clocks of instances differ, and a row is older than its commit: looking back begins so much
/// earlier. What was told is remembered for longer than that.
constexpr std::int64_t margin = 60'000; // milliseconds
constexpr std::chrono::minutes remembered{5};
/// Whoever missed more than this reads it when the window is next opened.
constexpr std::int64_t mostMissed = 10'000;

/// Takes the part before the separator off `text`.
std::string_view partBefore(std::string_view &text, char separator)
{
    const std::size_t end = text.find(separator);
    const std::string_view part = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    return part;
}

std::string gone(std::string_view gigId)
{
    JsonWriter json;
    json.beginObject().member("_id", gigId).endObject();
    return json.take();
}

Event notification(const storage::Rows &rows)
{
    Event event{rows.string(2), {rows.string(0)}, rows.string(3)};
    event.sequence = rows.integer(1);
    return event;
}

} // namespace

bool Teller::firstTime(std::string_view userId, std::int64_t sequence)
{
    const auto now = std::chrono::steady_clock::now();
    std::string mark = std::string(userId) + " " + std::to_string(sequence);
    const std::lock_guard lock(m_mutex);
    while (!m_toldInOrder.empty() && now - m_toldInOrder.front().first > remembered) {
        m_told.erase(m_toldInOrder.front().second);
        m_toldInOrder.pop_front();
    }
    if (!m_told.insert(mark).second)
        return false;
    m_toldInOrder.emplace_back(now, std::move(mark));
    return true;
}

void Teller::heard()
{
    m_heardAt = seeding::millisecondsNow();
}

void Teller::tell(storage::Connection &db, std::string_view payload)
{
    Named notifications;
    while (!payload.empty()) {
        std::string_view line = partBefore(payload, '\n');
        const std::string_view kind = partBefore(line, ' ');
        const std::string_view first = partBefore(line, ' ');
        if (kind == "n") {
            notifications.emplace_back(first, line);
            continue;
        }
        tellNotifications(db, notifications); // in the order of the lines
        if (kind == "g")
            tellGig(db, first, line);
        else if (kind == "s")
            m_sink.endSession(first);
        else if (kind == "u")
            m_sink.endUser(first);
    }
    tellNotifications(db, notifications);
}

void Teller::tellNotifications(storage::Connection &db, Named &named)
{
    if (named.empty())
        return;
    std::string users;
    std::string sequences;
    for (const auto &[user, sequence] : named) {
        users += (users.empty() ? "" : ",") + user;
        sequences += (sequences.empty() ? "" : ",") + sequence;
    }
    named.clear();
    storage::Rows rows =
        db.query("SELECT n.user_id, n.seq, n.event, n.data FROM unnest(string_to_array($1, ','), "
                 "string_to_array($2, ',')::bigint[]) WITH ORDINALITY AS w (user_id, seq, place) "
                 "JOIN notifications n ON n.user_id = w.user_id AND n.seq = w.seq ORDER BY w.place",
                 {users, sequences});
    while (rows.next()) {
        if (firstTime(rows.text(0), rows.integer(1)))
            m_sink.publish(notification(rows));
    }
}

void Teller::tellGig(storage::Connection &db, std::string_view event, std::string_view gigId)
{
    Event told{std::string(event), {}, {}};
    told.gigId = gigId;
    if (event == "gig-deleted") {
        told.dataJson = gone(gigId);
        m_sink.publish(told);
        return;
    }
    // As it is by now; if it is gone, the notice of that follows.
    const auto gig = findGig(db, gigId);
    if (!gig)
        return;
    m_latestChange = std::max(m_latestChange, gig->changeSeq);
    told.dataJson = gigJson(*gig, GigShape::Whole);
    m_sink.publish(told);
}

void Teller::catchUp(storage::Connection &db)
{
    if (m_heardAt == 0) {
        storage::Rows rows = db.query("SELECT value FROM counters WHERE name = 'gig_change'");
        m_latestChange = rows.next() ? rows.integer(0) : 0;
        return;
    }
    const std::int64_t since = m_heardAt - margin;
    storage::Rows rows = db.query("SELECT user_id, seq, event, data FROM notifications WHERE "
                                  "created_at >= $1 ORDER BY created_at, user_id, seq LIMIT $2",
                                  {since, mostMissed});
    while (rows.next()) {
        if (firstTime(rows.text(0), rows.integer(1)))
            m_sink.publish(notification(rows));
    }
    catchUpWithGigs(db, since);
    catchUpWithSessions(db, since);
}

void Teller::catchUpWithGigs(storage::Connection &db, std::int64_t since)
{
    std::vector<std::pair<std::string, std::string>> missed; // event and gig
    {
        storage::Rows rows = db.query(
            "SELECT id, created_at FROM gigs WHERE change_seq > $1 ORDER BY change_seq LIMIT $2",
            {m_latestChange, mostMissed});
        while (rows.next())
            missed.emplace_back(rows.integer(1) >= since ? "gig-created" : "gig-updated",
                                rows.string(0));
    }
    {
        storage::Rows rows = db.query(
            "SELECT id FROM deleted_gigs WHERE change_seq > $1 ORDER BY change_seq LIMIT $2",
            {m_latestChange, mostMissed});
        while (rows.next())
            missed.emplace_back("gig-deleted", rows.string(0));
    }
    for (const auto &[event, gig] : missed)
        tellGig(db, event, gig);
}

void Teller::catchUpWithSessions(storage::Connection &db, std::int64_t since)
{
    storage::Rows sessions = db.query("SELECT id FROM sessions WHERE ended_at >= $1", {since});
    while (sessions.next())
        m_sink.endSession(sessions.text(0));
    storage::Rows users = db.query(
        "SELECT id FROM users WHERE (deleted = 1 OR disabled = 1) AND updated_at >= $1", {since});
    while (users.next())
        m_sink.endUser(users.text(0));
}

} // namespace gigflow::server
