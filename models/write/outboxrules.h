// SPDX-License-Identifier: MIT
// What the rules of submitting gig commands and bid commands share. Writer thread.
#pragma once

#include "models/write/outboxwriter.h"

#include <QCoreApplication>

namespace gigflow {

/// Sentences of the outbox, for translation.
struct OutboxWords
{
    Q_DECLARE_TR_FUNCTIONS(gigflow::Outbox)
};

/// Those of the entries that hold one of these commands.
template <class... Commands>
[[nodiscard]] QList<OutboxEntry> holding(QList<OutboxEntry> entries)
{
    entries.removeIf([](const OutboxEntry &entry) {
        return !(std::holds_alternative<Commands>(entry.command) || ...);
    });
    return entries;
}
/// Surely not carried out: its words may still be changed, and taking it back needs no server. What
/// was interrupted and waits to be repeated with its key may well have been carried out.
[[nodiscard]] bool isUnsent(const OutboxEntry &entry);
[[nodiscard]] std::optional<Gig> loadGig(Writer &writer, GigKey key); ///< empty where it is gone
[[nodiscard]] std::optional<Bid> loadBid(Writer &writer, BidKey key);
/// Why it is not a gig of ours that may still be changed; empty: it is.
[[nodiscard]] std::optional<Error> checkOwnOpenGig(const std::optional<Gig> &gig);
[[nodiscard]] std::optional<Error> checkOwnPendingBid(const std::optional<Bid> &bid);
[[nodiscard]] tl::unexpected<Error> refused(const QString &field, const QString &message);

} // namespace gigflow
