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
    FewHits,  ///< from the hits to their gigs, then sort: right where hits are few
    ManyHits, ///< along the index of the sort order, asking for each gig whether it is a hit: the
              ///< first rows come at once
    Like,     ///< without FTS5
};

/// Whether the text holds anything to search for.
[[nodiscard]] bool isSearch(const GigQuery &query);
/// How many hits there are, counted up to `limit` only; chooses between the shapes.
[[nodiscard]] Sql hitCountSql(const GigQuery &query, int limit);
[[nodiscard]] Sql gigKeysSql(const GigQuery &query, SearchShape shape);
[[nodiscard]] Sql bidKeysSql(const BidQuery &query);

} // namespace gigflow
