// SPDX-License-Identifier: MIT
#include "server/api/seedrows.h"

#include "server/storage/identifier.h"
#include "server/storage/textfold.h"

#include <chrono>

namespace gigflow::server::seeding {

std::string addUser(storage::Connection &db, const SeedUser &user, std::int64_t at)
{
    const std::string id = storage::newId(at);
    const storage::Change change = db.execute(
        "INSERT INTO users (id, name, email, email_key, username, username_key, password_hash, "
        "seeded, created_at, updated_at) VALUES ($1, $2, $3, $4, $5, $6, $7, 1, $8, $8) "
        "ON CONFLICT DO NOTHING",
        {id, user.name, user.email, storage::foldCase(user.email), user.username,
         storage::foldCase(user.username), user.passwordHash, at});
    return change.rows == 1 ? id : std::string();
}

BulkInsert::BulkInsert(storage::Connection &db, std::string_view head, std::size_t columns)
    : m_db(db), m_head(head), m_columns(columns)
{
}

void BulkInsert::add(std::initializer_list<storage::Value> values)
{
    for (storage::Value value : values) {
        if (const auto *text = std::get_if<std::string_view>(&value))
            value = std::string_view(m_texts.emplace_back(*text));
        m_values.push_back(value);
    }
}

bool BulkInsert::full() const
{
    // SQLite finds each parameter by walking all of them; PostgreSQL answers once a statement.
    const std::size_t rows = m_db.dialect() == storage::Dialect::PostgreSql ? 500 : 20;
    return m_values.size() >= rows * m_columns;
}

void BulkInsert::flush()
{
    if (m_values.empty())
        return;
    std::string sql = m_head;
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        sql += i == 0 ? " (" : i % m_columns == 0 ? "), (" : ", ";
        sql += "$" + std::to_string(i + 1);
    }
    m_db.execute(sql + ")", std::span<const storage::Value>(m_values));
    m_values.clear();
    m_texts.clear();
}

Batch::Batch(storage::Connection &db)
    : m_gigs(db,
             "INSERT INTO gigs (id, owner_id, title, title_folded, description, budget, status, "
             "bid_count, change_seq, created_at, updated_at) VALUES",
             11),
      m_bids(db,
             "INSERT INTO bids (id, gig_id, freelancer_id, message, price, status, created_at, "
             "updated_at) VALUES",
             8)
{
}

std::string Batch::add(const SeedGig &gig)
{
    std::string id = storage::newId(gig.at);
    m_gigs.add({id, gig.ownerId, gig.title, storage::foldCase(gig.title), gig.description,
                gig.budget, gig.status, gig.bidCount, gig.changeSeq, gig.at, gig.at});
    if (m_gigs.full())
        m_gigs.flush();
    return id;
}

void Batch::add(const SeedBid &bid)
{
    m_bids.add({storage::newId(bid.at), bid.gigId, bid.freelancerId, bid.message, bid.price,
                bid.status, bid.at, bid.at});
    if (m_bids.full())
        flush();
}

void Batch::flush()
{
    m_gigs.flush(); // first: a bid refers to its gig
    m_bids.flush();
}

std::int64_t takeChanges(storage::Connection &db, std::int64_t count)
{
    storage::Rows rows =
        db.query("UPDATE counters SET value = value + $1 WHERE name = 'gig_change' RETURNING value",
                 {count});
    const std::int64_t last = rows.next() ? rows.integer(0) : 0;
    rows.next();
    return last - count + 1;
}

std::int64_t millisecondsNow()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

} // namespace gigflow::server::seeding
