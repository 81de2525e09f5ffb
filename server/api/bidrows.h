// SPDX-License-Identifier: MIT
// Bids as the database holds them, and as answers show them.
#pragma once

#include "server/api/gigrows.h"

#include <optional>
#include <string>
#include <string_view>

namespace gigflow::server {

struct BidRow
{
    std::int64_t key = 0;
    std::string id;
    std::string gigId; ///< empty: the gig was deleted
    std::string freelancerId;
    std::string message;
    std::int64_t price = 0; ///< cents
    std::string status;
    bool shortlisted = false;
    std::int64_t version = 0;
    std::int64_t createdAt = 0;
    std::int64_t updatedAt = 0;
    std::string freelancerName;
    std::string freelancerAvatar;
};

/// What readBid() expects, of `bids b` joined with `users f`.
inline constexpr std::string_view bidColumns =
    "b.key, b.id, b.gig_id, b.freelancer_id, b.message, b.price, b.status, b.shortlisted, "
    "b.version, b.created_at, b.updated_at, f.name, f.avatar_url";
inline constexpr int bidColumnCount = 13;

BidRow readBid(const storage::Rows &rows);
std::optional<BidRow> findBid(storage::Connection &db, std::string_view id);

struct BidOnGig
{
    BidRow bid;
    std::optional<GigRow> gig; ///< none: it was deleted
};
/// In a transaction that is going to change the bid: its gig is locked first, then the bid.
std::optional<BidOnGig> lockBid(storage::Connection &db, std::string_view id);

/// `freelancerId` as a string, or as {_id,name,avatarUrl}.
enum class BidShape { Raw, Populated };
void writeBid(JsonWriter &json, const BidRow &bid, BidShape shape);
std::string bidJson(const BidRow &bid);
/// One's own bid: `gigId` is the whole gig with its owner, or null where `gig` is.
void writeOwnBid(JsonWriter &json, const BidRow &bid, const std::optional<GigRow> &gig);
std::string bidEtag(const BidRow &bid);

} // namespace gigflow::server
