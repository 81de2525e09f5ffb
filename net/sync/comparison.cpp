// SPDX-License-Identifier: MIT
#include "net/sync/comparison.h"

#include "net/sync/merging.h"
#include "net/wire/json.h"

namespace gigflow {
namespace {

bool isOfBid(const Command &command)
{
    return std::holds_alternative<EditBid>(command) || std::holds_alternative<WithdrawBid>(command);
}

Error gone()
{
    Error error;
    error.kind = Error::Kind::NotFound;
    return error;
}

Result<Theirs> bidOf(const OutboxEntry &entry, const ApiResponse &response)
{
    const auto bids = wire::list<wire::Bid>(response.data, &wire::bid);
    if (!bids)
        return tl::unexpected(bids.error());
    for (const wire::Bid &bid : *bids) {
        if (bid.bid.id != entry.bidId)
            continue;
        Theirs theirs;
        theirs.words =
            Wording{{}, bid.bid.message.value_or(QString()), bid.bid.price.value_or(Money())};
        theirs.apply = [bid](StoreWriter &writer) {
            merging::bid(writer, bid);
        };
        return theirs;
    }
    return tl::unexpected(gone());
}

} // namespace

bool comparesTexts(const Command &command)
{
    return isOfBid(command) || std::holds_alternative<EditGig>(command) ||
           std::holds_alternative<DeleteGig>(command);
}

ApiRequest readingOfTheirs(const OutboxEntry &entry, bool refused)
{
    ApiRequest request;
    if (!isOfBid(entry.command))
        request.path =
            apiPath({QStringLiteral("gigs"), QStringLiteral("getById"), entry.gigId.value});
    else if (refused)
        request.path = apiPath({QStringLiteral("bids"), QStringLiteral("my")});
    else
        request.path =
            apiPath({QStringLiteral("bids"), QStringLiteral("getBidByGigId"), entry.gigId.value});
    return request;
}

Result<Theirs> theirsOf(const OutboxEntry &entry, const ApiResponse &response)
{
    if (isOfBid(entry.command))
        return bidOf(entry, response);
    auto gig = wire::gig(response.data);
    if (!gig)
        return tl::unexpected(gig.error());
    gig->gig.etag = response.etag;
    Theirs theirs;
    theirs.words =
        Wording{gig->gig.title.value_or(QString()), gig->gig.description.value_or(QString()),
                gig->gig.budget.value_or(Money())};
    theirs.etag = response.etag;
    theirs.apply = [gig = *gig](StoreWriter &writer) {
        merging::gig(writer, gig);
    };
    return theirs;
}

bool agrees(const OutboxEntry &entry, const Theirs &theirs)
{
    return theirs.words && (theirs.words == entry.base || theirs.words == wordingOf(entry.command));
}

} // namespace gigflow
