// SPDX-License-Identifier: MIT
// Rows of the store as values, and back.
#pragma once

#include "models/commands.h"
#include "models/sql/database.h"

namespace gigflow {

[[nodiscard]] QVariant
centsValue(const Money &money); ///< for sorting: rounded where it is not whole cents; NULL unknown
[[nodiscard]] QVariant rawValue(const Money &money); ///< NULL where cents say it all
[[nodiscard]] Money moneyOf(const QVariant &cents, const QVariant &raw);
[[nodiscard]] QVariant timeValue(const QDateTime &time); ///< NULL where invalid
[[nodiscard]] QDateTime timeOf(const QVariant &value);
[[nodiscard]] QVariant keyValue(qint64 key); ///< NULL for 0
/// NULL for an empty string, which means unknown.
[[nodiscard]] QVariant textValue(const QString &text);

/// `which` is the rest of the statement after FROM … : "WHERE g.key = ?".
[[nodiscard]] QString selectGigs(const QString &which);
[[nodiscard]] Gig gigOf(const Statement &row);
[[nodiscard]] QString selectBids(const QString &which);
[[nodiscard]] Bid bidOf(const Statement &row);
[[nodiscard]] QString selectUsers(const QString &which);
[[nodiscard]] User userOf(const Statement &row);
[[nodiscard]] QString selectNotices(const QString &which);
[[nodiscard]] Notice noticeOf(const Statement &row);
[[nodiscard]] QString selectDrafts(const QString &which);
/// Empty where the row makes no sense to this version.
[[nodiscard]] std::optional<Draft> draftOf(const Statement &row);

} // namespace gigflow
