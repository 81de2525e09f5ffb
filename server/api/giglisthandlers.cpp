// SPDX-License-Identifier: MIT
#include "server/api/giglistquery.h"
#include "server/api/handlers.h"
#include "server/storage/identifier.h"

#include <cmath>
#include <cstdlib>

namespace gigflow::server::handlers {
namespace {

Answer pageAnswer(const GigPage &page, GigShape shape, std::string_view message)
{
    JsonWriter json;
    json.reserve(page.gigs.size() * 512);
    json.beginArray();
    for (const GigRow &gig : page.gigs)
        writeGig(json, gig, shape);
    json.endArray();
    Answer answer = ok(json.take(), message);
    answer.nextCursor = page.nextCursor;
    return answer;
}

/// A list that everybody sees alike.
Answer publicAnswer(Context &context, const GigFilter &filter, GigShape shape,
                    std::string_view message)
{
    const auto page = context.services.gigLists.page(context.db, filter, shape);
    Answer answer = ok(page->data, message);
    answer.nextCursor = page->nextCursor;
    answer.mark = page->mark;
    return answer;
}

std::optional<GigSort> sortNamed(std::string_view name)
{
    if (name == "newest")
        return GigSort::Newest;
    if (name == "oldest")
        return GigSort::Oldest;
    if (name == "budget")
        return GigSort::BudgetLow;
    if (name == "-budget")
        return GigSort::BudgetHigh;
    if (name == "bids")
        return GigSort::MostBids;
    return std::nullopt;
}

/// A budget bound in dollars, as cents; nothing where it is no number of dollars.
std::optional<std::int64_t> boundInCents(std::string_view text)
{
    if (text.empty() || text.size() > 15 || text.find_first_not_of("0123456789.") != text.npos ||
        text.find('.') != text.rfind('.'))
        return std::nullopt;
    const double dollars = std::strtod(std::string(text).c_str(), nullptr);
    return static_cast<std::int64_t>(std::llround(dollars * 100));
}

/// Fills the filter from the query string; the answer is what is wrong with it.
std::optional<Answer> readFilter(const Context &context, GigFilter &filter)
{
    const std::string_view status = context.queryValue("status").value_or("");
    if (!status.empty() && status != "open" && status != "assigned" && status != "completed")
        return invalid("status", "status is open, assigned or completed.");
    filter.status = status;
    filter.owner = context.queryValue("owner").value_or("");
    filter.text = context.queryValue("search").value_or("");
    if (const auto name = context.queryValue("sort")) {
        const auto sort = sortNamed(*name);
        if (!sort)
            return invalid("sort", "sort is newest, oldest, budget, -budget or bids.");
        filter.sort = *sort;
    }
    for (const auto &[name, bound] :
         {std::pair("minBudget", &filter.minBudget), std::pair("maxBudget", &filter.maxBudget)}) {
        if (const auto text = context.queryValue(name)) {
            *bound = boundInCents(*text);
            if (!*bound)
                return invalid(name, std::string(name) + " must be a number of dollars.");
        }
    }
    return std::nullopt;
}

} // namespace

Answer listGigs(Context &context)
{
    GigFilter filter;
    if (auto refusal = readFilter(context, filter))
        return *refusal;
    const auto page = context.page();
    if (!page)
        return page.error();
    filter.page = *page;
    return publicAnswer(context, filter, GigShape::Listed, "Gigs fetched successfully");
}

Answer searchGigs(Context &context)
{
    GigFilter filter;
    filter.status = "open";
    filter.text = context.queryValue("search").value_or("");
    const auto page = context.page();
    if (!page)
        return page.error();
    filter.page = *page;
    return publicAnswer(context, filter, GigShape::Raw, "Gigs fetched successfully");
}

Answer myGigs(Context &context)
{
    GigFilter filter;
    filter.owner = context.userId();
    const auto page = context.page();
    if (!page)
        return page.error();
    filter.page = *page;
    return pageAnswer(listGigRows(context.db, filter), GigShape::Raw, "Gigs fetched successfully");
}

} // namespace gigflow::server::handlers
