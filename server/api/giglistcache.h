// SPDX-License-Identifier: MIT
// Pages of gigs as they were last answered. Every change of a gig takes a number under a lock that
// is held to its commit, so a page that was right at number N is brought up to date by what changed
// after N, in the reader's own snapshot: no answer is older than the last acknowledged write,
// whichever instance wrote it.
#pragma once

#include <cstddef>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>

namespace gigflow::server {

namespace storage {
class Connection;
}
struct GigFilter;
enum class GigShape;

/// A page as an answer holds it.
struct RenderedPage
{
    std::string data;       ///< a JSON array
    std::string nextCursor; ///< empty: that was all
    std::string mark;       ///< markOf() of the two
};

/// Thread-safe. Takes at most a few MiB: what was not asked for lately is forgotten.
class GigListCache
{
public:
    std::shared_ptr<const RenderedPage> page(storage::Connection &db, const GigFilter &filter,
                                             GigShape shape);

private:
    struct Row;
    struct Entry;
    struct Numbers;
    using EntryPtr = std::shared_ptr<const Entry>;
    using Generation = std::unordered_map<std::string, EntryPtr>;

    static Numbers readNumbers(storage::Connection &db);
    static EntryPtr readAnew(storage::Connection &db, const GigFilter &filter, GigShape shape,
                             const Numbers &numbers);
    static EntryPtr broughtUpToDate(storage::Connection &db, const EntryPtr &known,
                                    const GigFilter &filter, GigShape shape,
                                    const Numbers &numbers);
    EntryPtr find(const std::string &key);
    void keep(const std::string &key, const EntryPtr &entry);

    std::mutex m_mutex;
    Generation m_recent; ///< asked for since the last change of generation
    Generation m_older;
    std::size_t m_recentBytes = 0;
};

/// Says that a name or a picture that gigs show has changed. Only inside a writing transaction.
void countOwnerChange(storage::Connection &db);

} // namespace gigflow::server
