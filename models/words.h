// SPDX-License-Identifier: MIT
// Short translated words for what the models hold, shared by delegates, pages and screen readers.
// GUI thread.
#pragma once

#include "models/domain.h"
#include "models/error.h"

namespace gigflow {

[[nodiscard]] QString gigStatusText(GigStatus status); ///< "Open"; empty for Unknown
[[nodiscard]] QString bidStatusText(BidStatus status);
/// "Waiting to be sent"; empty where nothing is outstanding.
[[nodiscard]] QString syncStateText(SyncState state);
/// Why the local data cannot be read or written, as a sentence that says what to do.
[[nodiscard]] QString storageProblem(const Error &error);
/// "3 hours ago", seen from `now`; a date after a month; empty where invalid.
[[nodiscard]] QString ageText(const QDateTime &time,
                              const QDateTime &now = QDateTime::currentDateTimeUtc());
[[nodiscard]] QString bidCountText(int count); ///< "1 bid", "12 bids"; empty where unknown

/// Everything that is known of the row, as one text for a screen reader: what can be long comes
/// last.
[[nodiscard]] QString accessibleText(const Gig &gig,
                                     const QDateTime &now = QDateTime::currentDateTimeUtc());
[[nodiscard]] QString accessibleText(const Bid &bid,
                                     const QDateTime &now = QDateTime::currentDateTimeUtc());

} // namespace gigflow
