// SPDX-License-Identifier: MIT
#include "server/api/fields.h"
#include "server/api/handlers.h"
#include "server/api/userrows.h"
#include "server/storage/textfold.h"

namespace gigflow::server::handlers {
namespace {

Answer updatePicture(Context &context, std::string_view field, std::string_view sql,
                     std::string_view message)
{
    Fields fields(context.body);
    const auto address = fields.picture(field, Presence::Required);
    if (!address)
        return fields.refusal();
    context.db.execute(sql, {*address, context.now, context.userId()});
    countOwnerChange(context.db);
    JsonWriter json;
    json.string(*address);
    return ok(json.take(), message);
}

} // namespace

Answer currentUser(Context &context)
{
    const auto user = findUser(context.db, context.userId());
    return user ? ok(userJson(*user, Viewer::Owner), "Current user fetched successfully")
                : notFound("User");
}

Answer getProfile(Context &context)
{
    const auto user = findUser(context.db, context.id());
    if (!user)
        return notFound("User");
    const Viewer viewer = user->id == context.userId() ? Viewer::Owner : Viewer::Other;
    return ok(userJson(*user, viewer), "User profile fetched successfully");
}

Answer updateAccount(Context &context)
{
    Fields fields(context.body);
    // The original's web page sends `name` where its server reads `fullName`.
    const std::string_view nameField =
        fields.has("fullName") && !fields.has("name") ? "fullName" : "name";
    const auto name = fields.text(nameField, 100, Presence::Optional);
    const auto username = fields.username("username", Presence::Optional);
    if (!fields.failed() && !name && !username)
        fields.addError("name", "Give a name or a username.");
    if (fields.failed())
        return fields.refusal();
    auto user = findUser(context.db, context.userId());
    if (!user)
        return notFound("User");
    user->name = name.value_or(user->name);
    user->username = username.value_or(user->username);
    user->updatedAt = context.now;
    const std::string key = storage::foldCase(user->username);
    const storage::Change change = context.db.execute(
        "UPDATE users SET name = $1, username = $2, username_key = $3, updated_at = $4 "
        "WHERE id = $5",
        {user->name, user->username, key, context.now, user->id});
    if (change.conflict) {
        Answer answer = refuse(409, "This username is taken.");
        answer.errors.push_back({"username", answer.message});
        return answer;
    }
    countOwnerChange(context.db);
    return ok(userJson(*user, Viewer::Owner), "Account details updated successfully");
}

Answer updateAvatar(Context &context)
{
    return updatePicture(context, "avatarUrl",
                         "UPDATE users SET avatar_url = $1, updated_at = $2 WHERE id = $3",
                         "Avatar updated successfully");
}

Answer updateCoverImage(Context &context)
{
    return updatePicture(context, "coverImage",
                         "UPDATE users SET cover_image = $1, updated_at = $2 WHERE id = $3",
                         "Cover image updated successfully");
}

} // namespace gigflow::server::handlers
