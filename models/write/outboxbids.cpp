// SPDX-License-Identifier: MIT
// Submitting: bids and what their gig's owner decides of them.
#include "models/sql/rows.h"
#include "models/write/outboxrules.h"
#include "models/write/writer.h"

namespace gigflow {

namespace {

using Answer = tl::expected<Submitted, Error>;

} // namespace

Answer OutboxWriter::placeBid(const PlaceBid &command)
{
    if (const auto errors = checkBidWords(command.price, command.message); !errors.isEmpty())
        return tl::unexpected(validationError(errors));
    const std::optional<Gig> gig = loadGig(m_writer, command.gig);
    if (!gig)
        return refused(QStringLiteral("gig"), OutboxWords::tr("This gig is no longer there."));
    if (gig->mine)
        return refused(QStringLiteral("gig"), OutboxWords::tr("One cannot bid on one’s own gig."));
    if (gig->status == GigStatus::Assigned || gig->status == GigStatus::Completed)
        return refused(QStringLiteral("status"), OutboxWords::tr("This gig is no longer open."));
    if (gig->myBid.isValid())
        return refused(QStringLiteral("bid"), OutboxWords::tr("You have already bid on this gig."));
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
    if (const auto entry = takesNewWords(holding<PlaceBid, EditBid>(entriesOfBid(command.bid)))) {
        key = entry->key;
        if (std::holds_alternative<PlaceBid>(entry->command)) {
            reword(*entry, PlaceBid{entry->gig, command.price, command.message});
            m_writer.run(
                QStringLiteral(
                    "UPDATE bids SET message = ?, price_cents = ?, price_raw = ? WHERE key = ?"),
                command.message, centsValue(command.price), rawValue(command.price),
                command.bid.value);
            m_writer.run(QStringLiteral("DELETE FROM bid_base WHERE key = ?"), command.bid.value);
        } else {
            reword(*entry, command);
        }
    }
    if (!key.isValid()) {
        key = add(command, bid->gig, command.bid);
        keepBase(key, command.seen);
    }
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
        if (isUnsent(entry))
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
    keepBase(key, {});
    refreshBid(command.bid);
    return Submitted{key, bid->gig, command.bid};
}

Answer OutboxWriter::shortlistBid(const ShortlistBid &command)
{
    const std::optional<Bid> bid = loadBid(m_writer, command.bid);
    if (!bid)
        return refused(QStringLiteral("bid"), OutboxWords::tr("This bid is no longer there."));
    const std::optional<Gig> gig = loadGig(m_writer, bid->gig);
    if (!gig || !gig->mine)
        return refused(QStringLiteral("gig"),
                       OutboxWords::tr("Only the owner of a gig has a shortlist."));
    CommandKey key;
    if (const auto entry = takesNewWords(holding<ShortlistBid>(entriesOfBid(command.bid)))) {
        reword(*entry, command);
        key = entry->key;
    }
    if (!key.isValid() && bid->shortlisted == command.on)
        return Submitted{{}, bid->gig, command.bid};
    if (!key.isValid())
        key = add(command, bid->gig, command.bid);
    refreshBid(command.bid);
    return Submitted{key, bid->gig, command.bid};
}

Answer OutboxWriter::decideBid(const Command &command, BidKey key)
{
    const std::optional<Bid> bid = loadBid(m_writer, key);
    if (!bid)
        return refused(QStringLiteral("bid"), OutboxWords::tr("This bid is no longer there."));
    const std::optional<Gig> gig = loadGig(m_writer, bid->gig);
    if (const auto error = checkOwnOpenGig(gig))
        return tl::unexpected(*error);
    if (bid->status != BidStatus::Pending && bid->status != BidStatus::Unknown)
        return refused(QStringLiteral("status"), OutboxWords::tr("This bid has been decided."));
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
                           OutboxWords::tr("Somebody else is being hired for this gig."));
    }
    const CommandKey added = add(command, bid->gig, key);
    refreshBid(key);
    return Submitted{added, bid->gig, key};
}

} // namespace gigflow
