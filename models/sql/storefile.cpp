// SPDX-License-Identifier: MIT
#include "models/sql/storefile.h"

#include "models/sql/migrations.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace gigflow {

namespace {

constexpr int writerBusyMs =
    5000; // another process may hold the file for a moment (a backup, a second program)

enum class Condition { Good, Newer, Damaged, Unusable };

struct Attempt
{
    Condition condition = Condition::Unusable;
    StoreFile file;
    SqlFailure failure;
};

Condition conditionOf(const SqlFailure &failure)
{
    return failure.isDamage() ? Condition::Damaged : Condition::Unusable;
}

Attempt tryOpen(const QString &path)
{
    Attempt attempt;
    auto opened = Database::open(path, Database::Mode::ReadWrite, writerBusyMs);
    if (!opened) {
        attempt.failure = opened.error();
        attempt.condition = conditionOf(attempt.failure);
        return attempt;
    }
    Database &database = **opened;
    // FULL: what a person did is on the disk when they are told that it is safe.
    for (const char *pragma :
         {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA cache_size = -16000"}) {
        if (!database.exec(QString::fromLatin1(pragma))) {
            attempt.failure = database.failure();
            attempt.condition = conditionOf(attempt.failure);
            return attempt;
        }
    }
    switch (migrate(database)) {
    case SchemaState::Newer:
        attempt.condition = Condition::Newer;
        return attempt;
    case SchemaState::Failed:
        attempt.failure = database.failure();
        // A file of our version that lacks our tables is damaged too, though its pages are sound.
        attempt.condition =
            attempt.failure.code == 1 ? Condition::Damaged : conditionOf(attempt.failure);
        return attempt;
    case SchemaState::Ready:
        break;
    }
    attempt.file.fullText = prepareSearch(database);
    for (const char *table :
         {"gigs", "gig_base", "bids", "bid_base", "users", "user_base", "notices", "meta", "outbox",
          "drafts", "gig_marks", "seen_through", "saved_searches", "bid_templates"}) {
        Statement probe =
            database.prepare(QStringLiteral("SELECT * FROM %1 LIMIT 1").arg(QLatin1String(table)));
        if (!probe.exec() || (!probe.next() && database.failure().isDamage())) {
            attempt.failure = database.failure();
            attempt.condition =
                attempt.failure.code == 1 ? Condition::Damaged : conditionOf(attempt.failure);
            return attempt;
        }
    }
    // A write-protected file opens without complaint, for reading only, and even BEGIN IMMEDIATE
    // then begins a transaction that reads.
    if (!database.exec(QStringLiteral("BEGIN IMMEDIATE")) ||
        !database.exec(QStringLiteral("DELETE FROM meta WHERE name = ''")) ||
        !database.exec(QStringLiteral("ROLLBACK"))) {
        attempt.failure = database.failure();
        attempt.condition = conditionOf(attempt.failure);
        return attempt;
    }
    attempt.condition = Condition::Good;
    attempt.file.database = std::move(*opened);
    return attempt;
}

/// A database and its write-ahead log belong together.
void removeStore(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(suffix));
}

/// Moves the file and its companions to a name that is free.
QString moveAside(const QString &path)
{
    const QString stamp =
        QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz"));
    const QFileInfo info(path);
    const QString target = info.dir().filePath(
        QStringLiteral("%1-set-aside-%2.db").arg(info.completeBaseName(), stamp));
    if (!QFile::rename(path, target))
        return {};
    for (const char *suffix : {"-wal", "-shm"}) {
        const QString companion = path + QLatin1String(suffix);
        if (QFile::exists(companion) && !QFile::rename(companion, target + QLatin1String(suffix)))
            QFile::remove(companion); // left behind it would be taken for the new file's
    }
    return target;
}

/// Where the successor is made. It takes the store's place only when everything that was carried
/// over is in it: ending, or a full disk, at any moment before leaves the old file where it was.
QString successorOf(const QString &path)
{
    return path + QStringLiteral(".new");
}

std::optional<SqlFailure> makeSuccessor(const QString &path)
{
    const QString next = successorOf(path);
    removeStore(next);
    Attempt fresh = tryOpen(next);
    if (fresh.condition != Condition::Good)
        return fresh.failure;
    Database &database = *fresh.file.database;
    if (!carryOver(path, database) ||
        !database.exec(QStringLiteral("PRAGMA journal_mode = DELETE")))
        return database.failure(); // and nothing of it in a log, which a rename would leave behind
    return {};
}

tl::expected<StoreFile, SqlFailure> replace(const QString &path)
{
    if (const auto failure = makeSuccessor(path)) {
        removeStore(successorOf(path));
        return tl::unexpected(*failure);
    }
    const QString aside = moveAside(path);
    if (aside.isEmpty())
        return tl::unexpected(
            SqlFailure{14, QStringLiteral("the damaged file %1 cannot be moved").arg(path)});
    if (!QFile::rename(successorOf(path), path))
        return tl::unexpected(
            SqlFailure{14, QStringLiteral("the new file %1 cannot be moved").arg(path)});
    Attempt fresh = tryOpen(path);
    if (fresh.condition != Condition::Good)
        return tl::unexpected(fresh.failure);
    fresh.file.setAside = aside;
    return std::move(fresh.file);
}

} // namespace

QString storePath(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("store.db"));
}

tl::expected<StoreFile, SqlFailure> openStoreFile(const QString &folder, bool rebuild)
{
    if (!QDir().mkpath(folder)) {
        return tl::unexpected(SqlFailure{
            14,
            QStringLiteral("the folder %1 cannot be made").arg(QDir::toNativeSeparators(folder))});
    }
    const QString path = storePath(folder);
    // Ended between the two renames: the successor is whole, or it would still have the old beside
    // it.
    if (!QFile::exists(path) && QFile::exists(successorOf(path)))
        QFile::rename(successorOf(path), path);
    if (!rebuild) {
        Attempt attempt = tryOpen(path);
        if (attempt.condition == Condition::Good)
            return std::move(attempt.file);
        if (attempt.condition == Condition::Unusable) {
            attempt.failure.text += QStringLiteral(" (%1)").arg(QDir::toNativeSeparators(path));
            return tl::unexpected(attempt.failure);
        }
    }
    return replace(path);
}

} // namespace gigflow
