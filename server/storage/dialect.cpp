// SPDX-License-Identifier: MIT
#include "server/storage/dialect.h"

#include "server/storage/textfold.h"

namespace gigflow::server::storage {
namespace {

/// From here on the index of three letters finds a text.
constexpr std::size_t indexedLength = 3;

bool isPostgreSql(const Connection &db)
{
    return db.dialect() == Dialect::PostgreSql;
}

/// A phrase for the trigram index of SQLite: quotes doubled, so that nothing in it is an operator.
std::string phrase(std::string_view text)
{
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + "\"";
}

std::string likePattern(std::string_view text)
{
    std::string pattern = "%";
    for (const char c : text) {
        if (c == '%' || c == '_' || c == '\\')
            pattern += '\\';
        pattern += c;
    }
    return pattern + "%";
}

} // namespace

// NO KEY: a bid's reference to a gig or a user, which only wants the row to stay, does not wait.
std::string_view lockRows(const Connection &db)
{
    return isPostgreSql(db) ? " FOR NO KEY UPDATE" : "";
}

std::string lockRowsOf(const Connection &db, std::string_view alias)
{
    return isPostgreSql(db) ? " FOR NO KEY UPDATE OF " + std::string(alias) : std::string();
}

std::string_view lockFreeRows(const Connection &db)
{
    return isPostgreSql(db) ? " FOR UPDATE SKIP LOCKED" : "";
}

bool tryLockName(Connection &db, std::string_view name)
{
    if (!isPostgreSql(db))
        return true;
    Rows rows = db.query("SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0))", {name});
    return rows.next() && rows.integer(0) != 0;
}

void lockSchema(Connection &db)
{
    constexpr std::int64_t schemaLock = 0x676967666c6f77; // "gigflow"
    if (isPostgreSql(db))
        db.query("SELECT pg_advisory_xact_lock($1)", {schemaLock}).next();
}

Condition titleContains(Dialect dialect, const std::string &folded)
{
    if (codePoints(folded) < indexedLength)
        return titleContainsWalking(dialect, folded);
    if (dialect == Dialect::PostgreSql)
        return {"g.title_folded LIKE ?", likePattern(folded), true};
    return {"g.key IN (SELECT rowid FROM gig_titles WHERE gig_titles MATCH ?)", phrase(folded)};
}

Condition titleContainsWalking(Dialect dialect, const std::string &folded)
{
    return {dialect == Dialect::PostgreSql ? "strpos(g.title_folded, ?) > 0"
                                           : "instr(g.title_folded, ?) > 0",
            folded};
}

bool isCommonInTitles(Connection &db, const std::string &folded)
{
    if (isPostgreSql(db) || codePoints(folded) < indexedLength)
        return false;
    Rows rows = db.query("SELECT count(*) FROM (SELECT 1 FROM gig_titles WHERE gig_titles MATCH $1 "
                         "LIMIT $2)",
                         {phrase(folded), fewRows});
    return rows.next() && rows.integer(0) >= fewRows;
}

bool tableExists(Connection &db, std::string_view table)
{
    const std::string_view sql =
        isPostgreSql(db) ? "SELECT 1 WHERE to_regclass($1) IS NOT NULL"
                         : "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = $1";
    return db.query(sql, {table}).next();
}

} // namespace gigflow::server::storage
