// SPDX-License-Identifier: MIT
// Gigs as the database holds them, and the shapes in which answers show them.
#pragma once

#include "server/json/jsonwriter.h"
#include "server/storage/connection.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gigflow::server {

struct GigRow
{
    std::int64_t key = 0;
    std::string id;
    std::string ownerId;
    std::string title;
    std::string description;
    std::int64_t budget = 0; ///< cents
    std::string status;
    std::int64_t bidCount = 0;
    std::int64_t version = 0;
    std::int64_t changeSeq = 0;
    std::int64_t createdAt = 0;
    std::int64_t updatedAt = 0;
    std::string ownerName;
    std::string ownerAvatar; ///< empty: none
};

/// What readGig() expects, of `gigs g` joined with `users u`.
inline constexpr std::string_view gigColumns =
    "g.key, g.id, g.owner_id, g.title, g.description, g.budget, g.status, g.bid_count, g.version, "
    "g.change_seq, g.created_at, g.updated_at, u.name, u.avatar_url";
inline constexpr int gigColumnCount = 14;
/// The gig comes first in the plan whatever the planner thinks: its index gives the order.
inline constexpr std::string_view gigTables = " FROM gigs g JOIN users u ON u.id = g.owner_id ";

GigRow readGig(const storage::Rows &rows, int firstColumn = 0);
std::optional<GigRow> findGig(storage::Connection &db, std::string_view id);
/// The same in a transaction that is going to change the gig or a bid on it: nobody else does until
/// it ends.
std::optional<GigRow> lockGig(storage::Connection &db, std::string_view id);

/// In the order of their changes, the first of those after number `since`.
std::vector<GigRow> changedGigs(storage::Connection &db, std::int64_t since, std::int64_t limit);

enum class GigShape {
    Raw,       ///< `ownerId` a string
    Listed,    ///< bidCount, ownerName, ownerAvatar, no ownerId
    Populated, ///< `ownerId` = {_id,name,avatarUrl}
    Whole,     ///< populated, and everything a list has: extensions only
};
void writeGig(JsonWriter &json, const GigRow &gig, GigShape shape);
std::string gigJson(const GigRow &gig, GigShape shape);
/// Changes with what the owner writes and with the status, not with each bid.
std::string gigEtag(const GigRow &gig);

/// The next number of the order in which gigs change. Only inside a writing transaction, after
/// locking the gig.
std::int64_t nextGigChange(storage::Connection &db);

} // namespace gigflow::server
