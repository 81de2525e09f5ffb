// SPDX-License-Identifier: MIT
#include "models/sql/migrations.h"
#include "models/sql/storefile.h"

#include <algorithm>

namespace gigflow {

namespace {

QStringList columnsOf(Database &database, const QString &table)
{
    QStringList columns;
    Statement row =
        database.prepare(QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table));
    if (!row.exec())
        return columns;
    while (row.next())
        columns.append(row.text(0));
    return columns;
}

/// Copies the rows that `which` selects, in the columns that both files have. Stops quietly where
/// the old file ends to be readable; false only where the new one cannot be written.
bool copyRows(Database &from, Database &to, const QString &table, const QString &which)
{
    const QStringList target = columnsOf(to, table);
    QStringList columns;
    for (const QString &column : columnsOf(from, table)) {
        if (target.contains(column))
            columns.append(column);
    }
    if (columns.isEmpty())
        return true;
    const QString names = columns.join(QStringLiteral(", "));
    Statement read = from.prepare(QStringLiteral("SELECT %1 FROM %2 %3").arg(names, table, which));
    Statement write =
        to.prepare(QStringLiteral("INSERT OR REPLACE INTO %1(%2) VALUES (?%3)")
                       .arg(table, names, QStringLiteral(", ?").repeated(columns.size() - 1)));
    if (!read.exec())
        return true;
    while (read.next()) {
        for (int i = 0; i < columns.size(); ++i)
            write.bindValue(read.value(i));
        if (!write.exec())
            return false;
    }
    return true;
}

/// The rows of `keys` one by one: what is damaged around one of them keeps no other back.
bool copyEach(Database &from, Database &to, const QString &table, const QList<qint64> &keys)
{
    return std::all_of(keys.begin(), keys.end(), [&](qint64 key) {
        return copyRows(from, to, table, QStringLiteral("WHERE key = %1").arg(key));
    });
}

QList<qint64> keysOf(Database &database, const QString &select)
{
    QList<qint64> keys;
    Statement row = database.prepare(select);
    if (!row.exec())
        return keys;
    while (row.next())
        keys.append(row.number(0));
    return keys;
}

/// The gigs and bids that commands and drafts are about. Those are read from the new file, which is
/// whole.
bool copyNamed(Database &from, Database &database)
{
    const auto bids = keysOf(database, QStringLiteral("SELECT bid FROM outbox WHERE bid > 0 UNION "
                                                      "SELECT bid FROM drafts WHERE bid > 0"));
    if (!copyEach(from, database, QStringLiteral("bids"), bids) ||
        !copyEach(from, database, QStringLiteral("bid_base"), bids))
        return false;
    const auto gigs = keysOf(database, QStringLiteral("SELECT gig FROM outbox WHERE gig > 0 UNION "
                                                      "SELECT gig FROM drafts WHERE gig > 0 UNION "
                                                      "SELECT gig FROM bids WHERE gig > 0"));
    return copyEach(from, database, QStringLiteral("gigs"), gigs) &&
           copyEach(from, database, QStringLiteral("gig_base"), gigs);
}

bool repair(Database &database)
{
    const QStringList statements = {
        // A gig that was never sent is all in its command.
        QStringLiteral(
            "INSERT INTO gigs(key, title, description, folded, budget_cents, budget_raw, status, "
            "created, "
            "mine, sync) SELECT o.gig, json_extract(o.payload, '$.title'), "
            "json_extract(o.payload, '$.description'), lower(json_extract(o.payload, '$.title')), "
            "CAST(round(json_extract(o.payload, '$.budget') * 100) AS INTEGER), NULL, 1, "
            "o.created, 1, "
            "o.state FROM outbox o WHERE o.kind = 1 AND o.gig NOT IN (SELECT key FROM gigs)"),
        // A command about something that could not be read cannot be sent any more, but its words
        // are still shown.
        QStringLiteral("UPDATE outbox SET state = 3, problem = NULL WHERE "
                       "(gig IS NOT NULL AND gig NOT IN (SELECT key FROM gigs)) OR "
                       "(bid IS NOT NULL AND bid NOT IN (SELECT key FROM bids))"),
        QStringLiteral("UPDATE saved_searches SET checked = 0"),
        // Keys are given out anew: a notice must not open somebody else's gig.
        QStringLiteral("UPDATE notices SET gig = NULL WHERE gig NOT IN (SELECT key FROM gigs)"),
    };
    for (const QString &statement : statements) {
        if (!database.exec(statement))
            return false;
    }
    return true;
}

} // namespace

bool carryOver(const QString &oldPath, Database &database)
{
    const auto old = Database::open(oldPath, Database::Mode::ReadOnly, 1000);
    if (!old)
        return true;
    Database &from = **old;
    if (!database.exec(QStringLiteral("BEGIN IMMEDIATE")))
        return false;
    // Drafts and commands first: they are what cannot be had again.
    const bool copied = copyRows(from, database, QStringLiteral("outbox"), QString()) &&
                        copyRows(from, database, QStringLiteral("drafts"), QString()) &&
                        copyRows(from, database, QStringLiteral("meta"),
                                 QStringLiteral("WHERE name LIKE 'draft%'")) &&
                        copyRows(from, database, QStringLiteral("gig_marks"), QString()) &&
                        copyRows(from, database, QStringLiteral("seen_through"), QString()) &&
                        copyRows(from, database, QStringLiteral("saved_searches"), QString()) &&
                        copyRows(from, database, QStringLiteral("bid_templates"), QString()) &&
                        copyNamed(from, database) &&
                        copyRows(from, database, QStringLiteral("users"),
                                 QStringLiteral("WHERE id IN (SELECT id FROM user_base)")) &&
                        copyRows(from, database, QStringLiteral("user_base"), QString()) &&
                        copyRows(from, database, QStringLiteral("notices"), QString()) &&
                        repair(database);
    if (copied && database.exec(QStringLiteral("COMMIT")))
        return true;
    // The cause must outlive the rollback, which would overwrite it.
    const SqlFailure cause = database.failure();
    database.exec(QStringLiteral("ROLLBACK"));
    database.setFailure(cause);
    return false;
}

} // namespace gigflow
