// SPDX-License-Identifier: MIT
#include "models/write/keptwriter.h"

#include "models/sql/gigsql.h"
#include "models/sql/rows.h"
#include "models/write/writer.h"

namespace gigflow {

namespace {

/// Up to here each new gig gets a notice of its own.
constexpr qsizetype tellEach = 3;

} // namespace

void KeptWriter::setBookmarked(GigKey gig, bool on)
{
    const QVariant since = timeValue(on ? QDateTime::currentDateTimeUtc() : QDateTime());
    m_writer.run(QStringLiteral("INSERT INTO gig_marks(id, bookmarked) SELECT id, ? FROM gigs "
                                "WHERE key = ? AND id IS NOT NULL ON CONFLICT(id) DO UPDATE SET "
                                "bookmarked = excluded.bookmarked"),
                 since, gig.value);
    m_writer.touchGig(gig.value);
}

void KeptWriter::setSeen(GigKey gig, bool seen)
{
    m_writer.run(
        QStringLiteral("INSERT INTO gig_marks(id, seen) SELECT id, ? FROM gigs WHERE key = ? AND "
                       "id IS NOT NULL ON CONFLICT(id) DO UPDATE SET seen = excluded.seen "
                       "WHERE (seen IS NULL) <> (excluded.seen IS NULL)"),
        timeValue(seen ? QDateTime::currentDateTimeUtc() : QDateTime()), gig.value);
    if (m_writer.affected() > 0)
        m_writer.touchGig(gig.value);
}

QList<qint64> KeptWriter::found(const GigQuery &query)
{
    const SearchShape shape = !isSearch(query) ? SearchShape::FewHits
                              : m_fullText     ? SearchShape::ManyHits
                                               : SearchShape::Like;
    const Sql sql = gigKeysSql(query, shape);
    QList<qint64> keys;
    Statement row = m_writer.prepared(sql.text, sql.values);
    while (!m_writer.failed() && row.next())
        keys.append(row.number(0));
    return keys;
}

SeenBefore KeptWriter::markAllSeen(const GigQuery &query)
{
    SeenBefore before;
    GigQuery unseen = query;
    unseen.unseenAsOf = QDateTime::currentDateTimeUtc().addSecs(1);
    GigQuery everything;
    everything.statuses = query.statuses;
    everything.sort = query.sort;
    GigQuery asked = query;
    asked.unseenAsOf = {};
    const bool all = asked == everything;
    const QList<qint64> keys = found(unseen);
    for (const qint64 key : keys) {
        if (!all)
            setSeen(GigKey{key}, true);
        m_writer.touchGig(key);
        before.gigs.append(GigKey{key});
    }
    if (!all)
        return before;
    before.through = m_writer.number(QStringLiteral("SELECT at FROM seen_through"));
    m_writer.select(
        QStringLiteral(
            "SELECT id, seen FROM gig_marks WHERE bookmarked IS NULL AND seen IS NOT NULL"),
        [&](const Statement &row) { before.opened.insert(row.text(0), row.number(1)); });
    // By the clock of the server, which dates the gigs.
    m_writer.run(
        QStringLiteral("UPDATE seen_through SET at = max(at, coalesce((SELECT max(created) "
                       "FROM gigs), 0))"));
    m_writer.run(QStringLiteral("DELETE FROM gig_marks WHERE bookmarked IS NULL"));
    return before;
}

void KeptWriter::restoreUnseen(const SeenBefore &before)
{
    for (const GigKey gig : before.gigs) {
        if (!before.through)
            setSeen(gig, false);
        m_writer.touchGig(gig.value);
    }
    if (!before.through)
        return;
    m_writer.run(QStringLiteral("UPDATE seen_through SET at = ?"), *before.through);
    for (auto mark = before.opened.begin(); mark != before.opened.end(); ++mark) {
        m_writer.run(QStringLiteral("INSERT INTO gig_marks(id, seen) VALUES (?, ?) "
                                    "ON CONFLICT(id) DO UPDATE SET seen = excluded.seen "
                                    "WHERE seen IS NULL"),
                     mark.key(), mark.value());
    }
}

SearchKey KeptWriter::save(const SavedSearch &search)
{
    // The gigs that are here are no news; an edited search does not tell of them either.
    m_writer.run(
        QStringLiteral("INSERT INTO saved_searches(key, name, filter, alerts, since, checked) "
                       "VALUES (?, ?, ?, ?, coalesce((SELECT max(created) FROM gigs), ?), "
                       "coalesce((SELECT max(key) FROM gigs), 0)) "
                       "ON CONFLICT(key) DO UPDATE SET name = excluded.name, "
                       "filter = excluded.filter, alerts = excluded.alerts, "
                       "since = excluded.since, checked = excluded.checked"),
        keyValue(search.key.value), search.name.trimmed(), search.filter.toJson(),
        search.alerts ? 1 : 0, QDateTime::currentMSecsSinceEpoch());
    const SearchKey key = search.key.isValid() ? search.key : SearchKey{m_writer.lastInsertKey()};
    m_writer.changes().searches = true;
    return key;
}

void KeptWriter::remove(SearchKey key)
{
    m_writer.run(QStringLiteral("DELETE FROM saved_searches WHERE key = ?"), key.value);
    m_writer.changes().searches = true;
}

TemplateKey KeptWriter::save(const BidTemplate &text)
{
    m_writer.run(QStringLiteral("INSERT INTO bid_templates(key, name, price, message) "
                                "VALUES (?, ?, ?, ?) ON CONFLICT(key) DO UPDATE SET "
                                "name = excluded.name, price = excluded.price, "
                                "message = excluded.message"),
                 keyValue(text.key.value), text.name.trimmed(),
                 text.price.isNull() ? QStringLiteral("") : text.price,
                 text.message.isNull() ? QStringLiteral("") : text.message);
    const TemplateKey key = text.key.isValid() ? text.key : TemplateKey{m_writer.lastInsertKey()};
    m_writer.changes().templates = true;
    return key;
}

void KeptWriter::remove(TemplateKey key)
{
    m_writer.run(QStringLiteral("DELETE FROM bid_templates WHERE key = ?"), key.value);
    m_writer.changes().templates = true;
}

void KeptWriter::checkSearches()
{
    const qint64 newest = m_writer.number(QStringLiteral("SELECT max(key) FROM gigs"));
    QList<Pending> waiting;
    m_writer.select(
        QStringLiteral("SELECT key, name, filter, since, checked FROM saved_searches "
                       "WHERE alerts = 1 AND checked < ? ORDER BY key"),
        [&](const Statement &row) {
            waiting.append(
                {{SearchKey{row.number(0)}, row.text(1), GigFilter::fromJson(row.text(2)), true},
                 row.number(3),
                 row.number(4)});
        },
        newest);
    for (const Pending &pending : waiting)
        check(pending, newest);
}

void KeptWriter::check(const Pending &pending, qint64 newest)
{
    GigFilter filter = pending.search.filter;
    filter.bookmarked = false; // what is new cannot be bookmarked yet, and is unseen in any case
    filter.unseen = false;
    filter.sort = GigQuery::Sort::Oldest;
    GigQuery query = filter.toQuery(QDateTime::currentDateTimeUtc());
    query.after = GigKey{pending.checked};
    const QDateTime since = timeOf(pending.since + 1);
    if (!query.postedSince.isValid() || query.postedSince < since)
        query.postedSince = since;
    const QList<qint64> gigs = found(query);
    if (!gigs.isEmpty())
        tell(pending.search, gigs, newest);
    m_writer.run(QStringLiteral("UPDATE saved_searches SET checked = ? WHERE key = ?"), newest,
                 pending.search.key.value);
}

void KeptWriter::tell(const SavedSearch &search, const QList<qint64> &gigs, qint64 newest)
{
    Notice notice;
    notice.kind = Notice::Kind::SearchMatch;
    notice.person = search.name;
    notice.at = QDateTime::currentDateTimeUtc();
    if (gigs.size() > tellEach) {
        notice.title = QString::number(gigs.size());
        notice.identity = QStringLiteral("matches:%1:%2").arg(search.key.value).arg(newest);
        m_writer.addNotice(notice);
        return;
    }
    for (const qint64 key : gigs) {
        QString id;
        m_writer.select(
            QStringLiteral("SELECT id, title, budget_cents, budget_raw FROM gigs WHERE key = ?"),
            [&](const Statement &row) {
                id = row.text(0);
                notice.title = row.text(1);
                notice.amount = moneyOf(row.value(2), row.value(3));
            },
            key);
        notice.gig = GigKey{key};
        // One gig is told of once, also where it suits several searches.
        notice.identity = QStringLiteral("match:") + id;
        m_writer.addNotice(notice);
    }
}

} // namespace gigflow
