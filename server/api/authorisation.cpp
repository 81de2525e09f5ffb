// SPDX-License-Identifier: MIT
#include "server/api/authorisation.h"

#include "server/storage/identifier.h"

#include <algorithm>
#include <array>

namespace gigflow::server {
namespace {

struct Rule
{
    Access access;
    std::string_view thing;   ///< for 404
    std::string_view refusal; ///< for 403
    /// $1 is the thing's id, $2 who asks. A row for each person who may (or who asks and may); no
    /// row: there is no such thing.
    std::string_view people;
};

constexpr std::array rules{
    Rule{Access::GigOwner, "Gig", "Only its owner may change a gig.",
         "SELECT owner_id FROM gigs WHERE id = $1"},
    Rule{Access::BidsReader, "Gig", "Only the owner of a gig sees the bids on it.",
         "SELECT owner_id FROM gigs WHERE id = $1 UNION ALL "
         "SELECT freelancer_id FROM bids WHERE gig_id = $1 AND freelancer_id = $2"},
    Rule{Access::Bidder, "Bid", "Only the freelancer may change a bid.",
         "SELECT freelancer_id FROM bids WHERE id = $1"},
    Rule{Access::BidDecider, "Bid", "Only the owner of the gig decides about bids.",
         "SELECT g.owner_id FROM bids b JOIN gigs g ON g.id = b.gig_id WHERE b.id = $1"},
};

/// The id the route is about: in its path, or as `gigId` in the query.
std::optional<std::string_view> thingOf(const Context &context)
{
    return context.ids.empty() ? context.queryValue("gigId") : std::string_view(context.id());
}

storage::Rows peopleOf(Context &context, const Rule &rule, std::string_view thing)
{
    if (rule.people.find("$2") == std::string_view::npos)
        return context.db.query(rule.people, {thing});
    return context.db.query(rule.people, {thing, context.userId()});
}

} // namespace

std::optional<Answer> authorise(Context &context, const Route &route)
{
    const auto rule = std::find_if(rules.begin(), rules.end(), [&route](const Rule &candidate) {
        return candidate.access == route.access;
    });
    if (rule == rules.end())
        return std::nullopt;
    const auto thing = thingOf(context);
    if (!thing)
        return std::nullopt; // the handler says what is missing
    if (!storage::isId(*thing))
        return notFound(rule->thing);
    storage::Rows rows = peopleOf(context, *rule, *thing);
    bool found = false;
    while (rows.next()) {
        found = true;
        if (rows.text(0) == context.userId())
            return std::nullopt;
    }
    return found ? refuse(403, rule->refusal) : notFound(rule->thing);
}

} // namespace gigflow::server
