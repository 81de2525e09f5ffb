// SPDX-License-Identifier: MIT
// How answers and events of the server become rows. Any order and any number of repetitions end in
// the same row.
#include "models/sql/searchtext.h"
#include "models/write/outboxwriter.h"
#include "models/write/rowmerge.h"

namespace gigflow {

namespace {

QString column(const char *name)
{
    return QString::fromLatin1(name);
}

QStringList columns(const char *names)
{
    return column(names).split(QLatin1Char(' '));
}

// The places of the fields' times in what is stored; the one of the status is not used any more.
enum GigField {
    GigTitle,
    GigText,
    GigBudget,
    GigState,
    GigOwner,
    GigOwnerName,
    GigOwnerPicture,
    GigBids
};
enum BidField { BidMessage, BidPrice, BidState, BidFreelancer, BidFreelancerName, BidPicture };

const RowMerge::Table &gigTable()
{
    static const RowMerge::Table table{
        column("gigs"), column("gig_base"), column("key"),
        columns("key id title description folded budget_cents budget_raw status owner_id "
                "owner_name owner_avatar "
                "bid_count created updated field_times mine gone hidden etag"),
        columns("title description budget_cents budget_raw")};
    return table;
}

const RowMerge::Table &bidTable()
{
    static const RowMerge::Table table{
        column("bids"), column("bid_base"), column("key"),
        columns("key id gig gig_id freelancer_id freelancer_name "
                "freelancer_avatar message price_cents price_raw "
                "status created updated field_times mine shortlisted etag"),
        columns("message price_cents price_raw status shortlisted")};
    return table;
}

const RowMerge::Table &userTable()
{
    static const RowMerge::Table table{column("users"), column("user_base"), column("id"),
                                       columns("id name username email avatar cover created"),
                                       columns("name username avatar cover")};
    return table;
}

/// The one bid of ours on a gig whose answer was lost or is on its way: what the server tells of is
/// that same bid.
qint64 unansweredBid(Writer &writer, qint64 gig)
{
    return writer.number(
        QStringLiteral("SELECT b.key FROM bids b JOIN outbox o ON o.bid = b.key AND o.kind = 4 "
                       "WHERE b.gig = ? AND b.mine = 1 AND b.id IS NULL AND (o.state IN (2, 4) OR "
                       "(o.state = 1 AND o.first_sent IS NOT NULL))"),
        gig);
}

} // namespace

GigKey Writer::mergeGig(const GigPatch &gig)
{
    if (failed() || gig.id.isEmpty() || wasDeleted(gig.id))
        return {};
    RowMerge row(*this, gigTable());
    row.load(column("id"), gig.id.value);
    // Told of before the answer came: shown beside the one that waits for it, each would be edited
    // on its own.
    if (const GigKey ours =
            row.isNew() && gig.ownerId == m_self ? m_outbox->unansweredPost(gig) : GigKey();
        ours.isValid())
        row.load(column("key"), ours.value);
    const bool named = !row.isNew() && row.present(column("id")).isNull();
    row.statedAt(gig.updatedAt);
    row.text(GigTitle, column("title"), gig.title);
    row.text(GigText, column("description"), gig.description);
    row.money(GigBudget, column("budget"), gig.budget);
    row.progress(column("status"), numberOf(gig.status), 0);
    row.text(GigOwner, column("owner_id"), textOf(gig.ownerId));
    row.text(GigOwnerName, column("owner_name"), gig.ownerName);
    row.text(GigOwnerPicture, column("owner_avatar"), gig.ownerAvatar);
    row.number(GigBids, column("bid_count"), gig.bidCount, -1);
    row.time(column("created"), gig.createdAt);
    row.tag(gig.etag, gig.updatedAt);
    if (!row.isEdited() && row.resulting(column("title")) != row.present(column("title")))
        row.set(column("folded"), foldForSearch(row.resulting(column("title")).toString()));
    if (gig.ownerId && !gig.ownerId->isEmpty())
        row.set(column("mine"), *gig.ownerId == m_self ? 1 : 0);
    if (row.present(column("gone")).toInt() == 1) {
        row.set(column("gone"), 0); // the server speaks of it again
        row.set(column("hidden"), 0);
    }
    if (row.isNew() || named)
        row.set(column("id"), gig.id.value);
    const bool changed = row.save();
    if (failed())
        return {};
    const qint64 key = row.isNew() ? m_lastInsertKey : row.key();
    if (changed)
        touchGig(key);
    if (row.isNew() || named)
        linkBids(key, gig.id);
    return GigKey{key};
}

/// Bids may arrive before their gig.
void Writer::linkBids(qint64 gig, const GigId &id)
{
    const QList<qint64> waiting =
        keys(QStringLiteral("SELECT key FROM bids WHERE gig IS NULL AND gig_id = ?"), id.value);
    for (const qint64 bid : waiting) {
        run(QStringLiteral("UPDATE bids SET gig = ? WHERE key = ?"), gig, bid);
        touchBid(bid);
    }
}

BidKey Writer::mergeBid(const BidPatch &bid)
{
    if (failed() || bid.id.isEmpty())
        return {};
    const qint64 gig = bid.gigId ? keyOf(*bid.gigId).value : 0;
    const bool mine = bid.freelancerId && *bid.freelancerId == m_self;
    RowMerge row(*this, bidTable());
    row.load(column("id"), bid.id.value);
    if (const qint64 ours = row.isNew() && mine && gig > 0 ? unansweredBid(*this, gig) : 0;
        ours > 0)
        row.load(column("key"), ours);
    row.statedAt(bid.updatedAt);
    row.text(BidMessage, column("message"), bid.message);
    row.money(BidPrice, column("price"), bid.price);
    row.progress(column("status"), numberOf(bid.status), 0);
    row.text(BidFreelancer, column("freelancer_id"), textOf(bid.freelancerId));
    row.text(BidFreelancerName, column("freelancer_name"), bid.freelancerName);
    row.text(BidPicture, column("freelancer_avatar"), bid.freelancerAvatar);
    row.flag(column("shortlisted"), bid.shortlisted);
    row.time(column("created"), bid.createdAt);
    row.tag(bid.etag, bid.updatedAt);
    row.set(column("id"), bid.id.value);
    if (bid.freelancerId && !bid.freelancerId->isEmpty())
        row.set(column("mine"), mine ? 1 : 0);
    if (bid.gigGone) {
        if (const qint64 former = row.present(column("gig")).toLongLong(); former > 0)
            dropGig(former);
        else
            row.set(column("gig_id"), QVariant());
    } else if (bid.gigId && !bid.gigId->isEmpty()) {
        row.set(column("gig_id"), bid.gigId->value);
        if (gig > 0)
            row.set(column("gig"), gig);
    }
    const bool changed = row.save();
    if (failed())
        return {};
    const qint64 key = row.isNew() ? m_lastInsertKey : row.key();
    if (changed)
        touchBid(key);
    if (changed && row.isEdited()) // what is shown is the base and what lies over it
        m_outbox->refreshBid(BidKey{key});
    return BidKey{key};
}

void Writer::mergeUser(const UserPatch &user)
{
    if (failed() || user.id.isEmpty())
        return;
    RowMerge row(*this, userTable());
    row.load(column("id"), user.id.value);
    row.text(column("name"), user.name);
    row.text(column("username"), user.username);
    row.text(column("avatar"), user.avatarUrl);
    row.text(column("cover"), user.coverImage);
    row.text(column("email"), user.email);
    row.time(column("created"), user.createdAt);
    if (row.isNew())
        row.set(column("id"), user.id.value);
    if (!row.save())
        return;
    m_changes.users.insert(user.id);
    if (row.isEdited())
        m_outbox->refreshSelf();
}

} // namespace gigflow
