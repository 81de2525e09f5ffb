// SPDX-License-Identifier: MIT
// Lists of gigs as one SQL statement each: filters, order, and the key to go on from.
#pragma once

#include "server/api/context.h"
#include "server/api/gigrows.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gigflow::server {

enum class GigSort { Newest, Oldest, BudgetLow, BudgetHigh, MostBids };

struct GigFilter
{
    std::string status;                    ///< empty: any
    std::string owner;                     ///< empty: anybody
    std::string text;                      ///< contained in the title, any case; empty: any
    std::optional<std::int64_t> minBudget; ///< cents, inclusive
    std::optional<std::int64_t> maxBudget; ///< cents, inclusive
    GigSort sort = GigSort::Newest;
    Page page;
};

/// A statement and the values of its $1, $2, …; both own what they hold.
struct GigStatement
{
    using Value = std::variant<std::int64_t, std::string>;
    std::string sql;
    std::vector<Value> values;
};
/// Conditions that so many gigs fulfil that a walk in the order of the list finds a page of them
/// sooner than an index of the condition, whose rows have to be sorted.
struct Common
{
    bool budget = false;
    bool text = false;
};
/// Asks SQLite, which keeps no statistics, and counts no further than it has to. PostgreSQL plans
/// by its own.
Common commonOf(storage::Connection &db, const GigFilter &filter);

/// One row more than the page has, to tell whether it goes on. For the tests of the query plans.
GigStatement gigListStatement(const GigFilter &filter, storage::Dialect dialect, Common common);

/// The value of the column that a list is sorted by.
std::int64_t sortValue(const GigRow &gig, GigSort sort);

struct GigPage
{
    std::vector<GigRow> gigs;
    std::string nextCursor; ///< empty: that was all
};
GigPage listGigRows(storage::Connection &db, const GigFilter &filter);

} // namespace gigflow::server
