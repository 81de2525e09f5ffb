// SPDX-License-Identifier: MIT
// Users as the database holds them and as answers show them. Neither a hash nor a token is ever
// read here.
#pragma once

#include "server/json/jsonwriter.h"
#include "server/storage/connection.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace gigflow::server {

struct UserRow
{
    std::string id;
    std::string name;
    std::string email;
    std::string username;
    std::string avatarUrl;  ///< empty: none
    std::string coverImage; ///< empty: none
    std::int64_t createdAt = 0;
    std::int64_t updatedAt = 0;
};

/// Nothing for an unknown id or a deleted account.
std::optional<UserRow> findUser(storage::Connection &db, std::string_view id);

/// A conflict where somebody has the e-mail address or the username.
storage::Change insertUser(storage::Connection &db, const UserRow &user, std::string_view hash);

enum class Viewer { Owner, Other };
/// The e-mail address is shown to its owner only.
void writeUser(JsonWriter &json, const UserRow &user, Viewer viewer);
std::string userJson(const UserRow &user, Viewer viewer);

/// `{_id,name,avatarUrl}`, as it stands in place of an id.
void writePerson(JsonWriter &json, std::string_view id, std::string_view name,
                 std::string_view avatarUrl);

} // namespace gigflow::server
