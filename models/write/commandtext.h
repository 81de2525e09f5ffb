// SPDX-License-Identifier: MIT
// Commands as they are stored: a kind, the local keys in columns of their own, and the rest as
// JSON.
#pragma once

#include "models/commands.h"

namespace gigflow {

/// Stored; never renumber.
enum class CommandKind {
    PostGig = 1,
    EditGig = 2,
    DeleteGig = 3,
    PlaceBid = 4,
    EditBid = 5,
    WithdrawBid = 6,
    Hire = 7,
    DeclineBid = 8,
    EditProfile = 9,
    ShortlistBid = 10,
    CompleteGig = 11,
};

[[nodiscard]] CommandKind kindOf(const Command &command);
[[nodiscard]] QString payloadOf(const Command &command);
/// Empty where the kind is unknown or the text is not what payloadOf() made.
[[nodiscard]] std::optional<Command> commandOf(CommandKind kind, const QString &payload, GigKey gig,
                                               BidKey bid);
[[nodiscard]] QString textOf(const std::optional<Wording> &wording); ///< null where empty
[[nodiscard]] std::optional<Wording> wordingFrom(const QString &text);
/// True for the kinds whose gig row carries the state; the others show on the bid.
[[nodiscard]] bool isGigCommand(CommandKind kind);

} // namespace gigflow
