// SPDX-License-Identifier: MIT
#include "net/realtime/realtimeevent.h"

#include "net/log.h"

namespace gigflow {
namespace {

std::optional<RealtimeEvent::Kind> kindOfEvent(const QString &name)
{
    using Kind = RealtimeEvent::Kind;
    static const QHash<QString, Kind> kinds{{QStringLiteral("gig-created"), Kind::GigCreated},
                                            {QStringLiteral("gig-updated"), Kind::GigUpdated},
                                            {QStringLiteral("gig-deleted"), Kind::GigDeleted},
                                            {QStringLiteral("bid-received"), Kind::BidReceived},
                                            {QStringLiteral("bid-updated"), Kind::BidUpdated},
                                            {QStringLiteral("bid-withdrawn"), Kind::BidWithdrawn},
                                            {QStringLiteral("bid-rejected"), Kind::BidRejected},
                                            {QStringLiteral("hire-notification"), Kind::Hired}};
    const auto found = kinds.constFind(name);
    return found == kinds.cend() ? std::nullopt : std::optional(*found);
}

/// The original names the gig only inside its sentence: You have been hired for "TITLE".
QString quotedPart(const QString &sentence)
{
    const qsizetype first = sentence.indexOf(QLatin1Char('"'));
    const qsizetype last = sentence.lastIndexOf(QLatin1Char('"'));
    return first >= 0 && last > first ? sentence.sliced(first + 1, last - first - 1) : QString();
}

} // namespace

std::optional<RealtimeEvent> decodeEvent(const QString &name, const QJsonObject &data)
{
    const auto kind = kindOfEvent(name);
    if (!kind) {
        qCDebug(lcNet) << "event of an unknown name" << name.left(40);
        return std::nullopt;
    }
    RealtimeEvent event;
    event.kind = *kind;
    event.gigId.value = data.value(QLatin1String("gigId")).toString();
    event.bidId.value = data.value(QLatin1String("bidId")).toString();
    event.title = data.value(QLatin1String("title")).toString();
    if (event.title.isEmpty())
        event.title = quotedPart(data.value(QLatin1String("message")).toString());
    event.person = data.value(QLatin1String("person")).toString();
    if (const QJsonValue price = data.value(QLatin1String("price")); price.isDouble())
        event.price = Money::fromJson(price);
    event.seq = data.value(QLatin1String("seq")).toInteger();
    if (event.gigId.isEmpty())
        event.gigId.value = data.value(QLatin1String("_id")).toString();
    if (*kind == RealtimeEvent::Kind::GigCreated || *kind == RealtimeEvent::Kind::GigUpdated) {
        auto gig = wire::gig(data);
        if (!gig)
            return std::nullopt;
        event.gig = std::move(*gig);
    }
    if (event.gigId.isEmpty()) {
        qCWarning(lcNet) << "event without a gig" << name;
        return std::nullopt;
    }
    return event;
}

} // namespace gigflow
