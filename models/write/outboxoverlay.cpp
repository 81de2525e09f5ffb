// SPDX-License-Identifier: MIT
// What rows show while commands are outstanding: the server's last word (the base) with the
// commands laid over it in order.
#include "models/sql/rows.h"
#include "models/sql/searchtext.h"
#include "models/write/outboxwriter.h"
#include "models/write/writer.h"

namespace gigflow {

namespace {

bool onItsWay(SyncState state)
{
    return state == SyncState::Queued || state == SyncState::Sending;
}

/// What needs attention most, over all commands of a row.
int weight(SyncState state)
{
    switch (state) {
    case SyncState::Synced:
        return 0;
    case SyncState::Queued:
        return 1;
    case SyncState::Sending:
        return 2;
    case SyncState::Unknown:
        return 3;
    case SyncState::Refused:
        return 4;
    case SyncState::Conflict:
        return 5;
    }
    return 0;
}

struct Standing
{
    SyncState state = SyncState::Synced;
    QString problem;

    void add(const OutboxEntry &entry)
    {
        if (weight(entry.state) <= weight(state))
            return;
        state = entry.state;
        problem = entry.problem;
    }
};

} // namespace

void OutboxWriter::keepGigBase(GigKey gig)
{
    m_writer.run(
        QStringLiteral(
            "INSERT OR IGNORE INTO gig_base(key, title, description, budget_cents, budget_raw) "
            "SELECT key, title, description, budget_cents, budget_raw FROM gigs WHERE key = ?"),
        gig.value);
}

void OutboxWriter::keepBidBase(BidKey bid)
{
    m_writer.run(QStringLiteral(
                     "INSERT OR IGNORE INTO bid_base(key, message, price_cents, price_raw, status, "
                     "shortlisted) SELECT key, message, price_cents, price_raw, status, "
                     "shortlisted FROM bids WHERE key = ?"),
                 bid.value);
}

void OutboxWriter::refresh(const OutboxEntry &entry)
{
    if (entry.gig.isValid())
        refreshGig(entry.gig);
    if (entry.bid.isValid())
        refreshBid(entry.bid);
    if (kindOf(entry.command) == CommandKind::EditProfile)
        refreshSelf();
}

void OutboxWriter::refreshGig(GigKey gig)
{
    Standing standing;
    const EditGig *edit = nullptr;
    bool deleting = false;
    const QList<OutboxEntry> all = entriesOfGig(gig);
    for (const OutboxEntry &entry : all) {
        if (!isGigCommand(kindOf(entry.command)))
            continue;
        standing.add(entry);
        // Every edit carries the whole text: the last one is what shows.
        if (const auto *words = std::get_if<EditGig>(&entry.command))
            edit = words;
        deleting =
            deleting || (std::holds_alternative<DeleteGig>(entry.command) && onItsWay(entry.state));
    }
    if (edit) {
        keepGigBase(gig);
        m_writer.run(
            QStringLiteral(
                "UPDATE gigs SET title = ?, description = ?, budget_cents = ?, budget_raw = ?, "
                "folded = ? WHERE key = ?"),
            edit->title, edit->description, centsValue(edit->budget), rawValue(edit->budget),
            foldForSearch(edit->title), gig.value);
    } else {
        QString title;
        bool hadBase = false;
        m_writer.select(
            QStringLiteral("SELECT title FROM gig_base WHERE key = ?"),
            [&](const Statement &row) {
                hadBase = true;
                title = row.text(0);
            },
            gig.value);
        if (hadBase) {
            m_writer.run(
                QStringLiteral(
                    "UPDATE gigs SET (title, description, budget_cents, budget_raw) = (SELECT "
                    "title, description, budget_cents, budget_raw FROM gig_base s WHERE s.key = "
                    "gigs.key), folded = ? WHERE key = ?"),
                foldForSearch(title), gig.value);
            m_writer.run(QStringLiteral("DELETE FROM gig_base WHERE key = ?"), gig.value);
        }
    }
    m_writer.run(QStringLiteral(
                     "UPDATE gigs SET sync = ?, problem = ?, hidden = max(gone, ?) WHERE key = ?"),
                 static_cast<int>(standing.state), textValue(standing.problem), deleting ? 1 : 0,
                 gig.value);
    m_writer.touchGig(gig.value);
    m_writer.purgeGone(gig.value);
}

void OutboxWriter::refreshBid(BidKey bid)
{
    Standing standing;
    const EditBid *edit = nullptr;
    std::optional<bool> shortlisted;
    bool withdrawing = false;
    bool overlaid = false;
    const QList<OutboxEntry> all = entriesOfBid(bid);
    for (const OutboxEntry &entry : all) {
        standing.add(entry);
        if (const auto *words = std::get_if<EditBid>(&entry.command)) {
            edit = words;
            overlaid = true;
        }
        if (std::holds_alternative<WithdrawBid>(entry.command)) {
            withdrawing = onItsWay(entry.state);
            overlaid = true;
        }
        if (const auto *mark = std::get_if<ShortlistBid>(&entry.command)) {
            shortlisted = onItsWay(entry.state) ? std::optional(mark->on) : shortlisted;
            overlaid = true;
        }
    }
    if (overlaid)
        keepBidBase(bid);
    m_writer.run(
        QStringLiteral("UPDATE bids SET (message, price_cents, price_raw, status, shortlisted) = "
                       "(SELECT message, price_cents, price_raw, status, shortlisted FROM bid_base "
                       "s WHERE s.key = bids.key) "
                       "WHERE key = ? AND key IN (SELECT key FROM bid_base)"),
        bid.value);
    if (edit) {
        m_writer.run(
            QStringLiteral(
                "UPDATE bids SET message = ?, price_cents = ?, price_raw = ? WHERE key = ?"),
            edit->message, centsValue(edit->price), rawValue(edit->price), bid.value);
    }
    if (withdrawing) {
        m_writer.run(QStringLiteral("UPDATE bids SET status = ? WHERE key = ?"),
                     static_cast<int>(BidStatus::Withdrawn), bid.value);
    }
    if (shortlisted) {
        m_writer.run(QStringLiteral("UPDATE bids SET shortlisted = ? WHERE key = ?"),
                     *shortlisted ? 1 : 0, bid.value);
    }
    if (!overlaid)
        m_writer.run(QStringLiteral("DELETE FROM bid_base WHERE key = ?"), bid.value);
    m_writer.run(QStringLiteral("UPDATE bids SET sync = ?, problem = ? WHERE key = ?"),
                 static_cast<int>(standing.state), textValue(standing.problem), bid.value);
    m_writer.touchBid(bid.value);
}

void OutboxWriter::refreshSelf()
{
    const QString self = m_writer.self().value;
    const EditProfile *edit = nullptr;
    const QList<OutboxEntry> all = entries(QStringLiteral("WHERE o.kind = 9"));
    if (!all.isEmpty())
        edit = std::get_if<EditProfile>(&all.last().command);
    if (edit) {
        m_writer.run(QStringLiteral("INSERT OR IGNORE INTO users(id) VALUES (?)"), self);
        m_writer.run(
            QStringLiteral("INSERT OR IGNORE INTO user_base(id, name, username, avatar, cover) "
                           "SELECT id, name, username, avatar, cover FROM users WHERE id = ?"),
            self);
    }
    m_writer.run(
        QStringLiteral(
            "UPDATE users SET (name, username, avatar, cover) = (SELECT name, username, avatar, "
            "cover FROM user_base s WHERE s.id = users.id) "
            "WHERE id = ? AND id IN (SELECT id FROM user_base)"),
        self);
    if (edit) {
        m_writer.run(
            QStringLiteral("UPDATE users SET name = ?, username = ?, avatar = coalesce(?, avatar), "
                           "cover = coalesce(?, cover) WHERE id = ?"),
            edit->name, edit->username, textValue(edit->avatarUrl.value_or(QString())),
            textValue(edit->coverImage.value_or(QString())), self);
    } else {
        m_writer.run(QStringLiteral("DELETE FROM user_base WHERE id = ?"), self);
    }
    m_writer.changes().users.insert(m_writer.self());
}

void OutboxWriter::forgetGig(GigKey gig)
{
    for (const OutboxEntry &entry : entriesOfGig(gig))
        remove(entry);
    m_writer.dropGig(gig.value);
}

void OutboxWriter::forgetBid(BidKey bid)
{
    for (const OutboxEntry &entry : entriesOfBid(bid))
        remove(entry);
    m_writer.dropBid(bid.value);
}

} // namespace gigflow
