// SPDX-License-Identifier: MIT
#include "server/archive/tables.h"

#include <algorithm>
#include <array>

namespace gigflow::server::archive {

namespace {

constexpr Kind number = Kind::Integer;
constexpr Kind text = Kind::Text;
constexpr bool nullable = true;

constexpr std::array meta{Column{"name"}, Column{"value"}};
constexpr std::array counters{Column{"name"}, Column{"value", number}};
constexpr std::array users{Column{"id"},
                           Column{"name"},
                           Column{"email"},
                           Column{"email_key"},
                           Column{"username"},
                           Column{"username_key"},
                           Column{"password_hash"},
                           Column{"avatar_url", text, nullable},
                           Column{"cover_image", text, nullable},
                           Column{"seeded", number},
                           Column{"disabled", number},
                           Column{"deleted", number},
                           Column{"notification_seq", number},
                           Column{"created_at", number},
                           Column{"updated_at", number}};
constexpr std::array gigs{Column{"key", number},
                          Column{"id"},
                          Column{"owner_id"},
                          Column{"title"},
                          Column{"description"},
                          Column{"budget", number},
                          Column{"status"},
                          Column{"bid_count", number},
                          Column{"version", number},
                          Column{"change_seq", number},
                          Column{"created_at", number},
                          Column{"updated_at", number}};
constexpr std::array deletedGigs{Column{"change_seq", number}, Column{"id"},
                                 Column{"deleted_at", number}};
constexpr std::array bids{Column{"key", number},
                          Column{"id"},
                          Column{"gig_id", text, true},
                          Column{"freelancer_id"},
                          Column{"message"},
                          Column{"price", number},
                          Column{"status"},
                          Column{"shortlisted", number},
                          Column{"version", number},
                          Column{"created_at", number},
                          Column{"updated_at", number}};
constexpr std::array notifications{
    Column{"user_id"}, Column{"seq", number},        Column{"event"},
    Column{"data"},    Column{"created_at", number}, Column{"read_at", number, nullable}};
constexpr std::array keys{Column{"user_id"},           Column{"key"},  Column{"fingerprint"},
                          Column{"status", number},    Column{"etag"}, Column{"body"},
                          Column{"created_at", number}};

// The bytes are files of that name in UPLOADS_DIR, which the operator copies along.
constexpr std::array uploads{Column{"name"}, Column{"user_id"}, Column{"bytes", number},
                             Column{"created_at", number}};

constexpr std::array all{
    Table{"meta", meta, "name", true},
    Table{"counters", counters, "name", true},
    Table{"users", users, "id"},
    Table{"gigs", gigs, "key", false, true, true},
    Table{"deleted_gigs", deletedGigs, "change_seq"},
    Table{"bids", bids, "key", false, false, true},
    Table{"notifications", notifications, "user_id, seq"},
    Table{"idempotency_keys", keys, "user_id, key"},
    Table{"uploads", uploads, "name"},
};
// A session is good for whoever holds its token, and the tokens are bound to this server's secrets.
constexpr std::array<std::string_view, 2> sessions{"refresh_tokens", "sessions"};

} // namespace

std::string Table::selectStatement() const
{
    std::string sql = "SELECT ";
    for (const Column &column : columns)
        sql += (&column == columns.data() ? "" : ", ") + std::string(column.name);
    return sql + " FROM " + std::string(name) + " ORDER BY " + std::string(order);
}

std::string Table::insertStatement() const
{
    std::string names;
    std::string values;
    std::size_t count = 0;
    const auto add = [&](std::string_view column) {
        names += (count == 0 ? "" : ", ") + std::string(column);
        values += (count == 0 ? "$" : ", $") + std::to_string(count + 1);
        ++count;
    };
    for (const Column &column : columns)
        add(column.name);
    if (folded)
        add("title_folded");
    return "INSERT INTO " + std::string(name) + " (" + names + ") VALUES (" + values + ")" +
           (named ? " ON CONFLICT (name) DO UPDATE SET value = excluded.value" : "");
}

std::span<const Table> tables()
{
    return all;
}

std::span<const std::string_view> leftOut()
{
    return sessions;
}

const Table *findTable(std::string_view name)
{
    const auto found =
        std::ranges::find_if(all, [name](const Table &table) { return table.name == name; });
    return found == all.end() ? nullptr : &*found;
}

std::optional<std::string> notEmpty(storage::Connection &db)
{
    for (const Table &table : all) {
        if (table.named)
            continue;
        if (db.query("SELECT 1 FROM " + std::string(table.name) + " LIMIT 1").next())
            return "The database is not empty: it holds " + std::string(table.name) + ".";
    }
    return db.error() ? std::optional(db.error()->message) : std::nullopt;
}

} // namespace gigflow::server::archive
