// SPDX-License-Identifier: MIT
#include "net/sync/commandrequest.h"

#include "net/sync/comparison.h"
#include "net/sync/merging.h"
#include "net/wire/json.h"

#include <QCoreApplication>

namespace gigflow {
namespace {

using Method = ApiRequest::Method;

struct CommandWords
{
    Q_DECLARE_TR_FUNCTIONS(gigflow::CommandRequest)
};

ApiRequest request(Method method, std::initializer_list<QString> path, const QJsonObject &body = {})
{
    ApiRequest out;
    out.method = method;
    out.path = apiPath(path);
    out.body = body;
    return out;
}

const QString gigs = QStringLiteral("gigs");
const QString bids = QStringLiteral("bids");
const QString users = QStringLiteral("users");

QJsonObject gigBody(const QString &title, const QString &description, const Money &budget)
{
    return {{QStringLiteral("title"), title},
            {QStringLiteral("description"), description},
            {QStringLiteral("budget"), budget.toJson()}};
}

Error cannot()
{
    Error error;
    error.kind = Error::Kind::Forbidden;
    error.serverText = CommandWords::tr("This server cannot do that.");
    error.detail = QStringLiteral("a capability is missing");
    return error;
}

/// Builds the requests of each kind of command; ids are the server's, known by the order in which
/// the outbox releases commands.
struct Builder
{
    const OutboxEntry &entry;
    const ServerInfo &server;

    using Requests = Result<QList<ApiRequest>>;

    [[nodiscard]] Requests withBids(const ApiRequest &made) const
    {
        if (!server.can(QStringLiteral("bids")))
            return tl::unexpected(cannot());
        return QList<ApiRequest>{made};
    }
    Requests operator()(const PostGig &c) const
    {
        return QList<ApiRequest>{
            request(Method::Post, {gigs}, gigBody(c.title, c.description, c.budget))};
    }
    Requests operator()(const EditGig &c) const
    {
        return QList<ApiRequest>{request(Method::Patch, {gigs, entry.gigId.value},
                                         gigBody(c.title, c.description, c.budget))};
    }
    Requests operator()(const DeleteGig &) const
    {
        return QList<ApiRequest>{request(Method::Delete, {gigs, entry.gigId.value})};
    }
    Requests operator()(const PlaceBid &c) const
    {
        const QJsonObject body{{QStringLiteral("gigId"), entry.gigId.value},
                               {QStringLiteral("message"), c.message},
                               {QStringLiteral("price"), c.price.toJson()}};
        return QList<ApiRequest>{request(Method::Post, {bids}, body)};
    }
    Requests operator()(const EditBid &c) const
    {
        const QJsonObject body{{QStringLiteral("message"), c.message},
                               {QStringLiteral("price"), c.price.toJson()}};
        return withBids(request(Method::Patch, {bids, entry.bidId.value}, body));
    }
    Requests operator()(const WithdrawBid &) const
    {
        return withBids(request(Method::Delete, {bids, entry.bidId.value}));
    }
    Requests operator()(const Hire &) const
    {
        return QList<ApiRequest>{
            request(Method::Patch, {bids, entry.bidId.value, QStringLiteral("hire")})};
    }
    Requests operator()(const DeclineBid &) const
    {
        return withBids(
            request(Method::Patch, {bids, entry.bidId.value, QStringLiteral("decline")}));
    }
    Requests operator()(const ShortlistBid &c) const
    {
        return withBids(request(Method::Patch,
                                {bids, entry.bidId.value, QStringLiteral("shortlist")},
                                {{QStringLiteral("shortlisted"), c.on}}));
    }
    Requests operator()(const CompleteGig &) const
    {
        if (!server.can(QStringLiteral("complete")))
            return tl::unexpected(cannot());
        return QList<ApiRequest>{
            request(Method::Patch, {gigs, entry.gigId.value, QStringLiteral("complete")})};
    }
    Requests operator()(const EditProfile &c) const
    {
        QJsonObject body{{QStringLiteral("name"), c.name},
                         {QStringLiteral("username"), c.username}};
        if (server.isOriginal())
            body.insert(QStringLiteral("fullName"), c.name); // what its code reads
        QList<ApiRequest> out{
            request(Method::Patch, {users, QStringLiteral("update-account")}, body)};
        if (c.avatarUrl)
            out.append(request(Method::Patch, {users, QStringLiteral("avatar")},
                               {{QStringLiteral("avatarUrl"), *c.avatarUrl}}));
        if (c.coverImage)
            out.append(request(Method::Patch, {users, QStringLiteral("cover-image")},
                               {{QStringLiteral("coverImage"), *c.coverImage}}));
        return out;
    }
};

bool namesWhatItNeeds(const OutboxEntry &entry)
{
    const Command &command = entry.command;
    if (std::holds_alternative<PostGig>(command) || std::holds_alternative<EditProfile>(command))
        return true;
    if (std::holds_alternative<EditGig>(command) || std::holds_alternative<DeleteGig>(command) ||
        std::holds_alternative<PlaceBid>(command) || std::holds_alternative<CompleteGig>(command))
        return !entry.gigId.isEmpty();
    return !entry.bidId.isEmpty();
}

/// Reads the answer of each kind of command.
struct Reader
{
    const OutboxEntry &entry;
    const QJsonValue &data;
    const QString &etag;
    const UserId &self;

    [[nodiscard]] Result<Completion> gigAnswer(bool made) const
    {
        auto gig = wire::gig(data);
        if (!gig)
            return tl::unexpected(gig.error());
        gig->gig.ownerId = self;
        gig->gig.etag = etag;
        Completion out;
        out.gigId = made ? gig->gig.id : GigId();
        out.apply = [gig = *gig](StoreWriter &writer) {
            merging::gig(writer, gig);
        };
        return out;
    }
    [[nodiscard]] Result<Completion> bidAnswer(bool mine, bool made) const
    {
        auto bid = wire::bid(data);
        if (!bid)
            return tl::unexpected(bid.error());
        if (mine)
            bid->bid.freelancerId = self;
        bid->bid.etag = etag;
        Completion out;
        out.bidId = made ? bid->bid.id : BidId();
        out.apply = [bid = *bid](StoreWriter &writer) {
            merging::bid(writer, bid);
        };
        return out;
    }
    Result<Completion> operator()(const PostGig &) const { return gigAnswer(true); }
    Result<Completion> operator()(const EditGig &) const { return gigAnswer(false); }
    Result<Completion> operator()(const DeleteGig &) const { return Completion{}; }
    Result<Completion> operator()(const PlaceBid &) const { return bidAnswer(true, true); }
    Result<Completion> operator()(const EditBid &) const { return bidAnswer(true, false); }
    Result<Completion> operator()(const WithdrawBid &) const { return Completion{}; }
    Result<Completion> operator()(const Hire &) const { return bidAnswer(false, false); }
    Result<Completion> operator()(const DeclineBid &) const { return bidAnswer(false, false); }
    Result<Completion> operator()(const ShortlistBid &) const { return bidAnswer(false, false); }
    Result<Completion> operator()(const CompleteGig &) const { return gigAnswer(false); }
    Result<Completion> operator()(const EditProfile &c) const
    {
        auto user = wire::user(data);
        if (!user)
            return tl::unexpected(user.error());
        if (user->name && *user->name != c.name)
            return tl::unexpected(keptName(*user->name));
        user->avatarUrl = c.avatarUrl ? c.avatarUrl : user->avatarUrl;
        user->coverImage = c.coverImage ? c.coverImage : user->coverImage;
        Completion out;
        out.apply = [user = *user, me = self](StoreWriter &writer) {
            merging::user(writer, user, me);
        };
        return out;
    }
};

} // namespace

Result<QList<ApiRequest>> requestsFor(const OutboxEntry &entry, const ServerInfo &server)
{
    if (!namesWhatItNeeds(entry)) {
        Error error;
        error.kind = Error::Kind::NotFound;
        error.serverText = CommandWords::tr("What this was about is no longer there.");
        return tl::unexpected(error);
    }
    auto requests = std::visit(Builder{entry, server}, entry.command);
    if (requests && server.can(QStringLiteral("preconditions")) && comparesTexts(entry.command))
        requests->first().ifMatch = entry.etag;
    if (!requests || !server.can(QStringLiteral("idempotency")))
        return requests;
    int number = 0;
    for (ApiRequest &made : *requests) {
        if (made.method !=
            Method::Delete) // a DELETE repeats harmlessly, and the key is for POST and PATCH
            made.idempotencyKey = number == 0
                                      ? entry.idempotencyKey
                                      : entry.idempotencyKey + QStringLiteral("-%1").arg(number);
        ++number;
    }
    return requests;
}

Result<Completion> completionOf(const OutboxEntry &entry, const QJsonValue &data,
                                const QString &etag, const UserId &self)
{
    return std::visit(Reader{entry, data, etag, self}, entry.command);
}

Error keptName(const QString &name)
{
    Error error;
    error.kind = Error::Kind::Validation;
    error.fields = {{QStringLiteral("name"), QString()}};
    error.serverText = CommandWords::tr("The server kept the old name, “%1”.").arg(name);
    return error;
}

bool isDeletion(const Command &command)
{
    return std::holds_alternative<DeleteGig>(command) ||
           std::holds_alternative<WithdrawBid>(command);
}

} // namespace gigflow
