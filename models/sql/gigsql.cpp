// SPDX-License-Identifier: MIT
#include "models/sql/gigsql.h"

#include "models/sql/searchtext.h"

#include <algorithm>
#include <cmath>

namespace gigflow {

namespace {

QString orderBy(GigQuery::Sort sort)
{
    switch (sort) {
    case GigQuery::Sort::Newest:
        return QStringLiteral("g.created DESC, g.key DESC");
    case GigQuery::Sort::Oldest:
        return QStringLiteral("g.created, g.key");
    case GigQuery::Sort::BudgetHigh:
        return QStringLiteral("g.budget_cents DESC, g.created DESC, g.key DESC");
    case GigQuery::Sort::BudgetLow:
        return QStringLiteral("g.budget_cents, g.created, g.key");
    case GigQuery::Sort::MostBids:
        return QStringLiteral("g.bid_count DESC, g.created DESC, g.key DESC");
    }
    return {};
}

template <class Status>
void addStatuses(const QSet<Status> &statuses, const QString &column, Sql &sql)
{
    if (statuses.isEmpty())
        return;
    QList<int> numbers;
    for (const Status status : statuses)
        numbers.append(static_cast<int>(status));
    std::sort(numbers.begin(), numbers.end());
    if (numbers.size() == 1) {
        sql.text += QStringLiteral(" AND %1 = ?").arg(column);
        sql.values << numbers.first();
        return;
    }
    // The '+' keeps the status index out: several ranges of it would have to be sorted before the
    // first row came.
    sql.text += QStringLiteral(" AND +%1 IN (?%2)")
                    .arg(column, QStringLiteral(", ?").repeated(numbers.size() - 1));
    for (const int number : numbers)
        sql.values << number;
}

/// As typed, anywhere in a name; SQLite itself folds the case of ASCII letters.
QString containsPattern(const QString &text)
{
    QString pattern = text;
    for (const QLatin1Char c : {QLatin1Char('\\'), QLatin1Char('%'), QLatin1Char('_')})
        pattern.replace(c, QLatin1Char('\\') + QString(c));
    return QLatin1Char('%') + pattern + QLatin1Char('%');
}

void addLocalFilters(const GigQuery &query, Sql &sql)
{
    if (query.bookmarkedOnly)
        sql.text +=
            QStringLiteral(" AND g.id IN (SELECT id FROM gig_marks WHERE bookmarked IS NOT NULL)");
    if (query.unseenAsOf.isValid()) {
        sql.text += QStringLiteral(
            " AND g.mine = 0 AND g.created > (SELECT at FROM seen_through) AND NOT EXISTS "
            "(SELECT 1 FROM gig_marks m WHERE m.id = g.id AND m.seen < ?)");
        sql.values << query.unseenAsOf.toMSecsSinceEpoch();
    }
    if (query.after) {
        sql.text += QStringLiteral(" AND g.key > ? AND g.mine = 0 AND g.id IS NOT NULL");
        sql.values << query.after->value;
    }
}

void addFilters(const GigQuery &query, Sql &sql)
{
    sql.text += QStringLiteral("g.hidden = 0");
    if (query.mineOnly)
        sql.text += QStringLiteral(" AND g.mine = 1");
    addStatuses(query.statuses, QStringLiteral("g.status"), sql);
    if (query.minBudget) {
        sql.text += QStringLiteral(" AND g.budget_cents >= ?");
        sql.values << static_cast<qint64>(std::ceil(query.minBudget->approximate() * 100.0 - 1e-6));
    }
    if (query.maxBudget) {
        sql.text += QStringLiteral(" AND g.budget_cents <= ?");
        sql.values << static_cast<qint64>(
            std::floor(query.maxBudget->approximate() * 100.0 + 1e-6));
    }
    // max(…): -1 stands for a count that nobody has told; and the index of counts is for sorting.
    if (query.minBids) {
        sql.text += QStringLiteral(" AND max(g.bid_count, 0) >= ?");
        sql.values << *query.minBids;
    }
    if (query.maxBids) {
        sql.text += QStringLiteral(" AND max(g.bid_count, 0) <= ?");
        sql.values << *query.maxBids;
    }
    if (query.postedSince.isValid()) {
        sql.text += QStringLiteral(" AND g.created >= ?");
        sql.values << query.postedSince.toMSecsSinceEpoch();
    }
    if (!query.owner.isEmpty()) {
        sql.text += QStringLiteral(" AND g.owner_id = ?");
        sql.values << query.owner.value;
    }
    if (!query.ownerText.isEmpty()) {
        sql.text += QStringLiteral(
            " AND (g.owner_name LIKE ? ESCAPE '\\' OR g.owner_id IN (SELECT u.id FROM users u "
            "WHERE u.name LIKE ? ESCAPE '\\'))");
        sql.values << containsPattern(query.ownerText) << containsPattern(query.ownerText);
    }
    addLocalFilters(query, sql);
}

/// The keys that one term finds: by word prefix or, from three letters, anywhere in the title.
/// `join` is UNION where each key may come once only, and else UNION ALL, which is quicker. With
/// `after` only later keys.
Sql hitsOf(const SearchTerm &term, const QString &join, const std::optional<GigKey> &after = {})
{
    Sql sql;
    QStringList parts;
    const auto add = [&](const QString &table, const QString &expression) {
        if (expression.isEmpty())
            return;
        QString part = QStringLiteral("SELECT rowid FROM %1 WHERE %1 MATCH ?").arg(table);
        sql.values << expression;
        if (after) {
            part += QStringLiteral(" AND rowid > ?");
            sql.values << after->value;
        }
        parts << part;
    };
    add(QStringLiteral("gig_words"), wordsExpression(term));
    add(QStringLiteral("gig_grams"), gramsExpression(term));
    if (parts.isEmpty())
        parts << QStringLiteral("SELECT key AS rowid FROM gigs WHERE 0");
    sql.text = parts.join(QLatin1Char(' ') + join + QLatin1Char(' '));
    return sql;
}

/// One more term that must match. Its hits are collected once, not looked up row by row: a look-up
/// of a prefix reads the index of all words with it, 26 ms each for a common one among 1,000,000
/// gigs.
void addTerm(const SearchTerm &term, const std::optional<GigKey> &after, Sql &sql)
{
    const Sql hits = hitsOf(term, QStringLiteral("UNION ALL"), after);
    sql.text += QStringLiteral(" AND +g.key IN (%1)").arg(hits.text);
    sql.values += hits.values;
}

void addLikeTerm(const SearchTerm &term, Sql &sql)
{
    sql.text +=
        QStringLiteral(" AND (g.folded LIKE ? ESCAPE '\\' OR g.description LIKE ? ESCAPE '\\')");
    sql.values << likePattern(term) << likePattern(term);
}

} // namespace

bool isSearch(const GigQuery &query)
{
    return !searchTerms(query.text).isEmpty();
}

QList<QList<Sql>> hitCountSql(const GigQuery &query, int limit)
{
    QList<QList<Sql>> counts;
    for (const SearchTerm &term : searchTerms(query.text)) {
        QList<Sql> parts;
        const auto add = [&](const QString &table, const QString &expression) {
            if (!expression.isEmpty())
                parts << Sql{QStringLiteral("SELECT count(*) FROM (SELECT rowid FROM %1 WHERE %1 "
                                            "MATCH ? LIMIT %2)")
                                 .arg(table)
                                 .arg(limit),
                             {expression}};
        };
        add(QStringLiteral("gig_words"), wordsExpression(term));
        add(QStringLiteral("gig_grams"), gramsExpression(term));
        counts << parts;
    }
    return counts;
}

Sql gigKeysSql(const GigQuery &query, SearchShape shape, qsizetype rarest)
{
    QList<SearchTerm> terms = searchTerms(query.text);
    const bool fromHits = !terms.isEmpty() && shape == SearchShape::FewHits;
    // After a gig there are few: the table's own order leads to them, and no index does.
    const QString from =
        query.after ? QStringLiteral("gigs g NOT INDEXED") : QStringLiteral("gigs g");
    Sql sql{QStringLiteral("SELECT g.key FROM %1 WHERE ").arg(from), {}};
    if (fromHits) {
        // CROSS JOIN keeps SQLite from walking the whole sort index and looking each gig up among
        // the hits.
        const Sql hits = hitsOf(terms.takeAt(rarest), QStringLiteral("UNION"));
        sql.text =
            QStringLiteral("SELECT g.key FROM (%1) h CROSS JOIN gigs g ON g.key = h.rowid WHERE ")
                .arg(hits.text);
        sql.values = hits.values;
    }
    addFilters(query, sql);
    for (const SearchTerm &term : terms) {
        if (shape == SearchShape::Like)
            addLikeTerm(term, sql);
        else
            addTerm(term, query.after, sql);
    }
    sql.text += QStringLiteral(" ORDER BY ") + orderBy(query.sort);
    return sql;
}

Sql bidKeysSql(const BidQuery &query)
{
    Sql sql;
    if (query.gig.isValid()) {
        sql.text = QStringLiteral("SELECT b.key FROM bids b WHERE b.gig = ?");
        sql.values << query.gig.value;
    } else {
        sql.text = QStringLiteral("SELECT b.key FROM bids b WHERE b.mine = 1");
    }
    addStatuses(query.statuses, QStringLiteral("b.status"), sql);
    if (query.shortlistedOnly)
        sql.text += QStringLiteral(" AND b.shortlisted = 1");
    sql.text += QStringLiteral(" ORDER BY b.mine DESC, ");
    switch (query.sort) {
    case BidQuery::Sort::Newest:
        sql.text += QStringLiteral("b.created DESC, b.key DESC");
        break;
    case BidQuery::Sort::PriceLow:
        sql.text += QStringLiteral("b.price_cents, b.created, b.key");
        break;
    case BidQuery::Sort::PriceHigh:
        sql.text += QStringLiteral("b.price_cents DESC, b.created, b.key");
        break;
    }
    return sql;
}

} // namespace gigflow
