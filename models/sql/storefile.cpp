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
    // A write-protected file opens without complaint, for reading only.
    if (!database.exec(QStringLiteral("BEGIN IMMEDIATE")) ||
        !database.exec(QStringLiteral("ROLLBACK"))) {
        attempt.failure = database.failure();
        attempt.condition = conditionOf(attempt.failure);
        return attempt;
    }
    attempt.condition = Condition::Good;
    attempt.file.database = std::move(*opened);
    return attempt;
}

/// Moves the file and its write-ahead log, which belongs to it, to names that are free.
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
    if (!rebuild) {
        Attempt attempt = tryOpen(path);
        if (attempt.condition == Condition::Good)
            return std::move(attempt.file);
        if (attempt.condition == Condition::Unusable) {
            attempt.failure.text += QStringLiteral(" (%1)").arg(QDir::toNativeSeparators(path));
            return tl::unexpected(attempt.failure);
        }
    }
    const QString aside = moveAside(path);
    if (aside.isEmpty())
        return tl::unexpected(
            SqlFailure{14, QStringLiteral("the damaged file %1 cannot be moved").arg(path)});
    Attempt fresh = tryOpen(path);
    if (fresh.condition != Condition::Good)
        return tl::unexpected(fresh.failure);
    fresh.file.setAside = aside;
    if (!carryOver(aside, *fresh.file.database))
        return tl::unexpected(fresh.file.database->failure());
    return std::move(fresh.file);
}

} // namespace gigflow
