// SPDX-License-Identifier: MIT
#include "net/sync/merging.h"

namespace gigflow::merging {
namespace {

QString identityOf(Notice::Kind kind, const BidId &bid)
{
    switch (kind) {
    case Notice::Kind::Hired:
        return QStringLiteral("hired:") + bid.value;
    case Notice::Kind::BidRejected:
        return QStringLiteral("rejected:") + bid.value;
    default:
        return QStringLiteral("bid:") + bid.value;
    }
}

Notice noticeOf(Notice::Kind kind, const BidId &bid)
{
    Notice notice;
    notice.kind = kind;
    notice.identity = identityOf(kind, bid);
    notice.at = QDateTime::currentDateTimeUtc();
    return notice;
}

Notice noticeOf(StoreWriter &writer, Notice::Kind kind, const RealtimeEvent &event)
{
    Notice notice = noticeOf(kind, event.bidId);
    notice.gig = writer.keyOf(event.gigId);
    notice.title = event.title;
    notice.person = event.person;
    notice.amount = event.price;
    notice.seq = event.seq;
    if (event.at.isValid())
        notice.at = event.at;
    return notice;
}

void bidPatch(StoreWriter &writer, const RealtimeEvent &event, std::optional<BidStatus> status)
{
    // Without an id, or unheard of, there is nothing to change: the list that is fetched next
    // brings all of it.
    if (event.bidId.isEmpty() || !writer.bidStatus(event.bidId))
        return;
    BidPatch patch;
    patch.id = event.bidId;
    patch.gigId = event.gigId;
    patch.status = status;
    if (event.price.isKnown())
        patch.price = event.price;
    writer.mergeBid(patch);
}

void gigStatus(StoreWriter &writer, const GigId &id, GigStatus status)
{
    GigPatch patch;
    patch.id = id;
    patch.status = status;
    if (writer.keyOf(id).isValid())
        writer.mergeGig(patch);
}

} // namespace

void gig(StoreWriter &writer, const wire::Gig &gig)
{
    if (gig.owner)
        user(writer, *gig.owner, UserId());
    writer.mergeGig(gig.gig);
}

void bid(StoreWriter &writer, const wire::Bid &bid)
{
    if (bid.gig)
        gig(writer, *bid.gig);
    if (bid.freelancer)
        user(writer, *bid.freelancer, UserId());
    writer.mergeBid(bid.bid);
}

void user(StoreWriter &writer, UserPatch user, const UserId &self)
{
    if (user.id != self)
        user.email.reset();
    writer.mergeUser(user);
}

void myBid(StoreWriter &writer, const wire::Bid &wireBid, bool asHistory)
{
    const BidPatch &patch = wireBid.bid;
    const std::optional<BidStatus> before = writer.bidStatus(patch.id);
    bid(writer, wireBid);
    std::optional<Notice::Kind> kind;
    if (patch.status == BidStatus::Hired)
        kind = Notice::Kind::Hired;
    else if (patch.status == BidStatus::Rejected && before == BidStatus::Pending)
        kind = Notice::Kind::BidRejected;
    if (!kind)
        return;
    Notice notice = noticeOf(*kind, patch.id);
    if (wireBid.gig) {
        notice.gig = writer.keyOf(wireBid.gig->gig.id);
        notice.title = wireBid.gig->gig.title.value_or(QString());
        notice.person = wireBid.gig->gig.ownerName.value_or(QString());
    }
    notice.amount = patch.price.value_or(Money());
    notice.at = patch.updatedAt.value_or(notice.at);
    notice.read = asHistory;
    writer.addNotice(notice);
}

void event(StoreWriter &writer, const RealtimeEvent &event, bool asHistory)
{
    using Kind = RealtimeEvent::Kind;
    switch (event.kind) {
    case Kind::GigCreated:
    case Kind::GigUpdated:
        if (event.gig)
            gig(writer, *event.gig);
        break;
    case Kind::GigDeleted:
        writer.removeGig(event.gigId);
        break;
    case Kind::BidReceived:
        break;
    case Kind::BidUpdated:
        bidPatch(writer, event, std::nullopt);
        break;
    case Kind::BidWithdrawn:
        bidPatch(writer, event, BidStatus::Withdrawn);
        break;
    case Kind::BidRejected:
        bidPatch(writer, event, BidStatus::Rejected);
        break;
    case Kind::Hired:
        bidPatch(writer, event, BidStatus::Hired);
        gigStatus(writer, event.gigId, GigStatus::Assigned);
        break;
    }
    notified(writer, event, asHistory);
}

void notified(StoreWriter &writer, const RealtimeEvent &event, bool asHistory)
{
    using Kind = RealtimeEvent::Kind;
    std::optional<Notice::Kind> told;
    if (event.kind == Kind::BidReceived)
        told = Notice::Kind::BidReceived;
    else if (event.kind == Kind::BidRejected)
        told = Notice::Kind::BidRejected;
    else if (event.kind == Kind::Hired)
        told = Notice::Kind::Hired;
    if (!told || event.bidId.isEmpty())
        return;
    Notice notice = noticeOf(writer, *told, event);
    notice.read = asHistory;
    writer.addNotice(notice);
}

QString filledName()
{
    return QStringLiteral("sync.filled");
}

bool wasFilled(StoreWriter &writer)
{
    return !writer.meta(filledName()).isEmpty();
}

void markFilled(StoreWriter &writer, const QDateTime &at)
{
    writer.setMeta(filledName(), at.toString(Qt::ISODateWithMs));
}

} // namespace gigflow::merging
