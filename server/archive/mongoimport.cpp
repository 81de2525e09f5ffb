// SPDX-License-Identifier: MIT
#include "server/api/gigrows.h"
#include "server/api/seedrows.h"
#include "server/api/userrows.h"
#include "server/archive/archive.h"
#include "server/archive/documents.h"
#include "server/archive/extendedjson.h"
#include "server/archive/tables.h"
#include "server/auth/bcrypt.h"
#include "server/storage/database.h"
#include "server/storage/textfold.h"

#include <boost/json.hpp>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace gigflow::server::archive {

namespace {

namespace fs = std::filesystem;
namespace json = boost::json;
using storage::Transaction;

constexpr double mostDollars = 1e12;

std::optional<std::int64_t> cents(std::optional<double> dollars)
{
    if (!dollars || *dollars < 0 || *dollars > mostDollars)
        return std::nullopt;
    return std::llround(*dollars * 100);
}

/// Imports document by document; what was seen is remembered, since a database that refuses a row
/// gives the transaction up.
class MongoImporter
{
public:
    MongoImporter(storage::Connection &db, const std::function<void(const std::string &)> &remark)
        : m_db(db), m_remark(remark), m_now(seeding::millisecondsNow())
    {
    }

    /// What makes it impossible to go on.
    std::optional<std::string> readFile(const fs::path &path,
                                        void (MongoImporter::*take)(const json::object &));
    void takeUser(const json::object &document);
    void takeGig(const json::object &document);
    void takeBid(const json::object &document);
    void countBids();
    [[nodiscard]] const MongoCounts &counts() const { return m_counts; }

private:
    void say(const std::string &what) { m_remark(m_place + ": " + what); }
    void leaveOut(const std::string &what)
    {
        say(what + " Left out.");
        ++m_counts.leftOut;
    }
    void mend(const std::string &what)
    {
        say(what);
        ++m_counts.changed;
    }
    /// The `_id`, where it is one and new; else it says so.
    std::string newId(const json::object &document);
    std::pair<std::int64_t, std::int64_t> times(const json::object &document) const;
    /// An amount in cents; says so where it has more than two decimals.
    std::optional<std::int64_t> amount(const json::object &document, std::string_view name);
    /// A text as the API would take it: 1 to `longest` characters.
    static bool fits(const std::string &text, std::size_t longest);

    storage::Connection &m_db;
    const std::function<void(const std::string &)> &m_remark;
    const std::int64_t m_now;
    MongoCounts m_counts;
    std::string m_place; ///< "users.json line 3"
    std::unordered_set<std::string> m_ids;
    std::unordered_map<std::string, std::string> m_emails;    ///< folded: as it was first seen
    std::unordered_map<std::string, std::string> m_usernames; ///< folded: as it was first seen
    std::unordered_set<std::string> m_users;
    std::unordered_map<std::string, std::string> m_owners; ///< of gigs
    std::unordered_set<std::string> m_hired;               ///< gigs
    std::set<std::pair<std::string, std::string>> m_bidders;
};

std::string MongoImporter::newId(const json::object &document)
{
    std::string id = objectId(document, "_id");
    if (id.empty())
        leaveOut("_id is no object id.");
    else if (!m_ids.insert(id).second) {
        leaveOut("_id " + id + " was there before.");
        id.clear();
    }
    return id;
}

std::pair<std::int64_t, std::int64_t> MongoImporter::times(const json::object &document) const
{
    const std::int64_t created = date(document, "createdAt").value_or(m_now);
    return {created, std::max(created, date(document, "updatedAt").value_or(created))};
}

std::optional<std::int64_t> MongoImporter::amount(const json::object &document,
                                                  std::string_view name)
{
    const auto dollars = number(document, name);
    const auto found = cents(dollars);
    if (!found) {
        leaveOut(std::string(name) + " is no amount.");
        return std::nullopt;
    }
    if (std::abs(*dollars * 100 - static_cast<double>(*found)) > 1e-4)
        mend(std::string(name) + " had more than two decimals and was rounded.");
    return found;
}

bool MongoImporter::fits(const std::string &text, std::size_t longest)
{
    return text.find_first_not_of(" \t\r\n") != std::string::npos &&
           storage::codePoints(text) <= longest;
}

void MongoImporter::takeUser(const json::object &document)
{
    const std::string id = newId(document);
    if (id.empty())
        return;
    const auto [created, updated] = times(document);
    UserRow user{id,
                 text(document, "name"),
                 text(document, "email"),
                 text(document, "username"),
                 text(document, "avatarUrl"),
                 text(document, "coverImage"),
                 created,
                 updated};
    if (!fits(user.email, 254) || !fits(user.username, 254))
        return leaveOut("it has no e-mail address or no username.");
    if (!fits(user.name, 1000)) {
        user.name = user.username;
        mend("it has no name; the username stands in for it.");
    }
    std::string hash = text(document, "password");
    if (!auth::isBcrypt(hash)) {
        hash.clear();
        mend("its password is no bcrypt hash: user reset-password gives " + user.email +
             " a new one.");
    }
    for (const auto &[known, value, what] :
         {std::tuple(&m_emails, &user.email, "e-mail address"),
          std::tuple(&m_usernames, &user.username, "username")}) {
        const auto found = known->find(storage::foldCase(*value));
        if (found != known->end())
            return leaveOut("the " + std::string(what) + " " + *value + " is taken by " +
                            found->second + ".");
    }
    insertUser(m_db, user, hash);
    m_emails.emplace(storage::foldCase(user.email), user.email);
    m_usernames.emplace(storage::foldCase(user.username), user.username);
    m_users.insert(id);
    ++m_counts.users;
}

void MongoImporter::takeGig(const json::object &document)
{
    const std::string id = newId(document);
    if (id.empty())
        return;
    const std::string owner = objectId(document, "ownerId");
    if (!m_users.contains(owner))
        return leaveOut("its owner " + owner + " is unknown.");
    const std::string title = text(document, "title");
    const std::string description = text(document, "description");
    if (!fits(title, 10'000) || description.empty())
        return leaveOut("it has no title or no description.");
    const auto budget = amount(document, "budget");
    if (!budget)
        return;
    std::string status = text(document, "status");
    if (status != "open" && status != "assigned" && status != "completed") {
        mend("its status \"" + status + "\" is unknown; it is open now.");
        status = "open";
    }
    const auto [created, updated] = times(document);
    m_db.execute("INSERT INTO gigs (id, owner_id, title, title_folded, description, budget, "
                 "status, change_seq, created_at, updated_at) "
                 "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
                 {id, owner, title, storage::foldCase(title), description, *budget, status,
                  nextGigChange(m_db), created, updated});
    m_owners.emplace(id, owner);
    ++m_counts.gigs;
}

void MongoImporter::takeBid(const json::object &document)
{
    const std::string id = newId(document);
    if (id.empty())
        return;
    const std::string gig = objectId(document, "gigId");
    const std::string freelancer = objectId(document, "freelancerId");
    if (!m_owners.contains(gig))
        return leaveOut("its gig " + gig + " is unknown.");
    if (!m_users.contains(freelancer))
        return leaveOut("its freelancer " + freelancer + " is unknown.");
    const auto price = amount(document, "price");
    if (!price)
        return;
    std::string status = text(document, "status");
    if (status != "pending" && status != "hired" && status != "rejected") {
        mend("its status \"" + status + "\" is unknown; it is pending now.");
        status = "pending";
    }
    if (!m_bidders.emplace(gig, freelancer).second)
        return leaveOut("this freelancer has bid for this gig before.");
    if (status == "hired" && !m_hired.insert(gig).second) {
        mend("somebody else is hired for this gig; it is rejected now.");
        status = "rejected";
    }
    const auto [created, updated] = times(document);
    m_db.execute(
        "INSERT INTO bids (id, gig_id, freelancer_id, message, price, status, "
        "created_at, updated_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        {id, gig, freelancer, text(document, "message"), *price, status, created, updated});
    ++m_counts.bids;
}

void MongoImporter::countBids()
{
    m_db.execute(
        "UPDATE gigs SET bid_count = (SELECT count(*) FROM bids WHERE bids.gig_id = gigs.id)");
}

std::optional<std::string>
MongoImporter::readFile(const fs::path &path, void (MongoImporter::*take)(const json::object &))
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return "Cannot read " + path.string() + ".";
    Documents documents(file);
    while (const auto document = documents.next()) {
        m_place = path.filename().string() + " line " + std::to_string(document->line);
        boost::system::error_code error;
        const json::value value = json::parse(document->text, error);
        if (error || !value.is_object()) {
            leaveOut("this is no JSON.");
            continue;
        }
        (this->*take)(value.get_object());
        if (m_db.error())
            return m_place + ": the database does not take it: " + m_db.error()->message;
    }
    return documents.problem().empty()
               ? std::nullopt
               : std::optional(path.filename().string() + " " + documents.problem());
}

} // namespace

tl::expected<MongoCounts, std::string>
importMongo(storage::Database &database, const std::string &folder,
            const std::function<void(const std::string &)> &remark)
{
    auto lease = database.lease();
    if (!lease)
        return tl::unexpected(lease.error().message);
    storage::Connection &db = **lease;
    Transaction transaction(db, Transaction::Kind::Write);
    if (auto held = notEmpty(db))
        return tl::unexpected(*held + " The original's people move into an empty one.");
    MongoImporter importer(db, remark);
    for (const auto &[name, take] : {std::pair("users.json", &MongoImporter::takeUser),
                                     std::pair("gigs.json", &MongoImporter::takeGig),
                                     std::pair("bids.json", &MongoImporter::takeBid)}) {
        if (auto problem = importer.readFile(fs::path(folder) / name, take))
            return tl::unexpected(*problem + " Nothing was imported.");
    }
    importer.countBids();
    if (!transaction.commit())
        return tl::unexpected(db.error() ? db.error()->message : "The commit failed.");
    return importer.counts();
}

} // namespace gigflow::server::archive
