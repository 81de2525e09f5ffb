// SPDX-License-Identifier: MIT
#include "server/api/giglistcache.h"

#include "server/api/answer.h"
#include "server/api/giglistquery.h"
#include "server/storage/textfold.h"

#include <algorithm>
#include <vector>

namespace gigflow::server {
namespace {

constexpr std::size_t generationBytes = 3'000'000; // two generations are kept
constexpr std::int64_t mostChanges = 64;           // beyond, reading anew is cheaper
constexpr std::int64_t slack = 32; // rows beyond a page, so that one can leave without reading anew

/// What makes two requests ask for the same page.
std::string keyOf(const GigFilter &filter, GigShape shape)
{
    std::string key;
    const auto add = [&key](std::string_view part) {
        key += std::to_string(part.size());
        key += ':';
        key += part;
    };
    const auto number = [&key](const std::optional<std::int64_t> &value) {
        key += value ? std::to_string(*value) : std::string("-");
        key += ' ';
    };
    add(filter.status);
    add(filter.owner);
    add(filter.text);
    number(filter.minBudget);
    number(filter.maxBudget);
    number(static_cast<std::int64_t>(filter.sort));
    number(static_cast<std::int64_t>(shape));
    number(filter.page.limit);
    if (filter.page.after) {
        number(filter.page.after->first);
        number(filter.page.after->second);
    }
    return key;
}

/// Where a gig stands in an order: smaller comes first.
using Place = std::pair<std::int64_t, std::int64_t>;

Place placeOf(GigSort sort, std::int64_t value, std::int64_t key)
{
    const bool ascending = sort == GigSort::Oldest || sort == GigSort::BudgetLow;
    return ascending ? Place{value, key} : Place{-value, -key};
}

/// The filter of gigListStatement() once more, for one gig.
bool matches(const GigFilter &filter, const std::string &foldedText, const GigRow &gig)
{
    if ((!filter.status.empty() && gig.status != filter.status) ||
        (!filter.owner.empty() && gig.ownerId != filter.owner) ||
        (filter.minBudget && gig.budget < *filter.minBudget) ||
        (filter.maxBudget && gig.budget > *filter.maxBudget))
        return false;
    return foldedText.empty() || storage::foldCase(gig.title).find(foldedText) != std::string::npos;
}

std::vector<std::string> deletedSince(storage::Connection &db, std::int64_t since)
{
    std::vector<std::string> ids;
    storage::Rows rows = db.query("SELECT id FROM deleted_gigs WHERE change_seq > $1", {since});
    while (rows.next())
        ids.push_back(rows.string(0));
    return ids;
}

} // namespace

struct GigListCache::Row
{
    Place place;
    std::string id;
    std::string json;
};

struct GigListCache::Numbers
{
    std::int64_t gigs = 0;
    std::int64_t owners = 0;
};

/// Never changes once it is made.
struct GigListCache::Entry
{
    Numbers at;
    std::vector<std::shared_ptr<const Row>> rows; ///< in order; at least one more than the page
                                                  ///< where that goes on
    bool complete = false;                        ///< nothing follows these rows
    Place last;                                   ///< where rows that are not complete end
    std::shared_ptr<const RenderedPage> page;

    void render(const GigFilter &filter);
    [[nodiscard]] std::size_t bytes() const
    {
        std::size_t sum = 256 + page->data.size();
        for (const auto &row : rows)
            sum += 128 + row->json.size();
        return sum;
    }
};

GigListCache::Numbers GigListCache::readNumbers(storage::Connection &db)
{
    Numbers numbers;
    storage::Rows rows =
        db.query("SELECT name, value FROM counters WHERE name IN ('gig_change', 'owner_change')");
    while (rows.next())
        (rows.text(0) == "gig_change" ? numbers.gigs : numbers.owners) = rows.integer(1);
    return numbers;
}

namespace {

std::shared_ptr<const RenderedPage> rendered(const std::vector<std::string_view> &rows,
                                             std::string nextCursor)
{
    auto page = std::make_shared<RenderedPage>();
    std::size_t size = 2;
    for (const std::string_view row : rows)
        size += row.size() + 1;
    page->data.reserve(size);
    page->data = "[";
    for (const std::string_view row : rows) {
        if (page->data.size() > 1)
            page->data += ',';
        page->data += row;
    }
    page->data += ']';
    page->nextCursor = std::move(nextCursor);
    page->mark = markOf(page->data, page->nextCursor);
    return page;
}

/// The cursor that goes on after a place.
std::string cursorAfter(GigSort sort, const Place &place)
{
    const auto [value, key] = placeOf(sort, place.first, place.second); // its own inverse
    return makeCursor(value, key);
}

} // namespace

/// The page that the rows begin with. It goes on where there are more of them: rows that are not
/// complete are always more than a page.
void GigListCache::Entry::render(const GigFilter &filter)
{
    const auto limit = static_cast<std::size_t>(filter.page.limit);
    std::vector<std::string_view> shown;
    for (const auto &row : rows) {
        if (shown.size() < limit)
            shown.emplace_back(row->json);
    }
    page = rendered(shown, rows.size() > limit ? cursorAfter(filter.sort, rows[limit - 1]->place)
                                               : std::string());
}

GigListCache::EntryPtr GigListCache::readAnew(storage::Connection &db, const GigFilter &filter,
                                              GigShape shape, const Numbers &numbers)
{
    auto entry = std::make_shared<Entry>();
    entry->at = numbers;
    GigFilter wider = filter;
    wider.page.limit += slack;
    const GigPage found = listGigRows(db, wider);
    entry->complete = found.nextCursor.empty();
    for (const GigRow &gig : found.gigs)
        entry->rows.push_back(std::make_shared<const Row>(
            Row{placeOf(filter.sort, sortValue(gig, filter.sort), gig.key), gig.id,
                gigJson(gig, shape)}));
    if (!entry->rows.empty())
        entry->last = entry->rows.back()->place;
    entry->render(filter);
    return entry;
}

GigListCache::EntryPtr GigListCache::broughtUpToDate(storage::Connection &db, const EntryPtr &known,
                                                     const GigFilter &filter, GigShape shape,
                                                     const Numbers &numbers)
{
    if (known->at.owners != numbers.owners || numbers.gigs - known->at.gigs > mostChanges)
        return nullptr;
    auto entry = std::make_shared<Entry>(*known);
    entry->at = numbers;
    bool changed = false;
    const auto remove = [&entry, &changed](const std::string &id) {
        if (std::erase_if(entry->rows, [&id](const auto &row) { return row->id == id; }) > 0)
            changed = true;
    };
    for (const std::string &id : deletedSince(db, known->at.gigs))
        remove(id);
    const std::string text = storage::foldCase(filter.text);
    for (const GigRow &gig : changedGigs(db, known->at.gigs, mostChanges + 1)) {
        remove(gig.id);
        const Place place = placeOf(filter.sort, sortValue(gig, filter.sort), gig.key);
        const bool before =
            filter.page.after &&
            place <= placeOf(filter.sort, filter.page.after->first, filter.page.after->second);
        const bool beyond = !entry->complete && place > entry->last;
        if (before || beyond || !matches(filter, text, gig))
            continue;
        const auto next = std::ranges::lower_bound(entry->rows, place, std::less{},
                                                   [](const auto &row) { return row->place; });
        entry->rows.insert(next,
                           std::make_shared<const Row>(Row{place, gig.id, gigJson(gig, shape)}));
        changed = true;
    }
    if (!changed)
        return entry;
    const auto limit = static_cast<std::size_t>(filter.page.limit);
    if (!entry->complete && entry->rows.size() <= limit)
        return nullptr; // what moves up from behind is not known
    if (entry->rows.size() > limit + std::size_t{2 * slack}) {
        entry->rows.resize(limit + std::size_t{slack});
        entry->complete = false;
        entry->last = entry->rows.back()->place;
    }
    entry->render(filter);
    return entry;
}

GigListCache::EntryPtr GigListCache::find(const std::string &key)
{
    const std::lock_guard lock(m_mutex);
    for (const Generation *generation : {&m_recent, &m_older}) {
        if (const auto found = generation->find(key); found != generation->end())
            return found->second;
    }
    return nullptr;
}

void GigListCache::keep(const std::string &key, const EntryPtr &entry)
{
    const std::size_t bytes = key.size() + entry->bytes();
    Generation forgotten; // emptied after the lock
    const std::lock_guard lock(m_mutex);
    EntryPtr &place = m_recent[key];
    if (place && place->at.gigs > entry->at.gigs)
        return; // somebody with a later snapshot was quicker
    if (!place)
        m_recentBytes += bytes;
    place = entry;
    if (m_recentBytes > generationBytes) {
        forgotten = std::exchange(m_older, std::exchange(m_recent, {}));
        m_recentBytes = 0;
    }
}

std::shared_ptr<const RenderedPage> GigListCache::page(storage::Connection &db,
                                                       const GigFilter &filter, GigShape shape)
{
    // First: what is read after them may be newer, and then is only taken in twice.
    const Numbers numbers = readNumbers(db);
    // A zero byte ends a pattern in the index but not in find().
    const bool cacheable = filter.text.size() <= 100 && filter.text.find('\0') == std::string::npos;
    if (!cacheable)
        return readAnew(db, filter, shape, numbers)->page;
    const std::string key = keyOf(filter, shape);
    EntryPtr entry = find(key);
    if (entry && entry->at.gigs == numbers.gigs && entry->at.owners == numbers.owners)
        return entry->page;
    entry = entry ? broughtUpToDate(db, entry, filter, shape, numbers) : nullptr;
    if (!entry)
        entry = readAnew(db, filter, shape, numbers);
    if (!db.error())
        keep(key, entry);
    return entry->page;
}

void countOwnerChange(storage::Connection &db)
{
    db.execute("INSERT INTO counters (name, value) VALUES ('owner_change', 0) "
               "ON CONFLICT DO NOTHING");
    db.execute("UPDATE counters SET value = value + 1 WHERE name = 'owner_change'");
}

} // namespace gigflow::server
