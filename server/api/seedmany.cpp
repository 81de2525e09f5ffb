// SPDX-License-Identifier: MIT
// Many made-up gigs, the same for the same count, for measuring.
#include "server/api/seed.h"
#include "server/api/seedrows.h"
#include "server/storage/connection.h"
#include "server/storage/database.h"

#include <algorithm>
#include <array>
#include <random>
#include <vector>

namespace gigflow::server {
namespace {

constexpr std::int64_t batchSize = 5000;
constexpr std::int64_t fewestPeople = 200;
constexpr std::int64_t mostPeople = 10'000;
constexpr std::int64_t minute = 60'000;

constexpr std::array<std::string_view, 12> verbs{"Design", "Build",  "Translate", "Repair",
                                                 "Review", "Write",  "Draw",      "Migrate",
                                                 "Test",   "Record", "Plan",      "Document"};
constexpr std::array<std::string_view, 14> kinds{
    "a small", "a fast", "a bilingual", "an accessible", "a printable", "a quiet",  "a seasonal",
    "a local", "an old", "a modular",   "a portable",    "a colourful", "a weekly", "a simple"};
constexpr std::array<std::string_view, 20> things{
    "website",   "catalogue", "database", "podcast",  "logo",       "brochure",  "mobile app",
    "manual",    "archive",   "calendar", "shop",     "newsletter", "dashboard", "illustration",
    "timetable", "survey",    "map",      "workshop", "film",       "API"};
constexpr std::array<std::string_view, 16> places{
    "a bakery",   "a choir",      "a museum",     "a school",     "a bicycle club", "a vineyard",
    "a hospital", "a publisher",  "a theatre",    "a village",    "a surf school",  "a library",
    "a brewery",  "a laboratory", "an orchestra", "a print works"};

/// The people who own and bid, made on the first call and found again later.
std::vector<std::string> crowd(storage::Connection &db, std::int64_t count, std::int64_t now)
{
    std::vector<std::string> ids;
    for (std::int64_t i = 0; i < count; ++i) {
        const std::string username = "crowd" + std::to_string(i);
        const std::string name = "Crowd Member " + std::to_string(i);
        std::string id = seeding::addUser(db, {name, username + "@example.net", username, ""},
                                          now - 1'000'000 * minute);
        if (id.empty()) {
            storage::Rows rows =
                db.query("SELECT id FROM users WHERE username_key = $1", {username});
            id = rows.next() ? rows.string(0) : std::string();
        }
        ids.push_back(std::move(id));
    }
    return ids;
}

class Maker
{
public:
    Maker(const SeedAmount &amount, std::vector<std::string> people, std::int64_t now)
        : m_amount(amount), m_people(std::move(people)), m_now(now)
    {
    }

    void make(seeding::Batch &batch, std::int64_t index, std::int64_t changeSeq)
    {
        const std::size_t owner = pick(m_people.size());
        const std::int64_t bids = bidsOn(index);
        const std::string title = std::string(verbs[pick(verbs.size())]) + " " +
                                  std::string(kinds[pick(kinds.size())]) + " " +
                                  std::string(things[pick(things.size())]) + " for " +
                                  std::string(places[pick(places.size())]);
        const bool open = pick(5) != 0;
        const std::int64_t at = m_now - (m_amount.gigs - index) * minute;
        const std::string id = batch.add(seeding::SeedGig{
            .ownerId = m_people[owner],
            .title = title,
            .description = title + ". Made up for measuring, number " + std::to_string(index) + ".",
            .status = open       ? "open"
                      : bids > 0 ? "assigned"
                                 : "open",
            .budget = static_cast<std::int64_t>(50 + pick(5000)) * 100,
            .bidCount = bids,
            .changeSeq = changeSeq,
            .at = at});
        for (std::int64_t i = 0; i < bids; ++i)
            batch.add(seeding::SeedBid{
                .gigId = id,
                .freelancerId =
                    m_people[(owner + 1 + static_cast<std::size_t>(i)) % m_people.size()],
                .message = "I can do this.",
                .status = open     ? "pending"
                          : i == 0 ? "hired"
                                   : "rejected",
                .price = static_cast<std::int64_t>(50 + pick(5000)) * 100,
                .at = at + (i + 1) * 1000});
    }

private:
    std::size_t pick(std::size_t count) { return m_random() % count; }

    /// Up to three, or what makes the wanted sum: of two neighbours the one gets more than its
    /// share and the other less.
    std::int64_t bidsOn(std::int64_t index)
    {
        if (!m_amount.bids)
            return static_cast<std::int64_t>(pick(4));
        const auto upTo = [this](std::int64_t gigs) {
            return *m_amount.bids * gigs / m_amount.gigs;
        };
        const std::int64_t share = upTo(index + 1) - upTo(index);
        if (index % 2 == 0)
            m_moved = index + 1 < m_amount.gigs
                          ? static_cast<std::int64_t>(pick(static_cast<std::size_t>(share) + 1))
                          : 0;
        return index % 2 == 0 ? share - m_moved : share + m_moved;
    }

    const SeedAmount m_amount;
    std::vector<std::string> m_people;
    std::int64_t m_now;
    std::int64_t m_moved = 0;
    std::mt19937 m_random{2026}; // the same gigs on every machine
};

} // namespace

storage::Result<std::int64_t> seedMany(storage::Database &database, const SeedAmount &amount)
{
    auto sample = seedSample(database);
    if (!sample)
        return sample;
    auto connection = database.connect(); // of its own: a statement may take its time
    if (!connection)
        return tl::unexpected(connection.error());
    storage::Connection &db = **connection;
    const std::int64_t now = seeding::millisecondsNow();
    std::vector<std::string> people;
    {
        storage::Transaction transaction(db, storage::Transaction::Kind::Write);
        people = crowd(db, std::clamp(amount.gigs / 100, fewestPeople, mostPeople), now);
        if (!transaction.commit())
            return tl::unexpected(*db.error());
    }
    Maker maker(amount, std::move(people), now);
    for (std::int64_t done = 0; done < amount.gigs; done += batchSize) {
        const std::int64_t end = std::min(done + batchSize, amount.gigs);
        storage::Transaction transaction(db, storage::Transaction::Kind::Write);
        const std::int64_t firstChange = seeding::takeChanges(db, end - done);
        seeding::Batch batch(db);
        for (std::int64_t index = done; index < end; ++index)
            maker.make(batch, index, firstChange + index - done);
        batch.flush();
        if (!transaction.commit())
            return tl::unexpected(*db.error());
    }
    return amount.gigs;
}

} // namespace gigflow::server
