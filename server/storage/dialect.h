// SPDX-License-Identifier: MIT
// Everything in which the SQL of the databases differs. Statements are written once, for both, and
// take these pieces where they must.
//
// The great difference is in writing. On SQLite one transaction writes at a time. On PostgreSQL
// many do, each at READ COMMITTED, so whoever is going to change something locks its row before
// reading what the decision rests on, always in the order session, gig, bid, counter, user (ADR
// 10).
#pragma once

#include "server/storage/connection.h"

#include <string>
#include <string_view>
#include <vector>

namespace gigflow::server::storage {

/// At the end of a SELECT on one table: other transactions that want to lock or change these rows
/// wait for ours to end. Nothing on SQLite.
std::string_view lockRows(const Connection &db);
/// The same for one table of a join, named by its alias.
std::string lockRowsOf(const Connection &db, std::string_view alias);
/// For clearing up: rows that somebody else has locked are left for the next time.
std::string_view lockFreeRows(const Connection &db);

/// Whether nobody else holds this name; then ours until the transaction ends. Always true on
/// SQLite, where the transaction has the database to itself.
bool tryLockName(Connection &db, std::string_view name);
/// Waits for whoever else brings the schema up to date; held to the end of the transaction.
void lockSchema(Connection &db);

/// Begins a statement that is to be planned anew for the values of each call: with the text known,
/// PostgreSQL can tell whether it is rare. No effect elsewhere.
inline constexpr std::string_view planEachTime = "/* plan each time */ ";

/// A condition on `gigs g`; each "?" stands for the next of the values.
struct Condition
{
    std::string_view sql;
    std::vector<std::string> values;
    bool planEachTime = false;
    std::string_view hint{}; ///< to stand behind "gigs g"
};
/// Titles that contain the folded text.
Condition titleContains(Dialect dialect, const std::string &folded);
/// The same without an index, for a walk in another order that many rows end soon.
Condition titleContainsWalking(Dialect dialect, const std::string &folded);
/// SQLite only, which keeps no statistics: whether so many titles contain the text that walking
/// past the others costs less than sorting them.
bool isCommonInTitles(Connection &db, const std::string &folded);
/// So many rows are sorted without a thought.
inline constexpr std::int64_t fewRows = 2'000;

bool tableExists(Connection &db, std::string_view table);

} // namespace gigflow::server::storage
