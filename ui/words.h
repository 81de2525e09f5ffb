// SPDX-License-Identifier: MIT
// Turns values into words for a person: kinds of errors, states, ages. The only place that does.
#pragma once

#include "models/domain.h"
#include "models/error.h"
#include "ui/theme/tones.h"

#include <QDateTime>
#include <QString>

namespace gigflow::words {

/// A whole sentence: what went wrong and, where there is one, the way on. Uses the server's text
/// for what only it can know.
[[nodiscard]] QString ofError(const Error &error);
/// Beside a field: the server's words where it gave some, else what the field needs.
[[nodiscard]] QString ofField(const FieldError &error);

[[nodiscard]] Tone toneOf(GigStatus status);
[[nodiscard]] Tone toneOf(BidStatus status);
/// "Queued", "Sending…"; empty for Synced.
[[nodiscard]] QString ofSync(SyncState state);
[[nodiscard]] Tone toneOf(SyncState state);

/// "just now", "5 min ago", "3 h ago", "2 d ago", then the date. Empty where unknown.
[[nodiscard]] QString age(const QDateTime &at,
                          const QDateTime &now = QDateTime::currentDateTimeUtc());
[[nodiscard]] QString
bidCount(int count); ///< "No bids yet", "1 bid", "4 bids"; empty where unknown (-1)
[[nodiscard]] QString initials(const QString &name); ///< "SR" of "Sam Rivera"

} // namespace gigflow::words
