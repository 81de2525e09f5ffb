// SPDX-License-Identifier: MIT
// SQL of the list queries. Kept apart from their running so that the plans can be tested.
#pragma once

#include "models/gigquery.h"

#include <QVariant>

namespace gigflow {

struct Sql
{
    QString text;
    QVariantList values;
};

/// How the hits of a search meet the table of gigs.
enum class SearchShape {
    FewHits,  ///< from the rarest term's hits to their gigs, then sort: right where these are few
    ManyHits, ///< along the index of the sort order, asking for each gig whether it is a hit: the
              ///< first rows come at once
    Like,     ///< without FTS5
};

/// Whether the text holds anything to search for.
[[nodiscard]] bool isSearch(const GigQuery &query);
/// For each term of the search what counts its hits, each statement up to `limit` only and the
/// cheapest first: where it reaches the limit, the rest need not be asked. Roughly: a gig that two
/// statements find counts twice.
[[nodiscard]] QList<QList<Sql>> hitCountSql(const GigQuery &query, int limit);
/// `rarest` is the term to begin at with FewHits.
[[nodiscard]] Sql gigKeysSql(const GigQuery &query, SearchShape shape, qsizetype rarest = 0);
[[nodiscard]] Sql bidKeysSql(const BidQuery &query);

} // namespace gigflow
