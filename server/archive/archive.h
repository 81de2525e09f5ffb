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

class PictureStore;
namespace storage {
class Database;
}

namespace archive {

struct Counts
{
    std::int64_t rows = 0;
    std::int64_t pictures = 0;
    std::int64_t picturesLeftOut = 0; ///< export: the file of a row was not there
};
/// The error is a sentence for the operator.
using Moved = tl::expected<Counts, std::string>;

/// One snapshot, row by row: memory does not grow with the database. Password hashes are in it,
/// sessions are not.
Moved exportAll(storage::Database &database, const PictureStore &pictures, std::ostream &out);

/// One transaction: all of it or nothing. An error names the line. A database that holds anything
/// is refused, or emptied first where `replace` says so, and its pictures with it.
Moved importAll(storage::Database &database, const PictureStore &pictures, std::istream &in,
                bool replace);

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
