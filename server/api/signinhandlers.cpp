// SPDX-License-Identifier: MIT
// Registration and sign-in. Passwords are hashed and verified outside any transaction.
#include "server/api/authentication.h"
#include "server/api/fields.h"
#include "server/api/guardedwrite.h"
#include "server/api/handlers.h"
#include "server/auth/password.h"
#include "server/storage/dialect.h"
#include "server/storage/identifier.h"
#include "server/storage/textfold.h"

namespace gigflow::server::handlers {
namespace {

struct Registration
{
    UserRow user;
    std::string password;
};

tl::expected<Registration, Answer> readRegistration(Context &context)
{
    Fields fields(context.body);
    const auto name = fields.text("name", 100, Presence::Required);
    const auto email = fields.email("email", Presence::Required);
    const auto username = fields.username("username", Presence::Required);
    const auto password = fields.newPassword("password");
    const auto avatar = fields.picture("avatarUrl", Presence::Optional);
    const auto cover = fields.picture("coverImage", Presence::Optional);
    if (fields.failed())
        return tl::unexpected(fields.refusal());
    return Registration{UserRow{storage::newId(context.now), *name, *email, *username,
                                avatar.value_or(""), cover.value_or(""), context.now, context.now},
                        *password};
}

Answer taken(std::string_view field, std::string_view message)
{
    Answer answer = refuse(409, message);
    answer.errors.push_back({std::string(field), std::string(message)});
    return answer;
}

std::optional<Answer> findTaken(storage::Connection &db, const std::string &emailKey,
                                const std::string &usernameKey)
{
    if (db.query("SELECT 1 FROM users WHERE email_key = $1", {emailKey}).next())
        return taken("email", "There is an account with this e-mail address already.");
    if (db.query("SELECT 1 FROM users WHERE username_key = $1", {usernameKey}).next())
        return taken("username", "This username is taken.");
    return std::nullopt;
}

/// What sign-in needs of a user, seen by nobody else.
struct Account
{
    std::string userId;
    std::string hash; ///< empty where nobody can sign in
};

Account findAccount(Context &context, bool byEmail, const std::string &key)
{
    storage::Rows rows = context.db.query(
        byEmail ? "SELECT id, password_hash, seeded, disabled FROM users WHERE email_key = $1"
                : "SELECT id, password_hash, seeded, disabled FROM users WHERE username_key = $1",
        {key});
    if (!rows.next())
        return {};
    const bool local =
        context.services.config.allowSeededPeople && isLoopbackAddress(context.address());
    const bool allowed = rows.integer(3) == 0 && (rows.integer(2) == 0 || local);
    return Account{rows.string(0), allowed ? rows.string(1) : std::string()};
}

/// Opens the session, unless the password was changed while this one was being verified.
Answer signIn(Context &context, const Account &account, const std::string &newHash)
{
    const bool same = context.db
                          .query("SELECT 1 FROM users WHERE id = $1 AND password_hash = $2 AND "
                                 "disabled = 0" +
                                     std::string(storage::lockRows(context.db)),
                                 {account.userId, account.hash})
                          .next();
    const auto user = findUser(context.db, account.userId);
    if (!same || !user)
        return unauthorized("E-mail, username or password is wrong.");
    if (!newHash.empty())
        context.db.execute("UPDATE users SET password_hash = $1 WHERE id = $2",
                           {newHash, user->id});
    const auto tokens = context.services.sessions.open(context.db, user->id, context.device(),
                                                       context.address(), context.now);
    const std::string access = accessTokenFor(context, *user, tokens.sessionId);
    JsonWriter json;
    json.beginObject().key("user");
    writeUser(json, *user, Viewer::Owner);
    json.member("accessToken", access).member("refreshToken", tokens.refreshToken).endObject();
    Answer answer = ok(json.take(), "User logged in successfully");
    setCookies(context, answer, access, tokens.refreshToken);
    return answer;
}

/// Once more whether the names are free: somebody may have been quicker.
Answer storeUser(Context &context, const UserRow &user, const std::string &hash)
{
    if (auto refusal =
            findTaken(context.db, storage::foldCase(user.email), storage::foldCase(user.username)))
        return *refusal;
    if (insertUser(context.db, user, hash).conflict) // on another instance, and even quicker
        return refuse(409, "There is an account with this e-mail address or username already.");
    const auto tokens = context.services.sessions.open(context.db, user.id, context.device(),
                                                       context.address(), context.now);
    Answer answer = created(userJson(user, Viewer::Owner), "User registered successfully");
    setCookies(context, answer, accessTokenFor(context, user, tokens.sessionId),
               tokens.refreshToken);
    return answer;
}

} // namespace

Answer registerUser(Context &context)
{
    auto registration = readRegistration(context);
    if (!registration)
        return registration.error();
    if (const auto wait =
            context.services.registrations.attempt("", context.address(), context.now))
        return tooMany(wait->count());
    const UserRow &user = registration->user;
    if (auto refusal =
            findTaken(context.db, storage::foldCase(user.email), storage::foldCase(user.username)))
        return *refusal;
    const std::string hash = auth::hashPassword(registration->password);
    if (hash.empty())
        return refuse(503, "The server is busy. Try again.");

    return writeGuarded(context, [&] { return storeUser(context, user, hash); });
}

Answer login(Context &context)
{
    Fields fields(context.body);
    const bool byEmail = fields.has("email") || !fields.has("username");
    const auto name = fields.text(byEmail ? "email" : "username", 254, Presence::Required);
    const auto password = fields.verbatim("password", Presence::Required);
    if (fields.failed())
        return fields.refusal();
    const std::string key = storage::foldCase(*name);
    if (const auto wait = context.services.signIns.attempt(key, context.address(), context.now))
        return tooMany(wait->count());
    const Account account = findAccount(context, byEmail, key);
    if (context.db.error())
        return refuse(500, "");
    if (!auth::verifyPassword(account.hash, *password))
        return unauthorized("E-mail, username or password is wrong.");
    context.services.signIns.succeeded(key, context.address());
    const std::string newHash =
        auth::needsRehash(account.hash) ? auth::hashPassword(*password) : std::string();
    return writeGuarded(context, [&] { return signIn(context, account, newHash); });
}

} // namespace gigflow::server::handlers
