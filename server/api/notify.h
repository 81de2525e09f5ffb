// SPDX-License-Identifier: MIT
// Tells people what happened: stored first, with the change itself, and sent after the commit.
#pragma once

#include "server/api/bidrows.h"
#include "server/api/context.h"

#include <string_view>

namespace gigflow::server {

/// To one person, about a bid: stored in their notifications under their next number, and queued
/// for sending. `person` is the name of whoever did it; `message` is for people.
void notifyAboutBid(Context &context, std::string_view userId, std::string_view event,
                    const GigRow &gig, const BidRow &bid, std::string_view message,
                    std::string_view person);

/// "gig-created" or "gig-updated", to everybody; carries the gig as GET /gigs/:id shows it. Not
/// stored.
void announceGig(Context &context, std::string_view event, const GigRow &gig);
/// "gig-deleted", to everybody.
void announceDeletion(Context &context, std::string_view gigId);

} // namespace gigflow::server
