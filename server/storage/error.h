// SPDX-License-Identifier: MIT
// What can go wrong in the storage, closed, so that callers can decide.
#pragma once

#include <string>
#include <tl/expected.hpp>

namespace gigflow::server::storage {

struct Error
{
    enum class Kind {
        UniqueViolation, ///< a row with that key is there already
        Busy,            ///< another process held the lock for too long; try again
        Interfered,      ///< rolled back for the sake of another transaction: the same work, done
                         ///< again from its beginning, may well succeed
        Unreachable,     ///< the database server has gone or does not let us in
        NewerSchema,     ///< the database was written by a newer program
        Failure,         ///< anything else: disk, corruption, a wrong statement
    };
    Kind kind = Kind::Failure;
    std::string message; ///< for the log, never for an answer
};

template <typename T>
using Result = tl::expected<T, Error>;

} // namespace gigflow::server::storage
