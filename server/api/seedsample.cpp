// SPDX-License-Identifier: MIT
// The sample of resources/sample/sample.json.
#include "server/api/seed.h"
#include "server/api/seedrows.h"
#include "server/auth/password.h"
#include "server/storage/connection.h"
#include "server/storage/database.h"
#include "server/storage/embedded.h"

#include <boost/json.hpp>

#include <algorithm>
#include <map>

namespace gigflow::server {
namespace {

using People = std::map<std::string, std::string, std::less<>>; ///< username to id
constexpr std::int64_t hour = 3'600'000;

std::string_view textOf(const boost::json::value &object, std::string_view name)
{
    const auto *value = object.as_object().if_contains(name);
    return value ? std::string_view(value->as_string()) : std::string_view();
}

std::int64_t numberOf(const boost::json::value &object, std::string_view name)
{
    return object.at(name).to_number<std::int64_t>();
}

bool isThere(storage::Connection &db)
{
    return db.query("SELECT 1 FROM users WHERE email_key = $1 AND seeded = 1", {seededClientEmail})
        .next();
}

/// Empty where somebody else has one of the addresses.
People addPeople(storage::Connection &db, const boost::json::value &sample, std::int64_t now)
{
    const std::string hash = auth::hashPassword(seededPassphrase);
    People people;
    for (const boost::json::value &person : sample.at("people").as_array()) {
        const std::string_view email = textOf(person, "email");
        const bool ready = email == seededClientEmail || email == seededFreelancerEmail;
        const std::string id =
            seeding::addUser(db,
                             {textOf(person, "name"), email, textOf(person, "username"),
                              ready ? std::string_view(hash) : std::string_view()},
                             now - 500 * hour);
        if (id.empty())
            return {};
        people.emplace(textOf(person, "username"), id);
    }
    return people;
}

void addGigWithBids(seeding::Batch &batch, const boost::json::value &gig, const People &people,
                    std::int64_t changeSeq, std::int64_t now)
{
    const auto &bids = gig.at("bids").as_array();
    const std::string_view hired = textOf(gig, "hired");
    const std::int64_t at = now - numberOf(gig, "hoursAgo") * hour;
    const std::string id =
        batch.add(seeding::SeedGig{.ownerId = people.find(textOf(gig, "owner"))->second,
                                   .title = textOf(gig, "title"),
                                   .description = textOf(gig, "description"),
                                   .status = gig.as_object().contains("completed") ? "completed"
                                             : hired.empty()                       ? "open"
                                                                                   : "assigned",
                                   .budget = numberOf(gig, "budget") * 100,
                                   .bidCount = static_cast<std::int64_t>(bids.size()),
                                   .changeSeq = changeSeq,
                                   .at = at});
    for (const boost::json::value &bid : bids) {
        const std::string_view freelancer = textOf(bid, "freelancer");
        batch.add(seeding::SeedBid{.gigId = id,
                                   .freelancerId = people.find(freelancer)->second,
                                   .message = textOf(bid, "message"),
                                   .status = hired.empty()         ? "pending"
                                             : hired == freelancer ? "hired"
                                                                   : "rejected",
                                   .price = numberOf(bid, "price") * 100,
                                   .at = std::min(at + numberOf(bid, "hoursAfter") * hour, now)});
    }
}

} // namespace

storage::Result<std::int64_t> seedSample(storage::Database &database)
{
    auto lease = database.lease();
    if (!lease)
        return tl::unexpected(lease.error());
    storage::Connection &db = **lease;
    const boost::json::value sample = boost::json::parse(sampleFiles().front().text);
    const std::int64_t now = seeding::millisecondsNow();
    storage::Transaction transaction(db, storage::Transaction::Kind::Write);
    if (isThere(db))
        return 0;
    const People people = addPeople(db, sample, now);
    if (people.empty())
        return tl::unexpected(db.error().value_or(storage::Error{
            storage::Error::Kind::UniqueViolation, "Somebody has an address of the sample."}));
    std::vector<const boost::json::value *> gigs;
    for (const boost::json::value &gig : sample.at("gigs").as_array())
        gigs.push_back(&gig);
    std::stable_sort(gigs.begin(), gigs.end(), [](const auto *a, const auto *b) {
        return numberOf(*a, "hoursAgo") > numberOf(*b, "hoursAgo");
    });
    seeding::Batch batch(db);
    std::int64_t change = seeding::takeChanges(db, static_cast<std::int64_t>(gigs.size()));
    for (const boost::json::value *gig : gigs)
        addGigWithBids(batch, *gig, people, change++, now);
    batch.flush();
    if (!transaction.commit())
        return tl::unexpected(*db.error());
    return static_cast<std::int64_t>(gigs.size());
}

} // namespace gigflow::server
