// SPDX-License-Identifier: MIT
// What becomes of an entry when it is sent, answered, refused or lost sight of.
#include "models/sql/rows.h"
#include "models/write/outboxwriter.h"
#include "models/write/writer.h"

#include <limits>

namespace gigflow {

namespace {

/// Whether what stands behind `entry` on the same gig must wait for it. An answer that was a plain
/// no releases the rest, except where the rest needs what should have been made.
bool holdsGig(const OutboxEntry &entry)
{
    return entry.state != SyncState::Refused || std::holds_alternative<PostGig>(entry.command);
}

bool holdsBid(const OutboxEntry &entry)
{
    return std::holds_alternative<PlaceBid>(entry.command);
}

} // namespace

bool OutboxWriter::cancel(CommandKey key)
{
    const std::optional<OutboxEntry> found = entry(key);
    if (!found || found->state == SyncState::Sending)
        return false;
    if (std::holds_alternative<PostGig>(found->command) && found->gigId.isEmpty()) {
        forgetGig(found->gig);
    } else if (std::holds_alternative<PlaceBid>(found->command) && found->bidId.isEmpty()) {
        forgetBid(found->bid);
        m_writer.purgeGone(found->gig.value);
    } else {
        remove(*found);
        refresh(*found);
    }
    return true;
}

void OutboxWriter::retry(CommandKey key, bool fresh)
{
    const std::optional<OutboxEntry> found = entry(key);
    if (found && found->state == SyncState::Conflict)
        keepMine(key);
    if (!found || (found->state != SyncState::Refused && found->state != SyncState::Unknown))
        return;
    if (fresh)
        reword(*found, found->command);
    else
        setState(key, SyncState::Queued);
    refresh(*found);
}

QList<OutboxEntry> OutboxWriter::claimReady()
{
    QList<OutboxEntry> ready;
    QSet<qint64> heldGigs;
    QSet<qint64> heldBids;
    bool profileHeld = false;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const QSet<qint64> waiting = onHold();
    const QList<OutboxEntry> all = list();
    const auto isProfile = [](const OutboxEntry &entry) {
        return !entry.gig.isValid() && !entry.bid.isValid();
    };
    // Also a later one: where two rows turned out to be one gig, or a refused one is tried again.
    for (const OutboxEntry &entry : all) {
        if (entry.state == SyncState::Sending && isProfile(entry))
            profileHeld = true;
        else if (entry.state == SyncState::Sending && entry.gig.isValid())
            heldGigs.insert(entry.gig.value);
    }
    for (OutboxEntry entry : all) {
        const bool profile = isProfile(entry);
        const bool held =
            profile ? profileHeld
                    : heldGigs.contains(entry.gig.value) || heldBids.contains(entry.bid.value);
        const bool waits = held || waiting.contains(entry.key.value);
        if (entry.state == SyncState::Queued && !waits && isOvertaken(entry)) {
            if (const auto stuck = conflict(entry.key, serversWords(entry), knownTag(entry), {})) {
                entry = *stuck;
                ready.append(entry);
            }
        } else if (entry.state == SyncState::Queued && !waits) {
            m_writer.run(
                QStringLiteral(
                    "UPDATE outbox SET state = ?, problem = NULL, attempts = attempts + 1, "
                    "first_sent = coalesce(first_sent, ?) WHERE key = ?"),
                static_cast<int>(SyncState::Sending), now, entry.key.value);
            m_writer.changes().outbox = true;
            m_claimedHere.insert(entry.key);
            refresh(entry);
            entry.state = SyncState::Sending;
            ++entry.attempts;
            if (!entry.firstSentAt.isValid())
                entry.firstSentAt = timeOf(now);
            ready.append(entry);
        }
        profileHeld = profileHeld || (profile && entry.state != SyncState::Refused);
        if (entry.gig.isValid() && holdsGig(entry))
            heldGigs.insert(entry.gig.value);
        if (entry.bid.isValid() && (holdsBid(entry) || entry.state != SyncState::Refused))
            heldBids.insert(entry.bid.value);
    }
    return ready;
}

void OutboxWriter::complete(CommandKey key, const GigId &gigId, const BidId &bidId,
                            const Store::WriteWork &apply)
{
    const std::optional<OutboxEntry> found = entry(key);
    if (found) {
        if (std::holds_alternative<PostGig>(found->command) && !gigId.isEmpty())
            nameGig(found->gig, gigId);
        if (std::holds_alternative<PlaceBid>(found->command) && !bidId.isEmpty())
            nameBid(found->bid, bidId);
        settle(*found);
        remove(*found);
        refresh(*found);
        if (std::holds_alternative<DeleteGig>(found->command)) {
            m_writer.removeGig(found->gigId);
            m_writer.dropGig(found->gig.value);
        }
    }
    if (apply && !m_writer.failed())
        apply(m_writer);
    if (found)
        rebaseBehind(*found);
}

/// What the server now has because the command was carried out: it becomes the base that other
/// commands lie over.
void OutboxWriter::settle(const OutboxEntry &entry)
{
    if (const auto *edit = std::get_if<EditGig>(&entry.command)) {
        keepGigBase(entry.gig);
        m_writer.run(
            QStringLiteral(
                "UPDATE gig_base SET title = ?, description = ?, budget_cents = ?, budget_raw = ? "
                "WHERE key = ?"),
            edit->title, edit->description, centsValue(edit->budget), rawValue(edit->budget),
            entry.gig.value);
    } else if (const auto *bidEdit = std::get_if<EditBid>(&entry.command)) {
        keepBidBase(entry.bid);
        m_writer.run(
            QStringLiteral(
                "UPDATE bid_base SET message = ?, price_cents = ?, price_raw = ? WHERE key = ?"),
            bidEdit->message, centsValue(bidEdit->price), rawValue(bidEdit->price),
            entry.bid.value);
    } else if (const auto *profile = std::get_if<EditProfile>(&entry.command)) {
        m_writer.run(
            QStringLiteral(
                "UPDATE user_base SET name = ?, username = ?, avatar = coalesce(?, avatar), "
                "cover = coalesce(?, cover) WHERE id = ?"),
            profile->name, profile->username, textValue(profile->avatarUrl.value_or(QString())),
            textValue(profile->coverImage.value_or(QString())), m_writer.self().value);
    }

    if (std::holds_alternative<CompleteGig>(entry.command)) {
        m_writer.run(QStringLiteral("UPDATE gigs SET status = ? WHERE key = ?"),
                     static_cast<int>(GigStatus::Completed), entry.gig.value);
        m_writer.touchGig(entry.gig.value);
    } else if (const auto *mark = std::get_if<ShortlistBid>(&entry.command)) {
        m_writer.run(QStringLiteral("UPDATE bid_base SET shortlisted = ? WHERE key = ?"),
                     mark->on ? 1 : 0, entry.bid.value);
    }

    std::optional<BidStatus> status;
    if (std::holds_alternative<WithdrawBid>(entry.command))
        status = BidStatus::Withdrawn;
    else if (std::holds_alternative<DeclineBid>(entry.command))
        status = BidStatus::Rejected;
    else if (std::holds_alternative<Hire>(entry.command))
        status = BidStatus::Hired;
    if (!status)
        return;
    m_writer.run(QStringLiteral("UPDATE bids SET status = ? WHERE key = ?"),
                 static_cast<int>(*status), entry.bid.value);
    m_writer.run(QStringLiteral("UPDATE bid_base SET status = ? WHERE key = ?"),
                 static_cast<int>(*status), entry.bid.value);
    if (*status != BidStatus::Hired)
        return;
    // By the contract a hire assigns the gig and rejects every other bid in one step; the answer
    // names only the one bid.
    m_writer.run(QStringLiteral("UPDATE gigs SET status = ? WHERE key = ?"),
                 static_cast<int>(GigStatus::Assigned), entry.gig.value);
    m_writer.touchGig(entry.gig.value);
    const QList<qint64> others = m_writer.keys(
        QStringLiteral("SELECT key FROM bids WHERE gig = ? AND key <> ? AND status = 1"),
        entry.gig.value, entry.bid.value);
    for (const qint64 other : others) {
        m_writer.run(QStringLiteral("UPDATE bids SET status = ? WHERE key = ?"),
                     static_cast<int>(BidStatus::Rejected), other);
        m_writer.touchBid(other);
    }
}

/// The server's id for a gig made here. An event may have told of the same gig before the answer
/// came: that row goes.
void OutboxWriter::nameGig(GigKey gig, const GigId &id)
{
    const GigKey twin = m_writer.keyOf(id);
    if (twin.isValid() && twin != gig) {
        for (const char *table : {"bids", "notices", "outbox"}) {
            m_writer.run(
                QStringLiteral("UPDATE %1 SET gig = ? WHERE gig = ?").arg(QLatin1String(table)),
                gig.value, twin.value);
        }
        m_writer.touchGig(twin.value);
        m_writer.run(QStringLiteral("DELETE FROM gigs WHERE key = ?"), twin.value);
    }
    m_writer.run(QStringLiteral("UPDATE gigs SET id = ? WHERE key = ?"), id.value, gig.value);
    m_writer.touchGig(gig.value);
}

void OutboxWriter::nameBid(BidKey bid, const BidId &id)
{
    const BidKey twin = m_writer.keyOf(id);
    if (twin.isValid() && twin != bid) {
        m_writer.run(QStringLiteral("UPDATE outbox SET bid = ? WHERE bid = ?"), bid.value,
                     twin.value);
        m_writer.dropBid(twin.value);
    }
    m_writer.run(QStringLiteral("UPDATE bids SET id = ? WHERE key = ?"), id.value, bid.value);
    m_writer.touchBid(bid.value);
}

std::optional<OutboxEntry> OutboxWriter::refuse(CommandKey key, const QString &problem)
{
    const std::optional<OutboxEntry> found = entry(key);
    if (!found)
        return {};
    if (std::holds_alternative<PostGig>(found->command) && !found->gigId.isEmpty()) {
        complete(key, found->gigId, {}, {}); // an event or a list has told otherwise meanwhile
        return {};
    }
    if (std::holds_alternative<PostGig>(found->command)) {
        // Deleted while it was on its way, and never made: nothing is left to say no to.
        for (const OutboxEntry &behind : entriesOfGig(found->gig)) {
            if (std::holds_alternative<DeleteGig>(behind.command)) {
                forgetGig(found->gig);
                return {};
            }
        }
    }
    if (std::holds_alternative<PlaceBid>(found->command)) {
        for (const OutboxEntry &behind : entriesOfBid(found->bid)) {
            if (std::holds_alternative<WithdrawBid>(behind.command)) {
                forgetBid(found->bid);
                return {};
            }
        }
    }
    setState(key, SyncState::Refused, problem);
    refresh(*found);
    return entry(key);
}

std::optional<OutboxEntry> OutboxWriter::markUnknown(CommandKey key, const QString &problem)
{
    const std::optional<OutboxEntry> found = entry(key);
    if (!found)
        return {};
    setState(key, SyncState::Unknown, problem);
    refresh(*found);
    return entry(key);
}

GigKey OutboxWriter::unansweredPost(const GigPatch &gig)
{
    const QList<OutboxEntry> posts =
        entries(QStringLiteral("WHERE o.kind = ? AND g.id IS NULL AND (o.state IN (?, ?) OR "
                               "(o.state = ? AND o.first_sent IS NOT NULL))"),
                {static_cast<int>(CommandKind::PostGig), static_cast<int>(SyncState::Sending),
                 static_cast<int>(SyncState::Unknown), static_cast<int>(SyncState::Queued)});
    GigKey found;
    for (const OutboxEntry &entry : posts) {
        const auto &post = std::get<PostGig>(entry.command);
        if (gig.title != post.title || gig.description != post.description ||
            gig.budget != post.budget)
            continue;
        if (found.isValid())
            return {};
        found = entry.gig;
    }
    return found;
}

void OutboxWriter::requeue(CommandKey key)
{
    const std::optional<OutboxEntry> found = entry(key);
    if (!found)
        return;
    setState(key, SyncState::Queued);
    // This attempt was surely not carried out and does not count. Where it was the only one the age
    // of the key begins again and it may be reworded; an earlier one may have arrived.
    m_writer.run(QStringLiteral("UPDATE outbox SET first_sent = CASE WHEN attempts > 1 THEN "
                                "first_sent END, attempts = max(attempts - 1, 0) WHERE key = ?"),
                 key.value);
    refresh(*found);
}

void OutboxWriter::recoverInterrupted(bool repeatSafe)
{
    m_writer.run(
        QStringLiteral("UPDATE outbox SET held_until = NULL WHERE held_until IS NOT NULL AND "
                       "key < ?"),
        m_firstHere.isValid() ? m_firstHere.value : std::numeric_limits<qint64>::max());
    const QList<OutboxEntry> interrupted =
        entries(QStringLiteral("WHERE o.state = ?"), {static_cast<int>(SyncState::Sending)});
    constexpr qint64 keyAgeLimitSeconds = 29LL * 24 * 60 * 60; // servers keep keys for 30 days
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const OutboxEntry &entry : interrupted) {
        if (m_claimedHere.contains(entry.key))
            continue;
        const bool young =
            !entry.firstSentAt.isValid() || entry.firstSentAt.secsTo(now) < keyAgeLimitSeconds;
        setState(entry.key, repeatSafe && young ? SyncState::Queued : SyncState::Unknown);
        refresh(entry);
    }
}

} // namespace gigflow
