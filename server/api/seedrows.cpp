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

std::string addGig(storage::Connection &db, const SeedGig &gig)
{
    const std::string id = storage::newId(gig.at);
    db.execute("INSERT INTO gigs (id, owner_id, title, title_folded, description, budget, status, "
               "bid_count, change_seq, created_at, updated_at) "
               "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10)",
               {id, gig.ownerId, gig.title, storage::foldCase(gig.title), gig.description,
                gig.budget, gig.status, gig.bidCount, gig.changeSeq, gig.at});
    return id;
}

void addBid(storage::Connection &db, const SeedBid &bid)
{
    db.execute("INSERT INTO bids (id, gig_id, freelancer_id, message, price, status, created_at, "
               "updated_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $7)",
               {storage::newId(bid.at), bid.gigId, bid.freelancerId, bid.message, bid.price,
                bid.status, bid.at});
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
