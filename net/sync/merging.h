// SPDX-License-Identifier: MIT
// What the server said, written into the store. These run on the store's writer thread, inside its
// transaction.
#pragma once

#include "models/store.h"
#include "net/realtime/realtimeevent.h"
#include "net/wire/json.h"

namespace gigflow::merging {

void gig(StoreWriter &writer, const wire::Gig &gig);
void bid(StoreWriter &writer, const wire::Bid &bid);
/// E-mail is kept for `self` only.
void user(StoreWriter &writer, UserPatch user, const UserId &self);

/// One of my bids as the server lists it. A hire is told once, however often and by whichever way
/// it is heard; a bid that was waiting and is now rejected is told too. `asHistory`: this store has
/// never been filled before, so it is not news.
void myBid(StoreWriter &writer, const wire::Bid &bid, bool asHistory);

/// A happening with all it says; the notice is kept once by its identity.
void event(StoreWriter &writer, const RealtimeEvent &event, bool asHistory);

/// The same heard later, from the history of notifications: a notice, but no change of a row, since
/// rows may be ahead of it.
void notified(StoreWriter &writer, const RealtimeEvent &event, bool asHistory);

/// The store has been filled completely at least once.
[[nodiscard]] QString filledName(); ///< of the value that says when
[[nodiscard]] bool wasFilled(StoreWriter &writer);
void markFilled(StoreWriter &writer, const QDateTime &at);

} // namespace gigflow::merging
