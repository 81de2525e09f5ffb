// SPDX-License-Identifier: MIT
#include "server/api/userrows.h"

#include "server/storage/identifier.h"
#include "server/storage/textfold.h"

namespace gigflow::server {

std::optional<UserRow> findUser(storage::Connection &db, std::string_view id)
{
    if (!storage::isId(id))
        return std::nullopt;
    storage::Rows rows = db.query("SELECT id, name, email, username, avatar_url, cover_image, "
                                  "created_at, updated_at FROM users WHERE id = $1 AND deleted = 0",
                                  {id});
    if (!rows.next())
        return std::nullopt;
    return UserRow{rows.string(0), rows.string(1), rows.string(2),  rows.string(3),
                   rows.string(4), rows.string(5), rows.integer(6), rows.integer(7)};
}

storage::Change insertUser(storage::Connection &db, const UserRow &user, std::string_view hash)
{
    return db.execute(
        "INSERT INTO users (id, name, email, email_key, username, username_key, password_hash, "
        "avatar_url, cover_image, created_at, updated_at) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        {user.id, user.name, user.email, storage::foldCase(user.email), user.username,
         storage::foldCase(user.username), hash, storage::textOrNull(user.avatarUrl),
         storage::textOrNull(user.coverImage), user.createdAt, user.updatedAt});
}

void writeUser(JsonWriter &json, const UserRow &user, Viewer viewer)
{
    json.beginObject().member("_id", user.id).member("name", user.name);
    if (viewer == Viewer::Owner)
        json.member("email", user.email);
    json.member("username", user.username);
    if (!user.avatarUrl.empty())
        json.member("avatarUrl", user.avatarUrl);
    if (!user.coverImage.empty())
        json.member("coverImage", user.coverImage);
    json.key("createdAt").time(user.createdAt);
    json.key("updatedAt").time(user.updatedAt);
    json.endObject();
}

std::string userJson(const UserRow &user, Viewer viewer)
{
    JsonWriter json;
    writeUser(json, user, viewer);
    return json.take();
}

void writePerson(JsonWriter &json, std::string_view id, std::string_view name,
                 std::string_view avatarUrl)
{
    json.beginObject().member("_id", id).member("name", name);
    if (!avatarUrl.empty())
        json.member("avatarUrl", avatarUrl);
    json.endObject();
}

} // namespace gigflow::server
