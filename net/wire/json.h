// SPDX-License-Identifier: MIT
// From the wire to domain values, once, at the border (contract.md, "REST"). Only fields that are
// named here are ever read: some answers of the original leak `password` and `refreshToken`. A
// missing `_id` is a BadResponse; an unknown enum word is Unknown, with a logged warning.
#pragma once

#include "models/domain.h"
#include "net/reply.h"
#include "net/session/serverinfo.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace gigflow::wire {

/// A gig in any of its three shapes; `owner` is there where the answer had the owner as an object.
struct Gig
{
    GigPatch gig;
    std::optional<UserPatch> owner;
};

struct Bid
{
    BidPatch bid;
    std::optional<Gig> gig;              ///< where `gigId` was the whole gig
    std::optional<UserPatch> freelancer; ///< where `freelancerId` was an object
};

/// A stored notification or a live event: a name and its data. `seq` is 0 where the server numbers
/// none.
struct Happening
{
    QString event;
    QJsonObject data;
    qint64 seq = 0;
    QDateTime at;
    bool read = false;
};

struct Changes
{
    QList<Gig> gigs;
    QList<GigId> deleted;
    QString cursor;
    bool more = false;
    bool reset = false;
};

[[nodiscard]] Result<Gig> gig(const QJsonValue &value);
[[nodiscard]] Result<Bid> bid(const QJsonValue &value);
[[nodiscard]] Result<UserPatch> user(const QJsonValue &value);
[[nodiscard]] Result<Happening> happening(const QJsonValue &value);
[[nodiscard]] Result<Changes> changes(const QJsonValue &value);
/// Not Gig Flow where there is no `status`.
[[nodiscard]] Result<ServerInfo> health(const QUrl &baseUrl, const QJsonValue &value);

/// Every element or the first error: a list that is understood in part would make a diff delete
/// what is still there.
template <class T>
[[nodiscard]] Result<QList<T>> list(const QJsonValue &value, Result<T> (*one)(const QJsonValue &));

[[nodiscard]] GigStatus gigStatus(const QString &word);
[[nodiscard]] BidStatus bidStatus(const QString &word);

[[nodiscard]] Error badResponse(const QString &detail);

template <class T>
Result<QList<T>> list(const QJsonValue &value, Result<T> (*one)(const QJsonValue &))
{
    if (!value.isArray())
        return tl::unexpected(badResponse(QStringLiteral("not a list")));
    const QJsonArray array = value.toArray();
    QList<T> items;
    items.reserve(array.size());
    for (const QJsonValue element : array) {
        Result<T> item = one(element);
        if (!item)
            return tl::unexpected(item.error());
        items.append(std::move(*item));
    }
    return items;
}

} // namespace gigflow::wire
