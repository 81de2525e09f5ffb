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
    if (query.postedSince.isValid()) {
        sql.text += QStringLiteral(" AND g.created >= ?");
        sql.values << query.postedSince.toMSecsSinceEpoch();
    }
    if (!query.owner.isEmpty()) {
        sql.text += QStringLiteral(" AND g.owner_id = ?");
        sql.values << query.owner.value;
    }
}

/// The keys that one term finds: by word prefix or, from three letters, anywhere in the title.
void addHits(const SearchTerm &term, Sql &sql)
{
    const QString words = wordsExpression(term);
    const QString grams = gramsExpression(term);
    if (!words.isEmpty()) {
        sql.text += QStringLiteral("SELECT rowid FROM gig_words WHERE gig_words MATCH ?");
        sql.values << words;
    }
    if (!grams.isEmpty()) {
        if (!words.isEmpty())
            sql.text += QStringLiteral(" UNION ");
        sql.text += QStringLiteral("SELECT rowid FROM gig_grams WHERE gig_grams MATCH ?");
        sql.values << grams;
    }
    if (words.isEmpty() && grams.isEmpty())
        sql.text += QStringLiteral("SELECT key FROM gigs WHERE 0");
}

/// The keys that all terms find.
Sql hitsOf(const QList<SearchTerm> &terms)
{
    Sql sql;
    for (qsizetype i = 0; i < terms.size(); ++i) {
        if (i > 0)
            sql.text += QStringLiteral(" INTERSECT ");
        sql.text += QStringLiteral("SELECT rowid FROM (");
        addHits(terms.at(i), sql);
        sql.text += QLatin1Char(')');
    }
    return sql;
}

} // namespace

bool isSearch(const GigQuery &query)
{
    return !searchTerms(query.text).isEmpty();
}

Sql hitCountSql(const GigQuery &query, int limit)
{
    Sql sql = hitsOf(searchTerms(query.text));
    sql.text = QStringLiteral("SELECT count(*) FROM (%1 LIMIT %2)").arg(sql.text).arg(limit);
    return sql;
}

Sql gigKeysSql(const GigQuery &query, SearchShape shape)
{
    const QList<SearchTerm> terms = searchTerms(query.text);
    Sql sql;
    if (terms.isEmpty()) {
        sql.text = QStringLiteral("SELECT g.key FROM gigs g WHERE ");
        addFilters(query, sql);
    } else if (shape == SearchShape::Like) {
        sql.text = QStringLiteral("SELECT g.key FROM gigs g WHERE ");
        addFilters(query, sql);
        for (const SearchTerm &term : terms) {
            sql.text += QStringLiteral(
                " AND (g.folded LIKE ? ESCAPE '\\' OR g.description LIKE ? ESCAPE '\\')");
            sql.values << likePattern(term) << likePattern(term);
        }
    } else if (shape == SearchShape::FewHits) {
        // CROSS JOIN keeps SQLite from walking the whole sort index and probing the full-text table
        // for each gig.
        const Sql hits = hitsOf(terms);
        sql.text =
            QStringLiteral("SELECT g.key FROM (%1) h CROSS JOIN gigs g ON g.key = h.rowid WHERE ")
                .arg(hits.text);
        sql.values = hits.values;
        addFilters(query, sql);
    } else {
        const Sql hits = hitsOf(terms);
        sql.text = QStringLiteral("SELECT g.key FROM gigs g WHERE ");
        addFilters(query, sql);
        sql.text += QStringLiteral(" AND +g.key IN (%1)").arg(hits.text);
        sql.values += hits.values;
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
    sql.text += QStringLiteral(" ORDER BY b.mine DESC, b.created DESC, b.key DESC");
    return sql;
}

} // namespace gigflow
