// SPDX-License-Identifier: MIT
// What a person can do, as durable values. Commands name local keys, so that a gig made offline can
// be edited, and deleted before the server has ever heard of it.
#pragma once

#include "models/domain.h"

#include <variant>

namespace gigflow {

/// The words of a gig or a bid that an edit changes, for comparing. A bid has no title.
struct Wording
{
    QString title;
    QString text; ///< the description, or the bid's message
    Money amount; ///< the budget, or the price
    friend bool operator==(const Wording &, const Wording &) = default;
};

struct PostGig
{
    QString title;
    QString description;
    Money budget;
};
struct EditGig
{
    GigKey gig;
    QString title;
    QString description;
    Money budget;
    /// What the form was filled with; empty: what the store has now. Not stored as such.
    std::optional<Wording> seen = {};
};
struct DeleteGig
{
    GigKey gig;
};
struct PlaceBid
{
    GigKey gig;
    Money price;
    QString message;
};
struct EditBid ///< needs the capability `bids`
{
    BidKey bid;
    Money price;
    QString message;
    std::optional<Wording> seen = {}; ///< as EditGig::seen
};
struct WithdrawBid ///< needs the capability `bids`, unless still unsent
{
    BidKey bid;
};
struct Hire
{
    BidKey bid;
};
struct DeclineBid ///< needs the capability `bids`
{
    BidKey bid;
};
struct ShortlistBid ///< needs the capability `bids`; the owner's own mark
{
    BidKey bid;
    bool on = true;
};
struct CompleteGig ///< needs the capability `complete`; the gig is assigned and one's own
{
    GigKey gig;
};
struct EditProfile
{
    QString name;
    QString username;
    std::optional<QString> avatarUrl; ///< only when changed
    std::optional<QString> coverImage;
};

using Command = std::variant<PostGig, EditGig, DeleteGig, PlaceBid, EditBid, WithdrawBid, Hire,
                             DeclineBid, EditProfile, ShortlistBid, CompleteGig>;

/// A command in the outbox.
struct OutboxEntry
{
    CommandKey key;
    Command command;
    SyncState state = SyncState::Queued; ///< never Synced: a finished entry is gone
    QString idempotencyKey; ///< made when the entry is written, kept over every attempt
    QDateTime createdAt;    ///< the idempotency key's age counts from `firstSentAt`
    QDateTime firstSentAt;  ///< invalid while never sent
    int attempts = 0;
    QString problem; ///< with Refused, Unknown or Conflict: why
    GigKey gig;      ///< the gig it belongs to (order is kept per gig); invalid for EditProfile
    BidKey bid;      ///< the bid it makes or changes
    GigId gigId;     ///< server ids as known now; empty: not there yet
    BidId bidId;
    // Of an edit or a deletion of what is on the server:
    QString etag;                  ///< of what was edited; empty: not known
    std::optional<Wording> base;   ///< the server's words when it was made
    std::optional<Wording> theirs; ///< with Conflict: the server's words now; empty: unreadable
};

/// Whether `command` carries words, and which; DeleteGig and the like have none.
[[nodiscard]] std::optional<Wording> wordingOf(const Command &command);

} // namespace gigflow

Q_DECLARE_METATYPE(gigflow::OutboxEntry)
