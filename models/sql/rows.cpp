// SPDX-License-Identifier: MIT
#include "models/sql/rows.h"

#include <cmath>

namespace gigflow {

QVariant centsValue(const Money &money)
{
    if (!money.isKnown())
        return QVariant(QMetaType(QMetaType::LongLong));
    if (money.cents())
        return *money.cents();
    constexpr double most = 9e18;
    return static_cast<qint64>(std::llround(qBound(-most, money.approximate() * 100.0, most)));
}

QVariant rawValue(const Money &money)
{
    return textValue(money.cents() ? QString() : money.toStored());
}

Money moneyOf(const QVariant &cents, const QVariant &raw)
{
    if (!raw.isNull())
        return Money::fromStored(raw.toString());
    return cents.isNull() ? Money() : Money::fromCents(cents.toLongLong());
}

QVariant timeValue(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch())
                          : QVariant(QMetaType(QMetaType::LongLong));
}

QDateTime timeOf(const QVariant &value)
{
    return value.isNull() ? QDateTime()
                          : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

QVariant keyValue(qint64 key)
{
    return key > 0 ? QVariant(key) : QVariant(QMetaType(QMetaType::LongLong));
}

QVariant textValue(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(text);
}

QString selectGigs(const QString &which)
{
    // A withdrawn bid does not count as one's bid: one may bid again. Names come from the person's
    // row where the gig's own shape had none.
    return QStringLiteral(
               "SELECT g.key, g.id, g.title, g.description, g.budget_cents, g.budget_raw, "
               "g.status, "
               "g.owner_id, coalesce(g.owner_name, u.name), coalesce(g.owner_avatar, u.avatar), "
               "g.bid_count, g.created, g.updated, g.mine, g.sync, g.problem, "
               "(SELECT max(b.key) FROM bids b WHERE b.gig = g.key AND b.mine = 1 AND b.status <> "
               "4), "
               // Where the bids themselves have not been fetched, all of them are taken to wait.
               "CASE WHEN g.mine = 1 AND g.status = 1 THEN coalesce((SELECT sum(p.status = 1) "
               "FROM bids p WHERE p.gig = g.key AND p.mine = 0), max(g.bid_count, 0)) ELSE 0 END, "
               "g.mine = 0 AND m.seen IS NULL AND g.created > (SELECT at FROM seen_through), "
               "m.bookmarked IS NOT NULL "
               "FROM gigs g LEFT JOIN users u ON u.id = g.owner_id "
               "LEFT JOIN gig_marks m ON m.id = g.id ") +
           which;
}

Gig gigOf(const Statement &row)
{
    Gig gig;
    gig.key = GigKey{row.number(0)};
    gig.id = GigId{row.text(1)};
    gig.title = row.text(2);
    gig.description = row.text(3);
    gig.budget = moneyOf(row.value(4), row.value(5));
    gig.status = static_cast<GigStatus>(row.number(6));
    gig.ownerId = UserId{row.text(7)};
    gig.ownerName = row.text(8);
    gig.ownerAvatar = row.text(9);
    gig.bidCount = static_cast<int>(row.number(10));
    gig.createdAt = timeOf(row.value(11));
    gig.updatedAt = timeOf(row.value(12));
    gig.mine = row.number(13) != 0;
    gig.sync = static_cast<SyncState>(row.number(14));
    gig.problem = row.text(15);
    gig.myBid = BidKey{row.number(16)};
    gig.pendingBids = static_cast<int>(row.number(17));
    gig.unseen = row.number(18) != 0;
    gig.bookmarked = row.number(19) != 0;
    return gig;
}

QString selectBids(const QString &which)
{
    return QStringLiteral(
               "SELECT b.key, b.id, g.key, coalesce(g.title, b.gig_title), "
               "CASE WHEN g.key IS NULL THEN b.gig_budget_cents ELSE g.budget_cents END, "
               "CASE WHEN g.key IS NULL THEN b.gig_budget_raw ELSE g.budget_raw END, "
               "coalesce(g.status, b.gig_status), coalesce(g.owner_name, o.name, "
               "b.gig_owner_name), "
               "b.freelancer_id, coalesce(b.freelancer_name, f.name), "
               "coalesce(b.freelancer_avatar, f.avatar), b.message, b.price_cents, b.price_raw, "
               "b.status, b.created, b.updated, b.mine, b.sync, b.problem, b.shortlisted "
               "FROM bids b "
               "LEFT JOIN gigs g ON g.key = b.gig AND g.gone = 0 LEFT JOIN users o ON o.id = "
               "g.owner_id "
               "LEFT JOIN users f ON f.id = b.freelancer_id ") +
           which;
}

Bid bidOf(const Statement &row)
{
    Bid bid;
    bid.key = BidKey{row.number(0)};
    bid.id = BidId{row.text(1)};
    bid.gig = GigKey{row.number(2)};
    bid.gigTitle = row.text(3);
    bid.gigBudget = moneyOf(row.value(4), row.value(5));
    bid.gigStatus = static_cast<GigStatus>(row.number(6));
    bid.gigOwnerName = row.text(7);
    bid.freelancerId = UserId{row.text(8)};
    bid.freelancerName = row.text(9);
    bid.freelancerAvatar = row.text(10);
    bid.message = row.text(11);
    bid.price = moneyOf(row.value(12), row.value(13));
    bid.status = static_cast<BidStatus>(row.number(14));
    bid.createdAt = timeOf(row.value(15));
    bid.updatedAt = timeOf(row.value(16));
    bid.mine = row.number(17) != 0;
    bid.sync = static_cast<SyncState>(row.number(18));
    bid.problem = row.text(19);
    bid.shortlisted = row.number(20) != 0;
    return bid;
}

QString selectUsers(const QString &which)
{
    return QStringLiteral("SELECT id, name, username, email, avatar, cover, created FROM users ") +
           which;
}

User userOf(const Statement &row)
{
    return {UserId{row.text(0)}, row.text(1), row.text(2),         row.text(3),
            row.text(4),         row.text(5), timeOf(row.value(6))};
}

QString selectNotices(const QString &which)
{
    return QStringLiteral(
               "SELECT n.key, n.kind, g.key, n.title, n.person, n.amount_cents, n.amount_raw, "
               "n.at, n.read, n.identity, n.seq FROM notices n "
               "LEFT JOIN gigs g ON g.key = n.gig AND g.gone = 0 ") +
           which;
}

Notice noticeOf(const Statement &row)
{
    Notice notice;
    notice.key = NoticeKey{row.number(0)};
    notice.kind = static_cast<Notice::Kind>(row.number(1));
    notice.gig = GigKey{row.number(2)};
    notice.title = row.text(3);
    notice.person = row.text(4);
    notice.amount = moneyOf(row.value(5), row.value(6));
    notice.at = timeOf(row.value(7));
    notice.read = row.number(8) != 0;
    notice.identity = row.text(9);
    notice.seq = row.number(10);
    return notice;
}

QString selectDrafts(const QString &which)
{
    return QStringLiteral(
               "SELECT d.id, d.kind, d.gig, d.bid, d.title, d.body, d.amount, d.changed, g.title "
               "FROM drafts d LEFT JOIN gigs g ON g.key = d.gig AND g.gone = 0 ") +
           which;
}

std::optional<Draft> draftOf(const Statement &row)
{
    const qint64 kind = row.number(1);
    if (kind < static_cast<int>(Draft::Kind::NewGig) ||
        kind > static_cast<int>(Draft::Kind::Profile))
        return {};
    Draft draft;
    draft.id = row.text(0);
    draft.kind = static_cast<Draft::Kind>(kind);
    draft.gig = GigKey{row.number(2)};
    draft.bid = BidKey{row.number(3)};
    draft.title = row.text(4);
    draft.text = row.text(5);
    draft.amount = row.text(6);
    draft.changedAt = timeOf(row.value(7));
    draft.gigTitle = row.text(8);
    return draft;
}

} // namespace gigflow
