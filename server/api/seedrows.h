// SPDX-License-Identifier: MIT
// Rows put in directly, as seeding does; each inside the caller's transaction.
#pragma once

#include "server/storage/connection.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace gigflow::server::seeding {

struct SeedUser
{
    std::string_view name;
    std::string_view email;
    std::string_view username;
    std::string_view passwordHash; ///< empty: nobody signs in as this one
};
/// The new id; empty where the e-mail or the username is taken.
std::string addUser(storage::Connection &db, const SeedUser &user, std::int64_t at);

struct SeedGig
{
    std::string_view ownerId;
    std::string_view title;
    std::string_view description;
    std::string_view status;
    std::int64_t budget = 0; ///< cents
    std::int64_t bidCount = 0;
    std::int64_t changeSeq = 0;
    std::int64_t at = 0;
};
std::string addGig(storage::Connection &db, const SeedGig &gig);

struct SeedBid
{
    std::string_view gigId;
    std::string_view freelancerId;
    std::string_view message;
    std::string_view status;
    std::int64_t price = 0; ///< cents
    std::int64_t at = 0;
};
void addBid(storage::Connection &db, const SeedBid &bid);

/// Takes `count` numbers of the order of changes; the first of them.
std::int64_t takeChanges(storage::Connection &db, std::int64_t count);
std::int64_t millisecondsNow();

} // namespace gigflow::server::seeding
