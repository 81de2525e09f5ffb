// SPDX-License-Identifier: MIT
// What a person can do, as durable values. Commands name local keys, so that a gig made offline can
// be edited, and deleted before the server has ever heard of it.
#pragma once

#include "models/domain.h"

#include <variant>

namespace gigflow {

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
struct EditProfile
{
    QString name;
    QString username;
    std::optional<QString> avatarUrl; ///< only when changed
    std::optional<QString> coverImage;
};

using Command = std::variant<PostGig, EditGig, DeleteGig, PlaceBid, EditBid, WithdrawBid, Hire,
                             DeclineBid, EditProfile>;

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
    QString problem; ///< with Refused or Unknown: why
    GigKey gig;      ///< the gig it belongs to (order is kept per gig); invalid for EditProfile
    BidKey bid;      ///< the bid it makes or changes
    GigId gigId;     ///< server ids as known now; empty: not there yet
    BidId bidId;
};

} // namespace gigflow

Q_DECLARE_METATYPE(gigflow::OutboxEntry)
