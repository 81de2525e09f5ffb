// SPDX-License-Identifier: MIT
// People, gigs and bids to start with. None of the people may sign in except on loopback and with
// ApiConfig::allowSeededPeople.
#pragma once

#include "server/storage/error.h"

#include <cstdint>
#include <optional>

namespace gigflow::server {

namespace storage {
class Database;
}

/// The two ready local people, by e-mail; both have the same documented passphrase.
inline constexpr const char *seededClientEmail = "maya@example.com";
inline constexpr const char *seededFreelancerEmail = "sam@example.com";
inline constexpr const char *seededPassphrase = "gig-flow-on-this-computer";

/// About forty believable gigs by eight people with bids on them. Does nothing where the sample is
/// there already. The number is that of the gigs added. Hashes one password (about 80 ms).
storage::Result<std::int64_t> seedSample(storage::Database &database);

struct SeedAmount
{
    std::int64_t gigs = 0;
    std::optional<std::int64_t> bids =
        {}; ///< at most fifty times as many; nothing: one or two each
};
/// Made-up gigs for measuring, in transactions of a few thousand; the sample comes first. The
/// number is that of the gigs.
storage::Result<std::int64_t> seedMany(storage::Database &database, const SeedAmount &amount);

} // namespace gigflow::server
