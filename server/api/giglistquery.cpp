// SPDX-License-Identifier: MIT
#include "server/api/giglistquery.h"

#include "server/storage/dialect.h"
#include "server/storage/textfold.h"

#include <limits>

namespace gigflow::server {
namespace {

struct Order
{
    std::string_view column;
    bool descending;
};

Order orderOf(GigSort sort)
{
    switch (sort) {
    case GigSort::Newest:
        return {"g.created_at", true};
    case GigSort::Oldest:
        return {"g.created_at", false};
    case GigSort::BudgetLow:
        return {"g.budget", false};
    case GigSort::BudgetHigh:
        return {"g.budget", true};
    case GigSort::MostBids:
        return {"g.bid_count", true};
    }
    return {"g.created_at", true};
}

/// Collects conditions; each "?" in one becomes the next parameter.
class Conditions
{
public:
    explicit Conditions(GigStatement &statement) : m_statement(statement) {}

    void add(std::string_view condition, std::vector<GigStatement::Value> values)
    {
        m_statement.sql += m_first ? " WHERE " : " AND ";
        m_first = false;
        for (GigStatement::Value &value : values) {
            const std::size_t mark = condition.find('?');
            m_statement.values.push_back(std::move(value));
            m_statement.sql += condition.substr(0, mark);
            m_statement.sql += "$" + std::to_string(m_statement.values.size());
            condition.remove_prefix(mark + 1);
        }
        m_statement.sql += condition;
    }

private:
    GigStatement &m_statement;
    bool m_first = true;
};

bool isSortedByBudget(const GigFilter &filter)
{
    return filter.sort == GigSort::BudgetLow || filter.sort == GigSort::BudgetHigh;
}

/// Whether a range of budgets is what the plan depends on.
bool addBudget(Conditions &conditions, const GigFilter &filter, bool common)
{
    if (!filter.minBudget && !filter.maxBudget)
        return false;
    // An owner or a text finds fewer; + 0 keeps the index of budgets out of it.
    const bool walks = common || !filter.owner.empty() || !filter.text.empty();
    const std::string column = walks ? "g.budget + 0" : "g.budget";
    if (filter.minBudget)
        conditions.add(column + " >= ?", {*filter.minBudget});
    if (filter.maxBudget)
        conditions.add(column + " <= ?", {*filter.maxBudget});
    return !walks && !isSortedByBudget(filter);
}

bool isBudgetCommon(storage::Connection &db, const GigFilter &filter)
{
    if ((!filter.minBudget && !filter.maxBudget) || isSortedByBudget(filter) ||
        db.dialect() == storage::Dialect::PostgreSql)
        return false;
    storage::Rows rows = db.query(
        "SELECT count(*) FROM (SELECT 1 FROM gigs WHERE budget BETWEEN "
        "$1 AND $2 LIMIT $3)",
        {filter.minBudget.value_or(0),
         filter.maxBudget.value_or(std::numeric_limits<std::int64_t>::max()), storage::fewRows});
    return rows.next() && rows.integer(0) >= storage::fewRows;
}

void addPage(Conditions &conditions, GigStatement &statement, const GigFilter &filter)
{
    const auto [column, descending] = orderOf(filter.sort);
    const std::string direction = descending ? " DESC" : "";
    if (filter.page.after) {
        const std::string compare = descending ? " < (?, ?)" : " > (?, ?)";
        conditions.add("(" + std::string(column) + ", g.key)" + compare,
                       {filter.page.after->first, filter.page.after->second});
    }
    statement.values.emplace_back(filter.page.limit + 1);
    statement.sql += " ORDER BY " + std::string(column) + direction + ", g.key" + direction +
                     " LIMIT $" + std::to_string(statement.values.size());
}

} // namespace

Common commonOf(storage::Connection &db, const GigFilter &filter)
{
    Common common;
    if (!filter.owner.empty()) {
        common.text = true; // has few gigs, and all of theirs are walked
        return common;
    }
    common.text =
        !filter.text.empty() && storage::isCommonInTitles(db, storage::foldCase(filter.text));
    common.budget = filter.text.empty() && isBudgetCommon(db, filter);
    return common;
}

std::int64_t sortValue(const GigRow &gig, GigSort sort)
{
    switch (sort) {
    case GigSort::Newest:
    case GigSort::Oldest:
        return gig.createdAt;
    case GigSort::BudgetLow:
    case GigSort::BudgetHigh:
        return gig.budget;
    case GigSort::MostBids:
        return gig.bidCount;
    }
    return 0;
}

GigStatement gigListStatement(const GigFilter &filter, storage::Dialect dialect, Common common)
{
    GigStatement statement;
    storage::Condition text;
    if (!filter.text.empty()) {
        const std::string folded = storage::foldCase(filter.text);
        text = common.text ? storage::titleContainsWalking(dialect, folded)
                           : storage::titleContains(dialect, folded);
    }
    // Every gig has its owner. LEFT keeps the gigs outside whatever the planner thinks: their index
    // gives the order, and the limit ends the walk.
    statement.sql = "SELECT " + std::string(gigColumns) + " FROM gigs g" + std::string(text.hint) +
                    " LEFT JOIN users u ON u.id = g.owner_id";
    Conditions conditions(statement);
    if (!filter.status.empty())
        conditions.add("g.status = ?", {filter.status});
    if (!filter.owner.empty())
        conditions.add("g.owner_id = ?", {filter.owner});
    const bool planEachTime = addBudget(conditions, filter, common.budget) || text.planEachTime;
    if (!text.sql.empty())
        conditions.add(text.sql, {text.values.begin(), text.values.end()});
    addPage(conditions, statement, filter);
    if (planEachTime)
        statement.sql.insert(0, storage::planEachTime);
    return statement;
}

GigPage listGigRows(storage::Connection &db, const GigFilter &filter)
{
    const GigStatement statement = gigListStatement(filter, db.dialect(), commonOf(db, filter));
    std::vector<storage::Value> values;
    for (const auto &value : statement.values) {
        if (const auto *text = std::get_if<std::string>(&value))
            values.emplace_back(std::string_view(*text));
        else
            values.emplace_back(std::get<std::int64_t>(value));
    }
    GigPage page;
    storage::Rows rows = db.query(statement.sql, std::span<const storage::Value>(values));
    while (rows.next()) {
        if (static_cast<std::int64_t>(page.gigs.size()) == filter.page.limit) {
            const GigRow &last = page.gigs.back();
            page.nextCursor = makeCursor(sortValue(last, filter.sort), last.key);
            break;
        }
        page.gigs.push_back(readGig(rows));
    }
    return page;
}

} // namespace gigflow::server
