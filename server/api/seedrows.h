// SPDX-License-Identifier: MIT
// Rows put in directly, as seeding does; each inside the caller's transaction.
#pragma once

#include "server/storage/connection.h"

#include <cstdint>
#include <deque>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

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

struct SeedBid
{
    std::string_view gigId;
    std::string_view freelancerId;
    std::string_view message;
    std::string_view status;
    std::int64_t price = 0; ///< cents
    std::int64_t at = 0;
};

/// Many rows of one table in one statement: a statement a row is what a database of millions waits
/// for.
class BulkInsert
{
public:
    /// "INSERT INTO … VALUES", and how many columns that names.
    BulkInsert(storage::Connection &db, std::string_view head, std::size_t columns);
    /// One row; the texts are copied.
    void add(std::initializer_list<storage::Value> values);
    void flush();
    [[nodiscard]] bool full() const;

private:
    storage::Connection &m_db;
    const std::string m_head;
    const std::size_t m_columns;
    std::vector<storage::Value> m_values;
    std::deque<std::string> m_texts;
};

/// Gigs and the bids on them. What was added is in the database after flush(), and in part before.
class Batch
{
public:
    explicit Batch(storage::Connection &db);
    /// The new id.
    std::string add(const SeedGig &gig);
    /// On a gig that was added before.
    void add(const SeedBid &bid);
    void flush();

private:
    BulkInsert m_gigs;
    BulkInsert m_bids;
};

/// Takes `count` numbers of the order of changes; the first of them.
std::int64_t takeChanges(storage::Connection &db, std::int64_t count);
std::int64_t millisecondsNow();

} // namespace gigflow::server::seeding
