// SPDX-License-Identifier: MIT
#include "net/wire/json.h"

#include "net/log.h"

namespace gigflow::wire {
namespace {

std::optional<QString> text(const QJsonObject &object, QLatin1String name)
{
    const QJsonValue value = object.value(name);
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

std::optional<QDateTime> time(const QJsonObject &object, QLatin1String name)
{
    const QDateTime at = QDateTime::fromString(object.value(name).toString(), Qt::ISODateWithMs);
    return at.isValid() ? std::optional(at.toUTC()) : std::nullopt;
}

std::optional<Money> money(const QJsonObject &object, QLatin1String name)
{
    const QJsonValue value = object.value(name);
    return value.isDouble() ? std::optional(Money::fromJson(value)) : std::nullopt;
}

/// `_id`, of an object that must have one.
Result<QString> requiredId(const QJsonValue &value, const char *what)
{
    const QString id = value.toObject().value(QLatin1String("_id")).toString();
    if (id.isEmpty())
        return tl::unexpected(
            badResponse(QStringLiteral("%1 without _id").arg(QLatin1String(what))));
    return id;
}

/// A reference is an id, or the object with its `_id`.
QString referenceId(const QJsonValue &value)
{
    return value.isObject() ? value.toObject().value(QLatin1String("_id")).toString()
                            : value.toString();
}

} // namespace

Error badResponse(const QString &detail)
{
    Error error;
    error.kind = Error::Kind::BadResponse;
    error.detail = detail;
    return error;
}

GigStatus gigStatus(const QString &word)
{
    if (word == QLatin1String("open"))
        return GigStatus::Open;
    if (word == QLatin1String("assigned"))
        return GigStatus::Assigned;
    if (word == QLatin1String("completed"))
        return GigStatus::Completed;
    qCWarning(lcNet) << "unknown gig status" << word.left(40);
    return GigStatus::Unknown;
}

BidStatus bidStatus(const QString &word)
{
    // `shortlisted` as a status is a mark on a bid that still waits.
    if (word == QLatin1String("pending") || word == QLatin1String("shortlisted"))
        return BidStatus::Pending;
    if (word == QLatin1String("hired"))
        return BidStatus::Hired;
    if (word == QLatin1String("rejected"))
        return BidStatus::Rejected;
    if (word == QLatin1String("withdrawn"))
        return BidStatus::Withdrawn;
    qCWarning(lcNet) << "unknown bid status" << word.left(40);
    return BidStatus::Unknown;
}

Result<UserPatch> user(const QJsonValue &value)
{
    const auto id = requiredId(value, "user");
    if (!id)
        return tl::unexpected(id.error());
    const QJsonObject object = value.toObject();
    UserPatch user;
    user.id.value = *id;
    user.name = text(object, QLatin1String("name"));
    user.username = text(object, QLatin1String("username"));
    user.email = text(object, QLatin1String("email"));
    user.avatarUrl = text(object, QLatin1String("avatarUrl"));
    user.coverImage = text(object, QLatin1String("coverImage"));
    user.createdAt = time(object, QLatin1String("createdAt"));
    return user;
}

Result<Gig> gig(const QJsonValue &value)
{
    const auto id = requiredId(value, "gig");
    if (!id)
        return tl::unexpected(id.error());
    const QJsonObject object = value.toObject();
    Gig out;
    GigPatch &gig = out.gig;
    gig.id.value = *id;
    gig.title = text(object, QLatin1String("title"));
    gig.description = text(object, QLatin1String("description"));
    gig.budget = money(object, QLatin1String("budget"));
    if (const auto word = text(object, QLatin1String("status")))
        gig.status = gigStatus(*word);
    gig.ownerName = text(object, QLatin1String("ownerName"));
    gig.ownerAvatar = text(object, QLatin1String("ownerAvatar"));
    if (const QJsonValue count = object.value(QLatin1String("bidCount")); count.isDouble())
        gig.bidCount = count.toInt();
    gig.createdAt = time(object, QLatin1String("createdAt"));
    gig.updatedAt = time(object, QLatin1String("updatedAt"));

    const QJsonValue owner = object.value(QLatin1String("ownerId"));
    if (const QString ownerId = referenceId(owner); !ownerId.isEmpty())
        gig.ownerId = UserId{ownerId};
    if (const auto person =
            owner.isObject() ? user(owner) : Result<UserPatch>(tl::unexpected(Error()))) {
        out.owner = *person;
        gig.ownerName = person->name ? person->name : gig.ownerName;
        gig.ownerAvatar = person->avatarUrl ? person->avatarUrl : gig.ownerAvatar;
    }
    return out;
}

Result<Bid> bid(const QJsonValue &value)
{
    const auto id = requiredId(value, "bid");
    if (!id)
        return tl::unexpected(id.error());
    const QJsonObject object = value.toObject();
    Bid out;
    BidPatch &bid = out.bid;
    bid.id.value = *id;
    bid.message = text(object, QLatin1String("message"));
    bid.price = money(object, QLatin1String("price"));
    if (const auto word = text(object, QLatin1String("status")))
        bid.status = bidStatus(*word);
    bid.createdAt = time(object, QLatin1String("createdAt"));
    bid.updatedAt = time(object, QLatin1String("updatedAt"));
    if (const QJsonValue mark = object.value(QLatin1String("shortlisted")); mark.isBool())
        bid.shortlisted = mark.toBool();

    const QJsonValue gigValue = object.value(QLatin1String("gigId"));
    bid.gigGone = gigValue.isNull();
    if (const QString gigId = referenceId(gigValue); !gigId.isEmpty())
        bid.gigId = GigId{gigId};
    if (gigValue.isObject()) {
        auto whole = gig(gigValue);
        if (!whole)
            return tl::unexpected(whole.error());
        out.gig = std::move(*whole);
    }
    const QJsonValue freelancer = object.value(QLatin1String("freelancerId"));
    if (const QString freelancerId = referenceId(freelancer); !freelancerId.isEmpty())
        bid.freelancerId = UserId{freelancerId};
    if (freelancer.isObject()) {
        const auto person = user(freelancer);
        if (!person)
            return tl::unexpected(person.error());
        out.freelancer = *person;
        // This is how an owner sees a bid, and there a mark that is not set is left out.
        bid.shortlisted = bid.shortlisted.value_or(false);
        bid.freelancerName = person->name;
        bid.freelancerAvatar = person->avatarUrl;
    }
    return out;
}

Result<Happening> happening(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    Happening out;
    out.event = object.value(QLatin1String("event")).toString();
    if (out.event.isEmpty())
        return tl::unexpected(badResponse(QStringLiteral("notification without event")));
    out.data = object.value(QLatin1String("data")).toObject();
    out.seq = object.value(QLatin1String("seq")).toInteger();
    out.at = time(object, QLatin1String("createdAt")).value_or(QDateTime());
    out.read = object.value(QLatin1String("read")).toBool();
    return out;
}

Result<Changes> changes(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    auto gigs = list<Gig>(object.value(QLatin1String("gigs")), &gig);
    if (!gigs)
        return tl::unexpected(gigs.error());
    Changes out;
    out.gigs = std::move(*gigs);
    const QJsonArray deleted = object.value(QLatin1String("deleted")).toArray();
    for (const QJsonValue id : deleted)
        out.deleted.append(GigId{id.toString()});
    const QJsonValue cursor = object.value(QLatin1String("cursor"));
    out.cursor = cursor.isDouble() ? QString::number(cursor.toInteger()) : cursor.toString();
    out.more = object.value(QLatin1String("more")).toBool();
    out.reset = object.value(QLatin1String("reset")).toBool();
    return out;
}

Result<ServerInfo> health(const QUrl &baseUrl, const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    if (!object.value(QLatin1String("status")).isString())
        return tl::unexpected(badResponse(QStringLiteral("not a Gig Flow server")));
    ServerInfo info;
    info.baseUrl = baseUrl;
    info.serverId = object.value(QLatin1String("serverId")).toString();
    info.name = object.value(QLatin1String("name")).toString();
    info.version = object.value(QLatin1String("version")).toString();
    const QJsonArray words = object.value(QLatin1String("capabilities")).toArray();
    for (const QJsonValue word : words)
        info.capabilities.insert(word.toString());
    return info;
}

} // namespace gigflow::wire
