// SPDX-License-Identifier: MIT
#include "models/sql/rows.h"
#include "models/sql/searchtext.h"
#include "models/write/outboxwriter.h"
#include "models/write/writer.h"

#include <QCoreApplication>

namespace gigflow {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(gigflow::Outbox)
};

using Answer = tl::expected<Submitted, Error>;

tl::unexpected<Error> refused(const QString &field, const QString &message)
{
    return tl::unexpected(validationError(field, message));
}

/// Surely not carried out: its words may still be changed, and taking it back needs no server. What
/// was interrupted and waits to be repeated with its key may well have been carried out.
bool isUnsent(const OutboxEntry &entry)
{
    return entry.state == SyncState::Refused ||
           (entry.state == SyncState::Queued && !entry.firstSentAt.isValid());
}

std::optional<Gig> loadGig(Writer &writer, GigKey key)
{
    std::optional<Gig> gig;
    writer.select(
        selectGigs(QStringLiteral("WHERE g.key = ? AND g.gone = 0")),
        [&](const Statement &row) { gig = gigOf(row); }, key.value);
    return gig;
}

std::optional<Bid> loadBid(Writer &writer, BidKey key)
{
    std::optional<Bid> bid;
    writer.select(
        selectBids(QStringLiteral("WHERE b.key = ?")),
        [&](const Statement &row) { bid = bidOf(row); }, key.value);
    return bid;
}

/// A gig of ours that may still be changed.
std::optional<Error> checkOwnOpenGig(const std::optional<Gig> &gig)
{
    if (!gig)
        return validationError(QStringLiteral("gig"), Words::tr("This gig is no longer there."));
    if (!gig->mine)
        return validationError(QStringLiteral("gig"),
                               Words::tr("Only its owner can change a gig."));
    if (gig->status == GigStatus::Assigned || gig->status == GigStatus::Completed)
        return validationError(QStringLiteral("status"), Words::tr("This gig is no longer open."));
    return {};
}

std::optional<Error> checkOwnPendingBid(const std::optional<Bid> &bid)
{
    if (!bid)
        return validationError(QStringLiteral("bid"), Words::tr("This bid is no longer there."));
    if (!bid->mine)
        return validationError(QStringLiteral("bid"), Words::tr("This is somebody else’s bid."));
    if (bid->status != BidStatus::Pending && bid->status != BidStatus::Unknown)
        return validationError(QStringLiteral("status"), Words::tr("This bid has been decided."));
    return {};
}

} // namespace

Answer OutboxWriter::submit(const Command &command)
{
    const Answer answer = std::visit(
        [this](const auto &c) -> Answer {
            using C = std::decay_t<decltype(c)>;
            if constexpr (std::is_same_v<C, PostGig>)
                return postGig(c);
            else if constexpr (std::is_same_v<C, EditGig>)
                return editGig(c);
            else if constexpr (std::is_same_v<C, DeleteGig>)
                return deleteGig(c);
            else if constexpr (std::is_same_v<C, PlaceBid>)
                return placeBid(c);
            else if constexpr (std::is_same_v<C, EditBid>)
                return editBid(c);
            else if constexpr (std::is_same_v<C, WithdrawBid>)
                return withdrawBid(c);
            else if constexpr (std::is_same_v<C, EditProfile>)
                return editProfile(c);
            else
                return decideBid(c, c.bid);
        },
        command);
    return answer;
}

Answer OutboxWriter::postGig(const PostGig &command)
{
    if (const auto errors = checkGigWords(command.title, command.description, command.budget);
        !errors.isEmpty())
        return tl::unexpected(validationError(errors));
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    m_writer.run(
        QStringLiteral(
            "INSERT INTO gigs(title, description, folded, budget_cents, budget_raw, status, "
            "owner_id, bid_count, created, mine) VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?, 1)"),
        command.title, command.description, foldForSearch(command.title),
        centsValue(command.budget), rawValue(command.budget), static_cast<int>(GigStatus::Open),
        m_writer.self().value, now);
    const GigKey gig{m_writer.lastInsertKey()};
    const CommandKey key = add(command, gig, {});
    refreshGig(gig);
    return Submitted{key, gig, {}};
}

Answer OutboxWriter::editGig(const EditGig &command)
{
    if (const auto errors = checkGigWords(command.title, command.description, command.budget);
        !errors.isEmpty())
        return tl::unexpected(validationError(errors));
    const std::optional<Gig> gig = loadGig(m_writer, command.gig);
    if (const auto error = checkOwnOpenGig(gig))
        return tl::unexpected(*error);

    CommandKey key;
    QList<OutboxEntry> all = entriesOfGig(command.gig);
    for (const OutboxEntry &entry : all) {
        const bool post = std::holds_alternative<PostGig>(entry.command);
        const bool edit = std::holds_alternative<EditGig>(entry.command);
        if (std::holds_alternative<DeleteGig>(entry.command) && entry.state != SyncState::Refused)
            return refused(QStringLiteral("gig"), Words::tr("This gig is being deleted."));
        if (!isUnsent(entry) || !(post || edit))
            continue;
        if (key.isValid()) {
            remove(entry); // an older edit behind the one that now has the latest words
            continue;
        }
        key = entry.key;
        if (post) {
            reword(entry, PostGig{command.title, command.description, command.budget});
            m_writer.run(
                QStringLiteral(
                    "UPDATE gigs SET title = ?, description = ?, budget_cents = ?, budget_raw = ?, "
                    "folded = ? WHERE key = ?"),
                command.title, command.description, centsValue(command.budget),
                rawValue(command.budget), foldForSearch(command.title), command.gig.value);
            m_writer.run(QStringLiteral("DELETE FROM gig_base WHERE key = ?"), command.gig.value);
        } else {
            reword(entry, command);
        }
    }
    if (!key.isValid())
        key = add(command, command.gig, {});
    refreshGig(command.gig);
    return Submitted{key, command.gig, {}};
}

Answer OutboxWriter::deleteGig(const DeleteGig &command)
{
    const std::optional<Gig> gig = loadGig(m_writer, command.gig);
    const QList<OutboxEntry> all = entriesOfGig(command.gig);
    for (const OutboxEntry &entry : all) {
        // Never sent, or surely not carried out: nobody else has heard of it.
        if (std::holds_alternative<PostGig>(entry.command) && isUnsent(entry)) {
            forgetGig(command.gig);
            return Submitted{{}, command.gig, {}};
        }
    }
    if (const auto error = checkOwnOpenGig(gig))
        return tl::unexpected(*error);
    CommandKey key;
    for (const OutboxEntry &entry : all) {
        if (std::holds_alternative<DeleteGig>(entry.command)) {
            key = entry.key;
            if (entry.state == SyncState::Refused)
                reword(entry, command);
        } else if (std::holds_alternative<EditGig>(entry.command) && isUnsent(entry)) {
            remove(entry);
        }
    }
    if (!key.isValid())
        key = add(command, command.gig, {});
    refreshGig(command.gig);
    return Submitted{key, command.gig, {}};
}

Answer OutboxWriter::placeBid(const PlaceBid &command)
{
    if (const auto errors = checkBidWords(command.price, command.message); !errors.isEmpty())
        return tl::unexpected(validationError(errors));
    const std::optional<Gig> gig = loadGig(m_writer, command.gig);
    if (!gig)
        return refused(QStringLiteral("gig"), Words::tr("This gig is no longer there."));
    if (gig->mine)
        return refused(QStringLiteral("gig"), Words::tr("One cannot bid on one’s own gig."));
    if (gig->status == GigStatus::Assigned || gig->status == GigStatus::Completed)
        return refused(QStringLiteral("status"), Words::tr("This gig is no longer open."));
    if (gig->myBid.isValid())
        return refused(QStringLiteral("bid"), Words::tr("You have already bid on this gig."));
    m_writer.run(
        QStringLiteral(
            "INSERT INTO bids(gig, gig_id, freelancer_id, message, price_cents, price_raw, status, "
            "created, mine) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1)"),
        command.gig.value, textValue(gig->id.value), m_writer.self().value, command.message,
        centsValue(command.price), rawValue(command.price), static_cast<int>(BidStatus::Pending),
        QDateTime::currentMSecsSinceEpoch());
    const BidKey bid{m_writer.lastInsertKey()};
    const CommandKey key = add(command, command.gig, bid);
    refreshBid(bid);
    return Submitted{key, command.gig, bid};
}

Answer OutboxWriter::editBid(const EditBid &command)
{
    if (const auto errors = checkBidWords(command.price, command.message); !errors.isEmpty())
        return tl::unexpected(validationError(errors));
    const std::optional<Bid> bid = loadBid(m_writer, command.bid);
    if (const auto error = checkOwnPendingBid(bid))
        return tl::unexpected(*error);
    CommandKey key;
    for (const OutboxEntry &entry : entriesOfBid(command.bid)) {
        const bool place = std::holds_alternative<PlaceBid>(entry.command);
        if (!isUnsent(entry) || !(place || std::holds_alternative<EditBid>(entry.command)))
            continue;
        if (key.isValid()) {
            remove(entry);
            continue;
        }
        key = entry.key;
        if (place) {
            reword(entry, PlaceBid{entry.gig, command.price, command.message});
            m_writer.run(
                QStringLiteral(
                    "UPDATE bids SET message = ?, price_cents = ?, price_raw = ? WHERE key = ?"),
                command.message, centsValue(command.price), rawValue(command.price),
                command.bid.value);
            m_writer.run(QStringLiteral("DELETE FROM bid_base WHERE key = ?"), command.bid.value);
        } else {
            reword(entry, command);
        }
    }
    if (!key.isValid())
        key = add(command, bid->gig, command.bid);
    refreshBid(command.bid);
    return Submitted{key, bid->gig, command.bid};
}

Answer OutboxWriter::withdrawBid(const WithdrawBid &command)
{
    const std::optional<Bid> bid = loadBid(m_writer, command.bid);
    const QList<OutboxEntry> all = entriesOfBid(command.bid);
    for (const OutboxEntry &entry : all) {
        if (std::holds_alternative<PlaceBid>(entry.command) && isUnsent(entry)) {
            forgetBid(command.bid);
            return Submitted{{}, entry.gig, command.bid};
        }
    }
    for (const OutboxEntry &entry : all) {
        if (!std::holds_alternative<WithdrawBid>(entry.command))
            continue;
        if (entry.state == SyncState::Refused)
            reword(entry, command);
        refreshBid(command.bid);
        return Submitted{entry.key, entry.gig, command.bid};
    }
    if (const auto error = checkOwnPendingBid(bid))
        return tl::unexpected(*error);
    for (const OutboxEntry &entry : all) {
        if (std::holds_alternative<EditBid>(entry.command) && isUnsent(entry))
            remove(entry);
    }
    const CommandKey key = add(command, bid->gig, command.bid);
    refreshBid(command.bid);
    return Submitted{key, bid->gig, command.bid};
}

Answer OutboxWriter::decideBid(const Command &command, BidKey key)
{
    const std::optional<Bid> bid = loadBid(m_writer, key);
    if (!bid)
        return refused(QStringLiteral("bid"), Words::tr("This bid is no longer there."));
    const std::optional<Gig> gig = loadGig(m_writer, bid->gig);
    if (const auto error = checkOwnOpenGig(gig))
        return tl::unexpected(*error);
    if (bid->status != BidStatus::Pending && bid->status != BidStatus::Unknown)
        return refused(QStringLiteral("status"), Words::tr("This bid has been decided."));
    const bool hire = std::holds_alternative<Hire>(command);
    for (const OutboxEntry &entry : entriesOfGig(bid->gig)) {
        const bool sameKind = entry.command.index() == command.index();
        if (entry.bid == key && sameKind) {
            if (entry.state == SyncState::Refused)
                reword(entry, command);
            refreshBid(key);
            return Submitted{entry.key, bid->gig, key};
        }
        if (hire && sameKind && entry.state != SyncState::Refused)
            return refused(QStringLiteral("status"),
                           Words::tr("Somebody else is being hired for this gig."));
    }
    const CommandKey added = add(command, bid->gig, key);
    refreshBid(key);
    return Submitted{added, bid->gig, key};
}

Answer OutboxWriter::editProfile(const EditProfile &command)
{
    if (const auto errors = checkProfile(command); !errors.isEmpty())
        return tl::unexpected(validationError(errors));
    CommandKey key;
    for (const OutboxEntry &entry : entries(QStringLiteral("WHERE o.kind = 9"))) {
        if (!isUnsent(entry))
            continue;
        EditProfile folded = command;
        // A picture chosen in an edit that has not left yet is not undone by a later one about the
        // name.
        const auto &former = std::get<EditProfile>(entry.command);
        if (!folded.avatarUrl)
            folded.avatarUrl = former.avatarUrl;
        if (!folded.coverImage)
            folded.coverImage = former.coverImage;
        reword(entry, folded);
        key = entry.key;
    }
    if (!key.isValid())
        key = add(command, {}, {});
    refreshSelf();
    return Submitted{key, {}, {}};
}

} // namespace gigflow
