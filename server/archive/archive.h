// SPDX-License-Identifier: MIT
// Everything a server holds as lines of JSON, out and in again, whichever database it is; and what
// mongoexport writes of the original's three collections.
#pragma once

#include <cstdint>
#include <functional>
#include <iosfwd>
#include <string>
#include <tl/expected.hpp>

namespace gigflow::server {

namespace storage {
class Database;
}

namespace archive {

/// How many rows; the error is a sentence for the operator.
using Rows = tl::expected<std::int64_t, std::string>;

/// One snapshot, row by row: memory does not grow with the database. Password hashes are in it,
/// sessions are not.
Rows exportAll(storage::Database &database, std::ostream &out);

/// One transaction: all of it or nothing. An error names the line. A database that holds anything
/// is refused, or emptied first where `replace` says so.
Rows importAll(storage::Database &database, std::istream &in, bool replace);

struct MongoCounts
{
    std::int64_t users = 0;
    std::int64_t gigs = 0;
    std::int64_t bids = 0;
    std::int64_t leftOut = 0;
    std::int64_t changed = 0; ///< taken, but not quite as they were
};

/// users.json, gigs.json and bids.json in `folder`, as mongoexport writes them, in one transaction
/// into an empty database. What does not fit is told to `remark` ("bids.json line 3: …") and left
/// out; the rest is taken. Ids, times and password hashes stay.
tl::expected<MongoCounts, std::string>
importMongo(storage::Database &database, const std::string &folder,
            const std::function<void(const std::string &)> &remark);

} // namespace archive
} // namespace gigflow::server
