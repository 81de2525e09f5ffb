// SPDX-License-Identifier: MIT
// What the operator does to accounts, from another process than the one that serves.
#pragma once

#include "server/storage/error.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace gigflow::server {

namespace storage {
class Connection;
class Database;
} // namespace storage

/// Each is one transaction; a running server closes the sockets of the sessions that ended within
/// seconds (operatorActions()), and takes their tokens no more at once. The error is a sentence for
/// the operator.
class Operator
{
public:
    using Done = tl::expected<void, std::string>;
    using Made = tl::expected<std::string, std::string>;

    explicit Operator(storage::Database &database) : m_database(database) {}

    struct NewUser
    {
        std::string email;
        std::string username;
        std::string name; ///< empty: the username
        std::string password;
    };
    /// The id of the new user. The same rules as in a registration.
    Made createUser(const NewUser &user);
    /// `who` is an e-mail address, a username or an id. Ends every session.
    Done resetPassword(std::string_view who, const std::string &password);
    /// Ends every session; nobody signs in until enableUser().
    Done disableUser(std::string_view who);
    Done enableUser(std::string_view who);

private:
    storage::Database &m_database;
};

/// Rises with everything that an Operator does to sessions. 0 where nothing was done yet.
std::int64_t operatorActions(storage::Connection &db);

/// 24 letters and digits that nobody guesses.
std::string randomPassword();

} // namespace gigflow::server
