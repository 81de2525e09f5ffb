// SPDX-License-Identifier: MIT
#include "net/sync/reconciler.h"

#include "models/affinity.h"
#include "net/session/session.h"
#include "net/sync/commandrequest.h"
#include "net/sync/merging.h"
#include "net/sync/originalgigs.h"
#include "net/wire/json.h"

#include <QCoreApplication>

namespace gigflow {
namespace {

using Verdict = Reconciler::Verdict;
using Judgement = Reconciler::Judgement;

struct ReconcilerWords
{
    Q_DECLARE_TR_FUNCTIONS(gigflow::Reconciler)
};

Judgement verdict(bool done)
{
    Judgement out;
    out.verdict = done ? Verdict::Done : Verdict::NotDone;
    return out;
}

template <class T>
const T *findIf(const QList<T> &items, const std::function<bool(const T &)> &fits)
{
    const auto found = std::find_if(items.cbegin(), items.cend(), fits);
    return found == items.cend() ? nullptr : &*found;
}

bool sameGig(const wire::Gig &gig, const QString &title, const QString &description,
             const Money &budget)
{
    return gig.gig.title == title && gig.gig.description == description && gig.gig.budget == budget;
}

struct Judge
{
    const OutboxEntry &entry;
    const QJsonValue &data;
    UserId self;
    const std::function<bool(const GigId &)> &known;

    [[nodiscard]] Judgement doneWithBid(wire::Bid bid, bool made) const
    {
        if (made)
            bid.bid.freelancerId = self;
        Judgement out = verdict(true);
        out.bidId = made ? bid.bid.id : BidId();
        out.apply = [bid](StoreWriter &writer) {
            merging::bid(writer, bid);
        };
        return out;
    }
    [[nodiscard]] Judgement bidHas(const std::function<bool(const wire::Bid &)> &effect) const
    {
        const auto bids = wire::list<wire::Bid>(data, &wire::bid);
        if (!bids)
            return {};
        const auto *bid = findIf<wire::Bid>(
            *bids, [this](const wire::Bid &b) { return b.bid.id == entry.bidId; });
        if (!bid)
            return {};
        return effect(*bid) ? doneWithBid(*bid, false) : verdict(false);
    }

    Judgement operator()(const PostGig &c) const
    {
        const auto gigs = wire::list<wire::Gig>(data, &wire::gig);
        if (!gigs)
            return {};
        QList<wire::Gig> fitting;
        for (const wire::Gig &gig : *gigs) {
            if (sameGig(gig, c.title, c.description, c.budget) && !known(gig.gig.id))
                fitting.append(gig);
        }
        if (fitting.size() > 1)
            return {};
        Judgement out = verdict(!fitting.isEmpty());
        if (!fitting.isEmpty()) {
            wire::Gig gig = fitting.first();
            gig.gig.ownerId = self;
            out.gigId = gig.gig.id;
            out.apply = [gig](StoreWriter &writer) {
                merging::gig(writer, gig);
            };
        }
        return out;
    }
    Judgement operator()(const EditGig &c) const
    {
        const auto gigs = wire::list<wire::Gig>(data, &wire::gig);
        if (!gigs)
            return {};
        const auto *gig = findIf<wire::Gig>(
            *gigs, [this](const wire::Gig &g) { return g.gig.id == entry.gigId; });
        return verdict(gig && sameGig(*gig, c.title, c.description, c.budget));
    }
    Judgement operator()(const DeleteGig &) const
    {
        const auto gigs = wire::list<wire::Gig>(data, &wire::gig);
        if (!gigs)
            return {};
        return verdict(!findIf<wire::Gig>(
            *gigs, [this](const wire::Gig &g) { return g.gig.id == entry.gigId; }));
    }
    Judgement operator()(const PlaceBid &) const
    {
        const auto bids = wire::list<wire::Bid>(data, &wire::bid);
        if (!bids)
            return {};
        const auto *bid = findIf<wire::Bid>(
            *bids, [this](const wire::Bid &b) { return b.bid.gigId == entry.gigId; });
        return bid ? doneWithBid(*bid, true) : verdict(false); // one bid per freelancer and gig
    }
    Judgement operator()(const EditBid &c) const
    {
        return bidHas([&c](const wire::Bid &b) {
            return b.bid.message == c.message && b.bid.price == c.price;
        });
    }
    Judgement operator()(const WithdrawBid &) const
    {
        const auto bids = wire::list<wire::Bid>(data, &wire::bid);
        if (!bids)
            return {};
        return verdict(!findIf<wire::Bid>(
            *bids, [this](const wire::Bid &b) { return b.bid.id == entry.bidId; }));
    }
    Judgement operator()(const Hire &) const
    {
        return bidHas([](const wire::Bid &b) { return b.bid.status == BidStatus::Hired; });
    }
    Judgement operator()(const DeclineBid &) const
    {
        return bidHas([](const wire::Bid &b) { return b.bid.status == BidStatus::Rejected; });
    }
    Judgement operator()(const ShortlistBid &c) const
    {
        return bidHas([&c](const wire::Bid &b) { return b.bid.shortlisted == c.on; });
    }
    Judgement operator()(const CompleteGig &) const
    {
        const auto gigs = wire::list<wire::Gig>(data, &wire::gig);
        if (!gigs)
            return {};
        const auto *gig = findIf<wire::Gig>(
            *gigs, [this](const wire::Gig &g) { return g.gig.id == entry.gigId; });
        return verdict(gig && gig->gig.status == GigStatus::Completed);
    }
    Judgement operator()(const EditProfile &c) const
    {
        const auto user = wire::user(data);
        if (!user)
            return {};
        const bool rest = user->username == c.username &&
                          (!c.avatarUrl || user->avatarUrl == c.avatarUrl) &&
                          (!c.coverImage || user->coverImage == c.coverImage);
        Judgement out = verdict(rest && user->name == c.name);
        if (rest && user->name && *user->name != c.name) // the original answers 200 to that
            out.refusal = keptName(*user->name);
        return out;
    }
};

bool readsBidsOfGig(const Command &command)
{
    return std::holds_alternative<Hire>(command) || std::holds_alternative<DeclineBid>(command) ||
           std::holds_alternative<ShortlistBid>(command);
}

} // namespace

Reconciler::Reconciler(AuthorisedClient &client, Outbox &outbox, Store &store, QObject *parent)
    : QObject(parent), m_client(client), m_outbox(outbox), m_store(store)
{
}

ApiRequest Reconciler::reading(const OutboxEntry &entry)
{
    const Command &command = entry.command;
    ApiRequest request;
    // A list rather than the gig itself: asking for one that is gone ends the original's process,
    // and would again after every restart.
    if (std::holds_alternative<PostGig>(command) || std::holds_alternative<EditGig>(command) ||
        std::holds_alternative<DeleteGig>(command) || std::holds_alternative<CompleteGig>(command))
        return originalgigs::mine();
    if (readsBidsOfGig(command))
        request.path =
            apiPath({QStringLiteral("bids"), QStringLiteral("getBidByGigId"), entry.gigId.value});
    else if (std::holds_alternative<EditProfile>(command))
        request.path = apiPath({QStringLiteral("users"), QStringLiteral("current-user")});
    else
        request.path = apiPath({QStringLiteral("bids"), QStringLiteral("my")});
    return request;
}

Judgement Reconciler::judge(const OutboxEntry &entry, const QJsonValue &data, const UserId &self,
                            const std::function<bool(const GigId &)> &known)
{
    return std::visit(Judge{entry, data, self, known}, entry.command);
}

void Reconciler::run()
{
    assertOwnThread(this);
    if (std::exchange(m_running, true))
        return;
    m_outbox.list(this, [this](const QList<OutboxEntry> &entries) {
        m_left.clear();
        for (const OutboxEntry &entry : entries) {
            if (entry.state == SyncState::Unknown)
                m_left.append(entry);
        }
        next();
    });
}

void Reconciler::next()
{
    if (m_left.isEmpty()) {
        m_running = false;
        return;
    }
    const OutboxEntry entry = m_left.takeFirst();
    if (readsBidsOfGig(entry.command) && m_client.session().server().isOriginal())
        readIfGigIsThere(entry);
    else
        read(entry);
}

void Reconciler::read(const OutboxEntry &entry)
{
    m_client.send(reading(entry), this, [this, entry](const Result<ApiResponse> &response) {
        if (response)
            decide(entry, judge(entry, response->data, m_client.session().account().user,
                                knownBefore(entry)));
        else
            onUnread(response.error());
        next();
    });
}

void Reconciler::readIfGigIsThere(const OutboxEntry &entry)
{
    m_client.send(originalgigs::mine(), this, [this, entry](const Result<ApiResponse> &response) {
        const auto there = response ? originalgigs::find(response->data, entry.gigId)
                                    : tl::unexpected(response.error());
        if (there && *there) {
            read(entry);
            return;
        }
        if (there)
            decide(entry, verdict(false));
        else
            onUnread(there.error());
        next();
    });
}

void Reconciler::onUnread(const Error &error)
{
    if (error.kind != Error::Kind::NotFound && error.httpStatus == 0)
        m_left.clear(); // not reached: all of them later
}

std::function<bool(const GigId &)> Reconciler::knownBefore(const OutboxEntry &entry) const
{
    // A row that was here before the command was made is another gig, whatever the clocks say: keys
    // only grow.
    return [this, entry](const GigId &id) {
        const GigKey key = m_store.keyOf(id);
        return key.isValid() && key < entry.gig;
    };
}

void Reconciler::decide(const OutboxEntry &entry, const Judgement &judgement)
{
    if (judgement.verdict == Verdict::Ambiguous)
        return;
    if (judgement.verdict == Verdict::Done) {
        m_outbox.complete(entry.key, judgement.gigId, judgement.bidId, judgement.apply,
                          SyncState::Unknown);
    } else {
        Error error;
        error.kind = Error::Kind::Network;
        error.serverText = ReconcilerWords::tr(
            "The connection closed before the server answered, and the server does not have it.");
        m_outbox.refuse(entry.key, judgement.refusal.value_or(error), SyncState::Unknown);
    }
    Q_EMIT settled();
}

} // namespace gigflow
