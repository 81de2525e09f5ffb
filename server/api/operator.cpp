// SPDX-License-Identifier: MIT
#include "server/api/operator.h"

#include "server/api/context.h"
#include "server/api/fields.h"
#include "server/api/seedrows.h"
#include "server/api/userrows.h"
#include "server/auth/crypto.h"
#include "server/auth/password.h"
#include "server/auth/sessions.h"
#include "server/storage/connection.h"
#include "server/storage/database.h"
#include "server/storage/identifier.h"
#include "server/storage/textfold.h"

#include <functional>

namespace gigflow::server {
namespace {

using storage::Transaction;

constexpr std::string_view counterName = "operator_actions";

std::string sentence(const std::vector<FieldError> &errors)
{
    std::string text;
    for (const FieldError &error : errors)
        text += (text.empty() ? "" : " ") + error.field + ": " + error.message;
    return text;
}

std::string problemOf(const storage::Connection &db)
{
    return db.error() ? db.error()->message : "The database did not take it.";
}

std::optional<UserRow> findAnyhow(storage::Connection &db, std::string_view who)
{
    if (auto user = findUser(db, who))
        return user;
    const std::string key = storage::foldCase(who);
    std::string id;
    {
        storage::Rows rows = db.query("SELECT id FROM users WHERE email_key = $1 OR "
                                      "username_key = $1",
                                      {key});
        if (rows.next())
            id = rows.string(0);
    }
    return findUser(db, id);
}

void countAction(storage::Connection &db)
{
    const std::string next = std::to_string(operatorActions(db) + 1);
    if (db.execute("UPDATE meta SET value = $1 WHERE name = $2", {next, counterName}).rows == 0)
        db.execute("INSERT INTO meta (name, value) VALUES ($1, $2)", {counterName, next});
}

/// Runs `change` on the user in one transaction that is counted as the operator's.
Operator::Done changeUser(storage::Database &database, std::string_view who,
                          const std::function<void(storage::Connection &, const UserRow &)> &change)
{
    auto lease = database.lease();
    if (!lease)
        return tl::unexpected(lease.error().message);
    storage::Connection &db = **lease;
    Transaction transaction(db, Transaction::Kind::Write);
    const auto user = findAnyhow(db, who);
    if (!user)
        return tl::unexpected(db.error() ? problemOf(db)
                                         : "There is no user " + std::string(who) + ".");
    auth::Sessions::lockAll(db, user->id);
    change(db, *user);
    countAction(db);
    if (!transaction.commit())
        return tl::unexpected(problemOf(db));
    return {};
}

} // namespace

Operator::Made Operator::createUser(const NewUser &given)
{
    const boost::json::object body{{"email", given.email},
                                   {"username", given.username},
                                   {"name", given.name.empty() ? given.username : given.name},
                                   {"password", given.password}};
    Fields fields(body);
    const auto email = fields.email("email", Presence::Required);
    const auto username = fields.username("username", Presence::Required);
    const auto name = fields.text("name", 100, Presence::Required);
    const auto password = fields.newPassword("password");
    if (fields.failed())
        return tl::unexpected(sentence(fields.refusal().errors));
    const std::string hash = auth::hashPassword(*password);
    if (hash.empty())
        return tl::unexpected(std::string("There is not enough memory to hash a password."));
    const std::int64_t now = seeding::millisecondsNow();
    auto lease = m_database.lease();
    if (!lease)
        return tl::unexpected(lease.error().message);
    storage::Connection &db = **lease;
    Transaction transaction(db, Transaction::Kind::Write);
    const UserRow user{storage::newId(now), *name, *email, *username, "", "", now, now};
    if (insertUser(db, user, hash).conflict)
        return tl::unexpected(std::string("The e-mail address or the username is taken."));
    if (!transaction.commit())
        return tl::unexpected(problemOf(db));
    return user.id;
}

Operator::Done Operator::resetPassword(std::string_view who, const std::string &password)
{
    if (const auto problem = auth::passwordProblem(password))
        return tl::unexpected(*problem);
    const std::string hash = auth::hashPassword(password);
    if (hash.empty())
        return tl::unexpected(std::string("There is not enough memory to hash a password."));
    return changeUser(m_database, who, [&hash](storage::Connection &db, const UserRow &user) {
        const std::int64_t now = seeding::millisecondsNow();
        db.execute("UPDATE users SET password_hash = $1, updated_at = $2 WHERE id = $3",
                   {hash, now, user.id});
        auth::Sessions::endAll(db, user.id, "", now);
    });
}

Operator::Done Operator::disableUser(std::string_view who)
{
    return changeUser(m_database, who, [](storage::Connection &db, const UserRow &user) {
        db.execute("UPDATE users SET disabled = 1 WHERE id = $1", {user.id});
        auth::Sessions::endAll(db, user.id, "", seeding::millisecondsNow());
    });
}

Operator::Done Operator::enableUser(std::string_view who)
{
    return changeUser(m_database, who, [](storage::Connection &db, const UserRow &user) {
        db.execute("UPDATE users SET disabled = 0 WHERE id = $1", {user.id});
    });
}

std::int64_t operatorActions(storage::Connection &db)
{
    storage::Rows rows = db.query("SELECT value FROM meta WHERE name = $1", {counterName});
    return rows.next() ? parseInteger(rows.text(0)).value_or(0) : 0;
}

std::string randomPassword()
{
    return auth::base64UrlEncode(auth::randomBytes(18));
}

} // namespace gigflow::server
