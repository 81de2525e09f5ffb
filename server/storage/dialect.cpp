// SPDX-License-Identifier: MIT
#include "server/storage/dialect.h"

#include "server/storage/textfold.h"

namespace gigflow::server::storage {
namespace {

/// Terms in the indexes of titles have three letters. A shorter text is what some of them begin
/// with.
constexpr std::size_t termLength = 3;

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

/// As the index of SQLite has it: what is no character becomes the character that says so.
std::string asIndexed(std::string text)
{
    for (const std::string_view none : {"\xEF\xBF\xBE", "\xEF\xBF\xBF"}) {
        for (auto at = text.find(none); at != std::string::npos; at = text.find(none))
            text.replace(at, none.size(), "\xEF\xBF\xBD");
    }
    return text;
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

// An index may find a title that has not the text: SQLite's knows each title with two characters
// more at its end, and PostgreSQL's of short texts knows bytes where the database is not in UTF-8.
// So the title is looked at too.
Condition titleContains(Dialect dialect, const std::string &folded)
{
    const bool isShort = codePoints(folded) < termLength;
    // LIKE and not strpos(): from samples of titles the planner knows how many will do, and does
    // not walk all of them for few.
    if (dialect == Dialect::PostgreSql && isShort)
        return {"g.title_folded LIKE ? AND gig_letters(g.title_folded) @> (gig_letters(?))[1:1]",
                {likePattern(folded), folded},
                true};
    if (dialect == Dialect::PostgreSql)
        return {"g.title_folded LIKE ?", {likePattern(folded)}, true};
    // SQLite takes every status for rare, and would rather walk all that are open.
    constexpr std::string_view byKey = " NOT INDEXED";
    if (isShort)
        return {"instr(g.title_folded, ?) > 0 AND g.key IN (SELECT doc FROM gig_title_letters "
                "WHERE term BETWEEN ? AND ? || char(1114111, 1114111))",
                {folded, asIndexed(folded), asIndexed(folded)},
                false,
                byKey};
    return {"instr(g.title_folded, ?) > 0 AND "
            "g.key IN (SELECT rowid FROM gig_titles WHERE gig_titles MATCH ?)",
            {folded, phrase(folded)},
            false,
            byKey};
}

Condition titleContainsWalking(Dialect dialect, const std::string &folded)
{
    return {dialect == Dialect::PostgreSql ? "strpos(g.title_folded, ?) > 0"
                                           : "instr(g.title_folded, ?) > 0",
            {folded}};
}

bool isCommonInTitles(Connection &db, const std::string &folded)
{
    if (isPostgreSql(db))
        return false;
    const bool isShort = codePoints(folded) < termLength;
    Rows rows = db.query(isShort ? "SELECT count(*) FROM (SELECT 1 FROM gig_title_letters WHERE "
                                   "term BETWEEN $1 AND $1 || char(1114111, 1114111) LIMIT $2)"
                                 : "SELECT count(*) FROM (SELECT 1 FROM gig_titles WHERE "
                                   "gig_titles MATCH $1 LIMIT $2)",
                         {isShort ? asIndexed(folded) : phrase(folded), fewRows});
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
