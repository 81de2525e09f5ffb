// SPDX-License-Identifier: MIT
// What is gone on the server, here.
#include "models/sql/rows.h"
#include "models/write/writer.h"

namespace gigflow {

void Writer::removeGig(const GigId &id)
{
    if (!id.isEmpty())
        m_deletedHere.insert(id);
    if (const GigKey key = keyOf(id); key.isValid())
        dropGig(key.value);
}

bool Writer::wasDeleted(const GigId &id) const
{
    const auto deleted = m_deleted.constFind(id);
    return m_deletedHere.contains(id) || (deleted != m_deleted.cend() && !deleted->hasExpired());
}

void Writer::dropGig(qint64 key)
{
    touchGig(key);
    run(QStringLiteral("UPDATE bids SET (gig_title, gig_budget_cents, gig_budget_raw, gig_status, "
                       "gig_owner_name) = "
                       "(SELECT g.title, g.budget_cents, g.budget_raw, g.status, "
                       "coalesce(g.owner_name, u.name) "
                       "FROM gigs g LEFT JOIN users u ON u.id = g.owner_id WHERE g.key = bids.gig) "
                       "WHERE gig = ?"),
        key);
    if (number(QStringLiteral("SELECT count(*) FROM outbox WHERE gig = ?"), key) > 0) {
        run(QStringLiteral("UPDATE gigs SET gone = 1, hidden = 1 WHERE key = ?"), key);
        return;
    }
    for (const qint64 bid : keys(QStringLiteral("SELECT key FROM bids WHERE gig = ?"), key))
        m_changes.bids.insert(BidKey{bid});
    run(QStringLiteral("DELETE FROM bids WHERE gig = ? AND mine = 0"), key);
    run(QStringLiteral("UPDATE bids SET gig = NULL, gig_id = NULL WHERE gig = ?"), key);
    run(QStringLiteral("DELETE FROM gig_base WHERE key = ?"), key);
    run(QStringLiteral("DELETE FROM gigs WHERE key = ?"), key);
}

void Writer::purgeGone(qint64 gig)
{
    if (gig > 0 &&
        number(QStringLiteral("SELECT count(*) FROM gigs WHERE key = ? AND gone = 1"), gig) > 0)
        dropGig(gig);
}

void Writer::removeBid(const BidId &id)
{
    const BidKey key = keyOf(id);
    if (!key.isValid())
        return;
    // One's own bid stays in My bids as what it is now.
    if (number(QStringLiteral("SELECT mine FROM bids WHERE key = ?"), key.value) == 0) {
        dropBid(key.value);
        return;
    }
    const int withdrawn = static_cast<int>(BidStatus::Withdrawn);
    run(QStringLiteral("UPDATE bids SET status = ? WHERE key = ? AND status <> ?"), withdrawn,
        key.value, withdrawn);
    const bool changed = m_affected > 0;
    run(QStringLiteral("UPDATE bid_base SET status = ? WHERE key = ?"), withdrawn, key.value);
    if (changed)
        touchBid(key.value);
}

void Writer::dropBid(qint64 key)
{
    touchBid(key);
    run(QStringLiteral("DELETE FROM bid_base WHERE key = ?"), key);
    run(QStringLiteral("DELETE FROM bids WHERE key = ?"), key);
}

namespace {

/// The keys among (key, id) rows whose id is not listed.
template <class Id, class... Values>
QList<qint64> missing(Writer &writer, const QString &sql, const QSet<Id> &listed,
                      const Values &...values)
{
    QList<qint64> gone;
    writer.select(
        sql,
        [&](const Statement &row) {
            if (!listed.contains(Id{row.text(1)}))
                gone.append(row.number(0));
        },
        values...);
    return gone;
}

} // namespace

void Writer::retainOpenGigs(const QSet<GigId> &listed)
{
    // A gig with a bid of ours may have left the list because it was assigned; the list of our bids
    // says which.
    const QList<qint64> gone = missing(
        *this,
        QStringLiteral("SELECT key, id FROM gigs g WHERE id IS NOT NULL AND mine = 0 AND status = "
                       "1 AND gone = 0 "
                       "AND NOT EXISTS (SELECT 1 FROM bids b WHERE b.gig = g.key AND b.mine = 1)"),
        listed);
    for (const qint64 key : gone)
        dropGig(key);
}

void Writer::retainMyGigs(const QSet<GigId> &listed)
{
    const QList<qint64> gone = missing(
        *this,
        QStringLiteral("SELECT key, id FROM gigs WHERE id IS NOT NULL AND mine = 1 AND gone = 0"),
        listed);
    for (const qint64 key : gone)
        dropGig(key);
}

void Writer::retainMyBids(const QSet<BidId> &listed)
{
    const QList<qint64> gone =
        missing(*this,
                QStringLiteral(
                    "SELECT key, id FROM bids WHERE id IS NOT NULL AND mine = 1 AND status <> 4"),
                listed);
    // No longer among ours: withdrawn, from here or from another device.
    for (const qint64 key : gone) {
        run(QStringLiteral("UPDATE bids SET status = 4 WHERE key = ?"), key);
        touchBid(key);
    }
}

void Writer::retainBidsOf(GigKey gig, const QSet<BidId> &listed)
{
    const QList<qint64> gone = missing(
        *this,
        QStringLiteral("SELECT key, id FROM bids WHERE gig = ? AND id IS NOT NULL AND mine = 0"),
        listed, gig.value);
    for (const qint64 key : gone)
        dropBid(key);
}

std::optional<BidStatus> Writer::bidStatus(const BidId &id)
{
    // What the server last said, also where a withdrawal of ours shows already.
    std::optional<BidStatus> status;
    select(
        QStringLiteral(
            "SELECT coalesce(s.status, b.status) FROM bids b LEFT JOIN bid_base s ON s.key = b.key "
            "WHERE b.id = ?"),
        [&](const Statement &row) { status = static_cast<BidStatus>(row.number(0)); }, id.value);
    return status;
}

} // namespace gigflow
