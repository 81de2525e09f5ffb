// SPDX-License-Identifier: MIT
// A command of the outbox as requests, and what their answers make of the store. Pure.
#pragma once

#include "models/outbox.h"
#include "net/http/apiclient.h"
#include "net/session/serverinfo.h"

namespace gigflow {

/// The requests that carry `entry` out, in order: one, except for a profile with pictures. Error:
/// the server cannot do it, or the command does not name what it needs.
[[nodiscard]] Result<QList<ApiRequest>> requestsFor(const OutboxEntry &entry,
                                                    const ServerInfo &server);

/// What completing the entry needs.
struct Completion
{
    GigId gigId; ///< of the gig it made
    BidId bidId; ///< of the bid it made
    Store::WriteWork apply;
};

/// From the `data` of the first request's answer and its entity tag. Error: BadResponse, or
/// Validation where the server answered 200 and kept the old value.
[[nodiscard]] Result<Completion> completionOf(const OutboxEntry &entry, const QJsonValue &data,
                                              const QString &etag, const UserId &self);

/// The server did as asked but for the name, which it keeps.
[[nodiscard]] Error keptName(const QString &name);

/// Whether a repeat of the very same request is harmless by itself.
[[nodiscard]] bool isDeletion(const Command &command);

} // namespace gigflow
