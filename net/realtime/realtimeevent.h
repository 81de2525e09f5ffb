// SPDX-License-Identifier: MIT
#pragma once

#include "net/wire/json.h"

namespace gigflow {

/// An event of the socket, or the same told later by GET /notifications. What the server did not
/// say stays empty: the original's hire-notification has gigId and a sentence only.
struct RealtimeEvent
{
    enum class Kind {
        GigCreated,
        GigUpdated,
        GigDeleted,
        BidReceived,
        BidUpdated,
        BidWithdrawn, ///< told to the owner
        BidRejected,
        Hired, ///< told to the freelancer
    };
    Kind kind = Kind::GigUpdated;
    GigId gigId;
    BidId bidId;
    QString title;
    QString person;
    Money price;
    qint64 seq = 0;
    QDateTime at;                 ///< invalid: now
    std::optional<wire::Gig> gig; ///< with GigCreated and GigUpdated
};

/// Empty for a name that is not known, or without the id it needs.
[[nodiscard]] std::optional<RealtimeEvent> decodeEvent(const QString &name,
                                                       const QJsonObject &data);

} // namespace gigflow

Q_DECLARE_METATYPE(gigflow::RealtimeEvent)
