// SPDX-License-Identifier: MIT
// The questions that the query thread answers.
#include "models/statistics.h"
#include "models/storeprivate.h"

#include "models/affinity.h"

#include <limits>

namespace gigflow {

namespace {

// Up to here sorting the hits is quicker than walking an index past them.
constexpr int fewHits = 2000;

StatusCounts countsOf(Database *database, const QString &sql, bool gigs)
{
    StatusCounts counts;
    if (!database)
        return counts;
    Statement row = database->prepare(sql);
    if (!row.exec())
        return counts;
    while (row.next()) {
        const int number = static_cast<int>(row.number(1));
        counts.all += number;
        if (gigs) {
            switch (static_cast<GigStatus>(row.number(0))) {
            case GigStatus::Open:
                counts.open = number;
                break;
            case GigStatus::Assigned:
                counts.assigned = number;
                break;
            case GigStatus::Completed:
                counts.completed = number;
                break;
            case GigStatus::Unknown:
                break;
            }
        } else {
            switch (static_cast<BidStatus>(row.number(0))) {
            case BidStatus::Pending:
                counts.pending = number;
                break;
            case BidStatus::Hired:
                counts.hired = number;
                break;
            case BidStatus::Rejected:
                counts.rejected = number;
                break;
            case BidStatus::Withdrawn:
                counts.withdrawn = number;
                break;
            case BidStatus::Unknown:
                break;
            }
        }
    }
    return counts;
}

/// Of one term. A failure counts as none: the query itself will tell.
qint64 hitsUpTo(Database &database, const QList<Sql> &counts, qint64 limit)
{
    qint64 hits = 0;
    for (const Sql &count : counts) {
        if (hits >= limit)
            break;
        Statement statement = database.prepare(count.text);
        for (const QVariant &value : count.values)
            statement.bindValue(value);
        if (statement.exec() && statement.next())
            hits += statement.number(0);
    }
    return hits;
}

} // namespace

Sql gigSql(Database &database, const GigQuery &query, bool fullText)
{
    if (!isSearch(query))
        return gigKeysSql(query, SearchShape::FewHits);
    if (!fullText)
        return gigKeysSql(query, SearchShape::Like);
    // All terms must match: the rarest one bounds how many gigs there can be.
    qsizetype rarest = 0;
    qint64 fewest = std::numeric_limits<qint64>::max();
    const auto counts = hitCountSql(query, fewHits + 1);
    for (qsizetype i = 0; i < counts.size() && fewest > 0; ++i) {
        const qint64 hits = hitsUpTo(database, counts.at(i), fewHits + 1);
        if (hits < fewest) {
            fewest = hits;
            rarest = i;
        }
    }
    return gigKeysSql(query, fewest <= fewHits ? SearchShape::FewHits : SearchShape::ManyHits,
                      rarest);
}

CancelFlag Store::Private::supersede(QObject *context, int kind)
{
    CancelFlag flag = std::make_shared<std::atomic<bool>>(false);
    if (!context)
        return flag;
    const std::pair<QObject *, int> name(context, kind);
    if (const CancelFlag former = running.value(name))
        *former = true;
    else
        QObject::connect(context, &QObject::destroyed, &ears, [this, name] {
            if (const CancelFlag last = running.take(name))
                *last = true;
        });
    running.insert(name, flag);
    return flag;
}

void Store::Private::stream(int kind, QueryLoop::MakeSql makeSql, QObject *context,
                            Reply<KeyChunk> chunk)
{
    assertOwnThread(&q);
    const CancelFlag cancelled = supersede(context, kind);
    Receiver<KeyChunk> receiver(context, std::move(chunk));
    reader->stream(std::move(makeSql), cancelled,
                   [this, receiver, cancelled](const KeyChunk &keys) {
                       post([receiver, cancelled, keys] {
                           if (!*cancelled)
                               receiver(keys);
                       });
                   });
}

void Store::queryGigs(const GigQuery &query, QObject *context, Reply<KeyChunk> chunk)
{
    d->stream(
        0, [this, query](Database &database) { return gigSql(database, query, d->fullText); },
        context, std::move(chunk));
}

void Store::setFirstRowsOnly(bool only)
{
    d->reader->setFirstRowsOnly(only);
}

void Store::queryBids(const BidQuery &query, QObject *context, Reply<KeyChunk> chunk)
{
    d->stream(
        1, [query](Database &) { return bidKeysSql(query); }, context, std::move(chunk));
}

void Store::queryNotices(QObject *context, Reply<QList<Notice>> done)
{
    d->ask<QList<Notice>>(context, std::move(done), [](Database *database) {
        QList<Notice> notices;
        if (!database)
            return notices;
        Statement row = database->prepare(
            selectNotices(QStringLiteral("ORDER BY n.at DESC, n.key DESC LIMIT 500")));
        if (!row.exec())
            return notices;
        while (row.next())
            notices.append(noticeOf(row));
        return notices;
    });
}

void Store::myGigCounts(QObject *context, Reply<StatusCounts> done)
{
    d->ask<StatusCounts>(context, std::move(done), [](Database *database) {
        return countsOf(
            database,
            QStringLiteral(
                "SELECT status, count(*) FROM gigs WHERE mine = 1 AND hidden = 0 GROUP BY status"),
            true);
    });
}

void Store::myBidCounts(QObject *context, Reply<StatusCounts> done)
{
    d->ask<StatusCounts>(context, std::move(done), [](Database *database) {
        return countsOf(
            database,
            QStringLiteral("SELECT status, count(*) FROM bids WHERE mine = 1 GROUP BY status"),
            false);
    });
}

void Store::queryDrafts(QObject *context, Reply<QList<Draft>> done)
{
    d->ask<QList<Draft>>(context, std::move(done), [](Database *database) {
        QList<Draft> drafts;
        if (!database)
            return drafts;
        Statement row =
            database->prepare(selectDrafts(QStringLiteral("ORDER BY d.changed DESC, d.id")));
        if (!row.exec())
            return drafts;
        while (row.next()) {
            if (const auto draft = draftOf(row))
                drafts.append(*draft);
        }
        return drafts;
    });
}

void Store::noticesReadUpTo(QObject *context, Reply<qint64> done)
{
    d->ask<qint64>(context, std::move(done), [](Database *database) -> qint64 {
        if (!database)
            return 0;
        Statement row = database->prepare(QStringLiteral(
            "SELECT coalesce((SELECT min(seq) - 1 FROM notices WHERE seq > 0 AND read = 0), "
            "(SELECT max(seq) FROM notices WHERE seq > 0), 0)"));
        return row.exec() && row.next() ? row.number(0) : 0;
    });
}

void Store::statistics(QObject *context, Reply<Statistics> done)
{
    d->ask<Statistics>(context, std::move(done), [](Database *database) {
        return database ? statisticsOf(*database, QDate::currentDate()) : Statistics();
    });
}

void Store::unreadNotices(QObject *context, Reply<int> done)
{
    d->ask<int>(context, std::move(done), [](Database *database) {
        if (!database)
            return 0;
        Statement row =
            database->prepare(QStringLiteral("SELECT count(*) FROM notices WHERE read = 0"));
        return row.exec() && row.next() ? static_cast<int>(row.number(0)) : 0;
    });
}

void Store::readMeta(const QString &name, QObject *context, Reply<QString> done)
{
    d->ask<QString>(context, std::move(done), [name](Database *database) {
        if (!database)
            return QString();
        Statement row = database->prepare(QStringLiteral("SELECT value FROM meta WHERE name = ?"));
        row.bind(name);
        return row.exec() && row.next() ? row.text(0) : QString();
    });
}

} // namespace gigflow
